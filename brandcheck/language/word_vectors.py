"""A vector for words that the table of the pipeline does not have.

*wijkverpleegkundigenoverleg* gets the mean of its parts, a #hashtag that of the word in it, an
unknown form (*gezelligst*) that of the longest known word it starts or ends with. The length of a
vector is the weight of the word in a text; the mean of parts keeps the mean of their lengths.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from brandcheck.language.clean import EMOJI
from brandcheck.language.nl.compounds import split_compound

NAME = "brandcheck_vectors"

# A known word inside an unknown one tells something if it is this long and covers half of it.
SHORTEST_PIECE = 5


@Language.component(NAME)
def know_every_word(doc: Doc) -> Doc:
    """Let `token.vector`, and with it spans, texts and similarity, use the parts of words."""
    if doc.vocab.vectors_length:
        doc.user_token_hooks["vector"] = vector_of
        doc.user_token_hooks["has_vector"] = _has_vector
    return doc


def vector_of(token: Token) -> np.ndarray:
    """The vector of a token; all zero for punctuation, emoji and what is quite unknown."""
    if token.text == EMOJI or token.is_punct or token.is_space:
        return np.zeros(token.vocab.vectors_length, dtype=np.float32)
    return word_vector(token.vocab, token.text)


def word_vector(vocab: Vocab, text: str) -> np.ndarray:
    """The vector of a word, known or put together; all zero where nothing is known."""
    words = known_words(vocab, text)
    if len(words) == 1:
        return np.asarray(vocab.get_vector(words[0]))
    return _mean(np.array([vocab.get_vector(word) for word in words]), vocab.vectors_length)


def _has_vector(token: Token) -> bool:
    return bool(np.any(vector_of(token)))


def _mean(rows: np.ndarray, width: int) -> np.ndarray:
    """The middle direction, at the mean length."""
    if not len(rows):
        return np.zeros(width, dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=1)
    middle = (rows / (lengths[:, None] + 1e-8)).sum(axis=0)
    return (middle / (np.linalg.norm(middle) + 1e-8) * lengths.mean()).astype(np.float32)


@lru_cache(maxsize=20_000)
def known_words(vocab: Vocab, text: str) -> tuple[str, ...]:
    """The words of the table that stand for a text: itself, or its parts, or a piece of it."""
    lower = text.lower()
    for form in (lower, text, lower.lstrip("#@")):
        if vocab.has_vector(form):
            return (form,)
    bare = lower.lstrip("#@").replace("_", "-")
    if not any(character.isalpha() for character in bare) or "." in bare or "/" in bare:
        return ()
    parts = tuple(part for part in split_compound(bare) if vocab.has_vector(part))
    return parts or tuple(_piece(vocab, bare))


def _piece(vocab: Vocab, word: str) -> Iterator[str]:
    """The longest known beginning or end."""
    for length in range(len(word) - 1, max(SHORTEST_PIECE, (len(word) + 1) // 2) - 1, -1):
        for piece in (word[:length], word[-length:]):
            if vocab.has_vector(piece):
                yield piece
                return
