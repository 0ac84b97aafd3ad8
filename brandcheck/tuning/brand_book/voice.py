"""How a book speaks to people: je, u, or no telling."""

from __future__ import annotations

import re
from typing import get_args

from brandcheck.brand import FormOfAddress
from brandcheck.tuning.brand_book.cues import patterns
from brandcheck.tuning.brand_book.proposal import AddressFound
from brandcheck.tuning.brand_book.read_book import ReadBook

LEAST = 4  # pronouns; fewer tell nothing
SHARE = 0.8
FORMS: tuple[FormOfAddress, ...] = get_args(FormOfAddress)
_JE = frozenset({"je", "jij", "jou", "jouw", "jullie", "jezelf"})
_U = frozenset({"u", "uw", "uzelf"})


def form_of_address(read: ReadBook) -> AddressFound:
    """What the book itself chooses (*wij zeggen u*); else what it uses in four cases of five."""
    words = [
        token.lower
        for paragraph in read.book.paragraphs
        for piece in paragraph.pieces
        for token in read.analysis(piece).words
    ]
    je, u = sum(word in _JE for word in words), sum(word in _U for word in words)
    for form, said in _chosen(read):
        return AddressFound(form, je, u, said)
    form: FormOfAddress | None = None
    if je + u >= LEAST and max(je, u) >= SHARE * (je + u):
        form = "je" if je > u else "u"
    return AddressFound(form, je, u)


def _chosen(read: ReadBook) -> list[tuple[FormOfAddress, str]]:
    """Sentences that choose. One that speaks of both counts for what it says first."""
    found: list[tuple[FormOfAddress, str]] = []
    for paragraph in read.book.paragraphs:
        for piece in paragraph.pieces:
            for text, *_rest in read.sentences(piece):
                spots: list[tuple[int, FormOfAddress]] = [
                    (spot, form) for form in FORMS if (spot := _spot(form, text))
                ]
                if spots:
                    found.append((min(spots)[1], text))
    return found


def _spot(form: FormOfAddress, text: str) -> int | None:
    """Where a sentence chooses this form; None where it does not, or denies it."""
    for pattern in patterns("address", form):
        match = pattern.search(text)
        if match and not re.search(r"\b(niet|geen|nooit)\b", match.group()):
            return match.end()
    return None
