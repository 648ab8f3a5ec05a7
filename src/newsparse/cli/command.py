"""The arguments, the run from files to output, and what the exit code tells."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

from newsparse import DEFAULT_MARKERS, NewsparseError, Parser, __version__
from newsparse.batch import map_in_order, most_jobs
from newsparse.cli.inputs import Failure, Fields, Input, Piece, files, moment, pieces, reason, size
from newsparse.cli.output import Key, Renderer, keys_in, opened, write
from newsparse.cli.progress import reporting, summary

FAILED_SOME, UNUSABLE, STOPPED = 1, 2, 130

EXAMPLE = """\
examples:
  newsparse --published 2020-07-24 story.txt
  curl -s https://example.org/story.txt | newsparse --format json
  newsparse stories/ --format jsonl -o articles.jsonl --jobs 4 --resume
  newsparse archive.jsonl.gz --text-field body --published-field date --format jsonl
  newsparse view story.txt

exit code: 0 all read; 1 --format jsonl went through and some could not be read; 2 a file or an argument could not be
used; 130 stopped with Ctrl-C
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    if given[:1] == ["view"]:
        from newsparse.cli.view import view

        return view(given[1:])
    parser = _arguments()
    options = parser.parse_args(given)
    if options.resume and (options.format != "jsonl" or options.output is None):
        parser.error("--resume needs --format jsonl and -o FILE")
    try:
        return _run(options)
    except BrokenPipeError:
        # The reader has left (as `head` does): nobody wants the rest, and the shutdown must not flush again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED_SOME
    except KeyboardInterrupt:
        return _complain("stopped; what is written are whole lines, --resume goes on from there", STOPPED)
    except NewsparseError as error:
        return _complain(str(error))
    except OSError as error:
        return _complain(f"{error.filename or options.output}: {reason(error)}")


def _run(options: argparse.Namespace) -> int:
    """Reads, writes and counts. A failure is told at once, in a batch (`jsonl`) at the end."""
    render = Renderer(Parser(markers=(*options.marker, *DEFAULT_MARKERS), dayfirst=options.dayfirst), options.format)
    is_batch = options.format == "jsonl"
    names = [name for name in files(options.files) if not _is_output(name, options)]
    done = keys_in(options.output) if options.resume else set[Key]()
    fields = Fields(options.text_field, options.published_field)
    wanted = _not_done(pieces(names, fields, options.published), done)
    is_watched = is_batch and sys.stderr.isatty() and (options.output is not None or not sys.stdout.isatty())
    failures: list[Failure] = []
    count, began = 0, time.monotonic()
    with (
        opened(options.output, options.resume) as stream,
        reporting(size(names), is_watched) as report,
        closing(map_in_order(render, wanted, options.jobs, _lost)) as results,
    ):
        through = 0
        for result in results:
            if isinstance(result, Failure):
                failures.append(result)
                if not is_batch:
                    _tell(result)
            else:
                write(stream, result.text)
                count, through = count + 1, result.through
            report(count, len(failures), through)
    if is_watched:
        print(f"newsparse: {summary(count, time.monotonic() - began)}", file=sys.stderr)
    if is_batch and failures:
        for failure in failures:
            _tell(failure)
        return _complain(f"{len(failures)} of {count + len(failures)} could not be read", FAILED_SOME)
    return UNUSABLE if failures else 0


def _not_done(found: Iterator[Input], done: set[Key]) -> Iterator[Input]:
    return (one for one in found if not (isinstance(one, Piece) and (one.name, one.number) in done))


def _lost(piece: Input) -> Failure:
    where = piece.name if isinstance(piece, Piece) else piece.where
    return Failure(where, "the process that read it ended, twice; it may need more memory than there is")


def _is_output(name: str | Failure, options: argparse.Namespace) -> bool:
    """Whether a file is the one to write, as where the output lies in the folder that is read."""
    if options.output is None or isinstance(name, Failure) or name == "-":
        return False
    return Path(name).resolve() == Path(options.output).resolve()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description="Reads news text: headline, byline, dateline, sections, quotes with speakers, dates.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "files",
        nargs="*",
        metavar="FILE",
        help="UTF-8 text, an ANPA 1312 or IPTC 7901 transmission, JSON Lines (.jsonl), each of them also as gzip; a "
        "folder stands for the files in it, a pattern for those it matches; - or no file is standard input",
    )
    add("--published", type=_day, metavar="DATE", help="day or time of publication, ISO 8601")
    add("--text-field", metavar="NAME", help="read JSON Lines whatever the file's name; the text's field (text)")
    add("--published-field", metavar="NAME", help="the field of a JSON line that holds its day of publication")
    add(
        "--marker",
        action="append",
        default=[],
        metavar="NAME",
        help="a section marker to ask first, or several",
    )
    add("--dayfirst", action="store_true", help="read 03/04/2020 as the third of April")
    add(
        "--format",
        choices=("outline", "json", "jsonl"),
        default="outline",
        help="an outline for a person (the default); json: the article as one object a line; jsonl: for many, the "
        "article and where it is from in one object a line, failures told at the end",
    )
    add("-o", "--output", metavar="FILE", help="write to FILE")
    add("--jobs", type=_jobs, default=1, metavar="N", help="read in N processes (1)")
    add("--resume", action="store_true", help="go on with FILE: what it holds is not read again")
    add("--version", action="version", version=f"newsparse {__version__}")
    return parser


def _day(text: str) -> date:
    try:
        return moment(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _jobs(text: str) -> int:
    if not (text.isdecimal() and len(text) < 9 and 1 <= int(text) <= most_jobs()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes from 1 to {most_jobs()}")
    return int(text)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell(failure: Failure) -> None:
    print(f"newsparse: {failure.where}: {failure.problem}", file=sys.stderr)


def _complain(problem: str, code: int = UNUSABLE) -> int:
    print(f"newsparse: {problem}", file=sys.stderr)
    return code
