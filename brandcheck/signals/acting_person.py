"""A person who acts: somebody the reader can picture is the subject of an act.

What: per distinct sentence 1 for a named person or human noun that acts, .7 for *hij* or *zij*,
.6 for *ik*, .3 for *we*. A name that does nothing does not count. Unit: the mean over sentences
of three words or more, 0 to 1. Does not apply: under eight words.
Source: StorySeeker (Antoniak et al. 2024); human interest in Trilling et al. 2017.
"""

from __future__ import annotations

from brandcheck.i18n import _
from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.reading_events import Event, events
from brandcheck.signals.reading_loud import loud_sentences
from brandcheck.signals.reading_prose import prose
from brandcheck.signals.reading_room import room_for_a_person

LEAST_WORDS = 3
WORTH = {"someone": 1.0, "third": 0.7, "speaker": 0.6, "we": 0.3}


def measure(draft: Draft) -> Signal:
    """How much of the post shows a person acting."""
    text = draft.shared(prose)
    lines = [line for line in text.lines if len(line.words) >= LEAST_WORDS]
    if text.too_short or not lines:
        return cannot_tell("too_short")
    best: dict[int, Event] = {}
    loud = draft.shared(loud_sentences)
    for event in draft.shared(events):
        if event.who not in WORTH or event.actor is None or event.verb.sentence in loud:
            continue
        if event.line not in best or WORTH[best[event.line].who] < WORTH[event.who]:
            best[event.line] = event
    total = sum(WORTH[event.who] for event in best.values())
    people = [e.actor.text for e in best.values() if e.actor and e.who == "someone"]
    empty = [line for n, line in enumerate(text.lines) if n not in best and line in lines]
    return Signal(
        value=min(1.0, total / len(lines)),
        spans=tuple(event.span for event in best.values()),
        target=room_for_a_person(empty),
        facts={"count": len(best), "person": people[0] if people else _("iemand")},
    )
