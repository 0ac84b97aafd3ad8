"""The same work on a Dask cluster: many machines, each loads the pipeline once.

A worker that joins while the work goes on gets what it needs by itself; what a worker had under
way when it was lost is done again by another. Only this process keeps results, each chunk once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from threading import Lock
from typing import Any
from uuid import uuid4

from distributed import Client, KilledWorker, Worker, WorkerPlugin, as_completed, get_worker
from distributed.comm.core import CommClosedError

from brandcheck.archives.judging import Record
from brandcheck.archives.parts import Chunk
from brandcheck.archives.workers import READY, Order, Scored, judge_for
from brandcheck.brand_errors import ArchiveWorkersGone, ClusterUnreachable
from brandcheck.i18n import _
from brandcheck.tuning.archive import ArchiveRow

PATIENCE_SECONDS = 20
# A chunk that several workers died of (too little memory, say) is offered this often again.
TRIES = 3
_LOST = (CancelledError, CommClosedError, OSError, TimeoutError)


class JudgePlugin(WorkerPlugin):
    """Brings the order to every worker, also to one that comes later. Each run has a `name`."""

    def __init__(self, order: Order) -> None:
        self.name = f"brandcheck-{uuid4().hex}"
        self.order = order
        self.turn: Any = None

    def setup(self, worker: Worker) -> None:  # noqa: ARG002 (as Dask calls it)
        """Nothing is loaded here: a worker must answer its scheduler meanwhile."""
        self.turn = Lock()


def score_on(address: str, chunks: Iterable[Chunk], order: Order) -> Iterator[Scored]:
    """Scores chunks on the cluster at an address; gives each as soon as it is done.

    Raises ClusterUnreachable, and ArchiveWorkersGone when the cluster is lost half way.
    """
    try:
        client = Client(address, timeout=PATIENCE_SECONDS, set_as_default=False)
    except (*_LOST, ValueError) as error:
        raise ClusterUnreachable(address=address, problem=type(error).__name__) from error
    with client:
        yield from _scored(client, chunks, order)


def _scored(client: Client, chunks: Iterable[Chunk], order: Order) -> Iterator[Scored]:
    plugin = JudgePlugin(order)
    try:
        client.register_plugin(plugin)
        yield from _handed_out(client, chunks, plugin.name)
    except _LOST as error:
        problem = _("het cluster is niet meer te bereiken")
        raise ArchiveWorkersGone(problem=problem) from error
    except KilledWorker as error:
        problem = _("er vielen telkens processen uit; misschien was er te weinig geheugen")
        raise ArchiveWorkersGone(problem=problem) from error
    finally:
        if client.status == "running":
            client.unregister_worker_plugin(plugin.name)


def _handed_out(client: Client, chunks: Iterable[Chunk], plugin: str) -> Iterator[Scored]:
    """Keeps some chunks a worker under way, however many workers there are now."""
    waiting = iter(chunks)
    under_way: dict[Any, tuple[Chunk, int]] = {}
    finished: Any = as_completed(loop=client.loop)

    def submit(chunk: Chunk, tries: int) -> None:
        # Not pure: the same chunk asked again is work to do again.
        future = client.submit(_score, plugin, chunk.rows, pure=False)
        under_way[future.key] = (chunk, tries)
        finished.add(future)

    def fill() -> None:
        for chunk in waiting:
            submit(chunk, TRIES)
            if len(under_way) >= READY * max(1, len(client.scheduler_info()["workers"])):
                return

    fill()
    while under_way:
        future = next(finished)
        chunk, tries = under_way.pop(future.key)
        if isinstance(future.exception(), KilledWorker) and tries > 1:
            submit(chunk, tries - 1)
            continue
        yield chunk, future.result()
        fill()


def _score(name: str, rows: tuple[ArchiveRow, ...]) -> list[Record]:
    """On a worker. One chunk at a time: more threads only wait for one another."""
    plugin: Any = get_worker().plugins[name]
    with plugin.turn:
        return judge_for(plugin.order).score(rows)
