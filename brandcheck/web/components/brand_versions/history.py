"""The published versions, the newest first: who, when, why, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from brandcheck.brand.zipped import MIME, zipped
from brandcheck.i18n import _
from brandcheck.planning.download import Download, file_name
from brandcheck.planning.moments import dutch_moment
from brandcheck.tuning.versions import PublishedBrand
from brandcheck.web import version_actions
from brandcheck.web.components.exchange.download import download
from brandcheck.web.markup import html, when
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_FIRST = 8
_MOST_NOTE = 300
_ROW = """
<div class="bc-version"><h3>{number} {chip}</h3><p>{note}</p>
<p class="bc-soft">{at} · {by}{back}</p></div>
"""
_CHIP = '<span class="bc-chip">{words}</span>'


def show(current: Visit, versions: Sequence[PublishedBrand]) -> None:
    """Every version as a row; the oldest are folded away."""
    for version in versions[:_FIRST]:
        _row(current, version, in_use=version is versions[0])
    older = versions[_FIRST:]
    if older:
        label = _("Oudere versies ({count})").format(count=len(older))
        with st.expander(label, icon=":material/history:"):
            for version in older:
                _row(current, version, in_use=False)


def _row(current: Visit, version: PublishedBrand, in_use: bool) -> None:
    back = _(" · de inhoud van versie {number}").format(number=version.from_number)
    with st.container(key=f"version-{version.number}", border=True, gap="small"):
        put(
            html(
                _ROW,
                number=_("Versie {number}").format(number=version.number),
                chip=when(in_use, _CHIP, words=_("nu in gebruik")),
                note=version.note,
                at=dutch_moment(version.at),
                by=version.by or _("Iemand"),
                back=back if version.from_number else "",
            )
        )
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            called = _("versie {number}").format(number=version.number)
            download_of(version.organisation, called, lambda: version.source.files)
            if not in_use:
                _roll_back(current, version)
                _delete(current, version)


def download_of(organisation: str, called: str, files: Callable[[], Mapping[str, str]]) -> None:
    """A button for the files of one state of a brand, as a zip."""
    name = file_name(organisation, called, suffix="zip")
    label = _("Download (.zip)")
    download(label, lambda: Download(zipped(files()), name, MIME), name, f"version-{called}")


def _roll_back(current: Visit, version: PublishedBrand) -> None:
    closed = not version_actions.may_tune(current)
    key = f"roll-back-{version.number}"
    with st.popover(_("Zet terug"), icon=":material/undo:", key=f"{key}-menu", disabled=closed):
        words = _("De inhoud van versie {number} wordt een nieuwe versie. Niets gaat verloren.")
        put(html("<p>{words}</p>", words=words.format(number=version.number)))
        st.text_input(
            _("Waarom zet je ze terug?"),
            value=_("Terug naar versie {number}").format(number=version.number),
            max_chars=_MOST_NOTE,
            key=f"{key}-note",
        )
        st.button(
            _("Zet versie {number} terug").format(number=version.number),
            key=key,
            type="primary",
            on_click=version_actions.roll_back,
            args=(version.number, f"{key}-note"),
        )


def _delete(current: Visit, version: PublishedBrand) -> None:
    closed = not version_actions.may_tune(current)
    key = f"delete-{version.number}"
    with st.popover(_("Verwijder"), icon=":material/delete:", key=f"{key}-menu", disabled=closed):
        words = _(
            "Dan kun je versie {number} niet meer terugzetten of vergelijken. "
            "Download ze eerst als je twijfelt."
        )
        put(html("<p>{words}</p>", words=words.format(number=version.number)))
        st.button(
            _("Verwijder versie {number}").format(number=version.number),
            key=key,
            on_click=version_actions.delete,
            args=(version.number,),
        )
