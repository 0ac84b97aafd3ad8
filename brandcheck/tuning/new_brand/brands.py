"""From a sketch to an organisation, and what it still needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import ValidationError

from brandcheck.brand import Brand
from brandcheck.brand.changing import new_id
from brandcheck.brand.field_checks import field_invalid
from brandcheck.i18n import _
from brandcheck.tuning.new_brand.sketch import (
    AudienceSketch,
    BrandSketch,
    ValueSketch,
    listed,
    taken,
)

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MOST_VALUES = 12


def brand_of(sketch: BrandSketch) -> Brand:
    """The organisation with what was taken. Raises BrandFieldInvalid for the first fault."""
    values: list[dict[str, object]] = []
    for value in chosen_values(sketch):
        ids = [str(other["id"]) for other in values]
        values.append({"id": new_id(value.label, ids), **_value(value)})
    audiences: list[dict[str, object]] = []
    for audience in chosen_audiences(sketch):
        ids = [str(other["id"]) for other in audiences]
        audiences.append({"id": new_id(audience.name, ids), **_audience(audience)})
    try:
        return Brand.model_validate(
            {
                "id": sketch.short_name,
                "name": sketch.name,
                "sector": sketch.sector,
                "mission": sketch.mission,
                "form_of_address": sketch.address,
                "own_words": [name] if 2 <= len(name := sketch.name.strip()) <= 80 else [],
                "audiences": audiences,
                "values": values,
            }
        )
    except ValidationError as error:
        raise field_invalid(error) from error


def missing(sketch: BrandSketch) -> tuple[str, ...]:
    """What still has to be filled in, each a sentence that says what to do."""
    return (
        *_missing_of_all(sketch),
        *(words for value in chosen_values(sketch) for words in _missing_of_value(value)),
        *(words for one in chosen_audiences(sketch) for words in _missing_of_audience(one)),
    )


def chosen_values(sketch: BrandSketch) -> list[ValueSketch]:
    """The values that are taken."""
    return [value for value in sketch.values if value.taken]


def chosen_audiences(sketch: BrandSketch) -> list[AudienceSketch]:
    """The audiences that are taken."""
    return [audience for audience in sketch.audiences if audience.taken]


def _missing_of_all(sketch: BrandSketch) -> Iterator[str]:
    if not sketch.name.strip():
        yield _("Vul in hoe de organisatie heet.")
    elif not _ID.fullmatch(sketch.short_name):
        yield _("De korte naam heeft alleen kleine letters, cijfers en losse streepjes.")
    if not sketch.mission.strip():
        yield _("Schrijf in een zin waar de organisatie voor is.")
    if not chosen_values(sketch):
        yield _("Neem minstens één waarde over.")
    if len(chosen_values(sketch)) > _MOST_VALUES:
        yield _("Kies hoogstens twaalf waarden; vier tot zes werken het best.")
    if not chosen_audiences(sketch):
        yield _("Neem minstens één doelgroep over.")


def _missing_of_value(value: ValueSketch) -> Iterator[str]:
    label = value.label.strip()
    if not label:
        yield _("Geef elke waarde een naam, of haal haar vinkje weg.")
        return
    if not value.means.strip():
        yield _("Schrijf bij ‘{label}’ wat het bij jullie betekent.").format(label=label)
    if not value.keywords:
        yield _("Geef ‘{label}’ minstens één trefwoord.").format(label=label)


def _missing_of_audience(audience: AudienceSketch) -> Iterator[str]:
    name = audience.name.strip()
    if not name:
        yield _("Geef elke doelgroep een naam, of haal haar vinkje weg.")
        return
    if not audience.description.strip():
        yield _("Schrijf bij ‘{name}’ wie het zijn.").format(name=name)
    if not listed(audience.topics):
        yield _("Noem bij ‘{name}’ minstens één onderwerp dat hen bezighoudt.").format(name=name)


def _value(value: ValueSketch) -> dict[str, object]:
    return {
        "label": value.label,
        "means": value.means,
        "does_not_mean": value.does_not_mean,
        "keywords": value.keywords,
        "counter_terms": taken(value.counter_terms),
        "examples": {"shown": taken(value.shown), "named": taken(value.named)},
    }


def _audience(audience: AudienceSketch) -> dict[str, object]:
    return {
        "name": audience.name,
        "description": audience.description,
        "topics": listed(audience.topics),
        "places": listed(audience.places),
        "words": listed(audience.words),
    }
