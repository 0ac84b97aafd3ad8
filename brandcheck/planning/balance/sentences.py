"""One sentence a dimension: what matters most in it, true of the stories that were looked at.

In this order: a key that stayed away for weeks; too few stories to say more; the largest shortage;
the largest surplus; or else that the stories are well divided.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from brandcheck.i18n import N_, _, ngettext
from brandcheck.planning.balance.rows import FEW, Row
from brandcheck.planning.calendar import Dimension

Kind = Literal["drought", "short", "over", "fine", "few"]
_COUNTS = (
    N_("nul"),
    N_("één"),
    N_("twee"),
    N_("drie"),
    N_("vier"),
    N_("vijf"),
    N_("zes"),
    N_("zeven"),
    N_("acht"),
    N_("negen"),
    N_("tien"),
    N_("elf"),
    N_("twaalf"),
)
_WHY_UNKNOWN: dict[Dimension, str] = {
    "value": N_("er is geen waarde gekozen en te weinig tekst"),
    "c": N_("er is te weinig tekst of geen verteller"),
    "channel": N_("er is geen kanaal gekozen"),
    "audience": N_("er is geen doelgroep gekozen"),
    "teller": N_("er is geen verteller gekozen"),
    "conversation": N_("er is te weinig tekst"),
    "congruence": N_("er is te weinig tekst"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, and the same as a clause to put after *en*. `size`: weeks or stories."""

    kind: Kind
    sentence: str
    clause: str
    size: int = 0


def in_words(number: int) -> str:
    """A count as people write it: in letters up to twelve."""
    return _(_COUNTS[number]) if number < len(_COUNTS) else str(number)


def capital(text: str) -> str:
    """The text with a capital in front; *één* begins as *Eén*."""
    if text.startswith("é"):
        return "E" + text[1:]
    return text[:1].upper() + text[1:]


def say(dimension: Dimension, rows: Sequence[Row], counted: int, suggested: bool) -> Said:
    """What matters most in a dimension."""
    dry = max((r for r in rows if r.drought), key=lambda r: (r.without, r.expected), default=None)
    if dry is not None:
        return _drought(dimension, dry)
    if max((row.of for row in rows), default=0) < FEW:
        return _few(rows, counted)
    short = max((r for r in rows if r.missing), key=lambda r: r.missing, default=None)
    if short is not None:
        return _short(short, suggested)
    over = max((r for r in rows if r.too_many), key=lambda r: r.too_many, default=None)
    if over is not None:
        return _over(over, suggested)
    return _fine(rows, suggested)


def _drought(dimension: Dimension, row: Row) -> Said:
    fields = {"weeks": in_words(row.without), "phrase": row.phrase, "label": row.label}
    if row.never:
        clause = _("er was in {weeks} weken nog geen verhaal {phrase}").format(**fields)
        sentence = _("In {weeks} weken nog geen verhaal {phrase}.").format(**fields)
    elif dimension == "value":
        clause = _("‘{label}’ kwam {weeks} weken niet voorbij").format(**fields)
        sentence = f"{clause}."
    else:
        clause = _("er was {weeks} weken geen verhaal {phrase}").format(**fields)
        sentence = capital(_("{weeks} weken geen verhaal {phrase}.").format(**fields))
    return Said("drought", sentence, clause, row.without)


def _few(rows: Sequence[Row], counted: int) -> Said:
    told = max((row.of for row in rows), default=0)
    if not counted:
        return Said("few", _("Er staat nog geen verhaal."), _("er staat nog geen verhaal"))
    if not told:
        text = _("van geen enkel verhaal kunnen we dit zien")
        return Said("few", f"{capital(text)}.", text)
    if told < counted:
        text = _("we weten dit van {count} van de {counted} verhalen: te weinig voor een verdeling")
        text = text.format(count=told, counted=counted)
    else:
        text = ngettext(
            "{count} verhaal is te weinig om een verdeling te zien",
            "{count} verhalen is te weinig om een verdeling te zien",
            told,
        ).format(count=in_words(told))
    return Said("few", f"{capital(text)}.", text)


def _short(row: Row, suggested: bool) -> Said:
    if not row.count:
        text = _("van de {of} verhalen is er geen {phrase}; {aim}")
    elif row.count == 1:
        text = _("van de {of} verhalen is er maar één {phrase}; {aim}")
    else:
        text = _("van de {of} verhalen zijn er maar {count} {phrases}; {aim}")
    return _about("short", text, row, suggested, row.missing)


def _over(row: Row, suggested: bool) -> Said:
    text = _("van de {of} verhalen zijn er {count} {phrases}; {aim}")
    return _about("over", text, row, suggested, row.too_many)


def _fine(rows: Sequence[Row], suggested: bool) -> Said:
    if any(row.target is not None for row in rows):
        text = _("de verhalen zijn mooi verdeeld")
        return Said("fine", f"{capital(text)}.", text)
    most = max(rows, key=lambda row: row.count)
    if most.count > 1:
        text = _("van de {of} verhalen zijn er {count} {phrases}")
    else:
        text = _("van elke soort is er hoogstens één verhaal")
    return _about("fine", text, most, suggested, 0)


def _about(kind: Kind, text: str, row: Row, suggested: bool, size: int) -> Said:
    aim = _("het voorstel is {wanted}") if suggested else _("het doel is {wanted}")
    clause = text.format(
        of=row.of,
        count=row.count,
        phrase=row.phrase,
        phrases=row.phrases,
        aim=aim.format(wanted=row.wanted),
    )
    return Said(kind, f"{capital(clause)}.", clause, size)


def say_unknown(dimension: Dimension, unknown: int, counted: int) -> str:
    """What cannot be told, or nothing."""
    if not unknown:
        return ""
    return _("Bij {count} van de {counted} verhalen weten we het nog niet: {why}.").format(
        count=unknown, counted=counted, why=_(_WHY_UNKNOWN[dimension])
    )
