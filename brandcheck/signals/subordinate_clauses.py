"""Clauses inside clauses: *omdat …*, *die …*, *wat …*, *om te …*.

Unit: subordinate clauses with a verb per sentence. Cannot tell under 3 words. Source: measured on
harder and plainer sentences of a municipality; LiNT-II counts the same relations.
"""

from __future__ import annotations

from brandcheck.language import Analysis, Token
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_sentences import read_prose

CLAUSES = frozenset({"acl:relcl", "advcl", "ccomp", "csubj", "acl"})


def measure(draft: Draft) -> Signal:
    """The rate; the target is the sentence with most clauses, the spans its clauses' verbs."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    rows = [
        (sentence, [t for t in words if is_clause(draft.analysis, t)])
        for sentence, words in prose.sentences
    ]
    fullest, verbs = max(rows, key=lambda row: (len(row[1]), -row[0].start))
    many = len(verbs) > 1
    return Signal(
        round(prose.per_sentence(sum(len(found) for _, found in rows)), 3),
        tuple(token.span for token in verbs) if many else (),
        target=fullest.span,
        facts={"count": len(verbs), "sentence": draft.analysis.quote(fullest.span)},
    )


def is_clause(analysis: Analysis, token: Token) -> bool:
    """The head word of a subordinate clause with a verb in it."""
    base = token
    while base.dep == "conj" and base.head != base.index:
        base = analysis.tokens[base.head]
    if base.dep not in CLAUSES:
        return False
    below = (analysis.tokens[child] for child in analysis.children[token.index])
    return token.pos in ("VERB", "AUX") or any(t.pos in ("VERB", "AUX") for t in below)
