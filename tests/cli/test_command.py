"""The command for one text: the outline for a person, JSON for a program, and what is said of mistakes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse
from cli.running import run

STORY = "Talks go on\n\nSÃO PAULO, July 24 (NPA) — “We met on Tuesday,” Ann Lee said.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    return path


def test_the_outline_tells_headline_dateline_quote_with_speaker_and_date_with_value(story: Path) -> None:
    done = run("--published", "2020-07-24", str(story))
    shown = done.stdout.decode("utf-8")
    assert done.returncode == 0
    assert done.stderr == b""
    for part in ("Talks go on", "São Paulo", "NPA", "2020-07-24", "Ann Lee", "We met on Tuesday", "2020-07-21"):
        assert part in shown


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_no_file_or_a_dash_is_standard_input(arguments: list[str]) -> None:
    done = run(*arguments, stdin=STORY.encode())
    assert done.returncode == 0
    assert "São Paulo" in done.stdout.decode("utf-8")


def test_json_is_one_object_a_line_for_each_file(story: Path) -> None:
    done = run("--format", "json", "--published", "2020-07-24T09:00:00Z", str(story), str(story))
    first, second = map(json.loads, done.stdout.decode("utf-8").splitlines())
    assert first == second
    assert first["source"] == STORY
    assert first["published"] == "2020-07-24T09:00:00+00:00"
    assert first["headline"]["text"] == "Talks go on"
    assert first["quotes"][0]["speaker"]["name"] == "Ann Lee"
    assert first["dates"][0]["value"] == "2020-07-21"


def test_output_is_utf8_whatever_the_locale(story: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "newsparse", str(story)]
    done = subprocess.run(command, capture_output=True, env=environment, check=False, timeout=60)
    assert done.returncode == 0
    assert "SÃO PAULO" in done.stdout.decode("utf-8")


def test_a_bad_file_is_reported_in_one_line_and_the_others_are_read(story: Path, tmp_path: Path) -> None:
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    missing = tmp_path / "missing.txt"
    damaged = tmp_path / "damaged.txt.gz"
    damaged.write_bytes(b"\x1f\x8b\x08\x00 and no more")
    done = run(str(missing), str(picture), str(damaged), str(story))
    told = done.stderr.decode("utf-8").splitlines()
    assert done.returncode == 2
    assert "Talks go on" in done.stdout.decode("utf-8")
    assert len(told) == 3
    assert told[0].startswith(f"newsparse: {missing}: ")
    assert told[1] == f"newsparse: {picture}: not a text: byte 0x00 at offset 8"
    assert told[2].startswith(f"newsparse: {damaged}: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--published", "yesterday"], "'yesterday' is not a date such as 2020-07-24"),
        (["--published", "2020-07-32"], "'2020-07-32' is not a date such as"),
        (["--published", "2020-07"], "'2020-07' is not a date such as"),
        (["--published", "2020-W30"], "'2020-W30' is not a date such as"),
        (["--marker", "markup"], "no marker is named 'markup'; known are: "),
        (["--format", "xml"], "invalid choice: 'xml'"),
    ],
)
def test_a_bad_argument_is_reported(arguments: list[str], message: str) -> None:
    done = run(*arguments, stdin=b"x")
    assert done.returncode == 2
    assert message in done.stderr.decode("utf-8")
    assert done.stdout == b""


def test_version_and_help_with_an_example() -> None:
    assert run("--version").stdout.decode().strip() == f"newsparse {newsparse.__version__}"
    shown = run("--help").stdout.decode()
    assert "newsparse --published 2020-07-24 story.txt" in shown


def test_the_outline_shows_no_control_characters() -> None:
    done = run(stdin=b"Talks\x1b[31m go on\n\nThey \x07met.\n")
    assert b"\x1b" not in done.stdout
    assert b"\x07" not in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe closed early is another error there")
def test_a_reader_that_leaves_early_gets_no_traceback(story: Path) -> None:
    command = f'"{sys.executable}" -m newsparse --format json {" ".join([str(story)] * 300)} | head -c 10'
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=60)
    assert done.stderr == b""


def test_statements_are_found_where_they_are_asked_for() -> None:
    story = b"Talks go on\n\nAnn Lee said that the talks had failed.\n"
    found = "statements\n  Ann Lee: that the talks had failed\n"
    assert found not in run(stdin=story).stdout.decode()
    assert found in run("--statements", stdin=story).stdout.decode()
