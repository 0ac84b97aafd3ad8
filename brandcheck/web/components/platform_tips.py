"""Tips about platforms, with how sure we are of each. They count for nothing."""

from __future__ import annotations

from brandcheck.channels import PlatformTip, all_tips, channels
from brandcheck.i18n import N_, _, current_locale
from brandcheck.web.markup import Markup, html, join
from brandcheck.web.markup import show as put

_TAGS = {
    "F": N_("volledig gelezen"),
    "A": N_("samenvatting gelezen"),
    "U": N_("niet getoetst"),
    "R": N_("uit het hoofd"),
    "C": N_("zelf berekend"),
    "D": N_("eigen keuze"),
}
_SECTION = """
<section class="bc-card bc-not"><h2>{title}</h2><p>{lead}</p><ul>{rows}</ul></section>
"""
_ROW = '<li>{advice} <span class="bc-soft">{where}. {evidence}. {source}.</span></li>'


def show() -> None:
    """A card with all tips."""
    lead = _(
        "Dit gaat over het platform en niet over je tekst. Het bewijs is dun, dus het telt in "
        "geen enkele score mee."
    )
    rows = join(_row(tip) for tip in all_tips().tips)
    put(html(_SECTION, title=_("Platformtips (tellen niet mee)"), lead=lead, rows=rows))


def _row(tip: PlatformTip) -> Markup:
    locale, known = current_locale(), channels()
    return html(
        _ROW,
        advice=tip.advice.text(locale),
        where=", ".join(known[channel].called for channel in tip.channels),
        evidence=_("Bewijs: {tag}").format(tag=_(_TAGS[tip.tag])),
        source=tip.source.text(locale),
    )
