"""Journeys through the app, as people make them."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.steps import DRAFT, check, choose, draft, focused, numbers, settled


def test_a_pasted_draft_gets_three_scores_and_what_helps_most(page: Page) -> None:
    choose(page, "Organisatie", "Zorg Aan Zee")
    check(page)
    expect(page.locator(".bc-scores .bc-score")).to_have_count(3)
    expect(page.get_by_role("heading", name="Dit helpt het meest")).to_be_visible()
    assert 1 <= page.locator(".bc-advice").count() <= 3
    expect(page.get_by_text("niet over je bereik")).to_be_visible()


def test_relevance_waits_for_an_audience(page: Page) -> None:
    check(page)
    relevance = page.locator(".bc-score", has_text="Relevantie")
    expect(relevance).to_contain_text("nog niet te zeggen")
    page.get_by_role("combobox", name="Voor wie").click()
    page.get_by_role("option").nth(1).click()
    expect(relevance.locator(".bc-number")).to_contain_text(re.compile(r"\d"))


def test_everything_by_keyboard(page: Page) -> None:
    draft(page).focus()
    page.keyboard.insert_text(DRAFT)
    page.keyboard.press("Control+Enter")
    settled(page)
    for _step in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(
            "document.activeElement.shadowRoot?.activeElement?.classList.contains('mark')"
        ):
            break
    word = focused(page)
    page.keyboard.press("Enter")
    card = page.get_by_role("dialog")
    expect(card).to_be_visible()
    expect(card).to_be_focused()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    assert focused(page) == word


def test_a_mark_opens_by_mouse_and_closes_outside(page: Page) -> None:
    check(page)
    page.locator(".text .mark").first.hover()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.get_by_role("heading", level=1).hover()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_setting_a_finding_aside_moves_the_score_and_can_be_undone(page: Page) -> None:
    check(page)
    before = numbers(page)
    page.locator(".bc-advice").first.wait_for()
    page.get_by_role("button", name="Zet apart").first.click()
    page.get_by_role("button", name=re.compile("^Zet ‘.*apart$")).click()
    expect(page.get_by_text("Apart gezet:")).to_be_visible()
    settled(page)
    assert numbers(page) != before
    page.get_by_role("button", name="Zet terug").click()
    expect(page.get_by_text("Apart gezet:")).to_have_count(0)
    settled(page)
    assert numbers(page) == before


def test_a_card_sets_aside_too(page: Page) -> None:
    check(page)
    page.locator(".text .mark[data-kind=win]").first.click()
    page.locator(".card .aside summary").first.click()
    page.locator(".card .aside button").first.click()
    expect(page.get_by_text("Apart gezet:")).to_be_visible()


def test_advice_points_at_its_sentence(page: Page) -> None:
    check(page)
    page.get_by_role("button", name="Wijs aan").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()


def test_a_spelling_suggestion_changes_the_draft(page: Page) -> None:
    check(page, DRAFT + " Hij heb de lamp gemaakt en de kofie staat klaar.")
    page.get_by_role("button", name="Maak er").first.click()
    settled(page)
    expect(draft(page)).not_to_have_value(re.compile("Hij heb .* kofie"))
    expect(page.get_by_text("Vergelijk met een eerdere versie")).to_be_visible()


def test_a_sample_fills_the_draft(page: Page) -> None:
    page.get_by_role("button", name="Een verhaal dat werkt").click()
    settled(page)
    expect(draft(page)).not_to_be_empty()


def test_the_language_switch(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    page.get_by_role("radio", name="EN").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_the_draft_survives_a_visit_to_another_page(page: Page) -> None:
    draft(page).fill(DRAFT)
    page.get_by_role("link", name="Zo werkt het").click()
    expect(page.get_by_role("heading", level=1, name="Zo werkt het")).to_be_visible()
    page.get_by_role("link", name="Schrijven").click()
    expect(draft(page)).to_have_value(DRAFT)


def test_a_script_in_a_draft_is_text(page: Page) -> None:
    evil = (
        "<script>document.title='gekaapt'</script><img src=x onerror=\"document.title='gekaapt'\">"
    )
    check(page, f"{evil} {DRAFT}")
    expect(page.locator(".text")).to_contain_text("<script>")
    expect(page.locator(".bc-post")).to_contain_text("<script>")
    assert page.title() != "gekaapt"


def test_an_empty_draft_gets_a_kind_word(page: Page) -> None:
    page.get_by_role("button", name="Controleer").click()
    expect(page.get_by_role("alert")).to_contain_text("Er staat nog geen tekst")
