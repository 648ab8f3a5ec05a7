"""What the command says on stderr, one line for each problem, and the codes with which it ends."""

from __future__ import annotations

import os
import sys
import unicodedata
from enum import IntEnum

STDIN, STDOUT = "standard input", "standard output"


class Code(IntEnum):
    """How a run ended."""

    DONE = 0
    FAILED_SOME = 1
    UNUSABLE = 2
    FAULT = 70
    STOPPED = 130
    READER_LEFT = 141
    TERMINATED = 143


CODES = """\
exit code:
  0    everything was read
  1    with --format jsonl: the run went through, and some inputs could not be read
  2    a file or an argument could not be used, or the output could not be written
  70   a fault in newsparse itself
  130  stopped with Ctrl-C
  141  the reader of standard output left early, as `head` does
  143  terminated from outside
"""


def shown(name: str) -> str:
    r"""A file name as a person sees it: bytes that are not UTF-8 as `\xff`, control characters as U+FFFD.

    >>> shown("-"), shown("caf\udce9.txt")
    ('standard input', 'caf\\xe9.txt')
    """
    return STDIN if name == "-" else "".join(map(_printable, portable(name)))


def portable(name: str) -> str:
    r"""A file name that UTF-8 can hold, another one for each name: bytes that are not UTF-8 as `\xff`.

    >>> portable("caf\udce9.txt")
    'caf\\xe9.txt'
    """
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _printable(char: str) -> str:
    return "\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) == "Cc" else char


def say(problem: str) -> None:
    print(f"newsparse: {problem}", file=sys.stderr)


def complain(problem: str, code: Code = Code.UNUSABLE) -> Code:
    """Says what is wrong; returns the exit code."""
    say(problem)
    return code
