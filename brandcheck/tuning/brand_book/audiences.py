"""Whom a brand book says it is for."""

from __future__ import annotations

from collections import Counter

from brandcheck.tuning.brand_book.cues import kinds_of
from brandcheck.tuning.brand_book.labels import groups_under
from brandcheck.tuning.brand_book.named import Named
from brandcheck.tuning.brand_book.proposal import ProposedAudience
from brandcheck.tuning.brand_book.read_book import ReadBook, can_tell, lemma_counts
from brandcheck.tuning.brand_book.telling_words import telling
from brandcheck.tuning.brand_book.value_texts import meaning

MOST, MOST_TOPICS = 6, 12


def proposed_audiences(read: ReadBook, everywhere: Counter[str]) -> tuple[ProposedAudience, ...]:
    """The groups under a heading about readers; none when there is no such heading."""
    for section in read.book.sections():
        if "audience" in kinds_of(section.title):
            found = groups_under(read.book, section)
            if found:
                return tuple(_proposed(one, read, everywhere) for one in found[:MOST])
    return ()


def _proposed(one: Named, read: ReadBook, everywhere: Counter[str]) -> ProposedAudience:
    here = Counter[str]()
    nouns: set[str] = set()
    for passage in one.passages:
        analysis = read.analysis(passage.text)
        here += lemma_counts(analysis)
        nouns |= {t.lemma for t in analysis.tokens if can_tell(t) and t.pos == "NOUN"}
    name = {token.lemma for token in read.analysis(one.label).tokens}
    ranked = telling(here, everywhere, name, least=0.0)
    return ProposedAudience(
        name=one.label,
        where=read.where(one.paragraph),
        description=meaning(one.passages, read),
        topics=tuple([lemma for lemma, _z in ranked if lemma in nouns][:MOST_TOPICS]),
    )
