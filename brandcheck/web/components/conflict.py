"""Two people changed one story: theirs and yours per field, and you choose what stays."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from brandcheck.brand import Brand
from brandcheck.errors import StoryChanged, explain
from brandcheck.i18n import _
from brandcheck.planning.story import Story
from brandcheck.storage import field_label
from brandcheck.web import resources
from brandcheck.web.components import messages
from brandcheck.web.components.compare import difference
from brandcheck.web.components.story.shown import shown
from brandcheck.web.markup import html, literal
from brandcheck.web.markup import show as put

# What follows from a text or from a step is not for a person to pick.
_FOLLOWS = frozenset({"reading", "status", "reason", "review_by", "published_at", "fictional"})
_FIELD = '<h4 class="bc-h3">{label}</h4><p class="bc-soft">{words}</p>'
_TEXT = '<p class="bc-soft">{words}</p><div class="bc-diff">{words_changed}</div>'
Choose = Callable[[Story, dict[str, object]], None]


def show(changed: StoryChanged, before: Story, on_choose: Choose, key: str) -> None:
    """The conflict with a choice per field.

    `before` is the story as the visitor last saw it. `on_choose` is a callback: it gets the story
    as it is stored now, and the fields to change in it.
    """
    current: Story = changed.fields["current"]
    brand = resources.brand(current.organisation)
    fields = _choosable(changed)
    with st.container(key=f"conflict-{key}", border=True):
        messages.problem(explain(changed))
        for name in fields:
            _field(name, changed, before, brand, f"conflict-{key}-{current.version}-{name}")
        with st.container(horizontal=True):
            keys = {name: f"conflict-{key}-{current.version}-{name}" for name in fields}
            st.button(
                _("Bewaar wat ik koos"),
                type="primary",
                key=f"conflict-{key}-keep",
                on_click=_chosen,
                args=(changed, keys, on_choose),
                disabled=not fields,
            )
            st.button(
                _("Neem alles van {by}").format(by=changed.fields["by"]),
                key=f"conflict-{key}-theirs",
                on_click=on_choose,
                args=(current, {}),
            )


def _choosable(changed: StoryChanged) -> list[str]:
    return [name for name in changed.fields["differences"] if name not in _FOLLOWS]


def _field(name: str, changed: StoryChanged, before: Story, brand: Brand, key: str) -> None:
    theirs, yours = changed.fields["differences"][name]
    was, by = getattr(before, name), changed.fields["by"]
    mine_only, theirs_only = theirs == was, yours == was
    words = (
        _("Dit veranderde alleen jij.")
        if mine_only
        else _("Dit veranderde alleen {by}.").format(by=by)
        if theirs_only
        else _("Dit veranderden jullie allebei.")
    )
    put(html(_FIELD, label=field_label(name).capitalize(), words=words))
    options = {
        "yours": _("Van jou: {value}").format(value=shown(name, yours, brand)),
        "theirs": _("Van {by}: {value}").format(by=by, value=shown(name, theirs, brand)),
    }
    st.radio(
        field_label(name),
        list(options),
        index=1 if theirs_only else 0,
        format_func=lambda side: literal(options[side]),
        key=key,
        label_visibility="collapsed",
    )
    if name == "text":
        legend = _("Doorgestreept is van {by}, onderstreept is van jou.").format(by=by)
        put(html(_TEXT, words=legend, words_changed=difference(theirs, yours)))


def _chosen(changed: StoryChanged, keys: dict[str, str], on_choose: Choose) -> None:
    differences = changed.fields["differences"]
    changes = {
        name: differences[name][1] for name, key in keys.items() if st.session_state[key] == "yours"
    }
    on_choose(changed.fields["current"], changes)
