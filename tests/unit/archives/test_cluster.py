"""The same work on a Dask cluster, of which a process is killed half way."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from distributed import LocalCluster

from brandcheck.archives.cluster import score_on
from brandcheck.archives.parts import Chunk
from brandcheck.archives.scoring import Progress, Wish, score_file
from brandcheck.archives.tables import Source
from brandcheck.archives.workers import Order, judge_for
from brandcheck.brand_errors import ArchiveWorkersGone, ClusterUnreachable
from brandcheck.tuning.archive import ArchiveRow
from brandcheck.workspace import Workspace

pytestmark = pytest.mark.trained
BRAND = "zorg-aan-zee"
ROWS = 96


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    started = LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=":0", worker_dashboard_address=":0"
    )
    yield started
    started.close()


@pytest.fixture(scope="module")
def source(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> Source:
    texts = [post.text.replace("\n", " ") for post in workspace.open_brand(BRAND).brand.posts]
    rows = [f'"{texts[n % len(texts)].replace(chr(34), "")} Dag {n}."' for n in range(ROWS)]
    path = tmp_path_factory.mktemp("archive") / "posts.csv"
    path.write_text("\n".join(["tekst", *rows]), encoding="utf-8")
    return Source.at(path)


def test_nothing_is_lost_or_doubled_when_a_process_is_killed_half_way(
    workspace: Workspace, cluster: LocalCluster, source: Source, tmp_path: Path
) -> None:
    wish = Wish(source, tmp_path / "uit.parquet", BRAND, chunk=4)
    killed: list[int] = []

    def kill_one(progress: Progress) -> None:
        if progress.good >= ROWS // 2 and not killed:
            killed.append(next(iter(cluster.workers.values())).pid)
            os.kill(killed[0], signal.SIGKILL)

    address = cluster.scheduler_address
    score_file(workspace, wish, lambda chunks, order: score_on(address, chunks, order), kill_one)

    assert killed
    found = pq.read_table(wish.target).to_pylist()
    assert [record["row"] for record in found] == list(range(2, ROWS + 2))
    judge = judge_for(Order.of(workspace, BRAND))
    alone = Wish(source, tmp_path / "alleen.parquet", BRAND, chunk=4)
    score_file(
        workspace,
        alone,
        lambda chunks, _order: ((chunk, judge.score(chunk.rows)) for chunk in chunks),
        lambda _progress: None,
    )
    assert found == pq.read_table(alone.target).to_pylist()


def test_a_machine_with_another_pipeline_is_refused(
    workspace: Workspace, cluster: LocalCluster
) -> None:
    order = replace(Order.of(workspace, BRAND), reader="another 1.0")
    chunk = Chunk(0, (ArchiveRow(2, "Gisteren stond Piet op de ladder."),), ())

    with pytest.raises(ArchiveWorkersGone, match="andere versie"):
        list(score_on(cluster.scheduler_address, [chunk], order))


def test_no_cluster_at_an_address_is_said(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("brandcheck.archives.cluster.PATIENCE_SECONDS", 1)
    order = Order.of(workspace, BRAND)

    for address in ("tcp://127.0.0.1:1", "geen adres"):
        with pytest.raises(ClusterUnreachable):
            list(score_on(address, [], order))
