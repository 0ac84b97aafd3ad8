"""Stories from a spreadsheet: a template, a dry run, and then the good rows."""

from __future__ import annotations

import streamlit as st

from brandcheck import exchange
from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _, ngettext
from brandcheck.planning.download import file_name
from brandcheck.planning.tables import ImportPreview, ImportRow
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.components.exchange.download import download
from brandcheck.web.markup import Markup, each, html, join, when
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit

# A page with thousands of rows reads no easier than the first ones and a count.
_SHOWN = 200
_TABLE = """
<div class="bc-scroll" tabindex="0" role="region" aria-label="{title}"><table class="bc-table">
<thead><tr><th>{row}</th><th>{name}</th><th>{found}</th></tr></thead><tbody>{rows}</tbody>
</table></div>
"""
_ROW = """
<tr data-row="{kind}"><th scope="row">{number}</th><td>{title}</td>
<td><strong>{verdict}</strong>{remarks}</td></tr>
"""


def show(current: Visit, brand: Brand) -> None:
    """The template, the file, and what would come of it."""
    editorial = resources.editorial()
    download(
        _("Sjabloon om in te vullen (.xlsx)"),
        lambda: exchange.empty_table(editorial, brand.id),
        file_name(_("sjabloon verhalen"), brand.id, suffix="xlsx"),
        "template",
    )
    desk = current.stories
    key = f"import-{desk.imports}"
    st.file_uploader(
        _("Een tabel met verhalen: .csv of .xlsx"),
        type=["csv", "xlsx"],
        key=key,
        on_change=_look,
        args=(key, brand.id),
    )
    if desk.preview is not None:
        _preview(desk.preview)


def _look(key: str, organisation: str) -> None:
    current, file = visit(), st.session_state[key]
    current.stories.preview = None
    if file is None:
        return
    try:
        current.stories.preview = exchange.preview_import(
            resources.editorial(), organisation, file.getvalue(), file.name
        )
    except BrandcheckError as error:
        current.stories.complain(error)


def _preview(found: ImportPreview) -> None:
    put(html('<h3 class="bc-h3">{source}</h3>', source=found.source))
    put(html('<p role="status">{words}</p>', words=found.sentence))
    for words in found.notices:
        messages.notice(words)
    _table(found)
    twice = False
    if found.duplicates:
        twice = st.checkbox(_("Neem ook mee wat er al staat"), key=f"twice-{found.source}")
    count = len(found.stories(twice))
    words = ngettext("Voeg {count} goede rij toe", "Voeg de {count} goede rijen toe", count).format(
        count=count
    )
    st.button(
        words,
        type="primary",
        key="take-in",
        on_click=_take_in,
        args=(found, twice),
        disabled=count == 0,
    )


def _table(found: ImportPreview) -> None:
    """What needs a look comes first."""
    ordered = [*found.faulty, *found.duplicates, *found.good]
    shown = ordered[:_SHOWN]
    if not shown:
        return
    put(
        html(
            _TABLE,
            title=_("Wat er in het bestand staat"),
            row=_("Rij"),
            name=_("Titel"),
            found=_("Wat we zagen"),
            rows=join(_row(row) for row in shown),
        )
    )
    if len(ordered) > len(shown):
        words = _("En nog {count} rijen.").format(count=len(ordered) - len(shown))
        put(html('<p class="bc-soft">{words}</p>', words=words))


def _row(row: ImportRow) -> Markup:
    if row.problems:
        kind, verdict = "problem", _("nog niet")
    elif row.duplicate:
        kind, verdict = "twice", row.duplicate
    else:
        kind, verdict = "good", _("kan erin")
    told = [f"{remark.column}: {remark.text}" for remark in (*row.problems, *row.notices)]
    return html(
        _ROW,
        kind=kind,
        number=row.number,
        title=row.title or "–",
        verdict=verdict,
        remarks=when(told, "{lines}", lines=each("<span>{text}</span>", told)),
    )


def _take_in(found: ImportPreview, twice: bool) -> None:
    current = visit()
    try:
        kept = exchange.take_in(resources.editorial(), found, current.actor, twice)
    except BrandcheckError as error:
        current.stories.complain(error)
        return
    current.stories.preview = None
    current.stories.imports += 1
    words = ngettext("{count} verhaal erbij.", "{count} verhalen erbij.", len(kept))
    current.stories.say(words.format(count=len(kept)))
