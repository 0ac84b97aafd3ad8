"""The sentences of a brand as vectors: what its values mean, show and name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from brandcheck.brand.model import Brand, Value
from brandcheck.signals.lists import load_terms
from brandcheck.signals.meaning import unit, whole_vector, without_common
from brandcheck.signals.terms import Analyse


@dataclass(frozen=True, eq=False)
class ValueVectors:
    """One value as unit vectors: its example sentences, its keywords, and all it means.

    `usual` and `spread` say how close ordinary sentences come: per row shown, named, centre.
    """

    shown: np.ndarray
    named: np.ndarray
    keywords: np.ndarray
    counter: np.ndarray
    centre: np.ndarray
    usual: np.ndarray
    spread: np.ndarray


@dataclass(frozen=True, eq=False)
class BrandTexts:
    """The sentences of a brand as vectors, before anything is taken out."""

    rows: Mapping[str, tuple[tuple[str, np.ndarray], ...]]
    ordinary: np.ndarray
    count: int

    @classmethod
    def read(cls, brand: Brand, analyse: Analyse) -> BrandTexts:
        """Reads the values' texts, examples and terms, and the ordinary sentences."""
        vectors = np.array([_vector(text, analyse) for text in sorted(load_terms("ordinary"))])
        rows = {
            f"{n}:{kind}": tuple((said(text), _vector(text, analyse)) for text in texts)
            for n, value in enumerate(brand.values)
            for kind, texts in _texts_of(value).items()
        }
        return cls(rows, vectors, len(brand.values))

    def of(self, value: int, kind: str) -> np.ndarray:
        """The vectors of one kind of text of a value."""
        rows = [vector for _, vector in self.rows.get(f"{value}:{kind}", ()) if vector.any()]
        return np.array(rows) if rows else np.zeros((0, self.ordinary.shape[1]), np.float32)

    @cached_property
    def sentences(self) -> frozenset[str]:
        """All example sentences, as compared."""
        return frozenset(text for row in self.rows.values() for text, _ in row)

    def without(self, quoted: frozenset[str]) -> BrandTexts:
        """The same without some sentences."""
        rows = {k: tuple(r for r in row if r[0] not in quoted) for k, row in self.rows.items()}
        return replace(self, rows=rows)


def _vector(text: str, analyse: Analyse) -> np.ndarray:
    return analyse(text).kept(whole_vector)


def _texts_of(value: Value) -> dict[str, Sequence[str]]:
    return {
        "shown": value.examples.shown,
        "named": value.examples.named,
        "means": (value.means,),
        "keywords": [keyword.term for keyword in value.keywords],
        "counter": value.counter_terms,
    }


def value_vectors(texts: BrandTexts, common: np.ndarray) -> tuple[ValueVectors, ...]:
    """Every value as unit vectors."""
    return tuple(_value(texts, n, common) for n in range(texts.count))


def _value(texts: BrandTexts, n: int, common: np.ndarray) -> ValueVectors:
    shown, named, means, keywords, counter = (
        without_common(texts.of(n, kind), common)
        for kind in ("shown", "named", "means", "keywords", "counter")
    )
    parts = [rows.mean(axis=0) for rows in (shown, keywords, means) if len(rows)]
    centre = unit(np.sum(parts, axis=0))
    ordinary = without_common(texts.ordinary, common)
    close = np.stack([closest(ordinary, rows) for rows in (shown, named, centre[None])])
    return ValueVectors(
        shown, named, keywords, counter, centre, close.mean(axis=1), close.std(axis=1) + 1e-6
    )


def closest(vectors: np.ndarray, examples: np.ndarray) -> np.ndarray:
    """Per vector how close the nearest example comes: a cosine, 0 when there are none."""
    if not len(examples) or not len(vectors):
        return np.zeros(len(vectors), dtype=np.float32)
    return (vectors @ examples.T).max(axis=1)


def said(text: str) -> str:
    """A sentence as compared: in lower case, single spaces."""
    return " ".join(text.lower().split())
