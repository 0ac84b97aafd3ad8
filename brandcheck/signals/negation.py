"""Which words of a sentence are denied, and by which word.

*niet*, *geen*, *nooit*, *zonder*, *noch*, *nauwelijks* and their like reach over what depends on
the word they belong to in the dependency tree (*geen tijd voor aandacht*), short of its subject and
of a contrast (*niet duur maar goed*). Where the tree says nothing, a window of words decides. Two
denials cancel (*niet onbetrouwbaar*, *niet zonder aandacht*), and *niet alleen*, *niet zomaar*
and *vergeet niet* deny nothing. Source: the list of negatives in T-Scan's manual, and own work.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from brandcheck.language.analysis import Analysis, Span, Token
from brandcheck.signals.lists import load_terms

BEFORE = 4
AFTER = 7
CLAUSE_END = frozenset({",", ";", ":", ".", "!", "?", "(", ")", "–", "—", '"'})
CONTRAST = frozenset({"maar", "want", "dus", "terwijl", "omdat", "zodat", "wel"})
UNKNOWN = frozenset({"", "dep"})
OUT_OF_REACH = frozenset(
    {"nsubj", "nsubj:pass", "advcl", "parataxis", "conj", "csubj", "acl:relcl", "vocative", "mark"}
)
PREDICATES = frozenset({"VERB", "AUX", "ADJ", "NOUN", "PROPN", "ADV", "PRON"})


def is_negated(analysis: Analysis, token_index: int) -> Span | None:
    """The word that denies a token, or None."""
    sentence = analysis.sentences[analysis.tokens[token_index].sentence]
    denied = negated_tokens(analysis.tokens_of(sentence))
    negator = denied.get(token_index)
    return analysis.tokens[negator].span if negator is not None else None


def negated_tokens(tokens: Sequence[Token]) -> Mapping[int, int]:
    """Index of each denied token of a sentence, with that of the word that denies it."""
    negators = [at for at, token in enumerate(tokens) if _denies(tokens, at, token)]
    if not negators:
        return {}
    below = _children(tokens)
    reached: dict[int, list[int]] = {}
    for at in negators:
        for i in sorted(set(_reach(tokens, at, below))):
            reached.setdefault(i, []).append(at)
    return {tokens[i].index: tokens[by[0]].index for i, by in reached.items() if len(by) % 2 == 1}


def is_negator(token: Token) -> bool:
    """A word that denies, wherever it stands."""
    return token.lower in load_terms("negators", "verb") | load_terms("negators", "noun")


def _denies(tokens: Sequence[Token], at: int, token: Token) -> bool:
    if not is_negator(token):
        return False
    words = [t.lower for t in tokens[at : at + 6]]
    ahead = {" ".join(words[:n]) for n in range(2, len(words) + 1)}
    behind = {" ".join(t.lower for t in tokens[at - n : at]) for n in (1, 2, 3) if at >= n}
    after, before = load_terms("negators", "after"), load_terms("negators", "before")
    return ahead.isdisjoint(after) and behind.isdisjoint(before)


def _children(tokens: Sequence[Token]) -> list[list[int]]:
    first = tokens[0].index
    below: list[list[int]] = [[] for _ in tokens]
    for at, token in enumerate(tokens):
        head = token.head - first
        if head != at and 0 <= head < len(tokens):
            below[head].append(at)
    return below


def _reach(tokens: Sequence[Token], at: int, below: list[list[int]]) -> Iterator[int]:
    """Places of the tokens that the negator at `at` denies."""
    negator = tokens[at]
    head = negator.head - tokens[0].index
    if negator.dep in UNKNOWN or head == at or not 0 <= head < len(tokens):
        yield from _window(tokens, at)
        return
    yield from _close_by(tokens, at)
    reach = (i for i in _below(tokens, head, below, at) if i != at)
    yield from (i for i in reach if not _apart(tokens, at, i))
    if negator.lower in load_terms("negators", "noun") and tokens[head].dep.startswith("nsubj"):
        verb = tokens[head].head - tokens[0].index
        if 0 <= verb < len(tokens):
            yield verb


def _below(tokens: Sequence[Token], top: int, below: list[list[int]], at: int) -> Iterator[int]:
    """The head and what hangs under it, up to a subject, another clause or a contrast."""
    yield top
    for i in below[top]:
        if i == at or tokens[i].dep in OUT_OF_REACH or _past_contrast(tokens, at, i):
            continue
        yield from _below(tokens, i, below, at)


def _apart(tokens: Sequence[Token], at: int, i: int) -> bool:
    """Another clause stands between: whatever the tree says, the denial ends there."""
    between = tokens[min(at, i) + 1 : max(at, i)]
    return any(token.text in CLAUSE_END for token in between)


def _past_contrast(tokens: Sequence[Token], at: int, i: int) -> bool:
    return i > at and any(t.lower in CONTRAST for t in tokens[at:i])


def _close_by(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """The next content word, which the negator denies whatever the tree says."""
    for i in range(at + 1, min(at + 3, len(tokens))):
        if tokens[i].text in CLAUSE_END or tokens[i].lower in CONTRAST:
            return
        if tokens[i].is_content:
            yield i
            return


def _window(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """Words after the negator, and before it the verb it follows, inside the clause."""
    for i in range(at + 1, min(at + 1 + BEFORE, len(tokens))):
        if tokens[i].text in CLAUSE_END or tokens[i].lower in CONTRAST:
            break
        yield i
    if tokens[at].lower in load_terms("negators", "noun"):
        return
    for i in range(at - 1, max(at - 1 - AFTER, -1), -1):
        if tokens[i].text in CLAUSE_END or tokens[i].lower in CONTRAST:
            break
        if tokens[i].pos in PREDICATES or tokens[i].pos == "X":
            yield i
