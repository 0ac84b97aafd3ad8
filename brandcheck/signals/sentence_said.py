"""One sentence as it is said: everything in it that no brand touches, read once and kept.

Leaving out another sentence changes nothing here, and neither does another brand. Places are
counted from the start of the sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from brandcheck.language.analysis import Analysis, Kind, Token
from brandcheck.language.meanings import sentence_meaning
from brandcheck.signals.acts import Place, acts_of
from brandcheck.signals.lexica import load_lexicon, readable_keys
from brandcheck.signals.matching_keys import matching_keys
from brandcheck.signals.meaning import text_vector
from brandcheck.signals.negation import negated_tokens
from brandcheck.signals.phrases import load_patterns
from brandcheck.signals.sentence_finds import Cue
from brandcheck.signals.stance import stances_of

CUES = (
    "refusal", "cold_rule", "closing", "blame", "dismissive", "efficiency", "pressure",
    "concealment", "coercion", "vanity", "irony",
)  # fmt: skip
# The readings were learned on posts: one sentence alone says less than they think it does.
ALONE = 0.4
KEPT_SENTENCES = 4000
_SAID: dict[Any, SaidSentence] = {}


@dataclass(frozen=True, eq=False, slots=True)
class SaidSentence:
    """What a sentence says, whoever says it.

    `against`, `declared` and `elsewhere` are log-odds (see `stance`), `meaning` is what the encoder
    makes of it and `topic` the mean of its word vectors. `plain` are the places, in `tokens`, of
    the content words that may be near a value; `weighty` of the words that make a list bare.
    `denied` holds the index of a denied token with that of the word that denies it.
    """

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    content: int
    matching: frozenset[str]
    keys: frozenset[str]
    meaning: np.ndarray
    topic: np.ndarray
    acts: float
    act_places: tuple[Place, ...]
    cues: tuple[Cue, ...]
    against: float
    declared: float
    elsewhere: float
    plain: tuple[int, ...]
    weighty: tuple[int, ...]
    denied: Mapping[int, int]

    def place(self, first: Token, last: Token) -> Place:
        """From one token to another, in characters from the start of the sentence."""
        return first.start - self.tokens[0].start, last.end - self.tokens[0].start


def said_sentences(analysis: Analysis) -> tuple[SaidSentence, ...]:
    """The sentences of a text, in order."""
    return analysis.kept(_read_all)


def _read_all(analysis: Analysis) -> tuple[SaidSentence, ...]:
    found: list[SaidSentence] = []
    for sentence in analysis.sentences:
        memo = analysis.memo(sentence)
        if SaidSentence not in memo:
            memo[SaidSentence] = _kept(analysis.tokens_of(sentence), analysis.vectors_of(sentence))
        found.append(memo[SaidSentence])
    return tuple(found)


def _kept(tokens: Sequence[Token], vectors: np.ndarray) -> SaidSentence:
    """The reading of a sentence, kept by all it depends on; all are forgotten when many are."""
    first, start = tokens[0].index, tokens[0].start
    key = tuple(
        (
            t.text,
            t.lemma,
            t.pos,
            t.dep,
            t.head - first,
            t.feats,
            t.entity,
            t.start - start,
            t.end - start,
        )
        for t in tokens
    )
    found = _SAID.get(key)
    if found is None:
        if len(_SAID) >= KEPT_SENTENCES:
            forget()
        found = _SAID[key] = _read(tuple(tokens), vectors)
    return found


def forget() -> None:
    """Nothing is kept any more: for a reading with other lexica."""
    _SAID.clear()


def _read(tokens: tuple[Token, ...], vectors: np.ndarray) -> SaidSentence:
    keys = readable_keys(tokens)
    acts, places = acts_of(tokens)
    meaning = sentence_meaning(tokens)
    stance = stances_of(load_lexicon, keys, meaning)
    return SaidSentence(
        tokens=tokens,
        words=tuple(t.lower for t in tokens if t.is_word),
        content=sum(t.is_content for t in tokens),
        matching=matching_keys(tokens),
        keys=keys,
        meaning=meaning,
        topic=text_vector(tokens, vectors),
        acts=acts,
        act_places=places,
        cues=_cues(tokens),
        against=ALONE * stance.against,
        declared=ALONE * stance.declared,
        elsewhere=ALONE * stance.elsewhere,
        plain=tuple(n for n, t in enumerate(tokens) if _plain(t)),
        weighty=tuple(
            n for n, t in enumerate(tokens) if t.is_word and (t.is_content or not t.stop)
        ),
        denied=negated_tokens(tokens),
    )


def _plain(token: Token) -> bool:
    return token.is_content and token.kind is Kind.WORD and token.pos != "PROPN"


def _cues(tokens: Sequence[Token]) -> tuple[Cue, ...]:
    text, starts = "", []
    for token in tokens:
        starts.append(len(text))
        text += token.lower + " "
    found: list[Cue] = []
    for kind in CUES:
        for match in load_patterns("against", kind).finditer(text):
            inside = [
                t for t, at in zip(tokens, starts, strict=True) if match.start() <= at < match.end()
            ]
            if inside:
                place = (inside[0].start - tokens[0].start, inside[-1].end - tokens[0].start)
                found.append(Cue(kind, place))
    return tuple(found)
