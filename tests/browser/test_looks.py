"""What it looks like: on a desk and a telephone, light and dark, and for a screen reader."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from brandcheck.storage import Storage
from tests.browser.conftest import DESK, ROOT
from tests.browser.planning_steps import a_full_week, drawn, open_calendar
from tests.browser.steps import at_rest, settled

OUTPUT = Path(__file__).parent / "output"
PHONE: ViewportSize = {"width": 390, "height": 844}
SIZES = {"desk": DESK, "phone": PHONE}
Scheme = Literal["light", "dark"]
BRAND_PAGES = {
    "merk": "Merk",
    "merkversies": "Versies van het merk",
    "nieuwe-organisatie": "Nieuwe organisatie",
    "beeld": "Beeld",
    "archief": "Archief",
}
# What sticks out of the page on the right, where the page can be scrolled sideways.
TOO_WIDE = """() => {
  const main = document.querySelector("[data-testid=stMain]");
  if (main.scrollWidth <= innerWidth) return [];
  const right = (element) => element.getBoundingClientRect().right + main.scrollLeft;
  return [...main.querySelectorAll("*")].filter((e) => right(e) > innerWidth + 1)
    .map((e) => `${e.tagName} ${e.className} ${Math.round(right(e))}`).slice(0, 20);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", list(SIZES))
def test_both_pages(browser: Browser, address: str, size: str, scheme: Scheme) -> None:
    with browser.new_context(viewport=SIZES[size], color_scheme=scheme) as context:
        context.set_default_timeout(60_000)
        page = context.new_page()
        page.goto(address)
        page.get_by_role("button", name="Een verhaal dat werkt").wait_for()
        look(page, f"empty-{size}-{scheme}")
        page.get_by_role("button", name="Een verhaal dat werkt").click()
        settled(page)
        look(page, f"write-{size}-{scheme}")
        page.locator(".text .mark[role=button]").first.click()
        look(page, f"card-{size}-{scheme}")
        page.goto(f"{address}/zo-werkt-het")
        expect(page.get_by_role("heading", level=1, name="Zo werkt het")).to_be_visible()
        look(page, f"method-{size}-{scheme}")


def look(page: Page, name: str) -> None:
    """A picture of a page at rest, no scrolling sideways, and nothing that axe finds serious."""
    at_rest(page)
    OUTPUT.mkdir(exist_ok=True)
    page.screenshot(path=OUTPUT / f"{name}.png")
    assert page.evaluate(TOO_WIDE) == [], f"{name} scrolls sideways"
    assert _violations(page) == []


def _violations(page: Page) -> list[str]:
    """What axe finds serious in our part of the page; Streamlit's own frame is not ours."""
    found = Axe().run(page, context={"include": [".stMainBlockContainer"]}).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:160]} {node['any'][:1]}"
        for rule in found
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(("size", "scheme"), [("desk", "light"), ("phone", "dark")])
def test_the_brand_pages(browser: Browser, address: str, size: str, scheme: Scheme) -> None:
    with browser.new_context(viewport=SIZES[size], color_scheme=scheme) as context:
        context.set_default_timeout(60_000)
        page = context.new_page()
        for path, title in BRAND_PAGES.items():
            page.goto(f"{address}/{path}")
            expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
            look(page, f"{path}-{size}-{scheme}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", list(SIZES))
def test_the_calendar(
    browser: Browser, address: str, storage: Storage, size: str, scheme: Scheme
) -> None:
    storage.stories.add_all(a_full_week(), "Sara")
    page = open_calendar(browser, address, viewport=SIZES[size], color_scheme=scheme)
    # On a telephone the list comes first.
    first = "list" if size == "phone" else "week"
    expect(page.locator(f".bar [data-name={first}]")).to_have_attribute("aria-pressed", "true")
    for view in ("week", "month", "list"):
        page.locator(f".bar [data-name={view}]").click()
        drawn(page)
        look(page, f"calendar-{view}-{size}-{scheme}")
    page.locator(".fc-event.card").first.click()
    expect(page.locator(".st-key-panel h2")).to_be_visible()
    drawn(page)
    look(page, f"calendar-story-{size}-{scheme}")
    page.get_by_role("button", name="Sluit").click()
    page.locator(".st-key-balance summary").click()
    expect(page.locator(".st-key-balance-charts svg").first).to_be_visible()
    page.locator(".st-key-balance").scroll_into_view_if_needed()
    look(page, f"calendar-balance-{size}-{scheme}")
    page.context.close()


@pytest.mark.skipif(
    os.environ.get("BRANDCHECK_SCREENSHOT") != "docs", reason="only with BRANDCHECK_SCREENSHOT=docs"
)
def test_picture_for_the_readme(browser: Browser, address: str) -> None:
    with browser.new_context(viewport={"width": 1280, "height": 1180}) as context:
        page = context.new_page()
        page.goto(address)
        page.get_by_role("button", name="Een verhaal dat werkt").click()
        settled(page)
        page.mouse.move(0, 0)
        page.screenshot(path=ROOT / "docs" / "screenshot.png")
