"""Scores Dutch draft posts on brand alignment, relevance and shareworthiness, and explains why."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from brandcheck.brand import Brand
    from brandcheck.scoring import Report
    from brandcheck.workspace import Workspace


@cache
def _workspace() -> Workspace:
    from brandcheck.workspace import Workspace

    return Workspace()


def check_draft(text: str, *, brand: str, **options: Any) -> Report:
    """The report on a Dutch draft. `brand` is an id or a path to a folder with `brand.yaml`.

    Options: `channel`, `audience`, `teller`, `locale`, `set_aside`, `spelling`, `source`; see
    `Workspace.check`, which also lists the errors.
    """
    return _workspace().check(text, brand=brand, **options)


def load_brand(brand: str) -> Brand:
    """An organisation's brand values from its files: by id, by a path to a folder with
    `brand.yaml`, or by a path to the file itself.

    Raises BrandMissing, which names the known ids, or BrandFileInvalid with file, line and key.
    """
    from brandcheck.brand import find_brand
    from brandcheck.brand import load_brand as load

    return load(find_brand(brand))


__all__ = ["__version__", "check_draft", "load_brand"]
