"""Archives: kept whole, scored bit by bit by one worker at a time, deleted for good."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from brandcheck.brand_errors import ArchiveMissing
from brandcheck.storage import Storage
from brandcheck.storage.archive_work import QUIET, Found
from brandcheck.storage.archives import NewArchive
from brandcheck.storage.backup import backup, restore
from brandcheck.tuning.archive import ArchiveRow, BadRow
from tests.unit.storage.conftest import ORGANISATION, Clock

ROWS = (
    ArchiveRow(2, "Eén 🙂", "p-1", date(2026, 11, 24), "x", "buurt", "corporate", True, "shown"),
    ArchiveRow(3, "Twee"),
    ArchiveRow(5, "Vier", on_brand=False, level="contradicts"),
)
BAD = (BadRow(4, "Er staat geen tekst in deze rij."),)
FOUND = Found({"brand_alignment": 61.5, "relevance": None}, {"dichtbij": 1.25})


def new(**fields: object) -> NewArchive:
    made = {"organisation": ORGANISATION, "name": "2026.csv", "rows": ROWS, "bad": BAD}
    return NewArchive(**made | {"brand_version": "v1"} | fields)  # type: ignore[arg-type]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def storage(url: str, clock: Clock) -> Iterator[Storage]:
    opened = Storage.open(url, clock)
    yield opened
    opened.close()


def test_an_archive_comes_back_as_it_was_taken_in(storage: Storage) -> None:
    added = storage.archives.add(new(), "Noor")

    assert storage.archives.get(added.id) == added
    assert storage.archives.list(ORGANISATION) == [added]
    assert (added.total, added.done, added.bad_total, added.bad) == (3, 0, 1, BAD)
    assert [post.row for post in storage.archives.posts_in(added.id)] == list(ROWS)
    assert all(post.scores == {} for post in storage.archives.posts(ORGANISATION))
    assert storage.archives.list("woonstee") == []
    assert list(storage.archives.posts("woonstee")) == []


def test_an_archive_of_thousands_is_kept_whole(storage: Storage) -> None:
    rows = [ArchiveRow(n, f"Post {n}") for n in range(2, 1503)]
    bad = [BadRow(n, "fout") for n in range(2000, 2600)]

    added = storage.archives.add(new(rows=rows, bad=bad), "Noor")

    assert [p.row.number for p in storage.archives.posts_in(added.id)] == [r.number for r in rows]
    assert (added.bad_total, len(added.bad)) == (600, 500)
    assert len(storage.archives.posts(ORGANISATION, most=40)) == 40


def test_scores_are_kept_bit_by_bit(storage: Storage) -> None:
    archive = storage.archives.add(new(), "Noor").id
    assert storage.archives.claim(archive, "a")

    assert [row.number for row in storage.archives.waiting(archive, 2)] == [2, 3]
    assert storage.archives.keep(archive, "a", {2: FOUND, 3: FOUND}, "v1")

    assert storage.archives.get(archive).done == 2
    assert list(storage.archives.waiting(archive, 9)) == [ROWS[2]]
    first, second, last = storage.archives.posts_in(archive)
    assert (first.scores, first.strengths, first.brand_version) == (
        FOUND.scores,
        FOUND.strengths,
        "v1",
    )
    assert second.scores == FOUND.scores
    assert (last.scores, last.brand_version) == ({}, "")


def test_one_worker_at_a_time_until_it_is_not_heard_of(storage: Storage, clock: Clock) -> None:
    archive = storage.archives.add(new(), "Noor").id
    assert storage.archives.claim(archive, "a")
    assert storage.archives.claim(archive, "a")
    assert not storage.archives.claim(archive, "b")

    clock.now += QUIET / 2
    assert storage.archives.keep(archive, "a", {}, "v1")
    clock.now += QUIET / 2 + timedelta(seconds=5)
    assert not storage.archives.claim(archive, "b")
    clock.now += QUIET
    assert storage.archives.claim(archive, "b")
    assert not storage.archives.keep(archive, "a", {2: FOUND}, "v1")
    assert storage.archives.get(archive).done == 0

    storage.archives.release(archive, "a")
    assert not storage.archives.claim(archive, "c")
    storage.archives.release(archive, "b")
    assert storage.archives.claim(archive, "c")


def test_of_ten_workers_at_once_one_gets_it(storage: Storage) -> None:
    archive = storage.archives.add(new(), "Noor").id

    with ThreadPoolExecutor(10) as pool:
        taken = list(pool.map(lambda n: storage.archives.claim(archive, str(n)), range(10)))

    assert sum(taken) == 1


def test_what_another_version_found_is_not_kept(storage: Storage) -> None:
    archive = storage.archives.add(new(), "Noor").id
    storage.archives.claim(archive, "a")
    storage.archives.keep(archive, "a", {2: FOUND}, "v1")

    again = storage.archives.again(archive, "v2", "Bas")

    assert (again.done, again.brand_version) == (0, "v2")
    assert not storage.archives.keep(archive, "a", {3: FOUND}, "v1")
    assert storage.archives.keep(archive, "a", {3: FOUND}, "v2")
    assert storage.archives.get(archive).done == 1


def test_a_deleted_archive_leaves_no_text(storage: Storage) -> None:
    archive = storage.archives.add(new(), "Noor").id
    storage.archives.claim(archive, "a")
    storage.archives.delete(archive, "Bas")

    assert storage.archives.list(ORGANISATION) == []
    assert list(storage.archives.posts(ORGANISATION)) == []
    storage.archives.release(archive, "a")
    for attempt in (
        lambda: storage.archives.get(archive),
        lambda: storage.archives.posts_in(archive),
        lambda: storage.archives.claim(archive, "a"),
        lambda: storage.archives.waiting(archive, 1),
        lambda: storage.archives.keep(archive, "a", {2: FOUND}, "v1"),
        lambda: storage.archives.again(archive, "v2", "Bas"),
        lambda: storage.archives.delete(archive, "Bas"),
    ):
        with pytest.raises(ArchiveMissing):
            attempt()


def test_a_backup_carries_archives(url: str, storage: Storage, tmp_path: Path) -> None:
    archive = storage.archives.add(new(), "Noor").id
    storage.archives.claim(archive, "a")
    storage.archives.keep(archive, "a", {2: FOUND}, "v1")
    before = storage.archives.get(archive), list(storage.archives.posts_in(archive))
    backup(url, tmp_path / "backup")
    storage.archives.delete(archive, "Bas")

    restore(url, tmp_path / "backup")

    assert (storage.archives.get(archive), list(storage.archives.posts_in(archive))) == before
