"""Whole posts: each gets the warning it should get, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from brandcheck.safety import find_alerts
from brandcheck.signals.base import Draft
from tests.unit.build import analysis

POSTS = YAML(typ="safe").load(Path(__file__).with_name("posts.yaml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in POSTS.items() for text in texts]
)
def test_only_the_warning_it_should_get(kind: str, text: str) -> None:
    wanted = set() if kind == "none" else {kind}
    assert {alert.kind for alert in find_alerts(Draft(analysis(text)))} == wanted
