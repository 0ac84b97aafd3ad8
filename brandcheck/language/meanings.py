"""What a sentence or a text says, as one vector: the lower half of a multilingual sentence encoder.

`models/nl_sentences` holds the graph and its word pieces; its card says what it is made of. One to
two milliseconds a sentence, so a sentence is read once and kept. People's names are one and the
same name here and emoji are left out, so that swapping them changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
import sentencepiece

from brandcheck.errors import PipelineMissing
from brandcheck.language.analysis import Kind, Token
from brandcheck.language.nl.names import is_first_name

FOLDER = Path(__file__).parents[2] / "models" / "nl_sentences"
WIDTH = 384
MOST_PIECES = 200
# In characters: about what fits in that many pieces.
PASSAGE = 800
START, END = 0, 2
# onnxruntime does a normalised sum about six times faster in two steps than in one.
SLOWER = ["SkipLayerNormFusion"]
SOMEBODY = "Jan"
SILENT = frozenset({Kind.EMOJI, Kind.SPACE})


def sentence_meaning(tokens: Sequence[Token]) -> np.ndarray:
    """The vector of a sentence (float32, 384 wide, unit length; all zero without a word).

    Raises PipelineMissing when the encoder is not there.
    """
    text = readable(tokens)
    return _encoded(text) if text else np.zeros(WIDTH, dtype=np.float32)


def text_meaning(sentences: Sequence[Sequence[Token]]) -> np.ndarray:
    """The vector of sentences read as one text, as wide and as long as that of a sentence.

    A long text is read in passages, each counted by its length; passages are of whole sentences.
    Raises PipelineMissing.
    """
    texts = [text for text in map(readable, sentences) if text]
    found = [(_encoded(passage), len(passage)) for passage in _passages(texts)]
    if not found:
        return np.zeros(WIDTH, dtype=np.float32)
    vectors, lengths = zip(*found, strict=True)
    mean = np.average(np.array(vectors), axis=0, weights=lengths)
    return (mean / np.linalg.norm(mean)).astype(np.float32)


def _passages(texts: Sequence[str]) -> list[str]:
    passages: list[str] = []
    for text in texts:
        if passages and len(passages[-1]) + len(text) < PASSAGE:
            passages[-1] += " " + text
        else:
            passages.append(text)
    return passages


def readable(tokens: Sequence[Token]) -> str:
    """The sentence as the encoder reads it."""
    said, gap, named = "", "", False
    for before, token in zip((None, *tokens), tokens, strict=False):
        gap += " " if before is not None and token.start > before.end else ""
        if token.kind in SILENT:
            continue
        name = _is_person(token)
        if not (name and named):
            said += (" " if gap else "") + (SOMEBODY if name else token.text)
        gap, named = "", name
    return said.strip()


def _is_person(token: Token) -> bool:
    capital = token.text[:1].isupper() and token.kind is Kind.WORD
    return capital and (token.entity == "PERSON" or is_first_name(token.lower))


@lru_cache(maxsize=8192)
def _encoded(text: str) -> np.ndarray:
    pieces, encoder = _opened()
    ids = [START, *pieces.encode(text)[:MOST_PIECES], END]
    found = np.asarray(encoder.run(None, {"ids": np.array([ids], dtype=np.int64)})[0])
    vector = found[0] / np.linalg.norm(found[0])
    vector.flags.writeable = False
    return vector


@cache
def _opened() -> tuple[sentencepiece.SentencePieceProcessor, onnxruntime.InferenceSession]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    graph, pieces = FOLDER / "encoder.onnx", FOLDER / "pieces.model"
    if not (graph.exists() and pieces.exists()):
        raise PipelineMissing(pipeline=str(FOLDER))
    return (
        sentencepiece.SentencePieceProcessor(model_file=str(pieces)),
        onnxruntime.InferenceSession(
            str(graph), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER
        ),
    )
