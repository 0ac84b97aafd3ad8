"""Twenty editors at once, and a month out of 10,000 stories, on SQLite and on PostgreSQL.

Run: `python -m benchmarks.calendar [sqlite] [postgresql]` (as a module: the standard library has a
`calendar` too). Each editor is a process of its own with its own connections, opens a story, adds
one to the number in its notes, moves it, and saves; without a pause, which is far busier than
people are. Told that somebody else was first, an editor takes the current story and does it again,
as the page lets a person do. So the numbers in the notes must come to the number of changes: each
one less is a lost update. PostgreSQL is a private server with its own settings, and commits wait
for the disk.
"""

from __future__ import annotations

import os
import platform
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from brandcheck.errors import StoryChanged
from brandcheck.planning.story import Story, StoryReading
from brandcheck.storage import Storage
from tests.postgres import private_server, programs

EDITORS = 20
CHANGES = 2000
WEEK_OF_STORIES = 40
MANY = 10_000
ROUNDS = 10
ORGANISATION = "zorg-aan-zee"
START = datetime(2026, 1, 1, 9, tzinfo=UTC)
READING = StoryReading(
    scores={"brand_alignment": 61.5, "relevance": 70.0, "shareworthiness": 48.0},
    bands={"brand_alignment": "bijna", "relevance": "klaar", "shareworthiness": "bijna"},
    values=("nabij", "eerlijk"),
    conversation="tweerichting",
    versions={"brand": "1", "rubric": "1", "pipeline": "0.1.0"},
)


@dataclass
class Work:
    """What one editor met. Times in seconds: of a save, and of a change with its conflicts."""

    saves: list[float] = field(default_factory=list)
    changes: list[float] = field(default_factory=list)
    conflicts: int = 0
    errors: list[str] = field(default_factory=list)


def main() -> None:
    """Print the figures."""
    print(f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, ", end="")
    print(f"Python {platform.python_version()}; {EDITORS} editors are {EDITORS} processes")
    wanted = sys.argv[1:]
    for name, opened in (("SQLite", _sqlite), ("PostgreSQL", _postgres)):
        if wanted and name.lower() not in wanted:
            continue
        if name == "PostgreSQL" and programs() is None:
            print("PostgreSQL is not installed: not measured.")
            continue
        with opened() as new_database:
            print(f"\n{name}")
            _editors(new_database())
            _month(new_database())


@contextmanager
def _sqlite() -> Iterator[Callable[[], str]]:
    with TemporaryDirectory() as folder:
        numbers = iter(range(10))
        yield lambda: f"sqlite:///{Path(folder) / f'{next(numbers)}.sqlite'}"


@contextmanager
def _postgres() -> Iterator[Callable[[], str]]:
    with private_server(durable=True) as server:
        yield server.new_database


def _editors(url: str) -> None:
    storage = Storage.open(url)
    added = storage.stories.add_all([_story(n, notes="0") for n in range(WEEK_OF_STORIES)], "Noor")
    context = get_context("spawn")
    ready = context.Barrier(EDITORS + 1)
    with context.Manager() as manager:
        told = manager.list()
        ids = [story.id for story in added]
        editors = [
            context.Process(target=_edit, args=(url, ids, number, ready, told))
            for number in range(EDITORS)
        ]
        for editor in editors:
            editor.start()
        ready.wait()
        began = time.perf_counter()
        for editor in editors:
            editor.join()
        took = time.perf_counter() - began
        _print_editors(storage, list(told), took)
    storage.close()


def _edit(url: str, ids: list[str], number: int, ready, told) -> None:
    """One editor, in a process of its own."""
    storage, chance, work = Storage.open(url), random.Random(number), Work()
    storage.stories.revision(ORGANISATION)
    ready.wait()
    for _ in range(CHANGES // EDITORS):
        began = time.perf_counter()
        try:
            _change(storage, storage.stories.get(chance.choice(ids)), chance, work)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is counted and shown
            work.errors.append(repr(error))
        work.changes.append(time.perf_counter() - began)
    told.append(work)
    storage.close()


def _change(storage: Storage, story: Story, chance: random.Random, work: Work) -> None:
    while True:
        moment = START + timedelta(minutes=15 * chance.randrange(600))
        changed = story.but(notes=str(int(story.notes) + 1), planned=moment)
        began = time.perf_counter()
        try:
            storage.stories.save(changed, "Bas")
            return
        except StoryChanged as error:
            work.conflicts += 1
            story = error.fields["current"]
        finally:
            work.saves.append(time.perf_counter() - began)


def _print_editors(storage: Storage, works: list[Work], took: float) -> None:
    stories = storage.stories.list(ORGANISATION)
    counted = sum(int(story.notes) for story in stories)
    trail = sum(len(storage.stories.history(story.id)) - 1 for story in stories)
    errors = [error for work in works for error in work.errors]
    done = EDITORS * (CHANGES // EDITORS) - len(errors)
    print(f"  {done} changes in {took:.1f} s: {done / took:.0f} a second")
    _print_times("one save", [t for work in works for t in work.saves])
    _print_times(
        "a change, with what it takes to do it again", [t for w in works for t in w.changes]
    )
    print(f"  conflicts shown: {sum(work.conflicts for work in works)}")
    print(f"  lost updates: {done - counted} ({counted} counted, {trail} in the trail)")
    print(f"  other errors: {len(errors)} {sorted(set(errors))[:3] if errors else ''}")
    print(f"  editors that finished: {len(works)} of {EDITORS}")


def _month(url: str) -> None:
    """10,000 stories: in two years, and all of them in one month."""
    storage = Storage.open(url)
    for name, days in (("in two years", 730), ("all in one month", 30)):
        apart = timedelta(days=days) / MANY
        organisation = name
        storage.stories.add_all(
            [_story(n, organisation=name, planned=START + n * apart) for n in range(MANY)], "Noor"
        )
        month = (START, START + timedelta(days=30))
        times, found = [], []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            found = storage.stories.list(organisation, *month)
            times.append(time.perf_counter() - began)
        _print_times(f"a month opened, {MANY} stories {name}: {len(found)} of them", times)
    times = []
    for _ in range(500):
        began = time.perf_counter()
        storage.stories.revision(organisation)
        times.append(time.perf_counter() - began)
    _print_times("asking whether anything changed", times)
    storage.close()


def _print_times(what: str, times: list[float]) -> None:
    median = 1000 * statistics.median(times)
    slow = 1000 * statistics.quantiles(times, n=100, method="inclusive")[-1]
    print(f"  {what}: median {median:.1f} ms, 99th percentile {slow:.1f} ms")


def _story(number: int, **fields: object) -> Story:
    made = {
        "organisation": ORGANISATION,
        "title": f"Verhaal {number}",
        "text": "Om kwart over drie stond Ans in de gang bij mevrouw De Wit. " * 20,
        "values": ("nabij",),
        "channels": ("linkedin", "intranet"),
        "teller": "Ans",
        "planned": START,
        "reading": READING,
        "created": START,
    }
    return Story.model_validate(made | fields)


if __name__ == "__main__":
    main()
