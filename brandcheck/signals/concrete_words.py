"""Concrete words: nouns for things you can see, hear or hold, against nouns for ideas.

What: the mean concreteness of the distinct nouns, pulled to .5 by two imaginary ones, so that a
single noun does not decide. Loud sentences earn nothing. Unit: 0 to 1.
Does not apply: under eight words or no noun at all.
Source: Packard & Berger 2021; StorySeeker (concreteness d = .33).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_loud import loud_sentences
from brandcheck.signals.reading_nouns import nouns
from brandcheck.signals.reading_prose import prose

PRIOR_COUNT, PRIOR = 2, 0.5
ABSTRACT = 0.35


def measure(draft: Draft) -> Signal:
    """How concrete the nouns are."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    loud = draft.shared(loud_sentences)
    found = [n for n in draft.shared(nouns) if not (n.is_concrete and n.token.sentence in loud)]
    if not found:
        return cannot_tell("no_nouns")
    total = sum(noun.concreteness for noun in found)
    concrete = [noun.token for noun in found if noun.is_concrete]
    abstract = [noun.token for noun in found if noun.concreteness < ABSTRACT]
    measures = load_terms("practical", "unit")
    named = [n for n in found if n.token.lemma not in measures] or found
    vaguest = min(named, key=lambda noun: noun.concreteness).token
    return Signal(
        value=(total + PRIOR * PRIOR_COUNT) / (len(found) + PRIOR_COUNT),
        spans=tuple(token.span for token in concrete),
        target=vaguest.span,
        facts={
            "word": vaguest.text,
            "count": len(concrete),
            "abstract": len(abstract),
        },
    )
