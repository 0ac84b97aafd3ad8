"""What happened last, or what did not work: said once, on whichever page comes next."""

from __future__ import annotations

from brandcheck.errors import explain
from brandcheck.web.components import messages
from brandcheck.web.markup import html, show
from brandcheck.web.state import Visit


def said(current: Visit) -> None:
    """Always in the same place on a page, so that a screen reader says it when it changes."""
    desk = current.stories
    show(html('<p class="bc-done" role="status">{words}</p>', words=desk.said))
    if desk.problem:
        messages.problem(explain(desk.problem))
    desk.said, desk.problem = "", None
