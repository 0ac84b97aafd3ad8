"""The commands. Results go to standard output, everything else to standard error."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console

from brandcheck import __version__
from brandcheck.cli import archive, brand, calendar, db, demo
from brandcheck.cli.batch import Outcome, collect_sources, judge_all
from brandcheck.cli.lists import print_brands, print_channels, print_rubric
from brandcheck.cli.plain import BAD_USE, said_plainly
from brandcheck.cli.sarif import sarif_log
from brandcheck.cli.show import print_report
from brandcheck.i18n import set_locale
from brandcheck.scoring.check import MAIN_SCORES
from brandcheck.scoring.report import Report
from brandcheck.workspace import Workspace

# The help texts are Dutch only: they are made before a language is chosen.
app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Kijkt mee met Nederlandse concepten: past het bij jullie merkwaarden, is het relevant, "
    "is het delenswaardig, en wat helpt het meest?",
)
app.add_typer(brand.app, name="brand")
app.add_typer(archive.app, name="archive")
app.add_typer(db.app, name="db")
app.add_typer(calendar.app, name="calendar")
app.add_typer(demo.app, name="demo")


class Format(StrEnum):
    """How a report is printed."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"


class Language(StrEnum):
    """The language of what is said."""

    NL = "nl"
    EN = "en"


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"brandcheck {__version__}")
        raise typer.Exit


@app.callback()
def main(
    language: Annotated[
        Language, typer.Option("--lang", help="Taal: nl of en.", envvar="BRANDCHECK_LANG")
    ] = Language.NL,
    _asked: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Toon de versie.")
    ] = False,
) -> None:
    """Set the language for every command."""
    set_locale(language.value)


@app.command()
def check(
    brand: Annotated[str, typer.Option(help="Organisatie: id, of pad naar map met brand.yaml.")],
    drafts: Annotated[
        list[str] | None,
        typer.Argument(help="Bestanden of mappen (.txt, .md, .docx), of - voor invoer."),
    ] = None,
    channel: Annotated[str, typer.Option(help="Kanaal, zie: brandcheck channels.")] = "linkedin",
    audience: Annotated[str | None, typer.Option(help="Doelgroep van de organisatie.")] = None,
    teller: Annotated[str, typer.Option(help="employee, corporate of partner.")] = "employee",
    output: Annotated[Format, typer.Option("--format", help="text, json of sarif.")] = Format.TEXT,
    fail_under: Annotated[
        float | None,
        typer.Option(min=0, max=100, help="Uitgangscode 1 als een score hieronder blijft."),
    ] = None,
    spelling: Annotated[bool, typer.Option(help="Kijk ook naar spelling.")] = True,
) -> None:
    """Bekijk een of meer concepten."""
    with said_plainly():
        workspace = Workspace()
        options = {
            "brand": brand,
            "channel": channel,
            "audience": audience,
            "teller": teller,
            "spelling": spelling,
        }
        sources = collect_sources(drafts or ["-"])
        outcomes = judge_all(workspace, sources, options, on_done=_printer(output))
        if output is Format.SARIF:
            reports = [o.report for o in outcomes if o.report]
            typer.echo(json.dumps(sarif_log(reports, workspace.rubrics), ensure_ascii=False))
    raise typer.Exit(_exit_code(outcomes, fail_under))


def _printer(output: Format):
    out, err = Console(), Console(stderr=True)

    def show(outcome: Outcome) -> None:
        if outcome.report is None:
            err.print(f"{outcome.source}: {outcome.problem}", style="red", markup=False)
        elif output is Format.TEXT:
            print_report(outcome.report, out)
        elif output is Format.JSON:
            typer.echo(json.dumps(outcome.report.model_dump(mode="json"), ensure_ascii=True))

    return show


def _exit_code(outcomes: list[Outcome], fail_under: float | None) -> int:
    if any(outcome.report is None for outcome in outcomes):
        return BAD_USE
    if fail_under is None:
        return 0
    return int(any(_lowest(o.report) < fail_under for o in outcomes if o.report))


def _lowest(report: Report) -> float:
    """The lowest of the three scores that could be told; a score that cannot fails nobody."""
    told = [v for name in MAIN_SCORES if (v := report.scores[name].value) is not None]
    return min(told, default=100.0)


@app.command()
def brands() -> None:
    """Toon de organisaties."""
    with said_plainly():
        print_brands(Workspace(), Console())


@app.command()
def channels() -> None:
    """Toon de kanalen met hun grenzen."""
    print_channels(Console())


@app.command()
def rubric(rubric_id: Annotated[str, typer.Argument(help="Bijvoorbeeld shareworthiness.")]) -> None:
    """Toon hoe een score tot stand komt."""
    with said_plainly():
        print_rubric(rubric_id, Console())


@app.command()
def schema() -> None:
    """Toon het JSON-schema van een rapport."""
    typer.echo(json.dumps(Report.model_json_schema(mode="serialization"), indent=2))


if __name__ == "__main__":
    sys.exit(app())
