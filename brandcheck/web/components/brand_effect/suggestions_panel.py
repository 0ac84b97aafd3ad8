"""What would help this value: suggestions with their evidence, taken over or not now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from brandcheck.brand import Brand, Value
from brandcheck.errors import BrandcheckError, explain
from brandcheck.i18n import N_, _, ngettext
from brandcheck.tuning.posts import Post
from brandcheck.tuning.suggestions import Suggestion, why
from brandcheck.web import resources, suggestion_actions
from brandcheck.web.components import messages
from brandcheck.web.components.brand_effect import asked
from brandcheck.web.components.brand_effect.moved import about
from brandcheck.web.components.words import excerpt
from brandcheck.web.markup import Markup, html, join, literal
from brandcheck.web.markup import show as put
from brandcheck.web.state import Visit
from brandcheck.web.version_actions import may_tune

_FIRST, _NAMED = 4, 5
# A share of the pairs of labelled posts: less than this is no news.
_BETTER = 0.002
_KINDS = {
    "keyword": N_("trefwoord"),
    "counter_term": N_("tegenwoord"),
    "shown": N_("voorbeeldzin"),
}
_CARD = """
<div class="bc-suggestion"><h3>{text} <span class="bc-chip">{kind}</span></h3><p>{why}</p>
{posts}</div>
"""
_POSTS = '<details class="bc-whole"><summary>{label}</summary><ul>{rows}</ul></details>'
_POST = '<li><strong>{title}</strong> <span class="bc-soft">{about}</span> {words}</li>'


def show(current: Visit, org: str, brand: Brand, value_id: str) -> None:
    """The suggestions for a value, best first; the later ones are folded away."""
    value = brand.value(value_id)
    if value is None:
        return
    with st.container(key="brand-suggestions", gap="small"):
        _title(value)
        try:
            found = asked.suggestions(current, org, brand).get(value_id, ())
            decided = resources.brand_desk().decisions(org)
            posts = asked.posts(org)
        except BrandcheckError as error:
            messages.problem(explain(error))
            return
        present = _present(value)
        left = [one for one in found if one.key not in decided and one.text not in present]
        _list(current, left, posts)
        _decided(current, [key for key in _keys(decided, value_id) if _told(key) not in present])


def _title(value: Value) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        words = _("Voorstellen voor ‘{label}’").format(label=value.label)
        put(html('<h2 class="bc-h2">{words}</h2>', words=words))
        st.button(
            _("Zoek opnieuw"),
            key="suggest-again",
            type="tertiary",
            icon=":material/refresh:",
            help=_("Met de werkversie van nu"),
            on_click=suggestion_actions.search_again,
        )


def _list(current: Visit, left: Sequence[Suggestion], posts: Mapping[str, Post]) -> None:
    if not left:
        words = _("Op dit moment hebben we geen voorstel. Meer posts geven meer ideeën.")
        put(html('<p class="bc-soft">{words}</p>', words=words))
        return
    for one in left[:_FIRST]:
        _card(current, one, posts)
    later = left[_FIRST:]
    if later:
        label = ngettext("Nog {count} voorstel", "Nog {count} voorstellen", len(later))
        with st.expander(label.format(count=len(later)), icon=":material/lightbulb:"):
            for one in later:
                _card(current, one, posts)


def _card(current: Visit, one: Suggestion, posts: Mapping[str, Post]) -> None:
    closed = not may_tune(current)
    with st.container(key=f"suggestion-{one.key}", border=True, gap="small"):
        text = f"“{one.text}”" if one.kind == "shown" else one.text
        touched = [posts[id_] for id_ in one.posts if id_ in posts]
        put(html(_CARD, text=text, kind=_(_KINDS[one.kind]), why=why(one), posts=_touched(touched)))
        with st.container(horizontal=True, gap="small"):
            st.button(
                _("Neem over"),
                key=f"accept-{one.key}",
                icon=":material/add:",
                help=literal(_("Neem ‘{text}’ over").format(text=excerpt(one.text, 60))),
                on_click=suggestion_actions.accept,
                args=(one,),
                disabled=closed,
            )
            st.button(
                _("Nu niet"),
                key=f"decline-{one.key}",
                type="tertiary",
                help=literal(_("‘{text}’ nu niet").format(text=excerpt(one.text, 60))),
                on_click=suggestion_actions.decline,
                args=(one,),
                disabled=closed,
            )


def _why(one: Suggestion) -> str:
    if (one.gain or 0) < _BETTER:
        return why(one)
    better = _("Met dit woord houdt de score passende en andere posts beter uit elkaar.")
    return f"{why(one)} {better}"


def _touched(posts: Sequence[Post]) -> Markup | str:
    if not posts:
        return ""
    label = ngettext("Raakt {count} post", "Raakt {count} posts", len(posts))
    rows = [
        html(_POST, title=post.title, about=about(post), words=excerpt(post.text, 110))
        for post in posts[:_NAMED]
    ]
    left = len(posts) - _NAMED
    if left > 0:
        rows.append(html("<li>{words}</li>", words=_("en nog {count}").format(count=left)))
    return html(_POSTS, label=label.format(count=len(posts)), rows=join(rows))


def _decided(current: Visit, keys: Sequence[str]) -> None:
    """What is no longer suggested, and a way back."""
    if not keys:
        return
    label = _("Eerder beslist ({count})").format(count=len(keys))
    with st.expander(label, icon=":material/do_not_disturb_on:"):
        for key in keys:
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                put(html('<p class="bc-row">{text}</p>', text=excerpt(_told(key), 80)))
                st.button(
                    _("Stel weer voor"),
                    key=f"reopen-{key}",
                    type="tertiary",
                    on_click=suggestion_actions.reopen,
                    args=(key,),
                    disabled=not may_tune(current),
                )


def _keys(decided: Iterable[str], value_id: str) -> list[str]:
    return [key for key in decided if key.startswith(f"{value_id}:")]


def _told(key: str) -> str:
    """The text in a suggestion's key."""
    return key.split(":", 2)[2]


def _present(value: Value) -> frozenset[str]:
    """All that the value says already, as a key has it and as it is written."""
    texts = (*(k.term for k in value.keywords), *value.counter_terms, *value.examples.shown)
    return frozenset(form for text in texts for form in (text, " ".join(text.lower().split())))
