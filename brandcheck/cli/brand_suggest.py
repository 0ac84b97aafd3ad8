"""`brandcheck brand suggest`: what would help each value, with what speaks for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from brandcheck.brand import Brand
from brandcheck.brand_desk import BrandDesk
from brandcheck.cli.desk import Shown
from brandcheck.i18n import N_, _, ngettext
from brandcheck.workspace import Workspace

if TYPE_CHECKING:
    from brandcheck.tuning.suggestions import Suggestion

_KINDS = {
    "keyword": N_("trefwoord"),
    "counter_term": N_("tegenwoord"),
    "shown": N_("voorbeeldzin"),
}


def show_suggestions(organisation: str, most: int, output: Shown) -> None:
    """Prints the suggestions for the working copy, as the brand page has them.

    Raises BrandMissing, DatabaseUnavailable or PipelineMissing.
    """
    workspace = Workspace()
    organisation = workspace.brand_in_use(organisation).brand.id
    desk = BrandDesk.of(workspace)
    brand = desk.brand_of(desk.draft(organisation))
    found = desk.suggestions(organisation, brand, most=most)
    out = Console()
    if output is Shown.JSON:
        told = {value: [_json(one) for one in some] for value, some in found.items()}
        out.out(json.dumps(told, ensure_ascii=False, indent=2), highlight=False)
    else:
        _print(found, brand, out)


def _print(found: dict[str, tuple[Suggestion, ...]], brand: Brand, out: Console) -> None:
    from brandcheck.tuning.suggestions import why

    for value in brand.values:
        out.print(Text(value.label, "bold"))
        if not found.get(value.id):
            out.print(Text("  " + _("Op dit moment hebben we geen voorstel.")))
        for one in found.get(value.id, ()):
            touched = ngettext("{n} post", "{n} posts", len(one.posts)).format(n=len(one.posts))
            out.print(Text.assemble(f"  {one.text} ", (f"{_(_KINDS[one.kind])}, {touched}", "dim")))
            out.print(Padding(Text(why(one), "dim"), (0, 0, 0, 4)))


def _json(one: Suggestion) -> dict[str, Any]:
    from brandcheck.tuning.suggestions import why

    return {
        "key": one.key,
        "kind": one.kind,
        "text": one.text,
        "why": why(one),
        "posts": one.posts,
        "gain": one.gain,
    }
