"""Taking steps back."""

from __future__ import annotations

from brandcheck.planning.story import Story
from brandcheck.web.undo import MAX_STEPS, UndoStack

FIRST = Story(organisation="zorg", title="Een", version=1)


def later(story: Story, title: str) -> Story:
    return story.but(title=title, version=story.version + 1)


def test_a_step_that_changed_nothing_is_no_step() -> None:
    stack = UndoStack()
    stack.did("niets", (FIRST, FIRST))
    assert stack.last is None


def test_the_earlier_story_goes_over_what_it_became() -> None:
    stack, second = UndoStack(), later(FIRST, "Twee")
    stack.did("hernoemd", (FIRST, second))
    assert stack.last
    assert stack.last.earlier() == [FIRST.but(version=second.version)]


def test_two_steps_on_one_story_can_both_be_taken_back() -> None:
    stack = UndoStack()
    second = later(FIRST, "Twee")
    third = later(second, "Drie")
    stack.did("eerst", (FIRST, second))
    stack.did("toen", (second, third))
    stored = second.but(version=4)
    stack.took_back([stored])
    assert stack.last
    assert stack.last.earlier() == [FIRST.but(version=4)]


def test_a_step_by_somebody_else_in_between_stays_a_conflict() -> None:
    stack = UndoStack()
    second = later(FIRST, "Twee")
    of_another = later(second, "Van een ander")
    third = later(of_another, "Drie")
    stack.did("eerst", (FIRST, second))
    stack.did("toen", (of_another, third))
    stack.took_back([of_another.but(version=5)])
    assert stack.last
    assert stack.last.earlier()[0].version == second.version


def test_it_remembers_twenty_steps() -> None:
    stack, story = UndoStack(), FIRST
    for number in range(MAX_STEPS + 5):
        story, before = later(story, f"{number}"), story
        stack.did(f"{number}", (before, story))
    assert len(stack.steps) == MAX_STEPS == 20
    assert stack.last
    assert stack.last.words == "24"
