"""Which posts a suggestion would touch: where its term would be found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from brandcheck.signals.matching import How, Matcher
from brandcheck.signals.sentence_said import said_sentences
from brandcheck.signals.terms import compile_terms
from brandcheck.tuning.posts import ReadPost
from brandcheck.tuning.reading import Profiles
from brandcheck.tuning.suggestions.model import Suggestion

Found = Mapping[str, tuple[Suggestion, ...]]


def with_posts(
    found: Found, reads: Sequence[ReadPost], profiles: Profiles
) -> dict[str, tuple[Suggestion, ...]]:
    """The suggestions with the ids of the posts in which each term would be found."""
    terms = sorted({one.text for row in found.values() for one in row if one.kind != "shown"})
    read = profiles.analyses(terms)
    places = _places(Matcher(compile_terms(terms, read.__getitem__)), reads)
    return {
        value: tuple(
            one if one.kind == "shown" else replace(one, posts=tuple(places.get(one.text, ())))
            for one in row
        )
        for value, row in found.items()
    }


def _places(matcher: Matcher, reads: Sequence[ReadPost]) -> dict[str, dict[str, None]]:
    """The posts by term, in order."""
    found: dict[str, dict[str, None]] = {}
    for read in reads:
        for said in said_sentences(read.analysis):
            if not matcher.may_find(said.matching):
                continue
            for match in matcher.find(said.tokens):
                if match.how is not How.OPPOSITE:
                    found.setdefault(matcher.terms[match.term].text, {})[read.post.id] = None
    return found
