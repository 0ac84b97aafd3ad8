"""What the editors of an organisation decided about its calendar."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from brandcheck.errors import SettingsChanged
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.storage import trail
from brandcheck.storage.columns import without_nul
from brandcheck.storage.database import Database, raise_revision
from brandcheck.storage.tables import CalendarRow, ChangeRow


class Calendars:
    """One document of settings per organisation. Each method may raise DatabaseUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, organisation: str) -> CalendarSettings:
        """The settings; the defaults, at version 0, when nobody decided anything yet."""
        with self._database.reading() as session:
            row = session.get(CalendarRow, organisation)
            return _settings_of(row) if row else CalendarSettings(organisation=organisation)

    def save(self, settings: CalendarSettings, by: str) -> CalendarSettings:
        """Keeps changed settings. Raises SettingsChanged when somebody else was first."""
        new = _document(settings)
        with self._database.writing() as session:
            row = session.get(CalendarRow, settings.organisation)
            if row and row.settings == new and row.version == settings.version:
                return _settings_of(row)
            # It makes two who save at the same time go one after the other, also when there is
            # no row to lock yet.
            raise_revision(session, [settings.organisation])
            row = session.get(CalendarRow, settings.organisation, populate_existing=True)
            if (row.version if row else 0) != settings.version:
                raise SettingsChanged(by=(row.changed_by if row else "") or _("Iemand"))
            return self._keep(session, row, settings.organisation, new, by)

    def history(self, organisation: str) -> list[trail.Change]:
        """Who changed the settings, the newest first."""
        with self._database.reading() as session:
            return trail.organisation_changes(session, organisation, "settings")

    def _keep(
        self,
        session: Session,
        row: CalendarRow | None,
        organisation: str,
        new: dict[str, Any],
        by: str,
    ) -> CalendarSettings:
        old = row.settings if row else {}
        row = row or CalendarRow(organisation=organisation)
        row.settings, row.changed, row.changed_by = new, self._database.clock(), by
        session.add(row)
        session.flush()
        session.add(_record(row, old))
        return _settings_of(row)


def _record(row: CalendarRow, old: dict[str, Any]) -> ChangeRow:
    fields = {
        name: (old.get(name), value)
        for name, value in row.settings.items()
        if old.get(name) != value
    }
    return trail.record(
        row.organisation,
        "settings",
        by=row.changed_by,
        at=row.changed,
        version=row.version,
        fields=fields,
    )


def _document(settings: CalendarSettings) -> dict[str, Any]:
    return without_nul(settings.model_dump(mode="json", exclude={"organisation", "version"}))


def _settings_of(row: CalendarRow) -> CalendarSettings:
    known = {"organisation": row.organisation, "version": row.version}
    return CalendarSettings.model_validate(row.settings | known)
