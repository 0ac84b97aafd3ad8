"""Who made the book: the name of the organisation and what it is for."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from brandcheck.language.nl.frequency import zipf
from brandcheck.tuning.brand_book.cues import kinds_of, patterns
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
                return found["name"].strip(" .,-’'")
    return _most_named(read)


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
    for section in read.book.sections():
        kinds = kinds_of(section.title)
        if "mission" in kinds and "values" not in kinds:
            for index in range(section.first, section.body):
                text = read.book.paragraphs[index].text
                if len(text.split()) >= 6:
                    return ProposedText(_short(read, text), read.where(index))
    return _said(read)


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
