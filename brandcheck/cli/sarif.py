"""Reports as SARIF 2.1.0, the format that editors and code hosts read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from brandcheck import __version__
from brandcheck.i18n import current_locale
from brandcheck.scoring.report import Report, TextSpan
from brandcheck.scoring.rubric import Rubric

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif_log(reports: Iterable[Report], rubrics: Mapping[str, Rubric]) -> dict[str, Any]:
    """One run with a result for each finding to improve, each warning and each slip."""
    results = [result for report in reports for result in _results(report)]
    driver = {"name": "brandcheck", "version": __version__, "rules": _rules(results, rubrics)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _results(report: Report) -> Iterable[dict[str, Any]]:
    for finding in report.findings:
        if not finding.works:
            spans = finding.spans or ((finding.target,) if finding.target else ())
            message = f"{finding.what} {finding.how}"
            yield _result(report, f"{finding.score}.{finding.criterion}", "note", message, spans)
    for warning in report.warnings:
        yield _result(report, f"warning.{warning.kind}", "warning", warning.text, warning.spans)
    for slip in report.spelling or ():
        spans = (TextSpan(start=slip.start, end=slip.end),)
        yield _result(report, f"spelling.{slip.rule}", "note", slip.text, spans)


def _result(
    report: Report, rule: str, level: str, message: str, spans: Iterable[TextSpan]
) -> dict[str, Any]:
    regions = [_region(report.text, span) for span in spans]
    return {
        "ruleId": rule,
        "level": level,
        "message": {"text": message},
        "locations": [_location(report.source, region) for region in regions]
        or [_location(report.source, None)],
    }


def _location(source: str, region: dict[str, int] | None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": "stdin" if source == "-" else source}}
    if region:
        physical["region"] = region
    return {"physicalLocation": physical}


def _region(text: str, span: TextSpan) -> dict[str, int]:
    start_line, start_column = _line_and_column(text, span.start)
    end_line, end_column = _line_and_column(text, span.end)
    return {
        "startLine": start_line,
        "startColumn": start_column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def _rules(results: list[dict[str, Any]], rubrics: Mapping[str, Rubric]) -> list[dict[str, Any]]:
    labels = {
        f"{rubric.id}.{criterion.id}": criterion.texts(current_locale()).label
        for rubric in rubrics.values()
        for criterion in rubric.criteria
    }
    names = sorted({result["ruleId"] for result in results})
    return [{"id": n, "shortDescription": {"text": labels.get(n, n)}} for n in names]
