"""Management and policy words: *faciliteren*, *stakeholders*, *integrale aanpak*, *staat centraal*.

Unit: per 100 words, each different word once. The list (`management_words.yaml`) groups them under
what people say at the kitchen table. Cannot tell under 8 words. Source: the list is ours.
"""

from __future__ import annotations

from brandcheck.signals.base import Draft, Signal
from brandcheck.signals.formal_words import of_plainer
from brandcheck.signals.reading_plainer import read_management


def measure(draft: Draft) -> Signal:
    """The rate; the spans are the words, the facts name the first and its plainer word."""
    return of_plainer(draft, draft.shared(read_management))
