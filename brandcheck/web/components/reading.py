"""Beside the scores, never mixed in: values, conversation, bonding and bridging, clarity."""

from __future__ import annotations

from brandcheck.i18n import N_, _
from brandcheck.scoring.report import Conversation, Cue, Report
from brandcheck.web.components import readability, scores, values
from brandcheck.web.components.words import CLARITY, number
from brandcheck.web.markup import Markup, html, join, when
from brandcheck.web.markup import show as put

_CARD = '<section class="bc-card" aria-label="{title}"><h2>{title}</h2>{body}</section>'
_CLASSES = {
    "eenrichting": (N_("Eenrichting"), N_("jij vertelt, de lezer luistert")),
    "tweerichting": (N_("Tweerichting"), N_("je nodigt de lezer uit te antwoorden")),
    "meerrichting": (N_("Meerrichting"), N_("je brengt lezers met elkaar in gesprek")),
}
_LADDER = '<ol class="bc-ladder">{steps}</ol>'
_STEP = "<li{here}><strong>{name}</strong><span>{words}</span></li>"
_BAR = """
<div class="bc-meter"><span>{name}</span>
<span class="bc-bar" aria-hidden="true"><i style="width:{width}%"></i></span>
<strong>{value}</strong><em>{words}</em></div>
"""
_CUES = '<details class="bc-cues"><summary>{title}</summary><ul>{rows}</ul></details>'


def show(report: Report) -> None:
    """Four cards."""
    values.show(report)
    put(html(_CARD, title=_("Gesprek"), body=_conversation(report.conversation)))
    put(html(_CARD, title=_("Binding en bruggen"), body=_congruence(report)))
    if CLARITY in report.scores:
        body = join([scores.row(report.scores[CLARITY]), readability.table(report.readability)])
        put(html(_CARD, title=_("Leesbaarheid"), body=body))


def _conversation(talk: Conversation) -> Markup:
    steps = join(
        html(
            _STEP,
            here=Markup(' aria-current="true"') if name == talk.class_ else "",
            name=_(label),
            words=_(words),
        )
        for name, (label, words) in _CLASSES.items()
    )
    return join(
        [html(_LADDER, steps=steps), html("<p>{words}</p>", words=talk.reason), _cues(talk.cues)]
    )


def _congruence(report: Report) -> Markup:
    both = report.congruence
    bars = [
        _bar(_("Wij"), both.bonding, _("bindt de eigen kring")),
        _bar(_("Anderen"), both.bridging, _("slaat een brug naar andere groepen")),
    ]
    return join([*bars, html("<p>{words}</p>", words=both.reason), _cues(both.cues)])


def _bar(name: str, value: float | None, words: str) -> Markup:
    shown = _("nog niet te zeggen") if value is None else number(value)
    return html(_BAR, name=name, width=round(value or 0), value=shown, words=words)


def _cues(cues: tuple[Cue, ...]) -> Markup:
    rows = join(
        html("<li><strong>{label}</strong> {text}</li>", label=c.label, text=c.text) for c in cues
    )
    return when(cues, "{cues}", cues=html(_CUES, title=_("Waaraan zien we dat?"), rows=rows))
