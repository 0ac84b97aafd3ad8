"""Lists of words and sentences compared: what came, what went, what weighs otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from brandcheck.brand.difference import Difference, number, put, quoted, replaced, taken
from brandcheck.brand.model import Keyword
from brandcheck.i18n import _


def list_differences(
    where: str, what: str, old: Sequence[str], new: Sequence[str]
) -> Iterator[Difference]:
    """What stands in one list and not in the other; their order says nothing."""
    before, after = Counter(old), Counter(new)
    for text in (after - before).elements():
        yield put(where, what, text)
    for text in (before - after).elements():
        yield taken(where, what, text)


def keyword_differences(
    where: str, old: Sequence[Keyword], new: Sequence[Keyword]
) -> Iterator[Difference]:
    """Keywords that came and went, and those with another weight or note."""
    before, after = Counter(w.term for w in old), Counter(w.term for w in new)
    yield from list_differences(where, _("trefwoord"), [*before.elements()], [*after.elements()])
    earlier = [*old]
    for word in new:
        was = next((one for one in earlier if one.term == word.term), None)
        if was:
            earlier.remove(was)
            yield from _changed(where, was, word)


def _changed(where: str, was: Keyword, now: Keyword) -> Iterator[Difference]:
    if was.weight != now.weight:
        before, after = number(was.weight), number(now.weight)
        words = _("trefwoord {term} weegt {after} in plaats van {before}").format(
            term=quoted(now.term), after=after, before=before
        )
        yield Difference(where, "changed", before, after, words)
    note = _("notitie bij trefwoord {term}").format(term=quoted(now.term))
    yield from replaced(where, note, was.note, now.note)
