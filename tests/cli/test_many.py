"""The command over many: folders, patterns, JSON Lines and gzip in, one file of JSON Lines out."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.running import STORY, headlines, rows, run


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    (folder / "deep").mkdir(parents=True)
    (folder / "one.txt").write_text(STORY.replace("Talks", "One"), encoding="utf-8")
    (folder / "deep" / "two.txt.gz").write_bytes(gzip.compress(STORY.replace("Talks", "Two").encode()))
    (folder / "zeta.jsonl").write_text('{"text": "Zeta goes on"}\n\n{"text": "Eta goes on"}\n', encoding="utf-8")
    (folder / ".hidden").write_bytes(b"\xff")
    return folder


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_folder_is_read_at_any_depth_in_order(stories: Path, tmp_path: Path, jobs: str) -> None:
    out = tmp_path / "out.jsonl"
    done = run(stories, "--format", "jsonl", "-o", out, "--jobs", jobs)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    found = rows(out)
    assert headlines(found) == ["One go on", "Zeta goes on", "Eta goes on", "Two go on"]
    assert [row["item"] for row in found] == [None, 1, 3, None]
    assert found[0]["file"] == str(stories / "one.txt")


def test_the_output_is_not_read_where_it_lies_in_the_folder(stories: Path) -> None:
    out = stories / "out.jsonl"
    for again in ([], ["--force"]):
        assert run(stories, "--format", "jsonl", "-o", out, *again).returncode == 0
        assert len(rows(out)) == 4


def test_a_pattern_stands_for_the_files_it_matches(stories: Path) -> None:
    done = run("**/*.txt*", "--format", "jsonl", folder=stories)
    found = rows(done.stdout)
    assert [Path(row["file"]).name for row in found] == ["two.txt.gz", "one.txt"]
    done = run("*.html", "--format", "jsonl", folder=stories)
    assert done.returncode == 1
    assert b"newsparse: *.html: no file matches" in done.stderr


def test_json_lines_by_their_fields_from_a_stream(tmp_path: Path) -> None:
    line = json.dumps({"body": STORY, "day": "2020-07-24"}).encode() + b"\n"
    done = run("--text-field", "body", "--published-field", "day", "--format", "jsonl", stdin=gzip.compress(line * 2))
    first, second = rows(done.stdout)
    assert first["article"] == second["article"]
    assert first["article"]["published"] == "2020-07-24"
    assert first["article"]["dates"][0]["value"] == "2020-07-21"
    assert (first["file"], first["item"], second["item"]) == ("-", 1, 2)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{half", "not valid JSON: "),
        ("[1]", "expected an object, got a list"),
        ('{"body": "x"}', 'no field "text"; there is "body"'),
        ("{}", 'no field "text"; there are none'),
        ('{"text": 7}', 'field "text": expected a string, got a number'),
        ('{"text": null}', 'field "text": expected a string, got null'),
        ('{"text": "x"}', 'no field "day"; there is "text"'),
        ('{"text": "x", "day": 20200724}', 'field "day": expected a string, got a number'),
        ('{"text": "x", "day": "soon"}', "field \"day\": 'soon' is not a date such as"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_field_and_the_others_go_on(
    tmp_path: Path, line: str, told: str
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{line}\n{{"text": "Talks go on", "day": null}}\n', encoding="utf-8")
    out = tmp_path / "out.jsonl"
    done = run(path, "--published-field", "day", "--format", "jsonl", "-o", out)
    assert done.returncode == 1
    assert headlines(rows(out)) == ["Talks go on"]
    first, last = done.stderr.decode().splitlines()
    assert first.startswith(f"newsparse: {path}: line 1: {told}")
    assert last == "newsparse: 1 of 2 could not be read"


def test_resume_goes_on_after_a_half_written_line(stories: Path, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole.jsonl", tmp_path / "part.jsonl"
    run(stories, "--format", "jsonl", "-o", whole)
    lines = whole.read_bytes().splitlines(keepends=True)
    part.write_bytes(lines[0] + lines[1] + lines[2][:20])
    assert run(stories, "--format", "jsonl", "-o", part, "--resume").returncode == 0
    assert part.read_bytes() == whole.read_bytes()
    assert run(stories, "--format", "jsonl", "-o", part, "--resume").returncode == 0
    assert part.read_bytes() == whole.read_bytes()


def test_resume_leaves_a_file_alone_that_is_not_of_this_command(stories: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_bytes(b'{"other": 1}\nhalf')
    done = run(stories, "--format", "jsonl", "-o", out, "--resume")
    assert done.returncode == 2
    assert b"line 1: not written by newsparse --format jsonl" in done.stderr
    assert out.read_bytes() == b'{"other": 1}\nhalf'


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--resume"], b"--resume needs --format jsonl and -o FILE"),
        (["--jobs", "0"], b"'0' is not a number of processes"),
        (["--dayfirst", "view", "a.txt"], b"options go behind the word view, as in newsparse view story.txt"),
        (["--dayfirst", "explain"], b"options go behind the word explain, as in newsparse explain story.txt"),
        (["--format", "jsonl", "-o", "no/such/folder/out.jsonl"], b"no/such/folder/out.jsonl: No such file"),
    ],
)
def test_what_cannot_work_is_reported(arguments: list[str], told: bytes) -> None:
    done = run(*arguments, stdin=b"x")
    assert done.returncode == 2
    assert told in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals are others there")
@pytest.mark.parametrize(("end", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
def test_what_is_stopped_leaves_whole_lines_and_goes_on(tmp_path: Path, end: signal.Signals, code: int) -> None:
    source, out = tmp_path / "many.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(f'{{"text": "Story {n} goes on"}}\n' for n in range(20_000)), encoding="utf-8")
    arguments = ["--format", "jsonl", "-o", str(out), "--jobs", "2", "--resume", str(source)]
    process = subprocess.Popen(
        [sys.executable, "-m", "newsparse", *arguments],
        stderr=subprocess.PIPE,
        start_new_session=True,
        # What a shell starts in the background ignores SIGINT, and hands that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while not (out.exists() and out.stat().st_size):
        time.sleep(0.02)
    os.killpg(process.pid, end) if end is signal.SIGINT else process.send_signal(end)
    told = process.communicate(timeout=30)[1]  # ends only when the workers, who share the pipe, are gone, too
    assert process.returncode == code
    assert b"Traceback" not in told
    written = out.read_bytes()
    assert written.endswith(b"\n")
    assert 0 < written.count(b"\n") < 20_000
    source.write_text("".join(source.read_text().splitlines(keepends=True)[: written.count(b"\n") + 3]))
    assert run(*arguments).returncode == 0
    assert headlines(rows(out)) == [f"Story {n} goes on" for n in range(written.count(b"\n") + 3)]
    assert out.read_bytes().startswith(written)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty")
def test_progress_at_a_terminal_and_none_in_a_pipe(stories: Path, tmp_path: Path) -> None:
    pytest.importorskip("rich")
    import pty

    ours, theirs = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "newsparse",
        str(stories),
        "--format",
        "jsonl",
        "-o",
        str(tmp_path / "out.jsonl"),
    ]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, check=False, timeout=60)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "4 articles in" in shown


def test_view_writes_a_page(stories: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert run("view", stories / "one.txt", "-o", page, "--published", "2020-07-24").returncode == 0
    assert "Ann Lee" in page.read_text(encoding="utf-8")
    done = run("view", tmp_path / "missing.txt")
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"newsparse: {tmp_path / 'missing.txt'}: ")


def test_view_takes_the_settings_of_the_parser(tmp_path: Path) -> None:
    story, page = tmp_path / "story.txt", tmp_path / "page.html"
    story.write_text("Talks go on\n\nThey met on 03/04/2020.\n", encoding="utf-8")
    assert run("view", story, "-o", page, "--dayfirst", "--marker", "underlined").returncode == 0
    assert 'datetime="2020-04-03"' in page.read_text(encoding="utf-8")
    done = run("view", story, "-o", page, "--marker", "absent")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("newsparse: no marker is named 'absent'; known are: ")
