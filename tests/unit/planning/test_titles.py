"""A title from a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.planning.titles import LONGEST, suggested_title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", ""),
        ("\n\n  \n", ""),
        ("Piet stond op de ladder. De lamp was stuk.", "Piet stond op de ladder"),
        ("\n🎉\n‘Nu kan ik weer!’ zei ze.", "‘Nu kan ik weer!"),
        ("Kijk op https://een.nl #licht voor meer", "Kijk op voor meer"),
        ("Wie helpt mee? Wij.", "Wie helpt mee?"),
    ],
)
def test_the_first_sentence(text: str, title: str) -> None:
    assert suggested_title(text) == title


@given(st.text(max_size=400))
def test_never_too_long_and_always_one_line(text: str) -> None:
    title = suggested_title(text)
    assert len(title) <= LONGEST
    assert len(title.splitlines()) <= 1
