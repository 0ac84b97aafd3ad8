"""The calamity banner: everything planned waits, and every page says so."""

from __future__ import annotations

from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import dutch_moment
from brandcheck.web import resources
from brandcheck.web.components.messages import note
from brandcheck.web.markup import show


def banner(settings: CalendarSettings) -> None:
    """Says that everything waits, why and since when; nothing when nothing is the matter."""
    found = settings.calamity
    if found is None:
        return
    words = _("Alles staat op pauze sinds {moment}: {reason}").format(
        moment=dutch_moment(found.since), reason=found.reason
    )
    by = _("Aangezet door {name}.").format(name=found.by) if found.by else ""
    then = _("Plaats niets tot de pauze eraf is. Dat kan bij Afspraken.")
    show(note("problem", " ".join(filter(None, [words.rstrip(".") + ".", by, then])), role="alert"))


def banner_for(organisation: str) -> None:
    """The banner on a page that does not read the settings itself; without a database it is
    silent, for the page itself may do without one."""
    try:
        settings = resources.editorial().settings(organisation)
    except BrandcheckError:
        return
    banner(settings)
