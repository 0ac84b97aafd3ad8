"""One proposed value, to take over as it is, in part, changed, or not."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from brandcheck.i18n import _
from brandcheck.tuning.new_brand import ValueSketch
from brandcheck.web.components.brand_new import fields
from brandcheck.web.markup import Markup, html, join, show
from brandcheck.web.new_brand_state import NewBrandDesk

_WHY = '<ul class="bc-refused">{rows}</ul>'
_ROW = "<li><strong>{text}</strong> {why}</li>"


def value_card(desk: NewBrandDesk, value: ValueSketch, number: int) -> None:
    """The value with all that was found about it; folded to its name when it is left."""
    with st.container(border=True, key=desk.key(f"value-{number}")):
        label = value.label or _("Waarde {number}").format(number=number + 1)
        fields.taken(value, label, desk.key(f"value-taken-{number}"), strong=True)
        if not value.taken:
            return
        fields.where(value.where)
        left, right = st.columns(2, gap="medium")
        with left:
            _meaning(desk, value, number)
        with right:
            _words(desk, value, number)
        sentences = desk.key(f"shown-{number}")
        fields.sentences(value.shown, _("Zinnen waarin je haar ziet"), sentences)
        with st.expander(_("Meer over deze waarde"), key=desk.key(f"more-{number}")):
            _more(desk, value, number)


def _meaning(desk: NewBrandDesk, value: ValueSketch, number: int) -> None:
    fields.line(value, "label", _("De waarde"), desk.key(f"label-{number}"))
    fields.area(
        value,
        "means",
        _("Wat ze bij jullie betekent"),
        desk.key(f"means-{number}"),
        hint=_("Wat zie je mensen dan doen?"),
    )


def _words(desk: NewBrandDesk, value: ValueSketch, number: int) -> None:
    fields.words(value.words, _("Woorden die erbij horen"), desk.key(f"words-{number}"))
    fields.line(
        value,
        "more",
        _("Nog een paar woorden, met een komma ertussen")
        if value.words
        else _("Woorden die erbij horen, met een komma ertussen"),
        desk.key(f"typed-{number}"),
        most=2000,
    )
    refused = value.typed.refused
    if refused:
        show(_list((one.text, one.reason) for one in refused))


def _more(desk: NewBrandDesk, value: ValueSketch, number: int) -> None:
    fields.area(
        value,
        "does_not_mean",
        _("Wat ze niet betekent"),
        desk.key(f"not-{number}"),
        hint=_("Waarmee verwarren mensen haar?"),
    )
    counter = desk.key(f"counter-{number}")
    fields.words(value.counter_terms, _("Woorden die ertegenin gaan"), counter)
    named = desk.key(f"named-{number}")
    fields.sentences(value.named, _("Zinnen die haar alleen noemen"), named)
    reasons = [(option.text, option.why) for option in value.words if option.why]
    if reasons:
        show(html('<p class="bc-label">{words}</p>', words=_("Waarom deze woorden?")))
        show(_list(reasons))


def _list(rows: Iterable[tuple[str, str]]) -> Markup:
    return html(_WHY, rows=join(html(_ROW, text=text, why=why) for text, why in rows))
