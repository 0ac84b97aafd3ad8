"""Golden examples: each criterion fires, stays silent, and does not apply, where it should."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from brandcheck.scoring import ALL_RUBRICS, shipped_rubrics
from brandcheck.scoring.points import merit
from brandcheck.signals import SIGNALS, Draft, Signal
from brandcheck.workspace import Workspace

FOLDER = Path(__file__).parent
DEFAULTS = {"brand": "zorg-aan-zee", "channel": "linkedin", "audience": None, "teller": "employee"}
pytestmark = pytest.mark.trained


def _examples(rubric_id: str) -> dict[str, dict[str, list[Any]]]:
    path = FOLDER / f"{rubric_id}.yaml"
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def _cases() -> list[tuple[str, str]]:
    return [(name, c.id) for name in ALL_RUBRICS for c in shipped_rubrics()[name].criteria]


def _signal(workspace: Workspace, rubric_id: str, criterion_id: str, example: Any) -> Signal:
    given = {"text": example} if isinstance(example, str) else dict(example)
    context = {**DEFAULTS, **{k: v for k, v in given.items() if k != "text"}}
    if rubric_id == "relevance" and "audience" not in given:
        context["audience"] = "bewoners"
    opened = workspace.open_brand(context["brand"]) if context["brand"] else None
    draft = Draft(
        analysis=workspace.analyser.analyse(given["text"]),
        profile=opened.profile if opened else None,
        audience=opened.brand.audience(context["audience"] or "") if opened else None,
        channel=context["channel"],
        teller=context["teller"],
    )
    criterion = next(c for c in shipped_rubrics()[rubric_id].criteria if c.id == criterion_id)
    return SIGNALS[criterion.signal](draft)


@pytest.mark.parametrize(("rubric_id", "criterion_id"), _cases())
def test_criterion_on_its_golden_examples(
    workspace: Workspace, rubric_id: str, criterion_id: str
) -> None:
    examples = _examples(rubric_id)[criterion_id]
    assert {"fires", "silent", "not_applicable"} <= examples.keys()
    fired = [_signal(workspace, rubric_id, criterion_id, e) for e in examples["fires"]]
    silent = [_signal(workspace, rubric_id, criterion_id, e) for e in examples["silent"]]
    absent = [_signal(workspace, rubric_id, criterion_id, e) for e in examples["not_applicable"]]
    assert fired
    assert silent
    assert absent
    values = [s.value for s in fired + silent]
    assert None not in values, [s.reason for s in fired + silent]
    assert min(s.value or 0 for s in fired) > max(s.value or 0 for s in silent)
    assert [s.value for s in absent] == [None] * len(absent)
    assert all(s.reason for s in absent)


@pytest.mark.parametrize(("rubric_id", "criterion_id"), _cases())
def test_merit_tells_the_examples_apart(
    workspace: Workspace, rubric_id: str, criterion_id: str
) -> None:
    """The knots lie where they make a difference."""
    criterion = next(c for c in shipped_rubrics()[rubric_id].criteria if c.id == criterion_id)
    examples = _examples(rubric_id)[criterion_id]
    merits = {
        merit(criterion, signal.value)
        for kind in ("fires", "silent")
        for e in examples[kind]
        if (signal := _signal(workspace, rubric_id, criterion_id, e)).value is not None
    }
    assert len(merits) > 1
