"""From a story of the calendar to what the image needs of it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from brandcheck.image import image_story
from brandcheck.planning.story import Status, Story, StoryReading

LATE = datetime(2026, 9, 30, 23, 30, tzinfo=UTC)
READ = StoryReading(
    scores={}, bands={}, values=("dichtbij",), strengths={"dichtbij": 1.5, "s": 0.2}
)


def made(**fields: object) -> Story:
    return Story.model_validate({"organisation": "x", "title": "De lamp", **fields})


def test_a_published_story_as_it_was_read() -> None:
    told = made(
        status=Status.PUBLISHED,
        planned=LATE,
        published_at=LATE,
        voice="partner",
        audience="buren",
        channels=("x", "linkedin"),
        values=("vakwerk",),
        reading=READ,
    )
    found = image_story(told)
    assert found.strengths == {"dichtbij": 1.5, "s": 0.2}
    assert (found.voice, found.audience, found.channel) == ("partner", "buren", "x")
    # Half past eleven in UTC is the first of October in Amsterdam.
    assert found.day == date(2026, 10, 1)
    assert (found.told, found.text) == (True, True)


def test_a_reading_from_before_strengths_were_kept() -> None:
    old = READ.model_copy(update={"strengths": {}})
    assert image_story(made(reading=old)).strengths == {"dichtbij": 1.0}


def test_an_idea_is_what_it_is_meant_for() -> None:
    found = image_story(made(values=("vakwerk", "samen")))
    assert found.strengths == {"vakwerk": 1.0, "samen": 1.0}
    assert (found.day, found.channel, found.told, found.text) == (None, "", False, False)
    assert found.shows(("samen",))
    assert not found.shows(("dichtbij",))
