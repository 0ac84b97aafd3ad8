"""A new organisation on the page: begun, filled in, made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from brandcheck.planning.lifecycle import Role
from brandcheck.settings import Settings
from brandcheck.tuning.new_brand import blank
from brandcheck.web import resources, routes
from brandcheck.web.state import Visit
from brandcheck.workspace import Workspace
from tests.app.test_pages import WEB, words
from tests.unit.tuning import books


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """A workspace with a database of its own; where the page went is not followed."""
    made = Workspace(Settings(database_url=f"sqlite:///{tmp_path / 'new.sqlite'}"))
    monkeypatch.setattr(resources, "workspace", lambda: made)
    monkeypatch.setattr(routes, "go", lambda page, **query: None)
    yield made
    made.storage.close()


def opened(visit: Visit | None = None) -> AppTest:
    test = AppTest.from_file(str(WEB / "pages" / "brand_new.py"), default_timeout=60)
    test.session_state["brandcheck"] = visit or Visit(name="Ans", role=Role.BRAND_MANAGER)
    test.run()
    assert not test.exception
    return test


def visit_of(page: AppTest) -> Visit:
    return page.session_state["brandcheck"]


def labelled(elements: Any, label: str, number: int = 0) -> Any:
    return [element for element in elements if element.label == label][number]


def begun_blank() -> AppTest:
    page = opened()
    labelled(page.button_group, "Waar begin je mee?").set_value("blank").run()
    labelled(page.button, "Begin leeg").click().run()
    assert not page.exception
    return page


def test_a_blank_one_says_what_it_needs_and_is_made(place: Workspace) -> None:
    page = begun_blank()
    assert "Vul in hoe de organisatie heet." in words(page)
    assert labelled(page.button, "Maak de organisatie").disabled
    for label, text in {
        "Naam": "De Proeftuin",
        "De waarde": "Lef",
        "Woorden die erbij horen, met een komma ertussen": "durven, moed",
        "De doelgroep": "Buren",
        "Onderwerpen, met een komma ertussen": "heg, geluid",
    }.items():
        labelled(page.text_input, label).set_value(text)
    for label, text in {
        "Missie": "Wij proberen dingen uit.",
        "Wat ze bij jullie betekent": "We doen wat nog niet mocht.",
        "Wie het zijn en wat hen bezighoudt": "Wie naast ons woont.",
    }.items():
        labelled(page.text_area, label).set_value(text)
    page.run()
    assert "Dit komt erin: 1 waarde, 2 trefwoorden, 0 voorbeeldzinnen, 1 doelgroep." in words(page)
    labelled(page.button, "Maak de organisatie").click().run()
    assert not page.exception
    assert "de-proeftuin" in [entry.id for entry in place.brand_entries()]
    version = place.storage.brands.published("de-proeftuin")
    assert version is not None
    assert (version.number, version.by) == (1, "Ans")
    assert visit_of(page).brand == "de-proeftuin"


def test_a_word_that_cannot_be_a_keyword_is_said_beside_it(place: Workspace) -> None:
    page = begun_blank()
    typed = labelled(page.text_input, "Woorden die erbij horen, met een komma ertussen")
    typed.set_value("de, lef").run()
    assert "Dit woord staat in bijna elke tekst" in words(page)


def test_with_the_values_of_another(place: Workspace) -> None:
    page = opened()
    labelled(page.button_group, "Waar begin je mee?").set_value("sample").run()
    labelled(page.selectbox, "Met welke organisatie begin je?").set_value("woonstee").run()
    labelled(page.button, "Begin hiermee").click().run()
    sketch = visit_of(page).new_brand.sketch
    assert sketch is not None
    assert sketch.values[0].label == "Afspraak is afspraak"
    labelled(page.checkbox, "**Open kaart**").uncheck().run()
    assert [value.label for value in sketch.values if not value.taken] == ["Open kaart"]
    assert sketch.name == ""


def test_nothing_to_read_and_what_cannot_be_read(place: Workspace) -> None:
    page = opened()
    labelled(page.button, "Lees het merkboek").click().run()
    assert "er staat nog niets" in words(page)
    labelled(page.text_area, "Of plak de tekst").set_value("Te kort.").run()
    labelled(page.button, "Lees het merkboek").click().run()
    assert "er staat bijna geen tekst in" in words(page)
    assert labelled(page.text_area, "Of plak de tekst").value == "Te kort."


@pytest.mark.trained
def test_a_pasted_book_proposes_and_each_part_can_be_left(place: Workspace) -> None:
    page = opened()
    labelled(page.text_area, "Of plak de tekst").set_value(books.SPEELTUIN).run()
    labelled(page.button, "Lees het merkboek").click().run()
    assert not page.exception
    assert "we verzinnen niets: de naam, de doelgroepen." in words(page)
    sketch = visit_of(page).new_brand.sketch
    assert sketch is not None
    assert [value.label for value in sketch.values] == [
        "Modder mag",
        "Iedereen past erin",
        "Samen sjouwen",
    ]
    pills = labelled(page.button_group, "Woorden die erbij horen")
    pills.set_value(["modder"]).run()
    assert [word.text for word in sketch.values[0].words if word.taken] == ["modder"]


def test_an_editor_may_look_and_not_make(place: Workspace) -> None:
    visit = Visit(name="Pim", role=Role.EDITOR)
    visit.new_brand.start(blank())
    page = opened(visit)
    assert "Alleen een merkbeheerder maakt een organisatie." in words(page)
    assert labelled(page.button, "Maak de organisatie").disabled


def test_beginning_again_lets_go_of_the_sketch(place: Workspace) -> None:
    page = begun_blank()
    labelled(page.button, "Begin opnieuw").click().run()
    assert visit_of(page).new_brand.sketch is None
    assert not page.exception


def test_an_id_that_is_taken_is_said(place: Workspace) -> None:
    visit = Visit(name="Ans", role=Role.BRAND_MANAGER)
    sketch = blank()
    sketch.name, sketch.mission = "Woonstee", "Huizen."
    value, audience = sketch.values[0], sketch.audiences[0]
    value.label, value.means, value.more = "Lef", "Durven.", "moed"
    audience.name, audience.description, audience.topics = "Buren", "Ernaast.", "heg"
    visit.new_brand.start(sketch)
    page = opened(visit)
    labelled(page.button, "Maak de organisatie").click().run()
    assert "Er is al een organisatie ‘woonstee’." in words(page)
    assert visit_of(page).new_brand.sketch is sketch
