"""The facts behind delenswaardigheid, on texts built by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from brandcheck.language.analysis import Analysis
from brandcheck.signals import (
    activating_emotion,
    cliffhanger,
    concrete_words,
    hype_words,
    idle_names_and_numbers,
    offer_only,
    redundancy,
    shouting,
    storytelling,
    vivid_detail,
)
from brandcheck.signals.base import Draft, Signal
from brandcheck.signals.reading_events import events, is_action
from brandcheck.signals.reading_loud import loud_sentences
from brandcheck.signals.reading_prose import prose
from brandcheck.signals.wording import Wording
from tests.unit.build import analysis, draft

SCENE = "Gisteren liep Kees naar de schuur. Hij pakte twee emmers en lachte hardop."
POS = {
    "liep": "VERB",
    "pakte": "VERB",
    "lachte": "VERB",
    "kees": "PROPN",
    "schuur": "NOUN",
    "emmers": "NOUN",
}
LEMMAS = {"liep": "lopen", "pakte": "pakken", "lachte": "lachen", "emmers": "emmer"}
PAST = frozenset({"VerbForm=Fin", "Tense=Past"})


def told(text: str = SCENE) -> Draft:
    """A scene with its verbs in the past."""
    made: Analysis = analysis(text, POS)
    tokens = tuple(
        replace(t, lemma=LEMMAS.get(t.lower, t.lower), feats=PAST if t.pos == "VERB" else t.feats)
        for t in made.tokens
    )
    return Draft(replace(made, tokens=tokens))


def test_a_scene_has_events_with_actors() -> None:
    found = told().shared(events)
    assert [(e.verb.lower, e.actor.lower if e.actor else "") for e in found] == [
        ("liep", "kees"),
        ("pakte", "hij"),
        ("lachte", "hij"),
    ]


def test_saying_a_sentence_twice_gains_nothing() -> None:
    once, twice = told(), told(f"{SCENE} {SCENE}")
    assert storytelling.measure(once).value == storytelling.measure(twice).value
    assert (redundancy.measure(twice).value or 0) > (redundancy.measure(once).value or 0)


def test_a_hiding_verb_is_no_act() -> None:
    assert is_action("opbellen")
    assert not is_action("faciliteren")
    assert not is_action("bijdragen")


@pytest.mark.parametrize(
    "trick",
    [
        "Je raadt nooit wat er toen gebeurde.",
        "Bestel nu via onze website.",
        "Wat een fantastisch en uniek verhaal.",
        "Schandalig dat niemand hier iets aan doet.",
        "DIT IS ECHT HEEL MOOI.",
    ],
)
def test_a_loud_sentence_earns_nothing(trick: str) -> None:
    made = told(f"{SCENE} {trick}")
    assert made.shared(loud_sentences) == {2}
    for signal in (storytelling, activating_emotion, vivid_detail):
        plain, tricked = signal.measure(told()).value, signal.measure(made).value
        assert plain is not None
        assert tricked is not None
        assert tricked <= plain


def test_a_scene_is_not_loud() -> None:
    assert told().shared(loud_sentences) == frozenset()


@pytest.mark.parametrize(
    ("signal", "more", "less"),
    [
        (shouting, f"{SCENE} 🎉🔥💪 #trots #samen #team", SCENE),
        (hype_words, f"{SCENE} Echt geweldig en fantastisch.", SCENE),
        (cliffhanger, f"{SCENE} Je raadt nooit wie er belde.", SCENE),
        (offer_only, f"{SCENE} Meld je aan via onze website.", SCENE),
        (idle_names_and_numbers, f"{SCENE} Met Sandra, Peter en Noor.", SCENE),
    ],
)
def test_noise_is_counted(signal: object, more: str, less: str) -> None:
    measure: Callable[[Draft], Signal] = signal.measure  # type: ignore[attr-defined]
    assert (measure(told(more)).value or 0) > (measure(told(less)).value or 0)


def test_one_emoji_is_free() -> None:
    assert shouting.measure(told(f"{SCENE} 🎉")).value == 0


def test_too_short_cannot_be_told() -> None:
    found = storytelling.measure(draft("Kees liep."))
    assert (found.value, found.reason) == (None, "too_short")


def test_no_noun_cannot_be_told() -> None:
    found = concrete_words.measure(draft("dat was toch echt wel heel erg goed en leuk"))
    assert (found.value, found.reason) == (None, "no_nouns")


def test_the_longest_term_wins_and_lemmas_count() -> None:
    words = Wording(frozenset({"zo", "zo doe je", "lachen"}))
    hits = words.find(told("Zo doe je dat , hij lachte.").analysis.tokens)
    assert [hit.term for hit in hits] == ["zo doe je", "lachen"]


def test_without_a_sentence_the_signals_still_work() -> None:
    shorter = told().without_sentence(0)
    assert len(shorter.shared(prose).lines) == 1
    assert storytelling.measure(told(f"{SCENE} {SCENE}").without_sentence(2)).value is not None
