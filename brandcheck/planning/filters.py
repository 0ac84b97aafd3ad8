"""Which stories somebody wants to see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from brandcheck.planning.story import Status, Story


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """A story passes when it has one of the wanted things of every kind that is filled in."""

    statuses: frozenset[Status] = frozenset()
    channels: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    audiences: frozenset[str] = frozenset()
    tellers: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    words: str = ""

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return self != StoryFilter(words=self.words) or bool(self.words.strip())

    def passes(self, story: Story) -> bool:
        """Whether somebody who asks this wants to see the story."""
        asked = (
            (self.statuses, {story.status}),
            (self.channels, set(story.channels)),
            (self.values, values_of(story)),
            (self.audiences, {story.audience}),
            (self.tellers, {story.teller}),
            (self.tags, set(story.tags)),
        )
        return all(not wanted or wanted & has for wanted, has in asked) and self._mentions(story)

    def _mentions(self, story: Story) -> bool:
        """Every word that was typed is somewhere in the story."""
        places = (story.title, story.text, story.teller, story.owner, story.notes, *story.tags)
        whole = "\n".join(places).casefold()
        return all(word in whole for word in self.words.casefold().split())


def values_of(story: Story) -> set[str]:
    """The values that the story is meant for, and those that its text shows."""
    return {*story.values, *(story.reading.values if story.reading else ())}


def passing(stories: Iterable[Story], wanted: StoryFilter) -> list[Story]:
    """The stories that pass, in their order."""
    return [story for story in stories if wanted.passes(story)]
