"""How an organisation speaks, against Dutch at large."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.signals.own_voice import OwnVoice, spoken
from tests.unit.build import analysis

POSTS = {
    "a": "Vanmorgen rolde de wijkverpleegkundige met mevrouw het duin op.",
    "b": "De wijkverpleegkundige zette koffie en wij bleven tot de thuiszorg kwam.",
    "c": "Wij rolden met de duinrolstoel langs de thuiszorg, en mevrouw zong.",
}
ORDINARY = ("Het was een mooie dag.", "We willen iedereen bedanken.", "Kijk op de website.")
WORDS = st.frozensets(
    st.sampled_from(["de", "wij", "rolde", "duin", "koffie", "mevrouw", "belasting"])
)


def voice(own: str = "Zorg aan huis in het duin.") -> OwnVoice:
    posts = {name: analysis(text) for name, text in POSTS.items()}
    return OwnVoice.build(posts, [analysis(own)], map(analysis, ORDINARY))


def said(text: str) -> frozenset[str]:
    return spoken(analysis(text))


def test_its_own_words_are_more_like_it_than_what_anyone_says() -> None:
    own = voice().likeness(said("De wijkverpleegkundige rolde met mevrouw door het duin."))
    other = voice().likeness(said("De belasting is dit jaar weer hoger geworden."))
    assert own > 0.5 > other


def test_a_post_is_not_judged_by_itself() -> None:
    whole = voice()
    words = said(POSTS["b"])
    assert whole.without({"b"}).likeness(words) < whole.likeness(words)
    assert whole.without({"b"}).figure(words) == pytest.approx(whole.figure(words, less=words))


def test_left_out_one_after_the_other_is_left_out_together() -> None:
    words = said("Mevrouw dronk koffie in het duin.")
    both = voice().without({"a", "b"})
    assert both.likeness(words) == voice().without({"a"}).without({"a", "b"}).likeness(words)


def test_a_long_own_text_does_not_drown_the_posts() -> None:
    long = voice("Zorg aan huis in het duin. " * 2000)
    assert long.likeness(said(POSTS["a"])) > 0.5


def test_without_posts_there_is_a_figure_all_the_same() -> None:
    empty = OwnVoice.build({}, [], map(analysis, ORDINARY))
    assert empty.figure(frozenset()) == 0


@given(WORDS, WORDS)
def test_the_figure_of_all_lies_between_that_of_the_parts(one, other) -> None:
    both = one | other
    if one and other and not one & other:
        own = voice()
        low, high = sorted((own.figure(one), own.figure(other)))
        assert low - 1e-9 <= own.figure(both) <= high + 1e-9
