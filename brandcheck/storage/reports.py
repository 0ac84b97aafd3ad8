"""The report of each version of a story's text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from brandcheck.scoring.report import Report
from brandcheck.storage.tables import ReportRow


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A report with the text it is about."""

    made_at: datetime
    text: str
    report: Report
    by: str = ""

    @property
    def versions(self) -> dict[str, str]:
        """Of the brand, the rubrics and the pipeline it was made with."""
        return self.report.versions


StoredReports = list[StoredReport]


def keep(session: Session, story_id: str, text: str, report: Report, by: str, at: datetime) -> bool:
    """Adds the report, unless it is the same as the last one. True: it was added."""
    written = report.model_dump_json().replace("\\u0000", "")
    last = select(ReportRow.report).where(ReportRow.story_id == story_id)
    if session.scalar(last.order_by(ReportRow.id.desc()).limit(1)) == written:
        return False
    clean = text.replace("\0", "")
    session.add(ReportRow(story_id=story_id, made_at=at, by=by, text=clean, report=written))
    return True


def all_of(session: Session, story_id: str) -> list[StoredReport]:
    """A story's reports, the newest first."""
    rows = select(ReportRow).where(ReportRow.story_id == story_id).order_by(ReportRow.id.desc())
    return [
        StoredReport(row.made_at, row.text, Report.model_validate_json(row.report), row.by)
        for row in session.scalars(rows)
    ]
