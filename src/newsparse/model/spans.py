"""Places in the source, and the reading text of a slice."""

from __future__ import annotations

from attrs import frozen

from newsparse.errors import ArgumentTypeError, ArgumentValueError
from newsparse.model.fields import Packed


def fold(text: str) -> str:
    """The reading text of a slice: line breaks and runs of blanks become one space.

    >>> fold("  The talks\\n   went on. ")
    'The talks went on.'
    """
    line = text.replace("\n", " ")
    # Every blank but the space is not printable: most slices are found to be folded already, in a third of the time.
    if line.isprintable() and "  " not in line and line[:1] != " " != line[-1:]:
        return line
    return " ".join(line.split())


@frozen(repr=False, weakref_slot=False)
class Span(Packed):
    """A half-open range of code points, `start <= end`.

    Raises ArgumentValueError if start is negative or end lies before start.

    >>> Span(4, 9).of("The talks went on.")
    'talks'
    >>> Span(4, 9) in Span(0, 18), Span(4, 9).overlaps(Span(9, 14))
    (True, False)
    """

    start: int
    """The offset of the first code point."""

    end: int
    """The offset after the last code point."""

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ArgumentValueError(
                f"Span({self.start}, {self.end}): wanted 0 <= start <= end, both in code points of the source"
            )

    def of(self, source: str) -> str:
        """The raw slice of `source` at this span."""
        return source[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans have a code point in common.

        >>> Span(0, 5).overlaps(Span(4, 9))
        True
        """
        return max(self.start, other.start) < min(self.end, other.end)

    def __contains__(self, other: object) -> bool:
        """Whether `other` lies inside this span, its ends included. Raises ArgumentTypeError if it is not a Span.

        >>> Span(4, 9) in Span(4, 12)
        True
        """
        if not isinstance(other, Span):
            raise ArgumentTypeError(f"in: a Span contains Spans, got {other!r:.80}")
        return self.start <= other.start and other.end <= self.end

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"
