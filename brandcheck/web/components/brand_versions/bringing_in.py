"""A brand file from elsewhere: looked at first, and then the working copy if you want."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from brandcheck.brand import Brand, BrandSource
from brandcheck.brand.zipped import source_in
from brandcheck.brand_checks import checked_brand
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import _
from brandcheck.tuning.versions import BrandDraft
from brandcheck.web import resources, version_actions
from brandcheck.web.components import messages
from brandcheck.web.components.brand_versions.differences import between, told
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit


def show(current: Visit, draft: BrandDraft) -> None:
    """The file, what would change in the working copy, and a button."""
    if not version_actions.may_tune(current):
        return
    file = st.file_uploader(
        _("Een brand.yaml, of een .zip die hier gemaakt is"),
        type=["yaml", "yml", "zip"],
        key=f"brand-import-{current.tuning.imports}",
    )
    if file is not None:
        _look(file.getvalue(), file.name, draft)
    if current.tuning.before_import is not None:
        st.button(
            _("Haal de werkversie van vóór het bestand terug"),
            key="import-undo",
            icon=":material/undo:",
            on_click=version_actions.bring_back,
        )


def _look(data: bytes, name: str, draft: BrandDraft) -> None:
    try:
        source = source_in(data, name)
        brand, working = checked_brand(source), resources.brand_desk().brand_of(draft)
        if brand.id != working.id:
            words = _("Dit bestand is van ‘{other}’, en je bent bij ‘{here}’. Kies eerst die.")
            messages.problem(words.format(other=brand.name, here=working.name))
            return
        if not source.examples:
            # As it will be when it is taken over: the posts that are there stay.
            source = replace(source, examples=draft.source.examples)
            brand = checked_brand(source)
    except BrandcheckError as error:
        messages.problem(explain(error))
        return
    _offer(source, brand, working)


def _offer(source: BrandSource, brand: Brand, working: Brand) -> None:
    found = between(working, brand)
    words = _("Dit verandert er in je werkversie:")
    put(html('<p role="status">{words}</p>{rows}', words=words, rows=told(found)))
    st.button(
        _("Maak hier de werkversie van"),
        key="import-take",
        type="primary",
        on_click=version_actions.take_in,
        args=(source,),
        disabled=not found,
    )
