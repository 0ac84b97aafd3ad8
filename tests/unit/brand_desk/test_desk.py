"""What a change does to real posts, and stories that were judged with an older version."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brandcheck.brand_desk import BrandDesk
from brandcheck.editorial import Editorial
from brandcheck.errors import NotAllowed
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.story import Story
from brandcheck.settings import Settings
from brandcheck.storage.archives import NewArchive
from brandcheck.tuning.archive import ArchiveRow
from brandcheck.workspace import Workspace
from tests.unit.brand_desk.conftest import NOOR
from tests.unit.brand_desk.test_working_copies import with_word

pytestmark = pytest.mark.trained
HOUSE = "woonstee"
TEXT = (
    "Gisteren stond Piet om vier uur op de ladder bij mevrouw De Wit. De lamp in de gang deed het "
    "niet. Hij had geen dienst meer, maar hij kwam toch. Ze dronken daarna koffie in de keuken."
)


@pytest.fixture
def house(workspace: Workspace, tmp_path: Path) -> Iterator[BrandDesk]:
    """A desk over the sample organisations, with a database of its own."""
    opened = Workspace(Settings(database_url=f"sqlite:///{tmp_path / 'desk.sqlite'}"))
    for shared in ("analyser", "profiles", "reader", "panel"):
        opened.__dict__[shared] = getattr(workspace, shared)
    yield BrandDesk.of(opened)
    opened.storage.close()


def story(desk: BrandDesk, title: str, text: str = TEXT) -> Story:
    """A story in the calendar, scored with what holds now."""
    new = Story(organisation=HOUSE, title=title, text=text, created=datetime.now(UTC))
    return Editorial.of(desk.workspace).create(new, NOOR)


def publish_word(desk: BrandDesk, term: str) -> None:
    """A keyword is added and published."""
    draft = desk.draft(HOUSE)
    desk.save(draft, with_word(desk.brand_of(draft), term), NOOR)
    desk.publish(HOUSE, f"Met {term}", NOOR)


def test_the_posts_are_examples_stories_with_a_text_and_archives(house: BrandDesk) -> None:
    told, _untold = story(house, "De ladder"), story(house, "Nog leeg", "")
    rows = (ArchiveRow(number=2, text=TEXT, on_brand=False),)
    archive = house.storage.archives.add(NewArchive(HOUSE, "2024.csv", rows, (), "hash"), "Noor")
    posts = house.posts(HOUSE)
    examples = house.workspace.brand_in_use(HOUSE).brand.posts
    assert [post.id for post in posts] == [
        *(f"example:{post.id}" for post in examples),
        f"story:{told.id}",
        f"archive:{archive.id}:2",
    ]
    assert [post.text for post in posts[-2:]] == [TEXT, TEXT]
    assert [post.on_brand for post in posts[-2:]] == [None, False]


def test_a_preview_is_what_comes_of_it(house: BrandDesk) -> None:
    told = story(house, "De ladder")
    heard: list[tuple[int, int]] = []
    brand = with_word(house.brand_of(house.draft(HOUSE)), "ladder")
    effect = house.effect(HOUSE, brand, on_progress=lambda done, of: heard.append((done, of)))
    assert heard[-1] == (len(house.posts(HOUSE)),) * 2
    change = next(change for change in effect.changes if change.post.id == f"story:{told.id}")
    assert [hit.term for hit in change.gained] == ["ladder"]
    publish_word(house, "ladder")
    (again,) = house.judge_again([told], NOOR)
    assert again.reading
    assert again.reading.scores["brand_alignment"] == pytest.approx(change.after.merkfit, abs=0.01)


def test_keywords_and_values_are_looked_at_in_the_same_posts(house: BrandDesk) -> None:
    brand = with_word(house.brand_of(house.draft(HOUSE)), "ladder")
    before = {one.term: one.posts for one in house.quality(HOUSE, brand)}
    story(house, "De ladder")
    after = {one.term: one.posts for one in house.quality(HOUSE, brand)}
    assert after["ladder"] == before["ladder"] + 1
    overlap = house.overlap(HOUSE, brand)
    assert list(overlap.labels) == [value.id for value in brand.values]


def test_what_was_decided_is_not_suggested_again(house: BrandDesk) -> None:
    brand = house.brand_of(house.draft(HOUSE))
    value = brand.values[0].id
    first, second = house.suggestions(HOUSE, brand)[value][:2]
    house.decide(HOUSE, first.key, False, NOOR)
    keys = [one.key for one in house.suggestions(HOUSE, brand)[value]]
    assert first.key not in keys
    assert second.key in keys


def test_stories_of_an_older_version_are_judged_again_on_request(house: BrandDesk) -> None:
    first, second = story(house, "De ladder"), story(house, "De lamp")
    assert house.judged_by_older(HOUSE) == []
    publish_word(house, "ladder")
    older = house.judged_by_older(HOUSE)
    assert {one.id for one in older} == {first.id, second.id}
    changed = Editorial.of(house.workspace).edit(second, NOOR, title="Het licht")
    done: list[int] = []
    judged = house.judge_again(older, NOOR, lambda: done.append(1))
    assert [one.id for one in judged] == [first.id], "the other was changed meanwhile"
    assert len(done) == 2
    assert house.judged_by_older(HOUSE) == [changed]
    (report, earlier) = house.storage.stories.reports(first.id)
    assert report.versions["brand"] == house.versions(HOUSE)[0].hash != earlier.versions["brand"]


def test_a_viewer_judges_nothing(house: BrandDesk) -> None:
    with pytest.raises(NotAllowed):
        house.judge_again([], Actor("Kees", Role.VIEWER))
