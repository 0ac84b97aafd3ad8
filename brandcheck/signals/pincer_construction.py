"""A pincer (*tangconstructie*): two words that belong together with many words in between.

*De man die gisteren … kwam, belde*: between subject and verb, verb and the other verb, or article
and noun. Unit: words in the widest pincer of a sentence, mean over sentences; spans from 7 words
on. Cannot tell under 3 words. Source: T-Scan's tangconstructies (dependency length agrees .84 to
.88 with hand-made counts); the cut-offs are ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from brandcheck.language import Analysis, Sentence, Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_sentences import read_prose

MOST_BETWEEN = 6
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
VERBS = frozenset({"aux", "aux:pass", "cop", "compound:prt"})


@dataclass(frozen=True, order=True)
class Pincer:
    """Two halves with so many words between, as places among the words of a sentence."""

    between: int
    first: int
    last: int


def measure(draft: Draft) -> Signal:
    """The mean width; the spans are the two halves of each wide pincer."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    widest = [
        (pincer, sentence, words)
        for sentence, words in prose.sentences
        if (pincer := _kept_widest(draft.analysis, sentence, words))
    ]
    wide = [row for row in widest if row[0].between > MOST_BETWEEN]
    facts = {"count": 0, "word": "", "head": ""}
    if widest:
        most, _, words = max(widest, key=_width)
        facts |= {
            "count": most.between,
            "word": words[most.first].text,
            "head": words[most.last].text,
        }
    return Signal(
        round(prose.per_sentence(sum(pincer.between for pincer, _, _ in widest)), 3),
        tuple(words[at].span for pincer, _, words in wide for at in (pincer.first, pincer.last)),
        target=max(wide, key=_width)[1].span if wide else None,
        facts=facts,
    )


def _width(row: tuple[Pincer, Sentence, tuple[Token, ...]]) -> tuple[int, int]:
    """Of two as wide the later one."""
    return row[0].between, row[1].index


def _kept_widest(analysis: Analysis, sentence: Sentence, words: tuple[Token, ...]) -> Pincer | None:
    memo = analysis.memo(sentence)
    if Pincer not in memo:
        memo[Pincer] = max(_pincers(analysis, words), default=None)
    return memo[Pincer]


def _pincers(analysis: Analysis, words: tuple[Token, ...]) -> Iterator[Pincer]:
    place = {token.index: at for at, token in enumerate(words)}
    for at, token in enumerate(words):
        other = _other_half(analysis, token)
        if other is not None and other in place:
            first, last = sorted((at, place[other]))
            yield Pincer(last - first - 1, first, last)


def _other_half(analysis: Analysis, token: Token) -> int | None:
    """The word this one must be taken together with; None when it can be read by itself."""
    if token.dep == "det" or token.dep in VERBS:
        return token.head
    if token.dep in SUBJECTS:
        return _finite(analysis, token.head)
    return None


def _finite(analysis: Analysis, head: int) -> int:
    """The finite verb a subject agrees with: an auxiliary of the head, or the head."""
    below = (analysis.tokens[child] for child in analysis.children[head])
    finite = next((t.index for t in below if t.dep in VERBS and t.is_finite), None)
    return head if finite is None else finite
