"""How a text stands to what an organisation promises: four learned readings as chances.

`against`: it acts against a value. `elsewhere`: it is about something else than any value.
`declared`: it names values and shows nothing. `lived`: it shows one. Each is a learned list
(`lexica/`); the chances are the softmax of the four, so they sum to one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np

from brandcheck.signals.lexica import Lexicon

READINGS = ("against", "elsewhere", "declared", "lived")
LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Stances:
    """How likely each reading is; together they are one."""

    chances: Mapping[str, float]

    @property
    def against(self) -> float:
        """Log-odds that it acts against a value, rather than not."""
        return _log_odds(self.chances["against"], 1 - self.chances["against"])

    @property
    def elsewhere(self) -> float:
        """Log-odds that it is about something else, if it is not against."""
        about = self.chances["declared"] + self.chances["lived"]
        return _log_odds(self.chances["elsewhere"], about)

    @property
    def declared(self) -> float:
        """Log-odds that a value is only named, if it is about one."""
        return _log_odds(self.chances["declared"], self.chances["lived"])


def stances_of(
    lexicon: Callable[[str], Lexicon],
    keys: Set[str],
    vector: np.ndarray,
    facts: Mapping[str, float] | None = None,
) -> Stances:
    """The leanings of words and meaning by the lexica that `lexicon` gives by name."""
    return weighed(lexicon, leanings(lexicon, keys, vector), facts)


def leanings(
    lexicon: Callable[[str], Lexicon], keys: Set[str], vector: np.ndarray
) -> tuple[float, ...]:
    """What words and meaning say to each reading, before any fact."""
    said = sorted(keys)  # in one order, so that the sum is always the same
    return tuple(lexicon(name).logit(said, vector) for name in READINGS)


def weighed(
    lexicon: Callable[[str], Lexicon],
    said: Sequence[float],
    facts: Mapping[str, float] | None = None,
) -> Stances:
    """Leanings with what the facts add, as chances."""
    added = [lexicon(name).of_facts(facts) if facts else 0.0 for name in READINGS]
    read = np.array(said) + added
    chances = np.exp(read - read.max())
    chances /= chances.sum()
    return Stances(dict(zip(READINGS, chances.tolist(), strict=True)))


def _log_odds(yes: float, no: float) -> float:
    return math.log(max(yes, LEAST) / max(no, LEAST))
