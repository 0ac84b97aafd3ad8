"""Versions: published with a note, looked at, put back, taken along."""

from __future__ import annotations

from dataclasses import replace

from brandcheck.brand import Brand, BrandSource, brand_version
from brandcheck.brand.source import BRAND_FILE, EXAMPLES
from brandcheck.brand_desk.checked import as_kept, check_may_tune, checked_for, read_brand
from brandcheck.brand_desk.working_copies import WorkingCopies
from brandcheck.brand_errors import (
    BrandDraftChanged,
    BrandTaken,
    BrandVersionBehind,
    NoteMissing,
    NothingToPublish,
)
from brandcheck.i18n import _
from brandcheck.planning.lifecycle import Actor
from brandcheck.tuning.versions import BrandDraft, NewVersion, PublishedBrand


class Publishing(WorkingCopies):
    """What holds for everybody who writes, and what held before."""

    def publish(
        self, organisation: str, note: str, by: Actor, seen: int | None = None
    ) -> PublishedBrand:
        """Makes the working copy the version that holds. `seen`: the version of the working copy
        that was looked at. Where only files held, they are kept as version 1 first.

        Raises NoteMissing, NothingToPublish, BrandDraftChanged when the working copy is no longer
        the one that was seen, BrandVersionBehind when somebody published in the meantime, and
        BrandFileInvalid.
        """
        check_may_tune(by)
        draft = self.draft(organisation)
        if seen is not None and seen != draft.version:
            raise BrandDraftChanged(by=draft.by or _("Iemand"), current=draft)
        new = self._new(organisation, draft.source, note, by)
        if not draft.version or self._holds(draft):
            raise NothingToPublish
        if draft.base == 0:
            self._keep_files(organisation, by)
            draft = self.draft(organisation)
        return self.storage.brands.publish(new, draft.base, draft.version)

    def publish_files(
        self, organisation: str, source: BrandSource, note: str, by: Actor
    ) -> PublishedBrand:
        """Makes these files the version that holds, of an organisation that may be new; a working
        copy stays. Without example posts it keeps those that hold.

        Raises NoteMissing, NothingToPublish, BrandVersionBehind and BrandFileInvalid.
        """
        check_may_tune(by)
        checked_for(organisation, source)
        if not self._is_there(organisation):
            return self.create(source, by, note)
        found = self.workspace.brand_in_use(organisation)
        if not source.examples:
            source = replace(source, examples=found.source.examples)
        new = self._new(organisation, source, note, by)
        if new.source == as_kept(found.source):
            raise NothingToPublish
        if found.number == 0:
            self._keep_files(organisation, by)
        return self.storage.brands.publish(new, found.number or 1)

    def roll_back(self, organisation: str, number: int, note: str, by: Actor) -> PublishedBrand:
        """Publishes what an earlier version said, as a new version; a working copy stays.

        Raises BrandVersionMissing, NoteMissing, NothingToPublish for the version that holds, and
        BrandFileInvalid when this program no longer accepts it.
        """
        check_may_tune(by)
        base = self.storage.brands.number(organisation)
        earlier = self.storage.brands.version(organisation, number)
        if number == base:
            raise NothingToPublish
        new = self._new(organisation, earlier.source, note, by, number)
        return self.storage.brands.publish(new, base)

    def create(self, source: BrandSource, by: Actor, note: str = "") -> PublishedBrand:
        """A new organisation, published as version 1. Raises BrandTaken or BrandFileInvalid."""
        check_may_tune(by)
        brand = read_brand(source)
        if self._is_there(brand.id):
            raise BrandTaken(id=brand.id)
        new = self._new(brand.id, source, note or _("Nieuwe organisatie"), by)
        try:
            return self.storage.brands.publish(new, 0)
        except BrandVersionBehind as error:
            raise BrandTaken(id=brand.id) from error

    def delete_version(self, organisation: str, number: int, by: Actor) -> None:
        """Removes an earlier version. Raises BrandVersionMissing or BrandVersionInUse."""
        check_may_tune(by)
        self.storage.brands.delete_version(organisation, number, by.name)

    def versions(self, organisation: str) -> list[PublishedBrand]:
        """All versions, the newest first; that one holds. Empty: only files hold."""
        return self.storage.brands.versions(organisation)

    def brand_of_version(self, organisation: str, number: int) -> Brand:
        """The brand in a version. Raises BrandVersionMissing or BrandFileInvalid."""
        return read_brand(self.storage.brands.version(organisation, number).source)

    def export(self, organisation: str, number: int | None = None) -> dict[str, str]:
        """The files of a version, or of what holds now: name to text.

        Raises BrandVersionMissing.
        """
        if number is None:
            source = self.workspace.brand_in_use(organisation).source
        else:
            source = self.storage.brands.version(organisation, number).source
        examples = {f"{EXAMPLES}/{name}": text for name, text in source.examples}
        return {BRAND_FILE: source.yaml, **examples}

    def _is_there(self, organisation: str) -> bool:
        return any(entry.id == organisation for entry in self.workspace.brand_entries())

    def _new(
        self,
        organisation: str,
        source: BrandSource,
        note: str,
        by: Actor,
        from_number: int | None = None,
    ) -> NewVersion:
        brand = checked_for(organisation, source)
        if not note.strip():
            raise NoteMissing
        return NewVersion(
            organisation=organisation,
            name=brand.name,
            hash=brand_version(brand),
            source=as_kept(source),
            note=note.strip(),
            by=by.name,
            from_number=from_number,
        )

    def _holds(self, draft: BrandDraft) -> bool:
        """Whether it is what holds already, comments and all."""
        found = self.workspace.brand_in_use(draft.organisation)
        return as_kept(found.source) == draft.source

    def _keep_files(self, organisation: str, by: Actor) -> None:
        files = self.workspace.brand_in_use(organisation).source
        note = _("Zoals het in de bestanden stond")
        self.storage.brands.start(self._new(organisation, files, note, by))
