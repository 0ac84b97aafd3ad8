"""A brand that was filled in on a form: the first fault, in words for who filled it in."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from brandcheck.brand.model import Brand
from brandcheck.brand.problems import model_problem
from brandcheck.brand_errors import BrandFieldInvalid
from brandcheck.i18n import N_, _

_LABELS = {
    "name": N_("De naam"),
    "sector": N_("De sector"),
    "mission": N_("De missie"),
    "label": N_("De naam van de waarde"),
    "means": N_("Wat de waarde betekent"),
    "does_not_mean": N_("Wat de waarde niet betekent"),
    "description": N_("De omschrijving"),
    "term": N_("Het woord"),
    "weight": N_("Het gewicht"),
    "note": N_("De uitleg"),
    "counter_terms": N_("Een tegenwoord"),
    "shown": N_("Een voorbeeld"),
    "named": N_("Een voorbeeld"),
    "topics": N_("Een onderwerp"),
    "places": N_("Een plaats"),
    "words": N_("Een woord"),
    "own_words": N_("Een eigen woord"),
    "text": N_("De post"),
    "role": N_("De rol"),
    "why": N_("Waarom"),
    "knots": N_("De knikpunten"),
}
_LISTS = {
    ("keywords", "too_short"): N_(
        "Een waarde heeft minstens één trefwoord nodig. Zet er eerst een ander bij."
    ),
    ("keywords", "too_long"): N_("Een waarde heeft plaats voor 1000 trefwoorden."),
    ("values", "too_short"): N_("Er blijft altijd één waarde over. Zet er eerst een andere bij."),
    ("values", "too_long"): N_("Meer dan twaalf waarden onthoudt niemand. Voeg er twee samen."),
    ("audiences", "too_short"): N_(
        "Er blijft altijd één doelgroep over. Zet er eerst een andere bij."
    ),
    ("topics", "too_short"): N_(
        "Een doelgroep heeft minstens één onderwerp nodig. Zet er eerst een ander bij."
    ),
}


def checked_fields(brand: Brand) -> Brand:
    """The brand, when all its fields can be kept. Raises BrandFieldInvalid."""
    try:
        return Brand.model_validate(brand.model_dump())
    except ValidationError as error:
        raise field_invalid(error) from error


def field_invalid(error: ValidationError) -> BrandFieldInvalid:
    """The first fault that pydantic found, in words."""
    first = error.errors(include_url=False)[0]
    return BrandFieldInvalid(problem=_problem(first))


def _problem(first: ErrorDetails) -> str:
    names = [part for part in first["loc"] if isinstance(part, str)]
    field = names[-1] if names else ""
    if (field, first["type"]) in _LISTS:
        return _(_LISTS[field, first["type"]])
    problem = model_problem(first)
    return f"{_(_LABELS[field])}: {problem}" if field in _LABELS else problem
