"""Shared reading: per brand value how it is shown, named or contradicted, sentence by sentence.

*Shown*: somebody does something near the value's words (same or next sentence), or a sentence comes
close to the value's own examples of showing; without a word of the value the latter counts with
less certainty, and only for the value that comes closest.
*Named*: the value's words without such evidence. *Negated*: its words denied,
its counter-terms, or a sentence with its words that clearly turns away from people.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from brandcheck.language.analysis import Span, Token
from brandcheck.signals.base import Draft
from brandcheck.signals.profile import BrandProfile
from brandcheck.signals.sentence_finds import Hit
from brandcheck.signals.sentence_reading import SentenceReading, read_sentence, sigmoid
from brandcheck.signals.value_rows import SentenceEvidence, ValueReading

NEXT_SENTENCE = 0.6
CLOSE_MIDDLE, CLOSE_SLOPE = 2.2, 1.2
UNCERTAIN = 0.8
TERMS_PER_SENTENCE = 3
CUE_WEIGHT = 1.1
AGAINST_MIDDLE = 1.0
NAMED_NEAR = 0.5
CLOSE = 0.4
CONFIDENT = 0.6


@dataclass(frozen=True, eq=False)
class ValueEvidence:
    """The draft against the brand. `sentences` are the readings of its distinct sentences."""

    profile: BrandProfile
    values: tuple[ValueReading, ...]
    sentences: tuple[SentenceReading, ...]
    spans: tuple[Span, ...]

    @property
    def strongest(self) -> ValueReading:
        """The value that is most present."""
        return max(self.values, key=lambda v: (v.shown + 0.5 * v.named, v.id))

    @property
    def words(self) -> int:
        """Content words in distinct sentences."""
        return sum(sentence.words for sentence in self.sentences)


def value_evidence(draft: Draft) -> ValueEvidence | None:
    """The reading of a draft; None without a brand."""
    if draft.profile is None:
        return None
    profile = draft.profile.for_draft(draft.analysis)
    spans, sentences = _distinct(draft, profile)
    values = tuple(_value(n, profile, sentences, spans) for n in range(len(profile.values)))
    return ValueEvidence(profile, values, sentences, spans)


def told_words(draft: Draft) -> tuple[Token, ...]:
    """The words of the distinct sentences: a bare list of terms and a repetition are not told."""
    evidence = draft.shared(value_evidence)
    told = set(evidence.spans) if evidence else set()
    analysis = draft.analysis
    rows = (analysis.words_of(s) for s in analysis.sentences if s.span in told)
    return tuple(word for row in rows for word in row)


def against(sentence: SentenceReading) -> float:
    """How likely a sentence turns away from people or from a promise: 0 to 1."""
    counter = sum(hit.counter and not hit.denied for hit in sentence.hits)
    kinds = len({cue.kind for cue in sentence.cues})
    return sigmoid(sentence.against - AGAINST_MIDDLE + CUE_WEIGHT * (kinds + counter))


def enacted(sentence: SentenceReading) -> float:
    """How much a sentence shows rather than declares: 0 to 1."""
    return sentence.acts * sigmoid(1.0 - sentence.declared)


def _distinct(
    draft: Draft, profile: BrandProfile
) -> tuple[tuple[Span, ...], tuple[SentenceReading, ...]]:
    """Each sentence once: saying it again adds nothing. A bare list of value words is none."""
    analysis = draft.analysis
    seen: set[tuple[str, ...]] = set()
    spans, sentences = [], []
    for sentence in analysis.sentences:
        tokens = analysis.tokens_of(sentence)
        said = tuple(t.lower for t in tokens if t.is_word)
        if not said or said in seen:
            continue
        seen.add(said)
        vectors = analysis.vectors[sentence.first : sentence.last]
        reading = read_sentence(tokens, vectors, profile)
        if not reading.bare:
            spans.append(sentence.span)
            sentences.append(reading)
    return tuple(spans), tuple(sentences)


def _value(
    n: int, profile: BrandProfile, sentences: tuple[SentenceReading, ...], spans: tuple[Span, ...]
) -> ValueReading:
    acts = [enacted(s) for s in sentences]
    terms: dict[int, float] = {}
    rows, shown_at, named_at, negated_at = [], [], [], []
    for i, sentence in enumerate(sentences):
        hits = [hit for hit in sentence.hits if hit.value == n]
        good = _fresh([h for h in hits if not h.counter and not h.denied], terms)
        row = _row(i, n, sentence, good, _near(acts, i), hits)
        rows.append(row)
        if row.shown > 0.2:
            shown_at.append(spans[i])
        if row.named > 0.1:
            named_at += [_placed(spans[i], h.place) for h in good]
        if row.negated > 0.3:
            negated_at += _against_at(spans[i], sentence, hits)
    value = profile.brand.values[n]
    return ValueReading(
        value.id, value.label, tuple(rows), tuple(shown_at), tuple(named_at),
        tuple(dict.fromkeys(negated_at)), tuple(sorted(terms.items())),
    )  # fmt: skip


def _fresh(hits: list[Hit], terms: dict[int, float]) -> list[Hit]:
    """Terms that were not there before, at most three a sentence."""
    fresh: list[Hit] = []
    for hit in hits:
        if hit.term in terms or len(fresh) == TERMS_PER_SENTENCE:
            continue
        terms[hit.term] = hit.weight
        fresh.append(hit)
    return fresh


def _near(acts: list[float], i: int) -> float:
    beside = [acts[j] for j in (i - 1, i + 1) if 0 <= j < len(acts)]
    return max([acts[i], *(NEXT_SENTENCE * act for act in beside)])


def _row(
    i: int, n: int, sentence: SentenceReading, good: list[Hit], acts: float, hits: list[Hit]
) -> SentenceEvidence:
    word = min(1.0, sum(hit.weight for hit in good))
    stance = against(sentence)
    denied = any(hit.denied != hit.counter for hit in hits)
    negated = 1.0 if denied else stance if good and stance >= CONFIDENT else 0.0
    likeness = sentence.close_shown[n] - NAMED_NEAR * max(0.0, float(sentence.close_named[n]))
    close = sigmoid(CLOSE_SLOPE * (float(likeness) - CLOSE_MIDDLE)) * (0.4 + 0.6 * acts)
    nearest = close >= CLOSE and sentence.close_shown[n] == np.max(sentence.close_shown)
    shown = max(word * acts, close if word else UNCERTAIN * close * nearest) * (1 - stance)
    return SentenceEvidence(i, shown, max(0.0, word - shown) * (1 - stance), negated, word > 0)


def _placed(span: Span, place: tuple[int, int]) -> Span:
    return Span(span.start + place[0], span.start + place[1])


def _against_at(span: Span, sentence: SentenceReading, hits: list[Hit]) -> list[Span]:
    places = [hit.denier or hit.place for hit in hits if hit.denied != hit.counter]
    places += [cue.place for cue in sentence.cues]
    return [_placed(span, place) for place in places] or [span]
