"""Per kind of warning: texts in which it is seen, and texts in which it must stay silent."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from brandcheck.safety import DETECTORS
from brandcheck.signals.base import Draft
from tests.unit.build import analysis

CASES = Path(__file__).parent / "cases"


def _cases(group: str) -> list[tuple[str, str]]:
    return [
        (path.stem, text)
        for path in sorted(CASES.glob("*.yaml"))
        for text in YAML(typ="safe").load(path.read_text("utf-8"))[group]
    ]


@pytest.mark.parametrize(("kind", "text"), _cases("fires"))
def test_fires(kind: str, text: str) -> None:
    assert [alert.kind for alert in DETECTORS[kind](Draft(analysis(text)))]


@pytest.mark.parametrize(("kind", "text"), _cases("silent"))
def test_stays_silent(kind: str, text: str) -> None:
    assert DETECTORS[kind](Draft(analysis(text))) == []


def test_every_kind_has_cases() -> None:
    assert {path.stem for path in CASES.glob("*.yaml")} == set(DETECTORS)
