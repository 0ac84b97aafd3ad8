"""The calendar in a real browser: by mouse, by keyboard, and with two people at once."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect

from brandcheck.planning.calendar import CalendarSettings, Silence
from brandcheck.planning.moments import AMSTERDAM, dutch_moment
from brandcheck.planning.story import Status, Story
from brandcheck.storage import Storage
from tests.browser.planning_steps import (
    BRAND,
    box,
    card,
    column_of,
    drag,
    drag_to_day,
    drawn,
    focused_card,
    idea,
    on,
    open_calendar,
    said,
    story,
    turn_to_next_week,
)


@pytest.fixture
def lamp(storage: Storage) -> Story:
    return storage.stories.add(story("De lamp", status=Status.PLANNED, planned=on(1, 10)), "Sara")


@pytest.fixture
def club(storage: Storage) -> Story:
    return storage.stories.add(story("De kaartclub", status=Status.APPROVED), "Sara")


@pytest.fixture
def calendar(browser: Browser, address: str, lamp: Story, club: Story) -> Page:
    page = open_calendar(browser, address)
    turn_to_next_week(page)
    expect(card(page, "De lamp")).to_be_visible()
    return page


def test_a_card_is_dragged_to_another_day_and_the_step_taken_back(
    calendar: Page, storage: Storage, lamp: Story
) -> None:
    drag_to_day(calendar, card(calendar, "De lamp"), 3)
    said(calendar, f"‘De lamp’ staat op {dutch_moment(on(3, 10))}.")
    assert storage.stories.get(lamp.id).planned == on(3, 10)
    calendar.get_by_role("button", name="Maak ongedaan").click()
    said(calendar, "Ongedaan gemaakt")
    assert storage.stories.get(lamp.id).planned == on(1, 10)


def test_from_the_backlog_and_back(calendar: Page, storage: Storage, club: Story) -> None:
    lamp = card(calendar, "De lamp")
    drag(calendar, idea(calendar, "De kaartclub"), column_of(calendar, 2), level=lamp)
    said(calendar, "‘De kaartclub’ staat op")
    planned = storage.stories.get(club.id)
    assert planned.status is Status.PLANNED
    assert planned.planned is not None
    assert planned.planned.astimezone(AMSTERDAM).date() == on(2, 0).date()
    drag(calendar, card(calendar, "De kaartclub"), calendar.locator(".backlog"))
    said(calendar, "ligt weer in de ideeënbak")
    expect(idea(calendar, "De kaartclub")).to_be_visible()
    assert storage.stories.get(club.id).planned is None


def test_everything_by_keyboard(calendar: Page, storage: Storage, lamp: Story) -> None:
    card(calendar, "De lamp").focus()
    calendar.keyboard.press("Shift+ArrowRight")
    calendar.keyboard.press("Shift+ArrowDown")
    said(calendar, f"‘De lamp’ staat op {dutch_moment(on(2, 10, 15))}.")
    assert focused_card(calendar) == lamp.id
    calendar.keyboard.press("Control+z")
    said(calendar, "Ongedaan gemaakt")
    assert storage.stories.get(lamp.id).planned == on(1, 10)
    calendar.keyboard.press("m")
    dialog = calendar.get_by_role("dialog", name="Verplaats")
    dialog.get_by_label("Dag").fill(f"{on(4, 0):%d-%m-%Y}")
    dialog.get_by_label("Tijd").fill("9:30")
    calendar.keyboard.press("Enter")
    said(calendar, f"‘De lamp’ staat op {dutch_moment(on(4, 9, 30))}.")
    calendar.keyboard.press("Enter")
    expect(calendar.locator(".st-key-panel h2")).to_be_focused()


def test_a_date_that_does_not_exist_gets_a_kind_word(
    calendar: Page, storage: Storage, lamp: Story
) -> None:
    card(calendar, "De lamp").focus()
    calendar.keyboard.press("m")
    dialog = calendar.get_by_role("dialog", name="Verplaats")
    dialog.get_by_label("Dag").fill("31-02-2027")
    calendar.keyboard.press("Enter")
    expect(calendar.get_by_role("alert")).to_contain_text("geen datum en tijd die bestaat")
    assert storage.stories.get(lamp.id).planned == on(1, 10)


def test_a_drop_in_a_silence_goes_back_with_the_reason(
    browser: Browser, address: str, storage: Storage, lamp: Story
) -> None:
    quiet = Silence(name="afscheid", start=on(3, 0), end=on(4, 0))
    kept = storage.calendars.get(BRAND)
    storage.calendars.save(kept.model_copy(update={"silences": (quiet,)}), "Sara")
    page = open_calendar(browser, address)
    turn_to_next_week(page)
    before = box(card(page, "De lamp"))
    drag_to_day(page, card(page, "De lamp"), 3)
    expect(page.get_by_role("alert")).to_contain_text("afscheid")
    drawn(page)
    assert box(card(page, "De lamp"))["x"] == pytest.approx(before["x"], abs=2)
    assert storage.stories.get(lamp.id) == lamp


def test_search_and_filter(calendar: Page) -> None:
    calendar.get_by_role("textbox", name="Zoek").fill("kaartclub")
    calendar.keyboard.press("Enter")
    expect(card(calendar, "De lamp")).to_have_count(0)
    expect(idea(calendar, "De kaartclub")).to_be_visible()
    calendar.get_by_role("button", name="Toon alles").click()
    expect(card(calendar, "De lamp")).to_be_visible()
    calendar.get_by_role("button", name="Filter").click()
    calendar.get_by_role("combobox", name="Status").click()
    calendar.get_by_role("option", name="Goedgekeurd").click()
    expect(card(calendar, "De lamp")).to_have_count(0)
    expect(idea(calendar, "De kaartclub")).to_be_visible()


def test_what_another_does_appears_and_the_open_story_stays(
    calendar: Page, storage: Storage, lamp: Story
) -> None:
    card(calendar, "De lamp").click()
    panel = calendar.locator(".st-key-panel")
    expect(panel).to_contain_text("De lamp")
    panel.get_by_role("button", name="Vraag om een aanpassing").click()
    reason = calendar.get_by_role("textbox", name="Waarom?")
    reason.fill("Wie stond er op")
    storage.stories.add(story("Van een ander", planned=on(2, 14)), "Fatima")
    expect(card(calendar, "Van een ander")).to_be_visible()
    expect(reason).to_be_focused()
    expect(reason).to_have_value("Wie stond er op")


def test_two_people_move_one_card_and_the_second_chooses(
    calendar: Page, storage: Storage, lamp: Story
) -> None:
    card(calendar, "De lamp").click()
    expect(calendar.locator(".st-key-panel")).to_be_visible()
    storage.stories.save(lamp.but(planned=on(2, 11)), "Fatima")
    expect(calendar.get_by_text("Iemand veranderde dit verhaal net")).to_be_visible()
    calendar.get_by_role("button", name="Terug naar de ideeënbak").click()
    expect(calendar.get_by_role("alert")).to_contain_text("Fatima heeft ‘De lamp’ intussen")
    assert storage.stories.get(lamp.id).planned == on(2, 11)
    calendar.get_by_role("button", name="Neem alles van Fatima").click()
    expect(calendar.get_by_role("alert")).to_have_count(0)
    assert storage.stories.get(lamp.id).planned == on(2, 11)


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Auckland"])
def test_the_clock_is_the_one_in_amsterdam_wherever_the_browser_is(
    browser: Browser, address: str, lamp: Story, zone: str
) -> None:
    page = open_calendar(browser, address, timezone_id=zone)
    hour = datetime.now(UTC).astimezone(ZoneInfo("Europe/Amsterdam")).date()
    expect(page.locator(".fc-day-today .day").first).to_contain_text(f"{hour:%d-%m}")
    turn_to_next_week(page)
    expect(card(page, "De lamp").locator(".time")).to_have_text("10:00")


def test_a_proposal_is_looked_at_and_taken_over(
    calendar: Page, storage: Storage, club: Story
) -> None:
    calendar.get_by_role("button", name="Stel een week voor").click()
    dashed = calendar.locator(".fc-event.is-proposal", has_text="De kaartclub")
    expect(dashed).to_contain_text("waarom hier?")
    dashed.click()
    panel = calendar.locator(".st-key-panel")
    expect(panel).to_contain_text("Waarom hier?")
    assert storage.stories.get(club.id).planned is None
    panel.get_by_role("button", name="Neem over").click()
    said(calendar, "1 verhaal overgenomen")
    assert storage.stories.get(club.id).status is Status.PLANNED
    expect(dashed).to_have_count(0)


def test_month_and_list(calendar: Page) -> None:
    calendar.get_by_role("button", name="Maand", exact=True).click()
    expect(calendar.locator(".fc-dayGridMonth-view")).to_be_visible()
    expect(card(calendar, "De lamp")).to_contain_text("Ingepland")
    calendar.get_by_role("button", name="Lijst", exact=True).click()
    expect(calendar.locator(".fc-listWeek-view")).to_be_visible()


def test_pause_says_so(browser: Browser, address: str, storage: Storage, lamp: Story) -> None:
    page = open_calendar(browser, address)
    kept: CalendarSettings = storage.calendars.get(BRAND)
    paused = {"reason": "brand in de keuken", "since": datetime.now(UTC), "by": "Sara"}
    settings = CalendarSettings.model_validate({**kept.model_dump(), "calamity": paused})
    storage.calendars.save(settings, "Sara")
    expect(page.get_by_role("alert")).to_contain_text("brand in de keuken")
