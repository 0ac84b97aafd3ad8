"""What the commands of the calendar print: for the eye, and as JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.feed_event import pause_sentence
from brandcheck.planning.moments import Week, dutch_date, dutch_moment, in_amsterdam
from brandcheck.planning.story import Story

if TYPE_CHECKING:
    from brandcheck.planning.balance import Balance
    from brandcheck.planning.proposal import Proposal
    from brandcheck.planning.tables import ImportPreview, ImportRow, Remark

_TIGHT: dict[str, Any] = {"box": None, "show_header": False, "pad_edge": False}


def print_week(
    week: Week, stories: Sequence[Story], balance: Balance, settings: CalendarSettings, out: Console
) -> None:
    """The stories of a week in order, and above them what matters most."""
    out.print(
        Text(_("Week {number} van {year}").format(number=week.number, year=week.year), "bold")
    )
    if settings.calamity:
        out.print(Text("⏸ " + pause_sentence(settings.calamity.reason), "red"))
    out.print(Text(balance.headline))
    table = Table(**_TIGHT)
    for story in stories:
        moment = Text(dutch_moment(story.planned)) if story.planned else Text("")
        table.add_row(
            moment,
            Text(story.title),
            Text(story.status.label),
            Text(", ".join(story.channels)),
            Text(story.teller),
        )
    out.print(table)


def week_json(
    week: Week, stories: Sequence[Story], balance: Balance, settings: CalendarSettings
) -> str:
    """The same for a program; moments in Amsterdam's time, with their offset."""
    calamity = settings.calamity
    return _json(
        {
            "organisation": settings.organisation,
            "week": str(week),
            "paused": calamity.model_dump(mode="json") if calamity else None,
            "headline": balance.headline,
            "balance": {found.dimension: found.sentence for found in balance.dimensions},
            "stories": [_story(story) for story in stories],
        }
    )


def print_proposal(
    first: Week, proposal: Proposal, titles: Mapping[str, str], taken: Sequence[Story], out: Console
) -> None:
    """Each placement with its reasons, and what stays in the backlog with the reason why."""
    out.print(Text(_("Voorstel vanaf {week}").format(week=first), "bold"))
    for sentence in proposal.conflicts:
        out.print(Text(sentence, "red"))
    for placed in proposal.placements:
        moment, title = dutch_moment(placed.moment), titles.get(placed.story_id, "")
        out.print(Text.assemble((f"{moment}  ", "bold"), title))
        for why in placed.why:
            out.print(Text(f"    {why}", "dim"))
    if not proposal.placements:
        out.print(Text(_("Er is niets om te plaatsen.")))
    if proposal.left_out:
        out.print(Text(_("Blijft in de ideeënbak"), "bold"))
    for left in proposal.left_out:
        out.print(Text(f"{titles.get(left.story_id, '')}: {left.why}"))
    out.print(Text(_("Overgenomen.") if taken else _("Nog niets overgenomen. Met --yes wel.")))


def proposal_json(
    first: Week, weeks: int, proposal: Proposal, titles: Mapping[str, str], taken: Sequence[Story]
) -> str:
    """The same for a program, with what the proposal and the simple planner are worth."""
    return _json(
        {
            "first": str(first),
            "weeks": weeks,
            "placements": [
                {
                    "story": placed.story_id,
                    "title": titles.get(placed.story_id, ""),
                    "moment": in_amsterdam(placed.moment).isoformat(),
                    "why": list(placed.why),
                }
                for placed in proposal.placements
            ],
            "left_out": [
                {"story": out.story_id, "title": titles.get(out.story_id, ""), "why": out.why}
                for out in proposal.left_out
            ],
            "conflicts": list(proposal.conflicts),
            "objective": proposal.objective,
            "greedy_objective": proposal.greedy_objective,
            "taken": [story.id for story in taken],
        }
    )


def print_import(looked_at: ImportPreview, out: Console) -> None:
    """Each row about which there is something to say, by its number; then the sum."""
    for notice in looked_at.notices:
        out.print(Text(notice, "yellow"))
    for row in looked_at.rows:
        head = _("Rij {number}").format(number=row.number)
        for remark, colour in (
            *((p, "red") for p in row.problems),
            *((n, "yellow") for n in row.notices),
        ):
            out.print(Text(f"{head}, {remark.column}: {remark.text}", colour))
        if row.duplicate:
            out.print(Text(f"{head}: {row.duplicate}", "dim"))
    out.print(Text(looked_at.sentence, "bold"))


def import_json(looked_at: ImportPreview, kept: Sequence[Story]) -> str:
    """The same for a program, with the ids of the stories that were kept."""
    return _json(
        {
            "source": looked_at.source,
            "notices": list(looked_at.notices),
            "good": len(looked_at.good),
            "duplicates": len(looked_at.duplicates),
            "faulty": len(looked_at.faulty),
            "rows": [_row(row) for row in looked_at.rows],
            "kept": [story.id for story in kept],
        }
    )


def _row(row: ImportRow) -> dict[str, Any]:
    return {
        "row": row.number,
        "title": row.title,
        "problems": [_remark(remark) for remark in row.problems],
        "notices": [_remark(remark) for remark in row.notices],
        "duplicate": row.duplicate,
    }


def _remark(remark: Remark) -> dict[str, str]:
    return {"column": remark.column, "text": remark.text}


def _story(story: Story) -> dict[str, Any]:
    found = story.model_dump(mode="json", exclude={"reading", "deleted"})
    planned = story.planned and in_amsterdam(story.planned)
    found["planned"] = planned and planned.isoformat()
    found["day"] = planned and dutch_date(planned.date())
    found["scores"] = story.reading.scores if story.reading else None
    return found


def _json(content: dict[str, Any]) -> str:
    # ASCII: it goes through any terminal and any pipe.
    return json.dumps(content, ensure_ascii=True)
