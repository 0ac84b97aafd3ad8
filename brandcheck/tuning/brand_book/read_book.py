"""A brand book with the language analysis of each of its texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brandcheck.language import Analyser, Analysis, Sentence, Token
from brandcheck.language.nl.frequency import zipf
from brandcheck.tuning.brand_book.book import Book
from brandcheck.tuning.brand_book.proposal import Where

KINDS = frozenset({"NOUN", "VERB", "ADJ", "ADV"})


@dataclass(frozen=True)
class ReadBook:
    """`analyses` are by text."""

    book: Book
    analyses: dict[str, Analysis]
    analyser: Analyser

    @classmethod
    def of(cls, book: Book, analyser: Analyser) -> ReadBook:
        """Reads every paragraph and cell once."""
        texts = list(dict.fromkeys(p for paragraph in book.paragraphs for p in paragraph.pieces))
        return cls(book, dict(zip(texts, analyser.analyse_all(texts), strict=True)), analyser)

    def analysis(self, text: str) -> Analysis:
        """The analysis of a text from the book, or of a part of one."""
        if text not in self.analyses:
            self.analyses[text] = self.analyser.analyse(text)
        return self.analyses[text]

    def sentences(self, text: str) -> Iterator[tuple[str, Analysis, Sentence]]:
        """The sentences of a text, as they stand there."""
        read = self.analysis(text)
        for sentence in read.sentences:
            yield " ".join(read.quote(sentence.span).split()), read, sentence

    def where(self, paragraph: int) -> Where:
        """The place of a paragraph, as it is told."""
        found = self.book.paragraphs[paragraph]
        return Where(found.page, self.book.heading_over(paragraph))

    def counts(self) -> Counter[str]:
        """How often each telling word stands in the whole book, by lemma."""
        found: Counter[str] = Counter()
        for paragraph in self.book.paragraphs:
            for piece in paragraph.pieces:
                found += lemma_counts(self.analysis(piece))
        return found


def lemma_counts(read: Analysis) -> Counter[str]:
    """The words that can tell something, by lemma."""
    return Counter(word(token) for token in read.tokens if can_tell(token))


def word(token: Token) -> str:
    """The lemma; the form itself where the lemma is no word that Dutch has."""
    return token.lemma if zipf(token.lemma) or not zipf(token.lower) else token.lower


def names_of(label: str, read: ReadBook) -> frozenset[str]:
    """The telling words of a label, as lemmas and as they are written."""
    told = [token for token in read.analysis(label.lower()).tokens if can_tell(token)]
    found = [token for token in told if token.pos != "ADV"] or told
    return frozenset(form for token in found for form in (token.lemma, token.lower))


def mentions(names: frozenset[str], tokens: Sequence[Token]) -> bool:
    """Whether one of the names stands in a sentence."""
    return any(token.lemma in names or token.lower in names for token in tokens)


def is_moment(tokens: Sequence[Token]) -> bool:
    """Whether a sentence tells of something that happened: it is in the past tense."""
    return any(token.is_past for token in tokens)


def can_tell(token: Token) -> bool:
    """A noun, verb, adjective or adverb that is no name and no stop word."""
    return (
        token.is_content
        and token.pos in KINDS
        and not token.entity
        and len(token.lemma) > 2
        and token.lemma.replace("-", "").isalpha()
    )
