"""The text of a YAML file cut into pieces: each item or key of a block with its own lines.

Pieces can be changed, moved, dropped and added without touching a sign of the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode

_TO_DASH = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?=-)")


@dataclass(frozen=True, slots=True)
class Piece:
    """An item or key of a block: whole lines of comment or white above it (`lead`), and itself,
    to the end of its last line (`body`)."""

    lead: str
    body: str

    @property
    def remarks(self) -> str:
        """The comments above it, without the white."""
        return "".join(line for line in self.lead.splitlines(True) if line.strip())


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a piece stands, from its dash or key to the end of its line, in characters."""

    start: int
    end: int
    node: Node


def start(node: Node) -> int:
    """Where a node begins."""
    return node.start_mark.index


def end(node: Node, text: str) -> int:
    """Where a node ends, without the white and the comments after it."""
    if is_block(node) and node.value:
        last = node.value[-1]
        return end(last[1] if isinstance(last, tuple) else last, text)
    if isinstance(node, ScalarNode) and node.style in ("|", ">"):
        return start(node) + len(text[start(node) : node.end_mark.index].rstrip())
    return node.end_mark.index


def line_end(node: Node, text: str) -> int:
    """Where the last line of a node ends, with a comment that stands there."""
    found = text.find("\n", end(node, text))
    return len(text) if found < 0 else found


def is_block(node: Node) -> bool:
    """Whether a node is a list or mapping over several lines, without brackets."""
    return isinstance(node, CollectionNode) and not node.flow_style


def spots(node: CollectionNode, text: str) -> list[Spot]:
    """The items of a block, or its keys with their values."""
    if isinstance(node, MappingNode):
        return [Spot(start(key), line_end(value, text), value) for key, value in node.value]
    found, at = [], start(node)
    for item in node.value:
        gap = _TO_DASH.match(text, at)
        found.append(Spot(gap.end() if gap else at, line_end(item, text), item))
        at = found[-1].end
    return found


def leads(where: Sequence[Spot], text: str) -> list[str]:
    """The lines above each of `where`; above the first there is nothing of the block."""
    above = [spot.end + 1 for spot in where[:-1]]
    lines = [text.rfind("\n", 0, spot.start) + 1 for spot in where[1:]]
    return ["", *(text[a:b] for a, b in zip(above, lines, strict=True))]


def usual_lead(found: Sequence[str]) -> str:
    """What stands above a new piece: white if the others have it."""
    others = found[1:]
    return "\n" if others and all("\n\n" in f"\n{lead}" for lead in others) else ""


def joined(found: Sequence[Piece], column: int) -> str:
    """The text of a block whose items or keys stand at `column`, from the first of them."""
    margin = " " * column
    return "\n".join(f"{piece.lead}{margin}{piece.body}" for piece in found).lstrip(" \n")
