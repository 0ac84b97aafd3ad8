"""Own tone words: whether the draft speaks as the approved posts do; a mean z-score of its lemmas.

Log-odds of each lemma in the approved posts against Dutch at large, between -2 and 4, the mean over
distinct lemmas. None: no brand, fewer than five approved posts, or fewer than eight telling words.
Source: Monroe et al. 2008 (M8).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.tone import log_odds, saying_how, words_by_sentence
from brandcheck.signals.value_evidence import told_words, value_evidence

FEWEST_POSTS = 5
FEWEST_WORDS = 8
LOWEST, HIGHEST = -2.0, 4.0
CLEARLY = 2.0


def measure(draft: Draft) -> Signal:
    """Likeness to the organisation's own wording."""
    evidence = draft.shared(value_evidence)
    if evidence is None:
        return cannot_tell("no_brand")
    profile = evidence.profile.tone
    if profile.posts < FEWEST_POSTS:
        return cannot_tell("few_examples")
    told = told_words(draft, words_by_sentence)
    lemmas = {token.lemma for token in told_words(draft, saying_how)}
    words = {token.lemma: token for token in told if token.lemma in lemmas}
    if len(words) < FEWEST_WORDS:
        return cannot_tell("too_short")
    scores = {
        lemma: min(HIGHEST, max(LOWEST, log_odds(lemma, token.zipf, profile)))
        for lemma, token in words.items()
    }
    own = [words[lemma] for lemma, score in scores.items() if score >= CLEARLY]
    facts = {"words": ", ".join(t.lower for t in own[:4]) or "-"}
    return Signal(sum(scores.values()) / len(scores), tuple(t.span for t in own), facts=facts)
