"""`brandcheck brand`: look at a brand's versions, try a change on posts, publish."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from brandcheck.brand import BrandSource
from brandcheck.brand.reader import brand_file
from brandcheck.brand_checks import checked_brand, keyword_faults
from brandcheck.brand_desk import BrandDesk
from brandcheck.cli.brand_diff import show_difference
from brandcheck.cli.brand_show import print_versions, published_json, versions_json
from brandcheck.cli.brand_suggest import show_suggestions
from brandcheck.cli.desk import Shown, ShownOption
from brandcheck.cli.files import write_folder
from brandcheck.cli.plain import said_plainly
from brandcheck.errors import explain
from brandcheck.i18n import _
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.workspace import Workspace

app = typer.Typer(no_args_is_help=True, help="Werk aan de merkwaarden van een organisatie.")
Organisation = Annotated[str, typer.Argument(help="Organisatie, zie: brandcheck brands.")]
Side = Annotated[
    str, typer.Argument(help="ORG, ORG@versie, ORG@werkversie, of een map met brand.yaml.")
]


@app.command("validate")
def validate(path: Annotated[Path, typer.Argument(help="Map met brand.yaml, of het bestand.")]):
    """Controleer een merkbestand."""
    with said_plainly():
        source = BrandSource.read(brand_file(path))
        brand = checked_brand(source)
        found = _(
            "{name}: {values} waarden, {audiences} doelgroepen, {posts} voorbeeldposts. In orde."
        )
        typer.echo(
            found.format(
                name=brand.name,
                values=len(brand.values),
                audiences=len(brand.audiences),
                posts=len(brand.posts),
            )
        )
        for fault in keyword_faults(source, brand):
            typer.echo(_("Let op: {fault}").format(fault=explain(fault)), err=True)


@app.command("diff")
def diff_command(
    a: Side,
    b: Side,
    posts: Annotated[
        str, typer.Option(help="Map met posts; zonder: de posts van de merkpagina.")
    ] = "",
    output: ShownOption = Shown.TEXT,
) -> None:
    """Toon wat B anders zegt dan A, en wat dat met posts doet."""
    with said_plainly():
        show_difference(a, b, posts, output)


@app.command("suggest")
def suggest_command(
    organisation: Organisation,
    most: Annotated[int, typer.Option(min=1, max=200, help="Hoeveel per waarde.")] = 20,
    output: ShownOption = Shown.TEXT,
) -> None:
    """Stel woorden en voorbeelden voor die bij een waarde passen, en zeg waarom."""
    with said_plainly():
        show_suggestions(organisation, most, output)


@app.command("publish")
def publish_command(
    organisation: Organisation,
    note: Annotated[str, typer.Option(help="Wat is er veranderd, en waarom?")],
    by: Annotated[str, typer.Option(help="Je naam, voor de geschiedenis.")],
    file: Annotated[
        Path | None,
        typer.Option(help="Een brand.yaml of map; zonder: de werkversie van de merkpagina."),
    ] = None,
    output: ShownOption = Shown.TEXT,
) -> None:
    """Publiceer de werkversie, of een bestand, als nieuwe versie."""
    with said_plainly():
        desk, actor = BrandDesk.of(Workspace()), Actor(by.strip(), Role.BRAND_MANAGER)
        if file is None:
            published = desk.publish(organisation, note, actor)
        else:
            source = BrandSource.read(brand_file(file))
            published = desk.publish_files(organisation, source, note, actor)
    if output is Shown.JSON:
        typer.echo(published_json(published))
    else:
        words = _("Versie {number} van {organisation} geldt nu.")
        typer.echo(words.format(number=published.number, organisation=organisation))


@app.command("versions")
def versions_command(organisation: Organisation, output: ShownOption = Shown.TEXT) -> None:
    """Toon wat er gepubliceerd is, door wie, en waarom."""
    with said_plainly():
        workspace = Workspace()
        found = workspace.brand_in_use(organisation)
        versions = BrandDesk.of(workspace).versions(found.brand.id)
    if output is Shown.JSON:
        typer.echo(versions_json(versions))
    else:
        print_versions(versions, Console())


@app.command("export")
def export_command(
    organisation: Organisation,
    out: Annotated[Path, typer.Option(help="De map voor brand.yaml en de voorbeelden.")],
    version: Annotated[
        int | None, typer.Option(min=1, help="Welke versie; zonder: wat nu geldt.")
    ] = None,
) -> None:
    """Haal een merk eruit als bestanden, met alle opmerkingen erin."""
    with said_plainly():
        write_folder(out, BrandDesk.of(Workspace()).export(organisation, version))
    words = _("Het staat in {path}.").format(path=out)
    Console(stderr=True).print(words, markup=False, highlight=False)
