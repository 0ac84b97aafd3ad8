"""Filling an organisation's calendar with its demonstration, and emptying it again."""

from __future__ import annotations

from collections.abc import Callable

from brandcheck.editorial import Editorial
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.demo import demo_settings, demo_stories
from brandcheck.planning.lifecycle import Actor, check_may_plan
from brandcheck.planning.story import Story, StoryReading

Progress = Callable[[int, int], None]


def _silent(_done: int, _all: int) -> None:
    """For whoever does not want to know how far it is."""


def load_demo(
    editorial: Editorial, organisation: str, by: Actor, on_done: Progress = _silent
) -> int:
    """Adds the demonstration's stories that are not there, each with a real report on its text.

    Those in the bin come back as new. The agreements are only filled in where nobody decided
    anything yet. Returns how many stories came; `on_done` hears how many of how many are done.
    Raises DemoMissing, NotAllowed, BrandMissing or DatabaseUnavailable.
    """
    check_may_plan(by)
    stories = demo_stories(organisation, editorial.clock())
    if editorial.settings(organisation).version == 0:
        brand = editorial.workspace.open_brand(organisation).brand
        editorial.save_settings(demo_settings(brand), by)
    present = {story.id for story in editorial.storage.stories.list(organisation)}
    binned = {story.id for story in editorial.bin(organisation)}
    new = [story for story in stories if story.id not in present]
    for number, story in enumerate(new, 1):
        _keep(editorial, story, story.id in binned, by)
        on_done(number, len(new))
    return len(new)


def _keep(editorial: Editorial, story: Story, binned: bool, by: Actor) -> None:
    report = editorial.judge(story)
    told = story.but(reading=StoryReading.of(report) if report else None)
    if binned:
        back = editorial.restore(story.id, by)
        editorial.storage.stories.save(told.but(version=back.version), by.name, report)
    else:
        editorial.storage.stories.add(told, by.name, report)


def clear_demo(editorial: Editorial, organisation: str, by: Actor) -> int:
    """Puts every made-up story in the bin, and the agreements back if they are still those of
    the demonstration. Returns how many stories went. Raises as `load_demo` does."""
    check_may_plan(by)
    made_up = [s for s in editorial.storage.stories.list(organisation) if s.fictional]
    for story in made_up:
        editorial.delete(story, by)
    settings = editorial.settings(organisation)
    brand = editorial.workspace.open_brand(organisation).brand
    if _decided(settings) == _decided(demo_settings(brand)):
        fresh = CalendarSettings(organisation=organisation, version=settings.version)
        editorial.save_settings(fresh, by)
    return len(made_up)


def _decided(settings: CalendarSettings) -> dict[str, object]:
    return settings.model_dump(exclude={"version"})
