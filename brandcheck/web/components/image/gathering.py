"""The stories of the image: those on the calendar, those of archives, and those that wait."""

from __future__ import annotations

from brandcheck.image import ImageStory, image_story
from brandcheck.planning.balance import on_the_calendar
from brandcheck.tuning.archive import ArchivePost
from brandcheck.web import resources


def on_calendar(organisation: str) -> list[ImageStory]:
    """The stories with a moment, told or still to come."""
    stories = resources.editorial().storage.stories.list(organisation)
    return [image_story(story) for story in stories if on_the_calendar(story)]


def waiting(organisation: str) -> list[ImageStory]:
    """The stories of the backlog."""
    return [image_story(story) for story in resources.editorial().backlog(organisation)]


def archive_story(post: ArchivePost) -> ImageStory:
    """A post of an archive that was scored."""
    row = post.row
    return ImageStory(
        id=post.id,
        title=post.title,
        day=row.day,
        voice=row.teller,
        audience=row.audience,
        channel=row.channel,
        strengths=post.strengths,
    )
