"""What a change does, in plain words: counts of posts, and how well the score tells posts apart."""

from __future__ import annotations

from brandcheck.i18n import _, ngettext
from brandcheck.tuning.effect import Effect
from brandcheck.tuning.separation import Separation
from brandcheck.web.components.words import number

# Up to this many pairs they are counted out; beyond it they are told per hundred.
_COUNTABLE = 100
_SAME = 1e-9


def headline(effect: Effect) -> str:
    """The one sentence above the effect."""
    if not effect.changes:
        return _("Er zijn nog geen posts om het op te proberen.")
    if not effect.up + effect.down:
        return _("Geen enkele post verandert hierdoor.")
    words = _("Van de {all} posts {up} en {down}.")
    return words.format(
        all=len(effect.changes),
        up=ngettext("gaat er {count} omhoog", "gaan er {count} omhoog", effect.up).format(
            count=effect.up
        ),
        down=ngettext("{count} omlaag", "{count} omlaag", effect.down).format(count=effect.down),
    )


def separation(effect: Effect) -> str:
    """How well merkfit tells what fits from what does not, and whether that changed."""
    before, after = effect.separation_before, effect.separation_after
    if after.auc is None:
        return _(
            "Er zijn nog niet genoeg posts waarvan jullie zeiden of ze passen. "
            "Met een paar die passen en een paar die niet passen kunnen we het meten."
        )
    told = _now(after)
    return told if before.auc is None else f"{told} {_compared(before, after)}"


def _now(found: Separation) -> str:
    right, of = _counted(found)
    if of < _COUNTABLE:
        words = _(
            "Zet elke post die past naast elke post die niet past: "
            "in {right} van de {of} paren scoort de passende hoger."
        )
    else:
        words = _(
            "Zet een post die past naast een post die niet past: "
            "in {right} van de {of} keer scoort de passende hoger."
        )
    return words.format(right=right, of=of)


def _compared(before: Separation, after: Separation) -> str:
    was, now = _counted(before), _counted(after)
    change = (after.auc or 0) - (before.auc or 0)
    if was == now:
        return _("Dat blijft bijna gelijk.") if abs(change) > _SAME else _("Dat blijft gelijk.")
    if was[1] != now[1]:
        return _("Eerst waren dat er {was} van de {of}.").format(was=was[0], of=was[1])
    if change > 0:
        return _("Dat waren er {was}: beter dus.").format(was=was[0])
    return _("Dat waren er {was}: het onderscheid wordt minder.").format(was=was[0])


def _counted(found: Separation) -> tuple[str, int]:
    """The pairs that are in the right order (a tie is half a pair), and of how many."""
    if found.pairs >= _COUNTABLE:
        return number(_COUNTABLE * (found.auc or 0)), _COUNTABLE
    right = round(2 * found.ordered) / 2
    return number(right, 0 if right == int(right) else 1), found.pairs
