"""The whole desk: versions, and what a change of the brand does to real posts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from brandcheck.brand import Brand
from brandcheck.brand_desk.publishing import Publishing
from brandcheck.errors import StoryChanged, StoryMissing
from brandcheck.planning.lifecycle import Actor, check_may_write
from brandcheck.planning.story import Story
from brandcheck.tuning.effect import Effect, Panel
from brandcheck.tuning.posts import Post, ReadPost, example_posts
from brandcheck.tuning.reading import PostReader

if TYPE_CHECKING:
    from brandcheck.tuning.overlap import Overlap
    from brandcheck.tuning.quality import KeywordQuality
    from brandcheck.tuning.suggestions import Suggestion

# Of more posts a change is no longer seen while one types.
MOST_ARCHIVED = 500
MOST_SUGGESTED = 20
# Done and how many.
OnProgress = Callable[[int, int], None]


class BrandDesk(Publishing):
    """One desk for everybody. What it read of posts and brands is kept in the workspace."""

    @property
    def reader(self) -> PostReader:
        """Reads posts, each text once. Raises PipelineMissing."""
        return self.workspace.reader

    @property
    def panel(self) -> Panel:
        """Tries brands on posts. Raises PipelineMissing."""
        return self.workspace.panel

    def posts(self, organisation: str) -> tuple[Post, ...]:
        """The posts that a change is tried on: the examples of the working copy, the stories with
        a text, and the first of the archives. Raises BrandFileInvalid."""
        examples = example_posts(self.brand_of(self.draft(organisation)))
        stories = self.storage.stories.list(organisation)
        told = tuple(_post(story) for story in stories if story.text.strip())
        archived = self.storage.archives.posts(organisation, MOST_ARCHIVED)
        return (*examples, *told, *(one.post for one in archived))

    def read(
        self, organisation: str, on_progress: OnProgress | None = None
    ) -> tuple[ReadPost, ...]:
        """Those posts with what the pipeline sees in them."""
        return self.reader.read(self.posts(organisation), on_progress)

    def effect(
        self,
        organisation: str,
        brand: Brand,
        before: Brand | None = None,
        on_progress: OnProgress | None = None,
    ) -> Effect:
        """What a brand does to the posts that `before` (the one that holds) does not."""
        old = before or self.workspace.brand_in_use(organisation).brand
        posts = self.posts(organisation)
        # Read here to be heard; the panel finds them read.
        self.reader.read(posts, on_progress)
        return self.panel.effect(old, brand, posts)

    def suggestions(
        self,
        organisation: str,
        brand: Brand,
        on_progress: OnProgress | None = None,
        most: int = MOST_SUGGESTED,
    ) -> dict[str, tuple[Suggestion, ...]]:
        """What would help each value, best first, but for what was decided about."""
        from brandcheck.tuning.suggestions import suggest

        reads = self.read(organisation, on_progress)
        made = (self.workspace.analyser, self.workspace.profiles)
        return suggest(brand, reads, *made, self.decisions(organisation), most)

    def quality(
        self, organisation: str, brand: Brand, on_progress: OnProgress | None = None
    ) -> tuple[KeywordQuality, ...]:
        """What each keyword and counter-term does in the posts."""
        from brandcheck.tuning.quality import quality

        reads = self.read(organisation, on_progress)
        judged = self.panel.judged(brand, reads)
        return quality(self.workspace.profiles.of(brand), judged, reads)

    def overlap(
        self, organisation: str, brand: Brand, on_progress: OnProgress | None = None
    ) -> Overlap:
        """How much the values overlap, in their words and in the posts."""
        from brandcheck.tuning.overlap import overlap

        judged = self.panel.judged(brand, self.read(organisation, on_progress))
        return overlap(brand, judged, self.workspace.analyser)

    def judged_by_older(self, organisation: str) -> list[Story]:
        """The stories whose scores were given with another version than holds now."""
        hash = self.workspace.brand_in_use(organisation).hash
        return [
            story
            for story in self.storage.stories.list(organisation)
            if story.reading and story.reading.versions.get("brand") != hash
        ]

    def judge_again(
        self, stories: Sequence[Story], by: Actor, on_done: Callable[[], None] = lambda: None
    ) -> list[Story]:
        """Scores stories with the brand that holds now; their earlier reports stay. One that was
        changed or thrown away meanwhile is left as it is. `on_done` hears of each story.

        Raises NotAllowed for a viewer.
        """
        # Not above: the planner comes along with it.
        from brandcheck.editorial import Editorial

        check_may_write(by)
        editorial, judged = Editorial.of(self.workspace), []
        for story in stories:
            with suppress(StoryChanged, StoryMissing):
                judged.append(editorial.judge_again(story, by))
            on_done()
        return judged


def _post(story: Story) -> Post:
    return Post(
        id=f"story:{story.id}",
        title=story.title,
        text=story.text,
        origin="story",
        channel=story.channels[0] if story.channels else "linkedin",
        audience=story.audience,
        teller=story.voice,
        values=story.values,
    )
