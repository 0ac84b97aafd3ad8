"""A story from the first draft to what is handed to its teller, and what its pages look like."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from brandcheck.planning.story import Consent
from brandcheck.storage import Storage
from tests.browser.planning_steps import on, story
from tests.browser.steps import DRAFT, at_rest, check, choose, draft, settled
from tests.browser.test_looks import SIZES, Scheme, look

UNFOLD = (
    "document.querySelectorAll('.stExpander details:not([open]) > summary')"
    ".forEach((fold) => fold.click())"
)


def done(page: Page, words: str | re.Pattern[str]) -> None:
    """Waits until the page says so and Streamlit is done."""
    expect(page.locator(".bc-done")).to_contain_text(words)
    at_rest(page)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_from_draft_to_share_kit(page: Page, storage: Storage) -> None:
    choose(page, "Organisatie", "Zorg Aan Zee")
    check(page)
    press(page, "Bewaar als verhaal")
    press(page, "Bewaar als concept")
    done(page, "Bewaard als concept")
    press(page, "Open het verhaal")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Gisteren stond Piet"))

    press(page, "Stuur ter beoordeling")
    done(page, "Ter beoordeling")
    press(page, "Vraag om een aanpassing")
    page.get_by_role("textbox", name="Schrijf erbij waarom").fill("Wie zei dat tegen Piet?")
    page.get_by_test_id("stPopoverBody").get_by_role("button").click()
    done(page, "Aanpassing gevraagd")
    expect(page.locator(".bc-reason")).to_contain_text("Wie zei dat tegen Piet?")

    press(page, "Schrijf verder")
    expect(draft(page)).to_have_value(DRAFT)
    settled(page)
    draft(page).fill(DRAFT + "\n\n‘Bel me maar’, zei haar dochter tegen Piet.")
    page.get_by_role("button", name="Bewaar in").click()
    done(page, "Bewaard in")
    settled(page)
    press(page, "Open het verhaal")
    expect(page.locator(".bc-story-text")).to_contain_text("Bel me maar")
    page.get_by_text("Hoe elke versie scoorde (2)").click()
    expect(page.locator(".bc-reports > li")).to_have_count(2)

    press(page, "Stuur ter beoordeling")
    done(page, "Ter beoordeling")
    press(page, "Keur goed")
    done(page, "Goedgekeurd")
    press(page, "Kopieer: LinkedIn")
    expect(page.get_by_text("Gekopieerd")).to_be_visible()


def test_two_editors_choose_what_stays(page: Page, browser: Browser, storage: Storage) -> None:
    kept = storage.stories.add(story("De lamp op de gang"), "Sara")
    address = page.url.rstrip("/")
    with browser.new_context() as context:
        context.set_default_timeout(60_000)
        other = context.new_page()
        for window, title in ((page, "Titel van Sara"), (other, "Titel van Pim")):
            window.goto(f"{address}/verhaal?verhaal={kept.id}")
            field = window.get_by_role("textbox", name="Titel")
            field.fill(title)
            field.press("Tab")
            expect(window.get_by_text("Nog niet bewaard:")).to_be_visible()
        press(other, "Bewaar")
        done(other, "Bewaard")
    press(page, "Bewaar")
    expect(page.get_by_role("alert")).to_contain_text("intussen veranderd (titel)")
    page.get_by_text("Van Iemand: ‘Titel van Pim’").click()
    press(page, "Bewaar wat ik koos")
    done(page, "Bewaard")
    assert storage.stories.get(kept.id).title == "Titel van Pim"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", list(SIZES))
def test_the_pages_around_a_story(
    browser: Browser, address: str, storage: Storage, size: str, scheme: Scheme
) -> None:
    consent = (Consent(person="mevrouw Jansen"),)
    kept = storage.stories.add(story("De lamp", planned=on(1, 9), consent=consent), "Sara")
    pages = {
        "story": f"verhaal?verhaal={kept.id}",
        "agreements": "afspraken",
        "bin": "prullenbak",
        "exchange": "in-en-uit",
    }
    with browser.new_context(viewport=SIZES[size], color_scheme=scheme) as context:
        context.set_default_timeout(60_000)
        page = context.new_page()
        for name, path in pages.items():
            page.goto(f"{address}/{path}")
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            at_rest(page)
            page.evaluate(UNFOLD)
            look(page, f"{name}-{size}-{scheme}")
