"""One draft in, one report out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from brandcheck import __version__
from brandcheck.channels import Channel, fit
from brandcheck.i18n import _
from brandcheck.safety import describe, find_alerts
from brandcheck.scoring.beside import congruence_of, conversation_of
from brandcheck.scoring.findings import advice_from, findings_of, text_span
from brandcheck.scoring.interval import intervals
from brandcheck.scoring.points import tally
from brandcheck.scoring.readability import readability
from brandcheck.scoring.report import (
    SCHEMA_VERSION,
    ChannelFit,
    Readability,
    Report,
    SpellingFinding,
    ValueReading,
    Warning,
)
from brandcheck.scoring.rubric import Rubric, needed_signals
from brandcheck.scoring.rubrics import SCORES, rubric_version
from brandcheck.scoring.scores import Judged, score_of, why_not
from brandcheck.signals import Draft, Signal, measure_all
from brandcheck.signals.value_evidence import value_evidence

MAIN_SCORES = ("brand_alignment", "relevance", "shareworthiness")


@dataclass(frozen=True)
class Request:
    """A draft with what is needed to judge it. `set_aside` holds "score.criterion" ids.

    `notices` say what could not be looked at.
    """

    draft: Draft
    rubrics: Mapping[str, Rubric]
    channel: Channel
    brand_version: str
    source: str = "-"
    set_aside: frozenset[str] = field(default_factory=frozenset)
    spelling: tuple[SpellingFinding, ...] | None = None
    notices: tuple[str, ...] = ()


def report_on(request: Request) -> Report:
    """All that brandcheck says of one draft, in the language of this context."""
    draft, rubrics = request.draft, request.rubrics
    signals = measure_all(draft, needed_signals(rubrics.values()))
    judged = {name: _judge(request, rubrics[name], signals) for name in SCORES}
    told = {
        name: j.result.value
        for name, j in judged.items()
        if j.reason is None and j.result.value is not None
    }
    ranges = intervals(draft, rubrics, told, {name: judged[name].set_aside for name in told})
    words = len(draft.analysis.content_words)
    findings = tuple(
        finding for name in told for finding in findings_of(rubrics[name], judged[name].result)
    )
    beside = why_not(draft, "conversation")
    return Report(
        source=request.source,
        text=draft.analysis.text,
        brand=draft.brand.id if draft.brand else "",
        audience=draft.audience.id if draft.audience else None,
        teller=draft.teller,
        scores={name: score_of(j, ranges.get(name), words) for name, j in judged.items()},
        values=_values(draft),
        conversation=conversation_of(rubrics["conversation"], signals, beside),
        congruence=congruence_of(rubrics["congruence"], signals, beside),
        findings=findings,
        advice=advice_from(f for f in findings if f.score in MAIN_SCORES),
        warnings=_warnings(draft),
        spelling=request.spelling,
        readability=_readability(draft),
        channel=_channel_fit(draft.analysis.text, request.channel),
        notices=(*_notices(draft), *request.notices),
        versions=_versions(request),
    )


def _judge(request: Request, rubric: Rubric, signals: Mapping[str, Signal]) -> Judged:
    prefix = f"{rubric.id}."
    aside = frozenset(
        name.removeprefix(prefix) for name in request.set_aside if name.startswith(prefix)
    )
    reason = why_not(request.draft, rubric.id)
    return Judged(rubric, tally(rubric, signals, aside), reason, aside)


def _warnings(draft: Draft) -> tuple[Warning, ...]:
    found = []
    for alert in find_alerts(draft):
        text, how = describe(alert)
        spans = tuple(map(text_span, alert.spans))
        found.append(Warning(kind=alert.kind, spans=spans, text=text, how=how))
    return tuple(found)


def _values(draft: Draft) -> dict[str, ValueReading]:
    evidence = draft.shared(value_evidence)
    if evidence is None or why_not(draft, "brand_alignment"):
        return {}
    return {
        value.id: ValueReading(
            label=value.label,
            shown=round(value.shown, 3),
            named=round(value.named, 3),
            negated=round(value.negated, 3),
            spans={
                "shown": tuple(map(text_span, value.shown_spans)),
                "named": tuple(map(text_span, value.named_spans)),
                "negated": tuple(map(text_span, value.negated_spans)),
            },
            certain=value.certain,
        )
        for value in evidence.values
    }


def _readability(draft: Draft) -> Readability:
    return Readability() if why_not(draft, "clarity") else readability(draft)


def _channel_fit(text: str, channel: Channel) -> ChannelFit:
    result = fit(text, channel)
    return ChannelFit(
        id=channel.id,
        name=channel.called,
        length=result.length,
        limit=result.limit,
        over=result.over,
        fold=result.fold,
        notes=result.notes,
    )


def _notices(draft: Draft) -> tuple[str, ...]:
    language = draft.analysis.language
    if language not in ("nl", None):
        return (_("Deze tekst lijkt niet Nederlands. Wij kunnen alleen Nederlands beoordelen."),)
    return ()


def _versions(request: Request) -> dict[str, str]:
    return {
        "schema": SCHEMA_VERSION,
        "brandcheck": __version__,
        "pipeline": request.draft.analysis.pipeline,
        "brand": request.brand_version,
        "rubrics": rubric_version(request.rubrics),
    }
