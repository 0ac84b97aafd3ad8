"""What a person does, in one line each."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

DRAFT = (
    "Gisteren stond Piet om vier uur op de ladder. De lamp op de gang deed het al een week niet, "
    "en mevrouw Jansen durfde niet meer naar de eetzaal.\n\n"
    "‘Nu kan ik weer naar mijn kaartclub’, zei ze. Er werd door de afdeling ook gekeken naar de "
    "andere lampen.\n\n"
    "Is er bij jouw moeder ook een lamp stuk? Zeg het ons, dan komt Piet dezelfde dag nog langs."
)


def draft(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Je concept")


def check(page: Page, text: str = DRAFT) -> None:
    draft(page).fill(text)
    page.get_by_role("button", name="Controleer").click()
    settled(page)


def at_rest(page: Page) -> None:
    """Waits until Streamlit is done and the letters are there."""
    expect(page.locator(".stApp")).to_have_attribute("data-test-script-state", "notRunning")
    page.evaluate("document.fonts.ready.then(() => true)")


def settled(page: Page) -> None:
    """Waits until Streamlit is done and the marks are there."""
    at_rest(page)
    expect(page.locator(".bc-scores")).to_be_visible()
    expect(page.locator(".filters")).to_be_visible()


def numbers(page: Page) -> list[str]:
    return page.locator(".bc-scores .bc-number strong").all_inner_texts()


def choose(page: Page, label: str, option: str) -> None:
    page.get_by_role("combobox", name=label).click()
    page.get_by_role("option", name=option).click()


def focused(page: Page) -> str:
    """The text of the element with the focus, inside components too."""
    return page.evaluate(
        "(() => { let at = document.activeElement;"
        " while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
        " return at.getAttribute('aria-label') ?? at.textContent })()"
    )
