"""The page with archives: what is kept, how it does, and who may change it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from brandcheck.archives.desk import ArchiveDesk
from brandcheck.editorial import Editorial
from brandcheck.planning.lifecycle import Role
from brandcheck.storage import Storage
from brandcheck.storage.archive_work import Found
from brandcheck.storage.archives import NewArchive
from brandcheck.tuning.archive import Archive, ArchiveRow, BadRow
from brandcheck.web import resources
from brandcheck.web.state import Visit
from tests.app.handmade import HandmadeWorkspace, opened
from tests.app.test_pages import WEB, words

BRAND = "zorg-aan-zee"
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
ROWS = [ArchiveRow(n, f"Post {n} <b>van Piet</b>.", day=date(2026, 11, n)) for n in range(2, 6)]
SCORES = (82.0, 50.0, 12.0, None)


class Workspace(HandmadeWorkspace):
    def __init__(self, storage: Storage) -> None:
        super().__init__()
        self._storage = storage

    @property
    def storage(self) -> Storage:
        return self._storage


NOBODY: Any = SimpleNamespace(ask=lambda _archive: None)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ArchiveDesk]:
    st.cache_data.clear()
    storage = Storage.open(f"sqlite:///{tmp_path / 'a.sqlite'}", lambda: NOW)
    workspace: Any = Workspace(storage)
    made = ArchiveDesk(workspace, NOBODY)
    monkeypatch.setattr(resources, "workspace", lambda: workspace)
    monkeypatch.setattr(resources, "editorial", lambda: Editorial(workspace, storage, lambda: NOW))
    monkeypatch.setattr(resources, "archive_desk", lambda: made)
    yield made
    storage.close()


def kept(desk: ArchiveDesk, scored: int = 4, version: str = "") -> Archive:
    archives, brand = desk.workspace.storage.archives, version or opened(BRAND).version
    bad = [BadRow(9, "tekst: Er staat geen tekst in deze rij.")]
    made = archives.add(NewArchive(BRAND, "2026 <i>.csv", ROWS, bad, brand), "Noor")
    archives.claim(made.id, "a")
    found = {
        row.number: Found({"brand_alignment": value, "relevance": None}, {"dichtbij": 1.0})
        for row, value in zip(ROWS[:scored], SCORES, strict=False)
    }
    archives.keep(made.id, "a", found, brand)
    archives.release(made.id, "a")
    return archives.get(made.id)


def page_of(role: Role = Role.BRAND_MANAGER) -> AppTest:
    test = AppTest.from_file(str(WEB / "pages" / "archives.py"), default_timeout=30)
    test.session_state["brandcheck"] = Visit(brand=BRAND, name="Noor", role=role)
    test.run()
    assert not test.exception
    return test


def test_without_an_archive_it_says_how_to_begin(desk: ArchiveDesk) -> None:
    page = page_of()

    assert "Er is nog geen archief" in words(page)


def test_an_archive_shows_how_its_posts_do(desk: ArchiveDesk) -> None:
    kept(desk)

    told = words(page_of())

    assert "4 posts · toegevoegd op 24-11-2026" in told
    assert "2026 <i>.csv" not in told  # a name is shown as typed, and runs as nothing
    assert "2026 &lt;i&gt;.csv" in told
    assert "1 klaar · 1 bijna · 1 nog niet · 1 niet te zeggen" in told
    assert "Zonder doelgroep zeggen we niets over relevantie." in told
    assert "Er staat geen tekst in deze rij." in told


def test_an_archive_that_is_under_way_shows_how_far(desk: ArchiveDesk) -> None:
    kept(desk, scored=1)

    page = page_of()

    (bar,) = page.get("progress")
    assert bar.proto.text.startswith("1 van de 4 posts bekeken")
    assert not [b for b in page.button if b.label == "Beoordeel opnieuw"]


def test_an_older_version_is_said_and_judged_again(desk: ArchiveDesk) -> None:
    archive = kept(desk, version="an older one")
    page = page_of()
    assert "oudere versie" in words(page)

    page.button(key=f"archive-again-{archive.id}").click().run()

    again = desk.get(archive.id)
    assert (again.done, again.brand_version) == (0, opened(BRAND).version)
    assert "We bekijken" in words(page)


def test_an_archive_is_deleted_with_its_posts(desk: ArchiveDesk) -> None:
    archive = kept(desk)
    page = page_of()

    page.button(key=f"archive-delete-{archive.id}").click().run()

    assert desk.list(BRAND) == []
    assert "is weg, met alle posts erin" in words(page)


def test_one_that_vanished_while_you_looked_is_said_kindly(desk: ArchiveDesk) -> None:
    archive = kept(desk)
    page = page_of()
    desk.workspace.storage.archives.delete(archive.id, "Bas")

    page.button(key=f"archive-delete-{archive.id}").click().run()

    assert "Dit archief is er niet (meer)." in words(page)


def test_who_is_no_brand_manager_looks_on(desk: ArchiveDesk) -> None:
    archive = kept(desk, version="an older one")

    page = page_of(Role.EDITOR)

    assert "Je kijkt mee." in words(page)
    assert page.button(key=f"archive-again-{archive.id}").disabled
    page.button(key=f"archive-delete-{archive.id}").click().run()
    assert desk.list(BRAND)
