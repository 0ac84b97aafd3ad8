"""Which values this draft shows, only names, or goes against."""

from __future__ import annotations

from brandcheck.i18n import N_, _
from brandcheck.scoring.report import Report, ValueReading
from brandcheck.web.markup import Markup, html, join, when
from brandcheck.web.markup import show as put

_CARD = """
<section class="bc-card" aria-label="{title}"><h2>{title}</h2>
<ul class="bc-values">{rows}</ul>{rest}<p class="bc-soft bc-key">{key}</p>{unsure}</section>
"""
_ROW = """
<li><span>{label}</span><span class="bc-stack" aria-hidden="true">{bars}</span>
<em>{words}</em></li>
"""
_BAR = '<i class="bc-{kind}" style="width:{width}%"></i>'
_KINDS = (
    ("shown", N_("getoond"), N_("{count}× getoond")),
    ("named", N_("genoemd"), N_("{count}× genoemd")),
    ("negated", N_("botst"), N_("{count}× botst")),
)
FULL = 3.0  # evidence that fills the bar
PRESENT = 0.05


def show(report: Report) -> None:
    """A bar per value that is there; the others in one line."""
    present = {id_: v for id_, v in report.values.items() if _total(v) >= PRESENT}
    absent = [v.label for id_, v in report.values.items() if id_ not in present]
    rows = join(_row(v) for v in sorted(present.values(), key=lambda v: (-v.shown, -_total(v))))
    rest = when(
        absent, "<p>{words} {labels}</p>", words=_("Nog niet te zien:"), labels=", ".join(absent)
    )
    key = join(
        html('<span><i class="bc-{kind}"></i>{word}</span>', kind=kind, word=_(word))
        for kind, word, _count in _KINDS
    )
    unsure = when(
        any(not value.certain for value in present.values()),
        '<p class="bc-soft">{words}</p>',
        words=_("Minder zeker: het lijkt op jullie voorbeelden, zonder een woord van de waarde."),
    )
    put(html(_CARD, title=_("Jullie waarden"), rows=rows, rest=rest, key=key, unsure=unsure))


def _total(value: ValueReading) -> float:
    return value.shown + value.named + value.negated


def _row(value: ValueReading) -> Markup:
    scale = max(FULL, _total(value))
    amounts = {"shown": value.shown, "named": value.named, "negated": value.negated}
    seen = [(kind, count) for kind, _word, count in _KINDS if amounts[kind] >= PRESENT]
    bars = join(
        html(_BAR, kind=kind, width=round(100 * amounts[kind] / scale)) for kind, _count in seen
    )
    words = [_(count).format(count=len(value.spans.get(kind, ())) or 1) for kind, count in seen]
    if not value.certain:
        words.append(_("minder zeker"))
    return html(_ROW, label=value.label, bars=bars, words=" · ".join(words))
