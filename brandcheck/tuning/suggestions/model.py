"""A suggestion to a brand manager, and what speaks for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["keyword", "counter_term", "shown"]
EvidenceKind = Literal["posts", "texts", "family", "near", "form", "off_brand", "example"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a suggestion; `wording.why` says it in a sentence.

    `words` are the words it is about: of *texts* where it stands, of *family*, *near* and *form*
    the value's own words. `figures` by kind: *posts* and *off_brand* `here`, `of`, `elsewhere`,
    `others` (numbers of posts) and `z` (see `log_odds`); *near* and *example* `cosine`.
    """

    kind: EvidenceKind
    words: tuple[str, ...] = ()
    figures: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A keyword, a counter-term or a sentence that shows a value.

    `value` is the value's id, `posts` the ids of the posts it touches (*shown*: where it stands),
    `score` the order among the suggestions of one value. `gain` is what accepting it does to the
    separation of labelled posts (AUC, -1 to 1); None where there is nothing to tell it by.
    """

    kind: Kind
    value: str
    text: str
    evidence: tuple[Evidence, ...] = ()
    posts: tuple[str, ...] = ()
    score: float = 0.0
    gain: float | None = None

    @property
    def key(self) -> str:
        """What a decision on it is kept by; the same for as long as the text is."""
        return suggestion_key(self.value, self.kind, self.text)


def suggestion_key(value: str, kind: Kind, text: str) -> str:
    """*value:kind:text*, in lower case with single spaces."""
    return f"{value}:{kind}:{' '.join(text.lower().split())}"
