"""What balance says, in golden sentences."""

from __future__ import annotations

from datetime import time

import pytest

from brandcheck.planning.balance import (
    balance,
)
from brandcheck.planning.calendar import CalendarSettings, Dimension
from brandcheck.planning.moments import Week, local
from brandcheck.planning.story import Story
from tests.unit.planning.balance_build import (
    BRAND,
    ONLY_OTHERS,
    SATISFIED,
    SETTINGS,
    STEADY,
    WEEK,
    WEEKLY,
    one_row,
    reading,
    story,
    with_targets,
)

GOLDEN: list[tuple[Dimension, list[Story], CalendarSettings, str]] = [
    ("value", [], SETTINGS, "Er staat nog geen verhaal."),
    ("value", WEEKLY[:1], SETTINGS, "Eén verhaal is te weinig om een verdeling te zien."),
    ("value", WEEKLY[:3], SETTINGS, "Drie verhalen is te weinig om een verdeling te zien."),
    (
        "value",
        WEEKLY,
        SETTINGS,
        "Van de 5 verhalen is er geen over ‘Samen’; het voorstel is 3.",
    ),
    (
        "value",
        [*STEADY, story(4, 5, values=("samen",))],
        SETTINGS,
        "‘Samen’ kwam vier weken niet voorbij.",
    ),
    (
        "voice",
        [*STEADY, story(3, 5, voice="partner"), story(1, 5, voice="corporate")],
        SETTINGS,
        "Drie weken geen verhaal van een partner.",
    ),
    (
        "audience",
        STEADY,
        SETTINGS,
        "In vijf weken nog geen verhaal voor ‘Collega’s’.",
    ),
    (
        "teller",
        [*STEADY, story(3, 5, teller="Piet")],
        SETTINGS,
        "Drie weken geen verhaal van Piet.",
    ),
    (
        "channel",
        [*STEADY, story(2, 5, channels=("intranet",))],
        with_targets(("channel", "intranet", 0.2)),
        "Twee weken geen verhaal op Intranet.",
    ),
    ("channel", WEEKLY, SETTINGS, "Van de 5 verhalen zijn er 5 op LinkedIn."),
    (
        "conversation",
        [*WEEKLY[:4], story(0, 4, reading=reading(conversation="meerrichting"))],
        with_targets(("conversation", "meerrichting", 0.4)),
        "Van de 5 verhalen is er maar één dat lezers met elkaar laat praten; het doel is 2.",
    ),
    (
        "conversation",
        [*WEEKLY[:2], *(story(0, day, reading=None) for day in (2, 3, 4))],
        SETTINGS,
        "We weten dit van 2 van de 5 verhalen: te weinig voor een verdeling.",
    ),
    (
        "conversation",
        [story(0, day, reading=None) for day in range(5)],
        SETTINGS,
        "Van geen enkel verhaal kunnen we dit zien.",
    ),
    (
        "congruence",
        [story(0, d, reading=reading(bridging=80 if d < 2 else 0)) for d in range(5)],
        with_targets(("congruence", "bridging", 0.8)),
        "Van de 5 verhalen zijn er maar 2 die een brug slaan naar anderen; het doel is 4.",
    ),
    (
        "c",
        WEEKLY,
        with_targets(("c", "congruentie", 0.4)),
        "Van de 5 verhalen is er geen dat een brug slaat; het doel is 2.",
    ),
    (
        "teller",
        WEEKLY,
        with_targets(("teller", "Anja", 0.4)),
        "Van de 5 verhalen zijn er 5 van Anja; het doel is 2.",
    ),
]


@pytest.mark.parametrize(("dimension", "stories", "own", "sentence"), GOLDEN)
def test_golden_sentences(
    dimension: Dimension, stories: list[Story], own: CalendarSettings, sentence: str
) -> None:
    assert balance(stories, own, WEEK, BRAND).dimension(dimension).sentence == sentence


def test_what_is_unknown_is_said_and_never_counted_as_one_way() -> None:
    found = balance([*WEEKLY[:3], story(0, 3, reading=None)], SETTINGS, WEEK, BRAND)
    talk = found.dimension("conversation")
    assert one_row(found, "conversation", "eenrichting").of == 3
    assert talk.unknown == 1
    assert talk.unknown_sentence == (
        "Bij 1 van de 4 verhalen weten we het nog niet: er is te weinig tekst."
    )


def test_a_week_with_an_unread_story_is_no_week_without() -> None:
    """Perhaps that story built the bridge."""
    unread = [*STEADY, story(1, 5, reading=None)]
    row = one_row(balance(unread, SETTINGS, WEEK, BRAND), "congruence", "bridging")
    assert row.without == 1
    assert not row.drought


HEADLINES: list[tuple[list[Story], CalendarSettings, str]] = [
    ([], SETTINGS, "Week 48 is nog leeg."),
    (
        [s for s in STEADY if s.planned and s.planned < WEEK.start],
        with_targets(("value", "samen", 0.2)),
        "Week 48 is nog leeg en er was in vijf weken nog geen verhaal over ‘Samen’.",
    ),
    (
        [*(s for s in WEEKLY if s is not WEEKLY[2]), *STEADY[4:], story(3, 5, values=("samen",))],
        with_targets(("value", "samen", 0.2)),
        "Woensdag is leeg en ‘Samen’ kwam drie weken niet voorbij.",
    ),
    (
        [*WEEKLY[2:], story(0, 5), story(0, 6)],
        SATISFIED,
        "Maandag en dinsdag zijn leeg.",
    ),
    (
        [story(0, 0), story(0, 0, 11), story(0, 0, 12), story(0, 0, 13)],
        SATISFIED,
        "Vier dagen zijn nog leeg.",
    ),
    (WEEKLY, SATISFIED, "Week 48 staat er goed voor."),
    (
        [story(0, day, values=("samen",) if day else ("dichtbij",)) for day in range(5)],
        with_targets(("value", "dichtbij", 0.6), *ONLY_OTHERS),
        "Van de 5 verhalen is er maar één over ‘Dichtbij’; het doel is 3.",
    ),
]


@pytest.mark.parametrize(("stories", "own", "headline"), HEADLINES)
def test_golden_headlines(stories: list[Story], own: CalendarSettings, headline: str) -> None:
    assert balance(stories, own, WEEK, BRAND).headline == headline


def test_the_headline_leaves_closed_and_past_days_out() -> None:
    """Second Easter day 2026 is a Monday, and Tuesday is over on Wednesday."""
    easter = Week(2026, 15)
    own = SATISFIED
    stories = [story(planned=local(easter.days[day], time(10)), title=str(day)) for day in (3, 4)]
    assert balance(stories, own, easter, BRAND).headline == "Dinsdag en woensdag zijn leeg."
    wednesday = easter.days[2]
    found = balance(stories, own, easter, BRAND, today=wednesday)
    assert found.headline == "Woensdag is leeg."
    free = own.model_copy(update={"plan_on_holidays": True})
    found = balance(stories, free, easter, BRAND)
    assert found.headline == "Drie dagen zijn nog leeg."
