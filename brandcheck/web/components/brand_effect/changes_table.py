"""Rows about posts: all that a change moves, and those that score against what people said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from brandcheck.i18n import _
from brandcheck.tuning.effect import SEEN, PostChange
from brandcheck.tuning.judging import MERKFIT, Judged
from brandcheck.web.components.brand_effect.moved import about, difference, origin_word
from brandcheck.web.components.table import Table
from brandcheck.web.components.words import band_word, score_number

if TYPE_CHECKING:
    from brandcheck.scoring.report import Band


def changes(rows: Sequence[PostChange]) -> Table:
    """Every post with its score before and after, those that move most first."""
    columns = (_("Post"), _("Waar"), _("Eerst"), _("Nu"), _("Verschil"))
    return Table(_("Alle posts"), columns, tuple(_change(row) for row in rows))


def _change(row: PostChange) -> tuple[str, ...]:
    moves = abs(row.delta) >= SEEN
    way = "↑" if row.delta > 0 else "↓"
    return (
        row.after.post.title,
        origin_word(row.after.post.origin),
        in_words(row.before, row.score),
        in_words(row.after, row.score),
        f"{way} {difference(row)}" if moves else _("gelijk"),
    )


def in_words(judged: Judged, score: str = MERKFIT) -> str:
    """A score with its band."""
    value, band = judged.scores.get(score), judged.bands.get(score)
    if value is None or band is None:
        return _("niet te zeggen")
    return f"{band_word(cast('Band', band))} {score_number(value)}"


def misjudged(rows: Sequence[Judged]) -> Table:
    """The posts that score on the other side than where people put them."""
    columns = (_("Post"), _("Volgens jullie"), _("Merkfit"))
    return Table(
        _("Posts die anders scoren dan jullie oordeel"),
        columns,
        tuple((row.post.title, about(row.post), in_words(row)) for row in rows),
    )
