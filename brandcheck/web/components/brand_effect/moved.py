"""One post that a change moves: from where to where, in its own words, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from brandcheck.brand import Brand
from brandcheck.i18n import _, current_locale
from brandcheck.scoring import shipped_rubrics
from brandcheck.scoring.points import told
from brandcheck.tuning.effect import PostChange
from brandcheck.tuning.judging import MERKFIT, FoundTerm, Judged
from brandcheck.tuning.posts import Origin, Post
from brandcheck.web.components.brand_effect.marked_post import Place, in_short
from brandcheck.web.components.words import band_sign, band_word, number, score_number
from brandcheck.web.markup import Markup, each, html

if TYPE_CHECKING:
    from brandcheck.scoring.report import Band

_MOST_CRITERIA, _LEAST_POINTS = 2, 0.5
_CARD = """
<article class="bc-moved" data-way="{way}"><header><h3>{title}</h3>
<p class="bc-moved-score">{before} <span role="img" aria-label="{to}">→</span> {after}
<em>{sign} {points}</em></p></header>
<p class="bc-soft">{about}</p>{text}<ul class="bc-moved-why">{why}</ul></article>
"""
_SCORE = '<span class="bc-mini" data-band="{band}">{sign} {word} <strong>{value}</strong></span>'


@dataclass(frozen=True)
class Sides:
    """The brand in use and the one that is tried."""

    before: Brand
    after: Brand

    def label(self, value_id: str) -> str:
        """What people call a value, also one that is gone by now."""
        value = self.after.value(value_id) or self.before.value(value_id)
        return value.label if value else value_id

    @property
    def weights(self) -> Mapping[tuple[str, str], float]:
        """The keywords that weigh something else now: value and word to the weight."""
        was = _weights(self.before)
        return {key: w for key, w in _weights(self.after).items() if was.get(key, w) != w}


def card(change: PostChange, sides: Sides) -> Markup:
    """The post as a card."""
    post, up = change.after.post, change.delta > 0
    return html(
        _CARD,
        way="up" if up else "down",
        title=post.title,
        before=score(change.before, change.score),
        after=score(change.after, change.score),
        to=_("wordt"),
        sign="↑" if up else "↓",
        points=difference(change),
        about=about(post),
        text=in_short(post.text, list(_places(change, sides))),
        why=each("<li>{text}</li>", _why(change, sides)),
    )


def score(judged: Judged, name: str) -> Markup:
    """A score with its band, never by colour alone."""
    value, band = judged.scores.get(name), judged.bands.get(name)
    if value is None or band is None:
        return html(_SCORE, band="unknown", sign="", word=_("niet te zeggen"), value="")
    sure = cast("Band", band)
    return html(
        _SCORE, band=band, sign=band_sign(sure), word=band_word(sure), value=score_number(value)
    )


def difference(change: PostChange) -> str:
    """How many points it is, without a sign: as many as the scores on the page differ."""
    before = change.before.scores.get(change.score)
    after = change.after.scores.get(change.score)
    if before is None or after is None:
        return "–"
    points = abs(told(after) - told(before))
    return number(points) if points else "<1"


def about(post: Post) -> str:
    """Where a post comes from, and what people said of it."""
    words = [origin_word(post.origin)]
    if post.on_brand is not None:
        words.append(_("past volgens jullie") if post.on_brand else _("past niet volgens jullie"))
    return " · ".join(words)


def origin_word(origin: Origin) -> str:
    """Where a post comes from."""
    names = {"example": _("voorbeeld"), "story": _("kalender"), "archive": _("archief")}
    return names[origin]


def _touched(
    change: PostChange, sides: Sides
) -> Iterator[tuple[Literal["gained", "lost", "kept"], str, Sequence[FoundTerm]]]:
    """What a change does to words: how it is marked, what it is called, and which words."""
    weights = sides.weights
    yield "gained", _("Telt nu mee: {words}."), change.gained
    yield "lost", _("Telt niet meer mee: {words}."), change.lost
    kept = [hit for hit in change.after.hits if (hit.value, hit.term.lower()) in weights]
    yield "kept", _("Weegt anders: {words}."), kept


def _places(change: PostChange, sides: Sides) -> Iterator[Place]:
    for way, words, found in _touched(change, sides):
        for hit in found:
            told_of = words.format(words=_listed([hit], sides))
            yield Place(hit.span.start, hit.span.end, way, told_of)


def _why(change: PostChange, sides: Sides) -> Iterator[str]:
    """The words that came and went; without these, what is weighed differently."""
    rows = [
        words.format(words=_listed(found, sides))
        for _way, words, found in _touched(change, sides)
        if found
    ]
    yield from rows
    criteria = _criteria(change) if change.score == MERKFIT else ""
    if criteria and not rows:
        yield _("Dit scheelt: {criteria}.").format(criteria=criteria)


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
    moved = {name: now.get(name, 0.0) - was.get(name, 0.0) for name in {**was, **now}}
    names = {c.id: c.texts(current_locale()).label for c in shipped_rubrics()[MERKFIT].criteria}
    most = sorted(moved, key=lambda name: -abs(moved[name]))[:_MOST_CRITERIA]
    return ", ".join(
        f"{names.get(name, name)} {'+' if moved[name] > 0 else '−'}{number(abs(moved[name]), 1)}"
        for name in most
        if abs(moved[name]) >= _LEAST_POINTS
    )


def _weights(brand: Brand) -> dict[tuple[str, str], float]:
    return {(v.id, k.term.lower()): k.weight for v in brand.values for k in v.keywords}
