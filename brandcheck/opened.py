"""An organisation, ready to judge with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from brandcheck.brand import Brand, brand_version
from brandcheck.brands_in_use import BrandInUse
from brandcheck.language import Analyser
from brandcheck.scoring import Rubric, with_overrides
from brandcheck.signals.profile import BrandProfile


@dataclass(frozen=True)
class OpenBrand:
    """An organisation with its profile and its own rubrics. `version` is the hash of its content,
    `number` that of the published version; 0 where its files hold."""

    brand: Brand
    version: str
    profile: BrandProfile
    rubrics: Mapping[str, Rubric]
    number: int = 0


def open_brand(found: BrandInUse, analyser: Analyser, rubrics: Mapping[str, Rubric]) -> OpenBrand:
    """Prepares all that a draft is compared with."""
    brand = found.brand
    own = {
        name: with_overrides(rubric, brand.rubrics.get(name, {}))
        for name, rubric in rubrics.items()
    }
    texts = [post.text for post in brand.posts]
    read = dict(zip(texts, analyser.analyse_all(texts), strict=True))
    profile = BrandProfile.build(brand, lambda text: read.get(text) or analyser.analyse(text))
    return OpenBrand(brand, brand_version(brand), profile, own, found.number)
