"""The share kit."""

from __future__ import annotations

from brandcheck.brand import Brand
from brandcheck.planning.story import Story


def show(story: Story, brand: Brand) -> None:
    """Wait."""
