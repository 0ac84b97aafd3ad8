"""From one page to another without losing what somebody typed."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import streamlit as st

PAGES = Path(__file__).parent / "pages"
STORY = "verhaal"


def go(page: str, **query: str) -> NoReturn:
    """Opens a page by the name of its file; `query` ends up in its address."""
    st.switch_page(PAGES / f"{page}.py", query_params=query)


def go_to_story(story_id: str) -> NoReturn:
    """Opens the page of a story."""
    go("story", **{STORY: story_id})
