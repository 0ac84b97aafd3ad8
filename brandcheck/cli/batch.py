"""From what a person names on the command line to reports, in order."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress

from brandcheck.drafts import SUFFIXES, read_draft
from brandcheck.errors import BrandcheckError, DraftUnreadable, explain
from brandcheck.i18n import _
from brandcheck.scoring.report import Report
from brandcheck.workspace import Workspace

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A report, or the problem in words."""

    source: str
    report: Report | None = None
    problem: str | None = None


def collect_sources(named: list[str]) -> list[str]:
    """The drafts behind files, folders and `-`, in order. Raises DraftUnreadable."""
    found: list[str] = []
    for name in named:
        path = Path(name)
        if name == STDIN:
            found.append(name)
        elif path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES)
            if not inside:
                problem = _("er staan geen concepten (.txt, .md, .docx) in deze map.")
                raise DraftUnreadable(source=name, problem=problem)
            found.extend(map(str, inside))
        else:
            found.append(name)
    return found


def judge_all(
    workspace: Workspace,
    sources: list[str],
    options: dict[str, Any],
    on_done: Callable[[Outcome], None],
) -> list[Outcome]:
    """A report per draft. One that cannot be read does not stop the others."""
    outcomes = []
    _check_choices(workspace, options)
    with Progress(console=Console(stderr=True), transient=True, disable=len(sources) < 2) as bar:
        task = bar.add_task(_("Meekijken"), total=len(sources))
        for source in sources:
            outcome = _judge(workspace, source, options)
            on_done(outcome)
            outcomes.append(outcome)
            bar.advance(task)
    return outcomes


def _check_choices(workspace: Workspace, options: dict[str, Any]) -> None:
    """A wrong brand, channel, audience or teller is said once, before any draft is read."""
    workspace.resolve(options["brand"], options["channel"], options["audience"], options["teller"])


def _judge(workspace: Workspace, source: str, options: dict[str, Any]) -> Outcome:
    try:
        text = _stdin() if source == STDIN else read_draft(Path(source))
        return Outcome(source, workspace.check(text, source=source, **options))
    except BrandcheckError as error:
        return Outcome(source, problem=explain(error))


def _stdin() -> str:
    return read_draft(sys.stdin.buffer.read(), name=_("de invoer"))
