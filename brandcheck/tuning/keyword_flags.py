"""What may be wrong with a keyword, each with a sentence for the brand manager."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from brandcheck.brand import Brand, Value
from brandcheck.i18n import _, ngettext
from brandcheck.language.nl.frequency import zipf
from brandcheck.tuning.kinship import kin
from brandcheck.tuning.senses import Senses

FlagKind = Literal["in_two_values", "counter_elsewhere", "too_general", "never_seen", "ambiguous"]
TOO_GENERAL = 5.5
ENOUGH_POSTS = 10


@dataclass(frozen=True, slots=True)
class Flag:
    """What may be wrong, and that in words. `words` are the other words it is about."""

    kind: FlagKind
    text: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """In how many of the posts a term was found, and what its sentences are about."""

    posts: int
    looked_in: int
    senses: Senses


def flags_of(brand: Brand, n: int, term: str, counter: bool, seen: Seen) -> tuple[Flag, ...]:
    """The flags of a term of value number `n`, the gravest first."""
    if counter:
        return tuple(_never(seen))
    value = brand.values[n]
    return (*_elsewhere(brand, value, term), *_general(term), *_ambiguous(seen), *_never(seen))


def _elsewhere(brand: Brand, value: Value, term: str) -> Iterator[Flag]:
    for other in brand.values:
        for word in other.counter_terms:
            if kin(term, word):
                text = _("Bij ‘{label}’ is ‘{word}’ juist een tegenwoord.")
                said = text.format(label=other.label, word=word)
                yield Flag("counter_elsewhere", said, (word,))
    for other in brand.values:
        for keyword in other.keywords:
            if other.id != value.id and kin(term, keyword.term):
                text = _("Staat ook bij ‘{label}’ (‘{word}’). Een post telt dan voor beide mee.")
                said = text.format(label=other.label, word=keyword.term)
                yield Flag("in_two_values", said, (keyword.term,))


def _general(term: str) -> Iterator[Flag]:
    if " " not in term and zipf(term) > TOO_GENERAL:
        text = _("Dit woord staat in heel veel teksten; het zegt weinig over deze waarde.")
        yield Flag("too_general", text)


def _ambiguous(seen: Seen) -> Iterator[Flag]:
    senses = seen.senses
    if senses.ambiguous:
        text = _(
            "In {far} van de {count} zinnen met dit woord gaat het over iets anders. Kijk of je "
            "posts hetzelfde bedoelen."
        )
        yield Flag("ambiguous", text.format(far=senses.far, count=senses.sentences))


def _never(seen: Seen) -> Iterator[Flag]:
    if not seen.posts and seen.looked_in >= ENOUGH_POSTS:
        text = ngettext(
            "Staat niet in je {count} post.", "Staat in geen van je {count} posts.", seen.looked_in
        )
        yield Flag("never_seen", text.format(count=seen.looked_in))
