"""The editor's desk: rules, storage and scoring together, on a real database and pipeline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from brandcheck.editorial import Editorial
from brandcheck.errors import EverythingPaused, NotAllowed, StoryChanged
from brandcheck.planning.calendar import Calamity
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.moments import Week, local
from brandcheck.planning.story import Status, Story
from brandcheck.storage import Storage
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
NOW = local(date(2026, 11, 23), time(8))
WEEK = Week(2026, 48)
EDITOR = Actor("Noor", Role.EDITOR)
VIEWER = Actor("Kees", Role.VIEWER)
TEXT = (
    "Gisteren stond Piet om vier uur op de ladder bij mevrouw De Wit. De lamp in de gang deed het "
    "niet. Hij had geen dienst meer, maar hij kwam toch. ‘Ik zag je licht niet branden’, zei hij."
)


@pytest.fixture
def desk(workspace: Workspace, tmp_path: Path) -> Iterator[Editorial]:
    storage = Storage.open(f"sqlite:///{tmp_path / 'desk.sqlite'}", lambda: NOW)
    yield Editorial(workspace, storage, lambda: NOW)
    storage.close()


def new(**fields: object) -> Story:
    return Story.model_validate(
        {
            "organisation": "zorg-aan-zee",
            "title": "De ladder",
            "text": TEXT,
            "audience": "bewoners",
            "channels": ("linkedin",),
            "created": NOW,
            **fields,
        }
    )


def test_a_new_story_is_scored_and_its_report_kept(desk: Editorial) -> None:
    story = desk.create(new(), EDITOR)
    (kept,) = desk.reports(story)
    assert story.reading
    assert story.reading.scores["brand_alignment"] == kept.report.scores["brand_alignment"].value
    assert kept.text == TEXT
    assert kept.versions["brand"]


def test_another_text_is_scored_again_and_the_earlier_report_stays(desk: Editorial) -> None:
    story = desk.create(new(), EDITOR)
    changed = desk.edit(story, EDITOR, text=TEXT + " Wat zou jij doen?")
    assert [kept.text for kept in desk.reports(changed)] == [changed.text, TEXT]
    assert changed.reading
    assert changed.reading.conversation == "tweerichting"


def test_another_title_asks_for_no_new_report(desk: Editorial) -> None:
    story = desk.create(new(), EDITOR)
    changed = desk.edit(story, EDITOR, title="De lamp")
    assert changed.reading == story.reading
    assert len(desk.reports(changed)) == 1


def test_from_concept_to_published_with_a_trail(desk: Editorial) -> None:
    story = desk.create(new(status=Status.CONCEPT), EDITOR)
    story = desk.step(story, Status.IN_REVIEW, EDITOR)
    story = desk.step(story, Status.APPROVED, Actor("Sam", Role.EDITOR))
    story = desk.place(story, local(date(2026, 11, 25), time(9, 30)), EDITOR)
    assert story.status is Status.PLANNED
    assert desk.week("zorg-aan-zee", WEEK) == [story]
    story = desk.step(story, Status.PUBLISHED, EDITOR, link="https://example.nl/1")
    assert (story.published_at, story.published_link) == (NOW, "https://example.nl/1")
    assert {change.by for change in desk.history(story)} == {"Noor", "Sam"}


def test_the_second_editor_is_told_and_nothing_is_lost(desk: Editorial) -> None:
    story = desk.create(new(), EDITOR)
    desk.edit(story, EDITOR, title="De lamp")
    with pytest.raises(StoryChanged) as told:
        desk.edit(story, Actor("Sam", Role.EDITOR), title="Het licht")
    assert told.value.fields["by"] == "Noor"
    assert told.value.fields["differences"]["title"] == ("De lamp", "Het licht")
    assert desk.get(story.id).title == "De lamp"


def test_who_looks_on_changes_nothing(desk: Editorial) -> None:
    story = desk.create(new(), EDITOR)
    with pytest.raises(NotAllowed, match="kijker"):
        desk.edit(story, VIEWER, title="Anders")
    with pytest.raises(NotAllowed, match="inplannen"):
        desk.place(story, NOW + timedelta(days=1), Actor("Mo", Role.EMPLOYEE))
    with pytest.raises(NotAllowed):
        desk.delete(story, VIEWER)


def test_a_pause_stops_publishing_too(desk: Editorial) -> None:
    story = desk.create(new(status=Status.APPROVED), EDITOR)
    story = desk.place(story, local(date(2026, 11, 25), time(9, 30)), EDITOR)
    settings = desk.settings("zorg-aan-zee")
    pause = Calamity(reason="Brand", since=NOW, by="Noor")
    desk.save_settings(settings.model_copy(update={"calamity": pause}), EDITOR)
    with pytest.raises(EverythingPaused, match="Brand"):
        desk.step(story, Status.PUBLISHED, EDITOR)


def test_a_proposal_is_taken_over_as_proposed_and_moves_nobody_else(desk: Editorial) -> None:
    titles = ("De ladder", "De boot", "De soep")
    stories = [desk.create(new(title=t, status=Status.APPROVED), EDITOR) for t in titles]
    proposal = desk.propose("zorg-aan-zee", WEEK, 1)
    assert proposal.placements
    first, *rest = proposal.placements
    by_hand = local(date(2026, 11, 27), time(16))
    desk.place(desk.get(first.story_id), by_hand, EDITOR)
    taken = desk.accept(proposal, [p.story_id for p in proposal.placements], EDITOR)
    assert {(s.id, s.planned) for s in taken} == {(p.story_id, p.moment) for p in rest}
    assert desk.get(first.story_id).planned == by_hand
    assert len(stories) == len(titles)


def test_the_bin_gives_back(desk: Editorial) -> None:
    story = desk.create(new(), EDITOR)
    desk.delete(story, EDITOR)
    assert desk.backlog("zorg-aan-zee") == []
    (binned,) = desk.bin("zorg-aan-zee")
    assert desk.restore(binned.id, EDITOR).title == "De ladder"
    assert [s.id for s in desk.backlog("zorg-aan-zee")] == [story.id]
