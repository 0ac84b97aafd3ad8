"""The calendar as iCal (RFC 5545), for everybody's own agenda."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from icalendar import Calendar

from brandcheck.brand import Brand
from brandcheck.i18n import Locale, _, current_locale
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.download import Download, file_name, printable
from brandcheck.planning.feed_event import amsterdam, event, pause_sentence
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.story import Line, Status, Story
from brandcheck.scoring.report import Frozen

# Where the server answers; the token is the secret.
FEED_PATH = "/agenda/{token}.ics"
MIME = "text/calendar; charset=utf-8"
REFRESH = timedelta(minutes=30)


class FeedWish(Frozen):
    """Which stories go into a feed. What is left empty is not asked; `person` tells it or looks
    after it."""

    person: Line = ""
    statuses: tuple[Status, ...] = ()
    channels: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    tellers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    words: Line = ""
    locale: Locale = "nl"

    @classmethod
    def of(cls, wanted: StoryFilter, person: str = "") -> FeedWish:
        """The wish of somebody who looks through this filter now."""
        return cls(
            person=person,
            statuses=tuple(sorted(wanted.statuses)),
            channels=tuple(sorted(wanted.channels)),
            values=tuple(sorted(wanted.values)),
            audiences=tuple(sorted(wanted.audiences)),
            tellers=tuple(sorted(wanted.tellers)),
            tags=tuple(sorted(wanted.tags)),
            words=wanted.words[:300],
            locale=current_locale(),
        )

    def passes(self, story: Story) -> bool:
        """Whether a story goes into the feed: only with a moment, and never a rejected one."""
        if story.planned is None or story.status is Status.REJECTED:
            return False
        name = self.person.strip().casefold()
        if name and name not in {story.teller.casefold(), story.owner.casefold()}:
            return False
        return self._filter.passes(story)

    @property
    def _filter(self) -> StoryFilter:
        return StoryFilter(
            statuses=frozenset(self.statuses),
            channels=frozenset(self.channels),
            values=frozenset(self.values),
            audiences=frozenset(self.audiences),
            tellers=frozenset(self.tellers),
            tags=frozenset(self.tags),
            words=self.words,
        )


def calendar_file(
    stories: Iterable[Story], settings: CalendarSettings, brand: Brand, name: str = ""
) -> Download:
    """The stories that have a moment as one .ics file; the same stories give the same bytes."""
    title = name or _("Kalender van {organisation}").format(organisation=brand.name)
    calendar = _calendar(title, settings)
    calendar.add_component(amsterdam())
    for story in stories:
        if story.planned is not None:
            calendar.add_component(event(story, story.planned, settings, brand))
    return Download(calendar.to_ical(), file_name(title, suffix="ics"), MIME)


def _calendar(title: str, settings: CalendarSettings) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//brandcheck//kalender//NL")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    paused = settings.calamity
    shown = printable(f"⏸ {title}" if paused else title)
    calendar.add("name", shown)
    calendar.add("x-wr-calname", shown)
    if paused:
        for key in ("description", "x-wr-caldesc"):
            calendar.add(key, printable(pause_sentence(paused.reason)))
    calendar.add("x-wr-timezone", "Europe/Amsterdam")
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT30M")
    return calendar
