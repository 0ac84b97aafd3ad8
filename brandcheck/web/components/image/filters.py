"""Which stories the image is of: a period, what is still to come, and who told them where."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.i18n import N_, _, ngettext
from brandcheck.image import By, ImageStory
from brandcheck.web.components.image.words import names_of
from brandcheck.web.image_view import ARCHIVE, ImageView, Span
from brandcheck.web.state import Visit, visit

_SPANS: dict[Span, str] = {
    "quarter": N_("Dit kwartaal"),
    "year": N_("De laatste twaalf maanden"),
    "all": N_("Alles"),
    "own": N_("Zelf kiezen"),
}
_BY: dict[By, str] = {
    "voice": N_("Stem"),
    "audience": N_("Doelgroep"),
    "channel": N_("Kanaal"),
}


def filters(current: Visit, brand: Brand, stories: Sequence[ImageStory], today: date) -> None:
    """A row of choices; they stay in the visit."""
    view = current.image
    with st.container(horizontal=True, vertical_alignment="center", key="image-filters"):
        key = view.key("span")
        st.selectbox(
            _("Periode"),
            list(_SPANS),
            index=list(_SPANS).index(view.span),
            format_func=lambda span: _(_SPANS[span]),
            key=key,
            on_change=_remember,
            args=("span", key),
            label_visibility="collapsed",
            filter_mode=None,
            width=250,
        )
        if view.span == "own":
            _own(view, today)
        _toggle(view, "ahead", _("Ook wat nog komt"))
        if any(story.id.startswith(ARCHIVE) for story in stories):
            _toggle(view, "archives", _("Ook het archief"))
        _only(view, brand, stories)


def _own(view: ImageView, today: date) -> None:
    first, last = view.first or today - timedelta(days=90), view.last or today
    key = view.key("own")
    st.date_input(
        _("Van en tot en met"),
        value=(first, last),
        format="DD-MM-YYYY",
        key=key,
        on_change=_remember_own,
        args=(key,),
        label_visibility="collapsed",
        width=240,
    )
    view.first, view.last = first, last


def _toggle(view: ImageView, name: str, label: str) -> None:
    key = view.key(name)
    st.toggle(label, value=getattr(view, name), key=key, on_change=_remember, args=(name, key))


def _only(view: ImageView, brand: Brand, stories: Sequence[ImageStory]) -> None:
    count = sum(bool(wanted) for wanted in view.only.values())
    label = ngettext("Filter ({count})", "Filters ({count})", count).format(count=count)
    with st.popover(
        label if count else _("Filter"), icon=":material/filter_list:", key="image-only"
    ):
        for by, title in _BY.items():
            names, used = names_of(by, brand), {getattr(story, by) for story in stories}
            options = [key for key in names if key in used]
            key = view.key(by)
            st.multiselect(
                _(title),
                options,
                default=[name for name in options if name in view.only.get(by, ())],
                format_func=lambda name, names=names: names[name],
                key=key,
                on_change=_remember_only,
                args=(by, key),
                placeholder=_("Alle"),
            )


def _remember(name: str, key: str) -> None:
    value: Any = st.session_state[key]
    if value is not None:
        setattr(visit().image, name, value)


def _remember_own(key: str) -> None:
    chosen: tuple[date, ...] = st.session_state[key]
    if len(chosen) == 2:  # the second day is still to be chosen
        visit().image.first, visit().image.last = chosen


def _remember_only(by: By, key: str) -> None:
    visit().image.only[by] = frozenset(st.session_state[key])
