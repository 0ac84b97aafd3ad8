"""On top of the page: how the working copy differs, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.brand.difference import Difference
from brandcheck.errors import explain
from brandcheck.i18n import _, ngettext
from brandcheck.tuning.versions import BrandDraft
from brandcheck.web import brand_actions, routes
from brandcheck.web.brand_state import BrandWork
from brandcheck.web.components import messages
from brandcheck.web.components.brand_versions.differences import between, told
from brandcheck.web.markup import html, show
from brandcheck.web.state import visit

_STATE = '<p class="bc-headline">{words} <span class="bc-soft">{by}</span></p>'
_DONE = '<p class="bc-done" role="status">{words}</p>'


def bar(work: BrandWork, draft: BrandDraft, in_use: Brand, brand: Brand, closed: bool) -> None:
    """The state in words, and the verbs; what happened last stands below it."""
    found = between(in_use, brand)
    differs = bool(found) or bool(draft.version)
    with st.container(key="brand-bar", gap="small"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            show(html(_STATE, words=_state(draft, found), by=_by(draft)))
            if found and st.button(_("Vergelijk"), key="brand-compare", icon=":material/compare:"):
                _compare(found)
            if work.steps and not closed:
                st.button(
                    _("Ongedaan maken"),
                    key="brand-undo",
                    icon=":material/undo:",
                    help=work.steps[-1].words,
                    on_click=brand_actions.undo,
                )
            if differs and not closed:
                discard(work)
                _publish_button(work, draft)
            for label, page in (
                (_("Versies"), "brand_versions"),
                (_("Archief"), "archives"),
                (_("Nieuwe organisatie"), "brand_new"),
            ):
                if st.button(label, key=f"to-{page}", type="tertiary"):
                    routes.go(page)
        show(html(_DONE, words=work.said))
        if work.problem:
            messages.problem(explain(work.problem))
        work.said, work.problem = "", None


def _state(draft: BrandDraft, found: Sequence[Difference]) -> str:
    if not found:
        if draft.base:
            return _("Versie {number} geldt. Er is niets veranderd.").format(number=draft.base)
        return _("Het merk zoals het in de bestanden staat.")
    words = ngettext("Werkversie, {count} wijziging", "Werkversie, {count} wijzigingen", len(found))
    return words.format(count=len(found))


def _by(draft: BrandDraft) -> str:
    return _("het laatst door {by}").format(by=draft.by) if draft.version and draft.by else ""


def _next(draft: BrandDraft) -> int:
    """The first version keeps the files; what is published over them is the second."""
    return (draft.base or 1) + 1


def _publish_button(work: BrandWork, draft: BrandDraft) -> None:
    label = _("Publiceer als versie {number}").format(number=_next(draft))
    # First the choice between two managers, then what everybody writes with.
    waits = work.conflict is not None
    if st.button(
        label, key="brand-publish", type="primary", icon=":material/publish:", disabled=waits
    ):
        _ask_note(draft)


def _ask_note(draft: BrandDraft) -> None:
    @st.dialog(_("Publiceer als versie {number}").format(number=_next(draft)))
    def ask() -> None:
        work = visit().brand_work
        words = _(
            "Vanaf nu geldt dit voor iedereen die schrijft. Terug naar een eerdere versie kan "
            "altijd."
        )
        show(html("<p>{words}</p>", words=words))
        st.text_area(
            _("Wat veranderde je, en waarom?"),
            max_chars=1000,
            key=work.key("note"),
            placeholder=_("Bijvoorbeeld: ‘dichtbij’ herkent nu ook wat we op straat doen."),
        )
        st.button(
            _("Publiceer"),
            type="primary",
            key="brand-publish-now",
            on_click=_publish,
            args=(work.key("note"),),
        )
        if work.redraw:
            st.rerun()
        if work.problem:
            messages.problem(explain(work.problem))
            work.problem = None

    ask()


def _publish(key: str) -> None:
    work = visit().brand_work
    done = brand_actions.publish(str(st.session_state[key] or ""))
    # A conflict is shown on the page itself.
    work.redraw = done or work.conflict is not None


def discard(work: BrandWork) -> None:
    """Throws the working copy away, after a second thought."""
    with st.popover(
        _("Gooi weg"), icon=":material/delete:", type="tertiary", key=work.key("discard")
    ):
        st.write(_("Alle wijzigingen in de werkversie gaan weg, ook die van anderen."))
        st.button(
            _("Gooi de werkversie weg"), key="brand-discard-now", on_click=brand_actions.discard
        )


def _compare(found: Sequence[Difference]) -> None:
    @st.dialog(_("Wat er verandert"), width="large")
    def compare() -> None:
        show(told(found))

    compare()
