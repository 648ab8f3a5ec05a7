"""Everything that newsparse finds in the tables of the tests and in real copy, written down, so that two versions of
the code can be compared.

    PYTHONPATH=../other/src python tests/readings dump was.jsonl    # the same texts, read by another checkout's code
    PYTHONPATH=src python tests/readings dump is.jsonl
    python tests/readings diff was.jsonl is.jsonl

A dump is JSON Lines: a text with all that is found in it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from difference import report


def dump(path: Path, only: str, each: int) -> None:
    from findings import of_text
    from texts import chosen, of_examples, of_shared, of_tests

    import newsparse

    print(f"{path}: read by {Path(newsparse.__file__).parent}", file=sys.stderr)
    texts = 0
    with path.open("w", encoding="utf-8") as out:
        for one in chosen(chain(of_tests(), of_examples(), of_shared()), only, each):
            found = of_text(one.text, one.day, dates_alone=one.dates_alone, quotes_alone=one.quotes_alone)
            out.write(f"{json.dumps({'source': one.source, 'name': one.name, 'text': one.text, 'found': found})}\n")
            texts += 1
    print(f"{path}: {texts} texts", file=sys.stderr)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main() -> int:
    """The command; `diff` ends with 1 where anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    dumping = commands.add_parser("dump", help="write down what is found")
    dumping.add_argument("path", type=Path)
    dumping.add_argument("--only", default="", help="sources alone that hold this, as tests/dates or timebank")
    dumping.add_argument("--each", type=int, default=1, metavar="N", help="of gold sets every Nth text alone")
    differing = commands.add_parser("diff", help="tell what two dumps differ in")
    differing.add_argument("was", type=Path)
    differing.add_argument("now", type=Path)
    differing.add_argument("--kind", default="", help="one kind alone: quote, date, person, paragraph ...")
    differing.add_argument("--most", type=int, default=0, metavar="N", help="show N of a source and kind, count all")
    asked = parser.parse_args()
    if asked.command == "dump":
        dump(asked.path, asked.only, asked.each)
        return 0
    last = ""
    for last in report(rows(asked.was), rows(asked.now), asked.kind, asked.most):
        print(last.encode("utf-8", "backslashreplace").decode("utf-8"))  # lone surrogates can't be printed
    return int(last != "all: no difference")


if __name__ == "__main__":
    sys.exit(main())
