"""A process that writes and says what was confirmed, until it is killed."""

from __future__ import annotations

import sys

from brandcheck.storage import Storage
from tests.unit.storage.conftest import story


def main(url: str) -> None:
    """Adds pairs of stories and saves them, and prints the ids after each confirmation."""
    storage = Storage.open(url)
    while True:
        pair = storage.stories.add_all([story(), story()], "Noor")
        for round_ in range(1, 4):
            pair = storage.stories.save_all([s.but(notes=f"{round_}" * 2000) for s in pair], "Bas")
            print(round_, *(s.id for s in pair), flush=True)  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])
