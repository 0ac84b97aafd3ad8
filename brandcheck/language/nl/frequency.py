"""How common a Dutch word is, from the word counts of `wordfreq`.

Zipf scale: 7 is a word in every sentence (*de*), 3 is one word in a million, 0 is unknown.
"""

from __future__ import annotations

import math
from functools import lru_cache

import wordfreq

# Least squares on the 25,749 words of four letters and more that both lists have and that are
# neither rare nor very common in `wordfreq` (3 to 6.5): r .70, residual .55.
SUBTLEX_SLOPE = 0.993
SUBTLEX_SHIFT = -0.330
# What LiNT-II gives a word that SUBTLEX-NL does not have.
SUBTLEX_UNKNOWN = 1.359


@lru_cache(maxsize=1)
def frequencies() -> dict[str, float]:
    """Every word that `wordfreq` knows in Dutch, with its share of all words."""
    return wordfreq.get_frequency_dict("nl", wordlist="best")


@lru_cache(maxsize=50_000)
def zipf(word: str) -> float:
    """Frequency of a word form on the Zipf scale; 0.0 when it is not known."""
    share = frequencies().get(word.lower())
    return math.log10(share) + 9 if share else 0.0


def subtlex_zipf(frequency: float) -> float:
    """A frequency of `wordfreq` on the scale of SUBTLEX-NL, the film subtitles LiNT-II counts in.

    Subtitles are spoken language: written words are somewhat rarer there.
    """
    return max(SUBTLEX_UNKNOWN, SUBTLEX_SLOPE * frequency + SUBTLEX_SHIFT)
