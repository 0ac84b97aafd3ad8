"""Text to take along: each piece with a button that copies it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from streamlit.components.v2 import component

from brandcheck.i18n import _

_HERE = Path(__file__).parent
_component = component(
    "brandcheck_copy_text",
    html='<div class="root"></div>',
    css=(_HERE / "copy_text.css").read_text(encoding="utf-8"),
    js=(_HERE / "copy_text.js").read_text(encoding="utf-8"),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A text with its title; `small` stands behind the title and `note` below the text."""

    title: str
    text: str
    small: str = ""
    note: str = ""
    open: bool = False


def copy_text(pieces: list[Piece], key: str) -> None:
    """Shows the pieces, folded, with a button each."""
    words = {
        "copy": _("Kopieer"),
        "copied": _("Gekopieerd"),
        "failed": _("Dat lukte niet. Selecteer de tekst en kopieer zelf."),
    }
    _component(key=key, data={"pieces": [asdict(piece) for piece in pieces], "words": words})
