"""From a brand book to a proposal."""

from __future__ import annotations

from brandcheck.language import Analyser
from brandcheck.tuning.brand_book.about import mission, organisation_name
from brandcheck.tuning.brand_book.audiences import proposed_audiences
from brandcheck.tuning.brand_book.book import Book
from brandcheck.tuning.brand_book.proposal import BookProposal
from brandcheck.tuning.brand_book.read_book import ReadBook
from brandcheck.tuning.brand_book.values import proposed_values
from brandcheck.tuning.brand_book.voice import form_of_address


def propose(book: Book, analyser: Analyser) -> BookProposal:
    """What the book says of the organisation. What it does not say stays empty."""
    read = ReadBook.of(book, analyser)
    everywhere = read.counts()
    return BookProposal(
        name=organisation_name(read),
        mission=mission(read),
        values=proposed_values(read, everywhere),
        form_of_address=form_of_address(read),
        audiences=proposed_audiences(read, everywhere),
    )
