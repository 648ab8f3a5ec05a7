"""Twenty thousand stories on a real cluster: one of two workers is killed in the middle, and nothing is lost."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from frames.stories import stories

pytest.importorskip("pandas")  # work.py and the two kinds of cluster need it
pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

from frames.work import KEEP, parquet_frame, parse_batches, parse_frame  # noqa: E402
from newsparse.arrow import parse_table  # noqa: E402

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


def test_ray_loses_a_worker_and_no_article(raw: Path, alone: Any) -> None:
    ray = pytest.importorskip("ray")
    pytest.importorskip("ray.data")
    psutil = pytest.importorskip("psutil")

    def kill_one_at_work() -> None:
        while not stopped.wait(0.2):
            for process in psutil.process_iter(["name", "cmdline"]):
                if "MapBatches" in "".join(process.info["cmdline"] or ()):
                    if not stopped.wait(4):  # in the middle of its work
                        killed.append(process.pid)
                        process.kill()
                    return

    stopped, killed = threading.Event(), list[int]()
    folder = str(Path(__file__).parent.parent)
    ray.init(num_cpus=2, include_dashboard=False, runtime_env={"env_vars": {"PYTHONPATH": folder}})
    killer = threading.Thread(target=kill_one_at_work)
    try:
        killer.start()
        began = time.perf_counter()
        parsed = ray.data.read_parquet(str(raw)).map_batches(parse_batches, batch_format="pyarrow", batch_size=None)
        found = pa.concat_tables(ray.get(parsed.to_arrow_refs()))
        print(f"\nRay: {time.perf_counter() - began:.1f} s")
    finally:
        stopped.set()
        killer.join()
        ray.shutdown()
    assert killed
    assert same(found, alone)
