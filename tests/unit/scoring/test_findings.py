"""What a person reads: the order of advice, and texts with facts in them."""

from __future__ import annotations

from brandcheck.scoring.findings import LONGEST_QUOTE, advice_from, filled
from brandcheck.scoring.report import Finding, TextSpan


def finding(criterion: str, points: float, *spans: TextSpan, score: str = "clarity") -> Finding:
    return Finding(
        criterion=criterion,
        score=score,
        label=criterion,
        works=False,
        spans=spans,
        what="x",
        why="x",
        how=f"doe {criterion}",
        example="x",
        source="x",
        points=points,
    )


def test_of_as_many_points_what_stands_in_the_text_comes_first() -> None:
    absent = finding("absent", 30.2)
    wrong = finding("wrong", 29.8, TextSpan(start=0, end=4))
    assert [f.criterion for f in advice_from([absent, wrong])] == ["wrong", "absent"]


def test_more_points_come_first() -> None:
    absent = finding("absent", 30.0)
    wrong = finding("wrong", 20.0, TextSpan(start=0, end=4))
    assert [f.criterion for f in advice_from([wrong, absent])] == ["absent", "wrong"]


def test_a_long_sentence_is_told_by_its_beginning() -> None:
    sentence = "Zonder toestemming van de vereniging dient de huurder een formulier in. " * 3
    told = filled("Zet na ‘{sentence}’ wie dat deed.", {"sentence": sentence})
    assert told.startswith("Zet na ‘Zonder toestemming")
    assert told.endswith(" …’ wie dat deed.")
    assert len(told) < LONGEST_QUOTE + 40


def test_a_short_sentence_and_an_empty_place() -> None:
    assert filled("‘{sentence}’ {gone}", {"sentence": "Kom maar."}) == "‘Kom maar.’ …"
