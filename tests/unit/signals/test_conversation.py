"""The conversation cues: what a post does to its reader, not its punctuation."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from brandcheck.signals import (
    call_only,
    closed_question,
    closing_language,
    easy_answer,
    invitation,
    named_other_asked,
    open_question,
    own_experience,
    reader_to_reader,
    reader_words,
    unasked_question,
)
from brandcheck.signals.base import Draft
from brandcheck.workspace import Workspace
from tests.unit.build import draft

_CASES = Path(__file__).with_name("conversation_cases.yaml")
CASES = YAML(typ="safe").load(_CASES.read_text("utf-8"))
STORY = "De nieuwe halte is af. Twaalf mensen werkten er drie maanden aan. Er staat een bank."
STORIES = (
    STORY,
    'Hij vroeg: "Wat heb jij geleerd vandaag?" Ik wist het niet.',
    "Vacature: chauffeur, 32 uur per week. Solliciteer voor 1 maart via de website.",
    "Waarom doen we dit? Omdat het werkt. Vorig jaar vielen er minder mensen.",
    "Koop nu de nieuwe jas voor maar € 49. Bestel via de link in bio! #jas #nieuw",
)


def class_of(text: str) -> str:
    return class_in(draft(text))


def class_in(seen: Draft) -> str:
    if (reader_to_reader.measure(seen).value or 0) >= 1:
        return "meerrichting"
    cues = (open_question, closed_question, invitation, named_other_asked)
    two_way = any((cue.measure(seen).value or 0) >= 1 for cue in cues)
    return "tweerichting" if two_way else "eenrichting"


@pytest.mark.parametrize(
    "question",
    ["Hoe doe jij dat?", "Wat vind jij?", "Herken je dit?", "Welke zou u kiezen?", "En jullie?"],
)
@pytest.mark.parametrize("story", STORIES)
def test_an_open_question_at_the_end_gives_at_least_two_way(story: str, question: str) -> None:
    assert class_of(f"{story} {question}") != "eenrichting"


@pytest.mark.parametrize("story", STORIES)
def test_a_story_or_a_call_is_one_way(story: str) -> None:
    assert class_of(story) == "eenrichting"


@pytest.mark.parametrize(
    "text",
    [
        "Kan dat, brood van oud brood? Zeker kan dat! We malen het tot kruim.",
        "Wie wil er nou niet een keuken die tien jaar meegaat? Kom langs in onze showroom.",
        "Wist je dat een wasbeurt op 30 graden de helft kost? Lees alle tips op onze site.",
        "Laat het me weten, zei ze altijd, als je er bent. Dat deed ik dan.",
        "Ziet u water op straat? Bel de gemeente, dan komt er iemand kijken.",
    ],
)
def test_a_question_that_nobody_is_asked_is_one_way(text: str) -> None:
    assert class_of(text) == "eenrichting"


@pytest.mark.parametrize(
    "text",
    [
        "Volgens de cijfers gaat het goed. Ik wil van meer mensen horen hoe het is.",
        "We maken een boekje van Arjan. Heb je iets geleerd? Lever het in bij Bianca.",
        "Dicht of half open, wij beslissen liever niet alleen. Stuur ons vóór zondag een mailtje.",
        "Ik ben benieuwd hoe jullie dit op de afdeling aanpakken, want hier lukt het niet.",
        "De nieuwe app is nog lelijk. Tips zijn meer dan welkom.",
    ],
)
def test_an_invitation_needs_no_question_mark(text: str) -> None:
    assert class_of(text) == "tweerichting"


@pytest.mark.parametrize(
    "text",
    [
        "Vraag eens aan de collega tegenover je waarom zij hier werkt.",
        "Tag die ene collega die altijd de vaatwasser uitruimt.",
        "Leraren, zet hieronder je vak. Ondernemers, zeg wat je te bieden hebt.",
        "@WijkteamZuid @DeBrink we zien elkaar te weinig. Wie organiseert de eerste lunch?",
        "Help elkaar op weg en beantwoord elkaars vragen onder dit bericht.",
        "Neem een buur mee die je nog niet zo goed kent.",
    ],
)
def test_leading_readers_to_each_other_is_many_way(text: str) -> None:
    assert class_of(text) == "meerrichting"


@pytest.mark.trained
@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in CASES.items() for text in texts]
)
def test_wordings_of_every_class(workspace: Workspace, kind: str, text: str) -> None:
    assert class_in(Draft(workspace.analyser.analyse(text))) == kind


def test_a_report_of_what_others_did_together_leads_nobody() -> None:
    text = "We hebben elkaar gisteren voor het eerst gesproken. Het duurde drie uur en was goed."
    assert reader_to_reader.measure(draft(text)).value == 0


def test_thanking_by_name_asks_nothing() -> None:
    text = "Dank @GemeenteDorp en @BuurtDeKade voor de hulp bij de opening van het speelveld."
    assert named_other_asked.measure(draft(text)).value == 0


def test_repeating_a_question_counts_once() -> None:
    text = f"{STORY} Wat vind jij? Wat vind jij? Wat vind jij?"
    assert open_question.measure(draft(text)).value == 1


def test_spans_point_into_the_authors_text() -> None:
    text = f"{STORY} Hoe doe jij dat?"
    (span,) = open_question.measure(draft(text)).spans
    assert text[span.start : span.end] == "Hoe doe jij dat?"


@pytest.mark.parametrize(
    "cue", [open_question, closed_question, invitation, reader_words, call_only, own_experience]
)
def test_too_short_cannot_be_told(cue: object) -> None:
    signal = cue.measure(draft("Wat nu?"))  # type: ignore[attr-defined]
    assert signal.value is None
    assert signal.reason == "too_short"


def test_no_question_of_its_own_is_not_applicable() -> None:
    assert unasked_question.measure(draft(STORY)).reason == "no_question"
    assert easy_answer.measure(draft(STORY)).reason == "no_question"


def test_closing_words_are_found_outside_quotations() -> None:
    assert closing_language.measure(draft("Zo doen wij het nu. Geen discussie.")).value == 1
    quoted = 'Mijn baas riep altijd "geen discussie, zo doen wij het" en liep weg.'
    assert closing_language.measure(draft(quoted)).value == 0


@pytest.mark.parametrize("text", STORIES)
def test_every_cue_works_on_a_draft_with_a_sentence_left_out(text: str) -> None:
    seen = draft(text)
    for index in range(len(seen.analysis.sentences)):
        assert reader_to_reader.measure(seen.without_sentence(index)) is not None
        assert call_only.measure(seen.without_sentence(index)) is not None
