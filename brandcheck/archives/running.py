"""Archives scored in the background of a server, while people go on with their work.

What is done is kept in the database after every few posts. A server that stops loses nothing:
whichever server somebody looks at the page of goes on.
"""

from __future__ import annotations

import logging
from collections import deque
from threading import Lock, Thread
from uuid import uuid4

from brandcheck.archives.judging import Judge, Record, scores_of, strengths_of
from brandcheck.brand_errors import ArchiveMissing
from brandcheck.errors import BrandcheckError, explain
from brandcheck.storage.archive_work import Found
from brandcheck.tuning.archive import Archive
from brandcheck.workspace import Workspace

log = logging.getLogger(__name__)
# So few that progress moves, and that others never wait long for their turn.
AT_ONCE = 16


class Runner:
    """One thread of this process, that scores one archive after another. Safe to share."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._name = uuid4().hex
        self._asked: deque[str] = deque()
        self._busy = False
        self._lock = Lock()

    def ask(self, archive_id: str) -> None:
        """Sees to it that an archive is scored; asking again does no harm."""
        with self._lock:
            if archive_id not in self._asked:
                self._asked.append(archive_id)
            if self._busy:
                return
            self._busy = True
        Thread(target=self._work, name="brandcheck-archives", daemon=True).start()

    def _work(self) -> None:
        whole = False
        try:
            while archive_id := self._first():
                self._score_or_say(archive_id)
                with self._lock:
                    self._asked.popleft()
            whole = True
        finally:
            if not whole:  # something unforeseen: who asks again, starts anew
                with self._lock:
                    self._asked.clear()
                    self._busy = False

    def _first(self) -> str | None:
        with self._lock:
            self._busy = bool(self._asked)
            return self._asked[0] if self._asked else None

    def _score_or_say(self, archive_id: str) -> None:
        try:
            self.score(archive_id)
        except ArchiveMissing:
            log.info("an archive was deleted while it was scored")
        except BrandcheckError as error:
            log.warning("%s", explain(error))  # who looks at the page later, asks again

    def score(self, archive_id: str) -> None:
        """Scores what still waits in an archive, unless another server does.

        Raises ArchiveMissing when it is deleted, also meanwhile, DatabaseUnavailable, BrandMissing
        and BrandFileInvalid.
        """
        archives = self._workspace.storage.archives
        if not archives.claim(archive_id, self._name):
            return
        try:
            archive = archives.get(archive_id)
            while self._some(archive):
                archive = archives.get(archive_id)
        finally:
            archives.release(archive_id, self._name)

    def _some(self, archive: Archive) -> bool:
        """Scores the next few posts; False when none are left or another server took over."""
        archives = self._workspace.storage.archives
        rows = archives.waiting(archive.id, AT_ONCE)
        if not rows:
            return False
        opened = self._workspace.open_brand(archive.organisation)
        if opened.version != archive.brand_version:
            # Somebody published: all its posts are judged by one and the same version.
            archives.again(archive.id, opened.version, archive.by)
            return True
        records = Judge(self._workspace.analyser, opened).score(rows)
        found = {record["row"]: _found(record) for record in records}
        kept = archives.keep(archive.id, self._name, found, opened.version)
        return kept or archives.claim(archive.id, self._name)


def _found(record: Record) -> Found:
    return Found(scores_of(record), strengths_of(record))
