"""Setting a finding aside, with a reason: the author knows best. It can always be undone."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import N_, _
from brandcheck.scoring.points import told
from brandcheck.scoring.report import Finding, Report, Score
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.components.words import score_number
from brandcheck.web.markup import show, when
from brandcheck.web.state import Visit

REASONS = (
    N_("dit heb ik bewust zo gedaan"),
    N_("dit past niet bij dit bericht"),
    N_("dit klopt niet"),
)


def control(current: Visit, finding: Finding, place: str) -> None:
    """A small menu to set one finding aside."""
    key = f"aside-{place}-{finding.score}-{finding.criterion}"
    with st.popover(_("Zet apart"), type="tertiary", icon=":material/redo:", key=f"{key}-menu"):
        st.radio(_("Zet apart, omdat …"), REASONS, format_func=_, key=f"{key}-reason")
        st.button(
            _("Zet ‘{label}’ apart").format(label=finding.label),
            key=key,
            on_click=_put,
            args=(current, f"{finding.score}.{finding.criterion}", f"{key}-reason"),
        )


def _put(current: Visit, criterion: str, reason_key: str) -> None:
    current.aside[criterion] = st.session_state[reason_key]


def put_aside(current: Visit, report: Report) -> None:
    """What was set aside, what it did to the scores, and the way back."""
    if not current.aside:
        return
    full = resources.report(current.question(report.text, with_aside=False))
    labels = {f"{f.score}.{f.criterion}": f.label for f in full.findings}
    for criterion, reason in current.aside.items():
        label = labels.get(criterion, criterion)
        words, back = st.columns([5, 2], vertical_alignment="center")
        with words:
            text = _("Apart gezet: {label}, want {reason}.").format(label=label, reason=_(reason))
            show(messages.note("aside", text))
        key = f"put-back-{criterion}"
        back.button(_("Zet terug"), key=key, on_click=current.put_back, args=(criterion,))
    moves = [_move(full.scores[name], score) for name, score in report.scores.items()]
    words = " · ".join(filter(None, moves))
    show(when(words, '<p class="bc-soft" role="status">{words}</p>', words=words))


def _move(before: Score, after: Score) -> str:
    if before.value is None or after.value is None or told(before.value) == told(after.value):
        return ""
    return _("{title} gaat van {before} naar {after}").format(
        title=after.title, before=score_number(before.value), after=score_number(after.value)
    )
