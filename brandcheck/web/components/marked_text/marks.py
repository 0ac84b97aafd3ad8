"""From a report to marks: pieces of the draft with the cards that belong to them.

Offsets count code points here and UTF-16 units in a browser, so the draft is cut up on this side.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass

from brandcheck.i18n import _
from brandcheck.scoring.report import Finding, Report, TextSpan
from brandcheck.web.components.words import points
from brandcheck.web.markup import sendable

# What a mark looks like, the most urgent first: it decides where marks overlap.
KINDS = ("warning", "negated", "win", "named", "shown", "works")


@dataclass(frozen=True)
class Card:
    """What opens at a mark. An empty text is left out."""

    kind: str
    score: str
    kicker: str
    title: str
    what: str
    top: bool
    why: str = ""
    how: str = ""
    example: str = ""
    source: str = ""
    points: str = ""
    criterion: str = ""


@dataclass(frozen=True)
class Mark:
    """A card and where it belongs."""

    id: str
    card: Card
    spans: tuple[TextSpan, ...]


def marks_of(report: Report) -> list[Mark]:
    """All marks of a report."""
    return [*_warnings(report), *_values(report), *_findings(report), *_cues(report)]


def pieces(text: str, marks: Iterable[Mark]) -> list[dict[str, object]]:
    """The draft cut at every edge of a mark: the text of each piece and the marks over it."""
    spans = [(span.start, span.end, mark.id) for mark in marks for span in mark.spans]
    edges = sorted({0, len(text), *(s for s, _e, _m in spans), *(e for _s, e, _m in spans)})
    shown = sendable(text)
    return [
        {
            "text": shown[start:end],
            "marks": sorted({m for s, e, m in spans if s <= start and end <= e}),
        }
        for start, end in itertools.pairwise(edges)
        if start < end <= len(text)
    ]


def as_data(report: Report) -> dict[str, object]:
    """What the browser needs."""
    marks = [mark for mark in marks_of(report) if mark.spans]
    return {
        "pieces": pieces(report.text, marks),
        "cards": {mark.id: asdict(mark.card) for mark in marks},
    }


def _findings(report: Report) -> Iterator[Mark]:
    top = {(f.score, f.criterion) for f in report.advice}
    for finding in report.findings:
        places = finding.spans
        if not finding.works and finding.target:
            places = (finding.target,)
        mark_id = f"{finding.score}.{finding.criterion}"
        yield Mark(mark_id, _finding(report, finding, top), places)


def _finding(report: Report, finding: Finding, top: set[tuple[str, str]]) -> Card:
    score = report.scores.get(finding.score)
    title = score.title if score else finding.score
    works = finding.works
    return Card(
        kind="works" if works else "win",
        score=finding.score,
        kicker=f"{title} · {_('dit werkt') if works else _('hier valt iets te winnen')}",
        title=finding.label,
        what=finding.what,
        why=finding.why,
        how="" if works else finding.how,
        example="" if works else finding.example,
        source=finding.source,
        points="" if works else points(finding.points),
        criterion="" if works else f"{finding.score}.{finding.criterion}",
        top=(finding.score, finding.criterion) in top,
    )


def _values(report: Report) -> Iterator[Mark]:
    words = {
        "shown": (_("getoond"), _("Hier laat je zien wat ‘{label}’ betekent.")),
        "named": (_("genoemd, niet getoond"), _("Hier noem je ‘{label}’. Wie deed wat?")),
        "negated": (_("botst"), _("Dit gaat in tegen ‘{label}’.")),
    }
    for value_id, value in report.values.items():
        for kind, spans in value.spans.items():
            state, what = words[kind]
            card = Card(
                kind=kind,
                score="brand_alignment",
                kicker=" · ".join((_("Waarde"), state)),
                title=value.label,
                what=what.format(label=value.label),
                top=kind != "named",
            )
            yield Mark(f"value.{value_id}.{kind}", card, spans)


def _cues(report: Report) -> Iterator[Mark]:
    for score, title, cues in (
        ("conversation", _("Gesprek"), report.conversation.cues),
        ("congruence", _("Binding en bruggen"), report.congruence.cues),
    ):
        for cue in cues:
            card = Card(
                kind="works",
                score=score,
                kicker=title,
                title=cue.label,
                what=cue.text,
                top=False,
            )
            yield Mark(f"{score}.{cue.criterion}", card, cue.spans)


def _warnings(report: Report) -> Iterator[Mark]:
    for index, warning in enumerate(report.warnings):
        card = Card(
            kind="warning",
            score="",
            kicker=_("Let op"),
            title=warning.text,
            what="",
            how=warning.how,
            top=True,
        )
        yield Mark(f"warning.{index}", card, warning.spans)
