"""Twenty thousand stories on real clusters: one of two workers is killed in the middle, and nothing is lost."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from frames.stories import stories

pa = pytest.importorskip("pyarrow")
psutil = pytest.importorskip("psutil")
parquet = pytest.importorskip("pyarrow.parquet")

from frames.work import KEEP, parquet_frame, parse_batches, parse_frame  # noqa: E402
from newsparse.arrow import parse_table, result_schema  # noqa: E402

pytestmark = [pytest.mark.cluster, pytest.mark.filterwarnings("default")]

STORIES = int(os.environ.get("NEWSPARSE_STORIES", "20000"))
PARTS = 40


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stories in Parquet, a file a partition."""
    folder = tmp_path_factory.mktemp("raw")
    table = pa.Table.from_pylist(list(stories(STORIES)))
    rows = -(-STORIES // PARTS)
    for part in range(PARTS):
        parquet.write_table(table.slice(part * rows, rows), folder / f"{part:03}.parquet")
    return folder


@pytest.fixture(scope="module")
def alone(raw: Path) -> Any:
    """What one process makes of them."""
    began = time.perf_counter()
    table = parse_table(parquet.read_table(raw), published="published", keep=KEEP)
    print(f"\none process: {time.perf_counter() - began:.1f} s")
    assert table.column("error").null_count == STORIES
    return table.sort_by("id").combine_chunks()


def same(found: Any, wanted: Any) -> bool:
    """Whether the rows are the same; a library may have its own kinds of strings and lists."""
    return bool(found.select(wanted.schema.names).cast(wanted.schema).sort_by("id").combine_chunks().equals(wanted))


def test_dask_loses_a_worker_and_no_article(raw: Path, alone: Any) -> None:
    pytest.importorskip("dask.dataframe")
    import dask.dataframe as dd
    from distributed import Client, LocalCluster, as_completed, futures_of

    with (
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        frame = dd.from_map(parquet_frame, sorted(raw.glob("*.parquet")))
        pids = list(client.run(os.getpid).values())
        began = time.perf_counter()
        parsed = frame.map_partitions(parse_frame, meta=parse_frame(frame.head(0))).persist()
        for number, _ in enumerate(as_completed(futures_of(parsed))):
            if number == PARTS // 4:
                os.kill(pids[0], signal.SIGKILL)
                break
        found = parsed.compute()
        print(f"\nDask: {time.perf_counter() - began:.1f} s")
        assert pids[0] not in client.run(os.getpid).values()
    assert same(pa.Table.from_pandas(found, preserve_index=False), alone)


def kill_when(ready: Callable[[], bool], victim: Callable[[], int]) -> tuple[threading.Thread, list[int]]:
    """A thread that kills a process as soon as it is time."""
    killed: list[int] = []

    def watch() -> None:
        while not ready():
            time.sleep(0.2)
        pid = victim()
        os.kill(pid, signal.SIGKILL)
        killed.append(pid)

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    return thread, killed


def test_spark_loses_an_executor_and_no_article(raw: Path, alone: Any, tmp_path: Path) -> None:
    sql = pytest.importorskip("pyspark.sql")
    from pyspark.sql.pandas.types import from_arrow_schema

    spark = (
        sql.SparkSession.builder.master("local-cluster[2,1,2048]")
        .config("spark.executor.memory", "2g")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 250)
        .config("spark.sql.files.maxPartitionBytes", 1)  # a task a file
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.executorEnv.PYTHONPATH", str(Path(__file__).parent.parent))
        .config("spark.pyspark.python", sys.executable)
        .getOrCreate()
    )
    try:
        tracker = spark.sparkContext.statusTracker()

        def ready() -> bool:
            stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
            return any(stage and stage.numCompletedTasks >= PARTS // 4 for stage in stages)

        def victim() -> int:
            ours = psutil.Process().children(recursive=True)
            return next(
                process.pid for process in ours if "CoarseGrainedExecutorBackend" in " ".join(process.cmdline())
            )

        frame = spark.read.parquet(str(raw))
        schema = from_arrow_schema(result_schema(parquet.read_schema(raw / "000.parquet"), KEEP))
        began = time.perf_counter()
        thread, killed = kill_when(ready, victim)
        frame.mapInArrow(parse_batches, schema).write.parquet(str(tmp_path / "out"))
        print(f"\nSpark: {time.perf_counter() - began:.1f} s")
        thread.join(1)
        assert killed
    finally:
        spark.stop()
    assert same(parquet.read_table(tmp_path / "out"), alone)
