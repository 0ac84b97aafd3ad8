"""What a proposal is: placements with their reasons, what stays out and why, what contradicts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Placement:
    """A story on a moment (in Amsterdam); `why`: reasons, the most important first."""

    story_id: str
    moment: datetime
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A story that stays in the backlog, and the rule or the choice that keeps it there."""

    story_id: str
    why: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A filling of some weeks. Nothing is kept until somebody accepts it.

    `objective` and `greedy_objective` are the points (see `wishes.yaml`) of this proposal and of
    the simple planner's, by the same function.
    """

    placements: tuple[Placement, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    conflicts: tuple[str, ...] = ()
    objective: float = 0.0
    greedy_objective: float = 0.0
