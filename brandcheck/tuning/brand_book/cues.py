"""How Dutch brand books call their parts: `cues.yaml`, read once."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML


def speaks_of(kind: str, heading: str) -> bool:
    """Whether a heading, the head of a column, or what stands before a colon is of this kind."""
    return any(cue.search(heading.strip()) for cue in patterns("cues", kind))


def kinds_of(heading: str) -> set[str]:
    """Every kind of part that a heading may be about."""
    return {kind for kind in _content()["cues"] if speaks_of(kind, heading)}


@cache
def patterns(group: str, kind: str = "") -> tuple[re.Pattern[str], ...]:
    """The expressions of a group, or of one kind in it."""
    found = _content()[group]
    rows = found[kind] if kind else found
    return tuple(re.compile(row, re.IGNORECASE) for row in rows)


@cache
def book_words() -> frozenset[str]:
    """Lemmas that belong to brand books in general."""
    return frozenset(_content()["book_words"])


@cache
def _content() -> dict[str, Any]:
    return YAML(typ="safe").load(Path(__file__).with_name("cues.yaml").read_text("utf-8"))
