"""How markers are asked: which lines each is shown, by what it says about itself, and how its answers are checked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import NoneType
from typing import Final, NamedTuple

from attrs import frozen

from newsparse.errors import MarkerError
from newsparse.markers.protocol import HeadingMatch, Line, SectionMarker, marker_name


class AskedMarker(NamedTuple):
    """A marker with what it says about itself."""

    marker: SectionMarker
    needs: tuple[str, ...]
    hint: re.Pattern[str] | None

    def is_shown(self, window: str) -> bool:
        """Whether a line and the one below it, the `window`, hold what it needs."""
        return not self.needs or any(need in window for need in self.needs)


@frozen
class AskedMarkers:
    """The markers of a parser in their order: those for any line, and those for lines that stand alone.

    `signs` finds lines that hold what one of those for any line needs; None, where one needs nothing. `opening` are
    the signs of which one opens such a line, or the one below it; None, where one needs something elsewhere.
    """

    inline: tuple[AskedMarker, ...]
    alone: tuple[AskedMarker, ...]
    signs: re.Pattern[str] | None
    opening: frozenset[str] | None

    def could_take(self, text: str, start: int, end: int) -> bool:
        """Whether a marker for any line could take the line that begins at `start`, in a stretch up to `end`."""
        if self.opening is None:
            return bool(self.inline)
        below = text.find("\n", start, end) + 1 or end
        after = text.find("\n", below, end)
        line, line_below = text[start:below], text[below : end if after < 0 else after]
        return line.lstrip(_BLANKS)[:1] in self.opening or line_below.lstrip(_BLANKS)[:1] in self.opening

    def candidates(self, text: str, start: int, end: int) -> Iterator[int]:
        """Where the lines of the stretch `start:end` begin that a marker for any line could take, in their order."""
        if not self.inline:
            return
        if self.could_take(text, start, end):
            yield start
        last = start
        for found in (self.signs or _ANY_LINE).finditer(text, start, end):
            line_start = max(text.rfind("\n", start, found.end()) + 1, start)
            above = max(text.rfind("\n", start, line_start - 1) + 1, start)  # what it needs may stand below the line
            for place in (above, line_start):
                if place > last:
                    yield place
                    last = place


_BLANKS: Final = " \t"
_ANY_LINE: Final = re.compile(r"[^\n]+")


def asked_markers(markers: Sequence[SectionMarker]) -> AskedMarkers:
    """The markers with what they say about themselves, looked up once."""
    inline: list[AskedMarker] = []
    alone: list[AskedMarker] = []
    opening: set[str] = set()
    within: set[str] = set()
    for marker in markers:
        needs: Sequence[str] = getattr(marker, "needs", None) or ()
        asked = AskedMarker(marker, () if "" in needs else tuple(needs), getattr(marker, "hint", None))
        if getattr(marker, "alone", False):
            alone.append(asked)
            continue
        inline.append(asked)
        if getattr(marker, "opening", False):
            opening.update(need[0] for need in asked.needs)
        else:
            within.update(asked.needs)
    has_signs = all(asked.needs for asked in inline)
    signs = _signs(opening, within) if has_signs else None
    return AskedMarkers(tuple(inline), tuple(alone), signs, frozenset(opening) if has_signs and not within else None)


def _signs(opening: set[str], within: set[str]) -> re.Pattern[str]:
    """Finds, once a line, a sign that opens it, or one of the others somewhere in it."""
    ways = [rf"\n[{_BLANKS}]*[{re.escape(''.join(sorted(opening)))}][^\n]*"] if opening else []
    ways += [rf"(?:{'|'.join(map(re.escape, sorted(within)))})[^\n]*"] if within else []
    return re.compile("|".join(ways))


def hinted(asked: Sequence[AskedMarker], line: str) -> list[AskedMarker]:
    """The markers that could take a line, by their hints."""
    return [one for one in asked if one.hint is None or one.hint.search(line)]


def first_match(asked: Sequence[AskedMarker], line: Line) -> HeadingMatch | None:
    """The answer of the first marker that has one, of those that could take the line.

    Raises MarkerError, with the marker's name and the line, where a marker raises or answers nonsense.
    """
    for one in asked:
        marker = one.marker
        try:
            match: object = marker(line)
            problem = None if match is None else _problem(match, len(line.text))
        except Exception as error:
            raise MarkerError(
                f"marker {marker_name(marker)} raised {type(error).__name__}: {error} on the line {line.text[:80]!r}"
            ) from error
        if match is not None:
            return _checked(marker, match, problem, line)
    return None


def _checked(marker: SectionMarker, match: object, problem: str | None, line: Line) -> HeadingMatch:
    if problem is None:
        assert isinstance(match, HeadingMatch)
        return match
    raise MarkerError(
        f"marker {marker_name(marker)} answered {match!r:.200} on the line {line.text[:80]!r}: {problem}"
    )


def _problem(match: object, length: int) -> str | None:
    """What is wrong with an answer to a line of this length."""
    if not isinstance(match, HeadingMatch):
        return "wanted a HeadingMatch or None"
    for name, types in _FIELD_TYPES.items():
        value: object = getattr(match, name)
        if isinstance(value, bool) or not isinstance(value, types):
            wanted = " or ".join("None" if kind is NoneType else kind.__name__ for kind in types)
            return f"{name}: wanted {wanted}, got {type(value).__name__}"
    if not 0 <= match.start <= match.end <= length or match.level < 1 or match.lines not in (1, 2):
        return f"wanted 0 <= start <= end <= {length}, level >= 1, and 1 or 2 lines"
    return None


_FIELD_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "start": (int,),
    "end": (int,),
    "marker": (str,),
    "level": (int,),
    "text": (str, NoneType),
    "lines": (int,),
}
