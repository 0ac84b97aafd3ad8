"""The report of each version of a text stays."""

from __future__ import annotations

import pytest

from brandcheck.errors import StoryChanged, StoryMissing
from brandcheck.scoring.report import (
    ChannelFit,
    Congruence,
    Conversation,
    Readability,
    Report,
    Score,
    SpellingFinding,
)
from brandcheck.storage import Storage
from tests.unit.storage.conftest import story


def report(text: str, brand: str = "a1") -> Report:
    """A report as scoring makes it, with little in it."""
    score = Score(id="relevance", title="Relevantie", value=62.5, band="bijna", summary="Goed.")
    return Report(
        text=text,
        brand="zorg-aan-zee",
        audience=None,
        teller="employee",
        scores={"relevance": score},
        values={},
        conversation=Conversation.model_validate({"class": "tweerichting", "reason": "Vraag."}),
        congruence=Congruence(bonding=None, bridging=40.5, reason="Anderen."),
        findings=(),
        advice=(),
        warnings=(),
        spelling=(SpellingFinding(start=0, end=2, text="’t", rule="x"),),
        readability=Readability(lix=41.5),
        channel=ChannelFit(id="linkedin", name="LinkedIn", length=5, limit=3000),
        versions={"brand": brand, "pipeline": "0.1.0"},
    )


def test_every_version_of_a_text_keeps_its_report(storage: Storage) -> None:
    added = storage.stories.add(story(text="een"), "Noor")
    storage.stories.keep_report(added.id, "een", report("een"), "Noor")
    storage.stories.keep_report(added.id, "een", report("een"), "Noor")
    storage.stories.keep_report(added.id, "een", report("een", brand="b2"), "Noor")
    storage.stories.keep_report(added.id, "twee", report("twee", brand="b2"), "Bas")
    kept = storage.stories.reports(added.id)
    assert [(r.text, r.versions["brand"], r.by) for r in kept] == [
        ("twee", "b2", "Bas"),
        ("een", "b2", "Noor"),
        ("een", "a1", "Noor"),
    ]
    assert kept[0].report == report("twee", brand="b2")
    assert kept[0].made_at > kept[1].made_at


def test_a_report_is_kept_with_the_text_or_not_at_all(storage: Storage) -> None:
    added = storage.stories.add(story(text="een"), "Noor", report("een"))
    storage.stories.save(added.but(text="twee"), "Bas", report("twee"))
    with pytest.raises(StoryChanged):
        storage.stories.save(added.but(text="drie"), "Noor", report("drie"))
    assert [r.text for r in storage.stories.reports(added.id)] == ["twee", "een"]


def test_a_report_of_no_story(storage: Storage) -> None:
    with pytest.raises(StoryMissing):
        storage.stories.keep_report("nergens", "een", report("een"), "Noor")
