"""`newsparse view`: an article as a page in the browser."""

from __future__ import annotations

import argparse
import sys
import tempfile
import webbrowser
from collections.abc import Sequence
from pathlib import Path

from newsparse import DEFAULT_MARKERS, NewsparseError, Parser
from newsparse.cli.inputs import Failure, Fields, moment, pieces
from newsparse.export import to_html


def view(arguments: Sequence[str]) -> int:
    """Opens the page, or writes it with -o; returns the exit code: 0, or 2 where the file can't be read."""
    parser = argparse.ArgumentParser(
        prog="newsparse view", description="Shows an article as a page in the browser; a file's first one."
    )
    parser.add_argument("file", metavar="FILE", help="as newsparse takes it; - is standard input")
    parser.add_argument("--published", metavar="DATE", help="day or time of publication, ISO 8601")
    parser.add_argument("--marker", action="append", default=[], metavar="NAME", help="a section marker to ask first")
    parser.add_argument("--dayfirst", action="store_true", help="read 03/04/2020 as the third of April")
    parser.add_argument("-o", "--output", metavar="FILE", help="write the page to FILE and open nothing")
    options = parser.parse_args(arguments)
    try:
        day = moment(options.published) if options.published else None
        first = next(pieces([options.file], Fields(), day), None)
        if first is None or isinstance(first, Failure):
            return _complain(f"{options.file}: {first.problem if first else 'holds no article'}")
        reader = Parser(markers=(*options.marker, *DEFAULT_MARKERS), dayfirst=options.dayfirst)
        _show(to_html(reader.parse(first.copy, first.published), page=True), options.output)
    except (NewsparseError, ValueError, OSError) as error:
        return _complain(str(error))
    return 0


def _show(page: str, output: str | None) -> None:
    if output is not None:
        Path(output).write_text(page, encoding="utf-8", errors="replace")
        return
    with tempfile.NamedTemporaryFile("w", suffix=".html", delete=False, encoding="utf-8", errors="replace") as file:
        file.write(page)
    where = Path(file.name).as_uri()
    if not webbrowser.open(where):
        print(f"newsparse: no browser to open; the page is {where}", file=sys.stderr)


def _complain(problem: str) -> int:
    print(f"newsparse: {problem}", file=sys.stderr)
    return 2
