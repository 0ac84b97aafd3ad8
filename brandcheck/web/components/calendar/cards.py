"""From a story to a card: what the browser shows of it, and what it tells who listens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from brandcheck.channels import channels
from brandcheck.i18n import _, current_locale
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import in_amsterdam
from brandcheck.planning.placing import FIXED
from brandcheck.planning.story import MAIN_SCORES, Story
from brandcheck.scoring import shipped_rubrics
from brandcheck.web.components.words import band_word
from brandcheck.web.markup import sendable

Data = dict[str, Any]
_MARKS = {
    "linkedin": "in",
    "facebook": "f",
    "instagram": "ig",
    "bluesky": "bs",
    "mastodon": "m",
    "threads": "@",
    "x": "X",
    "intranet": "int",
    "newsletter": "nb",
}
_MARK_LENGTH = 3


def card_of(story: Story, settings: CalendarSettings, may_plan: bool) -> Data:
    """A story as a card."""
    dots = _dots(story)
    return {
        "key": story.id,
        "id": story.id,
        "version": story.version,
        "title": sendable(story.title),
        "start": clock(story.planned) if story.planned else None,
        "status": story.status.value,
        "statusWord": story.status.label,
        "channels": [channel_mark(channel) for channel in story.channels],
        "teller": sendable(story.teller),
        "initials": initials(story.teller),
        "dots": dots,
        "locked": story.locked,
        "movable": may_plan and story.status not in FIXED and not story.locked,
        "paused": settings.calamity is not None and story.status not in FIXED,
        "proposal": False,
        "label": _spoken(story, dots),
    }


def proposed(card: Data, moment: datetime) -> Data:
    """The card of a story that is only proposed for a moment."""
    words = _("Voorstel")
    return card | {
        "key": f"proposal-{card['id']}",
        "start": clock(moment),
        "statusWord": words,
        "movable": False,
        "proposal": True,
        "label": f"{words}: {card['label']}",
    }


def clock(moment: datetime) -> str:
    """What the clock in Amsterdam shows, as the browser is told: without a zone."""
    return f"{in_amsterdam(moment):%Y-%m-%dT%H:%M}"


def initials(name: str) -> str:
    """The first letters of the first and the last name."""
    parts = [part for part in name.split() if part[:1].isalnum()]
    letters = parts[:1] + (parts[-1:] if len(parts) > 1 else [])
    return sendable("".join(part[0] for part in letters).upper())


def channel_mark(channel: str) -> Mapping[str, str]:
    """A channel in a letter or three, with its name."""
    known = channels().get(channel)
    name = known.called if known else channel
    return {"mark": _MARKS.get(channel, sendable(name[:_MARK_LENGTH])), "name": sendable(name)}


def _dots(story: Story) -> list[Data]:
    reading = story.reading
    return [
        {
            "band": (reading.bands.get(score) if reading else None) or "unknown",
            "words": f"{_title(score)}: {_band(story, score)}",
        }
        for score in MAIN_SCORES
    ]


def _band(story: Story, score: str) -> str:
    band = story.reading.bands.get(score) if story.reading else None
    return band_word(band) if band else _("nog niet te zeggen")


def _title(score: str) -> str:
    return shipped_rubrics()[score].title.text(current_locale())


def _spoken(story: Story, dots: Iterable[Data]) -> str:
    moment = story.planned and in_amsterdam(story.planned)
    parts = [
        story.title,
        f"{moment:%d-%m-%Y %H:%M}" if moment else _("nog geen moment"),
        story.status.label,
        ", ".join(channel_mark(channel)["name"] for channel in story.channels),
        _("verteld door {name}").format(name=story.teller) if story.teller else "",
        *(dot["words"] for dot in dots if story.reading),
        _("vastgezet") if story.locked else "",
    ]
    return sendable(", ".join(part for part in parts if part))
