"""The texts of a brand, one by one: all that a profile is built from."""

from __future__ import annotations

from collections.abc import Iterator

from brandcheck.brand.model import Brand
from brandcheck.signals.audience_index import profile_text
from brandcheck.signals.lists import load_terms


def texts_of(brand: Brand) -> Iterator[str]:
    """All texts that a profile is built from: whoever reads them ahead, reads them together."""
    yield from (post.text for post in brand.posts)
    yield from sorted(load_terms("ordinary"))
    yield from own_texts(brand)
    for value in brand.values:
        yield from value.counter_terms
    yield from map(profile_text, brand.audiences)


def own_texts(brand: Brand) -> Iterator[str]:
    """What the organisation says of itself."""
    yield from filter(None, (brand.mission, brand.sector, *brand.own_words))
    for audience in brand.audiences:
        yield from filter(None, (audience.description, *audience.topics))
        yield from (*audience.places, *audience.words)
    for value in brand.values:
        yield from filter(None, (value.means, value.does_not_mean))
        yield from (keyword.term for keyword in value.keywords)
        yield from (*value.examples.shown, *value.examples.named)
