"""A brand book read, and what it proposes: values, words, sentences, voice and audiences."""

from brandcheck.tuning.brand_book.book import Book, Paragraph
from brandcheck.tuning.brand_book.proposal import (
    AddressFound,
    BookProposal,
    ProposedAudience,
    ProposedSentence,
    ProposedText,
    ProposedValue,
)
from brandcheck.tuning.brand_book.propose import propose
from brandcheck.tuning.brand_book.reading import SUFFIXES, read_book

__all__ = [
    "SUFFIXES",
    "AddressFound",
    "Book",
    "BookProposal",
    "Paragraph",
    "ProposedAudience",
    "ProposedSentence",
    "ProposedText",
    "ProposedValue",
    "propose",
    "read_book",
]
