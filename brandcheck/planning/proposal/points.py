"""The points of a story on a moment that do not depend on the other stories."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import numpy as np

from brandcheck.planning.hours import online, somebody_answers
from brandcheck.planning.proposal.arrays import UNIT, Whole, table
from brandcheck.planning.proposal.moment_rules import asks_something
from brandcheck.planning.proposal.window import Window
from brandcheck.planning.proposal.wishes import Wishes
from brandcheck.planning.story import MAIN_SCORES, Status, Story

_UNKNOWN = 0.5
_SOON = timedelta(weeks=1)


def parts_of(window: Window, moments: tuple[datetime, ...], wishes: Wishes) -> dict[str, Whole]:
    """Per wish the points of each story (rows) on each moment (columns)."""
    stories = window.candidates
    ones = np.ones((len(stories), len(moments)), dtype=np.int64)

    def each(worth: Callable[[Story], float]) -> Whole:
        column = [round(UNIT * worth(story)) for story in stories]
        return ones * np.array(column, dtype=np.int64).reshape(-1, 1)

    return {
        "placed": ones * UNIT * wishes.placed,
        "ready": each(lambda s: wishes.ready[s.status]),
        "good": each(lambda s: wishes.good * goodness(s)),
        "old": each(lambda s: wishes.old * min(1.0, age(s, window.now) / wishes.ripe_days)),
        "urgent": each(lambda s: wishes.urgent * is_urgent(s, window)),
        "good_hour": _good_hours(window, moments, wishes),
        "answered": _answered(window, moments, wishes),
        "too_soon": _too_soon(window, moments, wishes),
    }


def goodness(story: Story) -> float:
    """0 to 1: the mean of the scores that are known, a half where none is."""
    scores = story.reading.scores if story.reading else {}
    known = [value for name in MAIN_SCORES if (value := scores.get(name)) is not None]
    return sum(known) / len(known) / 100 if known else _UNKNOWN


def age(story: Story, now: datetime) -> int:
    """Whole days since it was made."""
    return max(0, (now - story.created.astimezone(UTC)).days)


def last_day(story: Story, window: Window) -> datetime | None:
    """The expiry, if it falls in these weeks or in the week after."""
    if story.expiry is None or story.expiry >= window.end + _SOON:
        return None
    return story.expiry


def is_urgent(story: Story, window: Window) -> bool:
    """Whether it cannot wait."""
    return last_day(story, window) is not None


def work_days(story: Story, window: Window, wishes: Wishes) -> int:
    """The days that it takes to get it approved."""
    if story.status is Status.APPROVED:
        return 0
    return wishes.work_days[story.status] + window.settings.review_days


def _good_hours(window: Window, moments: tuple[datetime, ...], wishes: Wishes) -> Whole:
    rows = {
        audience: [
            round(UNIT * wishes.good_hour * online(m, audience, window.settings)) for m in moments
        ]
        for audience in {s.audience for s in window.candidates}
    }
    return table([rows[s.audience] for s in window.candidates], len(moments))


def _answered(window: Window, moments: tuple[datetime, ...], wishes: Wishes) -> Whole:
    row = [UNIT * wishes.answered * somebody_answers(m, window.settings) for m in moments]
    none = [0] * len(moments)
    return table([none if asks_something(s) else row for s in window.candidates], len(moments))


def _too_soon(window: Window, moments: tuple[datetime, ...], wishes: Wishes) -> Whole:
    left = np.array([(m - window.now).days for m in moments], dtype=np.int64)
    needed = [work_days(s, window, wishes) for s in window.candidates]
    short = left[None, :] < np.array(needed, dtype=np.int64).reshape(-1, 1)
    return -UNIT * wishes.too_soon * short.astype(np.int64)
