"""`brandcheck archive`: a file with posts in, a file with their scores out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, cast

import typer
from rich.console import Console

from brandcheck.brand import Teller
from brandcheck.cli.archive_show import Bar, print_bad, print_look
from brandcheck.cli.desk import BrandOption, Shown, ShownOption
from brandcheck.cli.plain import BAD_USE, said_plainly
from brandcheck.i18n import _, ngettext

if TYPE_CHECKING:
    from brandcheck.archives.scoring import Outcome, Scorer

app = typer.Typer(no_args_is_help=True, help="Een archief: veel posts in één bestand.")
STOPPED = 130
SourceArgument = Annotated[Path, typer.Argument(help="Een .csv, .xlsx of .jsonl met posts.")]
ColumnOption = Annotated[
    list[str] | None,
    typer.Option("--column", help="Welke kolom wat is, bijvoorbeeld text=Bericht; mag vaker."),
]


@app.command("look")
def look_command(
    source: SourceArgument, columns: ColumnOption = None, output: ShownOption = Shown.TEXT
) -> None:
    """Toon hoe we een bestand lezen: welke kolom is wat, en de eerste rijen."""
    from brandcheck.archives.scoring import columns_in
    from brandcheck.archives.tables import Source, open_table

    with said_plainly():
        named = Source.at(source)
        found = columns_in(named, _columns(columns))
        with open_table(named) as table:
            headers, rows = table.columns, table.first(5)
        if output is Shown.JSON:
            typer.echo(json.dumps({"columns": list(headers), "read_as": found}))
        else:
            print_look(headers, found, rows, Console())


@app.command("score")
def score_command(
    source: SourceArgument,
    *,
    brand: BrandOption,
    target: Annotated[Path, typer.Option("--out", "-o", help="Een .parquet, .csv of .jsonl.")],
    columns: ColumnOption = None,
    channel: Annotated[str, typer.Option(help="Kanaal waar een rij er geen heeft.")] = "linkedin",
    audience: Annotated[str, typer.Option(help="Doelgroep waar een rij er geen heeft.")] = "",
    teller: Annotated[str, typer.Option(help="Stem waar een rij er geen heeft.")] = "employee",
    workers: Annotated[
        int, typer.Option(min=0, max=512, help="Hoeveel processen; 0 is alle kernen.")
    ] = 0,
    dask: Annotated[str, typer.Option(help="Adres van een Dask-cluster, tcp://…:8786.")] = "",
    resume: Annotated[bool, typer.Option("--resume", help="Ga verder waar het stopte.")] = False,
    output: ShownOption = Shown.TEXT,
) -> None:
    """Geef elke post in een bestand zijn scores. Uitgangscode 1 als rijen niet te lezen waren."""
    from brandcheck.archives.scoring import Wish, score_file
    from brandcheck.archives.tables import Source, Usual
    from brandcheck.workspace import Workspace

    with said_plainly():
        wish = Wish(
            source=Source.at(source),
            target=target,
            organisation=brand,
            columns=_columns(columns),
            usual=Usual(channel, audience, cast(Teller, teller)),
            resume=resume,
        )
        try:
            with Bar() as bar:
                outcome = score_file(Workspace(), wish, _scorer(dask, workers), bar.show)
        except KeyboardInterrupt:
            _stopped(target)
        _report(outcome, target, output)
    raise typer.Exit(int(bool(outcome.bad)))


def _scorer(dask: str, workers: int) -> Scorer:
    from brandcheck.archives.workers import cores, score_here

    if dask:
        from brandcheck.archives.cluster import score_on

        return lambda chunks, order: score_on(dask, chunks, order)
    return lambda chunks, order: score_here(chunks, order, workers or cores())


def _columns(said: list[str] | None) -> dict[str, str]:
    from brandcheck.archives.tables import FIELDS

    known = [field.name for field in FIELDS]
    found = {}
    for pair in said or ():
        name, sign, column = pair.partition("=")
        if not sign or name not in known:
            words = _("‘{said}’ begrijpen we niet. Schrijf veld=kolom; velden: {known}.")
            told = words.format(said=pair, known=", ".join(known))
            Console(stderr=True).print(told, style="red", markup=False, highlight=False)
            raise typer.Exit(BAD_USE)
        found[name] = column
    return found


def _stopped(target: Path) -> NoReturn:
    words = _("Gestopt. Wat klaar is, staat in {folder}; ga verder met --resume.")
    folder = target.with_name(f"{target.name}.parts")
    Console(stderr=True).print(words.format(folder=folder), markup=False, highlight=False)
    raise typer.Exit(STOPPED)


def _report(outcome: Outcome, target: Path, output: Shown) -> None:
    err = Console(stderr=True)
    print_bad(outcome.bad, err)
    if output is Shown.JSON:
        bad = [{"row": row.number, "problem": row.problem} for row in outcome.bad]
        typer.echo(json.dumps({"out": str(target), "rows": outcome.rows, "bad": bad}))
        return
    words = ngettext(
        "{n} post beoordeeld. Het staat in {path}.",
        "{n} posts beoordeeld. Het staat in {path}.",
        outcome.rows,
    )
    err.print(words.format(n=outcome.rows, path=target), markup=False, highlight=False)
