"""The room that the hard rules leave after the fixed stories.

Axes: S stories, M moments, D days of posting, W weeks, C channels, L tellers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import in_amsterdam
from brandcheck.planning.proposal.arrays import Marks, Whole, marks, table, whole
from brandcheck.planning.proposal.placed import Placed
from brandcheck.planning.proposal.window import Window


@dataclass(frozen=True, slots=True)
class Rooms:
    """How much of everything is left."""

    week_of: Whole  # M
    day_of: Whole  # M
    week: Whole  # W
    channels: tuple[str, ...]
    has_channel: Marks  # S x C
    channel_open: Marks  # C x M: far enough from every fixed story
    channel: Whole  # C x D
    close: Marks  # C x M x M: too near to one another on this channel
    tellers: tuple[str, ...]  # the last one, "", is nobody
    teller_of: Whole  # S
    teller: Whole  # L x W


def rooms_of(window: Window, moments: Sequence[datetime], days: Sequence[date]) -> Rooms:
    """The room in these weeks."""
    stories, settings = window.candidates, window.settings
    channels = tuple(sorted({c for s in stories for c in s.channels}))
    tellers = (*sorted({s.teller for s in stories if s.teller}), "")
    minutes = np.array([m.timestamp() / 60 for m in moments])
    return Rooms(
        week_of=whole(window.week_index(m) for m in moments),
        day_of=whole(days.index(in_amsterdam(m).date()) for m in moments),
        week=_week_room(window),
        channels=channels,
        has_channel=marks([set(s.channels) for s in stories], channels),
        channel_open=_channel_open(window.fixed, minutes, channels, settings),
        channel=_channel_room(window.fixed, channels, days, settings),
        close=_close(minutes, channels, settings),
        tellers=tellers,
        teller_of=whole(tellers.index(s.teller) for s in stories),
        teller=_teller_room(window, tellers),
    )


def _week_room(window: Window) -> Whole:
    filled = Counter(window.week_index(p.moment) for p in window.fixed)
    rhythm = window.settings.stories_a_week
    return whole(max(0, rhythm - filled[week]) for week in range(window.weeks))


def _channel_open(
    fixed: Sequence[Placed],
    minutes: np.ndarray,
    channels: Sequence[str],
    settings: CalendarSettings,
) -> Marks:
    found = np.ones((len(channels), len(minutes)), dtype=bool)
    for row, channel in zip(found, channels, strict=True):
        apart = settings.channel_rule(channel).minutes_apart
        for p in fixed:
            if channel in p.story.channels:
                row &= np.abs(minutes - p.moment.timestamp() / 60) >= apart
    return found


def _channel_room(
    fixed: Sequence[Placed],
    channels: Sequence[str],
    days: Sequence[date],
    settings: CalendarSettings,
) -> Whole:
    used = Counter((c, in_amsterdam(p.moment).date()) for p in fixed for c in set(p.story.channels))
    rows = [
        [max(0, settings.channel_rule(c).maximum_a_day - used[c, day]) for day in days]
        for c in channels
    ]
    return table(rows, len(days))


def _close(minutes: np.ndarray, channels: Sequence[str], settings: CalendarSettings) -> Marks:
    between = np.abs(minutes[:, None] - minutes[None, :])
    near = [between < settings.channel_rule(c).minutes_apart for c in channels]
    return np.array(near, dtype=bool).reshape(len(channels), len(minutes), len(minutes))


def _teller_room(window: Window, tellers: Sequence[str]) -> Whole:
    used = Counter((p.story.teller, window.week_index(p.moment)) for p in window.fixed)
    unlimited = len(window.candidates)
    rows = [
        [
            max(0, window.settings.teller_maximum(t) - used[t, week]) if t else unlimited
            for week in range(window.weeks)
        ]
        for t in tellers
    ]
    return table(rows, window.weeks)
