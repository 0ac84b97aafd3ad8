"""The calendar as a file: for an agenda, a spreadsheet, a meeting, or the wall."""

from __future__ import annotations

from functools import partial

import streamlit as st

from brandcheck import exchange
from brandcheck.brand import Brand
from brandcheck.exchange import PlanForm, TableForm
from brandcheck.i18n import N_, _
from brandcheck.planning.download import file_name
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.moments import Week, dutch_date
from brandcheck.web import resources
from brandcheck.web.components.exchange.download import download
from brandcheck.web.state import Visit

_BACK, _AHEAD = 4, 12
_TABLES = {
    TableForm.XLSX: N_("Excel (.xlsx)"),
    TableForm.CSV: N_("Tabel (.csv)"),
    TableForm.ICS: N_("Agenda (.ics)"),
}
_PLANS = {
    PlanForm.DOCX: N_("Weekplan in Word (.docx)"),
    PlanForm.HTML: N_("Weekplan om te printen (.html)"),
}


def show(current: Visit, brand: Brand) -> None:
    """Which stories, and then a button per kind of file."""
    weeks = _weeks()
    chosen = st.selectbox(
        _("Welke week"),
        [None, *weeks],
        index=1 + _BACK,
        format_func=_called,
        key="out-week",
        filter_mode=None,
    )
    wanted = current.desk.wanted
    filtered = False
    if wanted:
        filtered = st.checkbox(_("Alleen wat door het filter van de kalender komt"), key="filtered")
    with st.container(horizontal=True, gap="small", key="out-files"):
        _files(brand, chosen, wanted if filtered else exchange.ANYTHING)


def _files(brand: Brand, week: Week | None, wanted: StoryFilter) -> None:
    editorial = resources.editorial()
    for form, label in _TABLES.items():
        make = partial(exchange.stories_file, editorial, brand.id, form, week, wanted=wanted)
        name = file_name(_("verhalen"), brand.id, str(week or ""), suffix=form.value)
        download(_(label), make, name, form.value)
    if week is None:
        return
    for form, label in _PLANS.items():
        make = partial(exchange.week_file, editorial, brand.id, week, form, wanted)
        name = file_name(_("weekplan"), brand.id, str(week), suffix=form.value)
        download(_(label), make, name, form.value)


def _weeks() -> list[Week]:
    now = Week.of(resources.editorial().clock())
    return [now.later(number) for number in range(-_BACK, _AHEAD + 1)]


def _called(week: Week | None) -> str:
    if week is None:
        return _("alle verhalen")
    return _("week {number}: {first} tot en met {last}").format(
        number=week.number, first=dutch_date(week.days[0]), last=dutch_date(week.days[6])
    )
