"""The week as a Word document."""

from __future__ import annotations

import io

from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.shared import Cm

from brandcheck.i18n import _, current_locale
from brandcheck.planning.download import Download, file_name
from brandcheck.planning.week_plan.plan import PlanDay, PlanLine, WeekPlan

WORD_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}


def week_document(plan: WeekPlan) -> Download:
    """The plan to edit or to mail, with a heading per day and the text of every story."""
    document = Document()
    _dress(document, plan)
    document.add_heading(plan.title, level=0)
    document.add_paragraph(plan.organisation)
    for sentence in (plan.pause, plan.headline):
        if sentence:
            document.add_paragraph().add_run(sentence).bold = True
    for day in plan.days:
        _add_day(document, day)
    file = io.BytesIO()
    document.save(file)
    name = file_name(_("weekplan"), plan.organisation_id, str(plan.week), suffix="docx")
    return Download(file.getvalue(), name, WORD_MIME)


def _dress(document: Word, plan: WeekPlan) -> None:
    """Paper, title, and the language in which Word checks the spelling."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    document.core_properties.title = f"{plan.title}, {plan.organisation}"[:255]
    document.core_properties.author = "brandcheck"
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), _LANGUAGES[current_locale()])


def _add_day(document: Word, day: PlanDay) -> None:
    document.add_heading(day.title[:1].upper() + day.title[1:], level=1)
    if day.marks:
        document.add_paragraph().add_run(", ".join(day.marks)).italic = True
    if not day.lines:
        document.add_paragraph(_("Nog niets gepland."))
    for line in day.lines:
        _add_line(document, line)


def _add_line(document: Word, line: PlanLine) -> None:
    document.add_heading(f"{line.time}  {line.title}", level=2)
    document.add_paragraph(" · ".join((line.status, *line.facts)))
    for paragraph in line.text.split("\n"):
        if paragraph.strip():
            document.add_paragraph(paragraph)
