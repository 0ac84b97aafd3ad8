"""The versions of a brand: what was published, and the working copy that is not yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from brandcheck.brand import BrandSource


@dataclass(frozen=True, slots=True)
class InUse:
    """Which version of an organisation holds now. `hash` is its `brand_version`."""

    organisation: str
    name: str
    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class NewVersion:
    """What is to be published. `name` is the organisation's, `hash` the `brand_version`;
    `from_number` is the version whose content is put back, None where it is new."""

    organisation: str
    name: str
    hash: str
    source: BrandSource
    note: str
    by: str
    from_number: int | None = None


@dataclass(frozen=True, slots=True)
class PublishedBrand:
    """A published version. Numbers start at 1 and are never used again; the highest is in use."""

    organisation: str
    number: int
    hash: str
    source: BrandSource
    note: str
    by: str
    at: datetime
    from_number: int | None = None


@dataclass(frozen=True, slots=True)
class BrandDraft:
    """The working copy of an organisation, one for all its managers.

    `version` rises with every save; 0 means that nothing is stored yet. `base` is the published
    version that it started from; 0 where none was published.
    """

    organisation: str
    version: int
    base: int
    source: BrandSource
    changed: datetime | None = None
    by: str = ""
