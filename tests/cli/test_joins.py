"""Where the command meets what is around it: fields that are kept, streams that have no name, how fast it starts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import STORY, lines_of, rows, run

LINES = [
    {"id": 7, "text": "Talks go on", "url": "https://example.org/ü", "tags": ["a", {"b": None}]},
    {"id": "eight", "text": "Rain stops play", "url": None, "score": 1.5},
]


def test_fields_of_json_lines_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES), encoding="utf-8")
    done = run(path, "--keep", "id, url,tags", "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = rows(done.stdout)
    assert list(first) == ["file", "item", "id", "url", "tags", "article"]
    assert [first[name] for name in ("id", "url", "tags")] == [7, "https://example.org/ü", ["a", {"b": None}]]
    assert [second[name] for name in ("id", "url", "tags")] == ["eight", None, None]


def test_columns_of_csv_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,text,url\n007,Talks go on,\n", encoding="utf-8")
    (row,) = rows(run(path, "--keep", "url,id", "--format", "jsonl").stdout)
    assert (row["url"], row["id"]) == ("", "007")
    done = run(path, "--keep", "id,link", "--format", "jsonl")
    assert lines_of(done)[0] == f'newsparse: {path}: no column "link"; there are "id", "text", "url"'


def test_what_has_no_fields_has_null(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY, encoding="utf-8")
    (row,) = rows(run(path, "--keep", "id", "--format", "jsonl").stdout)
    assert row["id"] is None


@pytest.mark.parametrize("value", ["NaN", "1e999", "[" * 900 + "]" * 900])
def test_what_json_cannot_hold_is_a_failure_of_its_line(tmp_path: Path, value: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"text": "Talks go on", "id": {value}}}\n{{"text": "Rain stops play"}}\n', encoding="utf-8")
    done = run(path, "--keep", "id", "--format", "jsonl")
    found = rows(done.stdout)
    if done.returncode:
        assert lines_of(done)[0].startswith(f'newsparse: {path}: line 1: field "id": cannot be kept: ')
        assert [row["item"] for row in found] == [2]
    else:
        assert json.dumps(found[0]["id"]) == value
    assert value.startswith("[") or done.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--keep", "id"], "--keep needs --format jsonl"),
        (
            ["--keep", "id,article", "--format", "jsonl"],
            "'article' cannot be kept: the output has a field of that name",
        ),
        (["--keep", "id,,url", "--format", "jsonl"], "'id,,url' is not a list of names"),
        (["--resume", "--force", "--format", "jsonl", "-o", "x"], "give one of them"),
    ],
)
def test_what_does_not_fit_together_is_refused(arguments: list[str], said: str) -> None:
    done = run(*arguments, stdin=b"x")
    assert done.returncode == 2
    assert said in done.stderr.decode()


def test_resume_knows_lines_with_kept_fields(tmp_path: Path) -> None:
    path, out = tmp_path / "a.jsonl", tmp_path / "out.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES), encoding="utf-8")
    for _ in range(2):
        assert run(path, "--keep", "id", "--format", "jsonl", "-o", out, "--resume").returncode == 0
        assert [row["id"] for row in rows(out)] == [7, "eight"]


def test_the_outline_of_a_stream_is_headed_as_such(tmp_path: Path) -> None:
    assert run(stdin=b"Talks go on").stdout.startswith(b"== standard input ==\nTalks go on\n")
    done = run("--text-field", "text", stdin=b'{"text": "Talks go on"}')
    assert done.stdout.startswith(b"== standard input, line 1 ==\nTalks go on\n")


@pytest.mark.parametrize("text", [b"", b" \r\n\xc2\xa0\n"])
def test_an_empty_input_is_said_to_be_empty(tmp_path: Path, text: bytes) -> None:
    done = run(stdin=text)
    assert (done.returncode, lines_of(done)) == (0, ["newsparse: standard input: is empty"])
    for name in ("a.txt", "a.jsonl", "a.csv"):
        path = tmp_path / name
        path.write_bytes(text.replace(b"\xc2\xa0", b" "))
        done = run(path)
        assert lines_of(done) == [f"newsparse: {path}: is empty"]


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["view", "--help"], ["explain", "--help"], ["--jobs", "none"]]
)
def test_help_and_mistakes_do_not_wait_for_the_stages(arguments: list[str]) -> None:
    program = (
        "import sys\nfrom newsparse.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "late = ('newsparse.parser', 'newsparse.export', 'newsparse.wire', 'attrs', 'dateutil', 'multiprocessing')\n"
        "print([name for name in late if name in sys.modules])"
    )
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert done.stdout.splitlines()[-1] == b"[]"
