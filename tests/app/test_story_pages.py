"""Keeping a draft as a story, and the pages around it, on a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from brandcheck import exchange
from brandcheck.demonstration import clear_demo, load_demo
from brandcheck.editorial import Editorial
from brandcheck.errors import NotAllowed
from brandcheck.planning.calendar import Calamity, CalendarSettings, Hours, Review, Target
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.moments import AMSTERDAM
from brandcheck.planning.story import Consent, Status, Story
from brandcheck.storage import Storage
from brandcheck.web import resources
from brandcheck.web.state import Visit
from tests.app.handmade import DRAFT, HandmadeWorkspace
from tests.app.test_pages import WEB, words

BRAND = "zorg-aan-zee"
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
SARA, PIM = Actor("Sara", Role.EDITOR), Actor("Pim", Role.EDITOR)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Editorial]:
    st.cache_data.clear()
    storage = Storage.open(f"sqlite:///{tmp_path / 'stories.sqlite'}", lambda: NOW)
    workspace: Any = HandmadeWorkspace()
    made = Editorial(workspace, storage, lambda: NOW)
    monkeypatch.setattr(resources, "workspace", lambda: workspace)
    monkeypatch.setattr(resources, "editorial", lambda: made)
    yield made
    storage.close()


def opened(page: str, visit: Visit | None = None, **query: str) -> AppTest:
    test = AppTest.from_file(str(WEB / "pages" / f"{page}.py"), default_timeout=30)
    test.session_state["brandcheck"] = visit or Visit(brand=BRAND, name="Sara")
    for name, value in query.items():
        test.query_params[name] = value
    test.run()
    assert not test.exception
    return test


def visit_of(page: AppTest) -> Visit:
    return page.session_state["brandcheck"]


def labelled(elements: Any, label: str) -> Any:
    return next(element for element in elements if element.label == label)


def press(page: AppTest, label: str) -> None:
    labelled(page.button, label).click().run()
    assert not page.exception


def made(desk: Editorial, **fields: Any) -> Story:
    told = {"title": "De lamp", "text": DRAFT, "channels": ("linkedin",), **fields}
    return desk.create(Story(organisation=BRAND, **told), SARA)


def the_story(desk: Editorial, story: Story) -> AppTest:
    return opened("story", verhaal=story.id)


# From draft to story


@pytest.mark.parametrize("status", [Status.CONCEPT, Status.IDEA])
def test_a_draft_is_kept_with_a_title_from_its_first_line(desk: Editorial, status: Status) -> None:
    page = opened("write")
    page.text_area[0].input(DRAFT).run()
    assert (
        labelled(page.text_input, "Titel").value == "Gisteren stond Piet om vier uur op de ladder"
    )
    page.button(key=f"save-as-{status.value}").click().run()
    kept = desk.storage.stories.list(BRAND)[0]
    assert (kept.status, kept.text, kept.owner) == (status, DRAFT, "Sara")
    assert kept.reading is not None
    assert len(desk.reports(kept)) == 1
    assert "Bewaard als" in words(page)


def test_nothing_is_kept_of_an_empty_draft(desk: Editorial) -> None:
    page = opened("write")
    page.button(key="save-as-concept").click().run()
    assert desk.storage.stories.list(BRAND) == []
    assert "Er staat nog geen tekst" in words(page)


def test_a_changed_text_is_scored_again_and_the_earlier_report_stays(desk: Editorial) -> None:
    visit = Visit(name="Sara")
    visit.open_story(made(desk))
    page = opened("write", visit)
    assert page.text_area[0].value == DRAFT
    page.text_area[0].input(DRAFT + " En toen?").run()
    page.button(key="save-in-story").click().run()
    kept = desk.storage.stories.list(BRAND)[0]
    assert kept.text.endswith("En toen?")
    assert [report.text for report in desk.reports(kept)] == [kept.text, DRAFT]


def test_a_draft_that_was_not_kept_waits_while_a_story_is_open(desk: Editorial) -> None:
    visit = Visit(brand=BRAND, text="Iets anders, nog niet bewaard.")
    visit.open_story(made(desk))
    page = opened("write", visit)
    assert "Je vorige concept ligt nog klaar" in words(page)
    page.button(key="take-from-shelf").click().run()
    assert page.text_area[0].value == "Iets anders, nog niet bewaard."
    assert visit_of(page).stories.draft is None


def test_two_who_write_in_one_story_are_shown_both_texts(desk: Editorial) -> None:
    visit, story = Visit(name="Sara"), made(desk)
    visit.open_story(story)
    desk.edit(story, PIM, text="Pim was hier.")
    page = opened("write", visit)
    page.text_area[0].input("Sara ook.").run()
    page.button(key="save-in-story").click().run()
    assert "Pim heeft ‘De lamp’ intussen veranderd" in words(page)
    assert desk.get(story.id).text == "Pim was hier."
    press(page, "Bewaar wat ik koos")
    assert desk.get(story.id).text == "Sara ook."


def test_taking_theirs_puts_your_own_text_aside(desk: Editorial) -> None:
    visit, story = Visit(name="Sara"), made(desk)
    visit.open_story(story)
    desk.edit(story, PIM, text="Pim was hier.")
    page = opened("write", visit)
    page.text_area[0].input("Sara ook.").run()
    page.button(key="save-in-story").click().run()
    press(page, "Neem alles van Pim")
    assert page.text_area[0].value == "Pim was hier."
    shelf = visit_of(page).stories.shelf
    assert shelf is not None
    assert shelf.text == "Sara ook."


# The page of a story


def test_a_story_shows_what_it_is(desk: Editorial) -> None:
    story = made(desk, title="<b>De lamp</b>", planned=NOW + timedelta(days=1), fictional=True)
    told = words(the_story(desk, story))
    assert "&lt;b&gt;De lamp&lt;/b&gt;" in told
    assert "wo 25-11-2026 om 11:00, week 48" in told
    assert "verzonnen" in told
    assert "Merkfit" in told


def test_an_unknown_story_gets_a_kind_word(desk: Editorial) -> None:
    assert "Dit verhaal is er niet meer" in words(opened("story", verhaal="weg"))
    assert "Open een verhaal vanuit de kalender" in words(opened("story"))


def test_what_is_filled_in_waits_until_it_is_kept(desk: Editorial) -> None:
    story = made(desk)
    page = the_story(desk, story)
    labelled(page.text_input, "Titel").input("De gang").run()
    labelled(page.text_area, "Notities").input("Bel Piet").run()
    assert "Nog niet bewaard:" in words(page)
    assert desk.get(story.id).title == "De lamp"
    page = opened("story", visit_of(page), verhaal=story.id)
    assert labelled(page.text_input, "Titel").value == "De gang"
    press(page, "Bewaar")
    assert (desk.get(story.id).title, desk.get(story.id).notes) == ("De gang", "Bel Piet")


def test_all_fields_are_kept(desk: Editorial) -> None:
    story = made(desk, tags=("licht",))
    page = the_story(desk, story)
    labelled(page.selectbox, "Voor wie").select_index(1).run()
    labelled(page.multiselect, "Kanalen").set_value(["linkedin", "facebook"]).run()
    labelled(page.selectbox, "Stem").select("partner").run()
    labelled(page.text_input, "Wie zorgt ervoor").input("Pim").run()
    labelled(page.date_input, "Deadline").set_value(datetime(2026, 12, 1).date()).run()
    labelled(page.datetime_input, "Embargo").set_value(datetime(2026, 12, 2, 9)).run()
    labelled(page.text_area, "Links").input("https://een.nl\n\nhttps://twee.nl").run()
    labelled(page.text_area, "Beeldbeschrijving").input("Een ladder").run()
    press(page, "Bewaar")
    kept = desk.get(story.id)
    assert kept.channels == ("linkedin", "facebook")
    assert (kept.voice, kept.owner, kept.alt_text) == ("partner", "Pim", "Een ladder")
    assert str(kept.deadline) == "2026-12-01"
    assert kept.embargo == datetime(2026, 12, 2, 9, tzinfo=AMSTERDAM)
    assert kept.links == ("https://een.nl", "https://twee.nl")
    assert kept.audience


def test_an_embargo_after_the_expiry_is_refused(desk: Editorial) -> None:
    page = the_story(desk, made(desk))
    labelled(page.datetime_input, "Embargo").set_value(datetime(2026, 12, 3, 9)).run()
    labelled(page.datetime_input, "Uiterste moment").set_value(datetime(2026, 12, 2, 9)).run()
    press(page, "Bewaar")
    assert "Het embargo moet eerder zijn" in words(page)


def test_an_hour_that_the_clock_skips_is_refused(desk: Editorial) -> None:
    page = the_story(desk, made(desk))
    labelled(page.datetime_input, "Embargo").set_value(datetime(2027, 3, 28, 2, 30)).run()
    assert "de klok springt" in words(page)


def test_consent_per_person(desk: Editorial) -> None:
    story = made(desk)
    page = the_story(desk, story)
    labelled(page.text_input, "Wie").input("mevrouw Jansen").run()
    press(page, "Voeg toe")
    labelled(page.checkbox, "mevrouw Jansen zei ja").check().run()
    labelled(page.text_input, "Afspraak").input("alleen intranet").run()
    press(page, "Bewaar")
    person = Consent(person="mevrouw Jansen", given=True, note="alleen intranet")
    assert desk.get(story.id).consent == (person,)


def test_a_conflict_is_a_choice_per_field(desk: Editorial) -> None:
    story = made(desk)
    page = the_story(desk, story)
    labelled(page.text_input, "Titel").input("Sara’s titel").run()
    labelled(page.text_area, "Notities").input("van Sara").run()
    desk.edit(story, PIM, title="Pims titel", owner="Pim")
    press(page, "Bewaar")
    told = words(page)
    assert "Pim heeft" in told
    assert "Dit veranderden jullie allebei." in told
    assert "Dit veranderde alleen Pim." in told
    assert "Dit veranderde alleen jij." in told
    labelled(page.radio, "titel").set_value("theirs").run()
    press(page, "Bewaar wat ik koos")
    kept = desk.get(story.id)
    assert (kept.title, kept.owner, kept.notes) == ("Pims titel", "Pim", "van Sara")


def test_from_concept_to_published(desk: Editorial) -> None:
    desk.save_settings(CalendarSettings(organisation=BRAND, review=Review.REQUIRED), PIM)
    story = made(desk, status=Status.CONCEPT, owner="Anna")
    page = the_story(desk, story)
    press(page, "Stuur ter beoordeling")
    assert "Antwoord graag voor 26-11-2026" in words(page)
    page.button(key="step-changes_asked").click().run()
    assert "Schrijf erbij waarom" in words(page)
    labelled(page.text_area, "Schrijf erbij waarom").input("Wie zei dat?").run()
    page.button(key="step-changes_asked").click().run()
    assert "Wie zei dat?" in words(page)
    press(page, "Stuur ter beoordeling")
    press(page, "Keur goed")
    page.button(key="step-planned").click().run()
    kept = desk.get(story.id)
    assert kept.status is Status.PLANNED
    assert kept.planned == datetime(2026, 11, 25, 9, 30, tzinfo=AMSTERDAM)
    labelled(page.text_input, "Link naar de post, als die er is").input("https://x.nl/1").run()
    page.button(key="step-published").click().run()
    assert desk.get(story.id).published_link == "https://x.nl/1"


def test_the_moment_can_be_moved_and_taken_away(desk: Editorial) -> None:
    story = made(desk)
    page = the_story(desk, story)
    labelled(page.datetime_input, "Moment").set_value(datetime(2026, 11, 23, 9)).run()
    page.button(key="story-place").click().run()
    assert "is al voorbij" in words(page)
    labelled(page.datetime_input, "Moment").set_value(datetime(2026, 11, 27, 9)).run()
    page.button(key="story-place").click().run()
    assert desk.get(story.id).planned == datetime(2026, 11, 27, 9, tzinfo=AMSTERDAM)
    page.button(key="story-unplace").click().run()
    assert desk.get(story.id).planned is None


def test_a_viewer_takes_no_steps(desk: Editorial) -> None:
    visit = Visit(brand=BRAND, name="Kees", role=Role.VIEWER)
    page = opened("story", visit, verhaal=made(desk).id)
    assert "Met jouw rol is er nu geen volgende stap" in words(page)
    labelled(page.text_input, "Titel").input("Anders").run()
    press(page, "Bewaar")
    assert "Als kijker kun je dit niet" in words(page)


def test_reports_say_with_which_brand_they_were_made(desk: Editorial) -> None:
    story = made(desk)
    report = desk.reports(story)[0].report
    old = report.model_copy(update={"versions": {"brand": "vroeger", "rubrics": "3"}})
    desk.storage.stories.keep_report(story.id, DRAFT, old, "Sara")
    page = the_story(desk, story)
    told = words(page)
    assert "merkwaarden vroeger · scores 3" in told
    assert told.count("verouderd") == 1
    page.button(key="judge-again").click().run()
    assert len(desk.reports(story)) == 3


def test_history_is_in_plain_dutch(desk: Editorial) -> None:
    story = made(desk)
    desk.edit(story, PIM, title="De gang", audience="bewoners")
    told = words(the_story(desk, story))
    assert "<strong>Pim</strong> veranderde" in told
    assert "titel: van ‘De lamp’ naar ‘De gang’" in told
    assert "doelgroep: van niets naar Bewoners, cliënten en hun naasten" in told
    assert "<strong>Sara</strong> voegde het toe" in told


def test_the_share_kit_holds_the_text_per_channel(desk: Editorial) -> None:
    story = made(desk, consent=(Consent(person="mevrouw Jansen"),))
    page = the_story(desk, story)
    assert "Er is nog geen toestemming van mevrouw Jansen" in words(page)
    assert "Schrijf er één eigen zin bij." in words(page)


def test_a_story_goes_to_the_bin_and_comes_back(desk: Editorial) -> None:
    story = made(desk)
    page = the_story(desk, story)
    page.button(key="story-delete").click().run()
    assert "ligt in de prullenbak" in words(page)
    page = opened("bin")
    assert "De lamp" in words(page)
    page.button(key=f"restore-{story.id}").click().run()
    assert "De prullenbak is leeg" in words(page)
    assert desk.get(story.id).title == "De lamp"


def test_the_pause_is_said_on_every_page(desk: Editorial) -> None:
    paused = Calamity(reason="brand in Duinzicht", since=NOW, by="Pim")
    desk.save_settings(CalendarSettings(organisation=BRAND, calamity=paused), PIM)
    story = made(desk)
    visit = Visit(name="Sara")
    visit.open_story(story)
    for page in (
        opened("story", verhaal=story.id),
        opened("agreements"),
        opened("bin"),
        opened("exchange"),
        opened("write", visit),
        opened("write", Visit(brand=BRAND)),
    ):
        assert "brand in Duinzicht" in words(page)


# Agreements


def test_agreements_are_kept_one_by_one(desk: Editorial) -> None:
    page = opened("agreements")
    labelled(page.radio, "Kijkt er iemand mee voordat een verhaal ingepland wordt?").set_value(
        Review.REQUIRED
    ).run()
    labelled(page.text_input, "Wie kijkt").input("Pim").run()
    desk.save_settings(desk.settings(BRAND).model_copy(update={"deputy": "Anna"}), PIM)
    labelled(page.number_input, "Verhalen per week").set_value(7).run()
    settings = desk.settings(BRAND)
    assert (settings.review, settings.reviewer, settings.deputy) == (Review.REQUIRED, "Pim", "Anna")
    assert settings.stories_a_week == 7
    assert "Wie veranderde wat (4)" in [fold.label for fold in page.expander]


def test_a_teller_is_added_replaced_and_taken_out(desk: Editorial) -> None:
    page = opened("agreements")
    for team in ("Keuken", "Tuin"):
        page.text_input(key="teller-name").input("Gerda")
        page.text_input(key="teller-team").input(team)
        press(page, "Voeg toe of vervang")
    assert [(card.name, card.team) for card in desk.settings(BRAND).tellers] == [("Gerda", "Tuin")]
    press(page, "Haal weg")
    assert desk.settings(BRAND).tellers == ()


def test_hours_that_end_before_they_start_are_refused(desk: Editorial) -> None:
    page = opened("agreements")
    page.button_group(key="hours-answer-days").set_value([5])
    page.time_input(key="hours-answer-start").set_value(datetime(2026, 1, 1, 18).time())
    add = [button for button in page.button if "hours-answer" in (button.proto.form_id or "")]
    add[0].click().run()
    assert "Het einde moet na het begin liggen" in words(page)
    page.button_group(key="hours-answer-days").set_value([5])
    page.time_input(key="hours-answer-start").set_value(datetime(2026, 1, 1, 12).time())
    add = [button for button in page.button if "hours-answer" in (button.proto.form_id or "")]
    add[0].click().run()
    saturday = Hours.model_validate({"weekday": 5, "start": "12:00", "end": "17:00"})
    assert saturday in desk.settings(BRAND).answer_hours


def test_suggested_targets_can_be_taken_over(desk: Editorial) -> None:
    page = opened("agreements")
    page.button(key="targets-suggested").click().run()
    targets = desk.settings(BRAND).targets
    assert {target.dimension for target in targets} == {"value"}
    field = next(f for f in page.number_input if f.label.startswith("Dichtbij"))
    field.set_value(40).run()
    assert Target(dimension="value", key="dichtbij", share=0.4) in desk.settings(BRAND).targets


def test_the_pause_asks_a_reason_and_can_be_lifted(desk: Editorial) -> None:
    page = opened("agreements")
    page.button(key="pause-on").click().run()
    assert "Schrijf erbij waarom" in words(page)
    labelled(page.text_input, "Waarom? Iedereen leest dit.").input("brand").run()
    page.button(key="pause-on").click().run()
    calamity = desk.settings(BRAND).calamity
    assert calamity is not None
    assert (calamity.reason, calamity.by) == ("brand", "Sara")
    page.button(key="pause-off").click().run()
    assert desk.settings(BRAND).calamity is None


def test_who_does_not_plan_reads_the_agreements(desk: Editorial) -> None:
    page = opened("agreements", Visit(brand=BRAND, role=Role.EMPLOYEE))
    assert "Je kijkt mee" in words(page)
    assert labelled(page.text_input, "Wie kijkt").disabled


# In and out


def test_an_import_is_looked_at_first(desk: Editorial) -> None:
    rows = "titel;tekst;kanalen\r\nGoed;Hallo;linkedin\r\nFout;Hallo;krant\r\n".encode("utf-8-sig")
    visit = Visit(brand=BRAND, name="Sara")
    visit.stories.preview = exchange.preview_import(desk, BRAND, rows, "lijst.csv")
    page = opened("exchange", visit)
    assert "1 verhaal kan erin. Bij 1 rij klopt iets nog niet." in words(page)
    assert "krant" in words(page)
    press(page, "Voeg 1 goede rij toe")
    assert [story.title for story in desk.storage.stories.list(BRAND)] == ["Goed"]
    assert visit_of(page).stories.preview is None


def test_an_address_is_told_once_and_can_be_taken_back(desk: Editorial) -> None:
    page = opened("exchange")
    press(page, "Maak een geheim adres")
    assert "/agenda/" in visit_of(page).stories.address
    feed = desk.storage.feeds.list(BRAND)[0]
    page.button(key=f"revoke-{feed.id}").click().run()
    assert desk.storage.feeds.list(BRAND) == []
    assert "werkt niet meer" in words(page)


# The demonstration


def test_the_demonstration_comes_once_and_goes_again(desk: Editorial) -> None:
    heard: list[tuple[int, int]] = []
    assert load_demo(desk, BRAND, SARA, lambda done, whole: heard.append((done, whole))) == 40
    assert heard[-1] == (40, 40)
    assert load_demo(desk, BRAND, SARA) == 0
    stories = desk.storage.stories.list(BRAND)
    assert all(story.fictional for story in stories)
    assert all((story.reading is not None) == bool(story.text) for story in stories)
    assert desk.settings(BRAND).tellers
    assert clear_demo(desk, BRAND, SARA) == 40
    assert desk.storage.stories.list(BRAND) == []
    assert desk.settings(BRAND).tellers == ()
    assert load_demo(desk, BRAND, SARA) == 40


def test_the_demonstration_leaves_agreements_and_own_stories_alone(desk: Editorial) -> None:
    desk.save_settings(CalendarSettings(organisation=BRAND, reviewer="Pim"), PIM)
    own = made(desk)
    load_demo(desk, BRAND, SARA)
    clear_demo(desk, BRAND, SARA)
    assert [story.id for story in desk.storage.stories.list(BRAND)] == [own.id]
    assert desk.settings(BRAND).reviewer == "Pim"
    with pytest.raises(NotAllowed):
        load_demo(desk, BRAND, Actor("Kees", Role.EMPLOYEE))


def test_an_empty_calendar_can_be_filled_by_a_button(desk: Editorial) -> None:
    page = opened("agreements")
    page.button(key="demo-load").click().run()
    assert not page.exception
    assert "40 verzonnen verhalen erbij" in words(page)
    page.button(key="demo-clear").click().run()
    assert "40 verzonnen verhalen liggen in de prullenbak" in words(page)
