"""Two managers at once: what each changed side by side, and who decides where they clash."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from pydantic import ValidationError

from brandcheck.brand.difference import Difference
from brandcheck.brand.field_checks import field_invalid
from brandcheck.brand.merging import Place, merged
from brandcheck.errors import explain
from brandcheck.i18n import _, ngettext
from brandcheck.web import brand_actions
from brandcheck.web.brand_state import BrandConflict, BrandWork
from brandcheck.web.components import messages
from brandcheck.web.components.brand_versions.differences import between, told
from brandcheck.web.markup import html, literal, show

_TITLE = '<h2 class="bc-h3">{title}</h2>'


def conflict(work: BrandWork) -> None:
    """Shows it, if there is one."""
    held = work.conflict
    if held is None:
        return
    with st.container(key="brand-conflict", border=True):
        messages.problem(explain(held.problem))
        for column, title, brand in zip(
            st.columns(2),
            (_("Dit veranderde jij"), _("Dit veranderde {by}").format(by=held.by)),
            (held.mine, held.theirs),
            strict=True,
        ):
            with column:
                show(html(_TITLE, title=title), told(between(held.seen, brand)))
        try:
            clashes = merged(held.seen, held.mine, held.theirs).clashes
        except ValidationError as error:
            messages.problem(explain(field_invalid(error)))
            clashes = None
        keys = _choices(held, clashes) if clashes else {}
        _verbs(held, keys, possible=clashes is not None)


def _choices(held: BrandConflict, clashes: Sequence[Place]) -> dict[Place, str]:
    words = ngettext(
        "Eén ding veranderden jullie allebei. Kies wat blijft.",
        "{count} dingen veranderden jullie allebei. Kies wat blijft.",
        len(clashes),
    )
    show(html("<p>{words}</p>", words=words.format(count=len(clashes))))
    mine = merged(held.seen, held.mine, held.theirs).brand
    keys: dict[Place, str] = {}
    for number, place in enumerate(clashes):
        theirs = merged(held.seen, held.mine, held.theirs, from_them=[place]).brand
        key = f"brand-clash-{held.kept.version}-{number}"
        keys[place] = key
        options = {
            "mine": _sentence(between(theirs, mine)),
            "theirs": _sentence(between(mine, theirs)),
        }
        st.radio(
            ".".join(place),
            list(options),
            format_func=lambda side, options=options: literal(
                (_("Van jou: {words}") if side == "mine" else _("Van {by}: {words}")).format(
                    by=held.by, words=options[side]
                )
            ),
            key=key,
            label_visibility="collapsed",
        )
    return keys


def _sentence(found: Sequence[Difference]) -> str:
    return "; ".join(f"{one.where}: {one.words}" for one in found) or _("zoals het was")


def _verbs(held: BrandConflict, keys: dict[Place, str], possible: bool) -> None:
    with st.container(horizontal=True, gap="small"):
        st.button(
            _("Bewaar wat ik koos") if keys else _("Voeg ze samen"),
            key="brand-conflict-keep",
            type="primary",
            disabled=not possible,
            on_click=_settle,
            args=(keys,),
        )
        st.button(
            _("Neem alles van {by}").format(by=held.by),
            key="brand-conflict-theirs",
            on_click=brand_actions.take_theirs,
        )


def _settle(keys: dict[Place, str]) -> None:
    brand_actions.settle([p for p, key in keys.items() if st.session_state[key] == "theirs"])
