"""What an editor does in the calendar, in one line each, and the stories to do it with."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from playwright.sync_api import Browser, FloatRect, Locator, Page, expect

from brandcheck.brand import list_brands
from brandcheck.planning.moments import Week, dutch_date, local
from brandcheck.planning.story import Status, Story, StoryReading
from tests.browser.conftest import DESK
from tests.browser.steps import at_rest

# The organisation that a visitor begins with.
BRAND = list_brands()[0].id
READING = StoryReading(
    scores={"brand_alignment": 62, "relevance": 40, "shareworthiness": 80},
    bands={"brand_alignment": "bijna", "relevance": "nog_niet", "shareworthiness": "klaar"},
    conversation="eenrichting",
)


def next_week() -> Week:
    """A week that lies wholly ahead."""
    return Week.of(date.today()).later(1)


def on(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment on a day of next week; 0 is Monday."""
    return local(next_week().days[day], time(hour, minute))


def story(title: str, **fields: Any) -> Story:
    made = {"text": "Piet belde mevrouw Jansen.", "reading": READING, "channels": ("linkedin",)}
    return Story(organisation=BRAND, title=title, **{**made, **fields})


def a_full_week() -> list[Story]:
    """This week with stories in every state, and three that wait."""
    days, told = Week.of(date.today()).days, []
    for number, status in enumerate(Status):
        moment = local(days[number % 7], time(9 + 2 * (number % 3)))
        title = f"Verhaal {number + 1}: wat Piet zag toen hij om vier uur op de ladder stond"
        told.append(story(title, status=status, planned=moment, teller="Sara de Vries"))
    waiting = (Status.IDEA, Status.CONCEPT, Status.APPROVED)
    return [*told, *(story(f"Wacht nog: {s.label}", status=s, teller="Mo") for s in waiting)]


def open_calendar(browser: Browser, address: str, **context: Any) -> Page:
    """The calendar, on the week of today."""
    made = browser.new_context(**{"viewport": DESK, **context})
    made.set_default_timeout(60_000)
    page = made.new_page()
    page.goto(f"{address}/kalender")
    expect(page.get_by_role("heading", level=1, name="Kalender")).to_be_visible()
    drawn(page)
    return page


def drawn(page: Page) -> None:
    """Waits until the calendar is there and Streamlit is done."""
    expect(page.locator(".st-key-calendar .fc-view")).to_be_visible()
    at_rest(page)


def turn_to_next_week(page: Page) -> None:
    page.get_by_role("button", name="Volgende").click()
    expect(page.locator(".title")).to_contain_text(dutch_date(next_week().days[0]))


def card(page: Page, title: str) -> Locator:
    return page.locator(".fc-event.card", has_text=title)


def idea(page: Page, title: str) -> Locator:
    return page.locator(".idea", has_text=title)


def said(page: Page, words: str) -> None:
    expect(page.locator(".bc-done")).to_contain_text(words)


def drag(page: Page, what: Locator, to: Locator, level: Locator | None = None) -> None:
    """Takes a card at its top and lets it go over `to`, as high as the top of `level`, the way a
    hand does."""
    drawn(page)
    what.scroll_into_view_if_needed()
    start, end = box(what), box(to)
    top = box(level)["y"] + 8 if level else end["y"] + 40
    page.mouse.move(start["x"] + 20, start["y"] + 8)
    page.mouse.down()
    page.mouse.move(start["x"] + 30, start["y"] + 20, steps=3)
    page.mouse.move(end["x"] + 20, top, steps=8)
    page.mouse.up()


def drag_to_day(page: Page, what: Locator, day: int) -> None:
    """To another day of next week, at the same hour."""
    drag(page, what, column_of(page, day), level=what)


def column_of(page: Page, day: int) -> Locator:
    return page.locator(f".fc-timegrid-col[data-date='{next_week().days[day].isoformat()}']")


def box(what: Locator) -> FloatRect:
    found = what.bounding_box()
    assert found is not None
    return found


def focused_card(page: Page) -> str | None:
    return page.evaluate(
        "(() => { let at = document.activeElement;"
        " while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
        " return at.dataset.card ?? null })()"
    )
