"""The arguments of the command. Nothing here needs the stages, so that `--help` starts without them."""

from __future__ import annotations

import argparse
import io
import os
import re
from datetime import date

from newsparse import __version__
from newsparse.batch import most_jobs
from newsparse.cli.days import moment
from newsparse.cli.messages import CODES

EXAMPLES = """\
examples:
  newsparse --published 2020-07-24 story.txt
  curl -s https://example.org/story.txt | newsparse --format json
  newsparse stories/ --format jsonl -o articles.jsonl --jobs 4 --resume
  newsparse archive.jsonl.gz --text-field body --published-field date --keep id,url --format jsonl
  newsparse table.csv --text-field body --format jsonl -o articles.jsonl
  newsparse view story.txt
  newsparse explain story.txt

"""
SIZES = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
OURS = ("file", "item", "article")


def arguments() -> argparse.ArgumentParser:
    """What `newsparse` takes."""
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description="Reads news text: headline, byline, dateline, sections, quotes with speakers, dates.",
        epilog=EXAMPLES + CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "files",
        nargs="*",
        metavar="FILE",
        help="a text, an ANPA 1312 or IPTC 7901 transmission, JSON Lines (.jsonl), CSV (.csv, .tsv), plain or gzip; "
        "a folder means the files in it, a pattern those that it matches; - or nothing is standard input",
    )
    _add_reading(parser)
    add(
        "--text-field",
        metavar="NAME",
        help="the field or column with the text (default: text); any file is then rows",
    )
    add("--published-field", metavar="NAME", help="the field or column with the day of publication")
    add(
        "--keep",
        type=_names,
        default=(),
        metavar="NAMES",
        help="fields or columns to write beside the article, as id,url (with --format jsonl)",
    )
    add(
        "--format",
        choices=("outline", "json", "jsonl"),
        default="outline",
        help="outline: for a person (the default); json: the article, one JSON object per line; jsonl: for many, one "
        "JSON object per line with the article and where it is from, and failures are reported at the end",
    )
    _add_output(parser, "write to FILE, which is replaced when all is written")
    add("--jobs", type=_jobs, default=1, metavar="N", help=f"read in N processes, at most {most_jobs()} (default: 1)")
    add("--resume", action="store_true", help="go on writing to FILE; what it already holds is not read again")
    add("--version", action="version", version=f"newsparse {__version__}")
    return parser


def view_arguments() -> argparse.ArgumentParser:
    """What `newsparse view` takes."""
    parser = argparse.ArgumentParser(
        prog="newsparse view",
        description="Shows an article as a page in the browser. Of a file with several, the first.",
    )
    parser.add_argument("file", metavar="FILE", help="a file as newsparse takes it; - is standard input")
    _add_reading(parser)
    _add_output(parser, "write the page to FILE and open nothing")
    return parser


def explain_arguments() -> argparse.ArgumentParser:
    """What `newsparse explain` takes."""
    parser = argparse.ArgumentParser(
        prog="newsparse explain",
        description="Says why each quote has its speaker and each date its value, and why marked words are not one. "
        "Attach the output to a report of a wrong reading.",
    )
    parser.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar="FILE",
        help="a file as newsparse takes it; - or nothing is standard input",
    )
    _add_reading(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="text: for a person (the default); json: the reasons, one JSON object per article",
    )
    _add_output(parser, "write to FILE, which is replaced when all is written")
    return parser


VERBS = {"view": view_arguments, "explain": explain_arguments}


def checked(parser: argparse.ArgumentParser, options: argparse.Namespace) -> argparse.Namespace:
    """The options, where they fit together; else ends the process with a message."""
    if options.resume and (options.format != "jsonl" or options.output is None):
        parser.error("--resume needs --format jsonl and -o FILE")
    if options.resume and options.force:
        parser.error("--resume keeps what FILE holds and --force replaces it: give one of them")
    if options.keep and options.format != "jsonl":
        parser.error("--keep needs --format jsonl")
    first = options.files[0] if options.files else ""
    if first in VERBS and not os.path.lexists(first):  # a file of that name is read
        parser.error(f"options go behind the word {first}, as in newsparse {first} story.txt --published 2020-07-24")
    return options


def _add_reading(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--published", type=_day, metavar="DATE", help="day or time of publication, ISO 8601 or RFC 2822")
    add("--encoding", type=_encoding, metavar="NAME", help="character encoding of the files (default: by the bytes)")
    add(
        "--max-size",
        type=_size,
        default="64M",
        metavar="SIZE",
        help="the most that one text may have, unpacked: bytes, or with K, M, G (default: 64M)",
    )
    add("--marker", action="append", default=[], metavar="NAME", help="a section marker to ask first; repeatable")
    add("--dayfirst", action="store_true", help="read 03/04/2020 as the third of April")
    add("--statements", action="store_true", help="find also what is attributed without quotation marks")


def _add_output(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("-o", "--output", type=_output, metavar="FILE", help=what)
    parser.add_argument("--force", action="store_true", help="replace FILE even if it holds earlier articles")


def _output(text: str) -> str | None:
    return None if text == "-" else text


def _day(text: str) -> date:
    try:
        return moment(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _encoding(text: str) -> str:
    try:
        io.TextIOWrapper(io.BytesIO(), encoding=text).read()
    except (LookupError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not the name of a character encoding") from error
    return text


def _size(text: str) -> int:
    found = re.fullmatch(r"([0-9]{1,12})([KMG]?)", text.upper())
    if found is None or int(found[1]) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size: a number of bytes, or one with K, M or G, as 64M")
    return int(found[1]) * SIZES[found[2]]


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    if not all(names):
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of names, as id,url")
    taken = [name for name in names if name in OURS]
    if taken:
        raise argparse.ArgumentTypeError(f"{taken[0]!r} cannot be kept: the output has a field of that name")
    return tuple(dict.fromkeys(names))


def _jobs(text: str) -> int:
    if not re.fullmatch("[0-9]{1,9}", text) or not 1 <= int(text) <= most_jobs():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes from 1 to {most_jobs()}")
    return int(text)
