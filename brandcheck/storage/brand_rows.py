"""Between the versions of a brand and their rows."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from brandcheck.brand import BrandSource
from brandcheck.brand_errors import BrandDraftChanged, BrandVersionMissing
from brandcheck.i18n import _
from brandcheck.storage.columns import without_nul
from brandcheck.storage.database import Clock
from brandcheck.storage.tables import BrandDraftRow, BrandVersionRow
from brandcheck.tuning.versions import BrandDraft, NewVersion, PublishedBrand


def texts_of(source: BrandSource) -> dict[str, Any]:
    """The texts of a brand, as its row keeps them."""
    examples = [list(example) for example in source.examples]
    return without_nul({"yaml": source.yaml, "examples": examples})


def new_version(new: NewVersion, number: int, at: datetime) -> BrandVersionRow:
    """The row of a version that is new."""
    return BrandVersionRow(
        organisation=new.organisation,
        number=number,
        name=new.name,
        hash=new.hash,
        note=new.note,
        by=new.by,
        at=at,
        from_number=new.from_number,
        **texts_of(new.source),
    )


def published_of(row: BrandVersionRow) -> PublishedBrand:
    """The version in a row."""
    return PublishedBrand(
        organisation=row.organisation,
        number=row.number,
        hash=row.hash,
        source=_source(row.yaml, row.examples),
        note=row.note,
        by=row.by,
        at=row.at,
        from_number=row.from_number,
    )


def draft_of(row: BrandDraftRow | None) -> BrandDraft | None:
    """The working copy in a row; None where there is none now."""
    if row is None or row.yaml is None:
        return None
    return BrandDraft(
        organisation=row.organisation,
        version=row.version,
        base=row.base,
        source=_source(row.yaml, row.examples),
        changed=row.changed,
        by=row.changed_by,
    )


def newest_row(session: Session, organisation: str) -> BrandVersionRow | None:
    """The version that is in use."""
    rows = select(BrandVersionRow).where(BrandVersionRow.organisation == organisation)
    return session.scalar(rows.order_by(BrandVersionRow.number.desc()).limit(1))


def version_row(session: Session, organisation: str, number: int) -> BrandVersionRow:
    """A version. Raises BrandVersionMissing."""
    row = session.get(BrandVersionRow, (organisation, number))
    if row is None:
        raise BrandVersionMissing(number=number)
    return row


def newest_number(session: Session, organisation: str) -> int:
    """The highest number; 0: nothing was published."""
    highest = select(func.max(BrandVersionRow.number))
    return session.scalar(highest.where(BrandVersionRow.organisation == organisation)) or 0


def locked_desk(session: Session, organisation: str, clock: Clock) -> BrandDraftRow:
    """The row of the working copy, made if need be: whoever changes something about the brand of
    an organisation takes it first, so that one goes after the other."""
    kind = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    empty = kind.insert(BrandDraftRow).values(
        organisation=organisation, version=0, base=0, examples=[], changed=clock(), changed_by=""
    )
    session.execute(empty.on_conflict_do_nothing(index_elements=[BrandDraftRow.organisation]))
    rows = select(BrandDraftRow).where(BrandDraftRow.organisation == organisation)
    return session.scalars(rows.with_for_update()).one()


def check_unchanged(desk: BrandDraftRow, version: int) -> None:
    """Raises BrandDraftChanged, with the working copy as it is, unless it is at this version;
    0 means that there is none."""
    there = desk.version if desk.yaml is not None else 0
    if there != version:
        raise BrandDraftChanged(by=desk.changed_by or _("Iemand"), current=draft_of(desk))


def _source(yaml: str, examples: list[Any]) -> BrandSource:
    return BrandSource(yaml, tuple((str(name), str(text)) for name, text in examples))
