"""Builds an `Analysis` by hand, so that a unit test needs no trained pipeline."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from brandcheck.language.analysis import Analysis, Kind, Sentence, Token
from brandcheck.signals.base import Draft

_TOKEN = re.compile(
    r"https?://\S+|#\w+|@\w+|\d[\d.,:%]*|['’]?\w+(?:['’.-]\w+)*['’]?(?<=\w)|\n+|[^\w\s]"
)
_SENTENCE_END = re.compile(r"^[.!?…]+$")


def _kind(text: str) -> Kind:
    by_start = {"#": Kind.HASHTAG, "@": Kind.MENTION, "h": Kind.URL if "://" in text else Kind.WORD}
    if text[0] in by_start and len(text) > 1:
        return by_start[text[0]]
    if text[0].isdigit():
        return Kind.NUMBER
    if text[0].isalpha() or text[-1].isalpha():
        return Kind.WORD
    return Kind.EMOJI if ord(text[0]) > 0x2600 else Kind.PUNCT


def analysis(text: str, pos: dict[str, str] | None = None) -> Analysis:
    """A text cut into tokens and sentences; `pos` gives words (in lower case) their UPOS tag."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    first, ended = 0, False

    def close() -> None:
        nonlocal first
        if len(tokens) > first:
            part = tokens[first:]
            span = (part[0].start, part[-1].end)
            sentences.append(Sentence(len(sentences), first, len(tokens), *span))
            first = len(tokens)

    for match in _TOKEN.finditer(text):
        word = match.group()
        end_mark = bool(_SENTENCE_END.match(word)) or word in "\"')"
        if "\n" in word or (ended and not end_mark):
            close()
            ended = False
        if "\n" in word:
            continue
        ended = ended or bool(_SENTENCE_END.match(word))
        lower = word.lower().replace("’", "'")
        tag = (pos or {}).get(lower, "X")
        tokens.append(
            Token(len(tokens), *match.span(), word.replace("’", "'"), lower, lower, tag,
                  frozenset(), "dep", len(tokens), 0, kind=_kind(word))
        )  # fmt: skip
    close()
    whole = tuple(replace(t, sentence=s.index) for s in sentences for t in tokens[s.first : s.last])
    return Analysis(text, whole, tuple(sentences), np.zeros((len(whole), 4), np.float32))


def draft(text: str, pos: dict[str, str] | None = None) -> Draft:
    """A draft of a text, without a brand or an audience."""
    return Draft(analysis(text, pos))
