"""What the commands of the brand print: for the eye, and as JSON for a program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from brandcheck.i18n import _, ngettext
from brandcheck.planning.moments import dutch_moment
from brandcheck.tuning.effect import SEEN, Effect, PostChange
from brandcheck.tuning.judging import FoundTerm
from brandcheck.tuning.separation import Separation
from brandcheck.tuning.versions import PublishedBrand

_MOST = 10
_TIGHT: dict[str, Any] = {"box": None, "pad_edge": False}


def print_versions(versions: Sequence[PublishedBrand], out: Console) -> None:
    """The versions, the newest first; that one holds."""
    if not versions:
        out.print(_("Er is nog niets gepubliceerd; de bestanden gelden."))
        return
    table = Table(_("versie"), _("wanneer"), _("wie"), _("notitie"), **_TIGHT)
    for version in versions:
        note = version.note
        if version.from_number:
            note += " " + _("(inhoud van versie {number})").format(number=version.from_number)
        named = str(version.number) + (" " + _("geldt nu") if version is versions[0] else "")
        row = (named, dutch_moment(version.at), version.by, note)
        table.add_row(*map(Text, row))
    out.print(table)


def versions_json(versions: Sequence[PublishedBrand]) -> str:
    """The same for a program, without the texts."""
    return _json([_version(version) for version in versions])


def published_json(version: PublishedBrand) -> str:
    """What was published."""
    return _json(_version(version))


def print_effect(effect: Effect, out: Console) -> None:
    """How many posts move, how well they are told apart, and those that move most."""
    counted = ngettext(
        "{n} post: {up} omhoog, {down} omlaag, {same} gelijk; {crossed} in een andere band.",
        "{n} posts: {up} omhoog, {down} omlaag, {same} gelijk; {crossed} in een andere band.",
        len(effect.changes),
    )
    told = counted.format(
        n=len(effect.changes),
        up=effect.up,
        down=effect.down,
        same=effect.same,
        crossed=effect.crossed,
    )
    out.print(Text(told, "bold"))
    before, after = _share(effect.separation_before), _share(effect.separation_after)
    if before and after:
        words = _(
            "Een post die past scoort hoger dan een die niet past in {after} van de paren; "
            "eerst {before}."
        )
        out.print(Text(words.format(before=before, after=after)))
    moved = [change for change in effect.changes if abs(change.delta) >= SEEN][:_MOST]
    if moved:
        out.print(_posts(moved))


def effect_json(effect: Effect) -> dict[str, Any]:
    """The same for a program, with every post."""
    return {
        "posts": [_change(change) for change in effect.changes],
        "up": effect.up,
        "down": effect.down,
        "same": effect.same,
        "crossed": effect.crossed,
        "separation": {
            "before": _separation(effect.separation_before),
            "after": _separation(effect.separation_after),
        },
        "totals": {name: list(pair) for name, pair in effect.totals.items()},
    }


def _posts(changes: Sequence[PostChange]) -> Table:
    table = Table(_("post"), _("was"), _("wordt"), _("erbij"), _("eraf"), **_TIGHT)
    for change in changes:
        gained, lost = (
            ", ".join(dict.fromkeys(map(_called, hits))) for hits in (change.gained, change.lost)
        )
        was, now = (side.scores.get(change.score) for side in (change.before, change.after))
        row = (change.post.title, _points(was), _points(now), gained, lost)
        table.add_row(*map(Text, row))
    return table


def _change(change: PostChange) -> dict[str, Any]:
    return {
        "id": change.post.id,
        "title": change.post.title,
        "score": change.score,
        "before": change.before.scores.get(change.score),
        "after": change.after.scores.get(change.score),
        "delta": change.delta,
        "crossed": change.crossed,
        "gained": list(map(_hit, change.gained)),
        "lost": list(map(_hit, change.lost)),
    }


def _hit(found: FoundTerm) -> dict[str, Any]:
    return {name: getattr(found, name) for name in ("term", "value", "counter", "denied")}


def _called(found: FoundTerm) -> str:
    return _("{term} (ontkend)").format(term=found.term) if found.denied else found.term


def _separation(found: Separation) -> dict[str, Any]:
    misjudged = [judged.post.id for judged in found.misjudged]
    return {"auc": found.auc, "gap": found.gap, "on": found.on, "off": found.off} | {
        "misjudged": misjudged
    }


def _version(version: PublishedBrand) -> dict[str, Any]:
    return {
        "organisation": version.organisation,
        "number": version.number,
        "hash": version.hash,
        "note": version.note,
        "by": version.by,
        "at": version.at.isoformat(),
        "from_number": version.from_number,
    }


def _share(found: Separation) -> str:
    return "" if found.auc is None else f"{100 * found.auc:.0f} %"


def _points(score: float | None) -> str:
    return "–" if score is None else f"{score:.1f}".replace(".", ",")


def _json(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2)
