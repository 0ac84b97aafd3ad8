"""A story's status by a shape, a word and a colour, and what else shows at a glance."""

from __future__ import annotations

from brandcheck.channels import channels
from brandcheck.i18n import N_, _
from brandcheck.planning.moments import Week, in_amsterdam
from brandcheck.planning.story import Status, Story
from brandcheck.web.markup import Markup, html, when

SHAPES = {
    Status.IDEA: "○",
    Status.CONCEPT: "◔",
    Status.IN_REVIEW: "◑",
    Status.CHANGES_ASKED: "↺",
    Status.APPROVED: "✓",
    Status.PLANNED: "●",
    Status.PUBLISHED: "✔",
    Status.ARCHIVED: "▢",
    Status.REJECTED: "✕",
}
_BADGE = (
    '<span class="bc-status" data-status="{status}"><i aria-hidden="true">{shape}</i>{word}</span>'
)
_MADE_UP = '<span class="bc-chip">{words}</span>'
_DAYS = (N_("ma"), N_("di"), N_("wo"), N_("do"), N_("vr"), N_("za"), N_("zo"))


def badge(status: Status) -> Markup:
    """The status, never by colour alone."""
    return html(_BADGE, status=status.value, shape=SHAPES[status], word=status.label)


def made_up(story: Story) -> Markup:
    """A mark on a story of the demonstration."""
    return when(story.fictional, _MADE_UP, words=_("verzonnen"))


def when_planned(story: Story) -> str:
    """Its moment as people say it: *wo 25-11-2026 om 09:30, week 48*."""
    if story.planned is None:
        return _("nog geen moment")
    at = in_amsterdam(story.planned)
    return _("{weekday} {day:%d-%m-%Y} om {day:%H:%M}, week {week}").format(
        weekday=_(_DAYS[at.weekday()]), day=at, week=Week.of(at).number
    )


def where(story: Story) -> str:
    """The channels by name."""
    known = channels()
    return ", ".join(known[id_].called if id_ in known else id_ for id_ in story.channels)


def glance(story: Story) -> Markup:
    """One line: status, moment, channels, and whether it was made up."""
    line = " · ".join(filter(None, [when_planned(story), where(story)]))
    return html(
        '<p class="bc-glance">{badge} <span>{line}</span> {made_up}</p>',
        badge=badge(story.status),
        line=line,
        made_up=made_up(story),
    )
