"""A suggestion taken over into the brand."""

from __future__ import annotations

from collections.abc import Iterable

from brandcheck.brand import Brand, Keyword, Value, ValueExamples
from brandcheck.tuning.suggestions.model import Suggestion


def accept(brand: Brand, suggestion: Suggestion) -> Brand:
    """The brand with the suggestion in it; the same brand when it is there already, or when its
    value is gone."""
    values = tuple(
        _with(value, suggestion) if value.id == suggestion.value else value
        for value in brand.values
    )
    return brand if values == brand.values else brand.model_copy(update={"values": values})


def _with(value: Value, suggestion: Suggestion) -> Value:
    text = suggestion.text
    if suggestion.kind == "shown":
        if _there(text, (*value.examples.shown, *value.examples.named)):
            return value
        shown = (*value.examples.shown, text)
        examples = ValueExamples(shown=shown, named=value.examples.named)
        return value.model_copy(update={"examples": examples})
    if _there(text, (*(k.term for k in value.keywords), *value.counter_terms)):
        return value
    if suggestion.kind == "counter_term":
        return value.model_copy(update={"counter_terms": (*value.counter_terms, text)})
    return value.model_copy(update={"keywords": (*value.keywords, Keyword(term=text))})


def _there(text: str, texts: Iterable[str]) -> bool:
    return text.casefold() in {known.casefold() for known in texts}
