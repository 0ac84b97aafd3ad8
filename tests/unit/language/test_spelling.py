"""Slips are found, names and own words stay silent, and no text breaks it."""

from __future__ import annotations

import threading

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brandcheck.errors import SpellingUnavailable
from brandcheck.i18n import use_locale
from brandcheck.language import spelling
from brandcheck.language.spelling import Speller


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller()


def words(text: str, *known: str) -> list[str]:
    slips = Speller().check(text, frozenset(known))
    return [text[slip.span.start : slip.span.end] for slip in slips]


@pytest.mark.parametrize(
    ("text", "slip", "suggestion"),
    [
        ("Gisteren kwam mijn colega langs.", "colega", "collega"),
        ("Gistern was het feest.", "Gistern", "Gisteren"),
        ("Dit is interresant voor de buurt.", "interresant", "interessant"),
        ("Hij word bijna vijftig.", "Hij word", "Hij wordt"),
        ("Me moeder komt vanavond eten.", "Me moeder", "Mijn moeder"),
        ("Hij loopt loopt naar huis.", "loopt loopt", "loopt"),
        ("Alle collegas kwamen.", "collegas", "collega's"),
    ],
)
def test_a_slip_is_found(speller: Speller, text: str, slip: str, suggestion: str) -> None:
    (found,) = speller.check(text)
    assert text[found.span.start : found.span.end] == slip
    assert found.suggestions[0] == suggestion
    assert found.message


@pytest.mark.parametrize(
    "text",
    [
        "Vandaag bracht Fowsiya Abdi soep naar Zuiderkogge.",
        "Kijk op https://vorbeeld.nl of mail naar infoo@vorbeeld.nl.",
        "Met dank aan @colegga en #opdeladdr.",
        "De moestuinkalender hangt naast de wijkbushalte.",
        "Heeeel leuk, hahaha, dat was next level.",
        "ok, mn fiets staat ff buiten, was t maar zomer.",
        "Dit is tof! 🎉 en dat ook.",
        "",
        "   \n\n",
        "🎉🎉🎉",
        "Yesterday we had a great party with everyone.",
    ],
)
def test_stays_silent(text: str) -> None:
    assert words(text) == []


def test_own_words_stay_silent() -> None:
    text = "We werken met zorgtegel en het Kantelplan van de wulperij."
    assert "wulperij" in words(text)
    assert "wulperij" not in words(text, "de Wulperij", "zorgtegel")


@pytest.mark.parametrize(
    "before", ["🎉 ", "é ", "e\u0301\r\n", "𝒱𝒶𝓃 ", "\ud800 ", "\x00\x07 ", "‘’ "]
)
def test_offsets_are_code_points_of_the_authors_text(before: str) -> None:
    assert words(f"{before}Daar loopt mijn colega.") == ["colega"]


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
@example("\ud800\udc00\x00\u202e colega \ufeff")
@example("'" * 50)
def test_never_raises_and_spans_lie_in_the_text(text: str) -> None:
    for slip in Speller().check(text):
        assert 0 <= slip.span.start < slip.span.end <= len(text)


def test_the_engine_opens_once_for_all_threads() -> None:
    found: list[list[str]] = []
    threads = [
        threading.Thread(target=lambda: found.append(words("Mijn colega zingt."))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [["colega"]] * 4


def test_the_message_follows_the_language() -> None:
    with use_locale("en"):
        assert all(slip.message for slip in Speller().check("Hij word morgen colega."))


def test_a_missing_package_is_a_typed_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name=name)

    monkeypatch.setattr(spelling, "import_module", missing)
    spelling._engine.cache_clear()
    spelling._checked.cache_clear()
    with pytest.raises(SpellingUnavailable):
        Speller().check("Mijn colega zingt.")
    spelling._engine.cache_clear()
