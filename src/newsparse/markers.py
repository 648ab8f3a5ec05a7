"""Section markers: what says that a line is a heading inside the article.

A marker is any callable that is shown a `Line` and answers with a `HeadingMatch` or None. Order decides: the
first marker that answers wins. The shipped ones stand in `DEFAULT_MARKERS`; `prefix_marker` and `regex_marker`
make one from a line of code; `load_marker` finds one that an installed package registers under the entry point
group `newsparse.markers`.
"""

from __future__ import annotations

import re
from typing import Protocol, runtime_checkable

from attrs import frozen

ENTRY_POINT_GROUP = "newsparse.markers"


@frozen
class Line:
    """A line in its surroundings, as a marker sees it; offsets in a match count from the start of `text`.

    `text` is the line without its line end, `before` and `after` the lines around it (empty where blank or where the
    text ends). `blank_before` and `blank_after` tell whether a blank line or the text's end lies there.

    >>> Line("Next steps", before="He left.", after="", blank_before=False, blank_after=True).text
    'Next steps'
    """

    text: str
    before: str = ""
    after: str = ""
    blank_before: bool = True
    blank_after: bool = True


@frozen
class HeadingMatch:
    """A marker's yes: the heading's place in the line, what marked it, and its level (1 is the outermost).

    `text` is the reading text where it isn't the slice itself (HTML entities unescaped). `lines` is how many lines
    the heading takes, 2 for an underlined one. A match that is empty (start == end) is a break: a new section
    without a heading.

    >>> HeadingMatch(5, 15, marker="[HH]").level
    1
    """

    start: int
    end: int
    marker: str
    level: int = 1
    text: str | None = None
    lines: int = 1


@runtime_checkable
class SectionMarker(Protocol):
    """The plug-in protocol: shown a line in its surroundings, answers with a heading match or None.

    A marker may carry an attribute `hint`, a compiled pattern that finds (with `search`, on the line) every line the
    marker could take: the others are then not shown to it, which makes it faster and changes nothing else.

    >>> def chapter(line):
    ...     return HeadingMatch(0, len(line.text), marker="Chapter") if line.text.startswith("Chapter ") else None
    >>> isinstance(chapter, SectionMarker)
    True
    """

    def __call__(self, line: Line, /) -> HeadingMatch | None:
        """The heading in this line, or None."""
        ...


DEFAULT_MARKERS: tuple[SectionMarker, ...] = ()
