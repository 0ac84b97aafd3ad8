"""Settings that ask what cannot be: limits of nothing, and targets that nobody can reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from brandcheck.i18n import _
from brandcheck.planning.balance import TITLES
from brandcheck.planning.calendar import Dimension
from brandcheck.planning.proposal.moment_rules import asks_something
from brandcheck.planning.proposal.problem import Problem
from brandcheck.planning.proposal.window import Window
from brandcheck.planning.proposal.words import channel_name, listed, target_key
from brandcheck.planning.story import Story

_SHOWN = 3
# A little over one: shares are rounded by whoever writes them down.
_ALL = 1.02
# Where a story has one key, so that the shares cannot add up to more than everything.
_ONE_KEY: tuple[Dimension, ...] = ("audience", "voice", "teller", "conversation")


def impossible_limits(window: Window) -> Iterator[str]:
    """A limit of nothing, while there are stories that run into it."""
    settings, stories = window.settings, window.candidates
    if not stories:
        return
    if not settings.stories_a_week:
        yield _("Jullie ritme is 0 verhalen per week; er komt dus niets bij.")
    for channel, wanting in _grouped(stories, lambda s: s.channels).items():
        if not settings.channel_rule(channel).maximum_a_day:
            yield _("{channel} mag 0 keer per dag, en daarvoor liggen klaar: {titles}.").format(
                channel=channel_name(channel), titles=_titles(wanting)
            )
    for teller, wanting in _grouped(stories, lambda s: (s.teller,) if s.teller else ()).items():
        if not settings.teller_maximum(teller):
            yield _("{teller} staat op 0 verhalen per week, en hoort bij: {titles}.").format(
                teller=teller, titles=_titles(wanting)
            )
    asking = [s for s in stories if asks_something(s)]
    if asking and not settings.answer_hours:
        yield _("Er zijn geen uren waarop iemand antwoordt, en iets vragen doen: {titles}.").format(
            titles=_titles(asking)
        )


def impossible_targets(problem: Problem) -> Iterator[str]:
    """The editor's targets that no story can fill, as far as can be told of all of them; and shares
    of more than everything."""
    targets, window = problem.targets, problem.window
    plannable = problem.allowed.sum(axis=1) > 0
    known, having = (table[plannable].sum(axis=0) for table in (targets.told, targets.has))
    for t, target in enumerate(targets.all):
        asked = target.percent > 0 and not target.suggested
        surely_none = 0 < plannable.sum() == known[t] and not having[t] + targets.fixed[t]
        if asked and surely_none:
            key = target_key(target, window)
            text = _(
                "Het doel van {percent} % voor ‘{label}’ kan niet: er is geen verhaal {phrase}."
            )
            yield text.format(percent=target.percent, label=key.label, phrase=key.phrase)
    for dimension in _ONE_KEY:
        total = sum(t.share for t in window.settings.targets if t.dimension == dimension)
        if total > _ALL:
            yield _("De doelen bij {dimension} zijn samen {total} %, meer dan alles.").format(
                dimension=_(TITLES[dimension]), total=round(100 * total)
            )


def _grouped(
    stories: Sequence[Story], keys: Callable[[Story], Sequence[str]]
) -> dict[str, list[Story]]:
    names = sorted({key for story in stories for key in keys(story)})
    return {name: [s for s in stories if name in keys(s)] for name in names}


def _titles(stories: Sequence[Story]) -> str:
    titles = [f"‘{story.title}’" for story in stories[:_SHOWN]]
    rest = len(stories) - len(titles)
    return listed([*titles, _("nog {count}").format(count=rest)] if rest else titles)
