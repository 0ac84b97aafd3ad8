"""How much the values of a brand overlap: in their words, and in the posts these find."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from brandcheck.brand import Brand, Value
from brandcheck.language import Analyser
from brandcheck.tuning.judging import Judged
from brandcheck.tuning.kinship import covers
from brandcheck.tuning.word_space import WordSpace, word_space

NEAR = 0.55


@dataclass(frozen=True, slots=True)
class SharedWord:
    """A keyword of one value and the keyword of the other that it resembles; `nearness` is 1 for
    the same word in some form, else the cosine of their vectors."""

    one: str
    other: str
    nearness: float


@dataclass(frozen=True, slots=True)
class Cell:
    """Two values (by id). `share` is the mean of `words` and `both`, each 0 to 1.

    `words`: every keyword of either value counts its best nearness to a keyword of the other, 0
    below a cosine of .55; their mean over the keywords of both. `both`: of the posts in which a
    keyword of either value is found, the share that has one of each; None while there are none, and
    then `share` is `words`. `causes` are the word pairs, nearest first; `posts` the ids.
    """

    one: str
    other: str
    share: float
    words: float
    both: float | None
    causes: tuple[SharedWord, ...]
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overlap:
    """Every pair of values once; `labels` by value id, in the order of the brand."""

    labels: Mapping[str, str]
    cells: tuple[Cell, ...]

    def cell(self, one: str, other: str) -> Cell | None:
        """The cell of two values, in either order; None for one value with itself."""
        return next((c for c in self.cells if {c.one, c.other} == {one, other}), None)

    def matrix(self) -> np.ndarray:
        """Values x values, symmetrical, 1 on the diagonal."""
        ids = list(self.labels)
        found = np.eye(len(ids))
        for cell in self.cells:
            i, j = ids.index(cell.one), ids.index(cell.other)
            found[i, j] = found[j, i] = cell.share
        return found


def overlap(brand: Brand, judged: Sequence[Judged], analyser: Analyser) -> Overlap:
    """The overlap between the values; `judged` are posts under this brand."""
    posts = _posts_by_value(brand, judged)
    space = word_space(analyser)
    cells = [_cell(one, other, space, posts) for one, other in combinations(brand.values, 2)]
    return Overlap({value.id: value.label for value in brand.values}, tuple(cells))


def _posts_by_value(brand: Brand, judged: Sequence[Judged]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {value.id: set() for value in brand.values}
    for one in judged:
        for hit in one.hits:
            if not hit.counter and not hit.denied:
                found[hit.value].add(one.post.id)
    return found


def _cell(one: Value, other: Value, space: WordSpace, posts: Mapping[str, set[str]]) -> Cell:
    ours, theirs = _terms(one), _terms(other)
    nearness = _nearness(ours, theirs, space)
    words = float(np.concatenate([nearness.max(axis=1), nearness.max(axis=0)]).mean())
    either = posts[one.id] | posts[other.id]
    shared = posts[one.id] & posts[other.id]
    both = len(shared) / len(either) if either else None
    return Cell(
        one=one.id,
        other=other.id,
        share=words if both is None else (words + both) / 2,
        words=words,
        both=both,
        causes=tuple(_causes(ours, theirs, nearness)),
        posts=tuple(sorted(shared)),
    )


def _terms(value: Value) -> list[str]:
    return list(dict.fromkeys(keyword.term.lower() for keyword in value.keywords))


def _nearness(ours: Sequence[str], theirs: Sequence[str], space: WordSpace) -> np.ndarray:
    """A row for each of ours, a column for each of theirs, 0 to 1."""
    cosines = np.clip(space.of(ours) @ space.of(theirs).T, 0.0, 1.0)
    found = np.where(cosines >= NEAR, cosines, 0.0)
    for i, one in enumerate(ours):
        for j, other in enumerate(theirs):
            if covers(one, other) or covers(other, one):
                found[i, j] = 1.0
    return found


def _causes(
    ours: Sequence[str], theirs: Sequence[str], nearness: np.ndarray
) -> Iterator[SharedWord]:
    """Every keyword with its nearest in the other value, each pair once, nearest first."""
    pairs = {(i, int(j)) for i, j in enumerate(nearness.argmax(axis=1))}
    pairs |= {(int(i), j) for j, i in enumerate(nearness.argmax(axis=0))}
    ranked = sorted(pairs, key=lambda pair: (-nearness[pair], pair))
    for i, j in ranked:
        if nearness[i, j] > 0:
            yield SharedWord(ours[i], theirs[j], float(nearness[i, j]))
