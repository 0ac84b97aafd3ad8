"""Sentences in on-brand posts that would be good examples of a value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brandcheck.brand import Value
from brandcheck.signals.brand_texts import closest
from brandcheck.signals.meaning import without_common
from brandcheck.signals.profile import BrandProfile
from brandcheck.signals.sentence_reading import SentenceReading, read_sentences, sigmoid
from brandcheck.signals.sentence_said import SaidSentence, said_sentences
from brandcheck.tuning.posts import ReadPost
from brandcheck.tuning.suggestions.model import Evidence, Suggestion

SHORTEST, LONGEST = 8, 32
MIDDLE, SLOPE = 1.6, 1.2
WITH_WORD, NOT_NEAREST, NOVELTY = 0.7, 0.5, 0.3
LEAST = 0.25
SAME = 0.92
GOES_ON = frozenset({"en", "maar", "of", "want", "dus", "dat", "die", "daar", "toen", "zo", "ook"})


def examples_for(
    value: Value, n: int, profile: BrandProfile, reads: Sequence[ReadPost]
) -> list[Suggestion]:
    """The sentences, best first: someone acts, it is about this value more than about another, and
    it adds something to the examples that are there."""
    found: dict[str, Suggestion] = {}
    for read in reads:
        if _shows(value, read):
            for text, reading in _sentences(profile, read):
                one = _suggestion(value, n, profile, text, reading)
                if one.score >= LEAST and text not in found:
                    found[text] = Suggestion(
                        "shown", value.id, text, one.evidence, (read.post.id,), one.score
                    )
    return sorted(found.values(), key=lambda s: (-s.score, s.text))


def _shows(value: Value, read: ReadPost) -> bool:
    post = read.post
    return post.on_brand is True and value.id in post.values and post.level in ("shown", None)


def _sentences(profile: BrandProfile, read: ReadPost) -> Iterator[tuple[str, SentenceReading]]:
    """The sentences that can stand on their own, with their readings."""
    analysis = read.analysis
    rows = [
        (analysis.quote(sentence.span), said, analysis.vectors_of(sentence))
        for sentence, said in zip(analysis.sentences, said_sentences(analysis), strict=True)
    ]
    fit = [row for row in rows if _fits(row[0], row[1])]
    readings = read_sentences(((said, vectors) for _, said, vectors in fit), profile)
    return zip((text for text, _, _ in fit), readings, strict=True)


def _fits(text: str, said: SaidSentence) -> bool:
    """A sentence that stands on its own: not too short or long, no question, link or hashtag, and
    it does not go on where another stopped."""
    plain = not any(mark in text for mark in ("?", "#", "@", "http", "www.", "\n"))
    whole = SHORTEST <= len(said.words) <= LONGEST and text[:1].isupper()
    return plain and whole and said.words[0] not in GOES_ON


def _suggestion(
    value: Value, n: int, profile: BrandProfile, text: str, reading: SentenceReading
) -> Suggestion:
    hits = [h for h in reading.hits if h.value == n and not h.counter and not h.denied]
    words = tuple(dict.fromkeys(text[h.place[0] : h.place[1]] for h in hits))
    merit = _merit(reading, n, profile, bool(hits))
    evidence = Evidence("example", words[:2], {"cosine": float(reading.close[2][n])})
    return Suggestion("shown", value.id, text, (evidence,), score=merit)


def _merit(reading: SentenceReading, n: int, profile: BrandProfile, by_word: bool) -> float:
    """0 to 1: acts, about the value, not yet among the examples, not turning away."""
    near = reading.close[2]
    about = max(sigmoid(SLOPE * (float(near[n]) - MIDDLE)), WITH_WORD * by_word)
    if not by_word and near[n] < near.max():
        about *= NOT_NEAREST
    topic = without_common(reading.said.topic[None], profile.common)
    known = float(closest(topic, profile.values[n].shown)[0])
    fresh = 0.0 if known >= SAME else 1.0 - NOVELTY * max(0.0, known)
    return reading.enacted * about * fresh * (1 - reading.turned)
