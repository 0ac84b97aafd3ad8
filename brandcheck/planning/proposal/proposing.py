"""Makes a proposal: the simple planner first, then the solver from there, then the words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from brandcheck.brand.model import Brand
from brandcheck.i18n import _
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import Week, in_amsterdam
from brandcheck.planning.proposal.arrays import UNIT
from brandcheck.planning.proposal.conflicts import conflicts
from brandcheck.planning.proposal.greedy import fill
from brandcheck.planning.proposal.left import left_out
from brandcheck.planning.proposal.objective import objective
from brandcheck.planning.proposal.problem import Choice, Problem, build
from brandcheck.planning.proposal.result import LeftOut, Placement, Proposal
from brandcheck.planning.proposal.why import reasons
from brandcheck.planning.proposal.window import MOST_WEEKS, open_window
from brandcheck.planning.proposal.wishes import shipped_wishes
from brandcheck.planning.story import Story


def propose(
    stories: Sequence[Story],
    settings: CalendarSettings,
    first: Week,
    weeks: int,
    now: datetime,
    brand: Brand,
) -> Proposal:
    """A filling of `weeks` weeks (one to four) from `first`, out of the backlog.

    `stories` are those on the calendar from four weeks before to a week after, which stay where
    they are, and the backlog. The same question gets the same answer. During a calamity nothing is
    proposed. Raises ValueError for another number of weeks.
    """
    # Not above: whoever looks at the calendar does without the solver, which takes half a second.
    from brandcheck.planning.proposal.solver import solve

    if not 1 <= weeks <= MOST_WEEKS:
        raise ValueError(f"weeks must be 1 to {MOST_WEEKS}, not {weeks}")
    if settings.calamity is not None:
        paused = _("Alles staat op pauze: {reason}. We stellen nu niets voor.")
        return Proposal(conflicts=(paused.format(reason=settings.calamity.reason),))
    problem = build(open_window(stories, settings, first, weeks, now, brand), shipped_wishes())
    simple = fill(problem)
    choice = solve(problem, simple)
    return Proposal(
        placements=_placements(problem, choice),
        left_out=tuple(
            LeftOut(problem.stories[story].id, why)
            for story, why in left_out(problem, choice).items()
        ),
        conflicts=conflicts(problem),
        objective=objective(problem, choice) / UNIT,
        greedy_objective=objective(problem, simple) / UNIT,
    )


def _placements(problem: Problem, choice: Choice) -> tuple[Placement, ...]:
    """In order of time."""
    why = reasons(problem, choice)
    ordered = sorted(choice.items(), key=lambda cell: (cell[1], cell[0]))
    return tuple(
        Placement(problem.stories[story].id, in_amsterdam(problem.moments[moment]), why[story])
        for story, moment in ordered
    )
