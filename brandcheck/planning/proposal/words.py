"""The words for what a proposal talks about."""

from __future__ import annotations

from datetime import datetime

from brandcheck.brand.model import Brand
from brandcheck.channels import channels
from brandcheck.i18n import N_, _
from brandcheck.planning.balance import Key, keys_of
from brandcheck.planning.moments import in_amsterdam
from brandcheck.planning.proposal.targets import Target
from brandcheck.planning.proposal.window import Window

_WEEKDAYS = (
    N_("maandag"),
    N_("dinsdag"),
    N_("woensdag"),
    N_("donderdag"),
    N_("vrijdag"),
    N_("zaterdag"),
    N_("zondag"),
)
SCORES = {
    "brand_alignment": N_("merkfit"),
    "relevance": N_("relevantie"),
    "shareworthiness": N_("delenswaardigheid"),
}


def channel_name(channel: str) -> str:
    """The channel as people call it."""
    known = channels().get(channel)
    return known.called if known else channel


def audience_name(audience: str, brand: Brand) -> str:
    """The audience as people call it."""
    return next((a.name for a in brand.audiences if a.id == audience), audience)


def weekday(moment: datetime) -> str:
    """The day of the week in Amsterdam."""
    return _(_WEEKDAYS[in_amsterdam(moment).weekday()])


def target_key(target: Target, window: Window) -> Key:
    """The words for what a target is about; its bare key where nobody knows it."""
    stories = [*window.candidates, *(p.story for p in window.fixed)]
    known = keys_of(target.dimension, window.brand, window.settings, stories)
    bare = _("met ‘{key}’").format(key=target.key)
    unknown = Key(target.key, target.key, bare, bare)
    return next((key for key in known if key.key == target.key), unknown)


def listed(items: list[str]) -> str:
    """*a, b en c*."""
    if len(items) < 2:
        return "".join(items)
    return _("{some} en {last}").format(some=", ".join(items[:-1]), last=items[-1])
