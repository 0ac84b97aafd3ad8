"""Somebody is named and asked something: *@Joost jij zei ooit … hoe ging dat?*

Value: how many parties (@names) stand near a question or an invitation to them; 0 and up. A name
that is only thanked or congratulated does not count. Two or more parties asked together are also
counted by `reader_to_reader`. Does not apply to texts of fewer than five words.
Source: dialogue, own design choice; reactions come from who feels meant.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal, cannot_tell
from brandcheck.signals.line_facts import last_line, located, too_short
from brandcheck.signals.reading_peers import parties_asked


def measure(draft: Draft) -> Signal:
    """Counts the parties."""
    if too_short(draft):
        return cannot_tell("too_short")
    parties = draft.shared(parties_asked)
    return located(draft, float(len(parties)), parties, last_line(draft))
