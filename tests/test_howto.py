"""docs/howto-rules.md, done: its rules put into a copy of newsparse, its cases read there and here."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse

PAGE = (Path(__file__).parent.parent / "docs" / "howto-rules.md").read_text(encoding="utf-8")
DATE_CASES = re.findall(r"^(.+\.) \| DATE (\S+) \S+ \S+ (\w+)$", PAGE, re.MULTILINE)
QUOTE_CASES = re.findall(r"^\| `(“.+|It .+)` \| ([\w ]*?) ?\|$", PAGE, re.MULTILINE)

SCRIPT = """\
import json, sys
from datetime import date
import newsparse

dates, quotes = json.load(sys.stdin)
found = [newsparse.find_dates(text, reference=date(2019, 5, 17)) for text in dates]
said = [newsparse.find_quotes(text) for text in quotes]
print(json.dumps([
    [[[one.text, one.value, one.mod and one.mod.value] for one in each] for each in found],
    [[one.speaker and one.speaker.name for one in each] for each in said],
]))
"""


def put_in(path: Path, before: str, added: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1, f"docs/howto-rules.md names a place in {path.name} that is gone"
    path.write_text(text.replace(before, before + added), encoding="utf-8")


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of newsparse with the rules of the page."""
    home = tmp_path_factory.mktemp("taught")
    copy = home / "newsparse"
    shutil.copytree(Path(newsparse.__file__).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    date_rules, quote_rule = re.findall(r"```py\n(.+?)```", PAGE, re.DOTALL)
    opening, *date_rule = date_rules.splitlines(keepends=True)[:-2]
    put_in(copy / "english" / "dates" / "relative.py", opening, "".join(date_rule))
    rules = copy / "quotes" / "rules"
    (rules / "brackets.py").write_text(quote_rule, encoding="utf-8")
    found = re.search(r"put `(.+?)` below\s+`(.+?)`", PAGE)
    assert found is not None
    put_in(rules / "__init__.py", f"            {found[2]}\n", f"            {found[1]}\n")
    put_in(rules / "__init__.py", "from newsparse.quotes.rules import (\n", "    brackets,\n")
    return home


def read(home: Path) -> tuple[list[list[list[str | None]]], list[list[str | None]]]:
    texts = [[re.sub(r"[\[\]]", "", text) for text, _, _ in DATE_CASES], [text for text, _ in QUOTE_CASES]]
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", SCRIPT],
        input=json.dumps(texts),
        env={**os.environ, "PYTHONPATH": str(home)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    dates, quotes = json.loads(done.stdout)
    return dates, quotes


def test_the_rules_of_the_page_read_its_cases(taught: Path) -> None:
    dates, quotes = read(taught)
    assert len(DATE_CASES) == 2
    for (text, value, mod), found in zip(DATE_CASES, dates, strict=True):
        assert found == [[text[text.index("[") + 1 : text.index("]")], value, mod]]
    assert [name for _, name in QUOTE_CASES] == ["Ann Lee", "Ann Lee", ""]
    assert quotes == [[name or None] for _, name in QUOTE_CASES]


def test_newsparse_itself_has_none_of_them_yet() -> None:
    """Else the page teaches what is there already, and needs another example."""
    dates, quotes = read(Path(newsparse.__file__).parent.parent)
    assert [found[0][0] for found in dates] == ["end of next year", "end of last month"]
    assert "Ann Lee" not in [name for found in quotes for name in found]
