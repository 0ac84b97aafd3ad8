"""Where a book names its values: under a heading, in a list, in a table, or in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brandcheck.tuning.brand_book.book import Book, Paragraph, Section
from brandcheck.tuning.brand_book.cues import kinds_of, patterns, speaks_of
from brandcheck.tuning.brand_book.label_text import OTHER, PARTS, SPLIT, can_be_label, clean_label
from brandcheck.tuning.brand_book.named import Named, Passage, distinct

LEAST, MOST = 2, 12
# *Voorbeeld: …*, *Niet: …*
_HEAD = re.compile(r"(?P<head>[^:.,!?]{2,40}):\s+(?P<rest>.+)", re.DOTALL)
_WHO = re.compile(r"(?P<who>[^:,.]{3,40}?),?\s+(?:die|dat|waarvan)\s")


def named_values(book: Book) -> tuple[Named, ...]:
    """The values in the order of the book; empty when it names none.

    The clearest way that occurs is taken: a table of values, headings or a list under a heading
    that speaks of values, then a sentence that sums them up.
    """
    sections = [s for s in book.sections() if "values" in kinds_of(s.title)]
    for found in (
        _in_table(book),
        *(_under(book, section) for section in sections),
        *(_summed_up(book, range(s.first, s.end), "enumerations") for s in sections),
        *(_summed_up(book, range(s.first, s.end), "enumerations_below") for s in sections),
        _summed_up(book, range(len(book.paragraphs)), "enumerations"),
    ):
        values = distinct(found)
        if LEAST <= len(values) <= MOST:
            return values
    return ()


def groups_under(book: Book, section: Section) -> tuple[Named, ...]:
    """The groups of people that a section speaks of, from one up."""
    found = distinct([*_under(book, section), *_described(book, section)]) or distinct(
        _summed_up(book, range(section.first, section.end), "enumerations_below")
    )
    return found[:MOST]


def _described(book: Book, section: Section) -> Iterator[Named]:
    """*Leerlingen van 12 tot 18 die willen weten of ze hier passen.*"""
    for index in range(section.first, section.end):
        paragraph = book.paragraphs[index]
        found = _WHO.match(paragraph.text) if paragraph.role == "item" else None
        if found and can_be_label(found["who"]):
            yield Named(clean_label(found["who"]), index, (Passage(paragraph.text, index),))


def _in_table(book: Book) -> list[Named]:
    """Rows below a head whose first cell speaks of values."""
    found: list[Named] = []
    head: list[str] = []
    for index, paragraph in enumerate(book.paragraphs):
        if paragraph.role != "row":
            head = []
        elif not head and speaks_of("head", paragraph.cells[0]):
            head = [*paragraph.cells]
        elif head and can_be_label(paragraph.cells[0]):
            found.append(_row(paragraph, index, head))
    return found


def _row(paragraph: Paragraph, index: int, head: Sequence[str]) -> Named:
    heads = [*head, *[""] * len(paragraph.cells)]
    cells = zip(heads[1:], paragraph.cells[1:], strict=False)
    passages = tuple(Passage(text, index, name) for name, text in cells if text)
    return Named(clean_label(paragraph.cells[0]), index, passages)


def _under(book: Book, section: Section) -> list[Named]:
    """Headings below a heading, or beside it; else items or rows of its own text."""
    own = list(_listed(book, range(section.first, section.body)))
    if len(own) >= LEAST:
        return own
    inside = [s for s in book.sections() if section.first <= s.first - 1 < section.end]
    top = min((s.level for s in inside), default=0)
    below = [s for s in inside if s.level == top]
    return _headed(book, below or _beside(book, section)) or list(
        _listed(book, range(section.first, section.end))
    )


def _beside(book: Book, section: Section) -> list[Section]:
    """Headings of the same level that follow, up to one about something else."""
    found: list[Section] = []
    for other in book.sections():
        if other.first <= section.first:
            continue
        if other.level < section.level or kinds_of(other.title) & OTHER:
            break
        if other.level == section.level:
            found.append(other)
    return found


def _headed(book: Book, sections: Sequence[Section]) -> list[Named]:
    found: list[Named] = []
    for section in sections:
        if not can_be_label(section.title):
            continue
        inside = tuple(passages_under(book, range(section.first, section.end)))
        found.append(Named(clean_label(section.title), section.first - 1, inside))
    return found


def passages_under(book: Book, where: range) -> Iterator[Passage]:
    """Paragraphs as passages; a heading in between is the head of what follows."""
    head = ""
    for index in where:
        paragraph = book.paragraphs[index]
        if paragraph.role == "heading":
            head = paragraph.text
            continue
        for piece in paragraph.pieces:
            found = _HEAD.match(piece)
            if found and kinds_of(found["head"]) & PARTS:
                yield Passage(found["rest"], index, found["head"])
                head = ""
            elif piece.rstrip().endswith(":") and kinds_of(piece) & PARTS:
                head = piece.rstrip(" :")
            else:
                yield Passage(piece, index, head)


def _listed(book: Book, where: range) -> Iterator[Named]:
    """Items, rows and paragraphs that begin with a name: *Lef: we doen wat nog niet mocht.*"""
    for index in where:
        paragraph = book.paragraphs[index]
        if paragraph.role == "row" and len(paragraph.cells) > 1:
            label, rest = paragraph.cells[0], " ".join(paragraph.cells[1:])
        elif paragraph.lead and paragraph.lead != paragraph.text:
            label, rest = paragraph.lead, paragraph.text[len(paragraph.lead) :]
        elif split := SPLIT.match(paragraph.text):
            label, rest = split["label"], split["rest"]
        elif paragraph.role == "item":
            label, rest = paragraph.text, ""
        else:
            continue
        if can_be_label(label):
            rest = rest.lstrip(" :–—-.")
            yield Named(clean_label(label), index, (Passage(rest, index),) if rest else ())


def _summed_up(book: Book, where: range, kind: str) -> list[Named]:
    """*Onze kernwaarden zijn nabij, eerlijk en ondernemend.*"""
    for pattern in patterns(kind):
        for index in where:
            for found in pattern.finditer(book.paragraphs[index].text):
                labels = [clean_label(part) for part in _parts(found["list"])]
                if len(labels) >= LEAST and all(_is_one_thing(label) for label in labels):
                    return [Named(label, index) for label in labels]
    return []


def _is_one_thing(label: str) -> bool:
    """A name and not a piece of a sentence: *de economische en sociale kracht* has two of those."""
    starts = label.split()[0].lower() if label else ""
    return can_be_label(label, 4) and starts not in {"de", "het", "een", "dat", "die", "om"}


def _parts(listed: str) -> list[str]:
    """The parts of an enumeration, which has a comma or an *en*."""
    return [part for part in re.split(r",\s*(?:en\s+)?|\s+en\s+", listed.strip()) if part.strip()]
