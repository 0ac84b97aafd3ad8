"""One story as an event in an agenda, and the time zone that goes with it.

A post is a moment, so it is shown as a quarter of an hour that keeps nobody busy. In the hour of an
October night that comes twice, local time does not say which of the two; there it is UTC.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from icalendar import Event, Timezone, TimezoneDaylight, TimezoneStandard

from brandcheck.brand import Brand
from brandcheck.channels import channels
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.download import printable
from brandcheck.planning.moments import in_amsterdam, is_doubled
from brandcheck.planning.story import Status, Story

LENGTH = timedelta(minutes=15)
_DOMAIN = "brandcheck"
_FIXED = frozenset({Status.PUBLISHED, Status.ARCHIVED})
_SURE = frozenset({Status.PLANNED, *_FIXED})


def amsterdam() -> Timezone:
    """The rule of the European Union since 1996, as agendas have it. (The library can derive one
    from the zone's data, but then every change comes an hour late.)"""
    zone = Timezone()
    zone.add("tzid", "Europe/Amsterdam")
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    for part, month, hour, before, after, name in (
        (TimezoneDaylight(), 3, 2, winter, summer, "CEST"),
        (TimezoneStandard(), 10, 3, summer, winter, "CET"),
    ):
        # The last Sunday of 1996 in that month; hour by the clock before the change.
        part.add("dtstart", datetime(1996, month, 31 if month == 3 else 27, hour))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        zone.add_component(part)
    return zone


def event(story: Story, planned: datetime, settings: CalendarSettings, brand: Brand) -> Event:
    """A story with its moment."""
    shown, paused = Event(), _paused(story, settings)
    shown.add("uid", f"{story.id}@{_DOMAIN}")
    # Both only rise; so an agenda also takes over that a pause began or ended.
    shown.add("sequence", story.version + settings.version)
    changed = (story.changed or story.created).astimezone(UTC)
    if settings.calamity and paused:
        changed = max(changed, settings.calamity.since.astimezone(UTC))
    shown.add("dtstamp", changed)
    shown.add("last-modified", changed)
    shown.add("created", story.created.astimezone(UTC))
    start, end = _stretch(planned)
    shown.add("dtstart", start)
    shown.add("dtend", end)
    shown.add("summary", printable(_summary(story, paused)))
    shown.add("description", printable("\n".join(_lines(story, settings, brand))))
    shown.add("status", "CONFIRMED" if story.status in _SURE and not paused else "TENTATIVE")
    shown.add("transp", "TRANSPARENT")
    names = [printable(name) for name in (*_channel_names(story), *story.tags)]
    if names:
        shown.add("categories", names)
    if urlsplit(story.published_link).scheme in ("http", "https"):
        shown.add("url", printable(story.published_link))
    return shown


def _stretch(planned: datetime) -> tuple[datetime, datetime]:
    start = planned.astimezone(UTC).replace(microsecond=0)
    end = start + LENGTH
    local = in_amsterdam(start), in_amsterdam(end)
    doubled = any(is_doubled(moment.date(), moment.time()) for moment in local)
    return (start, end) if doubled else local


def _paused(story: Story, settings: CalendarSettings) -> bool:
    return settings.calamity is not None and story.status not in _FIXED


def pause_sentence(reason: str) -> str:
    """That everything waits, and why."""
    return _("Alles staat op pauze: {reason}.").format(reason=reason.rstrip(". "))


def _summary(story: Story, paused: bool) -> str:
    word = _("op pauze") if paused else story.status.label
    return f"{'⏸ ' if paused else ''}{story.title} · {word}"


def _lines(story: Story, settings: CalendarSettings, brand: Brand) -> Iterator[str]:
    if settings.calamity and _paused(story, settings):
        yield pause_sentence(settings.calamity.reason)
    yield _("Status: {status}").format(status=story.status.label)
    audience = brand.audience(story.audience)
    told = (
        (_("Kanalen: {names}"), ", ".join(_channel_names(story))),
        (_("Verteller: {names}"), story.teller),
        (_("Doelgroep: {names}"), audience.name if audience else story.audience),
        (_("Eigenaar: {names}"), story.owner),
    )
    for sentence, names in told:
        if names:
            yield sentence.format(names=names)
    if story.fictional:
        yield _("Dit verhaal is verzonnen, om te laten zien hoe de kalender werkt.")
    if story.text.strip():
        yield ""
        yield story.text.strip()


def _channel_names(story: Story) -> Sequence[str]:
    known = channels()
    return [known[c].called if c in known else c for c in story.channels]
