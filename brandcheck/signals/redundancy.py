"""Redundancy: words that can go.

What: filler words and phrases, plus 4 for every sentence said again, plus repeated content words
above a third of all. Unit: per 100 words (a post under 40 words counts as 40). Does not apply:
under eight words. Source: Gligoric, Anderson & West 2019 (cutting 10 to 20 % helps).
"""

from __future__ import annotations

from collections import Counter

from brandcheck.language.analysis import Span, Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import per_hundred_quiet
from brandcheck.signals.reading_prose import Prose, prose
from brandcheck.signals.wording import Hit, wording

SAID_AGAIN = 4.0
FREE_REPEATS = 1 / 3


def measure(draft: Draft) -> Signal:
    """How much of the post can go."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    hits = [hit for line in text.lines for hit in line.find(wording("fillers"))]
    count = len(hits) + SAID_AGAIN * len(text.repeated) + _repeats(text)
    spans = [hit.span for hit in hits] + [line.span for line in text.repeated]
    if not spans and _repeats(text):
        spans = _said_most(text)
    return Signal(
        value=per_hundred_quiet(draft, count),
        spans=tuple(spans),
        target=spans[0] if spans else None,
        facts={"count": len(spans), "word": _example(text, hits)},
    )


def _repeats(text: Prose) -> float:
    content = _content(text)
    return max(0.0, len(content) * (1 - FREE_REPEATS) - len(set(content)))


def _content(text: Prose) -> list[str]:
    return [w.lemma for w in text.words if _counts(w)]


def _said_most(text: Prose) -> list[Span]:
    """The places where the word that is said most is said again, if there is one."""
    again = _most_said(text)
    return [w.span for w in text.words if w.lemma == again and _counts(w)][1:]


def _most_said(text: Prose) -> str:
    said = Counter(w.lemma for w in text.words if _counts(w)).most_common(1)
    return said[0][0] if said else ""


def _counts(word: Token) -> bool:
    return word.is_content and word.pos in ("NOUN", "VERB", "ADJ")


def _example(text: Prose, hits: list[Hit]) -> str:
    if hits:
        return hits[0].term
    if text.repeated:
        return text.repeated[0].words[0].text
    return _most_said(text) or text.words[0].text
