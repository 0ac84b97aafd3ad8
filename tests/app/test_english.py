"""With the switch on English, nothing of the interface stays Dutch."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from babel.messages.pofile import read_po
from google.protobuf import text_format
from streamlit.testing.v1 import AppTest

import brandcheck.web
from brandcheck.web import resources
from brandcheck.web.state import Visit
from tests.app.handmade import DRAFT, HandmadeWorkspace

WEB = Path(brandcheck.web.__file__).parent
CATALOGUE = WEB.parent / "locales" / "en" / "LC_MESSAGES" / "brandcheck.po"
# Fewer may well be words of the organisation, or of the draft.
FEWEST_WORDS = 3


def opened(page: str, workspace: Any, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    st.cache_data.clear()
    monkeypatch.setattr(resources, "workspace", lambda: workspace)
    test = AppTest.from_file(str(WEB / page), default_timeout=60)
    test.session_state["brandcheck"] = Visit(locale="en")
    test.run()
    assert not test.exception
    return test


def said(page: AppTest) -> str:
    """Everything that goes to the browser, without its tags and ids."""
    protos = [getattr(node, "proto", None) for node in page.main]
    sent = [text_format.MessageToString(proto, as_utf8=True) for proto in protos if proto]
    plain = "\n".join(sent).replace("\\", "")
    return re.sub(r'<[^>]*>|"id": "[^"]*"', "", plain)


def dutch_in(page: AppTest) -> list[str]:
    """Strings of the catalogue that are on the page in Dutch, up to their first placeholder."""
    with CATALOGUE.open("rb") as file:
        catalogue = read_po(file, locale="en")
    whole = [m.id if isinstance(m.id, str) else m.id[0] for m in catalogue if m.id]
    starts = [text.split("{")[0].strip() for text in whole]
    words = said(page)
    return [text for text in starts if len(text.split()) >= FEWEST_WORDS and text in words]


@pytest.mark.parametrize(
    ("page", "says"),
    [("pages/write.py", "What do you want to tell?"), ("pages/method.py", "How it works")],
)
def test_a_page(page: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = opened(page, HandmadeWorkspace(), monkeypatch)
    assert says in said(shown)
    assert dutch_in(shown) == []


@pytest.mark.trained
def test_a_report(workspace: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened("pages/write.py", workspace, monkeypatch)
    page.text_area[0].input(DRAFT).run()
    page.button(key="check").click().run()
    assert not page.exception
    assert "Your values" in said(page)
    assert dutch_in(page) == []
