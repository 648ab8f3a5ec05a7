"""One bad input is a failure in its place: it is reported, and all others are read."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import STORY, headlines, lines_of, rows, run

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links and FIFOs are others there")
GOOD = b'{"text": "Talks go on", "day": null}\n'


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"{half", "not valid JSON: "),
        (b"[1]", "expected an object, got a list"),
        (b"[" * 100_000, "not valid JSON: nested too deeply"),
        (b'{"text": "a", "n": ' + b"1" * 5000 + b"}", "not valid JSON: an integer of 5,000 digits"),
        (b'{"text": "a", "n": -' + b"1" * 5000 + b"}", "not valid JSON: an integer of 5,000 digits"),
        (b'{"text": "a", "day": "9999-12-31T24:00"}', "field \"day\": '9999-12-31T24:00' is not a date"),
        (b'{"text": "a", "day": "soon"}', "field \"day\": 'soon' is not a date"),
        (b'{"text": "a", "day": "Fri, 32 Jul 2020 10:00:00 GMT"}', 'field "day": \'Fri, 32 Jul 2020'),
        (b'{"text": "a", "day": "Fri, 24 Jul 2020 10:00:00 +9999"}', 'field "day": \'Fri, 24 Jul 2020'),
        (b'{"text": "Malm\xf6", "day": null}', "not UTF-8: byte 0xf6 at offset 14"),
        (b'{"text": "a"}', 'no field "day"; there is "text"'),
        (b'{"text": "' + b"long " * 1000 + b'", "day": null}', "longer than 2,000 characters; --max-size"),
    ],
    ids=lambda value: repr(value[:40]) if isinstance(value, bytes) else "",
)
def test_a_bad_line_costs_only_itself(tmp_path: Path, line: bytes, said: str) -> None:
    path, out = tmp_path / "a.jsonl", tmp_path / "out.jsonl"
    path.write_bytes(GOOD + line + b"\n" + GOOD + line)
    limit = ["--max-size", "2000"] if b"long" in line else []
    done = run(path, "--published-field", "day", "--format", "jsonl", "-o", out, *limit)
    assert done.returncode == 1
    assert [row["item"] for row in rows(out)] == [1, 3]
    first, second, last = lines_of(done)
    assert first.startswith(f"newsparse: {path}: line 2: {said}")
    assert second.startswith(f"newsparse: {path}: line 4: {said}")
    assert last == "newsparse: 2 of 4 could not be read"


@pytest.mark.parametrize("day", ["9999-12-31T24:00", "0001-01-01T00:00+99:00", "2020-02-30", ""])
def test_a_bad_day_of_an_argument_is_reported(day: str) -> None:
    for command in ([], ["view", "-"], ["explain"]):
        done = run(*command, "--published", day, stdin=b"x")
        assert done.returncode == 2
        assert f"{day!r} is not a date" in done.stderr.decode()
        assert "Traceback" not in done.stderr.decode()


@POSIX
def test_a_loop_of_links_is_a_failure_with_or_without_an_output(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "gone.txt").symlink_to(folder / "missing.txt")
    (folder / "way").symlink_to(folder / "way")
    for output in ([], ["-o", tmp_path / "out.jsonl", "--force"]):
        for names in ([folder], sorted(folder.iterdir())):
            done = run(*names, "--format", "jsonl", *output)
            assert done.returncode == 1
            said = lines_of(done)
            assert said[0] == f"newsparse: {folder / 'gone.txt'}: No such file or directory"
            assert said[1].startswith(f"newsparse: {folder / 'loop.txt'}: Too many levels of symbolic links")
            found = rows(tmp_path / "out.jsonl" if output else done.stdout)
            assert headlines(found) == ["Talks go on"]
    done = run(folder / "a.txt", "-o", folder / "loop.txt")
    assert done.returncode == 2
    assert lines_of(done) == [f"newsparse: {folder / 'loop.txt'}: Too many levels of symbolic links"]


@POSIX
def test_a_folder_gives_only_files(tmp_path: Path) -> None:
    import socket

    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "c.txt").symlink_to(os.devnull)
    (tmp_path / "d.txt").symlink_to(tmp_path / "a.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        os.chdir(tmp_path)  # a path of a socket is short
        listening.bind("e.txt")
        done = run(tmp_path, "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    assert headlines(rows(done.stdout)) == ["Talks go on"]


@POSIX
def test_a_fifo_that_is_named_is_read(tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m newsparse <(printf "Talks go on\\n")'
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=60)
    assert b"Talks go on" in done.stdout


def test_names_that_no_file_has_are_failures(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    names = ["n" * 5000, "missing.txt", "a.txt/b.txt", "*.html"]
    done = run(*names, "a.txt", "--format", "jsonl", folder=tmp_path)
    assert done.returncode == 1
    assert headlines(rows(done.stdout)) == ["Talks go on"]
    assert lines_of(done)[-1] == "newsparse: 4 of 5 could not be read"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="everything may be read")
def test_a_folder_that_may_not_be_read_is_a_failure(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)
    done = run(tmp_path, "--format", "jsonl")
    folder.chmod(0o700)
    assert lines_of(done)[0] == f"newsparse: {folder}: Permission denied"


def test_a_folder_without_files_is_a_failure(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert (done.returncode, lines_of(done)) == (2, [f"newsparse: {tmp_path}: no files in this folder"])


@pytest.mark.parametrize("name", ["bomb.txt.gz", "bomb.jsonl.gz", "bomb.csv.gz"])
def test_what_unpacks_to_more_than_the_bound_is_a_failure(tmp_path: Path, name: str) -> None:
    packed = io.BytesIO()
    with gzip.open(packed, "wb") as stream:
        stream.write(b"text\n")
        for _ in range(150):
            stream.write(b" " * 1_000_000)
    (tmp_path / name).write_bytes(packed.getvalue())
    (tmp_path / "zeta.txt").write_text(STORY, encoding="utf-8")
    command = f'ulimit -v 300000; exec "{sys.executable}" -m newsparse . --format jsonl --max-size 1M'
    shell = ["bash", "-c", command]
    done = subprocess.run(shell, capture_output=True, check=False, timeout=120, cwd=tmp_path)
    assert done.returncode == 1
    assert headlines(rows(done.stdout)) == ["Talks go on"]
    assert "longer than 1,048,576 " in done.stderr.decode()
    assert "--max-size" in done.stderr.decode()


def test_the_bound_is_raised_and_lowered_by_an_option(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("They met. " * 300, encoding="utf-8")
    for bound in ("3000", "3k", "1M", "1G"):
        assert run(path, "--max-size", bound).returncode == 0
    for bound in ("2999", "2K"):
        done = run(path, "--max-size", bound)
        assert done.returncode == 2
        assert "longer than" in done.stderr.decode()
    for bound in ("0", "-1", "many", "1T", ""):
        done = run(path, f"--max-size={bound}")
        assert done.returncode == 2
        assert "is not a size" in done.stderr.decode()


def test_a_bad_message_costs_only_itself(tmp_path: Path) -> None:
    good = b"\x01abc017 4 i 2\r\n\x02Talks go on =\r\n\x03131137 Nov 13\r\n\x04"
    path = tmp_path / "line.wire"
    path.write_bytes(good + good[:20] + good + b"\x01\x02\x03\x04" + good)
    done = run(path, "--format", "jsonl")
    assert done.returncode == 1
    assert headlines(rows(done.stdout)) == ["Talks go on"] * 3
    said = lines_of(done)
    assert all(line.startswith(f"newsparse: {path}: expected ") for line in said[:-1])
    assert [row["item"] for row in rows(done.stdout)] == [1, 3, 5]


@pytest.mark.parametrize("jobs", ["0", "100000", "9" * 30, "two", "1.5"])
def test_jobs_beyond_reason_are_refused(jobs: str) -> None:
    done = run("--jobs", jobs, stdin=b"x")
    assert done.returncode == 2
    assert f"{jobs!r} is not a number of processes from 1 to " in done.stderr.decode()


@POSIX
def test_a_reader_that_leaves_early_has_its_own_exit_code(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(GOOD * 3000)
    command = f'set -o pipefail; "{sys.executable}" -m newsparse "{path}" --format json | head -c 10 >&2'
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=60)
    assert done.returncode == 141
    assert done.stderr == b'{"source":'


BREAKS = """
import sys
from newsparse import Parser
from newsparse.cli import main
read = Parser.parse
def parse(self, text, *arguments, **more):
    if "{bad}" in text:
        {what}
    return read(self, text, *arguments, **more)
Parser.parse = parse
sys.exit(main(sys.argv[1:]))
"""


@POSIX
@pytest.mark.parametrize(
    ("what", "jobs", "said"),
    [
        ("raise RuntimeError('of all things')", 1, "RuntimeError: of all things; this is a fault in newsparse"),
        ("raise RuntimeError('of all things')", 2, "RuntimeError: of all things; this is a fault in newsparse"),
        ("raise MemoryError", 1, "not enough memory"),
        ("raise MemoryError", 2, "not enough memory"),
        ("raise RecursionError('deep')", 2, "RecursionError: deep; this is a fault in newsparse"),
        ("import os; os.kill(os.getpid(), 9)", 2, "the process that read it ended"),
        ("import os; os._exit(0)", 2, "the process that read it ended"),
    ],
)
def test_what_ends_one_article_costs_only_that(tmp_path: Path, what: str, jobs: int, said: str) -> None:
    path, out = tmp_path / "a.jsonl", tmp_path / "out.jsonl"
    texts = [f"Story {number} goes {'wrong' if number in (40, 41, 90) else 'on'}" for number in range(200)]
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    program = BREAKS.format(bad="goes wrong", what=what)
    command = [sys.executable, "-c", program, str(path), "--format", "jsonl", "-o", str(out), "--jobs", str(jobs)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=120)
    assert done.returncode == 1
    assert headlines(rows(out)) == [text for text in texts if text.endswith("on")]
    *each, last = lines_of(done)
    assert [line.partition(said)[0] for line in each] == [f"newsparse: {path}: line {n}: " for n in (41, 42, 91)]
    assert last == "newsparse: 3 of 200 could not be read"


@POSIX
def test_a_fault_of_the_command_itself_has_its_own_exit_code() -> None:
    program = (
        "import sys, newsparse.cli.run as run, newsparse.cli as cli; run.parser_of = None; sys.exit(cli.main([]))"
    )
    done = subprocess.run([sys.executable, "-c", program], input=b"x", capture_output=True, check=False, timeout=60)
    assert done.returncode == 70
    assert b"TypeError" in done.stderr
