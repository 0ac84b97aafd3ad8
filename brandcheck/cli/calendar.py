"""`brandcheck calendar`: a week, a proposal, and stories in and out."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from brandcheck.cli import calendar_feed
from brandcheck.cli.calendar_show import (
    import_json,
    print_import,
    print_proposal,
    print_week,
    proposal_json,
    week_json,
)
from brandcheck.cli.desk import (
    AsOption,
    BrandOption,
    ChannelsOption,
    RoleOption,
    Shown,
    ShownOption,
    StatusesOption,
    TagsOption,
    TellersOption,
    ValuesOption,
    actor,
    open_desk,
    story_filter,
)
from brandcheck.cli.files import read_file, write_file
from brandcheck.cli.plain import said_plainly
from brandcheck.i18n import _, ngettext
from brandcheck.planning.lifecycle import Role
from brandcheck.planning.moments import Week

app = typer.Typer(no_args_is_help=True, help="De kalender: week, voorstel, erin en eruit.")
app.add_typer(calendar_feed.app, name="feed")
STDOUT = "-"


class FileForm(StrEnum):
    """What an export can be."""

    ICS = "ics"
    CSV = "csv"
    XLSX = "xlsx"
    DOCX = "docx"
    HTML = "html"
    TEMPLATE = "template"


@app.command("week")
def week_command(
    week: Annotated[str, typer.Argument(help="Een week als 2026-W48; leeg is deze week.")] = "",
    *,
    brand: BrandOption,
    output: ShownOption = Shown.TEXT,
) -> None:
    """Toon een week: wat staat er, en wat mist er."""
    with said_plainly():
        desk, organisation = open_desk(brand)
        chosen = _week(week, Week.of(desk.clock()))
        stories = desk.week(organisation, chosen)
        balance = desk.balance(organisation, chosen)
        settings = desk.settings(organisation)
        if output is Shown.JSON:
            typer.echo(week_json(chosen, stories, balance, settings))
        else:
            print_week(chosen, stories, balance, settings, Console())


@app.command("propose")
def propose_command(
    week: Annotated[str, typer.Argument(help="De eerste week; leeg is de volgende.")] = "",
    *,
    brand: BrandOption,
    weeks: Annotated[int, typer.Option(min=1, max=4, help="Hoeveel weken.")] = 1,
    yes: Annotated[bool, typer.Option("--yes", help="Neem het voorstel over.")] = False,
    name: AsOption = "",
    role: RoleOption = Role.EDITOR,
    output: ShownOption = Shown.TEXT,
) -> None:
    """Stel een planning voor uit de ideeënbak. Uitgangscode 1 als regels elkaar tegenspreken."""
    with said_plainly():
        desk, organisation = open_desk(brand)
        first = _week(week, Week.of(desk.clock()).later(1))
        proposal = desk.propose(organisation, first, weeks)
        ids = [placement.story_id for placement in proposal.placements]
        taken = desk.accept(proposal, ids, actor(name, role)) if yes else []
        titles = {story.id: story.title for story in desk.backlog(organisation)}
        titles |= {story.id: story.title for story in taken}
        if output is Shown.JSON:
            typer.echo(proposal_json(first, weeks, proposal, titles, taken))
        else:
            print_proposal(first, proposal, titles, taken, Console())
    raise typer.Exit(int(bool(proposal.conflicts)))


@app.command("export")
def export_command(
    week: Annotated[str, typer.Argument(help="De eerste week; leeg is alles.")] = "",
    *,
    brand: BrandOption,
    form: Annotated[FileForm, typer.Option("--format", help="Soort bestand.")] = FileForm.XLSX,
    weeks: Annotated[int, typer.Option(min=1, max=106, help="Hoeveel weken.")] = 1,
    target: Annotated[str, typer.Option("--output", "-o", help="Bestand, of - voor uitvoer.")] = "",
    channels: ChannelsOption = None,
    tellers: TellersOption = None,
    statuses: StatusesOption = None,
    values: ValuesOption = None,
    tags: TagsOption = None,
) -> None:
    """Haal verhalen eruit: agenda (ics), tabel (csv, xlsx), weekplan (docx, html) of sjabloon."""
    from brandcheck.exchange import PlanForm, TableForm, empty_table, stories_file, week_file

    with said_plainly():
        desk, organisation = open_desk(brand)
        wanted = story_filter(channels, tellers, statuses, values, tags)
        if form is FileForm.TEMPLATE:
            file = empty_table(desk, organisation)
        elif form in (FileForm.DOCX, FileForm.HTML):
            chosen = _week(week, Week.of(desk.clock()))
            file = week_file(desk, organisation, chosen, PlanForm(form.value), wanted)
        else:
            first = Week.parse(week) if week else None
            file = stories_file(desk, organisation, TableForm(form.value), first, weeks, wanted)
        if target == STDOUT:
            sys.stdout.buffer.write(file.data)
            return
        path = Path(target or file.name)
        write_file(path, file.data)
    Console(stderr=True).print(_("Het staat in {path}.").format(path=path), markup=False)


@app.command("import")
def import_command(
    source: Annotated[Path, typer.Argument(help="Een .csv of .xlsx; een sjabloon geeft export.")],
    *,
    brand: BrandOption,
    yes: Annotated[
        bool, typer.Option("--yes/--dry-run", help="Bewaar de goede rijen, of kijk alleen.")
    ] = False,
    duplicates: Annotated[
        bool, typer.Option("--duplicates", help="Bewaar ook wat er al lijkt te staan.")
    ] = False,
    name: AsOption = "",
    role: RoleOption = Role.EDITOR,
    output: ShownOption = Shown.TEXT,
) -> None:
    """Neem verhalen op uit een tabel. Uitgangscode 1 als bij een rij iets niet klopt."""
    from brandcheck.exchange import preview_import, take_in
    from brandcheck.planning.tables import MAX_BYTES

    with said_plainly():
        desk, organisation = open_desk(brand)
        looked_at = preview_import(desk, organisation, read_file(source, MAX_BYTES), source.name)
        kept = take_in(desk, looked_at, actor(name, role), duplicates) if yes else []
        if output is Shown.JSON:
            typer.echo(import_json(looked_at, kept))
        else:
            print_import(looked_at, Console())
    if yes:
        told = ngettext("{n} verhaal bewaard.", "{n} verhalen bewaard.", len(kept))
        Console(stderr=True).print(told.format(n=len(kept)))
    else:
        Console(stderr=True).print(_("Er is nog niets bewaard. Met --yes wel."))
    raise typer.Exit(int(bool(looked_at.faulty)))


def _week(text: str, otherwise: Week) -> Week:
    return Week.parse(text) if text else otherwise
