"""The tool that compares readings finds the texts of the tests, and shows what differs."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from readings.difference import report
from readings.findings import of_text
from readings.texts import of_tests, rows_of, rows_of_table, strings

TEXT = "Talks go on\n\n“We met on Monday,” said Ann Lee."
QUOTE = {"way": "parse", "kind": "quote", "start": 13, "end": 31, "text": "We met on Monday,"}
LEE = {"cue": "said", "speaker": "Ann Lee (Ann Lee)"}
DATE = {"way": "parse", "kind": "date", "start": 24, "end": 30, "text": "Monday"}


def row(*found: dict[str, object], text: str = TEXT) -> dict[str, object]:
    return {"source": "tests/a.py", "name": "a", "text": text, "found": [*found]}


def test_every_finding_of_a_text_is_there() -> None:
    found = of_text(TEXT, date(2019, 5, 15), dates_alone=True)
    assert [(one["way"], one["kind"], one["text"]) for one in found] == [
        ("parse", "headline", "Talks go on"),
        ("parse", "paragraph", "“We met on Monday,” said Ann Lee."),
        ("parse", "quote", "We met on Monday,"),
        ("parse", "date", "Monday"),
        ("parse", "statement", "“We met on Monday,”"),
        ("parse", "person", "Ann Lee"),
        ("find_dates", "date", "Monday"),
    ]
    assert found[2].items() >= {"type": "DIRECT", "speaker": "Ann Lee (Ann Lee)", "cue": "said"}.items()
    assert found[3].items() >= {"value": "2019-05-13", "starts": "2019-05-13", "ends": "2019-05-13"}.items()


def test_the_rows_of_a_table_come_without_their_readings() -> None:
    table = "## turns\nMARLOWE: And now?¶LEE: Now we wait. => And now|Marlowe\n\n?It fell [in May]. = 2019-05\n"
    assert list(rows_of_table(table)) == ["MARLOWE: And now?\n\nLEE: Now we wait.", "It fell [in May]."]


def test_what_raises_is_a_finding() -> None:
    (error,) = of_text(TEXT, "no day", quotes_alone=False)  # type: ignore[arg-type]
    assert error["kind"] == "error"
    assert "ArgumentTypeError" in error["text"]


@pytest.mark.parametrize(
    ("was", "now", "lines"),
    [
        ((QUOTE, DATE), (DATE, QUOTE), ["all: no difference"]),
        (
            (QUOTE | LEE,),
            (QUOTE | {"cue": "said"},),
            [
                "tests/a.py: a",
                f"  quote in {TEXT!r}",
                "    was 'We met on Monday,', speaker='Ann Lee (Ann Lee)'",
                "    is  'We met on Monday,', speaker=None",
                "tests/a.py: 1 quote changed",
                "all: 1 quote changed",
            ],
        ),
        (
            (DATE, DATE | {"way": "find_dates"}),
            (),
            [
                "tests/a.py: a",
                f"  date in {TEXT!r}",
                "    was 'Monday'",
                "    is  nothing",
                "tests/a.py: 1 date gone",
                "all: 1 date gone",
            ],
        ),
        (
            (DATE | {"start": 21, "text": "on Monday"},),
            (DATE,),
            [
                "tests/a.py: a",
                f"  date in {TEXT!r}",
                "    was 'on Monday'",
                "    is  'Monday'",
                "tests/a.py: 1 date changed",
                "all: 1 date changed",
            ],
        ),
    ],
)
def test_a_difference_is_shown_with_what_was_and_what_is(
    was: tuple[dict[str, object]], now: tuple[dict[str, object]], lines: list[str]
) -> None:
    assert list(report([row(*was)], [row(*now)])) == lines


def test_findings_of_one_kind_and_so_many_are_shown_and_all_counted() -> None:
    was, now = [row(QUOTE, DATE)], [row(QUOTE | LEE, DATE | {"value": "2019-05-13"})]
    assert list(report(was, now, kind="date"))[-1] == "all: 1 date changed"
    two = [DATE | {"start": start, "end": start + 6} for start in (13, 24)]
    lines = list(report([row(*two)], [row()], most=1))
    assert len([line for line in lines if "was" in line]) == 1
    assert lines[-1] == "all: 2 date gone"


def test_a_text_of_one_dump_alone_is_counted() -> None:
    assert list(report([row(text="Other words")], [row()]))[-1] == "all: 1 texts in one dump alone"
    assert list(report([row()], []))[-1] == "all: 1 texts in one dump alone"


def test_the_tables_of_the_tests_are_read_row_by_row(tmp_path: Path) -> None:
    table = '"""\nThey met [Monday]. | DATE 2019\nnone: They left. |\n"""'
    code = f'"""Not copy."""\nTABLE = {table}\nsay(f"they met {{x}}")\nC = "one"\n'
    (tmp_path / "dates").mkdir()
    (tmp_path / "dates" / "test_a.py").write_text(code, encoding="utf-8")
    texts = list(of_tests(tmp_path))
    assert [(one.text, one.day) for one in texts] == [
        ("They met Monday.", date(2019, 5, 15)),
        ("Talks go on\n\nThey met Monday.", date(2019, 5, 15)),
        ("They left.", None),
        ("Talks go on\n\nThey left.", None),
    ]
    assert {one.source for one in texts} == {"tests/dates/test_a.py"}


def test_a_string_of_several_lines_is_one_text() -> None:
    assert rows_of("Talks go on\n\nThey met.\n") == ["Talks go on\n\nThey met.\n"]
    assert rows_of("“No,” he said. => No,|he|said|- => -") == ["“No,” he said."]
    assert list(strings('A = ["They met.", r"(?:a b)", "x"]')) == ["They met."]


def test_there_are_thousands_of_texts() -> None:
    assert len({one.text for one in of_tests()}) > 5_000
