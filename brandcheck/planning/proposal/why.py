"""Why a story stands where it stands: in which points this place beats the others.

A story is taken out and held against the stories that could come in its place (what it is) and
against the moments where it could go instead (when it comes). What makes a difference in its favour
is a reason, and the biggest difference comes first. So a reason is never said that sets nothing
apart: where every story is approved, being approved explains nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from brandcheck.i18n import _
from brandcheck.planning.proposal.arrays import Marks, Whole
from brandcheck.planning.proposal.ledger import Ledger
from brandcheck.planning.proposal.problem import Choice, Problem
from brandcheck.planning.proposal.why_moment import moment_reasons
from brandcheck.planning.proposal.why_story import story_text
from brandcheck.planning.proposal.words import target_key

Reason = tuple[float, str]
_MOST = 3
_STORY_PARTS = ("ready", "good", "old", "urgent", "too_soon")


def reasons(problem: Problem, choice: Choice) -> dict[int, tuple[str, ...]]:
    """For each placed story its reasons, the most important first."""
    ledger = Ledger(problem)
    for story, moment in choice.items():
        ledger.put(story, moment)
    found = {}
    for story in sorted(choice):
        moment = ledger.take(story)
        found[story] = _reasons(ledger, story, moment)
        ledger.put(story, moment)
    return found


def _reasons(ledger: Ledger, story: int, moment: int) -> tuple[str, ...]:
    possible = ledger.possible()
    targets = sorted(_target_reasons(ledger, story, possible), reverse=True)
    candidates = [
        # The targets go together; one is enough to leave room for the other reasons.
        *targets[:1],
        *_story_reasons(ledger.problem, story, moment, possible),
        *moment_reasons(ledger, story, moment, possible[story]),
    ]
    ranked = sorted((r for r in candidates if r[0] > 0), key=lambda reason: -reason[0])
    return tuple(text for _points, text in ranked[:_MOST]) or (_room(ledger, moment),)


def _target_reasons(ledger: Ledger, story: int, possible: Marks) -> Iterator[Reason]:
    """The targets that are not reached without this story."""
    problem, targets = ledger.problem, ledger.problem.targets
    gains, rivals = ledger.target_gains(), _rivals(possible)
    ahead = gains[story] - gains[rivals].mean(axis=0)
    placed = list(ledger.choice)
    counts = targets.fixed + targets.has[placed].sum(axis=0)
    of = targets.of + targets.told[placed].sum(axis=0)
    for t in np.flatnonzero(targets.has[story] & (ledger.off < 0) & (gains[story] > 0)):
        yield float(ahead[t]), _target_text(problem, int(t), counts, of)


def _rivals(possible: Marks) -> Marks:
    return possible.sum(axis=1) > 0


def _target_text(problem: Problem, t: int, counts: Whole, of: Whole) -> str:
    target = problem.targets.all[t]
    key = target_key(target, problem.window)
    if not counts[t]:
        return _("Zonder dit verhaal is er in vier weken geen verhaal {phrase}.").format(
            phrase=key.phrase
        )
    return _(
        "Er zijn te weinig verhalen {phrases}: zonder dit {count} van de {of}, doel {percent} %."
    ).format(phrases=key.phrases, count=counts[t], of=of[t], percent=target.percent)


def _story_reasons(problem: Problem, story: int, moment: int, possible: Marks) -> Iterator[Reason]:
    rivals = _rivals(possible)
    for name in _STORY_PARTS:
        column = problem.parts[name][:, moment]
        text = story_text(name, problem.stories[story], problem.window)
        if text:
            yield float(column[story] - np.median(column[rivals])), text


def _room(ledger: Ledger, moment: int) -> str:
    problem = ledger.problem
    week = problem.window.first.later(int(problem.rooms.week_of[moment]))
    return _("In week {week} is nog plaats.").format(week=week.number)
