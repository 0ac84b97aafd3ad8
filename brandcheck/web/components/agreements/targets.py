"""The targets of the balance: which share of the stories each thing should have."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import _
from brandcheck.planning.balance import DIMENSIONS, TITLES, keys_of, suggested_targets
from brandcheck.planning.calendar import CalendarSettings, Dimension, Target
from brandcheck.planning.story import Story
from brandcheck.web.components.agreements.change import change, may_change
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit


def show(
    current: Visit, settings: CalendarSettings, brand: Brand, stories: Sequence[Story]
) -> None:
    """One dimension at a time; suggested targets can be taken over."""
    closed = not may_change(current)
    dimension: Dimension = st.selectbox(
        _("Waarover"),
        DIMENSIONS,
        format_func=lambda name: _(TITLES[name]),
        key=f"targets-of-{brand.id}",
        filter_mode=None,
    )
    held = {t.key: t.share for t in settings.targets if t.dimension == dimension}
    suggested = {
        t.key: t.share for t in suggested_targets(brand, settings) if t.dimension == dimension
    }
    if not held:
        words = _("Hier is nog geen doel. Dan rekenen we met een gelijke verdeling.")
        put(html('<p class="bc-soft">{words}</p>', words=words))
    for key in keys_of(dimension, brand, settings, stories):
        _share(current, dimension, key.key, key.label, held.get(key.key), suggested.get(key.key))
    if closed:
        return
    with st.container(horizontal=True):
        st.button(
            _("Neem de voorgestelde doelen over"),
            key="targets-suggested",
            on_click=_put_all,
            args=(dimension, suggested),
        )
        if held:
            st.button(
                _("Haal deze doelen weg"),
                key="targets-gone",
                type="tertiary",
                on_click=_put_all,
                args=(dimension, {}),
            )


def _share(
    current: Visit,
    dimension: Dimension,
    name: str,
    label: str,
    held: float | None,
    suggested: float | None,
) -> None:
    key = current.stories.agreed(f"target-{dimension}-{name}-{held}")
    st.number_input(
        _("{label} (% van de verhalen)").format(label=label),
        0,
        100,
        value=None if held is None else round(held * 100),
        step=5,
        key=key,
        placeholder=""
        if suggested is None
        else _("voorstel: {share}").format(share=round(suggested * 100)),
        on_change=_put,
        args=(dimension, name, key),
        disabled=not may_change(current),
    )


def _put(dimension: Dimension, name: str, key: str) -> None:
    share = st.session_state[key]

    def make(settings: CalendarSettings) -> dict[str, object]:
        others = [t for t in settings.targets if (t.dimension, t.key) != (dimension, name)]
        if share is not None:
            others.append(Target(dimension=dimension, key=name, share=share / 100))
        return {"targets": tuple(others)}

    change(make)


def _put_all(dimension: Dimension, shares: dict[str, float]) -> None:
    def make(settings: CalendarSettings) -> dict[str, object]:
        others = [t for t in settings.targets if t.dimension != dimension]
        new = [Target(dimension=dimension, key=k, share=share) for k, share in shares.items()]
        return {"targets": (*others, *new)}

    change(make)
