"""How common a Dutch word is, from the word counts of `wordfreq`.

Zipf scale: 7 is a word in every sentence (*de*), 3 is one word in a million, 0 is unknown.
"""

from __future__ import annotations

import math
from functools import lru_cache

import wordfreq

SUBTLEX_SHIFT = 0.0
SUBTLEX_SLOPE = 1.0


@lru_cache(maxsize=1)
def frequencies() -> dict[str, float]:
    """Every word that `wordfreq` knows in Dutch, with its share of all words."""
    return wordfreq.get_frequency_dict("nl", wordlist="best")


@lru_cache(maxsize=50_000)
def zipf(word: str) -> float:
    """Frequency of a word form on the Zipf scale; 0.0 when it is not known."""
    share = frequencies().get(word.lower())
    return math.log10(share) + 9 if share else 0.0
