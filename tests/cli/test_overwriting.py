"""Nothing that the command reads is overwritten by what it writes, and no earlier result without being asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.running import STORY, headlines, lines_of, names_in, rows, run

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links and FIFOs are others there")

Naming = Callable[[Path], Path]


def itself(path: Path) -> Path:
    return path


def by_another_spelling(path: Path) -> Path:
    return path.parent / "." / ".." / path.parent.name / path.name


def by_symlink(path: Path) -> Path:
    link = path.with_name("symlink")
    link.symlink_to(path)
    return link


def by_hard_link(path: Path) -> Path:
    link = path.with_name("hard link")
    os.link(path, link)
    return link


def by_symlinked_folder(path: Path) -> Path:
    folder = path.parent.with_name("folder link")
    folder.symlink_to(path.parent, target_is_directory=True)
    return folder / path.name


NAMINGS = [
    itself,
    by_another_spelling,
    pytest.param(by_symlink, marks=POSIX),
    pytest.param(by_hard_link, marks=POSIX),
    pytest.param(by_symlinked_folder, marks=POSIX),
]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize(
    "options",
    [[], ["--format", "json"], ["--format", "jsonl"], ["--format", "jsonl", "--resume"], ["--force"]],
    ids=" ".join,
)
def test_a_file_that_is_read_is_not_written(story: Path, naming: Naming, options: list[str]) -> None:
    out = naming(story)
    done = run(story, "-o", out, *options)
    assert done.returncode == 2
    assert lines_of(done) == [f"newsparse: {out}: is also read; choose another file to write to"]
    assert story.read_text(encoding="utf-8") == STORY
    assert names_in(story.parent) == sorted({story.name, out.name})


@pytest.mark.parametrize("naming", NAMINGS)
@pytest.mark.parametrize("verb", ["view", "explain"])
def test_nor_by_another_verb(story: Path, naming: Naming, verb: str) -> None:
    out = naming(story)
    done = run(verb, story, "-o", out)
    assert done.returncode == 2
    assert lines_of(done) == [f"newsparse: {out}: is also read; choose another file to write to"]
    assert story.read_text(encoding="utf-8") == STORY


@pytest.mark.parametrize("command", [[], ["-"], ["view", "-"], ["explain"]])
def test_nor_where_it_is_standard_input(story: Path, command: list[str]) -> None:
    with story.open("rb") as stream:
        done = run(*command, "-o", story, stdin=stream)
    assert done.returncode == 2
    assert story.read_text(encoding="utf-8") == STORY


def test_nor_where_it_is_one_of_several_or_matched_by_a_pattern(story: Path) -> None:
    other = story.with_name("other.txt")
    other.write_text("Rain stops play\n", encoding="utf-8")
    for names in ([other, story], ["*.txt"], ["missing.txt", "*.txt"]):
        done = run(*names, "-o", story, folder=story.parent)
        assert done.returncode == 2
        assert done.stdout == b""
        assert story.read_text(encoding="utf-8") == STORY


@POSIX
@pytest.mark.parametrize("mode", ["ab", "r+b"])
def test_nor_by_standard_output(story: Path, mode: str) -> None:
    with story.open(mode) as stream:
        command = [sys.executable, "-m", "newsparse", str(story)]
        done = subprocess.run(command, stdout=stream, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr == b"newsparse: standard output: is also read; choose another file to write to\n"
    assert story.read_text(encoding="utf-8") == STORY


@POSIX
def test_one_device_may_be_read_and_written(story: Path) -> None:
    with Path(os.devnull).open("rb") as stream:
        assert run("-", story, "-o", os.devnull, stdin=stream).returncode == 0


@pytest.mark.parametrize("naming", NAMINGS)
def test_what_is_found_in_a_folder_is_left_out_where_it_is_the_output(story: Path, naming: Naming) -> None:
    other = story.with_name("other.txt")
    other.write_text("Rain stops play\n", encoding="utf-8")
    out = naming(story)
    done = run(story.parent, "--format", "jsonl", "-o", out)
    assert (done.returncode, done.stderr) == (0, b"")
    assert headlines(rows(out)) == ["Rain stops play"]


@POSIX
def test_a_link_to_write_to_stays_a_link_and_the_file_keeps_its_mode(story: Path) -> None:
    target, link = story.with_name("target.json"), story.with_name("link.json")
    target.write_text("of somebody else", encoding="utf-8")
    target.chmod(0o640)
    link.symlink_to(target)
    assert run(story, "--format", "json", "-o", link).returncode == 0
    assert link.is_symlink()
    assert rows(target)[0]["source"] == STORY
    assert target.stat().st_mode & 0o777 == 0o640


@POSIX
def test_a_new_file_has_the_mode_that_the_user_wants(story: Path) -> None:
    out = story.with_name("out.json")
    before = os.umask(0o027)
    try:
        assert run(story, "-o", out).returncode == 0
    finally:
        os.umask(before)
    assert out.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("form", ["json", "jsonl"])
@pytest.mark.parametrize("again", [["--format", "json"], ["--format", "jsonl"], [], "view"])
def test_articles_of_an_earlier_run_are_not_replaced(story: Path, form: str, again: list[str] | str) -> None:
    out = story.with_name("out")
    assert run(story, "--format", form, "-o", out).returncode == 0
    written = out.read_bytes()
    arguments = [again, story, "-o", out] if isinstance(again, str) else [story, "-o", out, *again]
    done = run(*arguments)
    assert done.returncode == 2
    (said,) = lines_of(done)
    assert said.startswith(f"newsparse: {out}: holds articles of an earlier run; --force replaces them")
    assert out.read_bytes() == written
    assert run(*arguments, "--force").returncode == 0
    assert names_in(out.parent).count(out.name) == 1


@pytest.mark.parametrize("before", ["", "notes of mine\n", '{"other": 1}\n'])
def test_another_file_is_replaced(story: Path, before: str) -> None:
    out = story.with_name("out.jsonl")
    out.write_text(before, encoding="utf-8")
    assert run(story, "--format", "jsonl", "-o", out).returncode == 0
    assert headlines(rows(out)) == ["Talks go on"]


def writing_to(out: Path) -> subprocess.Popen[bytes]:
    """A run that has begun to write its hidden file, and waits for more to read."""
    before = names_in(out.parent)
    process = subprocess.Popen(
        [sys.executable, "-m", "newsparse", "-", "--text-field", "text", "--format", "jsonl", "-o", str(out)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdin is not None
    process.stdin.write(b'{"text": "Talks go on"}\n' * 2000)
    process.stdin.flush()
    while not any(path.stat().st_size for path in out.parent.glob(".newsparse-*.part") if path.name not in before):
        assert process.poll() is None
    return process


@POSIX
def test_what_a_killed_run_leaves_is_removed_by_the_next_and_what_is_still_written_is_not(story: Path) -> None:
    out = story.with_name("out.jsonl")
    killed, going_on = writing_to(out), None
    try:
        killed.kill()
        killed.communicate(timeout=30)
        (left,) = story.parent.glob(".newsparse-*.part")
        going_on = writing_to(story.with_name("other.jsonl"))
        assert not left.exists()
        assert run(story, "--format", "jsonl", "-o", out).returncode == 0
        assert headlines(rows(out)) == ["Talks go on"]
        going_on.communicate(timeout=60)
        assert going_on.returncode == 0
        assert names_in(story.parent) == ["other.jsonl", "out.jsonl", "story.txt"]
    finally:
        for process in (killed, going_on):
            if process is not None and process.poll() is None:
                process.kill()


@POSIX
def test_a_run_that_is_stopped_leaves_what_was_there(story: Path) -> None:
    out = story.with_name("out.jsonl")
    out.write_text("of somebody else\n", encoding="utf-8")
    for end, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143)):
        process = writing_to(out)
        process.send_signal(end)
        said = process.communicate(timeout=30)[1].decode()
        assert process.returncode == code
        assert said == f"newsparse: stopped; {out} was not written; with --resume, what is done is kept\n"
        assert names_in(story.parent) == ["out.jsonl", "story.txt"]
        assert out.read_text(encoding="utf-8") == "of somebody else\n"


def test_a_dash_to_write_to_is_standard_output(story: Path) -> None:
    done = run(story, "-o", "-", folder=story.parent)
    assert b"Talks go on" in done.stdout
    assert names_in(story.parent) == ["story.txt"]


@pytest.mark.parametrize(
    "before",
    [
        b"hello",
        b"hello\n",
        b'{"other": 1}\nhalf',
        b'{"file": "a.txt"}\n',
        b'{"file": "a.txt", "item": null}\n',
        b'{"file": "a.txt", "item": 1, "article": 7}\n',
        b'{"file": "a.txt", "rows": 7}',
        b"[" * 100_000,
        b"[" * 100_000 + b"\n",
        b'{"file": "a.txt", "item": 1, "article": ' + b"[" * 100_000 + b"\n",
        b"\xff\xfe\n",
    ],
    ids=lambda data: repr(data[:45]),
)
def test_resume_touches_nothing_that_is_not_ours(story: Path, before: bytes) -> None:
    out = story.with_name("notes.txt")
    out.write_bytes(before)
    done = run(story, "--format", "jsonl", "-o", out, "--resume")
    assert done.returncode == 2
    (said,) = lines_of(done)
    assert "not written by newsparse --format jsonl" in said
    assert out.read_bytes() == before


@pytest.mark.parametrize("half", [b"", b"{", b'{"file"', b'{"file": "story.txt", "item": nu'])
def test_resume_cuts_a_half_written_line_of_ours(story: Path, half: bytes) -> None:
    out = story.with_name("out.jsonl")
    for before in (b"", b'{"file": "gone.txt", "item": null, "article": {"headline": {"text": "Gone"}}}\n'):
        out.write_bytes(before + half)
        assert run(story, "--format", "jsonl", "-o", out, "--resume").returncode == 0
        assert out.read_bytes().startswith(before)
        assert headlines(rows(out))[-1] == "Talks go on"
        assert len(rows(out)) == before.count(b"\n") + 1


@POSIX
def test_resume_needs_a_file_that_stays(story: Path) -> None:
    done = run(story, "--format", "jsonl", "-o", os.devnull, "--resume")
    assert done.returncode == 2
    assert lines_of(done) == [f"newsparse: {os.devnull}: not a file that --resume can go on with"]


def test_a_file_spelled_in_two_ways_is_read_once_under_resume(story: Path) -> None:
    out = story.with_name("out.jsonl")
    names = ["story.txt", "./story.txt", story, "../in/story.txt"]
    for given in (names, names[::-1], names[2:], ["."]):
        assert run(*given, "--format", "jsonl", "-o", out, "--resume", folder=story.parent).returncode == 0
        assert len(rows(out)) == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="every name is text there")
def test_file_names_that_are_not_utf8_are_read_once_each_under_resume(story: Path) -> None:
    out = story.with_name("out.jsonl")
    names = [os.fsencode(story.parent) + b"/a\xff.txt", os.fsencode(story.parent) + b"/a\xfe.txt"]
    for name in names:
        Path(os.fsdecode(name)).write_text(STORY, encoding="utf-8")
    for _ in range(2):
        done = run(story.parent, "--format", "jsonl", "-o", out, "--resume")
        assert (done.returncode, done.stderr) == (0, b"")
        assert [Path(row["file"]).name for row in rows(out)] == ["a\\xfe.txt", "a\\xff.txt", "story.txt"]
