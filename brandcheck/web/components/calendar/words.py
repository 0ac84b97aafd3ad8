"""What the board says, in the reader's language."""

from __future__ import annotations

from typing import Any

from brandcheck.i18n import _


def board_words() -> dict[str, Any]:
    """The words of the toolbar, the backlog, the form and the help."""
    return {
        "calendar": _("Kalender"),
        "backlog": _("Ideeënbak"),
        "backlogHint": _(
            "Sleep een verhaal naar een moment. Bovenaan staat wat nu het meest helpt."
        ),
        "backlogEmpty": _("Hier wachten verhalen zonder moment. Nu is de bak leeg."),
        "view": _("Weergave"),
        "week": _("Week"),
        "month": _("Maand"),
        "list": _("Lijst"),
        "weekName": _("week"),
        "today": _("Vandaag"),
        "previous": _("Vorige"),
        "next": _("Volgende"),
        "more": _("+{count} meer"),
        "nothing": _("Nog niets gepland in deze week."),
        "close": _("Sluit"),
        "locked": _("Vastgezet"),
        "move": _("Verplaats"),
        "moveTitle": _("Verplaats ‘{title}’"),
        "day": _("Dag"),
        "time": _("Tijd"),
        "dayHint": _("dd-mm-jjjj"),
        "timeHint": _("uu:mm"),
        "zone": _("Nederlandse tijd"),
        "put": _("Zet hier"),
        "back": _("Terug naar de ideeënbak"),
        "why": _("waarom hier?"),
        "cancel": _("Laat staan"),
        "keys": _("Liever met het toetsenbord?"),
        "keyLines": [
            _("Tab brengt je naar een kaart, Enter opent haar."),
            _("M opent een formulier om haar te verplaatsen, ook terug naar de ideeënbak."),
            _("Shift met een pijltje verplaatst haar een dag of een kwartier."),
            _("Ctrl+Z maakt je laatste stap ongedaan."),
        ],
    }
