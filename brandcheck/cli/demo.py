"""`brandcheck demo`: fill an organisation's calendar with made-up stories, and empty it again."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from brandcheck.cli.plain import said_plainly
from brandcheck.i18n import _, ngettext
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.workspace import Workspace

app = typer.Typer(no_args_is_help=True, help="Een voorbeeldkalender met verzonnen verhalen.")
Organisation = Annotated[str, typer.Option("--brand", help="Organisatie, zie: brandcheck brands.")]
Name = Annotated[str, typer.Option("--as", help="Onder welke naam.")]


@app.command("load")
def load_command(brand: Organisation, name: Name = "brandcheck") -> None:
    """Zet veertig verzonnen verhalen in de kalender, in zes weken rond vandaag."""
    # The planner takes a second to load, and no other command should wait for it.
    from brandcheck.demonstration import load_demo
    from brandcheck.editorial import Editorial

    with said_plainly():
        editorial = Editorial.of(Workspace())
        with typer.progressbar(length=1, file=sys.stderr, label=_("Verhalen beoordelen")) as bar:

            def on_done(done: int, whole: int) -> None:
                bar.length = whole
                bar.update(done - bar.pos)

            count = load_demo(editorial, brand, Actor(name, Role.EDITOR), on_done)
    words = ngettext("{count} verzonnen verhaal erbij.", "{count} verzonnen verhalen erbij.", count)
    typer.echo(words.format(count=count) if count else _("De voorbeeldkalender stond er al."))


@app.command("clear")
def clear_command(brand: Organisation, name: Name = "brandcheck") -> None:
    """Leg alle verzonnen verhalen in de prullenbak."""
    from brandcheck.demonstration import clear_demo
    from brandcheck.editorial import Editorial

    with said_plainly():
        editorial = Editorial.of(Workspace())
        count = clear_demo(editorial, brand, Actor(name, Role.EDITOR))
    words = ngettext(
        "{count} verzonnen verhaal ligt in de prullenbak.",
        "{count} verzonnen verhalen liggen in de prullenbak.",
        count,
    )
    typer.echo(words.format(count=count))
