"""The keywords of a value: from its name, as the book lists them, and those that mark its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from brandcheck.language import Token
from brandcheck.language.nl.frequency import zipf
from brandcheck.tuning.brand_book.cues import book_words, kinds_of
from brandcheck.tuning.brand_book.named import Named, Passage
from brandcheck.tuning.brand_book.proposal import ProposedWord
from brandcheck.tuning.brand_book.read_book import ReadBook, can_tell, is_moment, word
from brandcheck.tuning.brand_book.telling_words import telling
from brandcheck.tuning.brand_book.value_texts import is_denial

MOST = 14
LONGEST_TERM = 80
_LISTED = re.compile(r"[,;·•/]|\s+en\s+")
_RARER = 0.2  # on the Zipf scale
_QUOTE_MARKS = "\"'‘’“” .:"


def keywords(
    named: Named, passages: Sequence[Passage], read: ReadBook, everywhere: Counter[str]
) -> tuple[ProposedWord, ...]:
    """At most `MOST` words, the surest first. There is always one: the name itself."""
    found: dict[str, ProposedWord] = {}
    texts = [passage for passage in passages if "counter_words" not in kinds_of(passage.head)]
    here = _counted(texts, read)
    for term in label_words(named.label, read):
        found.setdefault(term, ProposedWord(term, "label", here[term]))
    for term in listed(texts, "words"):
        found.setdefault(term, ProposedWord(term, "said", here[term]))
    for term, z in _near(telling(here, everywhere, found), named, texts, read):
        found.setdefault(term, ProposedWord(term, "telling", here[term], z))
    return tuple(found.values())[:MOST]


def _counted(texts: Sequence[Passage], read: ReadBook) -> Counter[str]:
    """The words of what is said of the value; those of a moment that happened to show it are
    about that moment."""
    here = Counter[str]()
    for passage in texts:
        if kinds_of(passage.head) & {"shows", "not_means"}:
            continue
        for text, analysis, sentence in read.sentences(passage.text):
            tokens = analysis.tokens_of(sentence)
            if not is_moment(tokens) and not is_denial(text, read):
                here.update(word(token) for token in tokens if can_tell(token))
    return here


def label_words(label: str, read: ReadBook) -> list[str]:
    """The telling words of a name; the whole name when it is short, or has no such word."""
    whole = label.lower()
    tokens = [token for token in read.analysis(whole).tokens if can_tell(token)]
    # A name is written as it is meant: its form says more than the lemma of a word on its own.
    words = [_form(token, tokens) for token in tokens if token.pos != "ADV"]
    words = [found for found in words if found not in book_words()]
    if len(words) != 1 and len(whole) <= LONGEST_TERM:
        return list(dict.fromkeys([whole, *words]))
    return words


def _form(token: Token, name: Sequence[Token]) -> str:
    """The infinitive of a verb in a name (*Iedereen past erin*); a word on its own, and one that
    is more common than its infinitive would be (*ambacht*, *ambachten*), was no verb."""
    common = zipf(token.lemma) > zipf(token.lower) - _RARER
    infinitive = token.is_finite and len(name) > 1 and common
    return token.lemma if infinitive else token.lower


def listed(passages: Iterable[Passage], kind: str) -> list[str]:
    """Words that the book itself gives in a list: *Woorden: warm, dichtbij, aandacht*."""
    found: list[str] = []
    for passage in passages:
        kinds = kinds_of(passage.head)
        if kind in kinds and not (kind == "words" and "counter_words" in kinds):
            parts = (part.strip(_QUOTE_MARKS).lower() for part in _LISTED.split(passage.text))
            found += [part for part in parts if len(part) >= 2 and len(part.split()) <= 4]
    return list(dict.fromkeys(found))


def _near(
    ranked: Sequence[tuple[str, float]], named: Named, texts: Sequence[Passage], read: ReadBook
) -> list[tuple[str, float]]:
    """The telling words, those near in meaning to the name of the value first."""
    aim = _mean(read.analysis(named.label).vectors)
    vectors: dict[str, np.ndarray] = {}
    for passage in texts:
        analysis = read.analysis(passage.text)
        vectors.update((word(token), analysis.vectors[token.index]) for token in analysis.tokens)
    return sorted(ranked, key=lambda pair: -(pair[1] + float(vectors[pair[0]] @ aim)))


def _mean(vectors: np.ndarray) -> np.ndarray:
    middle = vectors.sum(axis=0)
    return middle / (np.linalg.norm(middle) + 1e-8)
