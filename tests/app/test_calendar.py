"""The calendar page as Streamlit runs it, on a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from brandcheck.editorial import Editorial
from brandcheck.errors import DatabaseUnavailable
from brandcheck.planning.calendar import Calamity, CalendarSettings
from brandcheck.planning.filters import StoryFilter
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.moments import AMSTERDAM, Week
from brandcheck.planning.story import Status, Story, StoryReading
from brandcheck.storage import Storage
from brandcheck.web import desk_actions, resources
from brandcheck.web.components.calendar.cards import card_of, initials
from brandcheck.web.components.calendar.data import Board, board_data
from brandcheck.web.desk import Desk
from brandcheck.web.state import Visit
from tests.app.handmade import HandmadeWorkspace
from tests.app.test_pages import WEB, words

BRAND = "zorg-aan-zee"
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
SARA = Actor("Sara", Role.EDITOR)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=AMSTERDAM)


def story(title: str, **fields: Any) -> Story:
    return Story(organisation=BRAND, title=title, channels=("linkedin",), **fields)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Editorial]:
    st.cache_data.clear()
    storage = Storage.open(f"sqlite:///{tmp_path / 'calendar.sqlite'}")
    workspace: Any = HandmadeWorkspace()
    made = Editorial(workspace, storage, lambda: NOW)
    monkeypatch.setattr(resources, "workspace", lambda: workspace)
    monkeypatch.setattr(resources, "editorial", lambda: made)
    yield made
    storage.close()


def opened(visit: Visit | None = None, page: str = "pages/calendar.py") -> AppTest:
    test = AppTest.from_file(str(WEB / page), default_timeout=30)
    test.session_state["brandcheck"] = visit or Visit(brand=BRAND, name="Sara")
    test.run()
    assert not test.exception
    return test


def of(page: AppTest) -> Visit:
    return page.session_state["brandcheck"]


def looking_at(shown: Story, **fields: Any) -> Visit:
    made = Visit(brand=BRAND, name="Sara", **fields)
    made.desk.open(shown)
    return made


def test_an_empty_calendar_invites(desk: Editorial) -> None:
    page = opened()
    assert "Nog geen verhalen bij Zorg Aan Zee" in words(page)
    assert page.button(key="demo-load")


def test_the_sentence_that_matters_most_is_on_top(desk: Editorial) -> None:
    desk.storage.stories.add(story("Lamp", planned=at(26, 9)), "Sara")
    page = opened()
    assert desk.balance(BRAND, Week.of(NOW), 4).headline in words(page).replace("&#39;", "'")


def test_a_step_with_a_reason(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("Lamp", status=Status.IN_REVIEW), "Sara")
    page = opened(looking_at(kept))
    key = of(page).desk.key("step-changes_asked")
    page.button(key=key).click().run()
    assert "Schrijf erbij waarom" in words(page)
    page.text_area(key=f"{key}-reason").input("Wie stond er op de ladder?")
    page.button(key=key).click().run()
    now = desk.get(kept.id)
    assert now.status is Status.CHANGES_ASKED
    assert now.reason == "Wie stond er op de ladder?"
    assert "Reden: Wie stond er op de ladder?" in words(page)


def test_the_form_moves_and_puts_back(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("Lamp", status=Status.APPROVED), "Sara")
    page = opened(looking_at(kept))
    key = of(page).desk.key("moment")
    page.date_input(key=f"{key}-day").set_value(at(27, 9).date())
    page.time_input(key=f"{key}-time").set_value(at(27, 9, 30).time())
    page.button(key=f"{key}-put").click().run()
    now = desk.get(kept.id)
    assert now.planned == at(27, 9, 30)
    assert now.status is Status.PLANNED
    page.button(key=f"{of(page).desk.key('moment')}-back").click().run()
    assert desk.get(kept.id).planned is None


def test_undo_and_undo_again(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("Lamp", status=Status.APPROVED), "Sara")
    page = opened(looking_at(kept))
    for day in (26, 27):
        key = of(page).desk.key("moment")
        page.date_input(key=f"{key}-day").set_value(at(day, 9).date())
        page.button(key=f"{key}-put").click().run()
    page.button(key="undo").click().run()
    assert desk.get(kept.id).planned == at(26, 10)
    page.button(key="undo").click().run()
    back = desk.get(kept.id)
    assert (back.planned, back.status) == (None, Status.APPROVED)
    assert page.button(key="undo").disabled


def test_undo_leaves_what_somebody_else_did(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("Lamp", planned=at(26, 9)), "Sara")
    page = opened(looking_at(kept))
    page.toggle(key=of(page).desk.key("locked")).set_value(True).run()
    desk.edit(desk.get(kept.id), Actor("Fatima", Role.EDITOR), title="Ladder")
    page.button(key="undo").click().run()
    assert "Fatima heeft ‘Ladder’ intussen veranderd" in words(page)
    assert desk.get(kept.id).locked


def test_two_people_and_the_second_chooses(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("Lamp", planned=at(26, 9)), "Sara")
    page = opened(looking_at(kept))
    desk.place(desk.get(kept.id), at(27, 11), Actor("Fatima", Role.EDITOR))
    page.run()
    assert "Iemand veranderde dit verhaal net" in words(page)
    key = of(page).desk.key("moment")
    page.date_input(key=f"{key}-day").set_value(at(28, 9).date())
    page.button(key=f"{key}-put").click().run()
    assert "Fatima heeft ‘Lamp’ intussen veranderd (moment)" in words(page)
    assert desk.get(kept.id).planned == at(27, 11)
    page.button(key="conflict-calendar-keep").click().run()
    assert desk.get(kept.id).planned == at(28, 9)
    assert "intussen veranderd" not in words(page)


def test_a_moment_in_the_past_is_refused_in_words(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("Lamp"), "Sara")
    page = opened(looking_at(kept))
    key = of(page).desk.key("moment")
    page.date_input(key=f"{key}-day").set_value(at(2, 9).date())
    page.button(key=f"{key}-put").click().run()
    assert "02-11-2026 10:00 is al voorbij" in words(page)
    assert desk.get(kept.id) == kept


def test_the_doubled_hour_asks_which_one(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("Lamp"), "Sara")
    page = opened(looking_at(kept))
    key = of(page).desk.key("moment")
    page.date_input(key=f"{key}-day").set_value(datetime(2027, 10, 31).date())
    page.time_input(key=f"{key}-time").set_value(datetime(2027, 10, 31, 2, 30).time()).run()
    page.toggle(key=f"{key}-second").set_value(True).run()
    page.button(key=f"{key}-put").click().run()
    assert desk.get(kept.id).planned == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)


def test_a_viewer_only_looks(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("Lamp", planned=at(26, 9)), "Sara")
    page = opened(looking_at(kept, role=Role.VIEWER))
    assert "Als kijker kun je de status hier niet veranderen" in words(page)
    assert not [button for button in page.button if button.key == "propose-go"]


def test_calamity_is_said_on_top(desk: Editorial) -> None:
    paused = Calamity(reason="brand in de keuken", since=NOW, by="Sara")
    desk.save_settings(CalendarSettings(organisation=BRAND, calamity=paused), SARA)
    page = opened()
    assert "Alles staat op pauze sinds 24-11-2026 11:00: brand in de keuken." in words(page)


def test_without_a_database_the_page_says_so(
    desk: Editorial, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_fields: object) -> None:
        raise DatabaseUnavailable(problem="de schijf is vol")

    monkeypatch.setattr(desk.storage.stories, "list", broken)
    page = opened()
    assert "We kunnen nu niet bij de opslag (de schijf is vol)" in words(page)
    assert page.button(key="again").label == "Probeer het nog eens"


def test_a_script_in_a_title_is_text(desk: Editorial) -> None:
    kept = desk.storage.stories.add(story("<script>alert(1)</script>", planned=at(26, 9)), "Sara")
    shown = words(opened(looking_at(kept)))
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown


def test_a_proposal_is_looked_at_and_taken_over(desk: Editorial) -> None:
    ready = [story(f"Verhaal {n}", status=Status.APPROVED, text="Piet belde.") for n in range(3)]
    desk.storage.stories.add_all(ready, "Sara")
    visit = Visit(brand=BRAND, name="Sara")
    week = {"date": "2026-11-30", "start": "2026-11-30", "end": "2026-12-07"}
    visit.desk.look({"view": "week", **week})
    page = opened(visit)
    page.button(key="propose-go").click().run()
    proposed = of(page).desk.proposal
    assert proposed is not None
    assert len(proposed.placements) >= 2
    assert "nog niet gepland" in words(page)
    first = proposed.placements[0]
    page.button(key=f"proposal-list-{first.story_id}-take").click().run()
    assert desk.get(first.story_id).planned == first.moment
    page.button(key="proposal-all").click().run()
    assert {desk.get(p.story_id).status for p in proposed.placements} == {Status.PLANNED}
    assert of(page).desk.proposal is None
    page.button(key="undo").click().run()
    taken = {p.story_id for p in proposed.placements} - {first.story_id}
    assert all(desk.get(story_id).planned is None for story_id in taken)


def test_a_proposal_can_be_thrown_away(desk: Editorial) -> None:
    desk.storage.stories.add(story("Lamp", status=Status.APPROVED), "Sara")
    page = opened()
    page.button(key="propose-go").click().run()
    page.button(key="proposal-none").click().run()
    assert of(page).desk.proposal is None
    assert "Er is niets veranderd" in words(page)


def test_balance_is_drawn_when_it_is_opened(desk: Editorial) -> None:
    desk.storage.stories.add(story("Lamp", planned=at(26, 9)), "Sara")
    page = opened()
    assert "De zes C’s" not in words(page)
    page.session_state["balance"] = True
    page.run()
    assert "De zes C’s" in words(page)
    assert "het streepje het doel" in words(page)


def test_search_stays_and_is_cleared(desk: Editorial) -> None:
    desk.storage.stories.add(story("Lamp", planned=at(26, 9)), "Sara")
    page = opened()
    page.text_input(key="filter-words-0").input("kaartclub").run()
    assert of(page).desk.wanted == StoryFilter(words="kaartclub")
    page.button(key="filter-clear").click().run()
    assert not of(page).desk.wanted


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-26T09:15", at(26, 9, 15)),
        ("2026-10-25T02:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("2026-03-29T03:30", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
    ],
)
def test_what_the_browser_shows_is_the_clock_in_amsterdam(text: str, moment: datetime) -> None:
    assert desk_actions.read_clock(text).astimezone(UTC) == moment


def test_a_card_says_everything_in_words() -> None:
    reading = StoryReading(scores={"relevance": 40}, bands={"relevance": "nog_niet"})
    told = story("Lamp", planned=at(26, 9), teller="Sara de Vries", locked=True, reading=reading)
    card = card_of(told, CalendarSettings(organisation=BRAND), may_plan=True)
    assert card["start"] == "2026-11-26T09:00"
    assert card["initials"] == "SV"
    assert not card["movable"]
    said = ("Lamp", "26-11-2026 09:00", "Idee", "LinkedIn", "Relevantie: nog niet", "vastgezet")
    assert [part for part in said if part not in card["label"]] == []


@pytest.mark.parametrize(
    ("name", "letters"), [("", ""), ("Mo", "M"), ("Sara de Vries", "SV"), ("  (x) Ann ", "A")]
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_the_browser_gets_days_and_closed_hours() -> None:
    board = Board(
        planned=[],
        backlog=[story("Lamp")],
        helpers=[],
        settings=CalendarSettings(organisation=BRAND),
        first=datetime(2027, 5, 3).date(),
        last=datetime(2027, 5, 10).date(),
        today=NOW.date(),
        suggested=NOW.date() + timedelta(days=1),
        may_plan=True,
    )
    data = board_data(board, Desk())
    assert "Dodenherdenking" in [mark["name"] for mark in data["days"]["2027-05-04"]]
    assert ("2027-05-04T18:00", "2027-05-04T21:00") in [
        (shade["start"], shade["end"]) for shade in data["shades"]
    ]
    assert [idea["title"] for idea in data["ideas"]] == ["Lamp"]


def test_quick_hands_are_no_conflict_with_themselves(desk: Editorial) -> None:
    """The browser may still show the version from before this visitor's own last change."""
    kept = desk.storage.stories.add(story("Lamp", planned=at(26, 9)), "Sara")
    page = opened(looking_at(kept))
    page.toggle(key=of(page).desk.key("locked")).set_value(True).run()
    assert of(page).desk.made == {kept.id: 2}
