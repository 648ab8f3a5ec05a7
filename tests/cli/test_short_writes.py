"""All is written, or the run fails with the file's name and the reason."""

from __future__ import annotations

import errno
import io
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import STORY, headlines, lines_of, names_in, rows, run
from newsparse.cli.output import Sink

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are set by bash")
LONG = ["long.txt --format json", "long.txt", "long.txt --format jsonl", "view long.txt", "explain long.txt"]
LIMITED = "ulimit -f 4; exec "  # 4 blocks of 1,024 bytes


class Trickle(io.RawIOBase):
    """Takes a few bytes at a time, as a pipe does, and `room` in all, as a disk does."""

    def __init__(self, step: int, room: int, then: int | None = 0) -> None:
        self.taken, self.step, self.room, self.then = b"", step, room, then

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int | None:  # type: ignore[override]
        part = bytes(data)[: min(self.step, self.room - len(self.taken))]  # type: ignore[call-overload]
        self.taken += part
        return len(part) or self.then


@pytest.mark.parametrize("step", [1, 3, 1000])
def test_what_is_taken_in_parts_is_written_whole(step: int) -> None:
    stream = Trickle(step, room=1000)
    Sink("out.json", stream).write("São Paulo\n" * 20)
    assert stream.taken.decode() == "São Paulo\n" * 20


@pytest.mark.parametrize("then", [0, None])
def test_what_takes_no_more_is_an_error_with_the_name(then: int | None) -> None:
    stream = Trickle(3, room=10, then=then)
    with pytest.raises(OSError, match=r"out\.json") as caught:
        Sink("out.json", stream).write("São Paulo\n" * 20)
    assert caught.value.filename == "out.json"


def test_an_error_of_the_system_gets_the_name() -> None:
    class Full(Trickle):
        def write(self, data: object) -> int:  # type: ignore[override]
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space left") as caught:
        Sink("out.json", Full(1, 1)).write("x")
    assert caught.value.filename == "out.json"


@pytest.fixture
def long(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    path.write_text(STORY + "\nThey met.\n" * 1000, encoding="utf-8")
    return path


def limited(*arguments: str | Path, folder: Path, stdout: str = "") -> subprocess.CompletedProcess[bytes]:
    command = f'{LIMITED}"{sys.executable}" -m newsparse {" ".join(map(str, arguments))} {stdout}'
    return subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=60, cwd=folder)


@POSIX
@pytest.mark.parametrize("command", LONG)
def test_a_file_that_may_not_grow_is_told_and_what_was_there_stays(long: Path, command: str) -> None:
    if command == "long.txt":
        long.write_text("\n\n".join([f"They met on July {n}." for n in range(1, 31)] * 30), encoding="utf-8")
    out = long.with_name("out")
    out.write_text("of somebody else\n", encoding="utf-8")
    done = limited(command, "-o", "out", folder=long.parent)
    assert done.returncode == 2
    assert lines_of(done) == ["newsparse: out: File too large"]
    assert out.read_text(encoding="utf-8") == "of somebody else\n"
    assert names_in(long.parent) == ["long.txt", "out"]


@POSIX
def test_so_is_standard_output(long: Path) -> None:
    done = limited("long.txt --format json", folder=long.parent, stdout="> out.json")
    assert done.returncode == 2
    assert lines_of(done) == ["newsparse: standard output: File too large"]


@POSIX
def test_resume_is_left_with_whole_lines(long: Path) -> None:
    out = long.with_name("out.jsonl")
    long.with_name("a.txt").write_text(STORY, encoding="utf-8")
    done = limited("a.txt long.txt --format jsonl --resume -o out.jsonl", folder=long.parent)
    assert done.returncode == 2
    assert lines_of(done) == ["newsparse: out.jsonl: File too large"]
    assert headlines(rows(out)) == ["Talks go on"]
    assert run("a.txt", "long.txt", "--format", "jsonl", "--resume", "-o", out, folder=long.parent).returncode == 0
    assert [row["file"] for row in rows(out)] == ["a.txt", "long.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("command", [["-"], ["--format", "json"], ["--format", "jsonl"]])
def test_a_full_device_is_reported_with_its_name(command: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        process = [sys.executable, "-m", "newsparse", *command]
        done = subprocess.run(process, input=b"Talks", stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr == b"newsparse: standard output: No space left on device\n"
    done = run(*command, "-o", "/dev/full", stdin=b"Talks")
    assert (done.returncode, lines_of(done)) == (2, ["newsparse: /dev/full: No space left on device"])
