"""What may be kept as the brand of an organisation, and by whom."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import PurePath

from brandcheck.brand import Brand, BrandSource
from brandcheck.brand.document import parse
from brandcheck.brand.source import BRAND_FILE
from brandcheck.brand_checks import checked_brand
from brandcheck.brand_errors import ManagerOnly
from brandcheck.errors import BrandFileInvalid
from brandcheck.i18n import _
from brandcheck.planning.lifecycle import Actor, Role


def check_may_tune(actor: Actor) -> None:
    """Raises ManagerOnly for whoever is no brand manager."""
    if actor.role is not Role.BRAND_MANAGER:
        raise ManagerOnly(role=actor.role.label)


# A page asks the same brand many times over, and reading it takes longer than the page.
@lru_cache(maxsize=32)
def read_brand(source: BrandSource) -> Brand:
    """The brand in these texts. Raises BrandFileInvalid."""
    return checked_brand(source)


def checked_for(organisation: str, source: BrandSource) -> Brand:
    """The brand in these texts, when it may be kept for this organisation.

    Raises BrandFileInvalid, also when it is another organisation's.
    """
    brand = read_brand(source)
    if brand.id != organisation:
        problem = _("De korte naam van een organisatie blijft dezelfde; hier is dat ‘{id}’.")
        document = parse(source.yaml, source.file)
        raise document.invalid(("id",), problem.format(id=organisation))
    for name, _text in source.examples:
        if PurePath(name).name != name:
            problem = _("Een voorbeeldpost heeft alleen een naam, zonder map.")
            raise BrandFileInvalid(file=name, line=1, key=name, problem=problem)
    return brand


def as_kept(source: BrandSource) -> BrandSource:
    """The texts apart from where they were read: a folder of the server is nobody's business."""
    return replace(source, file=BRAND_FILE)
