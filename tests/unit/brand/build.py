"""A small brand folder on disk, for tests of the reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from brandcheck.brand import load_brand
from brandcheck.errors import BrandFileInvalid

# The line numbers in the tests count from the first line of this text.
BRAND = """\
id: proeftuin
name: Proeftuin
mission: Wij proberen dingen uit.
audiences:
  - id: buren
    name: Buren
    description: Wie naast ons woont.
    topics: [heg, geluid]
values:
  - id: durf
    label: Durf
    means: Iets doen wat nog niet mocht.
    keywords:
      - durven
      - term: moed
        weight: 1.5
"""
POST = """\
---
role: tuinman
teller: employee
channel: intranet
audience: buren
level: shown
values: [durf]
on_brand: true
why: er gebeurt iets
---

Hij stak de heg in brand.
Met toestemming.
"""


def brand_folder(folder: Path, brand: str = BRAND, **posts: str) -> Path:
    """Writes `brand.yaml` and `examples/<name>.md`; returns the folder."""
    (folder / "brand.yaml").write_text(brand, encoding="utf-8")
    if posts:
        (folder / "examples").mkdir(exist_ok=True)
    for name, text in posts.items():
        (folder / "examples" / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def fault(folder: Path) -> tuple[int, str, str]:
    """The line, the key and the problem that reading this folder ends in."""
    with pytest.raises(BrandFileInvalid) as caught:
        load_brand(folder)
    fields = caught.value.fields
    assert str(caught.value).startswith(f"{fields['file']}, regel {fields['line']}")
    return fields["line"], fields["key"], fields["problem"]
