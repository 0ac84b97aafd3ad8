"""The rows of a table that could not be used, and why."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _, ngettext
from brandcheck.tuning.archive import Archive
from brandcheck.web.components.table import Table, show_table
from brandcheck.web.markup import html
from brandcheck.web.markup import show as put


def show(archive: Archive) -> None:
    """Folded away; nothing when every row was good."""
    if not archive.bad_total:
        return
    label = ngettext("{n} rij overgeslagen", "{n} rijen overgeslagen", archive.bad_total).format(
        n=archive.bad_total
    )
    with st.expander(label, icon=":material/rule:"):
        rows = tuple((str(row.number), row.problem) for row in archive.bad)
        table = Table(label, (_("rij"), _("wat we zagen")), rows)
        show_table(table, _("overgeslagen"), archive.name, key=f"left-out-{archive.id}")
        more = archive.bad_total - len(archive.bad)
        if more > 0:
            words = _("We bewaren de eerste {n}.").format(n=len(archive.bad))
            put(html('<p class="bc-soft">{words}</p>', words=words))
