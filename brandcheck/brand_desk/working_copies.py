"""The working copy: what the brand managers of an organisation change before it holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from brandcheck.brand import Brand, BrandSource
from brandcheck.brand.source_edits import source_with
from brandcheck.brand_desk.checked import as_kept, check_may_tune, checked_for, read_brand
from brandcheck.brand_errors import BrandDraftChanged
from brandcheck.planning.lifecycle import Actor
from brandcheck.storage import Change, Storage
from brandcheck.tuning.versions import BrandDraft
from brandcheck.workspace import Workspace


@dataclass(frozen=True)
class WorkingCopies:
    """Each call is one operation in the database, whole or not at all.

    Everybody may look; what changes something raises ManagerOnly for whoever is no brand manager.
    Each may raise DatabaseUnavailable, and BrandMissing for an organisation that is not there.
    """

    workspace: Workspace
    storage: Storage

    @classmethod
    def of(cls, workspace: Workspace) -> Self:
        """The desk over a workspace's database. Raises DatabaseUnavailable or DatabaseOutdated."""
        return cls(workspace, workspace.storage)

    def draft(self, organisation: str) -> BrandDraft:
        """The working copy; where there is none, one that says what holds and is not kept yet."""
        return self.storage.brands.draft(organisation) or self._unsaved(organisation)

    def brand_of(self, draft: BrandDraft) -> Brand:
        """The brand in a working copy. Raises BrandFileInvalid."""
        return read_brand(draft.source)

    def save(self, draft: BrandDraft, new: BrandSource | Brand, by: Actor) -> BrandDraft:
        """Keeps a changed working copy. `draft` is the one that was changed; a Brand is written
        into its files, so that comments stay.

        Raises BrandFileInvalid, and then nothing is kept; and BrandDraftChanged, with theirs as
        `current`, when somebody else saved, published or discarded it first.
        """
        check_may_tune(by)
        source = source_with(draft.source, new) if isinstance(new, Brand) else as_kept(new)
        checked_for(draft.organisation, source)
        try:
            kept = self.storage.brands.save_draft(replace(draft, source=source), by.name)
        except BrandDraftChanged as error:
            raise self._with_current(error, draft.organisation) from error
        return kept or self._unsaved(draft.organisation)

    def import_source(self, organisation: str, source: BrandSource, by: Actor) -> BrandDraft:
        """Makes these files the working copy. Without example posts it keeps those there are.

        Raises BrandFileInvalid, and BrandDraftChanged when somebody saved at the same moment.
        """
        draft = self.draft(organisation)
        if not source.examples:
            source = replace(source, examples=draft.source.examples)
        return self.save(draft, source, by)

    def discard(self, organisation: str, by: Actor, seen: int | None = None) -> None:
        """Throws the working copy away. `seen`: the version that was looked at.

        Raises BrandDraftChanged when it is no longer that one.
        """
        check_may_tune(by)
        version = self.draft(organisation).version if seen is None else seen
        try:
            self.storage.brands.drop_draft(organisation, version, by.name)
        except BrandDraftChanged as error:
            raise self._with_current(error, organisation) from error

    def keep_mine(self, organisation: str, by: Actor) -> BrandDraft:
        """After BrandVersionBehind: the working copy goes on from the version that holds now, and
        what the other published is replaced when it is published. Raises BrandDraftChanged."""
        check_may_tune(by)
        draft = replace(self.draft(organisation), base=self.storage.brands.number(organisation))
        return self.save(draft, draft.source, by)

    def decide(self, organisation: str, key: str, accepted: bool | None, by: Actor) -> None:
        """Remembers what was decided about a suggestion; None: nothing, it is open again."""
        check_may_tune(by)
        self.storage.brands.decide(organisation, key, accepted, by.name)

    def decisions(self, organisation: str) -> dict[str, bool]:
        """The suggestions that were decided about: key to accepted or not."""
        return self.storage.brands.decisions(organisation)

    def history(self, organisation: str) -> list[Change]:
        """Who did what with the brand, the newest first."""
        return self.storage.brands.brand_history(organisation)

    def _unsaved(self, organisation: str) -> BrandDraft:
        found = self.workspace.brand_in_use(organisation)
        return BrandDraft(organisation, 0, found.number, as_kept(found.source))

    def _with_current(self, error: BrandDraftChanged, organisation: str) -> BrandDraftChanged:
        """The same error, with what holds as `current` where no working copy is left."""
        fields = error.fields
        return BrandDraftChanged(
            by=fields["by"], current=fields["current"] or self._unsaved(organisation)
        )
