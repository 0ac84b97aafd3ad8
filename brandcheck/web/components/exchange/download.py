"""A button that hands over a file, made when somebody presses it."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from brandcheck.i18n import current_locale, use_locale
from brandcheck.planning.download import Download


def download(label: str, make: Callable[[], Download], name: str, key: str) -> None:
    """Hands over what `make` brings, under `name`."""
    locale = current_locale()

    def data() -> bytes:
        # Streamlit calls this in a thread of its own, which knows no language yet.
        with use_locale(locale):
            return make().data

    st.download_button(
        label,
        data=data,
        file_name=name,
        key=f"download-{key}",
        icon=":material/download:",
        on_click="ignore",
    )
