"""What a text says as a whole: its distinct sentences in one go, as the encoder reads them.

A text that a sentence was left out of is not read anew, which would take longer than all the rest:
it is the whole text, moved as the mean of its sentences moves.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from brandcheck.language.analysis import Analysis
from brandcheck.language.meanings import text_meaning
from brandcheck.signals.sentence_said import SaidSentence, said_sentences


@dataclass(frozen=True, eq=False)
class WholeText:
    """What the whole says, and the mean of what its sentences say."""

    vector: np.ndarray
    mean: np.ndarray


def whole_meaning(analysis: Analysis, told: Collection[SaidSentence]) -> np.ndarray:
    """The vector of a text (float32, 384 wide), of which only these sentences are told."""
    whole = (analysis.cut_from or analysis).kept(whole_text)
    return whole.vector + _mean(told) - whole.mean


def whole_text(analysis: Analysis) -> WholeText:
    """A text with at least one word, read in one go; ask for it as `analysis.kept(whole_text)`."""
    first: dict[tuple[str, ...], SaidSentence] = {}
    for sentence in said_sentences(analysis):
        if sentence.words:
            first.setdefault(sentence.words, sentence)
    told = list(first.values())
    return WholeText(text_meaning([sentence.tokens for sentence in told]), _mean(told))


def _mean(sentences: Collection[SaidSentence]) -> np.ndarray:
    return np.mean([sentence.meaning for sentence in sentences], axis=0)
