"""The one sentence above the week: which day is empty, and what is missed most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time

from brandcheck.i18n import N_, _
from brandcheck.planning.balance.rows import Sight
from brandcheck.planning.balance.sentences import Said, capital, in_words
from brandcheck.planning.days import closed
from brandcheck.planning.moments import Week, in_amsterdam, local
from brandcheck.planning.story import Story

_DAYS = (
    N_("maandag"),
    N_("dinsdag"),
    N_("woensdag"),
    N_("donderdag"),
    N_("vrijdag"),
    N_("zaterdag"),
    N_("zondag"),
)
_WEIGHT = {"drought": 3, "short": 2, "over": 1, "fine": 0, "few": 0}
# More empty days than this is a rhythm, not a hole.
_HOLES = 2


def headline(week: Week, seen: Sight, said: Iterable[tuple[Said, bool]], today: date | None) -> str:
    """The sentence that matters most. `said`: what each dimension says and whether against the
    editor's own targets, the most important dimension first."""
    said = list(said)
    empty, missed = empty_days(week, seen, today), _most(said)
    if not seen.by_week or not seen.by_week[0]:
        start = _("week {number} is nog leeg").format(number=week.number)
    elif 0 < len(empty) <= _HOLES:
        start = _are_empty(empty)
    elif missed is None and empty:
        start = _("{count} dagen zijn nog leeg").format(count=in_words(len(empty)))
    else:
        start = ""
    if missed is None:
        text = start or _calm(week, [found for found, _own in said])
    elif start:
        text = _("{empty} en {missed}").format(empty=start, missed=missed.clause)
    else:
        return missed.sentence
    return f"{capital(text)}."


def _calm(week: Week, said: Sequence[Said]) -> str:
    if any(found.kind == "fine" for found in said):
        return _("week {number} staat er goed voor").format(number=week.number)
    return said[0].clause


def _most(said: Iterable[tuple[Said, bool]]) -> Said | None:
    ranked = [(_WEIGHT[s.kind], own, s.size, -n, s) for n, (s, own) in enumerate(said)]
    best = max((found for found in ranked if found[0]), key=lambda found: found[:4], default=None)
    return best[4] if best else None


def empty_days(week: Week, seen: Sight, today: date | None) -> list[date]:
    """The working days of a week without a story, that are open at noon and not yet over."""
    newest: Sequence[Story] = seen.by_week[0] if seen.by_week else ()
    taken = {in_amsterdam(story.planned).date() for story in newest if story.planned}
    return [
        day
        for day in week.days[:5]
        if day not in taken
        and (today is None or day >= today)
        and closed(local(day, time(12)), seen.settings) is None
    ]


def _are_empty(days: Sequence[date]) -> str:
    names = [_(_DAYS[day.weekday()]) for day in days]
    if len(names) == 1:
        return _("{day} is leeg").format(day=names[0])
    return _("{day} en {other} zijn leeg").format(day=names[0], other=names[1])
