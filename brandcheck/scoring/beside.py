"""What stands beside the scores: the conversation class and the two congruence bars."""

from __future__ import annotations

from collections.abc import Mapping

from brandcheck.i18n import Locale, _, current_locale
from brandcheck.scoring.findings import filled, text_span
from brandcheck.scoring.points import WORKS_FROM, biting_guards, merit, part_scores, tally
from brandcheck.scoring.report import Congruence, Conversation, Cue
from brandcheck.scoring.rubric import ClassRule, Criterion, Rubric
from brandcheck.scoring.scores import in_words
from brandcheck.signals import Signal


def conversation_of(
    rubric: Rubric, signals: Mapping[str, Signal], reason: str | None
) -> Conversation:
    """The first class whose rule holds, with the cues that were seen."""
    if reason:
        return Conversation.model_validate({"class": None, "reason": in_words(reason)})
    seen = {c.id: c for c in rubric.criteria if _seen(c, signals[c.signal])}
    rule = next(r for r in rubric.classes if not r.any_of or any(i in seen for i in r.any_of))
    text = rule.nl if current_locale() == "nl" else rule.en
    return Conversation.model_validate(
        {
            "class": rule.id,
            "reason": _reason(text, rule, seen),
            "value": tally(rubric, signals).value,
            "cues": _cues(seen.values(), signals),
        }
    )


def _seen(criterion: Criterion, signal: Signal) -> bool:
    """The phenomenon is there: from the middle knot on, or near the best of a middle criterion."""
    if signal.value is None:
        return False
    if criterion.direction == "middle":
        return merit(criterion, signal.value) >= WORKS_FROM
    return signal.value >= criterion.knots[1]


def _reason(text: str, rule: ClassRule, seen: Mapping[str, Criterion]) -> str:
    deciding = [seen[i].texts(current_locale()).label.lower() for i in rule.any_of if i in seen]
    if not deciding:
        return text
    return _("{text} Dat zien we aan: {cues}.").format(text=text, cues=", ".join(deciding))


def _cues(criteria: object, signals: Mapping[str, Signal]) -> tuple[Cue, ...]:
    locale = current_locale()
    return tuple(
        Cue(
            criterion=c.id,
            label=c.texts(locale).label,
            text=filled(_seen_text(c, locale), signals[c.signal].facts),
            spans=tuple(map(text_span, signals[c.signal].spans)),
        )
        for c in criteria  # type: ignore[attr-defined]
    )


def _seen_text(criterion: Criterion, locale: Locale) -> str:
    """What was seen: of something to avoid that is the text for when it is there."""
    texts = criterion.texts(locale)
    return texts.low if criterion.direction == "less" else texts.good


def congruence_of(rubric: Rubric, signals: Mapping[str, Signal], reason: str | None) -> Congruence:
    """The two bars, with a word against tunnel vision when only the own circle is there."""
    if reason:
        return Congruence(bonding=None, bridging=None, reason=in_words(reason))
    rows = tally(rubric, signals).rows
    bars = part_scores(rubric, rows)
    bonding, bridging = bars["bonding"], bars["bridging"]
    for guard in biting_guards(rubric, signals):
        bridging = None if bridging is None else min(bridging, guard.cap)
    seen = [row.criterion for row in rows if row.merit >= WORKS_FROM and row.signal.spans]
    return Congruence(
        bonding=None if bonding is None else round(bonding, 1),
        bridging=None if bridging is None else round(bridging, 1),
        reason=_bars_in_words(bonding, bridging),
        cues=_cues(seen, signals),
    )


HIGH, LOW = 50.0, 25.0


def _bars_in_words(bonding: float | None, bridging: float | None) -> str:
    if bonding is None or bridging is None:
        return in_words("too_little")
    if bonding >= HIGH and bridging < LOW:
        return _(
            "Dit is voor de eigen kring. Wil je ook anderen bereiken, noem dan iemand van buiten."
        )
    if bridging >= HIGH and bonding < LOW:
        return _("Dit legt een verbinding naar anderen. Jullie zelf blijven op de achtergrond.")
    if bonding >= HIGH and bridging >= HIGH:
        return _("Dit bindt de eigen kring en legt een verbinding naar anderen.")
    if bonding < LOW and bridging < LOW:
        return _("Er komt nog weinig ‘wij’ en weinig ‘anderen’ in voor. Dat hoeft ook niet altijd.")
    return _("Een beetje van allebei: de eigen kring en anderen.")
