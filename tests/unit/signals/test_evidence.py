"""A brand prepared for reading, and what a draft says of its values, with the shipped pipeline."""

from __future__ import annotations

import pickle

import pytest

from brandcheck.signals import Draft
from brandcheck.signals.value_evidence import ValueEvidence, value_evidence
from brandcheck.signals.value_rows import ValueReading
from brandcheck.signals.value_stances import stances
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
BRAND = "woonstee"


def evidence(workspace: Workspace, text: str) -> ValueEvidence:
    draft = Draft(workspace.analyser.analyse(text), workspace.open_brand(BRAND).profile)
    found = value_evidence(draft)
    assert found is not None
    return found


def value(workspace: Workspace, text: str, name: str = "woord-houden") -> ValueReading:
    return next(v for v in evidence(workspace, text).values if v.id == name)


def test_a_post_is_not_judged_by_itself(workspace: Workspace) -> None:
    profile = workspace.open_brand(BRAND).profile
    name, analysis = next(iter(profile.analyses.items()))
    assert profile.same_posts(analysis) == {name}
    assert name not in profile.for_draft(analysis).analyses


def test_another_text_leaves_the_profile_as_it_is(workspace: Workspace) -> None:
    profile = workspace.open_brand(BRAND).profile
    assert profile.for_draft(workspace.analyser.analyse("Het regent in Parijs.")) is profile


def test_a_profile_can_be_kept(workspace: Workspace) -> None:
    profile = workspace.open_brand(BRAND).profile
    kept = pickle.loads(pickle.dumps(profile))
    assert kept.own_words.own == profile.own_words.own


def test_a_denied_term_goes_against_its_value(workspace: Workspace) -> None:
    kept = "Ook als het regent komen we op dinsdag onze afspraken na."
    assert value(workspace, kept).negated == 0
    assert value(workspace, kept.replace(" na.", " niet na.")).negated == 1


def test_what_no_sentence_is_about_stays_at_nought(workspace: Workspace) -> None:
    found = evidence(workspace, "Het regende gisteren in Parijs. De trein had een nieuwe kleur.")
    assert sum(v.shown + v.named + v.negated for v in found.values) < 0.5


def test_saying_it_twice_is_saying_it_once(workspace: Workspace) -> None:
    said = "Ook als het regent komen we op dinsdag onze afspraken na."
    once, twice = value(workspace, said), value(workspace, f"{said} {said}")
    assert once.shown_rows
    assert twice.shown_rows == once.shown_rows


def test_without_a_brand_there_is_nothing_to_read(workspace: Workspace) -> None:
    draft = Draft(workspace.analyser.analyse("We komen onze afspraken na."))
    assert value_evidence(draft) is None
    assert stances(draft) is None
