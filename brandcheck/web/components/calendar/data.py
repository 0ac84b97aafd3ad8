"""What the browser needs of a calendar: cards, days, and what may not be planned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from brandcheck.i18n import _
from brandcheck.planning.balance import Helper
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.days import closed_stretches, day_marks
from brandcheck.planning.moments import AMSTERDAM
from brandcheck.planning.proposal import Proposal
from brandcheck.planning.story import Story
from brandcheck.web.components.calendar.cards import Data, card_of, clock, proposed
from brandcheck.web.desk import Desk
from brandcheck.web.markup import sendable

_NEXT = timedelta(days=1)


@dataclass(frozen=True)
class Board:
    """`planned` and `backlog` are the stories that are shown. From `first` up to `last` are the
    days for which there is data; `suggested` is the day to begin with when something is placed."""

    planned: Sequence[Story]
    backlog: Sequence[Story]
    helpers: Sequence[Helper]
    settings: CalendarSettings
    first: date
    last: date
    today: date
    suggested: date
    may_plan: bool


def board_data(board: Board, desk: Desk) -> dict[str, Any]:
    """The whole message."""
    cards = [card_of(story, board.settings, board.may_plan) for story in board.planned]
    ideas = _ideas(board)
    return {
        "cards": [*cards, *_proposed(desk.proposal, ideas)],
        "ideas": ideas,
        "days": _days(board),
        "shades": _shades(board),
        "window": {
            "view": desk.view,
            "date": (desk.at or board.today).isoformat(),
            "start": desk.first.isoformat() if desk.first else None,
            "end": desk.last.isoformat() if desk.last else None,
            "count": desk.turns,
        },
        "selected": desk.story.id if desk.story else None,
        "suggested": board.suggested.isoformat(),
        "replies": desk.replies,
    }


def _ideas(board: Board) -> list[Data]:
    """The backlog, what helps most on top."""
    helps = {helper.story.id: (n, helper) for n, helper in enumerate(board.helpers)}
    last = len(helps)
    ordered = sorted(board.backlog, key=lambda story: helps.get(story.id, (last,))[0])
    return [
        card_of(story, board.settings, board.may_plan)
        | {"helps": _helps(helps[story.id][1]) if story.id in helps else ""}
        for story in ordered
    ]


def _helps(helper: Helper) -> str:
    labels = list(dict.fromkeys(fill.label for fill in helper.fills))
    return sendable(_("Helpt: {what}").format(what=", ".join(labels[:2])))


def _proposed(proposal: Proposal | None, ideas: Iterable[Data]) -> list[Data]:
    if proposal is None:
        return []
    known = {card["id"]: card for card in ideas}
    return [
        proposed(known[placement.story_id], placement.moment)
        for placement in proposal.placements
        if placement.story_id in known
    ]


def _days(board: Board) -> dict[str, list[Data]]:
    found: dict[str, list[Data]] = {}
    day = board.first
    while day < board.last:
        marks = day_marks(day, board.settings)
        if marks:
            found[day.isoformat()] = [
                {"kind": mark.kind, "name": sendable(mark.name), "note": sendable(mark.note)}
                for mark in marks
            ]
        day += _NEXT
    return found


def _shades(board: Board) -> list[Data]:
    start, end = (_midnight(day) for day in (board.first, board.last))
    return [
        {
            "start": clock(stretch.start),
            "end": clock(stretch.end),
            "kind": "closed",
            "name": sendable(stretch.why),
        }
        for stretch in closed_stretches(start, end, board.settings)
    ]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time(), AMSTERDAM)
