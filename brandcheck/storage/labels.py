"""What fields and actions are called, for people."""

from __future__ import annotations

from brandcheck.i18n import N_, _

_FIELDS = {
    "title": N_("titel"),
    "text": N_("tekst"),
    "values": N_("waarden"),
    "audience": N_("doelgroep"),
    "channels": N_("kanalen"),
    "teller": N_("verteller"),
    "voice": N_("stem"),
    "owner": N_("eigenaar"),
    "status": N_("status"),
    "planned": N_("moment"),
    "deadline": N_("deadline"),
    "embargo": N_("embargo"),
    "expiry": N_("uiterste moment"),
    "locked": N_("vastgezet"),
    "tags": N_("labels"),
    "consent": N_("toestemming"),
    "notes": N_("notities"),
    "links": N_("links"),
    "image_note": N_("beeld"),
    "alt_text": N_("beeldbeschrijving"),
    "reason": N_("reden"),
    "review_by": N_("beoordelen voor"),
    "published_at": N_("gepubliceerd op"),
    "published_link": N_("link naar de post"),
    "reading": N_("scores"),
    "fictional": N_("fictief"),
}
_ACTIONS = {
    "added": N_("toegevoegd"),
    "changed": N_("veranderd"),
    "deleted": N_("naar de prullenbak"),
    "restored": N_("teruggezet uit de prullenbak"),
    "settings": N_("instellingen veranderd"),
    "feed_created": N_("agenda-adres gemaakt"),
    "feed_revoked": N_("agenda-adres ingetrokken"),
    "brand_saved": N_("werkversie van het merk bewaard"),
    "brand_discarded": N_("werkversie van het merk weggegooid"),
    "brand_published": N_("merkversie gepubliceerd"),
    "brand_version_deleted": N_("merkversie verwijderd"),
    "brand_suggestion": N_("over een suggestie beslist"),
    "archive_added": N_("archief toegevoegd"),
    "archive_again": N_("archief opnieuw beoordeeld"),
    "archive_deleted": N_("archief verwijderd"),
}


def field_label(name: str) -> str:
    """What a field of a story is called."""
    return _(_FIELDS[name]) if name in _FIELDS else name


def action_label(action: str) -> str:
    """What was done, in the reader's language."""
    return _(_ACTIONS[action]) if action in _ACTIONS else action
