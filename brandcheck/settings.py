"""What can be set from outside, each with a default that works."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
MAX_DRAFT_CHARACTERS = 20_000
DATABASE_URL = f"sqlite:///{ROOT / 'data' / 'brandcheck.sqlite'}"


@dataclass(frozen=True, slots=True)
class Settings:
    """`pipeline`: None for the shipped one, a package name or a path. `brands`: the folder with
    one folder per organisation. `database_url`: where the calendar is kept."""

    pipeline: str | None = None
    brands: Path = ROOT / "brand_values"
    database_url: str = DATABASE_URL

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """BRANDCHECK_PIPELINE, BRANDCHECK_BRANDS and BRANDCHECK_DATABASE_URL, where set and not
        empty."""
        brands = environment.get("BRANDCHECK_BRANDS")
        return cls(
            pipeline=environment.get("BRANDCHECK_PIPELINE") or None,
            brands=Path(brands) if brands else ROOT / "brand_values",
            database_url=environment.get("BRANDCHECK_DATABASE_URL") or DATABASE_URL,
        )
