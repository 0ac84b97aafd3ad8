"""Sentences as vectors: what they are about, compared with what a value is about.

A sentence is the mean of its word vectors, weighted by a/(a+p) so that common words say little
(Arora et al. 2017), minus the vector of an ordinary sentence, at unit length. A text of which no
word is known is all zero and close to nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from brandcheck.language.analysis import Analysis, Token

SMOOTHING = 1e-3
UNKNOWN_SHARE = 1e-8


def text_vector(tokens: Sequence[Token], vectors: np.ndarray) -> np.ndarray:
    """One vector for a whole text."""
    if not tokens:
        return np.zeros(vectors.shape[1], dtype=np.float32)
    weights = np.array([_weight(token) for token in tokens], dtype=np.float32)
    return unit((vectors * weights[:, None]).sum(axis=0))


def whole_vector(analysis: Analysis) -> np.ndarray:
    """One vector for an analysed text."""
    return text_vector(analysis.tokens, analysis.vectors)


def without_common(vectors: np.ndarray, common: np.ndarray) -> np.ndarray:
    """The vectors with what all texts share taken out; rows of zeros stay zero."""
    known = np.any(vectors != 0, axis=-1, keepdims=True)
    return unit(np.where(known, vectors - common, 0.0))


def unit(vectors: np.ndarray) -> np.ndarray:
    """At length one, or zero."""
    norms = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.divide(vectors, norms, out=np.zeros_like(vectors), where=norms > 0)


def _weight(token: Token) -> float:
    """Names tell who, not what: they carry no meaning here, so swapping them changes nothing."""
    if not token.is_word or token.pos == "PROPN" or token.entity:
        return 0.0
    share = 10 ** (token.zipf - 9) if token.zipf else UNKNOWN_SHARE
    return SMOOTHING / (SMOOTHING + share)
