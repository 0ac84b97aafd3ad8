"""Which words mark some texts against others: log-odds with an informative Dirichlet prior.

Source: Monroe, Colaresi & Quinn 2008, *Fightin' words*, equations 16, 18 and 22. The prior is the
general frequency of Dutch (`wordfreq`), worth `PRIOR_WORDS` imagined words, so that a word that is
common everywhere needs much more to stand out; a rare word counts as seen `LEAST` times, or the
few posts of a brand could never prove anything. A text counts a word once: one post that repeats
itself is one post.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence, Set

from brandcheck.language.nl.frequency import zipf

PRIOR_WORDS = 300.0
LEAST = 0.25
UNKNOWN_SHARE = 1e-8
# Dutch at large is half function words, which are not counted here.
CONTENT = 3.0


def log_odds(here: Sequence[Set[str]], there: Iterable[Set[str]]) -> dict[str, float]:
    """z-scores of the words in `here` (texts as sets of lemmas) against `there`.

    Above 1.96 is more than chance gives one word in forty; below zero marks `there`.
    """
    ours = Counter(word for text in here for word in text)
    theirs = Counter(word for text in there for word in text)
    size, other = ours.total(), theirs.total()
    return {word: _z(word, ours[word], size, theirs[word], other) for word in ours}


def _z(word: str, count: int, size: int, other_count: int, other: int) -> float:
    frequency = zipf(word)
    share = 10 ** (frequency - 9) if frequency else UNKNOWN_SHARE
    prior = LEAST + CONTENT * PRIOR_WORDS * share
    delta = _odds(count, size, prior) - _odds(other_count, other, prior)
    return delta / math.sqrt(1 / (count + prior) + 1 / (other_count + prior))


def _odds(count: int, size: int, prior: float) -> float:
    return math.log((count + prior) / (size + PRIOR_WORDS - count - prior))
