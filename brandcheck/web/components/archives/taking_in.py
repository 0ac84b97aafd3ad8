"""A table with posts: looked at first, its columns named, and then taken in."""

from __future__ import annotations

from typing import cast, get_args

import streamlit as st

from brandcheck.archives.desk import MAX_BYTES, Look
from brandcheck.archives.tables import FIELDS, Source, Usual
from brandcheck.brand import Brand, Teller
from brandcheck.channels import channels
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import _
from brandcheck.planning.tables.names import VOICES
from brandcheck.web import archive_actions, resources
from brandcheck.web.components import messages
from brandcheck.web.components.archives.first_rows import first_rows
from brandcheck.web.markup import html, literal
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit

_TYPES = ["csv", "xlsx", "jsonl"]
_PER_LINE = 2


def show(current: Visit, brand: Brand) -> None:
    """The file, and what is to be said about it."""
    file = st.file_uploader(
        _("Een tabel met posts: .csv, .xlsx of .jsonl"),
        type=_TYPES,
        key=f"archive-file-{current.tuning.imports}",
        max_upload_size=MAX_BYTES // 1_000_000,
    )
    if file is None:
        return
    source = Source(file.name, file.getvalue())
    desk = resources.archive_desk()
    try:
        look = current.tuning.remembered("archive", file.file_id, lambda: desk.look(source))
    except BrandcheckError as error:
        messages.problem(explain(error))
        return
    first_rows(look)
    with st.form(key=f"archive-columns-{file.file_id}", border=True):
        columns = _columns(look)
        usual = _usual(brand)
        if st.form_submit_button(_("Neem deze posts op"), type="primary"):
            _take_in(source, columns, usual)


def _columns(look: Look) -> dict[str, str]:
    """Which column of theirs holds which field."""
    put(html('<h3 class="bc-h3">{words}</h3>', words=_("Welke kolom is wat?")))
    chosen: dict[str, str] = {}
    for start in range(0, len(FIELDS), _PER_LINE):
        for place, field in zip(st.columns(_PER_LINE), FIELDS[start:], strict=False):
            options = ["", *look.columns]
            column = place.selectbox(
                field.shown.capitalize(),
                options,
                index=options.index(look.read_as.get(field.name, "")),
                format_func=lambda name: literal(name) if name else _("staat er niet in"),
                key=f"archive-column-{field.name}",
                filter_mode=None,
            )
            if column:
                chosen[field.name] = column
    return chosen


def _usual(brand: Brand) -> Usual:
    """What holds for a row that says nothing of it."""
    words = _("Wat geldt er voor een rij die het niet zegt?")
    put(html('<h3 class="bc-h3">{words}</h3>', words=words))
    known = channels()
    audiences = {"": _("voor niemand in het bijzonder")} | {a.id: a.name for a in brand.audiences}
    one, two, three = st.columns(3)
    channel = one.selectbox(
        _("Kanaal"), list(known), index=list(known).index("linkedin"),
        format_func=lambda id_: known[id_].called, key="archive-usual-channel", filter_mode=None,
    )  # fmt: skip
    audience = two.selectbox(
        _("Doelgroep"), list(audiences), format_func=lambda id_: audiences[id_],
        key="archive-usual-audience", filter_mode=None,
        help=_("Zonder doelgroep zeggen we niets over relevantie."),
    )  # fmt: skip
    teller = three.selectbox(
        _("Stem"), list(get_args(Teller)), format_func=lambda id_: _(VOICES[cast(Teller, id_)]),
        key="archive-usual-teller", filter_mode=None,
    )  # fmt: skip
    return Usual(channel, audience, cast(Teller, teller))


def _take_in(source: Source, columns: dict[str, str], usual: Usual) -> None:
    words = _("{n} rijen gelezen …")
    with st.spinner(_("De tabel wordt gelezen …")):
        place = st.empty()
        archive_actions.take_in(
            source, columns, usual, lambda rows: place.text(words.format(n=rows)) and None
        )
    st.rerun()
