"""The command `newsparse`: raw text in, an outline for a person or JSON Lines for a program out."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from newsparse import DEFAULT_MARKERS, NewsparseError, Parser, __version__, wire
from newsparse.export import to_json
from newsparse.outline import outline

EXAMPLE = """\
example:
  newsparse --published 2020-07-24 story.txt
  curl -s https://example.org/story.txt | newsparse --format json
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; returns the exit code: 0, or 2 where a file or an argument could not be used."""
    options = _arguments().parse_args(arguments)
    _speak_utf8()
    try:
        parser = Parser(markers=(*options.marker, *DEFAULT_MARKERS), dayfirst=options.dayfirst)
    except NewsparseError as error:
        return _complain(str(error))
    failed = 0
    for name in options.files or ["-"]:
        try:
            _show(name, parser, options)
        except BrokenPipeError:
            # The reader has left (as `head` does): nobody wants the rest, and the shutdown must not flush again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 1
        except (NewsparseError, OSError, UnicodeDecodeError) as error:
            failed = _complain(f"{name}: {_reason(error)}")
    return failed


def _show(name: str, parser: Parser, options: argparse.Namespace) -> None:
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    for number, copy in enumerate(_copy_of(data), 1):
        article = parser.parse(copy, options.published)
        if options.format == "json":
            print(to_json(article))
        else:
            print(f"== {name}{'' if isinstance(copy, str) else f', message {number}'} ==")
            print(outline(article), end="\n\n")
    sys.stdout.flush()


def _copy_of(data: bytes) -> Iterator[str | wire.WireMessage]:
    """The messages of a transmission, or the text of any other file."""
    if wire.is_transmission(data):
        yield from wire.read(data)
    else:
        yield data.decode("utf-8")


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description="Reads news text: headline, byline, dateline, sections, quotes with speakers, dates.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="UTF-8 text or an ANPA 1312 or IPTC 7901 transmission; - or no file is standard input",
    )
    parser.add_argument("--published", type=_day, metavar="DATE", help="day or time of publication, ISO 8601")
    parser.add_argument(
        "--marker", action="append", default=[], metavar="NAME", help="a section marker to ask first; may be repeated"
    )
    parser.add_argument("--dayfirst", action="store_true", help="read 03/04/2020 as the third of April")
    parser.add_argument(
        "--format",
        choices=("outline", "json"),
        default="outline",
        help="an outline for a person (the default), or one JSON object a line for each file",
    )
    parser.add_argument("--version", action="version", version=f"newsparse {__version__}")
    return parser


def _day(text: str) -> date:
    from dateutil.parser import isoparse

    try:
        moment = isoparse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 date, as 2020-07-24 is") from error
    return moment.date() if len(text) <= len("2020-07-24") else moment


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        where = f"byte 0x{error.object[error.start]:02x} at offset {error.start}"
        return f"not UTF-8: {where}; convert it first, as iconv -f latin1 -t utf-8 does"
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error)


def _complain(problem: str) -> int:
    print(f"newsparse: {problem}", file=sys.stderr)
    return 2
