"""What a brand manager does with the published versions. Each is one change, or a kind word."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from brandcheck.brand import BrandSource
from brandcheck.errors import BrandcheckError
from brandcheck.i18n import _
from brandcheck.planning.lifecycle import Role
from brandcheck.web import resources
from brandcheck.web.state import Visit, visit


def may_tune(current: Visit) -> bool:
    """Whether this visitor decides about the brand."""
    return current.role is Role.BRAND_MANAGER


def roll_back(number: int, note_key: str) -> None:
    """Publishes the content of an earlier version anew."""
    current = visit()
    note = str(st.session_state[note_key] or "").strip()

    def act() -> str:
        made = resources.brand_desk().roll_back(current.brand, number, note, current.actor)
        words = _("Versie {old} geldt weer, als versie {new}. Iedereen schrijft er nu mee.")
        return words.format(old=number, new=made.number)

    attempt(act)


def delete(number: int) -> None:
    """Removes an earlier version for good."""
    current = visit()

    def act() -> str:
        resources.brand_desk().delete_version(current.brand, number, current.actor)
        return _("Versie {number} is verwijderd.").format(number=number)

    attempt(act)


def take_in(source: BrandSource) -> None:
    """Makes a brand file the working copy; what was there can be brought back."""
    current = visit()

    def act() -> str:
        desk = resources.brand_desk()
        before = desk.draft(current.brand)
        desk.import_source(current.brand, source, current.actor)
        current.tuning.before_import = before
        current.tuning.imports += 1
        return _("Het bestand is nu de werkversie. Er is nog niets gepubliceerd.")

    attempt(act)


def bring_back() -> None:
    """Makes the working copy what it was before the import."""
    current = visit()
    before = current.tuning.before_import

    def act() -> str:
        desk = resources.brand_desk()
        if before is not None:
            desk.save(desk.draft(current.brand), before.source, current.actor)
        current.tuning.before_import = None
        return _("De werkversie is weer zoals ze was.")

    attempt(act)


def attempt(act: Callable[[], str]) -> None:
    """Does it and says so, or says why not."""
    stories = visit().stories
    try:
        words = act()
    except BrandcheckError as error:
        stories.complain(error)
    else:
        stories.say(words)
