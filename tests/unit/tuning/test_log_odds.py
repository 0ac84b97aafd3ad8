"""Which words mark some texts against others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.tuning.suggestions.log_odds import log_odds

WORDS = st.sampled_from(["zorgzaam", "huis", "lekkage", "jaar", "fiets", "buurvrouw"])
TEXTS = st.lists(st.frozensets(WORDS, min_size=1, max_size=4), min_size=1, max_size=12)


def test_a_word_of_these_texts_marks_them() -> None:
    ours = [frozenset({"zorgzaam", "huis"})] * 4
    theirs = [frozenset({"lekkage", "huis"})] * 4
    found = log_odds(ours, theirs)
    assert found["zorgzaam"] > 1.3
    assert abs(found["huis"]) < 0.1


def test_a_common_word_needs_more_to_stand_out() -> None:
    ours, theirs = [frozenset({"jaar", "lekkage"})] * 2, [frozenset({"fiets", "buurvrouw"})] * 2
    found = log_odds(ours, theirs)
    assert found["lekkage"] > found["jaar"]


@given(TEXTS, TEXTS)
def test_the_other_way_round_is_the_opposite(ours, theirs) -> None:
    there, back = log_odds(ours, theirs), log_odds(theirs, ours)
    for word in there.keys() & back.keys():
        assert abs(there[word] + back[word]) < 1e-9


@given(TEXTS)
def test_texts_against_themselves_have_no_marks(texts) -> None:
    assert all(abs(z) < 1e-9 for z in log_odds(texts, texts).values())
