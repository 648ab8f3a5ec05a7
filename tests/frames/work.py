"""What the workers of a cluster do; in a module of its own, which they can import."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.arrow import parse_table

KEEP = ["id"]


def parquet_frame(path: Path) -> Any:
    return pq.read_table(path).to_pandas(types_mapper=pd.ArrowDtype)


def parse_batches(table: pa.Table) -> pa.Table:
    """For `map_batches` of Ray Data."""
    return parse_table(table, published="published", keep=KEEP)


def parse_frame(frame: Any) -> Any:
    """For `map_partitions` of Dask."""
    table = pa.Table.from_pandas(frame, preserve_index=False)
    return parse_table(table, published="published", keep=KEEP).to_pandas(types_mapper=pd.ArrowDtype)
