"""The secret address of a feed, in the real app and on a database of its own."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import icalendar
import pytest
from starlette.applications import Starlette

from brandcheck.editorial import Editorial
from brandcheck.errors import DatabaseUnavailable
from brandcheck.exchange import create_feed, revoke_feed
from brandcheck.planning.feeds import FeedWish
from brandcheck.planning.lifecycle import Actor, Role
from brandcheck.planning.story import Story
from brandcheck.storage import Storage
from brandcheck.web import resources
from brandcheck.web.feed import feed_route
from tests.app.handmade import HandmadeWorkspace

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
SARA = Actor("Sara", Role.EDITOR)
BRAND = "zorg-aan-zee"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Editorial]:
    storage = Storage.open(f"sqlite:///{tmp_path / 'calendar.sqlite'}")
    workspace: Any = HandmadeWorkspace()
    made = Editorial(workspace, storage, lambda: NOW)
    monkeypatch.setattr(resources, "editorial", lambda: made)
    for number, teller in enumerate(("Piet", "Ria", "Piet")):
        moment = NOW + timedelta(days=number)
        told = Story(organisation=BRAND, title=f"Verhaal {number}", teller=teller, planned=moment)
        storage.stories.add(told, "Sara")
    storage.stories.add(Story(organisation=BRAND, title="Zonder moment"), "Sara")
    storage.stories.add(Story(organisation="woonstee", title="Ander", planned=NOW), "Sara")
    yield made
    storage.close()


class Client:
    """Asks an app, as an agenda does. Without a start of the app: that would load the pages."""

    def __init__(self, app: Any) -> None:
        self._transport = httpx.ASGITransport(app, raise_app_exceptions=False)

    def ask(self, method: str, path: str, **headers: str) -> httpx.Response:
        async def answer() -> httpx.Response:
            async with httpx.AsyncClient(
                transport=self._transport, base_url="http://test"
            ) as client:
                named = {key.replace("_", "-"): value for key, value in headers.items()}
                return await client.request(method, path, headers=named)

        return asyncio.run(answer())

    def get(self, path: str, **headers: str) -> httpx.Response:
        return self.ask("GET", path, **headers)


@pytest.fixture
def client(desk: Editorial) -> Client:
    return Client(Starlette(routes=[feed_route()]))


def made(desk: Editorial, **wish: Any) -> str:
    return create_feed(desk, BRAND, "Agenda van Piet", FeedWish(**wish), SARA)[1]


def titles(data: bytes) -> list[str]:
    return [str(e["summary"]) for e in icalendar.Calendar.from_ical(data).events]


def test_an_agenda_reads_the_stories_of_its_person(desk: Editorial, client: Client) -> None:
    answer = client.get(made(desk, person="Piet"))
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == 'inline; filename="agenda-van-piet.ics"'
    assert answer.headers["cache-control"] == "private, no-cache"
    assert "noindex" in answer.headers["x-robots-tag"]
    assert titles(answer.content) == ["Verhaal 0 · Idee", "Verhaal 2 · Idee"]
    read = icalendar.Calendar.from_ical(answer.content).events
    assert [e.start.astimezone(UTC) for e in read if isinstance(e.start, datetime)] == [
        NOW,
        NOW + timedelta(days=2),
    ]


def test_a_change_is_there_the_next_time_and_else_nothing_is_sent(
    desk: Editorial, client: Client
) -> None:
    path = made(desk)
    tag = client.get(path).headers["etag"]
    again = client.get(path, if_none_match=tag)
    assert (again.status_code, again.content) == (304, b"")
    (first, *_rest) = desk.between(BRAND, NOW, NOW + timedelta(hours=1))
    desk.storage.stories.save(first.but(title="Nieuw"), "Sara")
    changed = client.get(path, if_none_match=tag)
    assert "Nieuw · Idee" in titles(changed.content)


def test_a_revoked_or_invented_address_is_404_in_dutch(desk: Editorial, client: Client) -> None:
    path = made(desk)
    (feed,) = desk.storage.feeds.list(BRAND)
    revoke_feed(desk, BRAND, feed.id, SARA)
    for gone in (path, "/agenda/verzonnen.ics", "/agenda/%00%ff.ics", "/agenda/.ics"):
        answer = client.get(gone)
        assert answer.status_code == 404, gone
        assert "Verhaal" not in answer.text
    assert client.get(path).text == "Dit agenda-adres werkt niet meer. Vraag een nieuw adres aan."


def test_it_can_only_be_read(desk: Editorial, client: Client) -> None:
    path = made(desk)
    assert client.ask("HEAD", path).status_code == 200
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert client.ask(method, path).status_code == 405


def test_a_lost_database_is_for_later(
    desk: Editorial, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(desk)

    def lost(_token: str) -> None:
        raise DatabaseUnavailable(problem="de verbinding is weg")

    monkeypatch.setattr(desk.storage.feeds, "find", lost)
    answer = client.get(path)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "300")
    assert "niet bij de opslag" in answer.text


def test_the_secret_is_in_no_log(
    desk: Editorial,
    client: Client,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG, logger="brandcheck")
    path = made(desk)
    token = path.removeprefix("/agenda/").removesuffix(".ics")
    assert client.get(path).status_code == 200
    monkeypatch.setattr("brandcheck.exchange.brand_of", _broken)
    assert client.get(path).status_code == 503
    assert token not in caplog.text
    assert all(token not in str(row) for row in desk.storage.feeds.list(BRAND))


def _broken(*_arguments: object) -> None:
    raise DatabaseUnavailable(problem="x")


def test_who_may_revoke(desk: Editorial) -> None:
    employee = Actor("Piet", Role.EMPLOYEE)
    own, _path = create_feed(desk, BRAND, "Van Piet", FeedWish(), employee)
    other, _path = create_feed(desk, BRAND, "Van Sara", FeedWish(), SARA)
    with pytest.raises(Exception, match="Als medewerker kun je dit niet"):
        revoke_feed(desk, BRAND, other.id, employee)
    revoke_feed(desk, BRAND, own.id, employee)
    with pytest.raises(Exception, match="werkt niet meer"):
        revoke_feed(desk, "woonstee", other.id, replace(SARA, name="Sara"))
    assert [feed.name for feed in desk.storage.feeds.list(BRAND)] == ["Van Sara"]


def test_the_app_itself_answers(desk: Editorial) -> None:
    served = importlib.import_module("app").app
    client = Client(served)
    answer = client.get(made(desk), accept="text/html", accept_encoding="gzip")
    assert answer.status_code == 200
    assert len(titles(answer.content)) == 3
    assert client.get("/agenda/weg.ics").status_code == 404
