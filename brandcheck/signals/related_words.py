"""Related words: distinct words close in meaning to the terms of the best value; a count, up to 6.

Close: a cosine of .55 or more with a keyword, and not a keyword itself. A sentence that turns away
from people does not count (an antonym is near in meaning too). None: no brand chosen.
Source: the expanded word list of Li, Mai, Shen & Yan 2021 (M2).
"""

from __future__ import annotations

from brandcheck.language.analysis import Span
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.value_evidence import value_evidence

MOST = 6
TOO_COLD = 0.6


def measure(draft: Draft) -> Signal:
    """Number of related words."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    found: list[dict[str, Span]] = [{} for _ in evidence.values]
    for span, sentence in zip(evidence.spans, evidence.sentences, strict=True):
        if sentence.turned > TOO_COLD:
            continue
        for word in sentence.related:
            place = Span(span.start + word.place[0], span.start + word.place[1])
            found[word.value].setdefault(word.lemma, place)
    best = max(range(len(found)), key=lambda n: (len(found[n]), -n))
    words = found[best]
    facts = {"value": evidence.values[best].label, "words": ", ".join(list(words)[:4]) or "-"}
    return Signal(float(min(len(words), MOST)), tuple(words.values())[:MOST], facts=facts)
