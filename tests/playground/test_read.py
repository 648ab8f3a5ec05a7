"""What the playground asks of newsparse, without a browser: every text gets an answer, and it is ASCII."""

from __future__ import annotations

import json
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.export import to_dict
from strategies import texts

PLAYGROUND = Path(__file__).parents[2] / "docs" / "playground"


def load(name: str) -> ModuleType:
    """A module of the playground, which is no package."""
    spec = spec_from_file_location(name, PLAYGROUND / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


read = load("read").read


def asked(text: str, day: str = "", statements: bool = False) -> dict[str, object]:
    answer = read(json.dumps({"text": text, "day": day, "statements": statements}))
    assert answer.isascii()
    return json.loads(answer)


@given(texts, st.none() | st.dates(), st.booleans())
def test_the_json_is_that_of_the_article(text: str, day: date | None, statements: bool) -> None:
    answer = asked(text, day.isoformat() if day else "", statements)
    article = newsparse.Parser(statements=statements).parse(text, day)
    assert json.loads(str(answer["json"])) == to_dict(article)


def test_dates_with_their_bounds() -> None:
    time = "2020-09-14 17:00:00"
    assert asked("Talks go on\n\nThey met at 5 p.m. on Monday and will meet in May.", "2020-09-18")["dates"] == [
        {"text": "5 p.m. on Monday", "value": "2020-09-14T17:00", "start": time, "end": time},
        {"text": "May", "value": "2021-05", "start": "2021-05-01", "end": "2021-05-31"},
    ]


def test_statements_where_they_are_asked_for() -> None:
    text = "Talks fail\n\nAnn Lee said that the talks had failed."
    assert asked(text)["statements"] is None
    assert asked(text, statements=True)["statements"] == [
        {"speaker": "Ann Lee", "mention": "Ann Lee", "cue": "said", "text": "that the talks had failed"}
    ]


def test_a_span_stands_on_one_line_and_no_text_is_touched() -> None:
    text = 'Talks go on\n\nThey wrote {\n  "start": 1,\n  "end": 2\n} on the wall.'
    shown = str(asked(text)["json"])
    assert '"span": {"start": 0, "end": 11},' in shown
    assert json.loads(shown)["source"] == text


def test_quotes_with_who_said_them() -> None:
    answer = asked("Ferry to reopen\n\n“It failed,” Ida Vik said. “Never again,” she added. A sign read “Closed.”")
    assert answer["quotes"] == [
        {"speaker": "Ida Vik", "mention": "Ida Vik", "cue": "said", "text": "It failed,"},
        {"speaker": "Ida Vik", "mention": "she", "cue": "added", "text": "Never again,"},
        {"speaker": None, "mention": "A sign", "cue": "read", "text": "Closed."},
    ]


def test_without_npm_the_files_are_not_gathered_and_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(SystemExit, match="npm is not installed"):
        load("gather").gather(tmp_path / "playground")


def test_every_file_of_the_page_is_gathered() -> None:
    present = {path.name for path in PLAYGROUND.iterdir() if path.is_file()}
    assert set(load("gather").OWN_FILES) == present - {"gather.py", "form.html"}
