"""Two states of the brand beside each other: in words, and in what they do to real posts."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import _
from brandcheck.planning.moments import dutch_date, in_amsterdam
from brandcheck.tuning.versions import BrandDraft, PublishedBrand
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.components.brand_effect import asked
from brandcheck.web.components.brand_effect.effect_panel import effect_of
from brandcheck.web.components.brand_effect.sides import Sides
from brandcheck.web.components.brand_versions.differences import between, told
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit, visit

# What stands beside the numbers in the choice: the working copy, and the files of a brand that
# was never published.
WORKING, FILES = 0, -1


def show(current: Visit, versions: Sequence[PublishedBrand], draft: BrandDraft) -> None:
    """Two choices, the differences between them, and on request their effect."""
    names = _names(versions)
    newest = versions[0].number if versions else FILES
    later = WORKING if draft.version or len(versions) < 2 else newest
    earlier = newest if later == WORKING else versions[1].number
    left, right = st.columns(2)
    with left:
        first = _choice(current, names, _("Van"), "from", earlier)
    with right:
        second = _choice(current, names, _("Naar"), "to", later)
    try:
        sides = Sides(_brand(draft, first), _brand(draft, second))
    except BrandcheckError as error:
        messages.problem(explain(error))
        return
    put(told(between(sides.before, sides.after)))
    if sides.before != sides.after:
        _effect(current, draft.organisation, sides)


def _names(versions: Sequence[PublishedBrand]) -> dict[int, str]:
    names = {WORKING: _("de werkversie")}
    for version in versions:
        words = _("versie {number} ({day})")
        day = dutch_date(in_amsterdam(version.at).date())
        names[version.number] = words.format(number=version.number, day=day)
    return names if versions else {**names, FILES: _("zoals het in de bestanden staat")}


def _choice(current: Visit, names: dict[int, str], label: str, side: str, usual: int) -> int:
    """The chosen state; one that was deleted while somebody looked at it is said kindly."""
    key, wanted = current.key(f"compare-{side}"), current.tuning.compared.get(side, usual)
    if wanted not in names:
        words = _("Versie {number} is er niet meer; je ziet nu {other}.")
        messages.notice(words.format(number=wanted, other=names[usual]))
        current.tuning.compared[side] = wanted = usual
    options = list(names)
    return st.selectbox(
        label,
        options,
        index=options.index(wanted),
        format_func=lambda number: names.get(number, ""),
        key=f"{key}-{len(names)}",
        on_change=_remember,
        args=(side, f"{key}-{len(names)}"),
        filter_mode=None,
    )


def _remember(side: str, key: str) -> None:
    visit().tuning.compared[side] = st.session_state[key]


def _brand(draft: BrandDraft, number: int) -> Brand:
    desk = resources.brand_desk()
    if number == WORKING:
        return desk.brand_of(draft)
    if number == FILES:
        return resources.workspace().brand_in_use(draft.organisation).brand
    return desk.brand_of_version(draft.organisation, number)


def _effect(current: Visit, organisation: str, sides: Sides) -> None:
    label = _("Wat dit met echte posts doet")
    fold = st.expander(label, key="compared-effect", icon=":material/compare:", on_change="rerun")
    if not fold.open:
        return  # reading the posts takes a moment, so only when somebody wants to see it
    with fold:
        try:
            found = asked.effect(current, organisation, sides)
        except BrandcheckError as error:
            messages.problem(explain(error))
            return
        effect_of(current, found, sides, "compared")
