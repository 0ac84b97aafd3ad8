"""One thing that two versions of an organisation say differently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from brandcheck.i18n import _, current_locale

_LONG = 60  # characters; a longer text is not repeated in the sentence about it


@dataclass(frozen=True, slots=True)
class Difference:
    """`where` is the part of the brand as people call it; `words` says it in a line.

    `before` and `after` are the texts themselves; one is empty for what was added or removed.
    """

    where: str
    what: Literal["added", "removed", "changed"]
    before: str
    after: str
    words: str


def put(where: str, what: str, after: str) -> Difference:
    """Something new."""
    words = _("{what} erbij: {name}").format(what=what, name=quoted(after))
    return Difference(where, "added", "", after, words)


def taken(where: str, what: str, before: str) -> Difference:
    """Something that is gone."""
    words = _("{what} eraf: {name}").format(what=what, name=quoted(before))
    return Difference(where, "removed", before, "", words)


def replaced(where: str, what: str, before: str, after: str) -> Iterator[Difference]:
    """A text that says something else; nothing where it is the same."""
    if before == after:
        return
    if not before:
        yield put(where, what, after)
    elif not after:
        yield taken(where, what, before)
    elif max(len(before), len(after)) > _LONG:
        words = _("{what}: herschreven").format(what=what)
        yield Difference(where, "changed", before, after, words)
    else:
        words = _("{what}: {after} in plaats van {before}").format(
            what=what, after=quoted(after), before=quoted(before)
        )
        yield Difference(where, "changed", before, after, words)


def quoted(text: str) -> str:
    """A text as it is quoted in a sentence: on one line, between quotes."""
    return f"‘{' '.join(text.split())}’"


def number(figure: float) -> str:
    """A weight or knot as people write it: *1,5*."""
    written = f"{figure:.6g}"
    return written.replace(".", ",") if current_locale() == "nl" else written
