"""The texts whose readings are compared: the rows of all tables of the tests, and real copy where it is at hand."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
SHARED = ROOT.parent / "shared"  # the gold sets and cases, on the machines that have them
OTHERS = {"cli", "fuzz", "hostile", "mutants", "playground", "pyodide", "readings"}  # their strings are no copy

DAY = date(2019, 5, 15)  # the reference of the date tables
HEADLINE = "Talks go on\n\n"
STANDING_IN = {  # what layout tables write for two paragraphs of prose
    "{1}": "The ministers met in the old town hall and agreed to meet again, officials said.",
    "{2}": "They left early, and nobody spoke to the reporters at the door of the hall.",
}
READING = re.compile(r"\s(?:=>|\|)(?:\s.*|\Z)", re.DOTALL)
READING_IN_TABLE = re.compile(r"\s(?:=>|=|\|)(?:\s.*|\Z)")
BREAKS = str.maketrans({"¶": "\n\n", "⏎": "\n"})
WORDS = re.compile(r"[^\W\d_]\W*\s+\W*\w")
REFERENCE = re.compile(r"(\d{4}-\d\d-\d\d|none)(?:T\d\d:\d\d)?: ")


@frozen
class Text:
    """A text to be read: where it comes from, its day of publication, and whether a stage reads it alone, too."""

    source: str
    name: str
    text: str
    day: date | datetime | None = DAY
    dates_alone: bool = False
    quotes_alone: bool = False


def of_tests(folder: Path = TESTS) -> Iterator[Text]:
    """Every row of the tables, and every string of the tests that could be copy, without the reading behind the text.

    A row is given as it stands and, if it is a single line, as a paragraph under a headline.
    """
    for path in sorted([*folder.glob("**/*.py"), *folder.glob("*/*.txt")]):
        source = path.relative_to(folder)
        if source.parts[0] in OTHERS:
            continue
        written = path.read_text(encoding="utf-8")
        if path.suffix == ".txt":
            rows = list(rows_of_table(written))
        else:
            rows = [row for string in strings(written) for row in rows_of(string)]
        for row in dict.fromkeys(rows):
            day, text = DAY, row
            if source.parts[0] == "dates":
                text = row.replace("[", "").replace("]", "")
                if reference := REFERENCE.match(text):
                    text = text[reference.end() :]
                    day = None if reference[1] == "none" else date.fromisoformat(reference[1])
            for mark, prose in STANDING_IN.items():
                text = text.replace(mark, prose)
            yield Text(f"tests/{source.as_posix()}", row, text, day)
            if "\n" not in text.strip():
                yield Text(f"tests/{source.as_posix()}", f"{row} (under a headline)", HEADLINE + text, day)


def strings(code: str) -> Iterator[str]:
    """The strings of a module that hold words, without docstrings, patterns and the pieces of f-strings."""
    idle: set[int] = set()
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr | ast.JoinedStr):
            idle.update(id(one) for one in ast.walk(node) if isinstance(one, ast.Constant))
        elif isinstance(node, ast.Constant) and id(node) not in idle:
            value = node.value
            if isinstance(value, str) and WORDS.search(value) and "(?" not in value:
                yield value


def rows_of(string: str) -> list[str]:
    """A table's rows, or the string alone."""
    lines = string.strip("\n").split("\n")
    cut = [READING.sub("", line) for line in lines]
    is_table = len(lines) > 1 and sum(line != text for line, text in zip(lines, cut, strict=True)) * 2 > len(lines)
    return cut if is_table else [READING.sub("", string) if len(lines) == 1 else string]


def rows_of_table(table: str) -> Iterator[str]:
    """The texts of a table in a file of its own, in which `##` heads a family and `?` marks what is read wrongly."""
    for line in table.splitlines():
        if line and not line.startswith("## "):
            yield READING_IN_TABLE.sub("", line.removeprefix("?")).translate(BREAKS)


def of_examples(folder: Path = ROOT / "examples") -> Iterator[Text]:
    """The stories of the examples."""
    for path in sorted(folder.glob("**/*.txt")):
        yield Text("examples", path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8"))


def of_shared(folder: Path = SHARED) -> Iterator[Text]:
    """The documents of the gold sets and the cases; none where they don't lie beside the checkout."""
    for path in sorted([*folder.glob("data/**/*.jsonl"), *folder.glob("cases/*.jsonl")]):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                day = _day(row.get("dct") or row.get("published"))
                for key in ("text", "raw", "tight", "input"):
                    if key in row:
                        source = f"{path.parent.name}/{path.stem}"
                        name = f"{row['id']} {key}"
                        yield Text(source, name, row[key], day, "timexes" in row, "attributions" in row)


def _day(written: str | None) -> date | datetime | None:
    if not written:
        return None
    try:
        return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written[:10])
    except ValueError:
        return None


def chosen(texts: Iterable[Text], only: str, each: int) -> Iterator[Text]:
    """Those whose source holds a word, and of gold sets every so-manieth alone."""
    for number, text in enumerate(one for one in texts if only in one.source):
        if text.source.startswith(("tests/", "cases/")) or not number % each:
            yield text
