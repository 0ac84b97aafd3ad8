"""Whatever a story says comes back as it was."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandcheck.planning.story import Consent, Status, Story, StoryReading
from brandcheck.storage import Storage
from tests.unit.storage.conftest import ORGANISATION, story

# A person's text: everything but what PostgreSQL cannot keep and what is no character.
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
LINES = st.text(CHARACTERS, max_size=40)
SOME = st.lists(LINES, max_size=4).map(tuple)
MOMENTS = st.none() | st.datetimes(
    min_value=datetime(1, 1, 3),
    max_value=datetime(9999, 12, 29),
    timezones=st.timezones(),
)
SCORES = st.none() | st.floats(0, 100)
READINGS = st.builds(
    StoryReading,
    scores=st.dictionaries(LINES, SCORES, max_size=3),
    bands=st.dictionaries(LINES, st.sampled_from([None, "nog_niet", "bijna", "klaar"]), max_size=3),
    values=SOME,
    conversation=st.sampled_from([None, "eenrichting", "meerrichting"]),
    bonding=SCORES,
    bridging=SCORES,
    versions=st.dictionaries(LINES, LINES, max_size=3),
)
CONSENTS = st.builds(
    Consent, person=LINES, given=st.booleans(), on=st.none() | st.dates(), note=LINES
)
STORIES = st.fixed_dictionaries(
    {
        "title": st.text(CHARACTERS, min_size=1, max_size=40),
        "text": st.text(CHARACTERS, max_size=200),
        "values": SOME,
        "audience": LINES,
        "channels": SOME,
        "teller": LINES,
        "owner": LINES,
        "status": st.sampled_from(Status),
        "planned": MOMENTS,
        "deadline": st.none() | st.dates(),
        "embargo": MOMENTS,
        "locked": st.booleans(),
        "tags": SOME,
        "consent": st.lists(CONSENTS, max_size=2).map(tuple),
        "notes": LINES,
        "links": SOME,
        "review_by": MOMENTS,
        "published_at": MOMENTS,
        "published_link": LINES,
        "reading": st.none() | READINGS,
        "fictional": st.booleans(),
    }
)
QUICK = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def content(one: Story) -> dict[str, object]:
    """What a person decided, with moments as their place in time."""
    values = one.model_dump(exclude={"version", "changed", "created"})
    return {
        name: value.timestamp() if isinstance(value, datetime) else value
        for name, value in values.items()
    }


@QUICK
@given(fields=STORIES)
def test_a_story_is_kept_whole(storage: Storage, fields: dict[str, object]) -> None:
    wanted = story(**fields)
    added = storage.stories.add(wanted, "Noor")
    read = storage.stories.get(wanted.id)
    assert content(read) == content(wanted)
    assert read == added
    assert storage.stories.save(read, "Bas") == read


@QUICK
@given(before=STORIES, after=STORIES)
def test_a_change_is_kept_whole_with_both_sides_in_its_trail(
    storage: Storage, before: dict[str, object], after: dict[str, object]
) -> None:
    added = storage.stories.add(story(**before), "Noor")
    saved = storage.stories.save(added.but(**after), "Bas")
    assert content(saved) == content(added.but(**after))
    assert storage.stories.get(added.id) == saved
    if saved.version == added.version:
        assert saved == added
        return
    change = storage.stories.history(added.id)[0]
    assert change.fields == {
        name: (getattr(added, name), getattr(saved, name)) for name in change.fields
    }
    assert content(added.but(**{name: new for name, (_, new) in change.fields.items()})) == content(
        saved
    )


def test_the_character_that_cannot_be_kept_is_left_out(storage: Storage) -> None:
    added = storage.stories.add(story(title="A\0B", tags=("\0x",), notes="\0"), "No\0or")
    assert (added.title, added.tags, added.notes) == ("AB", ("x",), "")
    assert storage.stories.get(added.id) == added
    assert storage.stories.history(added.id)[0].by == "Noor"
    assert storage.stories.list(f"{ORGANISATION}\0") == [added]


def test_the_first_day_of_the_calendar(storage: Storage) -> None:
    eastern = timezone(timedelta(hours=14))
    added = storage.stories.add(story(embargo=datetime(1, 1, 1, tzinfo=eastern)), "Noor")
    assert storage.stories.get(added.id) == added
