"""The desk of the archives: taken in, scored in the background, going on after a stop."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep
from types import SimpleNamespace
from typing import Any

import pytest

from brandcheck.archives.desk import MAX_BYTES, ArchiveDesk
from brandcheck.archives.running import Runner
from brandcheck.archives.tables import Source, Usual
from brandcheck.brand_errors import ArchiveMissing, ArchiveUnreadable, ManagerOnly
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.scoring.check import MAIN_SCORES
from brandcheck.storage import Storage
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
BRAND = "zorg-aan-zee"
NOOR, SARA = Actor("Noor", Role.BRAND_MANAGER), Actor("Sara", Role.EDITOR)
POST = "Gisteren stond Piet om vier uur op de ladder, want de lamp van mevrouw Jansen deed het niet"
PATIENCE = 120


NOBODY: Any = SimpleNamespace(ask=lambda _archive: None)


@pytest.fixture
def opened(workspace: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """The pipeline and brands of all tests, over a database of this one."""
    storage = Storage.open(f"sqlite:///{tmp_path / 'a.sqlite'}", lambda: datetime.now(UTC))
    made: Any = SimpleNamespace(
        storage=storage,
        analyser=workspace.analyser,
        open_brand=workspace.open_brand,
        brand_in_use=workspace.brand_in_use,
    )
    yield made
    storage.close()


def table(rows: int, name: str = "posts.csv") -> Source:
    lines = [
        "nummer;tekst;datum",
        *(f"{n};{POST}, dag {n}.;{n % 28 + 1}-11-2026" for n in range(rows)),
    ]
    return Source(name, "\n".join([*lines, "x;;1-1-2026"]).encode())


def taken_in(desk: ArchiveDesk, source: Source, by: Actor = NOOR):
    return desk.take_in(BRAND, source, desk.look(source).read_as, Usual(audience="bewoners"), by)


def test_a_table_is_looked_at_and_taken_in(opened: Workspace) -> None:
    desk = ArchiveDesk(opened, NOBODY)
    source = table(3)

    look = desk.look(source)
    archive = taken_in(desk, source)

    assert look.read_as == {"text": "tekst", "id": "nummer", "day": "datum"}
    assert (archive.total, archive.done, archive.bad_total) == (3, 0, 1)
    assert archive.bad[0].number == 5
    assert desk.list(BRAND) == [archive]


def test_scored_in_the_background_it_is_what_the_page_says(opened: Workspace) -> None:
    desk = ArchiveDesk.of(opened)

    archive = taken_in(desk, table(40))

    until = monotonic() + PATIENCE
    while not (now := desk.list(BRAND)[0]).finished and monotonic() < until:
        sleep(0.1)
    assert now.done == 40
    post = desk.posts(archive.id)[0]
    assert set(post.scores) == set(MAIN_SCORES)
    assert all(value is not None for value in post.scores.values())
    assert set(post.strengths) == {v.id for v in opened.open_brand(BRAND).brand.values}
    assert post.brand_version == opened.open_brand(BRAND).version


def test_another_server_goes_on_where_one_stopped(opened: Workspace) -> None:
    desk = ArchiveDesk(opened, NOBODY)
    archive = taken_in(desk, table(40)).id
    first, second = Runner(opened), Runner(opened)
    archives = opened.storage.archives
    assert archives.claim(archive, first._name)
    assert first._some(archives.get(archive))  # and then it is gone, without letting go
    done = archives.get(archive).done

    second.score(archive)
    assert archives.get(archive).done == done  # it could still be at work
    archives.release(archive, first._name)
    second.score(archive)

    assert 0 < done < 40
    assert archives.get(archive).finished


def test_a_brand_that_is_published_half_way_judges_all_of_it(opened: Workspace) -> None:
    desk, runner = ArchiveDesk(opened, NOBODY), Runner(opened)
    archive = taken_in(desk, table(20)).id
    archives = opened.storage.archives
    archives.again(archive, "an older version", "Noor")

    runner.score(archive)

    version = opened.open_brand(BRAND).version
    assert archives.get(archive).finished
    assert {post.brand_version for post in archives.posts_in(archive)} == {version}


def test_only_a_brand_manager_changes_archives(opened: Workspace) -> None:
    desk = ArchiveDesk(opened, NOBODY)
    with pytest.raises(ManagerOnly):
        taken_in(desk, table(3), SARA)
    archive = taken_in(desk, table(3))
    for attempt in (desk.delete, desk.judge_again):
        with pytest.raises(ManagerOnly):
            attempt(archive, SARA)
    desk.delete(archive, NOOR)
    assert desk.list(BRAND) == []
    with pytest.raises(ArchiveMissing):
        desk.judge_again(archive, NOOR)


def test_what_is_too_much_for_the_page_is_said(
    opened: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = ArchiveDesk(opened, NOBODY)
    with pytest.raises(ArchiveUnreadable, match="50 MB"):
        desk.look(Source("groot.csv", b"a" * (MAX_BYTES + 1)))
    monkeypatch.setattr("brandcheck.archives.desk.MAX_ROWS", 2)
    with pytest.raises(ArchiveUnreadable, match="meer dan 2 posts"):
        taken_in(desk, table(3))
    with pytest.raises(ArchiveUnreadable, match="Rij 2: tekst"):
        taken_in(desk, table(0))
    assert desk.list(BRAND) == []


def test_the_scores_go_along_as_a_table(opened: Workspace) -> None:
    desk, runner = ArchiveDesk(opened, NOBODY), Runner(opened)
    archive = taken_in(desk, table(2))
    runner.score(archive.id)

    file = desk.file(archive)

    head, first, *_rest = file.data.decode("utf-8-sig").splitlines()
    told = dict(zip(head.split(";"), first.split(";"), strict=True))
    assert file.name == "scores-posts-csv.csv"
    assert (told["rij"], told["datum"], told["kanaal"]) == ("2", "01-11-2026", "LinkedIn")
    assert float(told["Merkfit"].replace(",", ".")) > 0
    assert told["tekst"] == f"{POST}, dag 0."
