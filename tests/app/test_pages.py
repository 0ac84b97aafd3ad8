"""Each page as Streamlit runs it, without a browser and on hand-made reports."""

from __future__ import annotations

import importlib
import logging
from pathlib import Path

import pytest
import streamlit as st
from markupsafe import escape
from streamlit.runtime.pages_manager import PagesManager
from streamlit.testing.v1 import AppTest

import brandcheck.web
from brandcheck.brand import list_brands, load_brand
from brandcheck.errors import PipelineMissing
from brandcheck.web import resources, server
from tests.app.handmade import DRAFT, HandmadeWorkspace

WEB = Path(brandcheck.web.__file__).parent


@pytest.fixture
def workspace(monkeypatch: pytest.MonkeyPatch) -> HandmadeWorkspace:
    st.cache_data.clear()
    made = HandmadeWorkspace()
    monkeypatch.setattr(resources, "workspace", lambda: made)
    return made


def opened(page: str) -> AppTest:
    test = AppTest.from_file(str(WEB / page), default_timeout=30).run()
    assert not test.exception
    return test


def checked(text: str = DRAFT) -> AppTest:
    page = opened("pages/write.py")
    page.text_area[0].input(text).run()
    page.button(key="check").click().run()
    assert not page.exception
    return page


def words(page: AppTest) -> str:
    return "\n".join(element.proto.body for element in page.get("html"))


def test_an_empty_page_invites(workspace: HandmadeWorkspace) -> None:
    page = opened("pages/write.py")
    assert "Plak je concept" in words(page)
    assert workspace.asked == []


def test_the_sample_organisations_are_called_fictional(workspace: HandmadeWorkspace) -> None:
    assert "verzonnen voorbeeld" in words(opened("pages/write.py"))


def test_a_report_shows_the_band_before_the_number(workspace: HandmadeWorkspace) -> None:
    shown = words(checked())
    score = shown[shown.index("Merkfit") :]
    assert score.index("bijna") < score.index("62")
    assert "één zin meer of minder: 55–68" in score
    assert "niet over je bereik" in shown


def test_cannot_tell_comes_with_its_reason(workspace: HandmadeWorkspace) -> None:
    shown = words(checked())
    assert "nog niet te zeggen" in shown
    assert "Kies voor wie je schrijft" in shown


def test_another_audience_asks_again_by_itself(workspace: HandmadeWorkspace) -> None:
    page = checked()
    page.selectbox[2].select_index(1).run()
    assert workspace.asked[-1]["audience"] == page.selectbox[2].value
    assert "voorlopig" in words(page)


def test_a_changed_text_says_that_the_report_is_old(workspace: HandmadeWorkspace) -> None:
    page = checked()
    page.text_area[0].input(DRAFT + " En toen?").run()
    assert "Je tekst is veranderd" in words(page)
    assert workspace.asked[-1]["text"] == DRAFT


def test_no_text_gets_a_kind_word_and_no_report(workspace: HandmadeWorkspace) -> None:
    shown = words(checked("   "))
    assert "Er staat nog geen tekst" in shown
    assert "Merkfit" not in shown


def test_setting_aside_follows_and_can_be_undone(workspace: HandmadeWorkspace) -> None:
    page = checked()
    page.button(key="aside-advice-brand_alignment-value_named").click().run()
    assert workspace.asked[-1]["set_aside"] == {"brand_alignment.value_named"}
    assert "Merkfit gaat van 62 naar 68" in words(page)
    page.button(key="put-back-brand_alignment.value_named").click().run()
    assert "Apart gezet" not in words(page)


def test_an_accepted_suggestion_changes_the_draft_and_keeps_the_old_one(
    workspace: HandmadeWorkspace,
) -> None:
    page = checked()
    next(b for b in page.button if (b.key or "").startswith("spell-")).click().run()
    assert "de koffie staat klaar" in str(page.text_area[0].value)
    assert "Wat je veranderde" in words(page)
    assert "<del>het</del>" in words(page)


def test_a_sample_is_filled_in_with_its_context(workspace: HandmadeWorkspace) -> None:
    page = opened("pages/write.py")
    page.button(key="sample-stiff-welcome").click().run()
    brand = load_brand(list_brands()[0].path)
    post = next(p for p in brand.posts if p.text == page.text_area[0].value)
    assert post.level == "named"
    assert workspace.asked[-1]["channel"] == post.channel


def test_a_draft_is_escaped_everywhere(workspace: HandmadeWorkspace) -> None:
    shown = words(checked("<script>alert(1)</script> " + DRAFT))
    assert "<script" not in shown
    assert "&lt;script&gt;" in shown


def test_the_frame_has_both_pages_and_both_languages(workspace: HandmadeWorkspace) -> None:
    frame = opened("main.py")
    frame.button_group[0].set_value("en").run()
    assert not frame.exception
    frame.text_area[0].input(DRAFT).run()
    frame.button(key="check").click().run()
    assert workspace.asked[-1]["locale"] == "en"


def test_the_method_page_prints_the_rubrics(workspace: HandmadeWorkspace) -> None:
    page = opened("pages/method.py")
    shown = words(page)
    assert [tab.label for tab in page.tabs] == [r.title.nl for r in workspace.rubrics.values()]
    for rubric in workspace.rubrics.values():
        for criterion in rubric.criteria:
            assert str(escape(criterion.nl.label)) in shown


def test_the_method_page_shows_platform_tips_as_not_counting(
    workspace: HandmadeWorkspace,
) -> None:
    shown = words(opened("pages/method.py"))
    assert "Platformtips (tellen niet mee)" in shown
    assert "Bewijs: niet getoetst. Leveranciers" in shown


def test_the_folder_of_pages_is_no_navigation_of_its_own() -> None:
    """Or else the first visitor to come by a link would read that the page was not found."""
    importlib.reload(server)
    assert PagesManager.uses_pages_directory is False


def test_a_known_problem_is_said_in_its_own_words(
    workspace: HandmadeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_text: str, **_context: object) -> None:
        raise PipelineMissing(pipeline="weg")

    monkeypatch.setattr(workspace, "check", broken)
    assert "Het taalmodel ‘weg’ is niet gevonden" in words(checked("Hallo."))


def test_the_log_of_an_unforeseen_error_holds_no_draft(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        assert server.say_sorry(ValueError("de tekst van iemand"))
    assert "ValueError" in caplog.text
    assert "de tekst van iemand" not in caplog.text
