"""Beeld: the page about the image of all stories together, on a database of its own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from brandcheck.editorial import Editorial
from brandcheck.image import image_story
from brandcheck.planning.calendar import Target
from brandcheck.planning.lifecycle import Role
from brandcheck.planning.story import Status, Story, StoryReading
from brandcheck.web.image_view import ImageView
from brandcheck.web.state import Visit
from tests.app.test_pages import words
from tests.app.test_story_pages import BRAND, NOW, SARA, desk, labelled, opened, press

__all__ = ["desk"]
VALUES = ("dichtbij", "vakwerk")


def read(**strengths: float) -> StoryReading:
    return StoryReading(scores={}, bands={}, values=tuple(strengths), strengths=strengths)


def told(number: int, reading: StoryReading | None = None, **fields: Any) -> Story:
    moment = NOW - timedelta(days=1 + number)
    usual = {
        "organisation": BRAND,
        "title": f"Verhaal {number}",
        "text": "Piet stond op de ladder.",
        "status": Status.PUBLISHED,
        "planned": moment,
        "published_at": moment,
        "channels": ("linkedin",),
        "reading": reading or read(dichtbij=2.0),
    }
    return Story.model_validate(usual | fields)


@pytest.fixture
def full(desk: Editorial) -> Editorial:
    """Twelve stories about one value, and an idea about another."""
    desk.storage.stories.add_all([told(n) for n in range(12)], "Sara")
    idea = Story(organisation=BRAND, title="<b>De leerling</b>", values=("vakwerk",))
    desk.storage.stories.add(idea, "Sara")
    return desk


def test_before_there_is_a_story_the_page_says_what_it_is_for(desk: Editorial) -> None:
    page = opened("image")
    assert "Nog geen verhalen bij" in words(page)
    assert labelled(page.button, "Vul met verzonnen verhalen")


def test_under_ten_stories_there_is_no_verdict(desk: Editorial) -> None:
    desk.storage.stories.add_all([told(n) for n in range(9)], "Sara")
    said = words(opened("image"))
    assert "Te weinig verhalen" in said
    assert "Er zijn 9 verhalen die een waarde laten zien." in said


def test_the_verdict_who_it_is_about_and_what_would_sharpen_it(full: Editorial) -> None:
    said = words(opened("image"))
    assert "Smal" in said
    assert "Het gaat vooral over ‘Dichtbij’" in said
    assert "Is bedoeld voor ‘Vakwerk’" in said
    assert "&lt;b&gt;De leerling" in said
    assert "<b>De leerling" not in said
    assert "H(P)" in " ".join(formula.value for formula in opened("image").latex)


def test_what_is_still_to_come_may_be_left_out(full: Editorial) -> None:
    later = NOW + timedelta(days=3)
    coming = [
        told(n, read(vakwerk=1.0), status=Status.PLANNED, planned=later, published_at=None)
        for n in range(20, 24)
    ]
    full.storage.stories.add_all(coming, "Sara")
    page = opened("image")
    labelled(page.toggle, "Ook wat nog komt").set_value(False).run()
    assert not page.exception
    assert page.session_state["brandcheck"].image.ahead is False
    assert "‘Dichtbij’ krijgt 100 %" in words(page)


def test_the_wish_is_kept_as_targets_and_changes_the_verdict(full: Editorial) -> None:
    settings = full.settings(BRAND)
    other = Target(dimension="channel", key="linkedin", share=0.5)
    full.save_settings(settings.model_copy(update={"targets": (other,)}), SARA)
    page = opened("image")
    for field in page.number_input:
        field.set_value(100 if field.label == "Dichtbij (%)" else 0)
    page.run()
    press(page, "Bewaar")
    kept = full.settings(BRAND).targets
    assert other in kept
    assert {t.key: t.share for t in kept if t.dimension == "value"}["dichtbij"] == 1
    assert "Scherp" in words(page)


def test_who_looks_on_cannot_change_the_wish(full: Editorial) -> None:
    page = opened("image", Visit(brand=BRAND, role=Role.VIEWER))
    assert all(field.disabled for field in page.number_input)
    assert "Bewaar" not in [button.label for button in page.button]


def test_a_period_of_ones_own_and_the_archive() -> None:
    today = NOW.date()
    stories = [image_story(told(n)) for n in (0, 40, 400)]
    view = ImageView()
    assert len(view.passing(stories, today)) == 2
    view.span = "all"
    assert len(view.passing(stories, today)) == 3
    view.span = "quarter"
    assert len(view.passing(stories, today)) == 2
    view.span, view.first, view.last = "own", today - timedelta(days=60), today - timedelta(days=9)
    assert [story.title for story in view.passing(stories, today)] == ["Verhaal 40"]
    view.span, view.only = "all", {"voice": frozenset({"partner"})}
    assert view.passing(stories, today) == []
