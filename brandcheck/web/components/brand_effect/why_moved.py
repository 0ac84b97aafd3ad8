"""Why a post moves: the words that came and went, a cap, or what is weighed differently."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from brandcheck.i18n import _, current_locale
from brandcheck.scoring import shipped_rubrics
from brandcheck.tuning.effect import PostChange
from brandcheck.tuning.judging import MERKFIT, FoundTerm
from brandcheck.web.components.brand_effect.marked_post import Place
from brandcheck.web.components.brand_effect.sides import Sides
from brandcheck.web.components.words import number

_MOST_CRITERIA, _LEAST_POINTS = 2, 0.5
_GUARD = "guard."


def places(change: PostChange, sides: Sides) -> Iterator[Place]:
    """Where in the post the words stand that a change touches."""
    for way, words, found in _touched(change, sides):
        for hit in found:
            told_of = words.format(words=_listed([hit], sides))
            against = way == "gained" and (hit.counter or hit.denied)
            yield Place(hit.span.start, hit.span.end, "counter" if against else way, told_of)


def why(change: PostChange, sides: Sides) -> Iterator[str]:
    """The words that came and went; without these, the criteria that are weighed differently. A
    cap on the score is always told."""
    rows = [
        words.format(words=_listed(found, sides))
        for _way, words, found in _touched(change, sides)
        if found
    ]
    if change.score == MERKFIT:
        criteria = _criteria(change)
        if criteria and not rows:
            rows.append(_("Dit scheelt: {criteria}.").format(criteria=criteria))
        rows.extend(_caps(change))
    yield from rows


def _touched(
    change: PostChange, sides: Sides
) -> Iterator[tuple[Literal["gained", "lost", "kept"], str, Sequence[FoundTerm]]]:
    """What a change does to words: how it is marked, what it is called, and which words."""
    weights = sides.weights
    yield "gained", _("Telt nu mee: {words}."), change.gained
    yield "lost", _("Telt niet meer mee: {words}."), change.lost
    kept = [hit for hit in change.after.hits if (hit.value, hit.term.lower()) in weights]
    yield "kept", _("Weegt anders: {words}."), kept


def _listed(found: Iterable[FoundTerm], sides: Sides) -> str:
    """Each word once, with its value, and whether it works against it or is denied."""
    rows: dict[str, None] = {}
    for hit in found:
        about_it = [sides.label(hit.value)]
        if hit.counter:
            about_it.append(_("tegenwoord"))
        if hit.denied:
            about_it.append(_("ontkend"))
        rows[f"‘{hit.term}’ ({', '.join(about_it)})"] = None
    return ", ".join(rows)


def _criteria(change: PostChange) -> str:
    """The criteria of merkfit that moved most."""
    was, now = change.before.contributions, change.after.contributions
    names = {c.id: c.texts(current_locale()).label for c in shipped_rubrics()[MERKFIT].criteria}
    moved = {name: now.get(name, 0.0) - was.get(name, 0.0) for name in names}
    most = sorted(moved, key=lambda name: -abs(moved[name]))[:_MOST_CRITERIA]
    return ", ".join(
        f"{names[name]} {'+' if moved[name] > 0 else '−'}{number(abs(moved[name]), 1)}"
        for name in most
        if abs(moved[name]) >= _LEAST_POINTS
    )


def _caps(change: PostChange) -> Iterator[str]:
    """A cap that came, or one that went."""
    was, now = change.before.contributions, change.after.contributions
    dutch = current_locale() == "nl"
    for guard in shipped_rubrics()[MERKFIT].guards:
        key, text = f"{_GUARD}{guard.id}", guard.nl if dutch else guard.en
        if key in now and key not in was:
            yield text
        elif key in was and key not in now:
            yield _("Dit geldt niet meer: {text}").format(text=text)
