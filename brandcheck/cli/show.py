"""A report for the eye, in the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from brandcheck.i18n import N_, _
from brandcheck.scoring.points import told, told_range
from brandcheck.scoring.report import Finding, Report, Score

BANDS = {
    "nog_niet": (N_("nog niet"), "dark_orange3"),
    "bijna": (N_("bijna"), "yellow3"),
    "klaar": (N_("klaar"), "green3"),
}
BAR = 20
QUOTE = 60


def print_report(report: Report, out: Console) -> None:
    """Scores first, then what helps, then the rest."""
    out.rule(escape(report.source), align="left")
    for notice in report.notices:
        out.print(Text(notice, style="yellow"))
    for warning in report.warnings:
        out.print(Text(f"⚠ {warning.text} {warning.how}", style="dark_orange3"))
    out.print(_scores(report))
    _print_advice(report, out)
    _print_beside(report, out)
    _print_spelling(report, out)


def _scores(report: Report) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False)
    for score in report.scores.values():
        table.add_row(Text(score.title, style="bold"), *_score_cells(score))
    return table


def _score_cells(score: Score) -> tuple[Text, Text, Text, Text]:
    if score.value is None or score.band is None:
        return Text(_("niet te zeggen"), "dim"), Text(""), Text(""), Text(score.reason or "")
    word, colour = BANDS[score.band]
    filled = round(score.value / 100 * BAR)
    number = str(told(score.value))
    if score.interval:
        low, high = told_range(*score.interval)
        number += f" ({low}–{high})"
    if score.provisional:
        number += " " + _("voorlopig")
    bar = Text("█" * filled + "░" * (BAR - filled), colour)
    return Text(_(word), colour), bar, Text(number), Text(score.summary)


def _print_advice(report: Report, out: Console) -> None:
    if not report.advice:
        return
    out.print()
    out.print(Text(_("Dit helpt het meest"), style="bold"))
    for finding in report.advice:
        title = report.scores[finding.score].title
        out.print(Text.assemble((f"+{finding.points:.0f} ", "bold green3"), finding.what))
        lines = [finding.how, _("Bijvoorbeeld: {example}").format(example=finding.example)]
        quoted = _quote(report, finding)
        if quoted:
            lines.insert(0, f"„{quoted}”")
        out.print(Padding(Text("\n".join([*lines, title]), style="dim"), (0, 0, 0, 4)))


def _quote(report: Report, finding: Finding) -> str:
    span = finding.target or (finding.spans[0] if finding.spans else None)
    if span is None:
        return ""
    text = " ".join(report.text[span.start : span.end].split())
    return text if len(text) <= QUOTE else text[:QUOTE].rsplit(" ", 1)[0] + " …"


def _print_beside(report: Report, out: Console) -> None:
    out.print()
    for value in report.values.values():
        line = _("{label}: getoond {shown:.1f}, genoemd {named:.1f}, tegengesproken {negated:.1f}")
        out.print(
            Text(
                line.format(
                    label=value.label,
                    shown=value.shown,
                    named=value.named,
                    negated=value.negated,
                )
            )
        )
    out.print(Text(_("Gesprek: {reason}").format(reason=report.conversation.reason)))
    out.print(Text(_("Wij en anderen: {reason}").format(reason=report.congruence.reason)))
    channel = report.channel
    limit = channel.limit or "∞"
    out.print(Text(f"{channel.name}: {channel.length} / {limit}"))
    for note in channel.notes:
        out.print(Text(note, style="dim"))


def _print_spelling(report: Report, out: Console) -> None:
    for slip in report.spelling or ():
        word = report.text[slip.start : slip.end]
        suggestion = ", ".join(slip.suggestions[:3])
        out.print(Text(f"✎ {word}: {slip.text}" + (f" → {suggestion}" if suggestion else "")))
