"""Passive sentences: *er wordt gebeld* instead of *Piet belt*.

Unit: share of the sentences with a passive, 0 to 1. A passive is a form of *worden* with a
participle, or of *zijn* where the pipeline sees a passive or *door* names the doer. Cannot tell
under 3 words. Source: Yoast's Dutch passive assessment (up to a tenth is fine), T-Scan; Amsterdam's
editors brought passive-looking sentences down from 18 to 4 %.
"""

from __future__ import annotations

from collections.abc import Iterator

from brandcheck.language import Analysis, Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_sentences import read_prose, stretch

WORDEN = frozenset({"worden", "word", "wordt", "werd", "werden", "geworden"})
ZIJN = frozenset({"is", "zijn", "was", "waren", "ben", "bent", "geweest"})
PREFIXES = ("ge", "be", "ver", "her", "ont", "er")
REACH = 14


def measure(draft: Draft) -> Signal:
    """The share; the spans are the passive verbs, the target the first sentence with one."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    found = [
        (sentence, pair)
        for sentence, words in prose.sentences
        for pair in passives(draft.analysis, words)
    ]
    count = len({sentence.index for sentence, _ in found})
    first = found[0] if found else None
    return Signal(
        round(prose.per_sentence(count), 3),
        tuple(span for _, pair in found for span in sorted((pair[0].span, pair[1].span))),
        target=first[0].span if first else None,
        facts={
            "count": count,
            "sentence": draft.analysis.quote(first[0].span) if first else "",
            "word": draft.analysis.quote(stretch(*first[1])) if first else "",
            "verb": first[1][1].text if first else "",
        },
    )


def passives(analysis: Analysis, words: tuple[Token, ...]) -> Iterator[tuple[Token, Token]]:
    """The passives of a sentence: auxiliary and participle."""
    for at, token in enumerate(words):
        head = analysis.tokens[token.head]
        marked = token.dep == "aux:pass" and _is_participle(head) and _is_act(head)
        if token.lower in ZIJN and (marked or token.dep in ("aux", "cop")):
            if _is_participle(head) and (marked or _has_agent(analysis, head)):
                yield token, head
        elif marked:
            yield token, head
        elif token.lower in WORDEN and token.dep != "cop":
            participle = _participle(words, at)
            if participle is not None and not _has_auxiliary(analysis, participle):
                yield token, participle


def _participle(words: tuple[Token, ...], at: int) -> Token | None:
    """The nearest participle on either side."""
    near = [words[i] for i in range(max(0, at - REACH), min(len(words), at + REACH)) if i != at]
    near.sort(key=lambda token: abs(token.index - words[at].index))
    fits = (t for t in near if t.pos == "VERB" and _is_participle(t) and _is_act(t))
    return next(fits, None)


def _is_participle(token: Token) -> bool:
    if "VerbForm=Part" in token.feats:
        return not token.lower.endswith(("end", "ende"))
    return token.lower.startswith(PREFIXES) and token.lower.endswith(("d", "t", "en"))


def _is_act(participle: Token) -> bool:
    """Not the perfect of a verb that goes with *zijn*: *ik ben verhuisd* is no passive."""
    return participle.lower not in load_terms("zijn_participles")


def _has_auxiliary(analysis: Analysis, participle: Token) -> bool:
    """The participle has an auxiliary of its own: *had besteld*, or a passive seen already."""
    below = (analysis.tokens[child] for child in analysis.children[participle.index])
    return any(t.dep == "aux:pass" or (t.dep == "aux" and t.lemma == "hebben") for t in below)


def _has_agent(analysis: Analysis, participle: Token) -> bool:
    below = (analysis.tokens[child] for child in analysis.children[participle.index])
    return any(token.dep == "obl:agent" for token in below)
