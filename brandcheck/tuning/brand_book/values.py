"""The values a brand book proposes, with what it says of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from brandcheck.tuning.brand_book.cues import speaks_of
from brandcheck.tuning.brand_book.label_text import clean_label
from brandcheck.tuning.brand_book.labels import named_values
from brandcheck.tuning.brand_book.labels import passages_under as under
from brandcheck.tuning.brand_book.named import Named, Passage
from brandcheck.tuning.brand_book.proposal import ProposedValue
from brandcheck.tuning.brand_book.read_book import ReadBook, mentions, names_of
from brandcheck.tuning.brand_book.value_texts import meaning, named, not_meaning, shown
from brandcheck.tuning.brand_book.value_words import keywords, listed

# A value with less text than this is looked for in the rest of the book too.
FEW_WORDS = 25


def proposed_values(read: ReadBook, everywhere: Counter[str]) -> tuple[ProposedValue, ...]:
    """The values in the order of the book; none when it names none."""
    values = named_values(read.book)
    return tuple(_proposed(one, _passages(one, values, read), read, everywhere) for one in values)


def _proposed(
    one: Named, passages: Sequence[Passage], read: ReadBook, everywhere: Counter[str]
) -> ProposedValue:
    return ProposedValue(
        label=one.label,
        where=read.where(one.paragraph),
        means=meaning(passages, read),
        does_not_mean=not_meaning(passages, read),
        keywords=keywords(one, passages, read, everywhere),
        counter_terms=tuple(listed(passages, "counter_words")),
        shown=shown(passages, read),
        named=named(passages, one.label, read),
    )


def _passages(one: Named, values: Sequence[Named], read: ReadBook) -> list[Passage]:
    """What the book says of a value: its own text, a chapter by its name, and if that is little
    the sentences elsewhere that mention it."""
    found = [*one.passages, *_chapter(one, read)]
    if sum(len(passage.text.split()) for passage in found) >= FEW_WORDS:
        return found
    taken = {passage.paragraph for value in values for passage in value.passages}
    return [*found, *_mentions(one, taken | {value.paragraph for value in values}, read)]


def _chapter(one: Named, read: ReadBook) -> list[Passage]:
    """The text under another heading with the same name."""
    own = {passage.paragraph for passage in one.passages}
    for section in read.book.sections():
        if clean_label(section.title).casefold() == one.label.casefold():
            inside = under(read.book, range(section.first, section.end))
            return [passage for passage in inside if passage.paragraph not in own]
    return []


def _mentions(one: Named, taken: set[int], read: ReadBook) -> list[Passage]:
    """Sentences with a word of the name in them; all of a paragraph that begins with such a one."""
    names = names_of(one.label, read)
    found: list[Passage] = []
    for index, paragraph in enumerate(read.book.paragraphs):
        about = speaks_of("look", read.book.heading_over(index))
        if index in taken or paragraph.role == "heading" or about:
            continue
        for piece in paragraph.pieces:
            sentences = list(read.sentences(piece))
            said = [mentions(names, read_.tokens_of(s)) for _text, read_, s in sentences]
            if said[:1] == [True]:
                found.append(Passage(piece, index))
            else:
                chosen = zip(sentences, said, strict=True)
                found += [Passage(text, index) for (text, *_rest), is_said in chosen if is_said]
    return found
