"""`brandcheck brand diff`: what one brand says differently from another, and what that does."""

from __future__ import annotations

import json
from typing import Any

from rich.console import Console
from rich.text import Text

from brandcheck.brand import Brand
from brandcheck.brand.comparing import Difference, differences
from brandcheck.brand_desk import BrandDesk
from brandcheck.brand_desk.names import called
from brandcheck.cli.brand_posts import posts_in
from brandcheck.cli.brand_show import effect_json, print_effect
from brandcheck.cli.desk import Shown
from brandcheck.i18n import _
from brandcheck.tuning.posts import Post, example_posts
from brandcheck.workspace import Workspace

WORKING_COPY = "werkversie"


def show_difference(a: str, b: str, posts: str, output: Shown) -> None:
    """Prints it, for the eye or for a program.

    Raises what `brand_by_name` and `posts_in` raise.
    """
    workspace = Workspace()
    old, new = brand_by_name(workspace, a), brand_by_name(workspace, b)
    tried = posts_in(posts) if posts else _usual_posts(workspace, new)
    found, effect = differences(old, new, called()), workspace.panel.effect(old, new, tried)
    if output is Shown.JSON:
        told = {"a": a, "b": b, "differences": list(map(_json, found))}
        made = json.dumps(told | {"effect": effect_json(effect)}, ensure_ascii=False, indent=2)
        Console().out(made, highlight=False)
        return
    out = Console()
    _print(found, out)
    print_effect(effect, out)


def brand_by_name(workspace: Workspace, name: str) -> Brand:
    """ORG is what holds, ORG@6 a version, ORG@werkversie the working copy; else a folder or a
    brand.yaml.

    Raises BrandMissing, BrandFileInvalid, BrandVersionMissing or DatabaseUnavailable.
    """
    organisation, _at, which = name.rpartition("@")
    if organisation and which == WORKING_COPY:
        desk = BrandDesk.of(workspace)
        return desk.brand_of(desk.draft(organisation))
    if organisation and which.isdecimal():
        return BrandDesk.of(workspace).brand_of_version(organisation, int(which))
    return workspace.brand_in_use(name).brand


def _usual_posts(workspace: Workspace, brand: Brand) -> tuple[Post, ...]:
    """Those of the brand page; of an organisation that is not known here, its own examples."""
    if any(entry.id == brand.id for entry in workspace.brand_entries()):
        return BrandDesk.of(workspace).posts(brand.id)
    return example_posts(brand)


def _print(found: tuple[Difference, ...], out: Console) -> None:
    if not found:
        out.print(_("Er is geen verschil."))
    where = ""
    for one in found:
        if one.where != where:
            out.print(Text(one.where, "bold"))
            where = one.where
        out.print(Text(f"  {one.words}"))


def _json(one: Difference) -> dict[str, Any]:
    return {name: getattr(one, name) for name in ("where", "what", "before", "after", "words")}
