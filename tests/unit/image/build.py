"""Stories for the tests of the image, made by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np

from brandcheck.image import Image, ImageStory, image_of

VALUES: tuple[str, ...] = ("dichtbij", "vakwerk", "eigen-regie", "samen")
LABELS = ("Dichtbij", "Vakwerk", "Eigen regie", "Samen")
EVEN: dict[str, float] = dict.fromkeys(VALUES, 0.25)


def story(*strengths: float, number: int = 0, **fields: object) -> ImageStory:
    told = {"id": f"s{number}", "title": f"Verhaal {number}", "day": date(2026, 11, 3), **fields}
    return ImageStory(strengths=dict(zip(VALUES, strengths, strict=False)), **told)  # pyright: ignore


def stories(rows: Iterable[Sequence[float]], **fields: object) -> list[ImageStory]:
    return [story(*row, number=number, **fields) for number, row in enumerate(rows)]


def image(rows: Iterable[Sequence[float]], wished: dict[str, float] | None = None) -> Image:
    return image_of(stories(rows), VALUES, wished or EVEN)


def around(profile: Sequence[float], count: int, seed: int, sharp: float = 8.0) -> np.ndarray:
    """So many stories spread around a profile; the sharper, the more alike."""
    return np.random.default_rng(seed).dirichlet(np.array(profile) * sharp + 1e-3, size=count)
