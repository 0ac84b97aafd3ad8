"""An organisation, ready to judge with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from brandcheck.brand import Brand, brand_version
from brandcheck.brand_checks import load_checked_brand
from brandcheck.language import Analyser
from brandcheck.scoring import Rubric, with_overrides
from brandcheck.signals.profile import BrandProfile

Fingerprint = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class OpenBrand:
    """An organisation with its profile and its own rubrics."""

    brand: Brand
    path: Path
    version: str
    profile: BrandProfile
    rubrics: Mapping[str, Rubric]


def open_brand_file(path: Path, analyser: Analyser, rubrics: Mapping[str, Rubric]) -> OpenBrand:
    """Reads a brand file and prepares all that a draft is compared with.

    Raises BrandFileInvalid.
    """
    brand = load_checked_brand(path)
    own = {
        name: with_overrides(rubric, brand.rubrics.get(name, {}))
        for name, rubric in rubrics.items()
    }
    texts = [post.text for post in brand.posts]
    read = dict(zip(texts, analyser.analyse_all(texts), strict=True))
    profile = BrandProfile.build(brand, lambda text: read.get(text) or analyser.analyse(text))
    return OpenBrand(brand, path, brand_version(brand), profile, own)


def fingerprint(path: Path) -> Fingerprint:
    """Changes when a file of the organisation does."""
    files = [path, *sorted(path.parent.glob("examples/*.md"))]
    return tuple((str(f), f.stat().st_mtime_ns) for f in files if f.exists())
