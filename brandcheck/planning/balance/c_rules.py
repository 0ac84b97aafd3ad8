"""The rules of the six C's in words, and what they say of one story: for a page to show."""

from __future__ import annotations

from dataclasses import dataclass

from brandcheck.i18n import N_, _
from brandcheck.planning.balance.keys import label_of
from brandcheck.planning.balance.six_cs import SIX_CS, serves
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.story import Story

RULES = {
    "content": N_("De tekst laat minstens één merkwaarde zien."),
    "connecties": N_("Iemand vertelt het met naam, niet de organisatie."),
    "conversaties": N_("De tekst is tweerichting of meerrichting."),
    "congruentie": N_("De tekst slaat een brug naar anderen: die balk staat op 50 of hoger."),
    "context": N_(
        "De verteller past: een partner, of iemand van wie we het team en de stem kennen."
    ),
    "continu": N_("In de twee uur erna antwoordt er iemand, op een goed uur van de doelgroep."),
}


@dataclass(frozen=True, slots=True)
class CAnswer:
    """One C of a story. `serves` is None when it cannot be told yet."""

    key: str
    label: str
    rule: str
    serves: bool | None


def read_six_cs(story: Story, settings: CalendarSettings) -> tuple[CAnswer, ...]:
    """All six, with the rule for each."""
    return tuple(
        CAnswer(c, label_of("c", c), _(RULES[c]), serves(story, c, settings)) for c in SIX_CS
    )
