"""First person singular: somebody says *ik*.

What: *ik*, *me*, *mij*, *mijn* (quotations included). Unit: per 100 words (a post under 40 words
counts as 40). Does not apply: under eight words, or told by the organisation itself.
Source: Gligoric et al. 2023; StorySeeker (d = 1.05).
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_loud import quiet_lines
from brandcheck.signals.reading_prose import prose

FORMS = frozenset({"ik", "'k", "me", "mij", "mijn", "m'n", "mn", "mezelf", "mijzelf", "ikzelf"})


def measure(draft: Draft) -> Signal:
    """How often the writer speaks as *ik*."""
    text = draft.shared(prose)
    if text.too_short:
        return cannot_tell("too_short")
    if draft.teller == "corporate":
        return cannot_tell("organisation_tells")
    said = [w for line in draft.shared(quiet_lines) for w in line.words if w.lower in FORMS]
    return Signal(
        value=text.per_hundred(len(said)),
        spans=tuple(word.span for word in said),
        target=text.lines[0].span,
        facts={"count": len(said)},
    )
