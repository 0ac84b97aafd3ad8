"""Which language a text is in (langid's model: naive Bayes over byte n-grams)."""

from __future__ import annotations

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# The languages that people in Dutch organisations are likely to paste.
CANDIDATES = ["nl", "en", "de", "fr", "es", "it", "pt", "pl", "tr", "ar", "uk", "ru", "ro", "af"]
SURE = 0.6
_NOT_PROSE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#]\w+|\d+")


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(CANDIDATES)
    return identifier


def identify(text: str) -> str | None:
    """ISO 639-1 code, or None when it cannot be told (no letters, or no language stands out)."""
    prose = _NOT_PROSE.sub(" ", text)
    if not any(character.isalpha() for character in prose):
        return None
    prose = prose.encode("utf-8", "replace").decode()
    language, probability = _identifier().classify(prose.lower() if prose.isupper() else prose)
    return language if language == "nl" or probability >= SURE else None
