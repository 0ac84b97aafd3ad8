"""Formal and old-fashioned words with a plainer alternative: *middels*, *dienen te*, *omtrent*.

Unit: per 100 words, each different word once. The list (`formal_words.yaml`) groups them under the
plainer word. Cannot tell under 3 words. Source: Dutch plain-language practice; the list is ours.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_plainer import Plainer, read_formal
from brandcheck.signals.reading_sentences import read_prose, stretch


def measure(draft: Draft) -> Signal:
    """The rate; the spans are the words, the facts name the first and its plainer word."""
    return of_plainer(draft, draft.shared(read_formal))


def of_plainer(draft: Draft, found: tuple[Plainer, ...]) -> Signal:
    """Words with a plainer alternative as a rate, each different one once."""
    prose = draft.shared(read_prose)
    if prose.too_short:
        return cannot_tell("too_short")
    different = {row.words: row for row in reversed(found)}
    rows = sorted(different.values(), key=lambda row: row.first.start)
    facts = {"count": len(rows), "word": "", "plain": "", "words": ""}
    if rows:
        words = [row.words.replace(" .. ", " … ") for row in rows]
        facts |= {"word": words[0], "plain": rows[0].plain, "words": ", ".join(words[:4])}
    return Signal(
        round(prose.per_hundred(len(rows)), 3),
        tuple(stretch(row.first, row.last) for row in found),
        target=stretch(rows[0].first, rows[0].last) if rows else None,
        facts=facts,
    )
