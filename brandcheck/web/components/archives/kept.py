"""The archives that are there: how far each is, how its posts do, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from brandcheck.i18n import _, ngettext
from brandcheck.planning.download import file_name
from brandcheck.planning.moments import dutch_moment
from brandcheck.tuning.archive import Archive
from brandcheck.web import archive_actions, resources
from brandcheck.web.components.archives import bands, left_out
from brandcheck.web.components.archives.moving import moving
from brandcheck.web.components.exchange.download import download
from brandcheck.web.components.messages import note
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_HEAD = '<div class="bc-version"><h3>{name}</h3><p class="bc-soft">{told}</p></div>'


def show(current: Visit, archives: Iterable[Archive], version: str) -> None:
    """Each archive in a box. `version`: of the brand as it is now."""
    for archive in archives:
        with st.container(key=f"archive-{archive.id}", border=True, gap="small"):
            put(html(_HEAD, name=archive.name, told=_told(archive)))
            if archive.finished:
                _finished(current, archive, version)
            else:
                moving(archive)
            left_out.show(archive)
            _actions(current, archive)


def _told(archive: Archive) -> str:
    posts = ngettext("{n} post", "{n} posts", archive.total).format(n=archive.total)
    words = _("{posts} · toegevoegd op {moment} door {by}")
    by = archive.by or _("iemand")
    return words.format(posts=posts, moment=dutch_moment(archive.created), by=by)


def _finished(current: Visit, archive: Archive, version: str) -> None:
    if archive.brand_version != version:
        put(note("stale", _("Deze scores komen van een oudere versie van het merk.")))
        st.button(
            _("Beoordeel opnieuw"),
            key=f"archive-again-{archive.id}",
            icon=":material/refresh:",
            on_click=archive_actions.judge_again,
            args=(archive,),
            disabled=not archive_actions.may_change(current),
        )
    name = f"archive-{archive.id}"
    bands.show(current.tuning.remembered(name, archive.brand_version, lambda: _counted(archive)))


def _counted(archive: Archive) -> bands.Counts:
    return bands.counted(resources.archive_desk().posts(archive.id))


def _actions(current: Visit, archive: Archive) -> None:
    closed = not archive_actions.may_change(current)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        if archive.finished:
            name = file_name(_("scores"), archive.name, suffix="csv")
            desk = resources.archive_desk()
            label = _("Download de scores (.csv)")
            download(label, lambda: desk.file(archive), name, f"archive-{archive.id}")
        with st.popover(
            _("Verwijder"),
            icon=":material/delete:",
            key=f"archive-delete-{archive.id}-menu",
            disabled=closed,
        ):
            words = _("Alle posts uit ‘{name}’ gaan weg, met hun scores. Dit kan niet terug.")
            put(html("<p>{words}</p>", words=words.format(name=archive.name)))
            st.button(
                _("Verwijder dit archief"),
                key=f"archive-delete-{archive.id}",
                on_click=archive_actions.delete,
                args=(archive,),
            )
