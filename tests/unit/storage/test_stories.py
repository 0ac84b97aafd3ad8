"""Stories are kept whole, changed with a trail, thrown away and taken back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from brandcheck.errors import StoryChanged, StoryMissing
from brandcheck.planning.moments import local
from brandcheck.planning.story import Consent, Status, StoryReading
from brandcheck.storage import Storage
from tests.unit.storage.conftest import NOW, ORGANISATION, story

READING = StoryReading(
    scores={"brand_alignment": 62.5, "relevance": None},
    bands={"brand_alignment": "bijna", "relevance": None},
    values=("nabij",),
    conversation="tweerichting",
    bonding=40.0,
    versions={"brand": "abc", "pipeline": "0.1.0"},
)


def test_a_story_comes_back_as_it_was(storage: Storage) -> None:
    kept = story(
        text="Eén regel\n‘twee’ 🌊",
        values=("nabij", "eerlijk"),
        channels=("linkedin", "intranet"),
        planned=NOW + timedelta(days=1),
        deadline=date(2026, 12, 1),
        embargo=NOW,
        tags=("winter",),
        consent=(Consent(person="Ans", given=True, on=date(2026, 11, 1)),),
        links=("https://example.org/a",),
        reading=READING,
        locked=True,
    )
    added = storage.stories.add(kept, "Noor")
    assert added.version == 1
    assert added == kept.model_copy(update={"version": 1, "changed": added.changed})
    assert storage.stories.get(kept.id) == added


def test_moments_are_kept_in_utc_through_the_change_of_the_clock(storage: Storage) -> None:
    first = local(date(2026, 10, 25), datetime(2026, 1, 1, 2, 30).time())
    second = local(date(2026, 10, 25), datetime(2026, 1, 1, 2, 30).time(), second_time=True)
    one = storage.stories.add(story(planned=first), "Noor")
    two = storage.stories.add(story(planned=second), "Noor")
    assert one.planned == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert two.planned == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    # The same moment on the clock in Amsterdam is no change.
    assert storage.stories.save(one.but(planned=first), "Bas").version == 1


def test_a_saved_story_has_a_new_version_and_a_trail(storage: Storage) -> None:
    added = storage.stories.add(story(), "Noor")
    moment = NOW + timedelta(days=2)
    saved = storage.stories.save(added.but(planned=moment, status=Status.CONCEPT), "Bas")
    assert (saved.version, saved.planned, saved.status) == (2, moment, Status.CONCEPT)
    last, first = storage.stories.history(added.id)
    assert (last.by, last.action, last.version) == ("Bas", "changed", 2)
    assert last.fields == {"planned": (None, moment), "status": ("idea", "concept")}
    assert (first.by, first.action, first.fields) == ("Noor", "added", {})
    assert last.at > first.at


def test_saving_without_a_difference_changes_nothing(storage: Storage) -> None:
    added = storage.stories.add(story(), "Noor")
    before = storage.stories.revision(ORGANISATION)
    assert storage.stories.save(added, "Bas") == added
    assert storage.stories.revision(ORGANISATION) == before
    assert len(storage.stories.history(added.id)) == 1


def test_the_second_of_two_is_told_what_changed(storage: Storage) -> None:
    added = storage.stories.add(story(), "Noor")
    theirs = storage.stories.save(added.but(title="Twee jassen", tags=("winter",)), "Bas")
    with pytest.raises(StoryChanged) as raised:
        storage.stories.save(added.but(title="Een rondje"), "Noor")
    fields = raised.value.fields
    assert (fields["by"], fields["current"]) == ("Bas", theirs)
    assert fields["differences"] == {
        "title": ("Twee jassen", "Een rondje"),
        "tags": (("winter",), ()),
    }
    assert "titel, labels" in str(raised.value)
    # Whoever chooses their own version saves it on top of the current one.
    chosen = storage.stories.save(theirs.but(title="Een rondje"), "Noor")
    assert (chosen.title, chosen.tags, chosen.version) == ("Een rondje", ("winter",), 3)


def test_the_same_change_by_two_people_is_still_told_to_the_second(storage: Storage) -> None:
    added = storage.stories.add(story(notes="1"), "Noor")
    storage.stories.save(added.but(notes="2"), "Bas")
    with pytest.raises(StoryChanged) as raised:
        storage.stories.save(added.but(notes="2"), "Noor")
    assert raised.value.fields["differences"] == {}


def test_several_stories_are_saved_all_or_none(storage: Storage) -> None:
    one, two = storage.stories.add_all([story(), story()], "Noor")
    storage.stories.save(two.but(title="Van Bas"), "Bas")
    with pytest.raises(StoryChanged):
        storage.stories.save_all([one.but(title="Nieuw"), two.but(title="Nieuw")], "Noor")
    assert storage.stories.get(one.id) == one
    fresh = storage.stories.get(two.id)
    saved = storage.stories.save_all([one.but(title="1"), fresh.but(title="2")], "Noor")
    assert [s.title for s in saved] == ["1", "2"]


def test_more_stories_than_a_statement_takes(storage: Storage) -> None:
    added = storage.stories.add_all([story(id=f"{n:05}") for n in range(600)], "Noor")
    saved = storage.stories.save_all([s.but(title="Anders") for s in reversed(added)], "Bas")
    assert [s.id for s in saved] == [s.id for s in reversed(added)]
    assert {s.title for s in storage.stories.list(ORGANISATION)} == {"Anders"}


def test_adding_what_is_there_already_overwrites_nothing(storage: Storage) -> None:
    added = storage.stories.add(story(), "Noor")
    with pytest.raises(StoryChanged):
        storage.stories.add_all([story(), story(id=added.id, title="Ander")], "Bas")
    assert storage.stories.list(ORGANISATION) == [added]


def test_the_bin_and_back(storage: Storage) -> None:
    added = storage.stories.add(story(), "Noor")
    gone = storage.stories.delete(added.id, added.version, "Bas")
    assert gone.deleted is not None
    assert storage.stories.list(ORGANISATION) == []
    assert storage.stories.bin(ORGANISATION) == [gone]
    for attempt in (
        lambda: storage.stories.get(added.id),
        lambda: storage.stories.save(added.but(title="Nee"), "Noor"),
        lambda: storage.stories.delete(added.id, gone.version, "Noor"),
    ):
        with pytest.raises(StoryMissing):
            attempt()
    back = storage.stories.restore(added.id, "Noor")
    assert (back.deleted, back.version) == (None, 3)
    assert storage.stories.restore(added.id, "Noor") == back
    assert storage.stories.list(ORGANISATION) == [back]
    actions = [change.action for change in storage.stories.history(added.id)]
    assert actions == ["restored", "deleted", "added"]


def test_throwing_away_what_somebody_just_changed_is_asked_again(storage: Storage) -> None:
    added = storage.stories.add(story(), "Noor")
    storage.stories.save(added.but(notes="Bel Ans eerst"), "Bas")
    with pytest.raises(StoryChanged, match="notities"):
        storage.stories.delete(added.id, added.version, "Noor")


def test_a_story_of_another_organisation_cannot_be_taken_over(storage: Storage) -> None:
    added = storage.stories.add(story(), "Noor")
    with pytest.raises(StoryMissing):
        storage.stories.save(added.but(organisation="woonstee", title="Van ons"), "Bas")


def test_what_does_not_exist_is_missing(storage: Storage) -> None:
    for attempt in (
        lambda: storage.stories.get("nergens"),
        lambda: storage.stories.save(story(version=1), "Noor"),
        lambda: storage.stories.restore("nergens", "Noor"),
    ):
        with pytest.raises(StoryMissing):
            attempt()
    assert storage.stories.history("nergens") == []


def test_lists_by_moment_and_backlog(storage: Storage) -> None:
    monday = datetime(2026, 11, 23, tzinfo=UTC)
    late, early, waiting, rejected, published, other = storage.stories.add_all(
        [
            story(title="laat", planned=monday + timedelta(days=3)),
            story(title="vroeg", planned=monday),
            story(title="wacht"),
            story(title="afgewezen", status=Status.REJECTED),
            story(title="gepubliceerd", status=Status.PUBLISHED),
            story(title="elders", organisation="woonstee", planned=monday),
        ],
        "Noor",
    )
    stories = storage.stories
    assert stories.list(ORGANISATION, monday, monday + timedelta(days=7)) == [early, late]
    assert stories.list(ORGANISATION, monday, monday + timedelta(days=3)) == [early]
    assert stories.list(ORGANISATION, backlog=True) == [waiting]
    assert stories.list(ORGANISATION)[:2] == [early, late]
    assert {s.id for s in stories.list(ORGANISATION)[2:]} == {
        waiting.id,
        rejected.id,
        published.id,
    }
    assert stories.list("woonstee") == [other]


def test_the_revision_rises_with_every_change(storage: Storage) -> None:
    def number() -> int:
        return storage.stories.revision(ORGANISATION)

    seen = [number()]
    added = storage.stories.add(story(), "Noor")
    seen.append(number())
    storage.stories.save(added.but(title="Anders"), "Noor")
    seen.append(number())
    storage.stories.delete(added.id, 2, "Noor")
    seen.append(number())
    storage.stories.restore(added.id, "Noor")
    seen.append(number())
    storage.calendars.save(
        storage.calendars.get(ORGANISATION).model_copy(update={"reviewer": "Bas"}), "Noor"
    )
    seen.append(number())
    assert seen == sorted(set(seen))
    assert storage.stories.revision("woonstee") == 0
