"""An organisation, ready to judge with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from brandcheck.brand import Brand, brand_version
from brandcheck.brands_in_use import BrandInUse
from brandcheck.scoring import Rubric, own_rubrics
from brandcheck.signals.profile import BrandProfile
from brandcheck.tuning.reading import Profiles


@dataclass(frozen=True)
class OpenBrand:
    """An organisation with its profile and its own rubrics. `version` is the hash of its content,
    `number` that of the published version; 0 where its files hold."""

    brand: Brand
    version: str
    profile: BrandProfile
    rubrics: Mapping[str, Rubric]
    number: int = 0


def open_brand(found: BrandInUse, profiles: Profiles) -> OpenBrand:
    """Prepares all that a draft is compared with."""
    brand = found.brand
    own = own_rubrics(brand.rubrics)
    return OpenBrand(brand, brand_version(brand), profiles.of(brand), own, found.number)
