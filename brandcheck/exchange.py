"""The calendar in and out, for the pages, the command line and the agendas alike.

What a file looks like is in `planning/`; here it meets the stories of an organisation.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum

from brandcheck.brand import Brand
from brandcheck.editorial import Editorial
from brandcheck.errors import BrandcheckError, FeedRevoked
from brandcheck.i18n import use_locale
from brandcheck.planning.download import Download
from brandcheck.planning.feeds import FEED_PATH, FeedWish, calendar_file
from brandcheck.planning.filters import StoryFilter, passing
from brandcheck.planning.lifecycle import Actor, check_may_plan, check_may_write
from brandcheck.planning.moments import Week
from brandcheck.planning.story import Status, Story, StoryReading
from brandcheck.planning.tables import ImportPreview, csv_table, excel_table, preview, template
from brandcheck.planning.week_plan import week_document, week_page, week_plan
from brandcheck.scoring.report import Report
from brandcheck.storage import Feed

FEED_BACK, FEED_AHEAD = timedelta(days=92), timedelta(days=732)
# A text takes a twentieth of a second; what is left of a long list is scored on its own page.
SCORED_AT_ONCE = 100
_OPEN_TO_WRITERS = frozenset({Status.IDEA, Status.CONCEPT, Status.IN_REVIEW})
ANYTHING = StoryFilter()


class TableForm(StrEnum):
    """The stories as a file for another program."""

    ICS = "ics"
    CSV = "csv"
    XLSX = "xlsx"


class PlanForm(StrEnum):
    """The plan of one week, for people."""

    DOCX = "docx"
    HTML = "html"


def brand_of(editorial: Editorial, organisation: str) -> Brand:
    """An organisation as it holds now; it needs no language pipeline.

    Raises BrandMissing or BrandFileInvalid.
    """
    return editorial.workspace.brand_in_use(organisation).brand


def stories_file(
    editorial: Editorial,
    organisation: str,
    form: TableForm,
    first: Week | None = None,
    weeks: int = 1,
    wanted: StoryFilter = ANYTHING,
) -> Download:
    """The stories of `weeks` weeks from `first`, or without it all of them, as a file. An agenda
    has only those with a moment."""
    brand = brand_of(editorial, organisation)
    if first is None:
        found = editorial.storage.stories.list(organisation)
    else:
        found = editorial.between(organisation, first.start, first.later(weeks - 1).end)
    chosen = passing(found, wanted)
    if form is TableForm.ICS:
        return calendar_file(chosen, editorial.settings(organisation), brand)
    return csv_table(chosen, brand) if form is TableForm.CSV else excel_table(chosen, brand)


def week_file(
    editorial: Editorial,
    organisation: str,
    week: Week,
    form: PlanForm,
    wanted: StoryFilter = ANYTHING,
    headline: str = "",
) -> Download:
    """The plan of a week to hand out. `headline`: a sentence to put above it."""
    brand, settings = brand_of(editorial, organisation), editorial.settings(organisation)
    chosen = passing(editorial.week(organisation, week), wanted)
    plan = week_plan(chosen, week, settings, brand, headline)
    return week_document(plan) if form is PlanForm.DOCX else week_page(plan)


def empty_table(editorial: Editorial, organisation: str) -> Download:
    """A template to fill in."""
    return template(brand_of(editorial, organisation), editorial.settings(organisation))


def preview_import(
    editorial: Editorial, organisation: str, data: bytes, name: str
) -> ImportPreview:
    """What would come of taking in a file; nothing is kept. Raises TableUnreadable."""
    return preview(
        data,
        name,
        settings=editorial.settings(organisation),
        brand=brand_of(editorial, organisation),
        existing=editorial.storage.stories.list(organisation),
        now=editorial.clock(),
    )


def take_in(
    editorial: Editorial, looked_at: ImportPreview, by: Actor, with_duplicates: bool = False
) -> list[Story]:
    """Keeps the good rows of a dry run as new stories: all of them, or none.

    The first texts are scored, see SCORED_AT_ONCE. Raises NotAllowed, and StoryChanged when the
    same dry run was taken in before.
    """
    check_may_write(by)
    stories = looked_at.stories(with_duplicates)
    if any(story.planned or story.status not in _OPEN_TO_WRITERS for story in stories):
        check_may_plan(by)
    reports = _reports(editorial, stories)
    read = [
        story.but(reading=StoryReading.of(reports[story.id])) if story.id in reports else story
        for story in stories
    ]
    kept = editorial.storage.stories.add_all(read, by.name)
    for story in kept:
        if story.id in reports:
            editorial.storage.stories.keep_report(story.id, story.text, reports[story.id], by.name)
    return kept


def _reports(editorial: Editorial, stories: Sequence[Story]) -> dict[str, Report]:
    found: dict[str, Report] = {}
    for story in [story for story in stories if story.text.strip()][:SCORED_AT_ONCE]:
        try:
            report = editorial.judge(story)
        except BrandcheckError:
            # Its page says what is the matter, when somebody opens it; the others go on.
            continue
        if report is not None:
            found[story.id] = report
    return found


def create_feed(
    editorial: Editorial, organisation: str, name: str, wish: FeedWish, by: Actor
) -> tuple[Feed, str]:
    """A secret address for somebody's agenda: the feed, and the path that is told this once."""
    feed, token = editorial.storage.feeds.create(
        organisation, name, wish.model_dump(mode="json"), by.name
    )
    return feed, FEED_PATH.format(token=token)


def revoke_feed(editorial: Editorial, organisation: str, feed_id: str, by: Actor) -> None:
    """Makes an address stop working. One's own, or as an editor anybody's.

    Raises FeedRevoked when the organisation has no such feed, or NotAllowed.
    """
    feed = next((f for f in editorial.storage.feeds.list(organisation) if f.id == feed_id), None)
    if feed is None:
        raise FeedRevoked
    if not by.name or feed.created_by != by.name:
        check_may_plan(by)
    editorial.storage.feeds.revoke(feed.id, by.name)


def feed_file(editorial: Editorial, token: str) -> Download:
    """What an agenda gets at a secret address. Raises FeedRevoked."""
    feed = editorial.storage.feeds.find(token)
    wish, now = FeedWish.model_validate(feed.wanted), editorial.clock()
    with use_locale(wish.locale):
        found = editorial.between(feed.organisation, now - FEED_BACK, now + FEED_AHEAD)
        return calendar_file(
            filter(wish.passes, found),
            editorial.settings(feed.organisation),
            brand_of(editorial, feed.organisation),
            feed.name,
        )
