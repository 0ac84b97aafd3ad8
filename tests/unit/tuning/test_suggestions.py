"""Suggestions with their evidence: what is proposed, what never is, and what it does."""

from __future__ import annotations

from functools import reduce

import pytest

from brandcheck.brand import Brand, load_brand
from brandcheck.brand.keyword_checks import keyword_problem
from brandcheck.language.nl.frequency import zipf
from brandcheck.tuning.kinship import kin
from brandcheck.tuning.posts import Post, ReadPost, example_posts
from brandcheck.tuning.suggestions import Evidence, Suggestion, accept, suggest, why
from brandcheck.tuning.suggestions.harmless import FIRST, Trial
from brandcheck.tuning.suggestions.model import Kind
from brandcheck.tuning.suggestions.wording import SENTENCES
from brandcheck.workspace import Workspace

SAMPLES = ("woonstee", "zorg-aan-zee")
Found = dict[str, tuple[Suggestion, ...]]


def sample(workspace: Workspace, name: str) -> tuple[Brand, tuple[ReadPost, ...]]:
    brand = load_brand(workspace.settings.brands / name)
    return brand, workspace.reader.read(example_posts(brand))


@pytest.fixture(scope="module")
def found(workspace: Workspace) -> dict[str, Found]:
    return {
        name: suggest(*sample(workspace, name), workspace.analyser, workspace.profiles)
        for name in SAMPLES
    }


@pytest.mark.parametrize("name", SAMPLES)
def test_every_value_gets_some_of_each_kind(found: dict[str, Found], name: str) -> None:
    for value, row in found[name].items():
        assert 10 <= sum(one.kind == "keyword" for one in row) <= 20
        assert len(row) <= 24
        assert {one.value for one in row} == {value}
        assert len({one.key for one in row}) == len(row)
        assert {"keyword", "shown"} <= {one.kind for one in row}


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_proposed_that_says_nothing_or_is_there(
    workspace: Workspace, found: dict[str, Found], name: str
) -> None:
    brand, _reads = sample(workspace, name)
    known = [k.term for v in brand.values for k in v.keywords]
    known += [term for v in brand.values for term in v.counter_terms]
    words = [one for row in found[name].values() for one in row if one.kind != "shown"]
    for one in words:
        assert keyword_problem(one.text) is None
        assert " " in one.text or zipf(one.text) <= 5.5
        assert not any(kin(one.text, term) for term in known), one.text
        assert one.text == one.text.lower()


@pytest.mark.parametrize("name", SAMPLES)
def test_every_suggestion_says_why_in_words(found: dict[str, Found], name: str) -> None:
    for one in (one for row in found[name].values() for one in row):
        said = why(one)
        assert said.endswith(".")
        assert "{" not in said


@pytest.mark.parametrize("name", SAMPLES)
def test_taking_over_the_first_five_never_lowers_the_separation(
    workspace: Workspace, found: dict[str, Found], name: str
) -> None:
    brand, reads = sample(workspace, name)
    trial = Trial.on(reads, workspace.profiles)
    before = trial.auc(brand)
    assert before is not None
    together = brand
    for row in found[name].values():
        assert (trial.auc(reduce(accept, row[:FIRST], brand)) or 0) >= before
        together = reduce(accept, row[:FIRST], together)
    assert (trial.auc(together) or 0) >= before


def test_what_was_decided_does_not_come_back(workspace: Workspace, found: dict[str, Found]) -> None:
    brand, reads = sample(workspace, "woonstee")
    decided = {one.key for row in found["woonstee"].values() for one in row[:6]}
    again = suggest(brand, reads, workspace.analyser, workspace.profiles, decided)
    assert decided.isdisjoint(one.key for row in again.values() for one in row)


def test_an_accepted_suggestion_is_no_suggestion_any_more(
    workspace: Workspace, found: dict[str, Found]
) -> None:
    brand, reads = sample(workspace, "woonstee")
    one = found["woonstee"]["buurt"][0]
    again = suggest(accept(brand, one), reads, workspace.analyser, workspace.profiles)
    assert one.text not in {other.text for row in again.values() for other in row}


def test_a_keyword_taken_out_comes_back_by_its_own_text_and_posts(workspace: Workspace) -> None:
    brand, reads = sample(workspace, "woonstee")
    value = brand.values[1]
    less = tuple(k for k in value.keywords if k.term != "betaalbaar")
    values = [
        value.model_copy(update={"keywords": less}) if v is value else v for v in brand.values
    ]
    brand = brand.model_copy(update={"values": tuple(values)})
    row = suggest(brand, reads, workspace.analyser, workspace.profiles)[value.id]
    back = next(one for one in row if one.text == "betaalbaar")
    assert back.evidence
    assert back.posts


def test_without_posts_the_own_texts_are_enough(workspace: Workspace) -> None:
    brand, _reads = sample(workspace, "zorg-aan-zee")
    row = suggest(brand, (), workspace.analyser, workspace.profiles)[brand.values[0].id]
    assert [one.kind for one in row] == ["keyword"] * 20
    assert {one.gain for one in row} == {None}


def test_a_name_or_a_place_in_the_posts_is_never_a_keyword(workspace: Workspace) -> None:
    brand, _reads = sample(workspace, "woonstee")
    text = "In Groningen hielp Fatima de buren. 😀😀! Fatima fietste met 12 stoelen naar Groningen."
    posts = [
        Post(f"x:{n}", str(n), text, "archive", on_brand=True, values=("buurt",)) for n in range(4)
    ]
    reads = workspace.reader.read(posts)
    row = suggest(brand, reads, workspace.analyser, workspace.profiles)["buurt"]
    assert {"fatima", "groningen", "12"}.isdisjoint(one.text for one in row)


def test_accept_puts_each_kind_in_its_place_and_once(workspace: Workspace) -> None:
    brand, _reads = sample(workspace, "woonstee")
    kinds: dict[Kind, str] = {"keyword": "warm", "counter_term": "kil", "shown": "Wij belden aan."}
    for kind, text in kinds.items():
        one = Suggestion(kind, "buurt", text)
        changed = accept(brand, one)
        assert accept(changed, one) == changed != brand
        value = changed.value("buurt")
        assert value is not None
        texts = {
            "keyword": [k.term for k in value.keywords],
            "counter_term": value.counter_terms,
            "shown": value.examples.shown,
        }
        assert texts[kind][-1] == text
    assert accept(brand, Suggestion("keyword", "weg", "warm")) == brand


def test_the_key_is_that_of_the_words() -> None:
    one = Suggestion("keyword", "buurt", "Op  de  Koffie")
    assert one.key == "buurt:keyword:op de koffie"


def test_every_kind_of_evidence_has_its_sentence() -> None:
    figures = {"here": 2, "of": 4, "elsewhere": 1, "others": 20, "z": 2.1, "cosine": 0.6}
    said = [
        why(Suggestion("keyword", "v", "x", (Evidence(kind, ("means", "named"), figures),)))
        for kind in SENTENCES
    ]
    assert len(set(said)) == len(SENTENCES)
    assert "Staat in 2 van de 4 posts over deze waarde, en in 1 van de 20 andere." in said
