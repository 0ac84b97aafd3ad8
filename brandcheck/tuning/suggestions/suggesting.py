"""Suggestions for every value of a brand, from its own texts, its posts and values akin to it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from brandcheck.brand import Brand
from brandcheck.language import Analyser, Analysis
from brandcheck.tuning.posts import ReadPost
from brandcheck.tuning.reading import Profiles
from brandcheck.tuning.suggestions.candidates import Candidates, ValueFacts, candidates
from brandcheck.tuning.suggestions.counter_terms import counter_terms_for
from brandcheck.tuning.suggestions.evidence import Sources, keyword_suggestion
from brandcheck.tuning.suggestions.families import Families, shipped_families
from brandcheck.tuning.suggestions.harmless import Trial, harmless
from brandcheck.tuning.suggestions.model import Suggestion, suggestion_key
from brandcheck.tuning.suggestions.ranking import ranked
from brandcheck.tuning.suggestions.touched import with_posts
from brandcheck.tuning.suggestions.value_examples import examples_for
from brandcheck.tuning.suggestions.value_posts import MarkedWords, marks_of, words_of
from brandcheck.tuning.suggestions.value_texts import read_values
from brandcheck.tuning.suggestions.word_choice import Taken
from brandcheck.tuning.word_space import word_space

MOST = 20
# A sentence stands among the first, where a page shows it unfolded.
EXAMPLE_AT = 3
MOST_OTHERS = 2


def suggest(
    brand: Brand,
    reads: Sequence[ReadPost],
    analyser: Analyser,
    profiles: Profiles,
    decided: Collection[str] = (),
    most: int = MOST,
) -> dict[str, tuple[Suggestion, ...]]:
    """Per value id at most `most` keywords, two counter-terms and two sentences, best first.

    `reads` are the organisation's posts, labelled or not; `decided` are keys of suggestions that
    were accepted or declined. Taking over the first five of each value one by one never lowers the
    separation of the labelled posts.
    """
    return Suggester(brand, reads, analyser, profiles, decided).all(most)


class Suggester:
    """What all values need, read once."""

    def __init__(
        self,
        brand: Brand,
        reads: Sequence[ReadPost],
        analyser: Analyser,
        profiles: Profiles,
        decided: Collection[str] = (),
        families: Families | None = None,
    ) -> None:
        self.brand, self.reads, self.decided = brand, tuple(reads), frozenset(decided)
        self.profiles, self.profile = profiles, profiles.of(brand)
        self.space = word_space(analyser)
        self.posts = words_of(reads)
        self.texts = read_values(brand, profiles.analyses)
        self.taken = Taken(brand)
        self.families = families or shipped_families()

    def all(self, most: int = MOST) -> dict[str, tuple[Suggestion, ...]]:
        """The suggestions of every value."""
        found = {value.id: self.of(n, most) for n, value in enumerate(self.brand.values)}
        trial = Trial.on(self.reads, self.profiles)
        return with_posts(harmless(self.brand, found, trial), self.reads, self.profiles)

    def of(self, n: int, most: int = MOST) -> list[Suggestion]:
        """The suggestions of one value, by their evidence alone."""
        value = self.brand.values[n]
        keywords = self.keywords(n, most)
        shown = self._open(examples_for(value, n, self.profile, self.reads))
        counter = self._open(counter_terms_for(value, self.posts, self.taken))
        first, rest = keywords[:EXAMPLE_AT], keywords[EXAMPLE_AT : most - 1]
        return [*first, *shown[:1], *rest, *counter, *shown[1:], *keywords[most - 1 :]]

    def keywords(self, n: int, most: int = MOST) -> list[Suggestion]:
        """The keywords of one value, best first."""
        about = self._about(n)
        sources = Sources(about, self.families, self.space)
        best = list(islice(ranked(self.candidates(n)), most))
        read = self.profiles.analyses([term for term, _ in best])
        return [
            keyword_suggestion(term, score, sources, missed=not self._finds(read[term]))
            for term, score in best
        ]

    def _finds(self, read: Analysis) -> bool:
        """Whether the brand's terms find a word already: as a compound, say."""
        return bool(self.profile.matcher.find(read.tokens))

    def candidates(self, n: int) -> Candidates:
        """The candidate keywords of one value with their facts, in no order."""
        start = suggestion_key(self.brand.values[n].id, "keyword", "")
        decided = [key.removeprefix(start) for key in self.decided if key.startswith(start)]
        return candidates(self._about(n), self.families, self.space, self.taken.and_also(decided))

    def _about(self, n: int) -> ValueFacts:
        value = self.brand.values[n]
        others = [words for m, texts in enumerate(self.texts) if m != n for words in texts.texts]
        own = MarkedWords(self.texts[n].texts, others)
        return ValueFacts(value, self.texts[n], own, marks_of(value, self.posts))

    def _open(self, found: Iterable[Suggestion]) -> list[Suggestion]:
        """The best that were not decided on before."""
        return list(islice((s for s in found if s.key not in self.decided), MOST_OTHERS))
