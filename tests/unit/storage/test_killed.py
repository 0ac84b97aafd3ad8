"""A process that is killed in the middle of writing loses nothing that was confirmed."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from brandcheck.storage import Storage
from brandcheck.storage.sqlite_file import is_whole
from tests.unit.storage.conftest import ORGANISATION

ROOT = Path(__file__).parents[3]
WRITER = [sys.executable, "-m", "tests.unit.storage.writer"]


@pytest.mark.parametrize("lines", [1, 17, 40])
def test_kill_9_loses_nothing_confirmed(url: str, lines: int) -> None:
    writer = subprocess.Popen([*WRITER, url], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    said = [writer.stdout.readline() for _ in range(lines)]
    writer.send_signal(signal.SIGKILL)
    said += writer.stdout.read().splitlines(keepends=True)
    writer.wait(10)
    # A last line without its end was cut off: the process did not get to say it.
    confirmed = [line.split() for line in said if line.endswith("\n")]
    assert len(confirmed) >= lines
    if url.startswith("sqlite"):
        assert is_whole(Path(url.removeprefix("sqlite:///")))
    storage = Storage.open(url)
    expected = {story_id: int(round_) for round_, *pair in confirmed for story_id in pair}
    for story_id, round_ in expected.items():
        kept = storage.stories.get(story_id)
        assert int(kept.notes[:1]) >= round_
    _nothing_half(storage)
    storage.close()


def _nothing_half(storage: Storage) -> None:
    """Pairs are at the same version, and each version stands in the trail."""
    stories = storage.stories.list(ORGANISATION)
    versions = [story.version for story in stories]
    assert len(stories) % 2 == 0
    assert sum(version < 4 for version in versions) in (0, 2)
    writes = sum(versions) / 2
    assert storage.stories.revision(ORGANISATION) == writes
    for story in stories:
        trail = [change.version for change in storage.stories.history(story.id)]
        assert trail == list(range(story.version, 0, -1))
