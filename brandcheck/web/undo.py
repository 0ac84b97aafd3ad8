"""What a visitor did in the calendar, and how to take it back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from brandcheck.planning.story import Story

MAX_STEPS = 20


@dataclass(frozen=True)
class Done:
    """One step: what it was called, and every story before and after it."""

    words: str
    changes: tuple[tuple[Story, Story], ...]

    def earlier(self) -> list[Story]:
        """The stories as they were, to be kept over what they became."""
        return [before.but(version=after.version) for before, after in self.changes]


@dataclass
class UndoStack:
    """The last steps, the newest at the end."""

    steps: list[Done] = field(default_factory=list)

    def did(self, words: str, *changes: tuple[Story, Story]) -> None:
        """Remembers a step that changed something."""
        real = tuple((old, new) for old, new in changes if old.version != new.version)
        if real:
            self.steps = [*self.steps, Done(words, real)][-MAX_STEPS:]

    @property
    def last(self) -> Done | None:
        """The step that would be taken back now."""
        return self.steps[-1] if self.steps else None

    def took_back(self, stored: list[Story]) -> None:
        """The last step is undone; earlier steps on these stories start from how they are now."""
        undone = self.steps.pop()
        now = {story.id: story for story in stored}
        started = {before.id: before.version for before, _after in undone.changes}
        self.steps = [_rebased(step, started, now) for step in self.steps]

    def forget_last(self) -> None:
        """The last step cannot be taken back any more."""
        self.steps.pop()


def _rebased(step: Done, started: dict[str, int], now: dict[str, Story]) -> Done:
    changes = tuple(
        (before, now[after.id]) if started.get(after.id) == after.version else (before, after)
        for before, after in step.changes
    )
    return replace(step, changes=changes)
