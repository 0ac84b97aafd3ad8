"""Generality of the best line: it also holds outside this post.

What: of the most quotable sentence: no past tense (.4), nobody in particular (no *hij*, *zij* or
name, .3), no number or date (.3). Unit: 0 to 1. Does not apply: no quotable line.
Source: Danescu-Niculescu-Mizil et al. 2012 (memorable quotes are more general; parts recalled).
"""

from __future__ import annotations

from brandcheck.language.analysis import Kind
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.quotable_line import kept_line
from brandcheck.signals.reading_people import HE_OR_SHE, is_name
from brandcheck.signals.reading_prose import Line, prose

_HIS_OR_HER = frozenset({"hem", "haar", "hun", "hen", "zijn"})


def measure(draft: Draft) -> Signal:
    """How general the best line is."""
    if draft.shared(prose).too_short:
        return cannot_tell("too_short")
    line = draft.shared(kept_line).line
    if line is None:
        return cannot_tell("no_line")
    value = 0.4 * (not any(token.is_past for token in line.tokens))
    value += 0.3 * _is_about_nobody(line)
    value += 0.3 * (not any(token.kind is Kind.NUMBER for token in line.tokens))
    return Signal(
        value=value,
        spans=(line.span,),
        target=line.span,
        facts={"sentence": draft.analysis.quote(line.span)},
    )


def _is_about_nobody(line: Line) -> bool:
    for at, token in enumerate(line.tokens):
        theirs = token.lower in _HIS_OR_HER and token.pos == "PRON"
        if theirs or (token.lower in HE_OR_SHE and token.pos == "PRON" and token.lower != "die"):
            return False
        if is_name(token, at == 0):
            return False
    return True
