"""What speaks for a moment, held against the other moments where the story could go."""

from __future__ import annotations

from collections.abc import Iterator

from brandcheck.i18n import N_, _
from brandcheck.planning.hours import somebody_answers
from brandcheck.planning.proposal.arrays import UNIT, Marks
from brandcheck.planning.proposal.ledger import Ledger
from brandcheck.planning.proposal.moment_rules import asks_something
from brandcheck.planning.proposal.problem import Problem
from brandcheck.planning.proposal.wishes import shipped_wishes
from brandcheck.planning.proposal.words import audience_name, weekday

Reason = tuple[float, str]
_AROUND = {
    "value": N_("De verhalen eromheen gaan over een andere waarde."),
    "teller": N_("De verhalen eromheen komen van iemand anders."),
    "channel": N_("De verhalen eromheen staan op een ander kanaal."),
    "audience": N_("De verhalen eromheen zijn voor een andere doelgroep."),
}


def moment_reasons(ledger: Ledger, story: int, moment: int, others: Marks) -> Iterator[Reason]:
    """The reasons; the story itself is not in the ledger."""
    yield from _good_hour(ledger.problem, story, moment, others)
    yield from _answered(ledger.problem, story, moment, others)
    yield from _around(ledger, story, moment, others)
    yield from _rhythm(ledger, moment, others)


def _good_hour(problem: Problem, story: int, moment: int, others: Marks) -> Iterator[Reason]:
    row = problem.parts["good_hour"][story]
    audience = problem.stories[story].audience
    if row[moment] > 0 and problem.window.settings.audience_hours.get(audience):
        text = _("Het is dan een goed uur voor {audience}.")
        name = audience_name(audience, problem.window.brand)
        yield float(row[moment] - row[others].mean()), text.format(audience=name)


def _answered(problem: Problem, story: int, moment: int, others: Marks) -> Iterator[Reason]:
    settings = problem.window.settings
    if asks_something(problem.stories[story]):
        silent = [not somebody_answers(m, settings) for m in problem.moments]
        share = sum(silent) / len(silent)
        text = _("Het vraagt iets aan de lezer, en daarna is er iemand om te antwoorden.")
        yield UNIT * shipped_wishes().answered * share, text
        return
    row = problem.parts["answered"][story]
    if row[moment] > 0:
        text = _("In de twee uur erna is er iemand om te antwoorden.")
        yield float(row[moment] - row[others].mean()), text


def _around(ledger: Ledger, story: int, moment: int, others: Marks) -> Iterator[Reason]:
    """The dimension in which it differs from its neighbours and would not differ elsewhere."""
    problem = ledger.problem
    traits, day_of = problem.traits, problem.rooms.day_of
    day = day_of[moment]
    if not ledger.crowd[max(0, day - 1) : day + 2].any():
        return
    costs = ledger.costs_per_trait()
    for dimension, text in _AROUND.items():
        own = [
            k
            for k, (name, _key) in enumerate(traits.names)
            if name == dimension and traits.has[story, k]
        ]
        if own and not costs[own, day].any():
            yield float(costs[own][:, day_of[others]].sum(axis=0).mean()), _(text)


def _rhythm(ledger: Ledger, moment: int, others: Marks) -> Iterator[Reason]:
    problem = ledger.problem
    day_of = problem.rooms.day_of
    costs = ledger.crowd_costs()
    ahead = float(costs[day_of[others]].mean() - costs[day_of[moment]])
    if ledger.crowd[day_of[moment]]:
        yield ahead, _("Zo blijft de week rustig verdeeld.")
    else:
        yield (
            ahead,
            _("Op deze {weekday} stond nog niets.").format(
                weekday=weekday(problem.moments[moment])
            ),
        )
