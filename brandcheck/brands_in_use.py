"""Which text of an organisation holds: the version that was published last, else its files.

Published versions are in the database, so all servers agree. When the database is away, what it
said last still holds, and before it said anything the files do: judging a draft never waits for
it and never fails because of it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TypeVar

from brandcheck.brand import (
    Brand,
    BrandEntry,
    BrandSource,
    brand_version,
    find_brand,
    list_brands,
)
from brandcheck.brand.source import BRAND_FILE
from brandcheck.brand_checks import checked_brand
from brandcheck.brand_errors import BrandVersionMissing
from brandcheck.errors import BrandMissing, DatabaseOutdated, DatabaseUnavailable, explain
from brandcheck.settings import Settings
from brandcheck.storage import Storage, is_there
from brandcheck.storage.brands import Brands
from brandcheck.tuning.versions import InUse

log = logging.getLogger(__name__)
# How long a database that does not answer is left alone.
QUIET_SECONDS = 20
Answer = TypeVar("Answer")
Fingerprint = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class BrandInUse:
    """An organisation as it holds now. `number`: of the published version, 0 where it is the
    files that hold; `hash` is the `brand_version` that reports carry; `mark` is another one
    whenever something changed."""

    brand: Brand
    source: BrandSource
    number: int
    hash: str
    mark: object = field(repr=False)


class BrandsInUse:
    """Finds organisations by id or by path. Safe to share between threads."""

    def __init__(self, settings: Settings, storage: Callable[[], Storage]) -> None:
        self._folder = settings.brands
        self._published = _Published(settings.database_url, storage)
        self._kept: dict[str, BrandInUse] = {}
        self._ids: dict[str, str] = {}

    def get(self, id_or_path: str) -> BrandInUse:
        """What holds now. A path means the files there, whatever was published.

        Raises BrandMissing or BrandFileInvalid.
        """
        organisation = self._ids.get(id_or_path, id_or_path)
        found = self._published.in_use(organisation)
        if found is None:
            return self._of_files(organisation)
        kept = self._kept.get(organisation)
        if kept and kept.mark == found:
            return kept
        source = self._published.source(found)
        if source is None:
            # The database went away just now, or the version did.
            return kept or self._of_files(organisation)
        return self._keep(organisation, source, found.number, found)

    def entries(self) -> list[BrandEntry]:
        """All organisations by name: the published ones and those that are only files. `path` is
        where the files are, or would be."""
        entries = {entry.id: entry for entry in list_brands(self._folder)}
        for found in self._published.all():
            there = entries.get(found.organisation)
            path = there.path if there else self._folder / found.organisation / BRAND_FILE
            entries[found.organisation] = BrandEntry(found.organisation, found.name, path)
        return sorted(entries.values(), key=lambda entry: (entry.name.casefold(), entry.id))

    def _of_files(self, organisation: str) -> BrandInUse:
        kept = self._kept.get(organisation)
        if kept and kept.number == 0 and kept.mark == fingerprint(Path(kept.source.file)):
            return kept
        path = self._find(organisation)
        # Before reading: what changes meanwhile is read again.
        mark = fingerprint(path)
        read = self._keep(organisation, BrandSource.read(path), 0, mark)
        if organisation == path.parent.name != read.brand.id:
            # Called by the name of its folder.
            self._ids[organisation] = read.brand.id
            return self.get(read.brand.id)
        return read

    def _keep(
        self, organisation: str, source: BrandSource, number: int, mark: object
    ) -> BrandInUse:
        brand = checked_brand(source)
        read = BrandInUse(brand, source, number, brand_version(brand), mark)
        self._kept[organisation] = read
        return read

    def _find(self, organisation: str) -> Path:
        try:
            return find_brand(organisation, self._folder)
        except BrandMissing as error:
            known = ", ".join(entry.id for entry in self.entries())
            raise BrandMissing(brand=organisation, known=known) from error


class _Published:
    """Asks the database, and remembers what it said."""

    def __init__(self, url: str, storage: Callable[[], Storage]) -> None:
        self._url = url
        self._storage = storage
        self._said: dict[str, InUse | None] = {}
        self._quiet_until = 0.0

    def in_use(self, organisation: str) -> InUse | None:
        """The version that holds, as far as is known."""
        try:
            found = self._ask(lambda brands: brands.in_use(organisation))
        except DatabaseUnavailable:
            return self._said.get(organisation)
        self._said[organisation] = found
        return found

    def all(self) -> list[InUse]:
        """The versions that hold, as far as is known."""
        try:
            return self._ask(lambda brands: brands.all_in_use())
        except DatabaseUnavailable:
            return [found for found in self._said.values() if found]

    def source(self, found: InUse) -> BrandSource | None:
        """Its texts; None when they cannot be had now."""
        try:
            return self._ask(lambda brands: brands.version(found.organisation, found.number)).source
        except (DatabaseUnavailable, BrandVersionMissing):
            return None

    def _ask(self, question: Callable[[Brands], Answer]) -> Answer:
        if monotonic() < self._quiet_until or not is_there(self._url):
            raise DatabaseUnavailable(problem="")
        try:
            return question(self._storage().brands)
        except (DatabaseUnavailable, DatabaseOutdated) as error:
            # While one waits for it again, the others go on with what is known.
            self._quiet_until = monotonic() + QUIET_SECONDS
            log.warning("%s", explain(error))
            raise DatabaseUnavailable(problem="") from error


def fingerprint(path: Path) -> Fingerprint:
    """Changes when a file of the organisation does."""
    files = [path, *sorted(path.parent.glob("examples/*.md"))]
    return tuple((str(f), f.stat().st_mtime_ns) for f in files if f.exists())
