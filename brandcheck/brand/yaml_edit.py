"""The text of a YAML file and the brand that it says, walked side by side.

Where old and new say the same the author's text stays, with its comments, quotes and order; only
what differs is written anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel
from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from brandcheck.brand.matching import origins
from brandcheck.brand.plain import plain, written_keys
from brandcheck.brand.yaml_pieces import (
    Piece,
    end,
    is_block,
    joined,
    leads,
    line_end,
    spots,
    start,
    usual_lead,
)
from brandcheck.brand.yaml_writing import after_key, block, flow, scalar


class YamlEdit:
    """Walks the text of one file. Each step gives the text from a node to the end of its line."""

    def __init__(self, text: str) -> None:
        self.text = text

    def patched(self, node: Node, old: Any, new: Any) -> str:
        """The node's text, saying `new` where it said `old`."""
        if old == new and type(old) is type(new):
            return self.text[start(node) : line_end(node, self.text)]
        if is_block(node) and isinstance(node, MappingNode) and _has_keys(new):
            return self._mapping(node, old, new) or "{}"
        if is_block(node) and isinstance(node, SequenceNode) and isinstance(new, tuple) and new:
            return self._sequence(node, old, new)
        return self._anew(node, plain(new))

    def _anew(self, node: Node, data: Any) -> str:
        column, rest = node.start_mark.column, self.text[end(node, self.text) :].split("\n")[0]
        if isinstance(node, ScalarNode) and not isinstance(data, dict | list):
            quote = node.style if node.style in ("'", '"') else ""
            # A block of lines leaves no place for a comment behind it.
            margin = None if rest.strip() else self._margin(node) + 2
            return f"{scalar(data, margin, quote)}{rest}"
        if isinstance(node, CollectionNode) and node.flow_style:
            return f"{flow(data)}{rest}"
        # Behind its first line: the last one may be a line of text, and take a comment for its own.
        first, more = (f"{block(data, column)}\n").split("\n", 1)
        return f"{first}{rest}\n{more}".removesuffix("\n")

    def _margin(self, node: Node) -> int:
        """Where the line with the node begins, past its dashes."""
        line = self.text[self.text.rfind("\n", 0, start(node)) + 1 : start(node)]
        return len(line) - len(line.lstrip(" -"))

    def _mapping(self, node: MappingNode, old: Any, new: Any) -> str:
        before, after, needed = _fields(old), _fields(new), written_keys(new)
        column, where = node.start_mark.column, spots(node, self.text)
        above = leads(where, self.text)
        found: dict[str, Piece] = {}
        kept = ""
        for (key, value), spot, lead in zip(node.value, where, above, strict=True):
            name = key.value
            if name in after and (name in needed or before[name] == after[name]):
                body = self._pair(spot.start, value, name, before.get(name), after[name])
                found[name], kept = Piece(kept + lead, body), ""
            else:
                kept += Piece(lead, "").remarks
        if kept and found:
            last = next(reversed(found))
            found[last] = Piece(kept + found[last].lead, found[last].body)
        self._add(found, {name: after[name] for name in needed}, column, usual_lead(above))
        return joined(list(found.values()), column)

    def _add(self, found: dict[str, Piece], after: dict[str, Any], column: int, lead: str) -> None:
        """Puts keys that the file did not have where the model has them."""
        names = list(after)
        for name in names:
            if name not in found:
                data = plain(after[name])
                piece = Piece(lead, f"{scalar(name)}:{after_key(data, column, name)}")
                earlier = [n for n in names[: names.index(name)] if n in found]
                _insert(found, name, piece, earlier[-1] if earlier else None)

    def _pair(self, at: int, node: Node, name: str, old: Any, new: Any) -> str:
        """A key with its value; the value may have to move to the next line, or from it."""
        key = self.text[at : start(node)]
        data = plain(new)
        grows = isinstance(data, dict | list) and not is_block(node)
        if old != new and grows:
            return _behind_key(key, after_key(data, self._margin_at(at), name), self._rest(node))
        return key + (" " if key.endswith(":") else "") + self.patched(node, old, new)

    def _margin_at(self, at: int) -> int:
        return at - self.text.rfind("\n", 0, at) - 1

    def _rest(self, node: Node) -> str:
        return self.text[end(node, self.text) : line_end(node, self.text)]

    def _sequence(self, node: SequenceNode, old: Sequence[Any], new: Sequence[Any]) -> str:
        column, where = node.start_mark.column, spots(node, self.text)
        above = leads(where, self.text)
        came_from = origins(old, new)
        found: list[Piece] = []
        for item, origin in zip(new, came_from, strict=True):
            if origin is None:
                body = f"- {block(plain(item), column + 2)}"
                found.append(Piece(usual_lead(above), body))
                continue
            spot = where[origin]
            dash = self.text[spot.start : start(spot.node)]
            lead = above[origin] if origin else usual_lead(above)
            found.append(Piece(lead, dash + self.patched(spot.node, old[origin], item)))
        return joined(self._with_remarks(found, came_from, above), column)

    def _with_remarks(
        self, found: list[Piece], came_from: Sequence[int | None], above: Sequence[str]
    ) -> list[Piece]:
        """Comments above an item that left go to the one that followed it, or the last one."""
        for gone in set(range(len(above))) - set(came_from):
            later = [at for at, origin in enumerate(came_from) if (origin or 0) > gone]
            at = later[0] if later else len(found) - 1
            remarks = Piece(above[gone], "").remarks
            found[at] = Piece(remarks + found[at].lead, found[at].body)
        return found


def _behind_key(key: str, made: str, rest: str) -> str:
    """A key, its value and the comment that stood there; before a value on lines of its own."""
    first, second = (rest, made) if made.startswith("\n") else (made, rest)
    return f"{key.rstrip()}{first}{second}"


def _has_keys(new: Any) -> bool:
    return isinstance(new, BaseModel | Mapping)


def _fields(part: Any) -> dict[str, Any]:
    """What a file may say of `part`, by key."""
    if isinstance(part, BaseModel):
        return {name: getattr(part, name) for name in type(part).model_fields}
    return dict(part) if isinstance(part, Mapping) else {}


def _insert(found: dict[str, Piece], name: str, piece: Piece, after: str | None) -> None:
    items = list(found.items())
    at = 1 + list(found).index(after) if after else 0
    found.clear()
    found.update([*items[:at], (name, piece), *items[at:]])
