"""A statement by its tokens, as a rule finds it."""

from __future__ import annotations

from attrs import frozen

from newsparse.quotes.joining import Range


@frozen
class Reported:
    """A statement by its tokens: the ranges of its content in order, its speaker and its cue."""

    content: tuple[Range, ...]
    speaker: Range | None
    cue: Range
