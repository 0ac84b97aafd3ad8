"""What a brand manager does with archives. Each is one change, or a kind word."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from brandcheck.archives.tables import Source, Usual
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _, ngettext
from brandcheck.planning.lifecycle import Role
from brandcheck.tuning.archive import Archive
from brandcheck.web import resources
from brandcheck.web.state import Visit, visit


def may_change(current: Visit) -> bool:
    """Whether this visitor adds and deletes archives."""
    return current.role is Role.BRAND_MANAGER


def take_in(
    source: Source, columns: Mapping[str, str], usual: Usual, on_progress: Callable[[int], None]
) -> None:
    """Keeps a table; from then on it is scored in the background."""
    current = visit()

    def act() -> str:
        desk = resources.archive_desk()
        kept = desk.take_in(current.brand, source, columns, usual, current.actor, on_progress)
        current.tuning.imports += 1
        words = ngettext(
            "{n} post staat erin. We bekijken hem nu; je kunt gewoon verder werken.",
            "{n} posts staan erin. We bekijken ze nu; je kunt gewoon verder werken.",
            kept.total,
        )
        return words.format(n=kept.total)

    _attempt(act)


def judge_again(archive: Archive) -> None:
    """Scores an archive with the brand as it is now."""

    def act() -> str:
        resources.archive_desk().judge_again(archive, visit().actor)
        return _("We bekijken ‘{name}’ opnieuw.").format(name=archive.name)

    _attempt(act)


def delete(archive: Archive) -> None:
    """Throws an archive away for good."""

    def act() -> str:
        resources.archive_desk().delete(archive, visit().actor)
        return _("‘{name}’ is weg, met alle posts erin.").format(name=archive.name)

    _attempt(act)


def _attempt(act: Callable[[], str]) -> None:
    desk = visit().stories
    try:
        desk.say(act())
    except BrandcheckError as error:
        desk.complain(error)
