"""A folded section of the agreements: what it is about, and what it does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from brandcheck.web.markup import html, show


@contextmanager
def section(title: str, icon: str, words: str) -> Iterator[None]:
    """A fold that first says in a sentence what these agreements do."""
    with st.expander(title, icon=icon):
        show(html('<p class="bc-soft">{words}</p>', words=words))
        yield
