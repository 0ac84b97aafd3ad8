"""A backup is whole, also when people write meanwhile; what is put back is checked first."""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import text

from brandcheck.brand_errors import BrandDraftChanged
from brandcheck.errors import BackupFailed, BackupUnusable, StoryChanged
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.storage import Storage, schema
from brandcheck.storage.backup import backup, restore
from brandcheck.storage.engine import open_engine
from tests.unit.storage.conftest import NOW, ORGANISATION, story
from tests.unit.storage.test_brands import SOURCE, draft, new
from tests.unit.storage.test_reports import report
from tests.unit.storage.test_stories import READING


def filled(url: str) -> Storage:
    """A storage with something in every table."""
    storage = Storage.open(url)
    one = story(title="Eén", text="een", planned=NOW, deadline=NOW.date(), reading=READING)
    added = storage.stories.add(one, "Noor", report("een"))
    storage.stories.save(added.but(tags=("winter",)), "Bas")
    gone = storage.stories.add(story(title="Weg"), "Noor")
    storage.stories.delete(gone.id, 1, "Noor")
    storage.calendars.save(CalendarSettings(organisation=ORGANISATION, reviewer="Bas"), "Noor")
    storage.brands.publish(new(), 0)
    storage.brands.save_draft(draft(base=1), "Bas")
    storage.brands.decide(ORGANISATION, "nabij:keyword:jas", True, "Noor")
    return storage


def contents(storage: Storage) -> list[object]:
    """All there is, but for the versions."""
    stories = [*storage.stories.list(ORGANISATION), *storage.stories.bin(ORGANISATION)]
    return [
        [s.model_copy(update={"version": 0}) for s in stories],
        [storage.stories.history(s.id) for s in stories],
        [storage.stories.reports(s.id) for s in stories],
        storage.calendars.get(ORGANISATION).model_copy(update={"version": 0}),
        storage.feeds.list(ORGANISATION),
        storage.brands.versions(ORGANISATION),
        [replace(kept, version=0) for kept in [storage.brands.draft(ORGANISATION)] if kept],
        storage.brands.decisions(ORGANISATION),
        storage.brands.brand_history(ORGANISATION),
    ]


def test_a_backup_restores_whole(url: str, tmp_path: Path) -> None:
    storage = filled(url)
    _feed, token = storage.feeds.create(ORGANISATION, "Alles", {"status": ["planned"]}, "Noor")
    before = contents(storage)
    backup(url, tmp_path / "backup")
    one = storage.stories.list(ORGANISATION)[0]
    storage.stories.save(one.but(title="Later", text="later"), "Bas", report("later"))
    storage.stories.add(story(title="Nieuw"), "Bas")
    aside = restore(url, tmp_path / "backup")
    # The server that was running goes on, without being started again.
    assert contents(storage) == before
    assert storage.feeds.find(token).name == "Alles"
    assert aside
    restore(url, aside, lambda: NOW)
    assert {s.title for s in storage.stories.list(ORGANISATION)} == {"Later", "Nieuw"}
    storage.close()


def test_a_page_that_was_open_during_a_restore_overwrites_nothing(url: str, tmp_path: Path) -> None:
    storage = filled(url)
    backup(url, tmp_path / "backup")
    one = storage.stories.list(ORGANISATION)[0]
    opened = storage.stories.save(one.but(title="Later"), "Bas")
    working = storage.brands.draft(ORGANISATION)
    assert working
    before = storage.stories.revision(ORGANISATION)
    restore(url, tmp_path / "backup")
    assert storage.stories.revision(ORGANISATION) > before
    with pytest.raises(StoryChanged):
        storage.stories.save(opened.but(notes="Nog iets"), "Bas")
    with pytest.raises(BrandDraftChanged):
        storage.brands.save_draft(replace(working, source=SOURCE), "Bas")
    fresh = storage.stories.get(one.id)
    saved = storage.stories.save(fresh.but(notes="Nog iets"), "Bas")
    assert storage.stories.history(one.id)[0].version == saved.version > opened.version
    storage.close()


@pytest.mark.parametrize("source", ["sqlite", "postgresql"])
def test_from_one_kind_of_database_to_the_other(
    source: str, sqlite_url: str, postgres_url: str, tmp_path: Path
) -> None:
    urls = (sqlite_url, postgres_url) if source == "sqlite" else (postgres_url, sqlite_url)
    first, second = filled(urls[0]), Storage.open(urls[1])
    backup(urls[0], tmp_path / "backup")
    restore(urls[1], tmp_path / "backup")
    assert contents(second) == contents(first)
    assert second.stories.add(story(), "Bas").version == 1
    first.close()
    second.close()


def test_into_a_place_where_nothing_is_yet(url: str, sqlite_url: str, tmp_path: Path) -> None:
    filled(url).close()
    backup(url, tmp_path / "backup")
    elsewhere = f"sqlite:///{tmp_path / 'elders' / 'nieuw.sqlite'}"
    assert restore(elsewhere, tmp_path / "backup") is None
    opened = Storage.open(elsewhere)
    assert len(opened.stories.list(ORGANISATION)) == 1
    opened.close()


@contextmanager
def writing(url: str) -> Iterator[None]:
    """Somebody who keeps saving two stories at once, with the same notes in both."""
    storage, stop = Storage.open(url), Event()

    def write() -> None:
        pair = storage.stories.add_all([story(), story()], "Noor")
        number = 0
        while not stop.is_set():
            number += 1
            pair = storage.stories.save_all([s.but(notes=str(number) * 50) for s in pair], "Bas")

    writer = Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        stop.set()
        writer.join()
        storage.close()


def test_a_backup_that_is_taken_while_people_write(url: str, tmp_path: Path) -> None:
    Storage.open(url).close()
    with writing(url):
        for number in range(4):
            backup(url, tmp_path / f"{number}")
    for number in range(4):
        copy = f"sqlite:///{tmp_path / f'copy{number}.sqlite'}"
        restore(copy, tmp_path / f"{number}")
        opened = Storage.open(copy)
        stories = opened.stories.list(ORGANISATION)
        assert len({s.notes for s in stories}) <= 1
        for one in stories:
            trail = opened.stories.history(one.id)
            assert len(trail) == one.version
            assert len(stories) == 2
        opened.close()


def test_a_restore_while_people_write(url: str, tmp_path: Path) -> None:
    filled(url).close()
    backup(url, tmp_path / "backup")
    storage, stop, met = Storage.open(url), Event(), []

    def write() -> None:
        while not stop.is_set():
            try:
                one = storage.stories.list(ORGANISATION)[0]
                storage.stories.save(one.but(notes=one.notes + "x"), "Bas")
            except StoryChanged as error:
                met.append(error)

    writer = Thread(target=write)
    writer.start()
    for number in range(3):
        restore(url, tmp_path / "backup", lambda n=number: NOW.replace(second=n))
    stop.set()
    writer.join()
    one = storage.stories.list(ORGANISATION)[0]
    trail = storage.stories.history(one.id)
    assert one.notes == "x" * (len(trail) - 2)
    storage.close()


def damage(lines: list[str]) -> Iterator[list[str]]:
    """Portable files with something wrong."""
    header, *rows, end = lines
    yield [header, *rows]
    yield [header, *rows[:-1], end]
    yield [*rows, end]
    yield [header, *rows, "{", end]
    yield [header, json.dumps({"table": "nergens", "row": {}}), *rows, end]
    yield [header, rows[0].replace('"organisation"', '"iets"'), *rows[1:], end]
    yield [header, *[row for row in rows if '"story"' not in row], json.dumps({"rows": 0})]
    yield [json.dumps({"brandcheck_backup": 1, "revision": "9999"}), *rows, end]
    yield ["[]", *rows, end]
    yield [header, "5", *rows, end]
    yield [header, *rows, end, rows[-1]]


def test_a_portable_file_that_is_not_whole_is_refused(postgres_url: str, tmp_path: Path) -> None:
    storage = filled(postgres_url)
    backup(postgres_url, tmp_path / "backup")
    before = contents(storage)
    packed = (tmp_path / "backup").read_bytes()
    lines = gzip.decompress(packed).decode().splitlines()
    wrong = [gzip.compress("\n".join(some).encode()) for some in damage(lines)]
    for content in (*wrong, packed[:-9], packed[:100], packed[:2], packed[:-20] + b"x" * 20):
        (tmp_path / "wrong").write_bytes(content)
        with pytest.raises(BackupUnusable, match="Er is niets veranderd"):
            restore(postgres_url, tmp_path / "wrong")
    assert contents(storage) == before
    storage.close()


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")


def torn(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 3] = b"x" * 8192
    path.write_bytes(content)


def loose(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DELETE FROM story")


def stripped(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DROP TABLE feed")


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE recept (naam)")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (newer, "nieuwere brandcheck"),
        (torn, "beschadigd"),
        (loose, "beschadigd"),
        (stripped, "geen backup van brandcheck"),
        (foreign, "geen backup van brandcheck"),
        (lambda path: path.write_bytes(b""), "geen backup van brandcheck"),
        (lambda path: path.write_text("Beste lezer"), "geen backup van brandcheck"),
        (lambda path: path.write_bytes(path.read_bytes()[:9000]), "beschadigd"),
        (lambda path: path.unlink(), "niet te lezen"),
    ],
)
def test_a_file_that_is_no_good_is_refused(
    sqlite_url: str, tmp_path: Path, spoil: Callable[[Path], object], words: str
) -> None:
    storage = filled(sqlite_url)
    before = contents(storage)
    backup(sqlite_url, tmp_path / "backup")
    spoil(tmp_path / "backup")
    with pytest.raises(BackupUnusable, match=words):
        restore(sqlite_url, tmp_path / "backup")
    assert contents(storage) == before
    assert len(list((tmp_path / "data").glob("*.sqlite"))) == 1
    storage.close()


def test_a_backup_never_replaces_a_file(url: str, tmp_path: Path) -> None:
    filled(url).close()
    backup(url, tmp_path / "backup")
    with pytest.raises(BackupFailed, match="is er al"):
        backup(url, tmp_path / "backup")
    with pytest.raises(BackupFailed):
        backup(url, tmp_path / "geen map" / "backup")
    assert not list(tmp_path.glob("*.part"))


def test_there_is_nothing_to_keep_yet(url: str, tmp_path: Path) -> None:
    with pytest.raises(BackupFailed, match="nog niets"):
        backup(url, tmp_path / "backup")
    assert not (tmp_path / "backup").exists()


def test_a_damaged_database_makes_place_and_stays_beside_it(
    sqlite_url: str, tmp_path: Path
) -> None:
    storage = filled(sqlite_url)
    before = contents(storage)
    backup(sqlite_url, tmp_path / "backup")
    storage.close()
    broken = Path(sqlite_url.removeprefix("sqlite:///"))
    broken.write_bytes(b"kapot" * 1000)
    aside = restore(sqlite_url, tmp_path / "backup")
    assert aside
    assert aside.read_bytes() == b"kapot" * 1000
    opened = Storage.open(sqlite_url)
    assert contents(opened) == before
    opened.close()


def test_an_older_backup_is_brought_to_the_newest_tables(url: str, tmp_path: Path) -> None:
    engine = open_engine(url)
    schema.upgrade(engine, "0001")
    backup(url, tmp_path / "backup")
    restore(url, tmp_path / "backup")
    assert schema.current(engine) == schema.newest()
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM story")) == 0
    engine.dispose()
