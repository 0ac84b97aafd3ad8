"""The words that mark a passage beside the rest of the book and Dutch in general."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection

from brandcheck.language.nl.frequency import zipf
from brandcheck.tuning.brand_book.cues import book_words

PRIOR = 100_000.0  # how many words of general Dutch each side starts with
SURE_Z = 0.4  # one occurrence of a word that is neither common nor unknown
LEAST_Z = 0.2
MOST_ZIPF = 5.5  # above this a word stands in any text
UNKNOWN = 2.0  # the Zipf value of a word that the counts do not have


def telling(
    here: Counter[str],
    everywhere: Counter[str],
    without: Collection[str] = (),
    least: float = LEAST_Z,
) -> list[tuple[str, float]]:
    """Lemmas that stand here more than chance and habit explain, with their z, best first.

    Log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008): here
    against the rest of the book, with the frequency of each word in Dutch as the prior, so that
    a common word needs more than one occurrence.
    """
    rest = everywhere - here
    sizes = sum(here.values()) + PRIOR, sum(rest.values()) + PRIOR
    found = []
    for lemma, count in here.items():
        usual = PRIOR * 10 ** ((zipf(lemma) or UNKNOWN) - 9)
        if lemma in without or lemma in book_words() or zipf(lemma) > MOST_ZIPF:
            continue
        z = _z(count + usual, rest[lemma] + usual, sizes)
        if z >= least:
            found.append((lemma, z))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def _z(here: float, rest: float, sizes: tuple[float, float]) -> float:
    odds = math.log(here / (sizes[0] - here)) - math.log(rest / (sizes[1] - rest))
    return odds / math.sqrt(1 / here + 1 / rest)
