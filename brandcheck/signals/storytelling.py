"""Storytelling: the share of a post that tells what happened.

What: per distinct sentence the strength of its best event (past 1, perfect .8, present scene .5),
a little more with a moment (*gisteren*, *half vijf*) or a step in time (*toen*, *daarna*);
loud sentences count 0. Unit: the mean over sentences of three words or more, 0 to 1.
Does not apply: under eight words.
Source: StorySeeker (Antoniak et al. 2024): past tense, events, entities mark stories; the second
person and general statements mark other text.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_events import Event, events
from brandcheck.signals.reading_loud import loud_sentences
from brandcheck.signals.reading_prose import Line, Prose, prose
from brandcheck.signals.reading_room import room_for_a_moment
from brandcheck.signals.wording import wording

LEAST_WORDS = 3
TOLD, TIMED = 0.8, 0.2


def measure(draft: Draft) -> Signal:
    """How much of the post tells an event."""
    text = draft.shared(prose)
    lines = [line for line in text.lines if len(line.words) >= LEAST_WORDS]
    if text.too_short or not lines:
        return cannot_tell("too_short")
    best = _best_events(draft, text)
    loud = draft.shared(loud_sentences)
    told = [
        _told(line, best.get(line.sentence.index), line.sentence.index in loud) for line in lines
    ]
    flat = [line for line, strength in zip(lines, told, strict=True) if strength < TOLD / 2]
    spans = tuple(best[line.sentence.index].span for line in lines if _counts(line, best))
    return Signal(
        value=sum(told) / len(lines),
        spans=spans,
        target=room_for_a_moment(flat),
        facts={"count": len(spans), "sentences": len(lines)},
    )


def _counts(line: Line, best: dict[int, Event]) -> bool:
    return line.sentence.index in best


def _best_events(draft: Draft, text: Prose) -> dict[int, Event]:
    best: dict[int, Event] = {}
    for event in draft.shared(events):
        index = text.lines[event.line].sentence.index
        if index not in best or best[index].strength < event.strength:
            best[index] = event
    return best


def _told(line: Line, event: Event | None, is_loud: bool) -> float:
    if is_loud:
        return 0.0
    timed = bool(line.find(wording("storytelling")))
    if event is None:
        return TIMED / 2 if timed else 0.0
    return TOLD * event.strength + TIMED * timed
