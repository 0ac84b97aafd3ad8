"""The write page on the shipped pipeline: every sample of every organisation, in both languages."""

from __future__ import annotations

import re

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from brandcheck.brand import list_brands
from brandcheck.web import resources
from brandcheck.workspace import Workspace
from tests.app.test_pages import WEB, words

pytestmark = pytest.mark.trained


@pytest.fixture
def page(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    st.cache_data.clear()
    monkeypatch.setattr(resources, "workspace", lambda: workspace)
    return AppTest.from_file(str(WEB / "main.py"), default_timeout=60).run()


@pytest.mark.parametrize("brand", [entry.id for entry in list_brands()])
@pytest.mark.parametrize("sample", ["strong", "stiff", "clashing"])
def test_a_sample_gets_a_whole_report(page: AppTest, brand: str, sample: str) -> None:
    page.selectbox[0].set_value(brand).run()
    page.button(key=f"sample-{sample}-welcome").click().run()
    assert not page.exception
    for heading in ("Dit helpt het meest", "Jullie waarden", "Gesprek", "Leesbaarheid"):
        assert heading in words(page)


def test_the_same_report_in_english(page: AppTest) -> None:
    page.button_group[0].set_value("en").run()
    page.button(key="sample-strong-welcome").click().run()
    assert not page.exception
    assert "This helps most" in words(page)


def test_a_clashing_sample_scores_below_a_strong_one(page: AppTest) -> None:
    page.button(key="sample-strong-welcome").click().run()
    strong = _number(page)
    page.button(key="sample-clashing-menu").click().run()
    assert _number(page) < strong


def _number(page: AppTest) -> int:
    found = re.search(r"Merkfit.*?bc-number.><strong>(\d+)", words(page), re.DOTALL)
    assert found
    return int(found[1])
