"""What may be the name of a value or of a group of readers, and how it is written."""

from __future__ import annotations

import re

from brandcheck.tuning.brand_book.cues import kinds_of

LABEL_WORDS = 6
# A heading of one of these kinds is about something else than values.
OTHER = frozenset({"mission", "vision", "audience", "address", "look"})
# What stands before a text about a value, and names none.
PARTS = frozenset({"means", "not_means", "shows", "words", "counter_words", "head"})
# *Lef: we doen wat nog niet mocht.*
SPLIT = re.compile(
    r"^(?P<label>[^:–—.!?]{2,60}?)(?:\s*[:–—]\s+|\s+-\s+|[.!]\s+(?=[A-Z‘“\"]))(?P<rest>.+)$"
)

# *Waarde 1: Koersvast*
_NUMBERED = re.compile(
    r"^(?:kern|merk)?(?:waarde|belofte|pijler|principe)\s*\d*\s*[:–-]\s*", re.IGNORECASE
)


def can_be_label(text: str, words: int = LABEL_WORDS) -> bool:
    """Whether a text is short and plain enough for the name of a value or a group."""
    label = clean_label(text)
    if not 1 <= len(label.split()) <= words or not re.search(r"[^\W\d_]{3}", label):
        return False
    if label.endswith("?") or len(label) > 60:
        return False
    return not kinds_of(label) & (OTHER | PARTS | {"values"})


def clean_label(text: str) -> str:
    """A label without numbers, bullets and stops; not in capitals."""
    label = re.sub(r"^\s*(?:\d+[.)]?|[-•*–])\s*", "", " ".join(text.split()))
    label = _NUMBERED.sub("", label)
    label = label.strip(" .:;,!–—-\"'‘’“”")
    label = re.sub(r"^(?:wij|we)\s+zijn\s+", "", label, flags=re.IGNORECASE)
    label = label.lower() if label.isupper() else label
    return label[:1].upper() + label[1:]
