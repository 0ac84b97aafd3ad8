"""Ten browsers on one calendar: how soon do they all show what somebody else changed?

Run: `python -m benchmarks.watching [BROWSERS]`. Starts the app on a database of its own with forty
stories in it, opens the calendar in Chromium as many times, renames a story of this week in the
database as another editor would, and waits for the new title in every page. Browsers and server
share this machine, so most of what is measured is its cores.
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

from brandcheck.planning.moments import Week, in_amsterdam
from brandcheck.planning.story import Story
from brandcheck.storage import Storage

ROOT = Path(__file__).parents[1]
ORGANISATION = "woonstee"
BROWSERS, ROUNDS, STORIES = 10, 5, 40
PATIENCE = 120


def main() -> None:
    """Print the figures."""
    browsers = int(sys.argv[1]) if len(sys.argv) > 1 else BROWSERS
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'watching.sqlite'}"
        storage = Storage.open(url)
        stories = storage.stories.add_all(_week(), "de proef")
        with _app(url) as (address, process), sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium")
            pages = [chromium.new_context(locale="nl-NL").new_page() for _ in range(browsers)]
            for page in pages:
                page.goto(f"{address}/kalender")
                page.get_by_text(stories[0].title).first.wait_for(timeout=PATIENCE * 1000)
            time.sleep(10)
            spent = _processor(process.pid)
            rounds = [_round(storage, stories[0].id, pages, n) for n in range(ROUNDS)]
            spent = _processor(process.pid) - spent
            chromium.close()
        storage.close()
    every = [seconds for times in rounds for seconds in times]
    last = [max(times) for times in rounds]
    print(f"{browsers} browsers, {ROUNDS} changes, {os.cpu_count()} cores")
    print(f"a page shows it after {statistics.median(every):.1f} s (median)")
    print(f"all do within {statistics.median(last):.1f} s (median), {max(last):.1f} s at most")
    print(f"the server's processor: {spent / ROUNDS:.1f} s a change")


def _week() -> list[Story]:
    today = in_amsterdam(datetime.now(UTC)).date()
    start = Week.of(today).start + timedelta(hours=9)
    return [
        Story(
            organisation=ORGANISATION,
            title=f"Verhaal {n}",
            channels=("linkedin",),
            planned=start + timedelta(days=n % 5, hours=n // 5) if n < 20 else None,
        )
        for n in range(STORIES)
    ]


def _round(storage: Storage, story_id: str, pages: list[Page], number: int) -> list[float]:
    """Per page how many seconds after the change it showed it."""
    title = f"Nieuw {number}"
    for page in pages:
        page.evaluate(_WATCH, title)
    story = storage.stories.get(story_id)
    storage.stories.save(story.but(title=title), "een ander")
    saved = time.time() * 1000
    seen = [page.evaluate("() => window.seenAt") for page in pages]
    time.sleep(4)
    return [(at - saved) / 1000 for at in seen]


# The page itself notes the time: asking ten pages in turn would add up.
_WATCH = """title => { window.seenAt = new Promise(done => {
  const has = root => root.textContent.includes(title) ||
    [...root.querySelectorAll('*')].some(node => node.shadowRoot && has(node.shadowRoot));
  const look = () => has(document.body) ? done(Date.now()) : setTimeout(look, 100);
  look();
}); }"""


@contextmanager
def _app(url: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", f"--server.port={port}"]
    environment = {**os.environ, "BRANDCHECK_DATABASE_URL": url}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    try:
        _wait_for(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}", process
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(address, timeout=2)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise TimeoutError(address)


def _processor(pid: int) -> float:
    """Seconds of processor time that a process used (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
