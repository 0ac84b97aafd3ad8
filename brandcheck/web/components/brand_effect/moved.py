"""One post that a change moves: from where to where, in its own words, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from brandcheck.i18n import _
from brandcheck.scoring.points import told
from brandcheck.tuning.effect import PostChange
from brandcheck.tuning.judging import Judged
from brandcheck.tuning.posts import Origin, Post
from brandcheck.web.components.brand_effect.marked_post import in_short
from brandcheck.web.components.brand_effect.sides import Sides
from brandcheck.web.components.brand_effect.why_moved import places, why
from brandcheck.web.components.words import band_sign, band_word, number, score_number
from brandcheck.web.markup import Markup, each, html

if TYPE_CHECKING:
    from brandcheck.scoring.report import Band

_CARD = """
<article class="bc-moved" data-way="{way}"><header><h3>{title}</h3>
<p class="bc-moved-score">{before} <span role="img" aria-label="{to}">→</span> {after}
<em>{sign} {points}</em></p></header>
<p class="bc-soft">{about}</p>{text}<ul class="bc-moved-why">{why}</ul></article>
"""
_SCORE = '<span class="bc-mini" data-band="{band}">{sign} {word} <strong>{value}</strong></span>'


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
        text=in_short(post.text, list(places(change, sides))),
        why=each("<li>{text}</li>", why(change, sides)),
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
