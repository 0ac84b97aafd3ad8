"""What people call a channel, a value, a status …, and which one of ours that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import get_args

from brandcheck.brand import Brand, Teller
from brandcheck.channels import channels
from brandcheck.errors import CellInvalid
from brandcheck.i18n import N_, _, use_locale
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.story import Status
from brandcheck.planning.tables.columns import same_name

VOICES: dict[Teller, str] = {
    "employee": N_("medewerker"),
    "corporate": N_("organisatie"),
    "partner": N_("partner"),
}
_YES = ("ja", "yes", "true", "waar", "x", "1")
_NO = ("nee", "no", "false", "onwaar", "", "0")


@dataclass(frozen=True, slots=True)
class Names:
    """Names to ids; `shown` are those we would write ourselves, in their order."""

    ids: Mapping[str, str]
    shown: tuple[str, ...]

    @classmethod
    def of(cls, called: Mapping[str, tuple[str, ...]]) -> Names:
        """From id to its names, of which the first is shown."""
        ids = {same_name(name): id_ for id_, names in called.items() for name in (*names, id_)}
        return cls(ids, tuple(names[0] for names in called.values()))

    def find(self, name: str) -> str:
        """The id behind a name. Raises CellInvalid, with what it may have been."""
        wanted = same_name(name)
        if wanted in self.ids:
            return self.ids[wanted]
        near = get_close_matches(wanted, map(same_name, self.shown), n=1, cutoff=0.75)
        meant = next((shown for shown in self.shown if same_name(shown) in near), None)
        if meant:
            problem = _("‘{name}’ kennen we hier niet. Bedoel je ‘{meant}’?")
            raise CellInvalid(problem=problem.format(name=name, meant=meant))
        problem = _("‘{name}’ kennen we hier niet. Wel: {known}.")
        raise CellInvalid(problem=problem.format(name=name, known="; ".join(self.shown)))


@dataclass(frozen=True, slots=True)
class AllNames:
    """The names that an organisation uses. `tellers` is None when it keeps no list of them."""

    channels: Names
    values: Names
    audiences: Names
    statuses: Names
    voices: Names
    tellers: Names | None

    @classmethod
    def of(cls, brand: Brand, settings: CalendarSettings) -> AllNames:
        """The names of an organisation."""
        known = channels().values()
        people = {card.name: (card.name,) for card in settings.tellers}
        return cls(
            channels=Names.of({c.id: (c.called, c.name, c.name_en or c.name) for c in known}),
            values=Names.of({v.id: (v.label,) for v in brand.values}),
            audiences=Names.of({a.id: (a.name,) for a in brand.audiences}),
            statuses=Names.of({s: (s.label, _dutch(s)) for s in Status}),
            voices=Names.of({v: (_(VOICES[v]), VOICES[v]) for v in get_args(Teller)}),
            tellers=Names.of(people) if people else None,
        )


def _dutch(status: Status) -> str:
    with use_locale("nl"):
        return status.label


def is_yes(text: str) -> bool:
    """Whether somebody says yes. Raises CellInvalid when it is neither yes nor no."""
    said = same_name(text)
    if said not in (*_YES, *_NO):
        raise CellInvalid(problem=_("Schrijf hier ja of nee."))
    return said in _YES
