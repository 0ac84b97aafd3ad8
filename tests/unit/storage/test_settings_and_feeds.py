"""Settings of a calendar, and secret addresses."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest

from brandcheck.errors import FeedRevoked, SettingsChanged
from brandcheck.planning.calendar import (
    Calamity,
    CalendarSettings,
    ChannelRule,
    Hours,
    Silence,
    Target,
    TellerCard,
    ThemeDay,
)
from brandcheck.storage import Storage
from tests.unit.storage.conftest import NOW, ORGANISATION

DECIDED = {
    "channel_rules": {"linkedin": ChannelRule(maximum_a_day=2)},
    "tellers": (TellerCard(name="Ans", team="Duinzicht"),),
    "audience_hours": {"bewoners": (Hours(weekday=0, start=time(9), end=time(11)),)},
    "silences": (Silence(name="Herdenking", start=NOW, end=NOW + timedelta(hours=2)),),
    "theme_days": (ThemeDay(name="Dag van de zorg", month=3, day=21),),
    "targets": (Target(dimension="value", key="nabij", share=0.25),),
    "calamity": Calamity(reason="Brand", since=NOW),
}


def test_settings_are_the_defaults_until_somebody_decides(storage: Storage) -> None:
    assert storage.calendars.get(ORGANISATION) == CalendarSettings(organisation=ORGANISATION)


def test_settings_come_back_as_they_were_decided(storage: Storage) -> None:
    wanted = storage.calendars.get(ORGANISATION).model_copy(update=DECIDED)
    saved = storage.calendars.save(wanted, "Noor")
    assert saved == wanted.model_copy(update={"version": 1})
    assert storage.calendars.get(ORGANISATION) == saved
    assert storage.calendars.get("woonstee").tellers == ()


def test_the_second_of_two_is_told_that_settings_changed(storage: Storage) -> None:
    opened = storage.calendars.get(ORGANISATION)
    first = storage.calendars.save(opened.model_copy(update={"reviewer": "Bas"}), "Noor")
    with pytest.raises(SettingsChanged, match="Noor"):
        storage.calendars.save(opened.model_copy(update={"reviewer": "Ans"}), "Piet")
    second = storage.calendars.save(first.model_copy(update={"reviewer": "Ans"}), "Piet")
    assert second.version == 2
    with pytest.raises(SettingsChanged, match="Piet"):
        storage.calendars.save(first.model_copy(update={"deputy": "Bas"}), "Noor")
    last, _first = storage.calendars.history(ORGANISATION)
    assert (last.by, last.fields) == ("Piet", {"reviewer": ("Bas", "Ans")})


def test_the_same_settings_again_are_no_change(storage: Storage) -> None:
    saved = storage.calendars.save(
        storage.calendars.get(ORGANISATION).model_copy(update=DECIDED), "Noor"
    )
    before = storage.stories.revision(ORGANISATION)
    assert storage.calendars.save(saved, "Bas") == saved
    assert storage.stories.revision(ORGANISATION) == before


def test_a_feed_is_found_by_its_secret_until_it_is_revoked(storage: Storage) -> None:
    feed, token = storage.feeds.create(ORGANISATION, "Mijn agenda", {"teller": "Ans"}, "Ans")
    other, other_token = storage.feeds.create(ORGANISATION, "Alles", {}, "Noor")
    assert len(token) >= 32
    assert storage.feeds.find(token) == feed
    assert feed.wanted == {"teller": "Ans"}
    assert storage.feeds.list(ORGANISATION) == [other, feed]
    storage.feeds.revoke(feed.id, "Noor")
    storage.feeds.revoke(feed.id, "Noor")
    with pytest.raises(FeedRevoked):
        storage.feeds.find(token)
    assert storage.feeds.find(other_token) == other
    assert storage.feeds.list(ORGANISATION) == [other]


@pytest.mark.parametrize("token", ["", "zomaar", "\0", "\ud800", "é" * 5000])
def test_a_token_that_is_no_secret_is_refused(storage: Storage, token: str) -> None:
    with pytest.raises(FeedRevoked):
        storage.feeds.find(token)
    with pytest.raises(FeedRevoked):
        storage.feeds.revoke(token.replace("\ud800", "?"), "Noor")


def test_the_secret_itself_is_nowhere_in_the_database(sqlite_url: str) -> None:
    storage = Storage.open(sqlite_url)
    _feed, token = storage.feeds.create(ORGANISATION, "Alles", {}, "Noor")
    storage.close()
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    assert token.encode() not in file.read_bytes()
