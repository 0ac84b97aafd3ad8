"""Two denials in one clause: *niet onmogelijk*, *geen reden om niet*, *niet zonder*.

Unit: share of the sentences, 0 to 1. Negations are *niet*, *geen*, *nooit*, *zonder*, *tenzij* and
their like, verbs that deny (*weigeren*, *voorkomen*) and *on-* words (*onbegrijpelijk*). *Niet
alleen* does not count, nor do two denials with a comma or *en* between them. Cannot tell under 3
words. Source: T-Scan lists the negatives; that one is enough is plain-language practice.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from brandcheck.language import Token
from brandcheck.language.nl.frequency import zipf
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.lists import load_terms
from brandcheck.signals.reading_sentences import read_prose, stretch

NEAR = 9
KNOWN = 2.5
_NEW_CLAUSE = frozenset({"en", "of", "maar", "want", "dus"})
_NOT_DENIED = frozenset({"alleen", "slechts", "enkel", "zomaar", "eens", "meer"})


def measure(draft: Draft) -> Signal:
    """The share; each span reaches from the first denial to the next one."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    found = []
    for sentence, words in prose.sentences:
        pair = _pair(draft.analysis.tokens, words)
        if pair is not None:
            found.append((sentence, pair))
    facts = {"count": len(found), "word": "", "other": ""}
    if found:
        first, last = found[0][1]
        facts |= {"word": first.text, "other": last.text}
    return Signal(
        round(prose.per_sentence(len(found)), 3),
        tuple(stretch(*pair) for _, pair in found),
        target=found[0][0].span if found else None,
        facts=facts,
    )


def _pair(tokens: Sequence[Token], words: tuple[Token, ...]) -> tuple[Token, Token] | None:
    """The first two denials that stand near each other in one clause."""
    last: tuple[int, Token] | None = None
    for at, token in enumerate(words):
        if token.lower in _NEW_CLAUSE or (token.index and tokens[token.index - 1].text == ","):
            last = None
        after = words[at + 1].lower if at + 1 < len(words) else ""
        if not denies(token) or (token.lower == "niet" and after in _NOT_DENIED):
            continue
        if last is not None and at - last[0] <= NEAR:
            return last[1], token
        last = (at, token)
    return None


def denies(token: Token) -> bool:
    """A word that denies by itself."""
    if token.lower in load_terms("negatives", "particle"):
        return True
    if token.pos == "VERB" and token.lemma in load_terms("negatives", "verb"):
        return True
    return token.pos in ("ADJ", "ADV", "VERB") and _is_denied_word(token.lower)


@lru_cache(maxsize=20_000)
def _is_denied_word(word: str) -> bool:
    """*onmogelijk*: *on-* before a word that exists without it."""
    if not word.startswith("on") or len(word) < 7 or word.startswith(("onder", "ont")):
        return False
    return word not in load_terms("negatives", "no_denial") and zipf(word[2:]) >= KNOWN
