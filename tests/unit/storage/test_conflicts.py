"""Several people at once: nothing is lost, and nobody waits for ever."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from brandcheck.errors import BrandcheckError, SettingsChanged, StoryChanged
from brandcheck.storage import Storage
from tests.unit.storage.conftest import ORGANISATION, story


def together(*tasks: Callable[[], Any]) -> list[Any]:
    """What each of the tasks returns, or the typed error that it raises; started at once."""
    barrier = Barrier(len(tasks))

    def run(task: Callable[[], Any]) -> Any:
        barrier.wait()
        try:
            return task()
        except BrandcheckError as error:
            return error

    with ThreadPoolExecutor(len(tasks)) as pool:
        return list(pool.map(run, tasks))


def kinds(results: list[Any]) -> list[str]:
    return sorted(type(result).__name__ for result in results)


@pytest.fixture
def other(url: str, storage: Storage):
    """The same database, opened by another process as it were."""
    opened = Storage.open(url)
    yield opened
    opened.close()


def test_of_two_who_save_at_once_one_is_told(storage: Storage, other: Storage) -> None:
    for number in range(15):
        added = storage.stories.add(story(), "Noor")
        results = together(
            lambda s=added: storage.stories.save(s.but(title="Van Noor"), "Noor"),
            lambda s=added: other.stories.save(s.but(title="Van Bas"), "Bas"),
        )
        assert kinds(results) == ["Story", "StoryChanged"], number
        refused = next(r for r in results if isinstance(r, StoryChanged))
        kept = storage.stories.get(added.id)
        assert (refused.fields["current"], kept.version) == (kept, 2)


def test_no_increment_is_lost(storage: Storage, other: Storage) -> None:
    added = storage.stories.add(story(notes="0"), "Noor")

    def count(through: Storage) -> int:
        shown = 0
        for _ in range(15):
            while True:
                now = through.stories.get(added.id)
                try:
                    through.stories.save(now.but(notes=str(int(now.notes) + 1)), "Bas")
                    break
                except StoryChanged:
                    shown += 1
        return shown

    results = together(*[lambda s=s: count(s) for s in (storage, other, storage, other)])
    assert kinds(results) == ["int"] * 4
    assert storage.stories.get(added.id).notes == "60"
    assert len(storage.stories.history(added.id)) == 61
    assert storage.stories.revision(ORGANISATION) == 61


def test_the_same_stories_in_another_order_do_not_wait_for_each_other(
    storage: Storage, other: Storage
) -> None:
    for number in range(10):
        added = storage.stories.add_all([story() for _ in range(4)], "Noor")
        new = [s.but(title=f"Ronde {number}") for s in added]
        back = [s.but(title=f"Anders {number}") for s in reversed(added)]
        results = together(
            lambda n=new: storage.stories.save_all(n, "Noor"),
            lambda n=back: other.stories.save_all(n, "Bas"),
        )
        assert kinds(results) == ["StoryChanged", "list"]
        titles = {storage.stories.get(s.id).title for s in added}
        assert len(titles) == 1


def test_the_same_story_added_twice_at_once(storage: Storage, other: Storage) -> None:
    for _ in range(10):
        new = story()
        results = together(
            lambda n=new: storage.stories.add(n, "Noor"),
            lambda n=new: other.stories.add(n.but(title="Anders"), "Bas"),
        )
        assert kinds(results) == ["Story", "StoryChanged"]


def test_the_first_settings_saved_twice_at_once(storage: Storage, other: Storage) -> None:
    for number in range(10):
        opened = storage.calendars.get(f"o{number}")
        results = together(
            lambda o=opened: storage.calendars.save(o.model_copy(update={"reviewer": "A"}), "A"),
            lambda o=opened: other.calendars.save(o.model_copy(update={"reviewer": "B"}), "B"),
        )
        assert kinds(results) == ["CalendarSettings", "SettingsChanged"]
        refused = next(r for r in results if isinstance(r, SettingsChanged))
        assert refused.fields["by"] == storage.calendars.get(f"o{number}").reviewer


def test_thrown_away_and_saved_at_once(storage: Storage, other: Storage) -> None:
    for _ in range(10):
        added = storage.stories.add(story(), "Noor")
        results = together(
            lambda s=added: storage.stories.delete(s.id, s.version, "Noor"),
            lambda s=added: other.stories.save(s.but(title="Van Bas"), "Bas"),
        )
        assert kinds(results) in (["Story", "StoryChanged"], ["Story", "StoryMissing"])


def test_who_polls_sees_every_change(storage: Storage, other: Storage) -> None:
    """The revision never rises before what it counts can be read."""
    added = storage.stories.add_all([story(notes="0"), story(notes="0")], "Noor")
    done = False

    def write(through: Storage, story_id: str) -> None:
        for number in range(1, 26):
            now = through.stories.get(story_id)
            through.stories.save(now.but(notes=str(number)), "Noor")

    def poll() -> int:
        seen, last = 0, -1
        while not done or last < storage.stories.revision(ORGANISATION):
            number = storage.stories.revision(ORGANISATION)
            total = sum(int(s.notes) for s in storage.stories.list(ORGANISATION))
            assert total >= number - 1, "counted, and not to be seen"
            assert number >= last
            seen, last = seen + (number > last), number
        return seen

    with ThreadPoolExecutor(3) as pool:
        polled = pool.submit(poll)
        writers = [
            pool.submit(write, storage, added[0].id),
            pool.submit(write, other, added[1].id),
        ]
        for writer in writers:
            writer.result()
        done = True
        assert polled.result() > 1
    assert storage.stories.revision(ORGANISATION) == 51
