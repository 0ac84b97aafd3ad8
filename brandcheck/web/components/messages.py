"""Messages: a problem, a notice, and what shows before there is anything to show."""

from __future__ import annotations

from brandcheck.web.markup import Markup, html, show

_BOX = '<div class="bc-note bc-note-{kind}" role="{role}">{icon}<div>{words}</div></div>'
_ICONS = {"problem": "!", "notice": "i", "stale": "↻", "aside": "↷"}


def note(kind: str, words: str | Markup, role: str = "note") -> Markup:
    """A box with a sign (never colour alone) and words."""
    sign = html('<span class="bc-sign" aria-hidden="true">{sign}</span>', sign=_ICONS[kind])
    return html(_BOX, kind=kind, role=role, icon=sign, words=words)


def problem(words: str) -> None:
    """Something that did not work, and what to do."""
    show(note("problem", words, role="alert"))


def notice(words: str) -> None:
    """Something good to know."""
    show(note("notice", words))
