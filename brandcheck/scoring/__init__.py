"""Rubric, points, advice, report: from facts to what a person reads."""

from brandcheck.scoring.report import Report, Score
from brandcheck.scoring.rubric import Rubric
from brandcheck.scoring.rubrics import (
    ALL_RUBRICS,
    SCORES,
    own_rubrics,
    shipped_rubrics,
    with_overrides,
)

__all__ = [
    "ALL_RUBRICS",
    "SCORES",
    "Report",
    "Rubric",
    "Score",
    "own_rubrics",
    "shipped_rubrics",
    "with_overrides",
]
