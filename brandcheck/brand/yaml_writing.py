"""Plain data (mappings, lists, text, numbers) written as YAML the way a person would type it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

LONG = 90  # characters: a longer text gets lines of its own, a longer list one item a line
# What YAML lets stand as it is; anything else goes between double quotes, as an escape.
_ODD = re.compile(
    r"[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_BARE = re.compile(r"[^\W_](?:[^:#\\]*[^\s:#\\])?")
_NUMBER_LIKE = re.compile(r"\d[\w.+-]*")
_OTHER_THAN_TEXT = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n"))
_INLINE = frozenset(("places", "words", "channels", "knots"))


def block(data: Any, column: int, key: str = "") -> str:
    """`data` in block style; what follows the first line stands at `column`."""
    if isinstance(data, Mapping) and data:
        pairs = (f"{scalar(name)}:{after_key(data[name], column, name)}" for name in data)
        return _lines(pairs, column)
    if _is_list(data) and data and key not in _INLINE:
        return _lines((f"- {block(item, column + 2)}" for item in data), column)
    if isinstance(data, Mapping) or _is_list(data):
        return flow(data)
    return scalar(data, column)


def after_key(data: Any, column: int, key: str = "") -> str:
    """What stands after `key:` for a key at `column`, with the space or the new line before it."""
    container = isinstance(data, Mapping) or _is_list(data)
    if not container:
        return f" {scalar(data, column + 2)}"
    inline = flow(data)
    if not data or (key in _INLINE and len(inline) < LONG):
        return f" {inline}"
    return f"\n{' ' * (column + 2)}{block(data, column + 2)}"


def flow(data: Any) -> str:
    """`data` on one line: `[a, b]` or `{je: u}`."""
    if isinstance(data, Mapping):
        return "{" + ", ".join(f"{_inline(k)}: {flow(v)}" for k, v in data.items()) + "}"
    if _is_list(data):
        return "[" + ", ".join(flow(item) for item in data) + "]"
    return _inline(data)


def scalar(data: Any, column: int | None = None, quote: str = "") -> str:
    """One value; a text of some length as a block at `column`, if that is given.

    `quote` is the mark that its author used before; it is used again where it can be.
    """
    if not isinstance(data, str):
        return _symbol(data)
    if column is not None and ("\n" in data or len(data) > LONG) and _can_stand(data):
        return "|-\n" + "\n".join(_indented(line, column) for line in data.split("\n"))
    if not quote and _is_bare(data):
        return data
    return quoted(data, quote)


def quoted(text: str, quote: str = "") -> str:
    """`text` between quotes: single ones if asked or easier to read, and possible."""
    single = quote == "'" or (not quote and ('"' in text or "\\" in text))
    if single and not _ODD.search(text):
        return "'" + text.replace("'", "''") + "'"
    plain = "".join(_ESCAPES.get(sign, sign) for sign in text)
    return '"' + _ODD.sub(_escape, plain) + '"'


def _inline(data: Any) -> str:
    if isinstance(data, str) and re.search(r"[\[\]{},]", data):
        return quoted(data)
    return scalar(data)


def _symbol(data: Any) -> str:
    if data is None:
        return "null"
    if isinstance(data, bool):
        return str(data).lower()
    return repr(data).removesuffix(".0")


def _is_bare(text: str) -> bool:
    if _ODD.search(text) or _NUMBER_LIKE.fullmatch(text):
        return False
    return bool(_BARE.fullmatch(text)) and text.lower() not in _OTHER_THAN_TEXT


def _can_stand(text: str) -> bool:
    """Whether `text` survives as a block: its own first line then sets the margin."""
    return not text[:1].isspace() and not _ODD.search(re.sub(r"[\n\t]", "", text))


def _escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _indented(line: str, column: int) -> str:
    return " " * column + line if line else ""


def _lines(parts: Any, column: int) -> str:
    return f"\n{' ' * column}".join(parts)


def _is_list(data: Any) -> bool:
    return isinstance(data, Sequence) and not isinstance(data, str)
