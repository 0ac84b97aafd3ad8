"""How well people are found in posts: names labelled by hand in `people_in_posts.txt`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ruamel.yaml import YAML
from spacy.language import Language

from brandcheck.language.clean import clean

_PEOPLE = Path(__file__).with_name("people_in_posts.txt")

Span = tuple[int, int]


def people_figures(nlp: Language, posts: Path) -> dict[str, float]:
    """Precision, recall and F of exact spans over the posts of all brands in a folder."""
    pattern = _pattern()
    right = expected = found = 0
    for text in _texts(posts):
        gold = set(_gold(pattern, text))
        spans = {(e.start_char, e.end_char) for e in nlp(text).ents if e.label_ == "PERSON"}
        right += len(gold & spans)
        expected += len(gold)
        found += len(spans)
    return {
        "precision": right / max(found, 1),
        "recall": right / max(expected, 1),
        "F": 2 * right / max(found + expected, 1),
        "people": expected,
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
