"""The dimensions of balance and their keys, with the words for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from brandcheck.brand.model import Brand
from brandcheck.channels import channels
from brandcheck.i18n import N_, _
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.story import Story

DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
SEVERAL: frozenset[Dimension] = frozenset({"value", "c", "channel", "congruence"})
TITLES: dict[Dimension, str] = {
    "value": N_("Waarden"),
    "c": N_("De zes C’s"),
    "channel": N_("Kanalen"),
    "audience": N_("Doelgroepen"),
    "voice": N_("Stemmen"),
    "teller": N_("Vertellers"),
    "conversation": N_("Gesprek"),
    "congruence": N_("Binding en bruggen"),
}
# Key to its label, and to what stands after *een verhaal* and after *verhalen*.
_FIXED: dict[Dimension, dict[str, tuple[str, str, str]]] = {
    "c": {
        "content": (
            N_("Content"),
            N_("dat een merkwaarde laat zien"),
            N_("die een merkwaarde laten zien"),
        ),
        "connecties": (
            N_("Connecties"),
            N_("dat iemand met naam vertelt"),
            N_("die iemand met naam vertelt"),
        ),
        "conversaties": (
            N_("Conversaties"),
            N_("dat een gesprek opent"),
            N_("die een gesprek openen"),
        ),
        "congruentie": (N_("Congruentie"), N_("dat een brug slaat"), N_("die een brug slaan")),
        "context": (
            N_("Context"),
            N_("met een verteller die erbij past"),
            N_("met een verteller die erbij past"),
        ),
        "continu": (
            N_("Continu"),
            N_("op een uur dat er iemand antwoordt"),
            N_("op een uur dat er iemand antwoordt"),
        ),
    },
    "voice": {
        "employee": (N_("Medewerker"), N_("van een medewerker"), N_("van een medewerker")),
        "corporate": (N_("Organisatie"), N_("van de organisatie"), N_("van de organisatie")),
        "partner": (N_("Partner"), N_("van een partner"), N_("van een partner")),
    },
    "conversation": {
        "eenrichting": (N_("Eenrichting"), N_("dat alleen vertelt"), N_("die alleen vertellen")),
        "tweerichting": (
            N_("Tweerichting"),
            N_("dat de lezer om antwoord vraagt"),
            N_("die de lezer om antwoord vragen"),
        ),
        "meerrichting": (
            N_("Meerrichting"),
            N_("dat lezers met elkaar laat praten"),
            N_("die lezers met elkaar laten praten"),
        ),
    },
    "congruence": {
        "bonding": (N_("Wij"), N_("dat de eigen kring bindt"), N_("die de eigen kring binden")),
        "bridging": (
            N_("Anderen"),
            N_("dat een brug slaat naar anderen"),
            N_("die een brug slaan naar anderen"),
        ),
    },
}


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a dimension; `phrase` and `phrases` say of one story and of several that they
    have it: *dat een brug slaat*, *die een brug slaan*."""

    key: str
    label: str
    phrase: str
    phrases: str


def keys_of(
    dimension: Dimension, brand: Brand, settings: CalendarSettings, stories: Iterable[Story]
) -> tuple[Key, ...]:
    """The keys of a dimension, in a fixed order. Channels and tellers are those in the settings
    and in the stories."""
    if dimension == "value":
        return tuple(_key(v.id, v.label, N_("over ‘{label}’")) for v in brand.values)
    if dimension == "audience":
        return tuple(_key(a.id, a.name, N_("voor ‘{label}’")) for a in brand.audiences)
    if dimension == "channel":
        return tuple(
            _key(c, channels()[c].called, N_("op {label}"))
            for c in _used_channels(settings, stories)
        )
    if dimension == "teller":
        names = _names(settings, stories)
        return tuple(_key(name, name, N_("van {label}")) for name in names)
    return tuple(Key(key, *map(_, words)) for key, words in _FIXED[dimension].items())


def label_of(dimension: Dimension, key: str) -> str:
    """The label of a key that every organisation has: a C, a voice, a class, a bar."""
    return _(_FIXED[dimension][key][0])


def _key(key: str, label: str, phrase: str) -> Key:
    words = _(phrase).format(label=label)
    return Key(key, label, words, words)


def _used_channels(settings: CalendarSettings, stories: Iterable[Story]) -> list[str]:
    used = set(settings.channel_rules) | targeted("channel", settings)
    used.update(channel for story in stories for channel in story.channels)
    return [channel for channel in channels() if channel in used]


def _names(settings: CalendarSettings, stories: Iterable[Story]) -> Sequence[str]:
    cards = [card.name for card in settings.tellers]
    others = {story.teller for story in stories if story.teller} | targeted("teller", settings)
    return tuple(dict.fromkeys((*cards, *sorted(others))))


def targeted(dimension: Dimension, settings: CalendarSettings) -> set[str]:
    """The keys of a dimension for which the editor set a target."""
    return {target.key for target in settings.targets if target.dimension == dimension}
