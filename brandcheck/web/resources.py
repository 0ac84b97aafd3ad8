"""What is opened once for everybody, and what is remembered for one visitor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from brandcheck.brand import Brand, Teller
from brandcheck.i18n import Locale
from brandcheck.scoring.report import Report
from brandcheck.workspace import Workspace

if TYPE_CHECKING:
    from brandcheck.archives.desk import ArchiveDesk
    from brandcheck.brand_desk import BrandDesk
    from brandcheck.editorial import Editorial


@dataclass(frozen=True)
class Question:
    """Everything the report on a draft depends on, apart from the version of the brand."""

    text: str
    brand: str
    channel: str
    audience: str | None
    teller: Teller
    locale: Locale
    aside: frozenset[str] = frozenset()


@st.cache_resource(show_spinner=False)
def workspace() -> Workspace:
    """The opened workspace: pipeline, brands, rubrics, channels."""
    opened = Workspace()
    opened.analyser  # noqa: B018 (loads the pipeline here, while somebody waits for it)
    return opened


def editorial() -> Editorial:
    """The desk where stories are kept and changed."""
    # Not above: the planning comes along, and the first page does without it.
    from brandcheck.editorial import Editorial

    return Editorial.of(workspace())


def brand_desk() -> BrandDesk:
    """The desk where a brand is tuned."""
    from brandcheck.brand_desk import BrandDesk

    return BrandDesk.of(workspace())


@st.cache_resource(show_spinner=False)
def archive_desk() -> ArchiveDesk:
    """The desk of the archives; one for all, because it works on in the background."""
    from brandcheck.archives.desk import ArchiveDesk

    return ArchiveDesk.of(workspace())


def brand(brand_id: str) -> Brand:
    """An organisation, ready to judge with."""
    return workspace().open_brand(brand_id).brand


def report(question: Question) -> Report:
    """The report on a draft, from memory when it was asked before."""
    return _report(question, workspace().open_brand(question.brand).version)


# Per visitor: nobody's draft lies in a memory that others share. Rubrics and pipeline change
# only with a new start, so the version of the brand is all that the key has to add.
@st.cache_data(show_spinner=False, max_entries=40, scope="session")
def _report(question: Question, brand_version: str) -> Report:  # noqa: ARG001
    return workspace().check(
        question.text,
        brand=question.brand,
        channel=question.channel,
        audience=question.audience,
        teller=question.teller,
        locale=question.locale,
        set_aside=question.aside,
    )
