"""Suggestions to a brand manager: words, counter-terms and example sentences, with evidence."""

from brandcheck.tuning.suggestions.accepting import accept
from brandcheck.tuning.suggestions.model import Evidence, Suggestion, suggestion_key
from brandcheck.tuning.suggestions.suggesting import suggest
from brandcheck.tuning.suggestions.wording import why

__all__ = ["Evidence", "Suggestion", "accept", "suggest", "suggestion_key", "why"]
