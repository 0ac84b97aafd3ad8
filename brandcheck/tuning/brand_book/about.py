"""Who made the book: the name of the organisation and what it is for."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from string import capwords

from brandcheck.language.nl.frequency import zipf
from brandcheck.tuning.brand_book.cues import kinds_of, patterns
from brandcheck.tuning.brand_book.label_text import SPLIT, can_be_label
from brandcheck.tuning.brand_book.proposal import ProposedText
from brandcheck.tuning.brand_book.read_book import ReadBook
from brandcheck.tuning.brand_book.value_texts import MOST_MEANING

LEAST_NAMED = 3
EARLY = 20  # paragraphs; a sentence further on is about one thing among many
COMMON = 4.0  # on the Zipf scale; a word like MAART is no name
_BOOK = (
    r"(?:het\s+)?(?:merkboek|merkverhaal|brand\s?book|merkgids|merkhandboek|huisstijlhandboek|"
    r"merkkompas|handboek)"
)
_TITLES = (
    re.compile(rf"^{_BOOK}\s+(?:van\s+|voor\s+)?(?P<name>[A-Z0-9][^|·–:\d]{{1,50}})", re.I),
    re.compile(rf"^(?P<name>[A-Z0-9][^|·–:]{{1,50}}?)\s*[|·–:-]?\s*{_BOOK}\b", re.I),
    re.compile(
        r"^(?:dit|wij|hier)\s+(?:is|zijn)\s+(?P<name>[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3})"
    ),
)
_BARE = re.compile(_BOOK, re.I)
_NAME = re.compile(r"\b[A-Z][\w’'-]+(?:\s+(?:(?:de|van|aan|en|het)\s+)?[A-Z][\w’'-]+){0,3}")


def organisation_name(read: ReadBook) -> str | None:
    """The name on the title page, or the name that the book has most; None when unsure."""
    first = read.book.paragraphs[:6]
    for paragraph, below in pairwise(first):
        title = f"{paragraph.text} {below.text}" if _BARE.fullmatch(paragraph.text) else ""
        for pattern in _TITLES:
            if found := pattern.search(title or paragraph.text):
                return _written(found["name"])
    return _most_named(read)


def _written(name: str) -> str:
    """A name of several words in capitals is written as a title; one word may be letters."""
    name = name.strip(" .,-–’'")
    return capwords(name) if name.isupper() and " " in name else name


def _most_named(read: ReadBook) -> str | None:
    """The name inside sentences that occurs most, if nothing comes near it."""
    found: Counter[str] = Counter()
    for paragraph in read.book.paragraphs:
        if paragraph.role == "heading":
            continue
        for piece in paragraph.pieces:
            analysis = read.analysis(piece)
            names = {t.start for t in analysis.tokens if t.pos == "PROPN" or t.entity == "ORG"}
            persons = {t.start for t in analysis.tokens if t.entity in ("PERSON", "PLACE")}
            found.update(
                match.group()
                for match in _NAME.finditer(piece)
                if match.start() in names - persons and zipf(match.group()) < COMMON
            )
    first, second = [*found.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= LEAST_NAMED and first[1] >= 2 * second[1] else None


def mission(read: ReadBook) -> ProposedText | None:
    """The first paragraph under a heading about the mission, or a sentence that says it."""
    sections = [s for s in read.book.sections() if "mission" in kinds_of(s.title)]
    # *Wie we zijn* may be about the mission or about the values.
    for section in sorted(sections, key=lambda s: "values" in kinds_of(s.title)):
        for index in range(section.first, section.body):
            found = read.book.paragraphs[index]
            if found.role == "text" and len(found.text.split()) >= 6 and not _names(found.text):
                return ProposedText(_short(read, found.text), read.where(index))
    return _said(read)


def _names(text: str) -> bool:
    """Whether it begins with the name of a value: *Lef: we doen wat nog niet mocht.*"""
    found = SPLIT.match(text)
    return bool(found and can_be_label(found["label"], 3))


def _said(read: ReadBook) -> ProposedText | None:
    for pattern in patterns("mission_sentences"):
        for index, paragraph in enumerate(read.book.paragraphs[:EARLY]):
            if found := pattern.search(paragraph.text):
                text = found["text"].strip()
                return ProposedText(text[:1].upper() + text[1:], read.where(index))
    return None


def _short(read: ReadBook, text: str) -> str:
    """Whole sentences, up to the length of a mission that people remember."""
    kept = ""
    for sentence, *_rest in read.sentences(text):
        if kept and len(kept) + len(sentence) > MOST_MEANING:
            break
        kept = f"{kept} {sentence}".strip()
    return kept
