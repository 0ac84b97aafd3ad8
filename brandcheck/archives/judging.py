"""One row of an archive in, its scores out: the same function on the page, in a process, on Dask.

A table needs no interval, no advice and no spelling, so those are not made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from brandcheck.i18n import Locale, use_locale
from brandcheck.language import Analyser, Analysis
from brandcheck.opened import OpenBrand
from brandcheck.scoring.check import MAIN_SCORES
from brandcheck.scoring.points import band, tally
from brandcheck.scoring.rubric import needed_signals
from brandcheck.scoring.scores import in_words, why_not
from brandcheck.signals import Draft, Signal, measure_all
from brandcheck.signals.value_evidence import value_evidence
from brandcheck.tuning.archive import ArchiveRow

# What a value that is only named adds to its strength, beside one that is shown.
NAMED_COUNTS = 0.5
Record = dict[str, Any]


@dataclass(frozen=True)
class Judge:
    """A pipeline and an organisation. `locale`: the language of the reasons."""

    analyser: Analyser
    opened: OpenBrand
    locale: Locale = "nl"

    def score(self, rows: Sequence[ArchiveRow]) -> list[Record]:
        """A record per row, in order; see `score_row`."""
        analyses = self.analyser.analyse_all([row.text for row in rows])
        with use_locale(self.locale):
            return [
                score_row(self.opened, row, analysis)
                for row, analysis in zip(rows, analyses, strict=True)
            ]


def score_row(opened: OpenBrand, row: ArchiveRow, analysis: Analysis) -> Record:
    """What is found of one row, under the names of `records.columns_of`: the row itself, its
    words, per score the value (0 to 100, or None with the reason) and the band, and per brand
    value how much it is shown and named (sums over sentences of evidence between 0 and 1)."""
    draft = Draft(
        analysis=analysis,
        profile=opened.profile,
        audience=opened.brand.audience(row.audience) if row.audience else None,
        channel=row.channel,
        teller=row.teller,
    )
    return {
        "row": row.number,
        "id": row.id,
        "date": row.day,
        "channel": row.channel,
        "audience": row.audience or None,
        "teller": row.teller,
        "on_brand": row.on_brand,
        "level": row.level,
        "words": len(analysis.words),
        **_scores(draft, opened),
        **_values(draft),
        "text": row.text,
    }


def _scores(draft: Draft, opened: OpenBrand) -> Record:
    told = [name for name in MAIN_SCORES if why_not(draft, name) is None]
    rubrics = {name: opened.rubrics[name] for name in told}
    signals = measure_all(draft, needed_signals(rubrics.values()))
    found: Record = {}
    for name in MAIN_SCORES:
        value, reason = _score(draft, opened, name, signals)
        found[name] = value
        found[f"{name}_band"] = None if value is None else band(value)
        found[f"{name}_reason"] = reason
    return found


def _score(
    draft: Draft, opened: OpenBrand, name: str, signals: dict[str, Signal]
) -> tuple[float | None, str | None]:
    reason = why_not(draft, name)
    value = None if reason else tally(opened.rubrics[name], signals).value
    if value is None:
        return None, in_words(reason or "too_little")
    return round(float(value), 2), None


def _values(draft: Draft) -> Record:
    """Also where merkfit cannot be told each value has its columns, empty ones."""
    evidence = None if why_not(draft, "brand_alignment") else draft.shared(value_evidence)
    found: Record = {}
    for value in evidence.values if evidence else ():
        found[f"shown_{value.id}"] = round(float(value.shown), 3)
        found[f"named_{value.id}"] = round(float(value.named), 3)
    return found


def strengths_of(record: Record) -> dict[str, float]:
    """Per brand value how strong it is in a record: shown in full, named for half."""
    shown = {key.removeprefix("shown_"): record[key] for key in record if key.startswith("shown_")}
    return {
        value_id: round(strength + NAMED_COUNTS * record[f"named_{value_id}"], 3)
        for value_id, strength in shown.items()
        if strength is not None
    }


def scores_of(record: Record) -> dict[str, float | None]:
    """The three scores in a record."""
    return {name: record[name] for name in MAIN_SCORES}
