"""Tables of what brandcheck knows: organisations, channels, criteria."""

from __future__ import annotations

from rich.console import Console
from rich.table import Column, Table

from brandcheck.channels import channels
from brandcheck.errors import RubricMissing
from brandcheck.i18n import _, current_locale
from brandcheck.scoring import shipped_rubrics
from brandcheck.workspace import Workspace


def print_brands(workspace: Workspace, out: Console) -> None:
    """The organisations, as they hold now."""
    table = Table(_("id"), _("naam"), _("doelgroepen"), _("waarden"))
    for entry in workspace.brand_entries():
        brand = workspace.brand_in_use(entry.id).brand
        made_up = _("{name} (fictief)").format(name=brand.name)
        table.add_row(
            brand.id,
            made_up if brand.fictional else brand.name,
            ", ".join(a.id for a in brand.audiences),
            ", ".join(v.id for v in brand.values),
        )
    out.print(table)


def print_channels(out: Console) -> None:
    """The channels with their limits and the date of the source."""
    table = Table(_("id"), _("naam"), _("grens"), _("hashtags"), _("bron"), _("stand van"))
    for channel in channels().values():
        table.add_row(
            channel.id,
            channel.called,
            str(channel.limit or "–"),
            str(channel.hashtag_limit or "–"),
            channel.source.text(current_locale()),
            channel.source.date.strftime("%d-%m-%Y"),
        )
    out.print(table)


def print_rubric(rubric_id: str, out: Console) -> None:
    """One rubric: what it looks at, how much each part weighs, and on what evidence."""
    known = shipped_rubrics()
    if rubric_id not in known:
        raise RubricMissing(rubric=rubric_id, known=", ".join(known))
    rubric, locale = known[rubric_id], current_locale()
    out.print(rubric.title.text(locale), style="bold")
    out.print(rubric.question.text(locale))
    headers = (_("criterium"), _("waarom"), _("gewicht"), _("bewijs"), _("bron"))
    table = Table(Column(_("id"), no_wrap=True), *headers)
    for criterion in rubric.criteria:
        texts = criterion.texts(locale)
        sources = "; ".join(rubric.sources[s].text(locale) for s in criterion.sources)
        weight, tier = f"{criterion.weight:g}", str(criterion.tier)
        table.add_row(criterion.id, texts.label, texts.why, weight, tier, sources)
    out.print(table)
    for limit in rubric.limits:
        out.print("– " + limit.text(locale))
    out.print("– " + rubric.measured.text(locale))
