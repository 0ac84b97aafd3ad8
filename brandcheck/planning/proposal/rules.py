"""Checks any calendar by all the hard rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import dutch_moment
from brandcheck.planning.proposal.calendar_rules import CALENDAR_RULES
from brandcheck.planning.proposal.moment_rules import MOMENT_RULES
from brandcheck.planning.proposal.placed import Breach, Placed, breach


def breaches(placed: Sequence[Placed], settings: CalendarSettings, now: datetime) -> list[Breach]:
    """Every hard rule that a calendar breaks. What is fixed may lie in the past."""
    found = [
        breach(rule, [p], f"‘{p.story.title}’ ({dutch_moment(p.moment)}): {why}.")
        for p in placed
        for rule, check in MOMENT_RULES.items()
        if not (p.fixed and rule == "past")
        if (why := check(p.story, p.moment, settings, now)) is not None
    ]
    return found + [breach for rule in CALENDAR_RULES for breach in rule(placed, settings)]
