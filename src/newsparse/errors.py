"""The exceptions that newsparse raises on purpose: what was given, what was wanted, what to do."""

from __future__ import annotations

__all__ = [
    "ArgumentTypeError",
    "ArgumentValueError",
    "MarkerError",
    "MarkerTypeError",
    "MissingExtraError",
    "NewsparseError",
    "ParseError",
    "WireError",
    "WorkerError",
]


class NewsparseError(Exception):
    """Base of every exception that newsparse raises on purpose.

    >>> import newsparse
    >>> try:
    ...     newsparse.parse(b"Talks go on")
    ... except newsparse.NewsparseError as error:
    ...     print(error)
    parse: wanted a str, got bytes; decode it first, as in data.decode("utf-8")
    """


class ArgumentTypeError(NewsparseError, TypeError):
    """An argument of the wrong type, as bytes where a str is wanted.

    >>> import newsparse
    >>> newsparse.find_quotes(None)
    Traceback (most recent call last):
    newsparse.errors.ArgumentTypeError: find_quotes: wanted a str, got NoneType
    """


class ArgumentValueError(NewsparseError, ValueError):
    """An argument of the right type with a value that can't be meant.

    >>> import newsparse
    >>> newsparse.Span(9, 4)
    Traceback (most recent call last):
    newsparse.errors.ArgumentValueError: Span(9, 4): wanted 0 <= start <= end, both in code points of the source
    """


class MarkerError(NewsparseError, ValueError):
    """A section marker that is unknown by its name, raised, or answered nonsense.

    >>> import newsparse
    >>> def hasty(line):
    ...     return True if line.text == "Next" else None
    >>> newsparse.Parser(markers=(hasty,)).parse("Talks go on\\n\\nThey met.\\n\\nNext\\n\\nThey left.")
    Traceback (most recent call last):
    newsparse.errors.MarkerError: marker hasty answered True on the line 'Next': wanted a HeadingMatch or None
    """


class MarkerTypeError(MarkerError, TypeError):
    """A section marker that is neither callable nor a name.

    >>> import newsparse
    >>> try:
    ...     newsparse.Parser(markers=(7,))
    ... except newsparse.errors.MarkerTypeError as error:
    ...     print(error)
    markers: 7 is neither callable nor the name of a marker
    """


class ParseError(NewsparseError, RuntimeError):
    """An item of a batch at which something was raised that newsparse does not raise on purpose.

    It says what that was; within one process `__cause__` is that exception. Please report it, with the text.

    >>> raise ParseError("item 7: RecursionError: maximum recursion depth exceeded")
    Traceback (most recent call last):
    newsparse.errors.ParseError: item 7: RecursionError: maximum recursion depth exceeded
    """


class WireError(NewsparseError, ValueError):
    """Bytes that are not a whole transmission; `offset` is the place of the first wrong byte.

    >>> raise WireError("expected STX", offset=12)
    Traceback (most recent call last):
    newsparse.errors.WireError: expected STX (at byte 12)
    """

    problem: str
    """What is wrong, without the place."""

    offset: int
    """The place of the first wrong byte."""

    def __init__(self, problem: str, offset: int) -> None:
        super().__init__(f"{problem} (at byte {offset})")
        self.problem = problem
        self.offset = offset

    def __reduce__(self) -> tuple[type[WireError], tuple[str, int]]:
        return WireError, (self.problem, self.offset)


class WorkerError(NewsparseError, RuntimeError):
    """A worker process of a batch could not start, or ended while it was reading an item.

    >>> raise WorkerError("item 7: the process that read it ended, twice; it may need more memory than there is")
    Traceback (most recent call last):
    newsparse.errors.WorkerError: item 7: the process that read it ended, twice; it may need more memory than there is
    """


class MissingExtraError(NewsparseError, ImportError):
    """A package that a part of newsparse stands on is not installed; the message says which extra brings it.

    >>> raise MissingExtraError("pyarrow", extra="arrow")
    Traceback (most recent call last):
    newsparse.errors.MissingExtraError: pyarrow is not installed; pip install "newsparse[arrow]" brings it
    """

    package: str
    """The package that is missing."""

    extra: str
    """The extra of newsparse that brings it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f'{package} is not installed; pip install "newsparse[{extra}]" brings it')
        self.package = package
        self.extra = extra

    def __reduce__(self) -> tuple[type[MissingExtraError], tuple[str, str]]:
        return MissingExtraError, (self.package, self.extra)
