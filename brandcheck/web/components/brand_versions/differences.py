"""What two states of a brand say differently, grouped by the part that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from brandcheck.brand import Brand
from brandcheck.brand.comparing import Difference, differences
from brandcheck.brand_desk.names import called
from brandcheck.i18n import N_, _, ngettext
from brandcheck.web.components.compare import difference
from brandcheck.web.markup import Markup, html, join, when

_SHOWN = 60
# A shorter text stands in its sentence already.
_LONG = 60
_GROUP = '<section class="bc-differences"><h3>{where}</h3><ul>{rows}</ul></section>'
_ROW = '<li data-what="{what}"><span class="bc-what">{sign} {word}</span> {words}{texts}</li>'
_TEXTS = (
    '<details class="bc-whole"><summary>{label}</summary><p class="bc-diff">{words}</p></details>'
)
_SIGNS = {
    "added": ("+", N_("erbij")),
    "removed": ("−", N_("weg")),
    "changed": ("~", N_("anders")),
}


def between(before: Brand, after: Brand) -> tuple[Difference, ...]:
    """The differences, with channels, scores and criteria by the names that people know."""
    return differences(before, after, called())


def told(found: Sequence[Difference]) -> Markup:
    """One line per difference; nothing different is said as well."""
    if not found:
        words = _("Er is geen verschil.")
        return html('<p class="bc-soft">{words}</p>', words=words)
    left = len(found) - _SHOWN
    words = ngettext("En nog {count} verschil.", "En nog {count} verschillen.", left)
    groups = groupby(found[:_SHOWN], key=lambda one: one.where)
    rest = when(left > 0, '<p class="bc-soft">{words}</p>', words=words.format(count=left))
    return join([*(_group(where, list(rows)) for where, rows in groups), rest])


def _group(where: str, rows: Sequence[Difference]) -> Markup:
    return html(_GROUP, where=where, rows=join(_row(one) for one in rows))


def _row(one: Difference) -> Markup:
    sign, word = _SIGNS[one.what]
    rewritten = one.before and one.after and max(len(one.before), len(one.after)) > _LONG
    return html(
        _ROW,
        what=one.what,
        sign=sign,
        word=_(word),
        words=one.words,
        texts=when(
            rewritten, _TEXTS, label=_("Wat er anders is"), words=difference(one.before, one.after)
        ),
    )
