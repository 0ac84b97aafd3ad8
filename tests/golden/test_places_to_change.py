"""Where a change is asked: in the sentence that asks for it."""

from __future__ import annotations

from brandcheck.workspace import Workspace

STORY = "Piet stond om vier uur op de ladder. De lamp deed het al een week niet."
ASKED = "Is er bij jou ook een lamp stuk?"


def place(workspace: Workspace, text: str) -> str:
    report = workspace.check(text, brand="woonstee", audience="huurders", spelling=False)
    found = next(f for f in report.findings if f.criterion == "audience_named")
    assert found.target is not None
    return text[found.target.start : found.target.end]


def test_readers_are_named_where_they_are_spoken_to(workspace: Workspace) -> None:
    assert place(workspace, f"{STORY} {ASKED} Zeg het ons maar gerust.") == ASKED


def test_readers_are_named_at_the_start_when_nobody_is_spoken_to(workspace: Workspace) -> None:
    assert place(workspace, STORY) == "Piet stond om vier uur op de ladder."
