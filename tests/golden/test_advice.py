"""Advice is worth following: done by a sensible employee, it raises the score it is about.

`advice.yaml` holds drafts, an advice that each gets, and the draft revised by that advice alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

if TYPE_CHECKING:
    from brandcheck.scoring import Report
    from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
CASES: list[dict[str, Any]] = YAML(typ="safe").load(
    (Path(__file__).parent / "advice.yaml").read_text(encoding="utf-8")
)
MUST_RISE, MUST_BE_TODAYS = 27, 24


def test_following_the_advice_raises_the_score(workspace: Workspace) -> None:
    score = {case["id"]: case["advice"].split(".")[0] for case in CASES}
    stuck = [
        case["id"]
        for case in CASES
        if _value(_check(workspace, case, "revised"), score[case["id"]])
        <= _value(_check(workspace, case, "text"), score[case["id"]])
    ]
    assert len(CASES) == 30
    assert len(CASES) - len(stuck) >= MUST_RISE, stuck


def test_the_drafts_still_get_this_advice(workspace: Workspace) -> None:
    other = {
        case["id"]: given
        for case in CASES
        if case["advice"] not in (given := _advice(_check(workspace, case, "text")))
    }
    assert len(CASES) - len(other) >= MUST_BE_TODAYS, other


def _check(workspace: Workspace, case: dict[str, Any], version: str) -> Report:
    return workspace.check(
        case[version],
        brand=case["brand"],
        audience=case["audience"],
        channel=case["channel"],
        spelling=False,
    )


def _advice(report: Report) -> list[str]:
    return [f"{finding.score}.{finding.criterion}" for finding in report.advice]


def _value(report: Report, score: str) -> float:
    value = report.scores[score].value
    assert value is not None
    return value
