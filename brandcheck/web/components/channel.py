"""How the draft sits in its channel: the fold, the counter, and what to mind."""

from __future__ import annotations

from brandcheck.brand.model import Brand
from brandcheck.i18n import _
from brandcheck.scoring.report import ChannelFit, Report
from brandcheck.web.components.words import number
from brandcheck.web.markup import Markup, each, html, when
from brandcheck.web.markup import show as put

_CARD = """
<section class="bc-card bc-preview" aria-label="{title}"><h2>{title}</h2>
<div class="bc-post">
<p class="bc-from"><span class="bc-face" aria-hidden="true">{initial}</span>
<strong>{name}</strong></p>
<p class="bc-text">{above}</p>{fold}
</div>
<p class="bc-count" data-over="{over}"><strong>{length}</strong>{limit}{too_long}</p>
<ul class="bc-soft">{notes}</ul></section>
"""
_FOLD = '<p class="bc-fold"><span>{words}</span></p><p class="bc-text bc-below">{below}</p>'


def show(brand: Brand, report: Report) -> None:
    """A card that looks like the post will."""
    fit, text = report.channel, report.text
    fold = fit.fold if fit.fold is not None and fit.fold < len(text.rstrip()) else None
    words = _("hier vouwt {channel} de rest weg").format(channel=fit.name)
    put(
        html(
            _CARD,
            title=_("Zo staat het op {channel}").format(channel=fit.name),
            initial=brand.name[:1],
            name=brand.name,
            above=text if fold is None else text[:fold],
            fold=when(
                fold is not None,
                _FOLD,
                words=words,
                below=text[fold:].lstrip(),
            ),
            over="yes" if fit.over else "no",
            length=number(fit.length),
            limit=_limit(fit),
            too_long=when(fit.over, " · {words}", words=_over(fit)),
            notes=each("<li>{text}</li>", fit.notes),
        )
    )


def _limit(fit: ChannelFit) -> Markup:
    if fit.limit is None:
        return html(" {words}", words=_("tekens"))
    return html(" / {limit} {words}", limit=number(fit.limit), words=_("tekens"))


def _over(fit: ChannelFit) -> str:
    return _("{count} te lang").format(count=number(fit.over))
