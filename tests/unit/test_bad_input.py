"""Whatever is pasted: a clear message or a careful score; never a traceback, never a false zero."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brandcheck.errors import (
    AudienceMissing,
    BrandcheckError,
    BrandMissing,
    ChannelMissing,
    DraftEmpty,
    DraftTooLong,
    PipelineMissing,
    SpellingUnavailable,
    TellerMissing,
)
from brandcheck.scoring import Report
from brandcheck.settings import MAX_DRAFT_CHARACTERS, Settings
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
FINE = (
    "Gisteren stond Piet om vier uur op de ladder bij mevrouw De Wit. De lamp in de gang deed het "
    "niet. Hij had geen dienst meer, maar hij kwam toch. Ze dronken daarna koffie in de keuken."
)


def check(workspace: Workspace, text: str, **options: object) -> Report:
    given_options = {"brand": "zorg-aan-zee", "audience": "bewoners", **options}
    return workspace.check(text, **given_options)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "   \n\t ", "\u200b \ufeff"])
def test_nothing_to_read(workspace: Workspace, text: str) -> None:
    with pytest.raises(DraftEmpty, match="nog geen tekst"):
        check(workspace, text)


def test_too_long_is_refused_at_once(workspace: Workspace) -> None:
    start = time.monotonic()
    with pytest.raises(DraftTooLong, match=str(MAX_DRAFT_CHARACTERS)):
        check(workspace, "woord " * 180_000)
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("sign", [" _ ", " __ ", " ' ", " ’ ", " -_- ", " ° "])
def test_a_sign_alone_between_words(workspace: Workspace, sign: str) -> None:
    assert check(workspace, FINE + sign + "Dat was het.").scores["brand_alignment"].value


@pytest.mark.parametrize("text", ["Zorg", "👍👍🎉", "https://nos.nl", "12 34 56", "?!"])
def test_too_little_is_none_with_a_reason(workspace: Workspace, text: str) -> None:
    report = check(workspace, text)
    for score in report.scores.values():
        assert score.value is None
        assert score.reason
    assert report.conversation.class_ is None


@pytest.mark.parametrize(
    "text",
    [
        "We are proud to announce that our new office will open its doors next Monday morning.",
        "Wir freuen uns sehr auf das neue Jahr und danken allen unseren Kunden für ihr Vertrauen.",
        "مرحبا بكم في مكتبنا الجديد في المدينة ونتمنى لكم يوما سعيدا جدا مع العائلة",
    ],
)
def test_another_language_is_said(workspace: Workspace, text: str) -> None:
    report = check(workspace, text)
    assert all(score.value is None for score in report.scores.values())
    assert any("Nederlands" in notice for notice in report.notices)
    assert report.spelling == ()


def test_a_short_post_is_provisional(workspace: Workspace) -> None:
    assert check(workspace, FINE).scores["shareworthiness"].provisional


@pytest.mark.parametrize(
    "odd",
    [
        "<script>alert('x')</script> " + FINE,
        "\x00\x07\x1b[31m " + FINE,
        "\u202e" + FINE,
        FINE + " \ud800 en \udfff",
        FINE.replace("e", "e\u0301"),
        FINE.replace(" ", "\r\n", 3),
        FINE + " 👨‍👩‍👧‍👦🇳🇱👍🏽1️⃣",
        "\n".join(["- punt"] * 300) + FINE,
        "(" * 5000 + FINE,
        "a" * 15_000,
        FINE.upper(),
        FINE.lower().replace(".", ""),
    ],
)
def test_odd_text_gets_a_report_with_spans_inside_it(workspace: Workspace, odd: str) -> None:
    report = check(workspace, odd)
    assert report.text == odd
    spans = [s for f in report.findings for s in f.spans]
    spans += [s for w in report.warnings for s in w.spans]
    assert all(0 <= s.start <= s.end <= len(odd) for s in spans)
    for score in report.scores.values():
        assert (score.value is None) == (score.reason is not None)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300))
def test_any_text_gets_a_report_or_a_typed_error(workspace: Workspace, text: str) -> None:
    try:
        report = check(workspace, text, spelling=False)
    except BrandcheckError:
        return
    assert Report.model_validate(report.model_dump()) == report


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"brand": "bestaat-niet", "audience": None}, BrandMissing, "zorg-aan-zee"),
        ({"channel": "hyves"}, ChannelMissing, "linkedin"),
        ({"audience": "marsmannetjes"}, AudienceMissing, "bewoners"),
        ({"teller": "robot"}, TellerMissing, "employee"),
    ],
)
def test_a_wrong_choice_names_the_right_ones(
    workspace: Workspace, options: dict[str, object], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        check(workspace, FINE, **options)


def test_no_audience_is_said_and_not_scored(workspace: Workspace) -> None:
    score = check(workspace, FINE, audience=None).scores["relevance"]
    assert score.value is None
    assert "voor wie" in (score.reason or "")


def test_a_missing_pipeline_is_said() -> None:
    with pytest.raises(PipelineMissing, match="bestaat_niet"):
        Workspace(Settings(pipeline="bestaat_niet")).check(FINE, brand="woonstee")


def test_setting_aside_moves_the_score_and_says_so(workspace: Workspace) -> None:
    before = check(workspace, FINE)
    weakest = max(
        (f for f in before.findings if f.score == "shareworthiness"), key=lambda f: f.points
    )
    name = f"{weakest.score}.{weakest.criterion}"
    after = check(workspace, FINE, set_aside=frozenset({name})).scores["shareworthiness"]
    assert after.set_aside == (weakest.criterion,)
    assert (after.value or 0) > (before.scores["shareworthiness"].value or 0)


def test_english_by_a_switch(workspace: Workspace) -> None:
    dutch, english = check(workspace, FINE), check(workspace, FINE, locale="en")
    assert dutch.scores["relevance"].title == "Relevantie"
    assert english.scores["relevance"].title == "Relevance"
    assert [f.criterion for f in dutch.findings] == [f.criterion for f in english.findings]


def test_without_the_spelling_checker_the_rest_is_told(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise SpellingUnavailable(problem="geen woordenboek")

    monkeypatch.setattr(workspace.speller, "check", gone)
    report = check(workspace, FINE)
    assert report.spelling is None
    assert any("spellingcontrole" in words for words in report.notices)
    assert report.scores["shareworthiness"].value is not None
