"""A backup that no database program is needed for: compressed lines of JSON.

The first line says what it is and which revision its tables have, the last how many rows came
between; each row is a line. The tables are read as they are, so an older database can be kept
before it is upgraded.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Date, DateTime, Engine, MetaData, Table, select

from brandcheck.storage import schema
from brandcheck.storage.engine import open_engine

MAGIC = b"\x1f\x8b"
_FORMAT = 1
_ROWS_AT_ONCE = 500
Line = dict[str, Any]


def write(engine: Engine, target: Path) -> None:
    """Writes all rows as they are at one moment. Raises OSError and SQLAlchemyError."""
    at_once = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with (
        engine.connect().execution_options(**at_once) as connection,
        gzip.open(target, "wt", encoding="utf-8") as out,
    ):
        for line in _lines(connection):
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


def revision(source: Path) -> str:
    """The revision of the tables in a file. Raises ValueError, OSError or EOFError."""
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        header = _line(next(lines, ""))
    if header.get("brandcheck_backup") != _FORMAT:
        raise ValueError("not a backup of this format")
    return str(header["revision"])


def read(source: Path, target: Path) -> None:
    """Makes a database of SQLite, at the same revision, of a file.

    Raises ValueError, OSError, EOFError and SQLAlchemyError when it is not whole.
    """
    engine = open_engine(f"sqlite:///{target}")
    try:
        schema.upgrade(engine, revision(source))
        with (
            gzip.open(source, "rt", encoding="utf-8") as lines,
            engine.execution_options(writes=True).begin() as connection,
        ):
            next(lines)
            _insert(connection, map(_line, lines))
    finally:
        engine.dispose()


def _lines(connection: Connection) -> Iterator[Line]:
    yield {"brandcheck_backup": _FORMAT, "revision": schema.revision_of(connection)}
    count = 0
    connection.execution_options(stream_results=True, yield_per=_ROWS_AT_ONCE)
    for table in _tables(connection):
        for row in connection.execute(select(table)).mappings():
            values = {str(name): _as_json(value) for name, value in row.items()}
            yield {"table": table.name, "row": values}
            count += 1
    yield {"rows": count}


def _line(text: str) -> Line:
    line = json.loads(text)
    if not isinstance(line, dict):
        raise ValueError("not a line of a backup")
    return line


def _insert(connection: Connection, lines: Iterable[Line]) -> None:
    tables = {table.name: table for table in _tables(connection)}
    count, end = 0, {}
    waiting: dict[str, list[Line]] = {name: [] for name in tables}
    # To the very end: there the packed file is checked too.
    for line in lines:
        if "row" not in line or end:
            end = line
            continue
        count += 1
        table = tables[line["table"]]
        waiting[table.name].append(_as_stored(table, line["row"]))
        if len(waiting[table.name]) == _ROWS_AT_ONCE:
            _flush(connection, tables, waiting)
    _flush(connection, tables, waiting)
    if end.get("rows") != count:
        raise ValueError("rows are missing")


def _flush(
    connection: Connection, tables: dict[str, Table], waiting: dict[str, list[Line]]
) -> None:
    for name, rows in waiting.items():
        if rows:
            connection.execute(tables[name].insert(), rows)
            rows.clear()


def _tables(connection: Connection) -> list[Table]:
    """The tables as they are, those that others refer to first."""
    found = MetaData()
    found.reflect(connection)
    return [table for table in found.sorted_tables if table.name != "alembic_version"]


def _as_json(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value.isoformat() if isinstance(value, date) else value


def _as_stored(table: Table, row: Line) -> Line:
    return {name: _value(table.c[name].type, value) for name, value in row.items()}


def _value(kind: Any, value: Any) -> Any:
    if value is not None and isinstance(kind, DateTime):
        return datetime.fromisoformat(value).replace(tzinfo=None)
    return date.fromisoformat(value) if value is not None and isinstance(kind, Date) else value
