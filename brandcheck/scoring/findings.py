"""Turns rows of points into what a person reads: findings, advice, a summary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from textwrap import shorten
from typing import Any

from brandcheck.i18n import _, current_locale
from brandcheck.language import Span
from brandcheck.scoring.points import WORKS_FROM, Row, Tally
from brandcheck.scoring.report import Finding, TextSpan
from brandcheck.scoring.rubric import Criterion, Rubric

MOST_ADVICE = 3
# So that an author sees more than one side of the draft.
MOST_PER_SCORE = 2
# Less than this is not worth an author's time.
MIN_GAIN = 1.0
# In characters: a long sentence is recognised by its beginning.
LONGEST_QUOTE = 70


class _Forgiving(dict[str, Any]):
    """A placeholder that a signal left empty reads as three dots."""

    def __missing__(self, key: str) -> str:
        return "…"


def text_span(span: Span) -> TextSpan:
    """A span as it stands in a report."""
    return TextSpan(start=span.start, end=span.end)


def filled(text: str, facts: Mapping[str, Any]) -> str:
    """A rubric's text with the facts in its placeholders; of a long sentence only its beginning."""
    told = _Forgiving(facts)
    if "sentence" in told:
        told["sentence"] = shorten(told["sentence"], LONGEST_QUOTE, placeholder=" …")
    return text.format_map(told)


def source_line(criterion: Criterion, rubric: Rubric) -> str:
    """The sources of a criterion, as one line."""
    locale = current_locale()
    return "; ".join(rubric.sources[name].text(locale) for name in criterion.sources)


def findings_of(rubric: Rubric, result: Tally) -> tuple[Finding, ...]:
    """One finding per criterion that applies; those with the most to win first."""
    found = [_finding(rubric, row, result) for row in result.rows]
    return tuple(sorted(found, key=lambda f: (f.works, -f.points, f.criterion)))


def _finding(rubric: Rubric, row: Row, result: Tally) -> Finding:
    criterion, signal = row.criterion, row.signal
    texts = criterion.texts(current_locale())
    works = row.merit >= WORKS_FROM
    guard = result.guard
    what = filled(texts.good if works else texts.low, signal.facts)
    if guard and guard.signal == criterion.signal:
        works, what = False, filled(_guard_text(guard), signal.facts)
    return Finding(
        criterion=criterion.id,
        score=rubric.id,
        label=texts.label,
        works=works,
        spans=tuple(map(text_span, signal.spans)),
        target=text_span(signal.target) if signal.target and not works else None,
        what=what,
        why=filled(texts.why, signal.facts),
        how=_("Dit werkt. Laat het zo.") if works else filled(texts.how, signal.facts),
        example=texts.example,
        source=source_line(criterion, rubric),
        points=round(result.gain(row), 2),
    )


def _guard_text(guard: Any) -> str:
    return guard.nl if current_locale() == "nl" else guard.en


def advice_from(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The few changes that bring the most, each phenomenon once."""
    to_win = (finding for finding in findings if not finding.works)
    ranked = sorted(to_win, key=_urgency)
    chosen: list[Finding] = []
    for finding in ranked:
        if finding.points < MIN_GAIN or len(chosen) == MOST_ADVICE:
            break
        same = [c for c in chosen if c.score == finding.score]
        if len(same) < MOST_PER_SCORE and finding.how not in [c.how for c in chosen]:
            chosen.append(finding)
    return tuple(chosen)


def _urgency(finding: Finding) -> tuple[int, bool, str, str]:
    """By the points; of as many first what stands in the text, then what is not there yet."""
    return -round(finding.points), not finding.spans, finding.score, finding.criterion


def summary_of(result: Tally) -> str:
    """One sentence: what carries the score and what would lift it."""
    if result.guard:
        return _guard_text(result.guard)
    locale = current_locale()
    weak = max(result.rows, key=lambda row: (row.merit < WORKS_FROM, result.gain(row)))
    strong = max((row for row in result.rows if row is not weak), key=_strength, default=weak)
    good = strong.criterion.texts(locale).label
    low = weak.criterion.texts(locale).label
    if strong.merit < WORKS_FROM:
        return _("Het meest te winnen bij ‘{low}’.").format(low=low)
    if result.gain(weak) < MIN_GAIN:
        return _("Het sterkst: ‘{good}’.").format(good=good)
    return _("Het sterkst: ‘{good}’. Het meest te winnen bij ‘{low}’.").format(good=good, low=low)


def _strength(row: Row) -> tuple[bool, bool, float]:
    """What works and can be pointed at in the text comes before what is merely absent."""
    shown = row.criterion.direction != "less" and bool(row.signal.spans)
    return (row.merit >= WORKS_FROM, shown, row.points)
