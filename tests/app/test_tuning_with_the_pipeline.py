"""The brand manager's work on the shipped pipeline: effects, suggestions, words in posts."""

from __future__ import annotations

from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from brandcheck.brand import Brand, Keyword
from brandcheck.brand_desk import BrandDesk
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.settings import Settings
from brandcheck.web import resources
from brandcheck.web.state import Visit
from brandcheck.workspace import Workspace
from tests.app.test_pages import WEB, words

pytestmark = pytest.mark.trained

BRAND, VALUE = "zorg-aan-zee", "dichtbij"
MILA = Actor("Mila", Role.BRAND_MANAGER)


@pytest.fixture
def desk(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BrandDesk:
    """The shipped pipeline with a database of its own."""
    st.cache_data.clear()
    own = Workspace(Settings(database_url=f"sqlite:///{tmp_path / 'brand.sqlite'}"))
    own.__dict__["analyser"] = workspace.analyser
    made = BrandDesk.of(own)
    monkeypatch.setattr(resources, "workspace", lambda: own)
    monkeypatch.setattr(resources, "brand_desk", lambda: made)
    return made


def opened() -> AppTest:
    visit = Visit(brand=BRAND, name="Mila", role=Role.BRAND_MANAGER)
    visit.brand_work.turn_to(BRAND)
    visit.brand_work.value = VALUE
    test = AppTest.from_file(str(WEB / "pages/brand.py"), default_timeout=90)
    test.session_state["brandcheck"] = visit
    test.run()
    assert not test.exception
    return test


def kept(desk: BrandDesk) -> Brand:
    return desk.brand_of(desk.draft(BRAND))


def texts(brand: Brand) -> set[str]:
    value = brand.value(VALUE)
    assert value
    return {*(k.term for k in value.keywords), *value.counter_terms, *value.examples.shown}


def with_word(desk: BrandDesk, term: str) -> None:
    draft = desk.draft(BRAND)
    brand = kept(desk)
    values = tuple(
        v.model_copy(update={"keywords": (*v.keywords, Keyword(term=term, weight=2.0))})
        if v.id == VALUE
        else v
        for v in brand.values
    )
    desk.save(draft, brand.model_copy(update={"values": values}), MILA)


def buttons(page: AppTest, start: str) -> list[str]:
    return [b.key for b in page.button if b.key and b.key.startswith(start)]


def press(page: AppTest, key: str) -> None:
    page.button(key=key).click().run()
    assert not page.exception


def test_without_a_change_the_page_says_how_well_posts_are_told_apart(desk: BrandDesk) -> None:
    shown = words(opened())
    assert "Er is nog niets veranderd" in shown
    assert "scoort de passende hoger" in shown
    assert "bc-moved" not in shown


def test_a_changed_word_shows_the_posts_it_moves_with_the_word_marked(desk: BrandDesk) -> None:
    with_word(desk, "koffie")
    shown = words(opened())
    found = desk.effect(BRAND, kept(desk))
    assert found.up
    assert f"Van de {len(found.changes)} posts" in shown
    assert 'data-way="gained"' in shown
    assert "Telt nu mee: ‘koffie’" in shown
    assert found.changes[0].post.title in shown


def test_what_the_page_says_is_what_holds_after_publishing(desk: BrandDesk) -> None:
    with_word(desk, "koffie")
    change = desk.effect(BRAND, kept(desk)).changes[0]
    desk.publish(BRAND, "Koffie hoort bij dichtbij", MILA)
    post = change.post
    report = desk.workspace.check(
        post.text,
        brand=BRAND,
        channel=post.channel,
        audience=post.audience or None,
        teller=post.teller,
    )
    merkfit = report.scores["brand_alignment"].value
    assert merkfit == pytest.approx(change.after.scores["brand_alignment"], abs=0.01)


def test_a_suggestion_taken_over_changes_the_working_copy_and_can_be_undone(
    desk: BrandDesk,
) -> None:
    before = texts(kept(desk))
    page = opened()
    key = buttons(page, "accept-")[0]
    press(page, key)
    added = texts(kept(desk)) - before
    assert len(added) == 1
    assert key not in buttons(page, "accept-")
    assert desk.decisions(BRAND)[key.removeprefix("accept-")]
    press(page, "brand-undo")
    assert texts(kept(desk)) == before
    assert "Eerder beslist (1)" in [fold.label for fold in page.expander]


def test_not_now_is_remembered_and_can_be_opened_again(desk: BrandDesk) -> None:
    page = opened()
    key = buttons(page, "decline-")[0]
    press(page, key)
    name = key.removeprefix("decline-")
    assert desk.decisions(BRAND) == {name: False}
    assert key not in buttons(opened(), "decline-")
    press(page, f"reopen-{name}")
    assert desk.decisions(BRAND) == {}
    assert key in buttons(page, "decline-")


def test_the_words_of_a_value_are_counted_and_shown_where_they_stand(desk: BrandDesk) -> None:
    with_word(desk, "naast")
    page = opened()
    page.session_state["brand-quality"] = True
    page.run()
    assert not page.exception
    shown = words(page)
    assert "Woorden in posts" in shown
    assert "Staat ook bij" in shown
    box = page.selectbox(key=f"context-{VALUE}")
    box.set_value(box.options[0].rsplit(" (", 1)[0]).run()
    assert not page.exception
    assert "bc-context" in words(page)


def test_the_map_of_overlap_comes_with_its_words_and_posts(desk: BrandDesk) -> None:
    page = opened()
    page.session_state["brand-overlap"] = True
    page.run()
    assert not page.exception
    shown = words(page)
    assert "Overlap tussen waarden" in shown
    assert "voor allebei mee" in shown
    assert page.get("vega_lite_chart")


def test_the_same_page_in_english_has_no_exception(desk: BrandDesk) -> None:
    with_word(desk, "koffie")
    page = opened()
    page.session_state["brandcheck"].locale = "en"
    page.run()
    assert not page.exception
