"""What can be set from outside, each with a default that works."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
MAX_DRAFT_CHARACTERS = 20_000


@dataclass(frozen=True, slots=True)
class Settings:
    """`pipeline`: None for the shipped one, a package name or a path. `brands`: the folder with
    one folder per organisation."""

    pipeline: str | None = None
    brands: Path = ROOT / "brand_values"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """BRANDCHECK_PIPELINE and BRANDCHECK_BRANDS, where set and not empty."""
        brands = environment.get("BRANDCHECK_BRANDS")
        return cls(
            pipeline=environment.get("BRANDCHECK_PIPELINE") or None,
            brands=Path(brands) if brands else ROOT / "brand_values",
        )
