"""`brandcheck db`: upgrade the database, make a backup, put one back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from brandcheck.cli.plain import said_plainly
from brandcheck.i18n import _
from brandcheck.settings import Settings
from brandcheck.storage.backup import backup, restore
from brandcheck.storage.schema import upgrade_at

app = typer.Typer(no_args_is_help=True, help="Beheer de opslag van de kalender.")


@app.command("upgrade")
def upgrade_command() -> None:
    """Breng de opslag naar de versie van dit programma."""
    with said_plainly():
        before, after = upgrade_at(Settings.from_environment().database_url)
    if before == after:
        typer.echo(_("De opslag was al op versie {version}.").format(version=after))
    else:
        typer.echo(_("De opslag is nu op versie {version}.").format(version=after))


@app.command("backup")
def backup_command(
    target: Annotated[Path, typer.Argument(help="Het bestand voor de backup.")],
) -> None:
    """Maak een backup; iedereen kan ondertussen doorwerken."""
    with said_plainly():
        backup(Settings.from_environment().database_url, target)
    typer.echo(_("De backup staat in {target} en is nagekeken.").format(target=target))


@app.command("restore")
def restore_command(
    source: Annotated[Path, typer.Argument(help="De backup.", exists=True, dir_okay=False)],
    yes: Annotated[bool, typer.Option("--yes", help="Vraag niet of het zeker is.")] = False,
) -> None:
    """Zet een backup terug, in plaats van wat er nu is."""
    if not yes:
        typer.confirm(_("Alles in de opslag wordt vervangen. Ga je door?"), abort=True)
    with said_plainly():
        aside = restore(Settings.from_environment().database_url, source)
    typer.echo(_("De backup is teruggezet."))
    if aside:
        typer.echo(_("Wat er eerst was, staat in {aside}.").format(aside=aside))
