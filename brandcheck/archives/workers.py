"""What a process that helps needs to judge, sent to it once; and who hands out the work.

The organisation goes along as it was opened, so that all judge by the same one, also when somebody
publishes a new version half way or when a machine has no copy of its files.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context

from brandcheck import __version__
from brandcheck.archives.judging import Judge, Record
from brandcheck.archives.parts import Chunk
from brandcheck.brand_errors import ArchiveWorkersGone
from brandcheck.i18n import Locale, _, current_locale
from brandcheck.language import Analyser, load_pipeline
from brandcheck.workspace import Workspace

# So many chunks a worker lie ready: none waits for work, and a large file never fills the memory.
READY = 2
Scored = tuple[Chunk, list[Record]]
Score = Callable[[Chunk], list[Record]]


@dataclass(frozen=True)
class Order:
    """What judging takes, as bytes that can be sent. `pipeline`: None for the shipped one;
    `reader`: what it is called, with its version."""

    pipeline: str | None
    reader: str
    opened: bytes
    locale: Locale

    @classmethod
    def of(cls, workspace: Workspace, organisation: str) -> Order:
        """To judge by an organisation as it is now. Raises BrandMissing or BrandFileInvalid."""
        opened = pickle.dumps(workspace.open_brand(organisation))
        reader = _called(workspace.analyser)
        return cls(workspace.settings.pipeline, reader, opened, current_locale())


@lru_cache(maxsize=2)
def judge_for(order: Order) -> Judge:
    """The judge of an order; each process loads the pipeline once.

    Raises ArchiveWorkersGone where another brandcheck or pipeline is installed than whoever asks
    has, and PipelineMissing.
    """
    analyser = _analyser(order.pipeline)
    if _called(analyser) != order.reader:
        problem = _("op een machine staat een andere versie van brandcheck of van het taalmodel")
        raise ArchiveWorkersGone(problem=problem)
    return Judge(analyser, pickle.loads(order.opened), order.locale)


def _called(analyser: Analyser) -> str:
    return f"brandcheck {__version__}, {analyser.name}"


@lru_cache(maxsize=1)
def _analyser(pipeline: str | None) -> Analyser:
    return Analyser(load_pipeline(pipeline))


def cores() -> int:
    """How many processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def score_here(chunks: Iterable[Chunk], order: Order, workers: int) -> Iterator[Scored]:
    """Scores chunks on `workers` processes of this machine; gives each as soon as it is done.

    Raises ArchiveWorkersGone when the system stops one of them.
    """
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _begin, (order,))
    try:
        yield from handed_out(chunks, lambda chunk: pool.submit(_score, chunk), READY * workers)
    except BrokenProcessPool as error:
        problem = _("een proces werd afgebroken; misschien was er te weinig geheugen")
        raise ArchiveWorkersGone(problem=problem) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def handed_out(
    chunks: Iterable[Chunk], submit: Callable[[Chunk], Future[list[Record]]], ready: int
) -> Iterator[Scored]:
    """Keeps `ready` chunks under way, and gives each that is done."""
    under_way: dict[Future[list[Record]], Chunk] = {}
    for chunk in chunks:
        under_way[submit(chunk)] = chunk
        if len(under_way) >= ready:
            yield from _done(under_way)
    while under_way:
        yield from _done(under_way)


def _done(under_way: dict[Future[list[Record]], Chunk]) -> Iterator[Scored]:
    for future in wait(under_way, return_when=FIRST_COMPLETED).done:
        yield under_way.pop(future), future.result()


_order: Order | None = None


def _begin(order: Order) -> None:
    """In a new process. Ctrl-C is for the one that handed out the work."""
    global _order
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _order = order
    judge_for(order)


def _score(chunk: Chunk) -> list[Record]:
    if _order is None:
        raise RuntimeError("this process was not begun")
    return judge_for(_order).score(chunk.rows)
