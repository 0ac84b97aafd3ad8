"""The draft as the detectors read it: plain characters, with the way back to the author's own.

Personal data and tone are found in the text itself and not in the tags, so that a mistake of the
tagger hides nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from brandcheck.language.analysis import Span
from brandcheck.language.clean import CleanText, clean
from brandcheck.safety.base import Alert
from brandcheck.signals.base import Draft

_END = re.compile(r"(?:[.!?…]+[\"')\]]*(?=\s|$)|\n+)")
# A full stop after these, or after one letter, does not end a sentence.
_ABBREVIATION = re.compile(
    r"(?:\b(?:mw|mevr|dhr|mej|geb|nr|tel|dr|drs|ir|ing|mr|prof|st|ca|bv|o\.a|bijv|incl|excl|jl|"
    r"t\.n\.v|d\.d|m\.b\.t|i\.v\.m|a\.u\.b|vd|v\.d|afd|evt|resp|zgn)|(?<!\w)[A-Za-z])\.$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\"[^\"\n]{2,400}\"|(?<!\w)'[^\n]{2,400}?'(?!\w)")


@dataclass(frozen=True)
class Reading:
    """A draft in plain characters. Positions are in `text`; `span` leads back to the author's."""

    text: str
    _clean: CleanText

    def span(self, start: int, end: int) -> Span:
        """The author's characters behind a part of `text`."""
        return Span(*self._clean.back(start, end))

    @cached_property
    def small(self) -> str:
        """The text in small letters, character by character: places in it are those in `text`."""
        small = self.text.lower()
        if len(small) == len(self.text):
            return small
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.text)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each sentence starts."""
        starts = [0]
        for match in _END.finditer(self.text):
            before = self.text[max(0, match.end() - 9) : match.end()]
            if "\n" in match.group() or not _ABBREVIATION.search(before):
                starts.append(match.end())
        return tuple(starts)

    def sentence(self, position: int) -> int:
        """The index of the sentence at a position."""
        return bisect_right(self.starts, position) - 1

    def bounds(self, first: int, last: int | None = None) -> tuple[int, int]:
        """Where sentences `first` up to and including `last` begin and end."""
        last = first if last is None else last
        ends = (*self.starts[1:], len(self.text))
        last = min(last, len(ends) - 1)
        return self.starts[max(0, first)], ends[last]

    def around(self, position: int, before: int = 0, after: int = 0) -> str:
        """The sentence at a position, with so many sentences before and after it."""
        index = self.sentence(position)
        start, end = self.bounds(index - before, index + after)
        return self.text[start:end]

    @cached_property
    def quotes(self) -> tuple[tuple[int, int], ...]:
        """The stretches between quotation marks."""
        return tuple(match.span() for match in _QUOTED.finditer(self.text))

    def is_quoted(self, position: int) -> bool:
        """Whether a position lies between quotation marks."""
        return any(start <= position < end for start, end in self.quotes)

    def alert(self, kind: str, places: Iterable[tuple[int, int]], **facts: object) -> Alert:
        """An alert about some places of `text`."""
        spots = sorted(set(places))
        found = self.text[spots[0][0] : spots[0][1]]
        spans = tuple(self.span(start, end) for start, end in spots)
        return Alert(kind, spans, {"found": found, "count": len(spots), **facts})

    def alerts(self, kind: str, places: Iterable[tuple[int, int]], **facts: object) -> list[Alert]:
        """One alert for all the places together; none where there are none."""
        spots = list(places)
        return [self.alert(kind, spots, **facts)] if spots else []


def _read(draft: Draft) -> Reading:
    cleaned = clean(draft.analysis.text)
    return Reading(cleaned.text, cleaned)


def read(draft: Draft) -> Reading:
    """The reading of a draft, made once."""
    return draft.shared(_read)
