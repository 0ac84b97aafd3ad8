"""How well names are found in posts.

People in the posts of the data folder, labelled in `people_in_posts.txt` (tuned on); and people,
places and organisations in `unseen_names.txt`, whose names stand in none of our lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ruamel.yaml import YAML
from spacy.language import Language
from spacy.tokens import Doc

from brandcheck.language.clean import clean

_PEOPLE = Path(__file__).with_name("people_in_posts.txt")
_UNSEEN = Path(__file__).with_name("unseen_names.txt")
_MARK = re.compile(r"\[([PLO]) ([^]]+)]")
LABELS = {"P": "PERSON", "L": "LOC", "O": "ORG"}

Span = tuple[int, int]
Figures = dict[str, float]


def people_figures(nlp: Language, posts: Path) -> Figures:
    """Precision, recall and F of exact spans over the posts of all brands in a folder."""
    pattern = _pattern()
    pairs = ((set(_gold(pattern, text)), _found(nlp(text), "PERSON")) for text in _texts(posts))
    return _figures(list(pairs))


def unseen_figures(nlp: Language) -> dict[str, Figures]:
    """The same per label over the posts with names from no list; exact spans."""
    read = [(marks, nlp(clean(text).text)) for text, marks in unseen_posts()]
    return {
        label: _figures(
            [({m[:2] for m in marks if m[2] == label}, _found(d, label)) for marks, d in read]
        )
        for label in LABELS.values()
    }


def unseen_posts() -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Each post with the start, end and label of its names."""
    for line in _UNSEEN.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        text, marks, last = "", [], 0
        for match in _MARK.finditer(line):
            text += line[last : match.start()]
            marks.append((len(text), len(text) + len(match[2]), LABELS[match[1]]))
            text, last = text + match[2], match.end()
        yield text + line[last:], marks


def _found(doc: Doc, label: str) -> set[Span]:
    return {(e.start_char, e.end_char) for e in doc.ents if e.label_ == label}


def _figures(pairs: list[tuple[set[Span], set[Span]]]) -> Figures:
    """`pairs` holds the spans that are there and those that were found, per text."""
    right = sum(len(gold & found) for gold, found in pairs)
    expected, found = (sum(len(pair[side]) for pair in pairs) for side in (0, 1))
    return {
        "precision": right / max(found, 1),
        "recall": right / max(expected, 1),
        "F": 2 * right / max(found + expected, 1),
        "names": expected,
    }


def _texts(posts: Path) -> Iterator[str]:
    reader = YAML(typ="safe")
    for path in sorted(posts.glob("*.yaml")):
        for post in reader.load(path.read_text("utf-8"))["posts"]:
            yield clean(post["text"]).text


def _pattern() -> re.Pattern[str]:
    lines = _PEOPLE.read_text("utf-8").splitlines()
    names = sorted((re.escape(n) for n in lines if n and not n.startswith("#")), key=len)
    return re.compile(rf"(?<![\w@#])(?:{'|'.join(reversed(names))})(?![\w-]|\.nl|@)")


def _gold(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    """The name itself, without the title that tells it from a common noun."""
    for match in pattern.finditer(text):
        title = re.match(r"(?:Meneer|[a-z]+) ", match.group())
        yield match.start() + (title.end() if title else 0), match.end()
