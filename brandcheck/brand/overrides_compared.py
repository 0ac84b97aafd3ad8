"""Own weights and knots compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brandcheck.brand.difference import Difference, number, replaced
from brandcheck.brand.model import CriterionOverride
from brandcheck.i18n import _

Overrides = Mapping[str, Mapping[str, CriterionOverride]]
_NONE = CriterionOverride()


def override_differences(
    old: Overrides, new: Overrides, names: Mapping[str, str]
) -> Iterator[Difference]:
    """Criteria that weigh otherwise; where there is no own opinion it says *gewoon*."""
    for score in dict.fromkeys([*old, *new]):
        before, after = old.get(score, {}), new.get(score, {})
        for criterion in dict.fromkeys([*before, *after]):
            where = _("Wegingen {score}").format(score=names.get(score, score))
            called = names.get(f"{score}.{criterion}", criterion)
            was, now = before.get(criterion, _NONE), after.get(criterion, _NONE)
            yield from _criterion(where, called, was, now)


def _criterion(
    where: str, called: str, was: CriterionOverride, now: CriterionOverride
) -> Iterator[Difference]:
    weight = _("gewicht van {criterion}").format(criterion=called)
    yield from replaced(where, weight, _weight(was), _weight(now))
    knots = _("knikpunten van {criterion}").format(criterion=called)
    yield from replaced(where, knots, _knots(was), _knots(now))


def _weight(own: CriterionOverride) -> str:
    return _("gewoon") if own.weight is None else number(own.weight)


def _knots(own: CriterionOverride) -> str:
    return _("gewoon") if own.knots is None else " · ".join(number(knot) for knot in own.knots)
