"""The brand manager's work: a word tried on real posts, published, used at once, taken back."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Locator, Page, expect

from brandcheck.brand import list_brands, load_brand
from brandcheck.storage import Storage
from tests.browser.conftest import DESK
from tests.browser.steps import at_rest, check, numbers

HOUSE = load_brand(list_brands()[0].path)
VALUE = next(value for value in HOUSE.values if value.id == "verder-kijken")
OTHER = next(value for value in HOUSE.values if value.id == "buurt")
WORD, POST = "drempel", "drempels-eruit"
DRAFT = (
    "Gisteren haalde Ger de laatste drempel weg bij mevrouw De Wit. Ze reed met haar rollator de "
    "keuken in en lachte. ‘Nu kan ik zelf thee zetten’, zei ze. Bij wie zit er nog een drempel?"
)


def at_work(browser: Browser, address: str, name: str) -> Page:
    """The brand page, as a brand manager by that name."""
    context = browser.new_context(viewport=DESK)
    context.set_default_timeout(60_000)
    page = context.new_page()
    page.goto(f"{address}/merk")
    page.get_by_role("button", name="Wie ben je?").click()
    page.get_by_label("Je naam").fill(name)
    page.get_by_label("Je naam").press("Enter")
    page.get_by_role("combobox", name="Je rol").click()
    page.get_by_role("option", name="merkbeheerder").click()
    expect(page.get_by_role("button", name=f"{name}, merkbeheerder")).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("button", name=VALUE.label, exact=True).click()
    expect(named(page)).to_have_value(VALUE.label)
    return page


def named(page: Page) -> Locator:
    """The name of the value that is open; while the page changes there are two for a moment."""
    return page.locator(".st-key-brand-middle").get_by_label("Naam van de waarde").first


def add_word(page: Page, word: str) -> None:
    rest(page)
    page.get_by_label("Trefwoorden: voeg toe").fill(word)
    page.get_by_label("Trefwoorden: voeg toe").press("Enter")


def rest(page: Page) -> None:
    """Nothing runs, and what stood there before the page changed is gone."""
    at_rest(page)
    expect(page.locator(".stale-element, [data-stale='true']")).to_have_count(0)
    expect(page.get_by_label("Trefwoorden: voeg toe")).to_have_count(1)


def publish(page: Page, note: str) -> None:
    page.get_by_role("button", name=re.compile("Publiceer als versie")).click()
    page.get_by_label("Wat veranderde je, en waarom?").fill(note)
    page.get_by_role("button", name="Publiceer", exact=True).click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    rest(page)


def merkfit(browser: Browser, address: str) -> str:
    """What the write page says of a draft, to a visitor who comes in now."""
    context = browser.new_context(viewport=DESK)
    context.set_default_timeout(60_000)
    page = context.new_page()
    page.goto(address)
    check(page, DRAFT)
    told = numbers(page)[0]
    context.close()
    return told


def test_from_a_word_to_a_version_and_back(
    browser: Browser, address: str, storage: Storage
) -> None:
    before = merkfit(browser, address)
    page = at_work(browser, address, "Sara")
    add_word(page, WORD)
    effect = page.locator(".st-key-brand-effect")
    expect(effect.get_by_text(POST).first).to_be_visible(timeout=120_000)
    expect(effect.get_by_text("Telt nu mee").first).to_contain_text(WORD)

    accept = page.locator(".st-key-brand-suggestions").get_by_role("button", name="Neem over")
    changes = page.get_by_text(re.compile(r"^Werkversie, \d+ wijziging"))
    expect(changes).to_contain_text("1 wijziging")
    accept.first.click()
    expect(changes).to_contain_text("2 wijzigingen")

    add_word(page, OTHER.keywords[0].term)
    expect(changes).to_contain_text("3 wijzigingen")
    page.get_by_text(f"Zo doen de woorden van ‘{VALUE.label}’ het").click()
    expect(page.get_by_text("in twee waarden").first).to_be_visible()
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(changes).to_contain_text("2 wijzigingen")

    publish(page, "Drempels weghalen hoort bij huizen voor later.")
    published = storage.brands.published(HOUSE.id)
    assert published is not None
    assert WORD in published.source.yaml
    assert merkfit(browser, address) != before

    page.get_by_role("button", name="Versies").click()
    first = page.locator(".st-key-version-1")
    first.get_by_role("button", name="Zet terug").click()
    page.get_by_role("button", name="Zet versie 1 terug").click()
    expect(page.locator(".st-key-version-3")).to_contain_text("nu in gebruik")
    assert merkfit(browser, address) == before


def test_two_managers_change_the_same_words(browser: Browser, address: str) -> None:
    sara, mo = at_work(browser, address, "Sara"), at_work(browser, address, "Mo")
    rename(sara, "Huizen voor straks")
    expect(sara.get_by_text("het laatst door Sara")).to_be_visible()
    rename(mo, "Huizen voor morgen")
    conflict = mo.locator(".st-key-brand-conflict")
    expect(conflict).to_contain_text("Huizen voor straks")
    expect(conflict).to_contain_text("Huizen voor morgen")
    mo.get_by_role("button", name="Neem alles van Sara").click()
    expect(conflict).to_have_count(0)
    expect(named(mo)).to_have_value("Huizen voor straks")
    mo.get_by_role("button", name="Gooi weg").click()
    mo.get_by_role("button", name="Gooi de werkversie weg").click()
    expect(mo.get_by_text(re.compile("Er is niets veranderd|in de bestanden"))).to_be_visible()


def rename(page: Page, label: str) -> None:
    named(page).fill(label)
    named(page).press("Enter")
