"""What a brand manager decides about a suggestion: taken over, not now, or open again."""

from __future__ import annotations

from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.tuning.suggestions import Suggestion
from brandcheck.tuning.suggestions import accept as taken_over
from brandcheck.web import brand_actions, resources
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components.words import excerpt
from brandcheck.web.state import visit


def accept(one: Suggestion) -> None:
    """Puts it in the working copy, a change that can be undone like any other."""
    words = _("‘{text}’ overgenomen").format(text=excerpt(one.text, 60))
    if not brand_actions.change(lambda brand: taken_over(brand, one), words):
        return
    work = visit().brand_work
    work.afresh()
    try:
        _decide(one.key, True)
    except BrandcheckError as error:
        work.complain(error)


def decline(one: Suggestion) -> None:
    """Leaves it out from now on."""
    words = _("‘{text}’ stellen we niet meer voor.").format(text=excerpt(one.text, 60))

    def act(work: BrandWork) -> None:
        _decide(one.key, False)
        work.say(words)

    brand_actions.attempt(act)


def reopen(key: str) -> None:
    """Lets it be suggested again."""

    def act(work: BrandWork) -> None:
        _decide(key, None)
        visit().tuning.forget("suggestions")
        work.say(_("We stellen het weer voor als het past."))

    brand_actions.attempt(act)


def search_again() -> None:
    """Lets go of the suggestions on the page; they are made anew from the working copy."""
    visit().tuning.forget("suggestions")


def _decide(key: str, accepted: bool | None) -> None:
    current = visit()
    resources.brand_desk().decide(current.brand, key, accepted, current.actor)
