"""Shared reading: per brand value how it is shown, named or contradicted, sentence by sentence.

*Shown*: somebody does something near the value's words (same or next sentence), or a sentence comes
close to the value's own examples of showing; without a word of the value the latter counts with
less certainty, and only for the value that comes closest.
*Named*: the value's words without such evidence. *Negated*: its words denied,
its counter-terms, or a sentence with its words that clearly turns away from people.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from brandcheck.language.analysis import Analysis, Span, Token
from brandcheck.signals.base import Draft
from brandcheck.signals.profile import BrandProfile
from brandcheck.signals.sentence_finds import Hit
from brandcheck.signals.sentence_reading import SentenceReading, read_sentences
from brandcheck.signals.sentence_said import said_sentences
from brandcheck.signals.value_rows import Figures, ValueReading

TERMS_PER_SENTENCE = 3
BySentence = Callable[[Analysis], Sequence[Sequence[Token]]]


@dataclass(frozen=True, eq=False)
class ValueEvidence:
    """The draft against the brand. `sentences` are the readings of its distinct sentences, `places`
    their places in the draft."""

    profile: BrandProfile
    values: tuple[ValueReading, ...]
    sentences: tuple[SentenceReading, ...]
    places: tuple[int, ...]
    spans: tuple[Span, ...]

    @cached_property
    def strongest(self) -> ValueReading:
        """The value that is most present."""
        return max(self.values, key=lambda v: (v.shown + 0.5 * v.named, v.id))

    @cached_property
    def close(self) -> np.ndarray:
        """Closeness by sentence, by shown, named and centre, by value (see `SentenceReading`)."""
        return close_of(self.sentences, len(self.values))


def close_of(sentences: Sequence[SentenceReading], values: int) -> np.ndarray:
    """The closeness of sentences, in one block."""
    if not sentences:
        return np.zeros((0, 3, values), dtype=np.float32)
    return np.array([sentence.close for sentence in sentences])


def value_evidence(draft: Draft) -> ValueEvidence | None:
    """The reading of a draft; None without a brand."""
    if draft.profile is None:
        return None
    profile = draft.profile.for_draft(draft.analysis)
    places, sentences = _distinct(draft.analysis, profile)
    spans = tuple(draft.analysis.sentences[place].span for place in places)
    return ValueEvidence(profile, _values(profile, sentences, spans), sentences, places, spans)


def told_words(draft: Draft, by_sentence: BySentence) -> tuple[Token, ...]:
    """Words of the distinct sentences, chosen by sentence; a bare list of terms and a repetition
    are not told."""
    evidence, words = draft.shared(value_evidence), draft.analysis.kept(by_sentence)
    return tuple(word for place in (evidence.places if evidence else ()) for word in words[place])


def _distinct(
    analysis: Analysis, profile: BrandProfile
) -> tuple[tuple[int, ...], tuple[SentenceReading, ...]]:
    """Each sentence once: saying it again adds nothing. A bare list of value words is none."""
    first: dict[tuple[str, ...], int] = {}
    said = said_sentences(analysis)
    for place, sentence in enumerate(said):
        if sentence.words:
            first.setdefault(sentence.words, place)
    rows = ((said[n], analysis.vectors_of(analysis.sentences[n])) for n in first.values())
    read = zip(first.values(), read_sentences(rows, profile), strict=True)
    kept = [(place, reading) for place, reading in read if not reading.bare]
    return tuple(place for place, _ in kept), tuple(reading for _, reading in kept)


@dataclass(frozen=True, slots=True)
class _Words:
    """Of one value: its hits by sentence, those that count, and its distinct terms with weights."""

    hits: Mapping[int, list[Hit]]
    good: Mapping[int, list[Hit]]
    terms: Mapping[int, float]


def _values(
    profile: BrandProfile, sentences: tuple[SentenceReading, ...], spans: tuple[Span, ...]
) -> tuple[ValueReading, ...]:
    found = [_words(n, sentences) for n in range(len(profile.values))]
    word, denied = np.zeros((2, len(sentences), len(found)))
    for n, words in enumerate(found):
        for i, hits in words.hits.items():
            word[i, n] = min(1.0, sum(hit.weight for hit in words.good[i]))
            denied[i, n] = any(hit.denied != hit.counter for hit in hits)
    figures = Figures.of(word, denied, sentences)
    return tuple(
        _value(n, profile, words, figures, sentences, spans) for n, words in enumerate(found)
    )


def _words(n: int, sentences: tuple[SentenceReading, ...]) -> _Words:
    """Terms that were not there before, at most three a sentence."""
    by_sentence: dict[int, list[Hit]] = {}
    good: dict[int, list[Hit]] = {}
    terms: dict[int, float] = {}
    for i, sentence in enumerate(sentences):
        hits = [hit for hit in sentence.hits if hit.value == n]
        if not hits:
            continue
        by_sentence[i], good[i] = hits, []
        for hit in hits:
            plain = not (hit.counter or hit.denied or hit.term in terms)
            if plain and len(good[i]) < TERMS_PER_SENTENCE:
                terms[hit.term] = hit.weight
                good[i].append(hit)
    return _Words(by_sentence, good, terms)


def _value(
    n: int, profile: BrandProfile, words: _Words, figures: Figures,
    sentences: tuple[SentenceReading, ...], spans: tuple[Span, ...],
) -> ValueReading:  # fmt: skip
    shown, named, negated = figures.of_value(n)
    named_at: list[Span] = []
    negated_at: list[Span] = []
    for i, span in enumerate(spans):
        if named[i] > 0.1:
            named_at += [_placed(span, hit.place) for hit in words.good.get(i, ())]
        if negated[i] > 0.3:
            negated_at += _against_at(span, sentences[i], words.hits.get(i, ()))
    shown_at = tuple(span for span, figure in zip(spans, shown, strict=True) if figure > 0.2)
    value = profile.brand.values[n]
    return ValueReading(
        value.id, value.label, shown, named, negated, shown_at, tuple(named_at),
        tuple(dict.fromkeys(negated_at)), tuple(sorted(words.terms.items())),
    )  # fmt: skip


def _placed(span: Span, place: tuple[int, int]) -> Span:
    return Span(span.start + place[0], span.start + place[1])


def _against_at(span: Span, sentence: SentenceReading, hits: Sequence[Hit]) -> list[Span]:
    places = [hit.denier or hit.place for hit in hits if hit.denied != hit.counter]
    places += [cue.place for cue in sentence.said.cues]
    return [_placed(span, place) for place in places] or [span]
