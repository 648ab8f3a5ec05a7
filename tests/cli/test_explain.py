"""`newsparse explain`: the reasons as text and as JSON, and what is said of mistakes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cli.running import STORY, lines_of, run

TEXT = """\
Ferry line to reopen

ROME, July 24 (NPA) — Ann Lee, the mayor, agreed with what Bob Doe called “a very bad joke.”

“We came,” she said on Monday. The talks were “on and off” for days.
"""


def explained(*options: str, text: str = TEXT) -> str:
    done = run("explain", *options, stdin=text.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


@pytest.mark.parametrize(
    "line",
    [
        "reference day   2020-07-24, as given",
        "  1:1     headline          Ferry line to reopen",
        "  3:1     dateline          ROME, July 24 (NPA)",
        "  3:75  “a very bad joke.”",
        "    speaker   Bob Doe, read in its own sentence",
        "    name      Bob Doe: the name is in the mention, first at 3:60",
        "    no quote  scare quotes: a few words of the writer's sentence, with no verb of saying",
        "    value     DATE 2020-07-20",
        "    means     Weekday(weekday=1)",
        "    from      the reference day, 2020-07-24",
        "    because   its clause says what somebody said or did, which looks back, by “said” at 5:16",
    ],
)
def test_the_text_says_what_was_read_and_why(line: str) -> None:
    assert line in explained("--published", "2020-07-24").splitlines()


def test_a_runner_up_and_a_pronoun_are_shown_with_what_speaks_for_them() -> None:
    shown = explained()
    assert re.search(
        r"^      or      preceding, weight [\d.]+: Ann Lee, the mayor, by “agreed” at 3:43$", shown, re.MULTILINE
    )
    assert (
        "Ann Lee: a pronoun for the one whom the text before is about, first at 3:23, others before: Bob Doe" in shown
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TEXT, "2020-07-24, as given"),
        (TEXT.replace("July 24 ", "July 24, 2020 "), "2020-07-24, by the dateline"),
        ("Talks go on\n\nThey met.", "not known: give --published, or dates keep an X"),
    ],
)
def test_the_reference_day_says_where_it_is_from(text: str, said: str) -> None:
    options = ["--published", "2020-07-24"] if said.endswith("given") else []
    assert f"reference day   {said}" in explained(*options, text=text)


def test_json_is_one_object_for_each_article(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_text("".join(f"{json.dumps({'text': text})}\n" for text in (TEXT, STORY)), encoding="utf-8")
    done = run("explain", path, "--format", "json", "--published", "2020-07-24")
    first, second = map(json.loads, done.stdout.decode().splitlines())
    quote = first["quotes"][0]
    assert TEXT[quote["span"]["start"] : quote["span"]["end"]] == "“a very bad joke.”"
    assert [one["speaker"]["text"] for one in quote["candidates"]][:2] == ["Bob Doe", "Ann Lee, the mayor"]
    assert [one["refused"] for one in first["quotes"]] == [None, None, "scare quotes"]
    assert second["dates"][0]["reference"] == second["dates"][0]["span"]


def test_the_options_of_reading_are_heeded() -> None:
    assert "2020-04-03" in explained("--dayfirst", text="It began on 03/04/2020.")
    assert "2020-03-04" in explained(text="It began on 03/04/2020.")


def test_a_text_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in explained(text="“We \x1b[31mcame,” said Ann \x1b[0mLee.")


def test_a_file_that_is_not_there_is_reported(tmp_path: Path) -> None:
    done = run("explain", tmp_path / "missing.txt")
    assert done.returncode == 2
    assert lines_of(done)[0].startswith(f"newsparse: {tmp_path / 'missing.txt'}: ")
