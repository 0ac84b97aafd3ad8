"""Phrases in small letters are found where the same phrases are found in any letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.language.clean import clean
from brandcheck.safety.lists import load, pattern, small_pattern
from brandcheck.safety.reading import Reading

LISTS = ("clickbait", "outgroup", "outrage", "overclaim")
PAIRS = [(name, group) for name in LISTS for group in load(name)]


def words_of(pair: tuple[str, str]) -> list[str]:
    name, group = pair
    plain = (term.translate(str.maketrans("*#()|?", "s7    ")) for term in load(name)[group])
    return [*(term.replace("...", "dat") for term in plain), "ſ", "İ", "ß", ".", "huis"]


@given(st.data())
def test_small_letters_find_the_same(data: st.DataObject) -> None:
    name, group = pair = data.draw(st.sampled_from(PAIRS))
    words = data.draw(st.lists(st.sampled_from(words_of(pair)), max_size=6))
    ways = st.sampled_from([str.lower, str.capitalize, str.upper, str])
    text = " ".join(data.draw(ways)(word) for word in words)
    quick = small_pattern(name, group)
    if quick is None:
        assert any(term.isupper() for term in load(name)[group])
        return
    small = Reading(text, clean(text)).small
    assert len(small) == len(text)
    found = [match.span() for match in pattern(name, group).finditer(text)]
    assert [match.span() for match in quick.finditer(small)] == found
