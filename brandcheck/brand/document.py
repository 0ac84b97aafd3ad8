"""YAML as an author typed it, with the line of every value.

Scalars stay text (`0800`, `2026`, `ja`): the model decides what is a number or a yes. Anchors,
aliases and tags are refused, so nothing can expand (a YAML bomb) or build Python objects.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from brandcheck.brand import problems
from brandcheck.errors import BrandFileInvalid
from brandcheck.i18n import _

Loc = tuple[str | int, ...]
MAX_PARTS = 40_000
MAX_LINE = 20_000
_NULL = "tag:yaml.org,2002:null"
_PLAIN_TAG = re.compile(r"tag:yaml\.org,2002:(str|int|float|bool|null|timestamp|map|seq)$")
_KEY = re.compile(r"\s*(?:- )*([\w-]+):", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Document:
    """Plain data (mappings, lists, text, None) and where each part stands."""

    file: str
    data: Any
    lines: Mapping[Loc, int]

    def line(self, loc: Loc) -> int:
        """The line of `loc`, or of the nearest thing around it."""
        while loc and loc not in self.lines:
            loc = loc[:-1]
        return self.lines.get(loc, 1)

    def invalid(self, loc: Loc, problem: str) -> BrandFileInvalid:
        """The error for a fault at `loc`."""
        key = ".".join(str(part) for part in loc) or Path(self.file).name
        return BrandFileInvalid(file=self.file, line=self.line(loc), key=key, problem=problem)


def parse(text: str, file: str) -> Document:
    """`text` as a Document; a fault in it is a BrandFileInvalid."""
    _refuse_endless(text, file)
    try:
        node = YAML(typ="safe", pure=True).compose(StringIO(text))
        walk = _Walk(file)
        data = walk.plain(node, ()) if node else None
    except MarkedYAMLError as error:
        line = problems.syntax_line(error)
        raise _refusal(file, text, line, problems.syntax_problem(error)) from error
    except ReaderError as error:
        line = text.count("\n", 0, error.position or 0) + 1
        raise _refusal(file, text, line, _(problems.CONTROL)) from error
    except RecursionError as error:
        raise _refusal(file, text, 1, _(problems.TOO_DEEP)) from error
    except (YAMLError, ValueError, OverflowError) as error:
        # An escape such as "\U00110000" is no character; ruamel gives no line for it.
        raise _refusal(file, text, _escape_line(text), _(problems.SYNTAX_OTHER)) from error
    return Document(file, data, walk.lines)


def _refuse_endless(text: str, file: str) -> None:
    """Keeps the parser, which is slow on a million brackets, from hanging on a strange file."""
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_LINE:
            raise _refusal(file, text, number, _(problems.LONG_LINE).format(limit=MAX_LINE))
    if sum(text.count(mark) for mark in "\n,[{") > MAX_PARTS:
        raise _refusal(file, text, 1, _(problems.TOO_MANY).format(limit=MAX_PARTS))


class _Walk:
    """Turns nodes into plain data and notes the line of each."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Loc, int] = {}

    def plain(self, node: Node, loc: Loc) -> Any:
        self.lines.setdefault(loc, _line(node))
        if node.anchor:
            raise self._refusal(node, loc, problems.ALIAS)
        if not _PLAIN_TAG.match(str(node.tag)):
            raise self._refusal(node, loc, problems.TAG)
        if isinstance(node, MappingNode):
            return self._mapping(node, loc)
        if isinstance(node, SequenceNode):
            return [self.plain(item, (*loc, index)) for index, item in enumerate(node.value)]
        return None if node.tag == _NULL else node.value

    def _mapping(self, node: MappingNode, loc: Loc) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode) or key.anchor:
                raise self._refusal(key, loc, problems.KEY_NOT_TEXT)
            here = (*loc, key.value)
            if key.value in data:
                raise self._refusal(key, here, problems.KEY_TWICE, first=self.lines[here])
            self.lines[here] = _line(key)
            data[key.value] = self.plain(value, here)
        return data

    def _refusal(self, node: Node, loc: Loc, problem: str, **fields: Any) -> BrandFileInvalid:
        spot = Document(self.file, None, {loc: _line(node)})
        return spot.invalid(loc, _(problem).format(**fields))


def _line(node: Node) -> int:
    return node.start_mark.line + 1


def _escape_line(text: str) -> int:
    found = re.search(r"\\U", text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _refusal(file: str, text: str, line: int, problem: str) -> BrandFileInvalid:
    """A fault in the form; the key is the last one typed at or above that line."""
    above = text.split("\n")[:line]
    keys = (found.group(1) for row in reversed(above) if (found := _KEY.match(row)))
    key = next(keys, Path(file).name)
    return BrandFileInvalid(file=file, line=line, key=key, problem=problem)
