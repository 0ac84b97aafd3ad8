"""Where the draft is written, opened from a file, or tried with a sample."""

from __future__ import annotations

import streamlit as st

from brandcheck.brand.model import Brand, ExamplePost
from brandcheck.drafts import SUFFIXES, read_draft
from brandcheck.errors import DraftUnreadable
from brandcheck.i18n import N_, _
from brandcheck.web.state import Visit, remember, visit

_SAMPLES = (
    ("strong", N_("Een verhaal dat werkt")),
    ("stiff", N_("Een stijf bericht")),
    ("clashing", N_("Een bericht dat botst")),
)


def show(current: Visit, brand: Brand) -> None:
    """The text area with its button, and the ways to fill it."""
    key = current.key("text")
    st.text_area(
        _("Je concept"),
        value=current.text,
        key=key,
        height=330,
        placeholder=_("Plak of typ hier je concept. Een paar zinnen is al genoeg."),
        on_change=remember,
        args=("text", key),
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if st.button(_("Controleer"), type="primary", shortcut="Ctrl+Enter", key="check"):
            current.check()
        with st.popover(_("Open een bestand"), icon=":material/upload_file:", key="open"):
            _upload(current)
        if current.checked is not None:
            with st.popover(_("Probeer een voorbeeld"), icon=":material/lightbulb:", key="try"):
                samples(brand, "menu")


def samples(brand: Brand, place: str) -> None:
    """A button for each kind of sample this organisation has."""
    for kind, label in _SAMPLES:
        post = _sample(brand, kind)
        if post:
            st.button(
                _(label),
                key=f"sample-{kind}-{place}",
                on_click=_use,
                args=(post,),
                width="stretch",
            )


def _use(post: ExamplePost) -> None:
    current = visit()
    current.channel, current.teller = post.channel, post.teller
    current.audience = post.audience or current.audience
    current.open_draft(post.text)


def _sample(brand: Brand, kind: str) -> ExamplePost | None:
    """A sample of a kind that has much to show: by preference a long post by an employee."""
    fits = {
        "strong": [p for p in brand.posts if p.level == "shown" and p.on_brand],
        "stiff": [p for p in brand.posts if p.level == "named"],
        "clashing": [p for p in brand.posts if p.level == "contradicts"],
    }[kind]
    return max(fits, key=_tells, default=None)


def _tells(post: ExamplePost) -> tuple[bool, bool, int, str]:
    return (post.channel == "linkedin", post.teller == "employee", len(post.text), post.id)


def _upload(current: Visit) -> None:
    key = current.key("file")
    st.file_uploader(
        _("Een tekstbestand of Word-document"),
        type=[suffix.removeprefix(".") for suffix in SUFFIXES],
        key=key,
        on_change=_open,
        args=(key,),
    )


def _open(key: str) -> None:
    current, file = visit(), st.session_state[key]
    if file is None:
        return
    try:
        current.open_draft(read_draft(file.getvalue(), file.name))
    except DraftUnreadable as error:
        current.problem = error
