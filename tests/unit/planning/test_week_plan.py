"""The plan of a week as a Word document and as a page, whatever people typed."""

from __future__ import annotations

import io
from html.parser import HTMLParser

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandcheck.i18n import use_locale
from brandcheck.planning.calendar import Calamity
from brandcheck.planning.moments import Week
from brandcheck.planning.story import Story
from brandcheck.planning.week_plan import WeekPlan, week_document, week_page, week_plan
from tests.unit.planning.stories import BRAND, NOW, OPEN, at, stories, story

WEEK = Week.parse("2026-W48")


def plan(*found: Story, week: Week = WEEK, headline: str = "") -> WeekPlan:
    return week_plan(found, week, OPEN, BRAND, headline)


def paragraphs(made: WeekPlan) -> list[str]:
    return [p.text for p in Document(io.BytesIO(week_document(made).data)).paragraphs]


class Page(HTMLParser):
    """The words of a page and the names of its elements."""

    def __init__(self, made: WeekPlan) -> None:
        super().__init__()
        self.words, self.tags = "", set[str]()
        self.feed(week_page(made).data.decode())

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)


def test_a_week_day_by_day_in_order() -> None:
    late = story(title="Laat", planned=at("2026-11-25T19:00"), status="planned", teller="Ria")
    early = story(title="Vroeg", planned=at("2026-11-25T08:05"), channels=("linkedin", "x"))
    outside = story(title="Buiten", planned=at("2026-11-30T00:00"))
    no = story(title="Nee", planned=at("2026-11-25T09:00"), status="rejected", reason="nee")
    made = plan(late, early, outside, no, story(title="Idee"))
    assert made.title == "Week 48: 23-11 tot en met 29-11-2026"
    assert [day.title for day in made.days][2] == "woensdag 25-11-2026"
    assert [[line.title for line in day.lines] for day in made.days] == [
        *([[]] * 2),
        ["Vroeg", "Laat"],
        *([[]] * 4),
    ]
    assert made.days[2].lines[0].time == "08:05"
    assert made.days[2].lines[0].facts == ("LinkedIn, X",)
    assert made.days[2].lines[1].facts == ("verteld door Ria",)
    assert "19:00  Laat" in paragraphs(made)


def test_the_hour_that_comes_twice_keeps_its_order() -> None:
    first = story(title="Zomer", planned=at("2026-10-25T02:50"))
    second = story(title="Winter", planned=at("2026-10-25T02:10", True))
    made = plan(second, first, week=Week.parse("2026-W43"))
    assert [line.title for line in made.days[6].lines] == ["Zomer", "Winter"]


def test_week_53_and_special_days() -> None:
    made = plan(week=Week.parse("2026-W53"))
    assert made.title == "Week 53: 28-12 tot en met 03-01-2027"
    assert "Nieuwjaarsdag" in made.days[4].marks


def test_a_pause_and_the_headline_stand_on_top() -> None:
    paused = OPEN.model_copy(update={"calamity": Calamity(reason="brand", since=NOW)})
    made = week_plan([], WEEK, paused, BRAND, "Woensdag is leeg.")
    assert paragraphs(made)[2:4] == ["Alles staat op pauze: brand.", "Woensdag is leeg."]
    assert "Alles staat op pauze: brand." in Page(made).words


def test_nothing_that_is_typed_becomes_a_part_of_the_page() -> None:
    evil = "<script>alert(1)</script><img src=x onerror=y> & \" ' \x00\x0b"
    told = story(title=evil, text=evil, teller=evil, owner=evil, planned=at("2026-11-25T09:30"))
    page = Page(plan(told))
    assert not {"script", "img"} & page.tags
    assert page.words.count("<script>alert(1)</script>") == 4
    assert any("<script>" in text for text in paragraphs(plan(told)))


def test_the_page_needs_nothing_and_runs_nothing() -> None:
    data = week_page(plan()).data.decode()
    assert "default-src 'none'" in data
    assert 'lang="nl"' in data
    assert "http://" not in data
    assert "https://" not in data


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=15)
@given(found=st.lists(stories(), max_size=4))
def test_any_stories_make_a_document_and_a_page(found: list[Story]) -> None:
    for told in found:
        if told.planned:
            made = plan(*found, week=Week.of(told.planned))
            assert paragraphs(made)
            assert Page(made).words


@pytest.mark.parametrize(("locale", "language"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_word_checks_the_spelling_in_the_readers_language(locale: str, language: str) -> None:
    with use_locale("nl" if locale == "nl" else "en"):
        file = week_document(plan())
    assert file.name.endswith("woonstee-2026-w48.docx")
    styles = Document(io.BytesIO(file.data)).styles.element.xml
    assert f'w:val="{language}"' in styles
