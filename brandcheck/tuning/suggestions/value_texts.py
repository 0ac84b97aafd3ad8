"""What an organisation says of a value in its own texts, as words that could be keywords."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from brandcheck.brand import Brand, Value
from brandcheck.language import Analysis
from brandcheck.tuning.suggestions.word_choice import telling_lemmas

Analyses = Callable[[Iterable[str]], Mapping[str, Analysis]]
KINDS = ("label", "means", "shown", "named")
Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class ValueTexts:
    """The words of one value: a set a text, by kind (*label*, *means*, *shown*, *named*)."""

    by_kind: Mapping[str, tuple[Words, ...]]
    plain: Mapping[str, str]

    @property
    def texts(self) -> tuple[Words, ...]:
        """All its texts."""
        return tuple(words for kind in KINDS for words in self.by_kind[kind])

    def places(self, term: str) -> tuple[str, ...]:
        """The kinds of text that have a word, or hold a phrase as it is."""
        if " " in term:
            return tuple(kind for kind in KINDS if f" {term} " in f" {self.plain[kind]} ")
        return tuple(k for k in KINDS if any(term in words for words in self.by_kind[k]))


def read_values(brand: Brand, analyses: Analyses) -> tuple[ValueTexts, ...]:
    """The texts of every value, in order."""
    asked = [_texts_of(value) for value in brand.values]
    read = analyses([text for kinds in asked for texts in kinds.values() for text in texts])
    return tuple(
        ValueTexts(
            {k: tuple(telling_lemmas(read[text]) for text in texts) for k, texts in kinds.items()},
            {k: " ".join(_plain(text) for text in texts) for k, texts in kinds.items()},
        )
        for kinds in asked
    )


def _texts_of(value: Value) -> dict[str, Sequence[str]]:
    return {
        "label": (value.label,),
        "means": (value.means,),
        "shown": value.examples.shown,
        "named": value.examples.named,
    }


def _plain(text: str) -> str:
    kept = "".join(c if c.isalnum() or c in "'-" else " " for c in text.lower())
    return " ".join(kept.split())
