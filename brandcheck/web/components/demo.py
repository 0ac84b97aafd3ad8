"""The demonstration calendar: a button to fill an empty one, and one to take it away again."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.demonstration import clear_demo, load_demo
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _, ngettext
from brandcheck.planning.demo import has_demo
from brandcheck.web import resources
from brandcheck.web.state import Visit, visit


def offer(current: Visit, brand: Brand) -> None:
    """A button that fills the calendar with made-up stories, where there are any."""
    if not has_demo(brand.id):
        return
    if st.button(
        _("Vul met verzonnen verhalen"), key="demo-load", icon=":material/theater_comedy:"
    ):
        _load(current, brand)
        st.rerun()


def _load(current: Visit, brand: Brand) -> None:
    words = _("Veertig verzonnen verhalen lezen …")
    bar = st.progress(0.0, text=words)

    def on_done(done: int, whole: int) -> None:
        bar.progress(done / whole, text=f"{words} {done} / {whole}")

    try:
        count = load_demo(resources.editorial(), brand.id, current.actor, on_done)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    words = ngettext("{count} verzonnen verhaal erbij.", "{count} verzonnen verhalen erbij.", count)
    current.stories.say(words.format(count=count))
    current.desk.say(words.format(count=count))


def clear(brand: Brand) -> None:
    """A button that puts the made-up stories in the bin."""
    st.button(
        _("Haal de verzonnen verhalen weg"),
        key="demo-clear",
        icon=":material/delete:",
        on_click=_clear,
        args=(brand.id,),
    )


def _clear(organisation: str) -> None:
    current = visit()
    try:
        count = clear_demo(resources.editorial(), organisation, current.actor)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    words = ngettext(
        "{count} verzonnen verhaal ligt in de prullenbak.",
        "{count} verzonnen verhalen liggen in de prullenbak.",
        count,
    )
    current.stories.say(words.format(count=count))
