"""The words of the YAML editor, in the reader's language."""

from __future__ import annotations

from typing import Any

from brandcheck.i18n import _


def editor_words() -> dict[str, Any]:
    """All that the editor says itself; the keys of `phrases` are CodeMirror's own words."""
    return {
        "label": _("Het bestand brand.yaml"),
        "save": _("Bewaar in de werkversie"),
        "unsaved": _("Er staat iets dat nog niet bewaard is."),
        "same": _("Alles is bewaard."),
        "jump": _("Ga naar regel {line}"),
        "help": _("Ctrl+S bewaart, Ctrl+F zoekt. Tab springt in; Escape en dan Tab gaat eruit."),
        "phrases": {
            "Find": _("Zoek"),
            "Replace": _("Vervang door"),
            "next": _("volgende"),
            "previous": _("vorige"),
            "all": _("alle"),
            "match case": _("hoofdletters tellen mee"),
            "by word": _("hele woorden"),
            "regexp": _("reguliere expressie"),
            "replace": _("vervang"),
            "replace all": _("vervang alle"),
            "close": _("sluit"),
            "Go to line": _("Ga naar regel"),
            "go": _("ga"),
            "Fold line": _("Vouw in"),
            "Unfold line": _("Vouw uit"),
            "folded code": _("ingevouwen"),
            "unfold": _("vouw uit"),
            "Control character": _("Stuurteken"),
        },
    }
