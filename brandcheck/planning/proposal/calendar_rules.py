"""The hard rules about a whole calendar: each gives the breaches it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import pairwise

from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import Week, dutch_date, dutch_moment, in_amsterdam
from brandcheck.planning.proposal.placed import Breach, Placed, breach, grouped
from brandcheck.planning.proposal.words import channel_name


def channel_maximum(placed: Sequence[Placed], settings: CalendarSettings) -> list[Breach]:
    """Per channel and day no more than its maximum."""
    by_day = grouped(
        placed,
        lambda p: [(c, in_amsterdam(p.moment).date()) for c in sorted(set(p.story.channels))],
    )
    return [
        breach(
            "channel_maximum",
            group,
            _("Op {day} staan {count} verhalen op {channel}; het maximum is {maximum}.").format(
                channel=channel_name(channel),
                day=dutch_date(day),
                count=len(group),
                maximum=settings.channel_rule(channel).maximum_a_day,
            ),
        )
        for (channel, day), group in by_day.items()
        if len(group) > settings.channel_rule(channel).maximum_a_day
    ]


def channel_distance(placed: Sequence[Placed], settings: CalendarSettings) -> list[Breach]:
    """Between two posts on a channel at least its minutes."""
    found = []
    for channel, group in grouped(placed, _channels).items():
        apart = settings.channel_rule(channel).minutes_apart
        for one, other in pairwise(group):
            if other.moment - one.moment < timedelta(minutes=apart):
                text = _(
                    "‘{one}’ en ‘{other}’ staan op {channel} geen {minutes} minuten uit elkaar."
                ).format(
                    one=one.story.title,
                    other=other.story.title,
                    channel=channel_name(channel),
                    minutes=apart,
                )
                found.append(breach("channel_distance", [one, other], text))
    return found


def teller_maximum(placed: Sequence[Placed], settings: CalendarSettings) -> list[Breach]:
    """Per teller and week no more than they can be asked for."""
    by_week = grouped(
        placed, lambda p: [(p.story.teller, Week.of(p.moment))] if p.story.teller else []
    )
    return [
        breach(
            "teller_maximum",
            group,
            _("{teller} vertelt in week {week} {count} verhalen; het maximum is {maximum}.").format(
                teller=teller,
                week=week.number,
                count=len(group),
                maximum=settings.teller_maximum(teller),
            ),
        )
        for (teller, week), group in by_week.items()
        if len(group) > settings.teller_maximum(teller)
    ]


def week_full(placed: Sequence[Placed], settings: CalendarSettings) -> list[Breach]:
    """A proposal adds nothing to a week beyond its rhythm."""
    return [
        breach(
            "week_full",
            group,
            _("Week {week} krijgt {count} verhalen; jullie ritme is {maximum}.").format(
                week=week.number, count=len(group), maximum=settings.stories_a_week
            ),
        )
        for week, group in grouped(placed, lambda p: [Week.of(p.moment)]).items()
        if len(group) > settings.stories_a_week and not all(p.fixed for p in group)
    ]


def one_at_a_time(placed: Sequence[Placed], _settings: CalendarSettings) -> list[Breach]:
    """A proposal puts no two stories on one moment."""
    return [
        breach(
            "one_at_a_time",
            group,
            _("Op {moment} staan {count} verhalen tegelijk.").format(
                moment=dutch_moment(group[0].moment), count=len(group)
            ),
        )
        for group in grouped(placed, lambda p: [p.moment]).values()
        if len(group) > 1 and not all(p.fixed for p in group)
    ]


def once(placed: Sequence[Placed], _settings: CalendarSettings) -> list[Breach]:
    """No story stands twice in the calendar."""
    return [
        breach("once", group, _("‘{title}’ staat dubbel.").format(title=group[0].story.title))
        for group in grouped(placed, lambda p: [p.story.id]).values()
        if len(group) > 1
    ]


def _channels(placed: Placed) -> list[str]:
    """In a fixed order, whatever the process."""
    return sorted(set(placed.story.channels))


CALENDAR_RULES: tuple[Callable[[Sequence[Placed], CalendarSettings], list[Breach]], ...] = (
    channel_maximum,
    channel_distance,
    teller_maximum,
    week_full,
    one_at_a_time,
    once,
)
