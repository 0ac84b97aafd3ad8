"""What the language room hands on: tokens and sentences with offsets into the author's own text.

No spaCy here: a test can build an `Analysis` by hand, and no other room needs the pipeline.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, TypeVar, cast

import numpy as np

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters (Unicode code points) in the author's own text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")


class Kind(StrEnum):
    """What sort of token it is."""

    WORD = "word"
    NUMBER = "number"
    PUNCT = "punct"
    SYMBOL = "symbol"
    EMOJI = "emoji"
    HASHTAG = "hashtag"
    MENTION = "mention"
    URL = "url"
    EMAIL = "email"
    SPACE = "space"


CONTENT_POS = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
READ_KINDS = (Kind.WORD, Kind.HASHTAG)


@dataclass(frozen=True, slots=True)
class Token:
    """One token.

    `text` is as analysed (straight quotes, one canonical emoji); `start`/`end` are offsets into
    the author's own text. `lower` is `text` in lower case. `lemma` is in lower case; a separable
    verb has its whole lemma on the verb (*belde … op*: `opbellen`) and its particle keeps its own.
    `pos` is the UPOS tag, `feats` holds "Name=Value" strings of Universal Dependencies, `dep` is
    the UD relation, `head` the index of the head (its own index at the root), `entity` is
    "PERSON", "PLACE", "ORG" or "". `zipf` is the frequency of the word in Dutch (0 rare, 7 common).
    """

    index: int
    start: int
    end: int
    text: str
    lower: str
    lemma: str
    pos: str
    feats: frozenset[str]
    dep: str
    head: int
    sentence: int
    entity: str = ""
    kind: Kind = Kind.WORD
    zipf: float = 0.0
    stop: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the author's text."""
        return Span(self.start, self.end)

    @property
    def is_word(self) -> bool:
        """A word or a hashtag: something a reader reads."""
        return self.kind in READ_KINDS

    @property
    def is_content(self) -> bool:
        """A word that carries meaning: noun, name, main verb, adjective, adverb; no stop word."""
        return self.pos in CONTENT_POS and not self.stop and self.kind in READ_KINDS

    @property
    def is_finite(self) -> bool:
        """A finite verb form."""
        return self.pos in ("VERB", "AUX") and "VerbForm=Fin" in self.feats

    @property
    def is_past(self) -> bool:
        """A finite verb in the past tense."""
        return self.is_finite and "Tense=Past" in self.feats


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: tokens `first` up to and not including `last`; `paragraph` counts from 0."""

    index: int
    first: int
    last: int
    start: int
    end: int
    paragraph: int = 0

    @property
    def span(self) -> Span:
        """Where it stands in the author's text, without the white space around it."""
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Analysis:
    """A text and what the pipeline saw in it.

    `vectors` has one row per token (float32, unit length, all zero where nothing is known).
    `language` is "nl", another ISO 639-1 code, or None when it cannot be told. `pipeline` names
    the pipeline and its version. `cut_from` is the whole text when a sentence was left out of it.
    """

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    vectors: np.ndarray = field(compare=False, repr=False)
    language: str | None = "nl"
    pipeline: str = ""
    cut_from: Analysis | None = field(default=None, compare=False, repr=False)
    _kept: dict[Any, Any] = field(default_factory=dict, init=False, compare=False, repr=False)
    _memos: tuple[dict[Any, Any], ...] = field(default=(), compare=False, repr=False)

    def kept(self, reading: Callable[[Analysis], T]) -> T:
        """`reading(self)`, made once and kept: for what depends on the text alone."""
        if reading not in self._kept:
            self._kept[reading] = reading(self)
        return cast(T, self._kept[reading])

    def memo(self, sentence: Sentence) -> dict[Any, Any]:
        """What is kept of one of the sentences, also when another is left out. Not for what holds
        on to the place of a token: its index and sentence change then."""
        if not self._memos:
            object.__setattr__(self, "_memos", tuple({} for _ in self.sentences))
        own = self.sentences[sentence.index] is sentence
        return self._memos[sentence.index] if own else {}

    def __getstate__(self) -> dict[str, Any]:
        """Without what was only kept for speed."""
        return {**self.__dict__, "_kept": {}, "_memos": ()}

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """The tokens a reader reads as words (no punctuation, numbers, emoji, URLs)."""
        return tuple(token for token in self.tokens if token.is_word)

    @cached_property
    def content_words(self) -> tuple[Token, ...]:
        """The words that carry meaning."""
        return tuple(token for token in self.tokens if token.is_content)

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """Per token the indices of its dependents, in order."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                below[token.head].append(token.index)
        return tuple(tuple(row) for row in below)

    def tokens_of(self, sentence: Sentence) -> tuple[Token, ...]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def vectors_of(self, sentence: Sentence) -> np.ndarray:
        """The vectors of the tokens of a sentence."""
        return self.vectors[sentence.first : sentence.last]

    def words_of(self, sentence: Sentence) -> tuple[Token, ...]:
        """The words of a sentence."""
        key = (sentence.first, sentence.last)
        if key not in self._kept:
            self._kept[key] = tuple(t for t in self.tokens_of(sentence) if t.is_word)
        return self._kept[key]

    def sentence_of(self, token: Token) -> Sentence:
        """The sentence a token stands in."""
        return self.sentences[token.sentence]

    def subtree(self, token: Token) -> Iterator[Token]:
        """The token and everything that depends on it."""
        yield token
        for index in self.children[token.index]:
            yield from self.subtree(self.tokens[index])

    def quote(self, span: Span) -> str:
        """The author's own characters of a span."""
        return self.text[span.start : span.end]

    def without_sentence(self, index: int) -> Analysis:
        """The same text with one sentence blanked out. Offsets stay those of the author's text."""
        gone = self.sentences[index]
        width = gone.last - gone.first
        kept = [token for token in self.tokens if token.sentence != index]
        tokens = tuple(_moved(token, gone, width) for token in kept)
        sentences = tuple(
            s if s.index < index else _sentence_moved(s, width)
            for s in self.sentences
            if s.index != index
        )
        blank = " " * (gone.end - gone.start)
        return replace(
            self,
            text=self.text[: gone.start] + blank + self.text[gone.end :],
            tokens=tokens,
            sentences=sentences,
            vectors=np.delete(self.vectors, slice(gone.first, gone.last), axis=0),
            cut_from=self.cut_from or self,
            _memos=self._memos[:index] + self._memos[index + 1 :],
        )


def _moved(token: Token, gone: Sentence, width: int) -> Token:
    if token.sentence < gone.index:
        return token
    return Token(
        token.index - width,
        token.start,
        token.end,
        token.text,
        token.lower,
        token.lemma,
        token.pos,
        token.feats,
        token.dep,
        token.head - width,
        token.sentence - 1,
        token.entity,
        token.kind,
        token.zipf,
        token.stop,
    )


def _sentence_moved(sentence: Sentence, width: int) -> Sentence:
    return replace(
        sentence,
        index=sentence.index - 1,
        first=sentence.first - width,
        last=sentence.last - width,
    )
