"""Two people changed the same thing: the second is told what, and nothing is overwritten."""

from __future__ import annotations

from sqlalchemy.orm import Session

from brandcheck.errors import StoryChanged
from brandcheck.i18n import _
from brandcheck.planning.story import Story
from brandcheck.storage import trail
from brandcheck.storage.labels import field_label
from brandcheck.storage.rows import CONTENT, content_of, differences, story_of
from brandcheck.storage.tables import StoryRow


def story_changed(
    session: Session, row: StoryRow, version: int, yours: Story | None = None
) -> StoryChanged:
    """What to raise when `row` is no longer at `version`. `yours`: what would have been saved."""
    current = story_of(row)
    since = trail.changed_since(session, row.id, version)
    named = ", ".join(field_label(name) for name in CONTENT if name in since)
    return StoryChanged(
        title=current.title,
        by=row.changed_by or _("Iemand"),
        what=named or _("alles"),
        current=current,
        differences=_both(current, yours) if yours else {},
    )


def _both(theirs: Story, yours: Story) -> dict[str, tuple[object, object]]:
    names = differences(content_of(theirs), content_of(yours))
    return {name: (getattr(theirs, name), getattr(yours, name)) for name in names}
