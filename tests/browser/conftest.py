"""The app in a real browser: a server on a free port and Chromium.

Without Chromium these tests are skipped and say so, unless BRANDCHECK_BROWSER=required.
BRANDCHECK_URL uses an app that runs already. BRANDCHECK_CHROMIUM names the executable.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, ViewportSize, expect, sync_playwright

from brandcheck.brand import list_brands
from brandcheck.planning.calendar import CalendarSettings
from brandcheck.storage import Storage

ROOT = Path(__file__).parents[2]
PATIENCE = 120
DESK: ViewportSize = {"width": 1280, "height": 900}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.trained)


@pytest.fixture(scope="package")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the app keeps its stories: the tests put some there."""
    if os.environ.get("BRANDCHECK_URL"):
        return os.environ.get("BRANDCHECK_DATABASE_URL", "")
    return f"sqlite:///{tmp_path_factory.mktemp('database') / 'brandcheck.sqlite'}"


@pytest.fixture
def storage(database: str) -> Iterator[Storage]:
    """The stories of the running app, the calendars empty."""
    if not database:
        pytest.skip("an app that runs already needs BRANDCHECK_DATABASE_URL too")
    opened = Storage.open(database)
    _empty(opened)
    yield opened
    _empty(opened)
    opened.close()


def _empty(opened: Storage) -> None:
    """No stories, and agreements as at first; but planning on holidays, for tests run then too."""
    for entry in list_brands():
        for story in opened.stories.list(entry.id):
            opened.stories.delete(story.id, story.version, "de test")
        kept = opened.calendars.get(entry.id)
        fresh = CalendarSettings(organisation=entry.id, version=kept.version, plan_on_holidays=True)
        opened.calendars.save(fresh, "de test")


@pytest.fixture(scope="package")
def address(database: str) -> Iterator[str]:
    """Where the app runs."""
    if running := os.environ.get("BRANDCHECK_URL"):
        yield running.rstrip("/")
        return
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "app.py"]
    options = [f"--server.port={port}", "--server.address=127.0.0.1"]
    environment = {**os.environ, "BRANDCHECK_DATABASE_URL": database}
    server = subprocess.Popen([*command, *options], cwd=ROOT, env=environment)
    try:
        _wait_for(server, f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(10)


def _wait_for(server: subprocess.Popen[bytes], url: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            pytest.fail(f"the app stopped with exit code {server.returncode}")
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"the app did not answer within {PATIENCE} s")


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium: the one named, the system's, or Playwright's own."""
    expect.set_options(timeout=60_000)
    named = os.environ.get("BRANDCHECK_CHROMIUM")
    path = named or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        except Error as error:
            reason = "no Chromium: run `make test`, or `playwright install chromium`"
            if os.environ.get("BRANDCHECK_BROWSER") == "required":
                pytest.fail(f"{reason}\n{error}")
            pytest.skip(reason)
        yield chromium
        chromium.close()


@pytest.fixture(autouse=True)
def everybody_leaves(browser: Browser) -> Iterator[None]:
    """A page that stays open asks the server for news every few seconds."""
    yield
    for context in browser.contexts:
        context.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The write page, on a desk."""
    with browser.new_context(viewport=DESK) as context:
        context.set_default_timeout(60_000)
        opened = context.new_page()
        opened.goto(address)
        expect(opened.get_by_role("textbox", name="Je concept")).to_be_visible()
        yield opened
