"""Posts and brands made ready once: after a small change of a brand only the change is read."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from threading import RLock

from brandcheck.brand import Brand, brand_version
from brandcheck.language import Analyser, Analysis
from brandcheck.signals.own_texts import texts_of
from brandcheck.signals.profile import BrandProfile
from brandcheck.signals.sentence_said import said_sentences
from brandcheck.signals.whole_text import whole_text
from brandcheck.tuning.posts import Post, ReadPost

AnalyseAll = Callable[[Sequence[str]], Iterable[Analysis]]
# A token takes about 1.5 kB, most of it its vector.
MOST_TOKENS = 150_000
KEPT_BRANDS = 6
AT_ONCE = 64


class ReadTexts:
    """Analyses kept by text, at most `most` tokens; what was asked longest ago goes first.

    Safe to share between threads."""

    def __init__(self, analyse_all: AnalyseAll, most: int = MOST_TOKENS) -> None:
        self._analyse_all, self._most = analyse_all, most
        self._kept: OrderedDict[str, Analysis] = OrderedDict()
        self._tokens = 0
        self._lock = RLock()

    def all(self, texts: Sequence[str]) -> Iterator[Analysis]:
        """The analyses, in order."""
        with self._lock:
            found = {text: self._kept[text] for text in texts if text in self._kept}
            new = [text for text in dict.fromkeys(texts) if text not in found]
            found |= zip(new, self._analyse_all(new), strict=True) if new else ()
            self._keep(found)
        return (found[text] for text in texts)

    def __call__(self, text: str) -> Analysis:
        """The analysis of one text."""
        return next(self.all([text]))

    def _keep(self, found: dict[str, Analysis]) -> None:
        for text, analysis in found.items():
            if text not in self._kept:
                self._tokens += len(analysis.tokens)
            self._kept[text] = analysis
            self._kept.move_to_end(text)
        while self._tokens > self._most:
            _, oldest = self._kept.popitem(last=False)
            self._tokens -= len(oldest.tokens)


def _read(analysis: Analysis) -> None:
    """All that no brand touches is read now, while somebody sees the progress."""
    said_sentences(analysis)
    if analysis.words:
        analysis.kept(whole_text)


class PostReader:
    """Reads posts, each text once."""

    def __init__(self, analyse_all: AnalyseAll) -> None:
        self._texts = ReadTexts(analyse_all)

    def read(
        self, posts: Sequence[Post], on_progress: Callable[[int, int], None] | None = None
    ) -> tuple[ReadPost, ...]:
        """The posts with all that no brand touches. `on_progress` hears how many are done of how
        many."""
        found: list[ReadPost] = []
        for start in range(0, len(posts), AT_ONCE):
            some = posts[start : start + AT_ONCE]
            analyses = self._texts.all([post.text for post in some])
            for post, analysis in zip(some, analyses, strict=True):
                _read(analysis)
                found.append(ReadPost(post, analysis))
            if on_progress:
                on_progress(len(found), len(posts))
        return tuple(found)


class Profiles:
    """The one way from a brand to what drafts are compared with: a preview equals what is published
    later. Safe to share between threads."""

    def __init__(self, analyser: Analyser) -> None:
        self._texts = ReadTexts(analyser.analyse_all)
        self._kept: OrderedDict[str, BrandProfile] = OrderedDict()
        self._lock = RLock()

    def of(self, brand: Brand) -> BrandProfile:
        """The profile of a brand; the texts in it that were read before are not read again."""
        version = brand_version(brand)
        with self._lock:
            profile = self._kept.get(version)
            if profile is None:
                profile = self._kept[version] = self._build(brand)
            self._kept.move_to_end(version)
            if len(self._kept) > KEPT_BRANDS:
                self._kept.popitem(last=False)
            return profile

    def analyses(self, texts: Iterable[str]) -> dict[str, Analysis]:
        """Analyses by text, each text read once."""
        asked = list(texts)
        return dict(zip(asked, self._texts.all(asked), strict=True))

    def _build(self, brand: Brand) -> BrandProfile:
        read = self.analyses(texts_of(brand))
        return BrandProfile.build(brand, lambda text: read.get(text) or self._texts(text))
