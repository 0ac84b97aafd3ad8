"""Stories and settings for the tests of what goes in and out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from hypothesis import strategies as st

from brandcheck.brand import load_brand
from brandcheck.channels import channels
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.planning.moments import AMSTERDAM
from brandcheck.planning.story import Status, Story

BRAND = load_brand(Path(__file__).parents[3] / "brand_values" / "woonstee" / "brand.yaml")
OPEN = CalendarSettings(organisation="woonstee", plan_on_holidays=True)
NOW = datetime(2026, 1, 2, 9, tzinfo=UTC)


def at(text: str, second_time: bool = False) -> datetime:
    """A moment in Amsterdam."""
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM, fold=int(second_time))


def story(**fields: object) -> Story:
    """A story with a title, and with what is given."""
    usual = {"organisation": "woonstee", "title": "Piet op de ladder", "created": NOW}
    return Story.model_validate({**usual, **fields})


# Any character that people type, and those that break a table, an agenda or a page.
WORDS = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs", "Cc")),
        st.sampled_from("=+-@'\";,:\\\n\t é🙂＝|"),
    ),
    max_size=40,
)
LINES = WORDS.map(lambda text: " ".join(text.split())).filter(bool)
# A cell with blanks alone is an empty one.
TEXTS = WORDS.map(lambda text: text if text.strip() else "")
# Both clock changes of 2026 and the years around, to the second.
MOMENTS = st.one_of(
    st.datetimes(datetime(2026, 3, 28, 23), datetime(2026, 3, 29, 6)),
    st.datetimes(datetime(2026, 10, 24, 22), datetime(2026, 10, 25, 6)),
    st.datetimes(datetime(2026, 1, 3), datetime(2029, 12, 31)),
).map(lambda moment: moment.replace(microsecond=0, tzinfo=UTC))


def stories() -> st.SearchStrategy[Story]:
    """Any story that may stand in the calendar of an organisation without review."""
    return st.builds(_story, st.fixed_dictionaries(_FIELDS), st.sampled_from(Status))


_FIELDS = {
    "title": LINES.map(lambda text: text[:200]),
    "text": TEXTS,
    "values": st.lists(st.sampled_from([v.id for v in BRAND.values]), unique=True).map(tuple),
    "audience": st.sampled_from(["", *(a.id for a in BRAND.audiences)]),
    "channels": st.lists(st.sampled_from(list(channels())), unique=True, max_size=3).map(tuple),
    "teller": st.one_of(st.just(""), LINES),
    "voice": st.sampled_from(["employee", "corporate", "partner"]),
    "owner": st.one_of(st.just(""), LINES),
    "planned": st.one_of(st.none(), MOMENTS),
    "deadline": st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2030, 1, 1))),
    "tags": st.lists(LINES, unique=True, max_size=3).map(tuple),
    "notes": TEXTS,
    "alt_text": TEXTS,
    "image_note": st.one_of(st.just(""), LINES),
    "links": st.sampled_from(
        [(), ("https://woonstee.example/a?b=c;d",), ("www.a.nl", "http://b.nl/,")]
    ),
    "fictional": st.booleans(),
}


def _story(fields: dict[str, object], status: Status) -> Story:
    if status is Status.APPROVED and fields["planned"]:
        status = Status.PLANNED
    if status is Status.PLANNED and not fields["planned"]:
        status = Status.APPROVED
    more: dict[str, object] = {"status": status}
    if status in (Status.REJECTED, Status.CHANGES_ASKED):
        more["reason"] = '=te lang; "kort" in'
    if status is Status.PUBLISHED:
        more |= {"published_at": at("2026-10-25T02:10", True), "published_link": "https://a.nl"}
    return story(**fields, **more)
