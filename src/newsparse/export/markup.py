"""Text made safe for HTML and XML, and marks set around stretches of it."""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from newsparse.model import Span

# What XML 1.0 or HTML don't take: control characters, surrogates and code points that are not characters.
_NO_CHARACTERS = "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
_ILLEGAL = re.compile(f"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef{_NO_CHARACTERS}]")
# Line ends for Python, as in a table, that XML and HTML don't take or don't take for line ends.
_LINE_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\x85]")


def escape(text: str) -> str:
    """Text as it may stand in HTML, XML and their attributes; what they can't hold is U+FFFD, one for one.

    A vertical tab, a form feed and other line ends of Python become line feeds. A carriage return stays: a parser
    makes it one, and HTML has no reference for it.

    >>> escape("Q&A <b>\\x00")
    'Q&amp;A &lt;b&gt;�'
    """
    return html.escape(legal(text))


def legal(text: str) -> str:
    """Text with U+FFFD for each character that XML and HTML can't hold, and a line feed for each odd line end."""
    return _LINE_ENDS.sub("\n", _ILLEGAL.sub("\ufffd", text))


@frozen
class Mark:
    """A stretch of the source and the tags that stand around it."""

    span: Span
    opening: str
    closing: str


def layer(marks: Iterable[Mark]) -> list[Mark]:
    """Marks in order and clear of one another: what two have in common, the first keeps.

    >>> [mark.span for mark in layer([Mark(Span(3, 9), "<b>", "</b>"), Mark(Span(0, 5), "<i>", "</i>")])]
    [Span(0, 5), Span(5, 9)]
    """
    clear: list[Mark] = []
    at = 0
    for mark in sorted(marks, key=_start):
        if mark.span.end > max(at, mark.span.start):
            clear.append(evolve(mark, span=Span(max(at, mark.span.start), mark.span.end)))
            at = mark.span.end
    return clear


def marked(source: str, span: Span, layers: Sequence[Sequence[Mark]]) -> str:
    """The source within `span`, escaped, with the marks of all layers, the outermost layer first.

    The marks of an outer layer hold those of an inner one, which are cut where they cross its bounds, so that tags
    always nest.

    >>> outer = layer([Mark(Span(0, 6), "<q>", "</q>")])
    >>> inner = layer([Mark(Span(4, 9), "<b>", "</b>")])
    >>> marked("one two three", Span(0, 13), [outer, inner])
    '<q>one <b>tw</b></q><b>o t</b>hree'
    """
    return "".join(_pieces(source, span.start, span.end, layers))


def _pieces(source: str, at: int, end: int, layers: Sequence[Sequence[Mark]]) -> Iterator[str]:
    if not layers:
        yield escape(source[at:end])
        return
    marks, inner = layers[0], layers[1:]
    for mark in marks[bisect_right(marks, at, key=_end) : bisect_left(marks, end, key=_start)]:
        start, stop = max(mark.span.start, at), min(mark.span.end, end)
        if at < start:
            yield from _pieces(source, at, start, inner)
        yield mark.opening
        yield from _pieces(source, start, stop, inner)
        yield mark.closing
        at = stop
    if at < end:
        yield from _pieces(source, at, end, inner)


def _start(mark: Mark) -> int:
    return mark.span.start


def _end(mark: Mark) -> int:
    return mark.span.end
