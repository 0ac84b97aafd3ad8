"""HTML that is safe by default: the one place where a draft becomes markup.

Every field of a template is escaped; only `Markup` made here passes as it is.
"""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st
from markupsafe import Markup

NOTHING = Markup("")


def html(template: str, **fields: object) -> Markup:
    """`template` (ours) with its fields (anybody's) filled in and escaped."""
    return Markup(template).format(**fields)


def join(parts: Iterable[Markup], between: str = "") -> Markup:
    """Pieces of markup, one after the other."""
    return Markup(between).join(parts)


def each(template: str, texts: Iterable[object]) -> Markup:
    """The template once per text, as its field `text`."""
    return join(html(template, text=text) for text in texts)


def when(condition: object, template: str, **fields: object) -> Markup:
    """The filled template when the condition holds, else nothing."""
    return html(template, **fields) if condition else NOTHING


def show(*parts: Markup) -> None:
    """Puts markup on the page; nothing stays nothing."""
    if whole := join(parts).strip():
        st.html(str(whole))


def sendable(text: str) -> str:
    """`text` without lone surrogates, which no browser can be sent. Offsets stay the same."""
    return text.encode("utf-8", "replace").decode("utf-8")


def literal(words: str) -> str:
    """`words` as a label of a widget, which reads Markdown: what was typed shows as typed."""
    return "".join(f"\\{c}" if c in r"\`*_{}[]()<>#+-.!|~$:" else c for c in words)
