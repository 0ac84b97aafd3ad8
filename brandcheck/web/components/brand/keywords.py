"""The keywords of a value: chips to add to and take from, and what was not taken over and why."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from brandcheck.brand import Brand, Keyword, Value
from brandcheck.brand.changing import with_value
from brandcheck.brand.keyword_checks import Refused, read_keywords
from brandcheck.i18n import _, ngettext
from brandcheck.web.brand_actions import change
from brandcheck.web.brand_state import BrandWork, Heard
from brandcheck.web.components.chips import Act, Chip, acts, chips
from brandcheck.web.components.words import number
from brandcheck.web.markup import each, html, show
from brandcheck.web.state import visit

_LABEL = '<p class="bc-label">{label} <span class="bc-soft">{count}</span></p>'
_ROWS = '<ul class="bc-refused">{rows}</ul>'


def keyword_chips(work: BrandWork, value: Value, closed: bool) -> None:
    """The keywords; a pasted list is read as one from a spreadsheet."""
    name = f"keywords-{value.id}"
    key, heard = work.key(name), work.heard.get(name, Heard())
    show(html(_LABEL, label=_("Trefwoorden"), count=len(value.keywords)))
    chips(
        _("Trefwoorden"),
        [_chip(keyword) for keyword in value.keywords],
        key=key,
        heard=heard.act,
        said=heard.said,
        closed=closed,
        on_act=_act,
        args=(key, name, value.id),
        placeholder=_("Typ een woord en druk op Enter, of plak een lijst uit Excel"),
    )
    _refused(work)


def _chip(keyword: Keyword) -> Chip:
    weight = "" if keyword.weight == 1 else f"×{number(keyword.weight, 2).rstrip('0').rstrip(',.')}"
    return Chip(keyword.term, weight, keyword.note)


def _act(key: str, name: str, value_id: str) -> None:
    work = visit().brand_work
    with work.turn:
        done = acts(key, work.heard.get(name, Heard()).act)
        if not done:
            return
        refused: list[Refused] = []
        change(lambda brand: _after(brand, value_id, done, refused), _("Trefwoorden: bewaard."))
        work.heard[name] = Heard(done[-1].number, _said(refused))
        work.pasted = tuple(refused) if len(refused) > 1 else ()


def _after(brand: Brand, value_id: str, done: Sequence[Act], refused: list[Refused]) -> Brand:
    """The brand after what was done with the chips of a value; what was not taken over is added
    to `refused`."""
    value = brand.value(value_id)
    if value is None:
        return brand
    kept = list(value.keywords)
    for act in done:
        if act.removes:
            kept = [keyword for keyword in kept if keyword.term != act.text]
            continue
        read = read_keywords(act.text, [k.term for k in kept], value.counter_terms)
        kept.extend(read.accepted)
        refused.extend(read.refused)
    return with_value(brand, value.model_copy(update={"keywords": tuple(kept)}))


def put_keywords(value_id: str, keywords: tuple[Keyword, ...]) -> bool:
    """Keeps these as the keywords of a value. True: it was kept."""

    def make(brand: Brand) -> Brand:
        value = brand.value(value_id)
        if value is None:
            return brand
        return with_value(brand, value.model_copy(update={"keywords": keywords}))

    return change(make, _("Trefwoorden: bewaard."))


def _said(refused: list[Refused]) -> str:
    if len(refused) == 1:
        return f"‘{refused[0].text}’: {refused[0].reason}" if refused[0].text else refused[0].reason
    return ""


def _refused(work: BrandWork) -> None:
    """What of a pasted list was left, so that nothing gets lost."""
    refused = work.pasted
    if not refused:
        return
    label = ngettext(
        "{count} woord namen we niet over", "{count} woorden namen we niet over", len(refused)
    )
    with st.expander(label.format(count=len(refused)), icon=":material/rule:", expanded=True):
        rows = [f"‘{text}’: {reason}" for text, reason in refused[:200]]
        show(html(_ROWS, rows=each("<li>{text}</li>", rows)))
        left = "\n".join(text for text, _reason in refused)
        st.download_button(
            _("Download deze woorden (.txt)"),
            data=left.encode(),
            file_name="niet-overgenomen.txt",
            mime="text/plain",
            key="brand-refused",
            on_click="ignore",
        )
        st.button(_("Sluit"), key="brand-refused-close", type="tertiary", on_click=_close)


def _close() -> None:
    visit().brand_work.pasted = ()
