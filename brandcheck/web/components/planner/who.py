"""Who is looking: a name and a role that the visitor gives. There is no sign-in yet."""

from __future__ import annotations

import streamlit as st

from brandcheck.i18n import _
from brandcheck.planning.lifecycle import Role
from brandcheck.web.markup import html, literal, show
from brandcheck.web.state import Visit, remember


def who(current: Visit) -> None:
    """A small menu with the name and the role of the visitor."""
    label = (
        _("{name}, {role}").format(name=current.name, role=current.role.label)
        if current.name
        else _("Wie ben je?")
    )
    with st.popover(literal(label), icon=":material/person:", key="who"):
        words = _("Zo zien de anderen wie wat deed. Op één plek kies je ook je rol.")
        show(html('<p class="bc-soft">{words}</p>', words=words))
        st.text_input(
            _("Je naam"),
            value=current.name,
            max_chars=80,
            key="who-name",
            on_change=remember,
            args=("name", "who-name"),
        )
        roles = list(Role)
        st.selectbox(
            _("Je rol"),
            roles,
            index=roles.index(current.role),
            format_func=lambda role: Role(role).label,
            key="who-role",
            on_change=remember,
            args=("role", "who-role"),
            filter_mode=None,
        )
