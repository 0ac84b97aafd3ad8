"""Which of the six C's a story serves: one visible rule each.

| C | a story serves it when |
|---|---|
| content | its text shows a brand value; without a reading: somebody gave it one |
| connecties | a person tells it, by name, and not the organisation |
| conversaties | its text is *tweerichting* or *meerrichting* |
| congruentie | its text builds a bridge: bridging of 50 or more |
| context | the teller fits: a partner, or somebody whose card names a team and this voice |
| continu | somebody answers in the two hours after it, in a good hour of its audience if known |

What needs a reading is unknown without one, and *continu* without a moment.
"""

from __future__ import annotations

from collections.abc import Callable

from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.hours import somebody_answers, within
from brandcheck.planning.story import Story

Rule = Callable[[Story, CalendarSettings], bool | None]
# From half of a bar on, a text bonds or builds a bridge; the border between middle and high.
CLEARLY = 50.0


def six_cs(story: Story, settings: CalendarSettings) -> frozenset[str]:
    """The C's that a story serves, as far as can be told."""
    return frozenset(c for c in SIX_CS if serves(story, c, settings))


def serves(story: Story, c: str, settings: CalendarSettings) -> bool | None:
    """Whether a story serves one C; None: cannot be told yet."""
    return _RULES[c](story, settings)


def _content(story: Story, _settings: CalendarSettings) -> bool | None:
    if story.reading is not None:
        return bool(story.reading.values)
    return True if story.values else None


def _connecties(story: Story, _settings: CalendarSettings) -> bool | None:
    if story.voice == "corporate":
        return False
    return True if story.teller else None


def _conversaties(story: Story, _settings: CalendarSettings) -> bool | None:
    if story.reading is None or story.reading.conversation is None:
        return None
    return story.reading.conversation != "eenrichting"


def _congruentie(story: Story, _settings: CalendarSettings) -> bool | None:
    if story.reading is None or story.reading.bridging is None:
        return None
    return story.reading.bridging >= CLEARLY


def _context(story: Story, settings: CalendarSettings) -> bool | None:
    if story.voice == "partner":
        return True
    if not story.teller:
        return False if story.voice == "corporate" else None
    cards = (card for card in settings.tellers if card.name == story.teller)
    return any(card.team and card.voice == story.voice for card in cards)


def _continu(story: Story, settings: CalendarSettings) -> bool | None:
    if story.planned is None:
        return None
    good = settings.audience_hours.get(story.audience)
    online = not good or within(story.planned, good)
    return online and somebody_answers(story.planned, settings)


_RULES: dict[str, Rule] = {
    "content": _content,
    "connecties": _connecties,
    "conversaties": _conversaties,
    "congruentie": _congruentie,
    "context": _context,
    "continu": _continu,
}
SIX_CS = tuple(_RULES)
