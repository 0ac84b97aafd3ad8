"""What weighs how much: an organisation's own opinion beside the rubric's."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand, CriterionOverride
from brandcheck.brand.changing import with_opinion
from brandcheck.i18n import _, current_locale
from brandcheck.scoring import Rubric, shipped_rubrics
from brandcheck.scoring.rubric import Criterion
from brandcheck.web.brand_actions import change
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components.brand.knots import figure, in_words
from brandcheck.web.markup import html, show, when
from brandcheck.web.state import visit

_HEAD = '<h2 class="bc-h3">{title} <span class="bc-soft">{share}</span></h2>'
_ROW = '<p class="bc-weigh"><strong>{label}</strong>{own}<span class="bc-soft">{told}</span></p>'
_OWN = '<span class="bc-chip">{words}</span>'


def weights(work: BrandWork, brand: Brand, closed: bool) -> None:
    """One score at a time, its criteria by group."""
    words = _(
        "Wij wegen elk criterium naar de kracht van het bewijs. Vinden jullie iets belangrijker "
        "of minder belangrijk, dan kan dat hier. Op 0 telt het niet mee."
    )
    show(html('<p class="bc-soft">{words}</p>', words=words))
    rubrics, locale = shipped_rubrics(), current_locale()
    key = work.key("score")
    st.pills(
        _("Score"),
        list(rubrics),
        default=work.score,
        required=True,
        format_func=lambda id_: rubrics[id_].title.text(locale),
        key=key,
        on_change=_turn,
        args=(key,),
        label_visibility="collapsed",
    )
    rubric = rubrics[work.score]
    own = brand.rubrics.get(rubric.id, {})
    for id_, title in rubric.groups.items():
        criteria = [criterion for criterion in rubric.criteria if criterion.group == id_]
        show(html(_HEAD, title=title.text(locale), share=_share(rubric, own, criteria)))
        for criterion in criteria:
            _row(work, rubric.id, criterion, own.get(criterion.id), closed)


def _turn(key: str) -> None:
    work = visit().brand_work
    work.score = st.session_state[key] or work.score


def _share(rubric: Rubric, own: dict[str, CriterionOverride], criteria: list[Criterion]) -> str:
    total = sum(_weight(one, own.get(one.id)) for one in rubric.criteria)
    mine = sum(_weight(one, own.get(one.id)) for one in criteria)
    return _("{share} % van de score").format(share=round(100 * mine / total)) if total else ""


def _weight(criterion: Criterion, opinion: CriterionOverride | None) -> float:
    if opinion is None or opinion.weight is None:
        return criterion.weight
    return opinion.weight


def _row(
    work: BrandWork,
    score: str,
    criterion: Criterion,
    opinion: CriterionOverride | None,
    closed: bool,
) -> None:
    name = f"{score}-{criterion.id}-{opinion}"
    with st.container(
        horizontal=True, vertical_alignment="center", gap="small", key=work.key(f"weigh-{name}")
    ):
        own = when(opinion, _OWN, words=_("eigen keuze"))
        told = _("standaard {weight}; {knots}").format(
            weight=figure(criterion.weight), knots=in_words(criterion, criterion.knots)
        )
        label = criterion.texts(current_locale()).label
        show(html(_ROW, label=label, own=own, told=told))
        key = work.key(f"weight-{name}")
        st.number_input(
            _("Gewicht van {label}").format(label=label),
            0.0,
            3.0,
            value=float(_weight(criterion, opinion)),
            step=0.1,
            format="%g",
            key=key,
            on_change=_keep_weight,
            args=(key, score, criterion, opinion),
            disabled=closed,
            label_visibility="collapsed",
            width=120,
        )
        with st.popover(_("Knikpunten"), type="tertiary", key=work.key(f"knots-{name}")):
            _knots(work, score, criterion, opinion, closed)


def _knots(
    work: BrandWork,
    score: str,
    criterion: Criterion,
    opinion: CriterionOverride | None,
    closed: bool,
) -> None:
    held = (opinion and opinion.knots) or criterion.knots
    show(html("<p>{words}</p>", words=in_words(criterion, held)))
    words = _("Standaard: {knots}.").format(knots=in_words(criterion, criterion.knots))
    show(html('<p class="bc-soft">{words}</p>', words=words))
    keys = [work.key(f"knot-{n}-{score}-{criterion.id}-{opinion}") for n in range(3)]
    with st.form(key=work.key(f"knots-form-{score}-{criterion.id}"), border=False):
        for label, key, knot in zip((_("Laag"), _("Midden"), _("Hoog")), keys, held, strict=True):
            st.number_input(label, value=float(knot), format="%g", key=key, disabled=closed)
        st.form_submit_button(
            _("Bewaar"),
            on_click=_keep_knots,
            args=(keys, score, criterion, opinion),
            disabled=closed,
        )
    if opinion:
        st.button(
            _("Terug naar de standaard"),
            key=work.key(f"default-{score}-{criterion.id}"),
            on_click=_put,
            args=(score, criterion, None),
            disabled=closed,
        )


def _keep_weight(
    key: str, score: str, criterion: Criterion, opinion: CriterionOverride | None
) -> None:
    weight = st.session_state[key]
    if weight is not None:
        own = None if weight == criterion.weight else float(weight)
        knots = opinion.knots if opinion else None
        _put(score, criterion, CriterionOverride(weight=own, knots=knots))


def _keep_knots(
    keys: list[str], score: str, criterion: Criterion, opinion: CriterionOverride | None
) -> None:
    low, middle, high = (float(st.session_state[key] or 0) for key in keys)
    knots = (low, middle, high)
    own = None if knots == criterion.knots else knots
    weight = opinion.weight if opinion else None
    # Not checked here: knots that do not rise are told when the whole is kept.
    _put(score, criterion, CriterionOverride.model_construct(weight=weight, knots=own))


def _put(score: str, criterion: Criterion, opinion: CriterionOverride | None) -> None:
    label = criterion.texts(current_locale()).label
    said = _("‘{label}’: bewaard.").format(label=label)
    change(lambda brand: with_opinion(brand, score, criterion.id, opinion), said)
