"""The stories of the image: those on the calendar, those of archives, and those that wait."""

from __future__ import annotations

from typing import cast

from brandcheck.image import ImageStory, image_story
from brandcheck.planning.balance import on_the_calendar
from brandcheck.tuning.archive import ArchivePost
from brandcheck.web import resources
from brandcheck.web.image_view import ImageView

# Figures hardly move beyond this, and the page stays quick.
_MOST = 5000


def on_calendar(organisation: str) -> list[ImageStory]:
    """The stories with a moment, told or still to come."""
    stories = resources.editorial().storage.stories.list(organisation)
    return [image_story(story) for story in stories if on_the_calendar(story)]


def waiting(organisation: str) -> list[ImageStory]:
    """The stories of the backlog."""
    return [image_story(story) for story in resources.editorial().backlog(organisation)]


def in_archives(view: ImageView, organisation: str) -> list[ImageStory]:
    """The posts of archives that were scored, those of the newest archive first."""
    archives = resources.editorial().storage.archives

    def make() -> list[ImageStory]:
        posts = archives.posts(organisation, _MOST)
        return [archive_story(post) for post in posts if post.brand_version]

    known = [
        (archive.id, archive.done, archive.brand_version) for archive in archives.list(organisation)
    ]
    return (
        cast(list[ImageStory], view.remembered("archives", (organisation, known), make))
        if known
        else []
    )


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
