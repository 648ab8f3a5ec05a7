"""The command as a user runs it: bytes in, bytes out and an exit code."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from subprocess import CompletedProcess
from typing import IO, Any, cast

from newsparse.cli import main

STORY = "Talks go on\n\nROME, July 24 (NPA) — “We met on Tuesday,” Ann Lee said.\n"


def run(
    *arguments: str | Path, stdin: bytes | IO[bytes] = b"", folder: Path | None = None
) -> CompletedProcess[bytes]:
    """What a process of its own would do, in this one: a start for each test would take most of the time."""
    given = list(map(str, arguments))
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with _reading(stdin), _within(folder), redirect_stdout(out), redirect_stderr(err):
        try:
            code = main(given)
        except SystemExit as ended:
            code = cast("int", ended.code)
    written = []
    for stream in (out, err):
        stream.flush()
        written.append(cast(io.BytesIO, stream.buffer).getvalue())
    return CompletedProcess(given, code, *written)


@contextmanager
def _reading(data: bytes | IO[bytes]) -> Iterator[None]:
    before = sys.stdin
    stream = io.BufferedReader(cast(io.RawIOBase, io.BytesIO(data))) if isinstance(data, bytes) else data
    sys.stdin = io.TextIOWrapper(stream)
    try:
        yield
    finally:
        sys.stdin.detach()
        sys.stdin = before


@contextmanager
def _within(folder: Path | None) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder or before)
    try:
        yield
    finally:
        os.chdir(before)


def lines_of(done: CompletedProcess[bytes]) -> list[str]:
    """What was said on stderr, line by line."""
    return done.stderr.decode("utf-8").splitlines()


def rows(written: bytes | Path) -> list[dict[str, Any]]:
    data = written if isinstance(written, bytes) else written.read_bytes()
    return [json.loads(line) for line in data.decode("utf-8").splitlines()]


def headlines(found: list[dict[str, Any]]) -> list[str]:
    return [row["article"]["headline"]["text"] for row in found]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
