"""A user's own markers: a line of code, any callable, or a name; and clear errors for those that fail."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest

from newsparse import (
    DEFAULT_MARKERS,
    HeadingMatch,
    Line,
    MarkerError,
    NewsparseError,
    Parser,
    load_marker,
    prefix_marker,
    regex_marker,
)

STORY = "Talks go on\n\nThey met on the coast.\n\n{}\n\nThey left again.\n"


def headings(parser: Parser, line: str) -> list[tuple[str, str, int]]:
    article = parser.parse(STORY.format(line))
    return [(s.heading.text, s.heading.marker, s.level) for s in article.sections if s.heading]


@pytest.mark.parametrize(
    ("marker", "line", "heading"),
    [
        (prefix_marker(">> "), ">> Next steps", ("Next steps", ">>", 1)),
        (prefix_marker("  >> ", level=3), "   >>  Next steps ", ("Next steps", ">>", 3)),
        (prefix_marker("Chapter:"), "Chapter: The coast.", ("The coast.", "Chapter:", 1)),
        (regex_marker(r"^§ (?P<heading>.+)$"), "§ Next steps", ("Next steps", "§", 1)),
        (regex_marker(r"^(?P<heading>.+) ¶$", level=2), "Next steps ¶", ("Next steps", "¶", 2)),
        (regex_marker(re.compile("^next steps$", re.IGNORECASE)), "Next steps", ("Next steps", "", 1)),
    ],
)
def test_a_marker_in_a_line_of_code(marker: Any, line: str, heading: tuple[str, str, int]) -> None:
    assert headings(Parser(markers=(marker,)), line) == [heading]
    assert headings(Parser(markers=()), line) == []


def test_any_callable_is_a_marker_and_sees_the_lines_surroundings() -> None:
    seen: list[Line] = []

    def chapter(line: Line) -> HeadingMatch | None:
        seen.append(line)
        return HeadingMatch(8, len(line.text), "Chapter") if line.text.startswith("Chapter ") else None

    assert headings(Parser(markers=(chapter,)), "Chapter Next steps") == [("Next steps", "Chapter", 1)]
    assert Line("Chapter Next steps", blank_before=True, blank_after=True) in seen


def test_a_marker_sees_its_neighbours() -> None:
    seen: dict[str, Line] = {}

    def spy(line: Line) -> None:
        seen[line.text] = line

    Parser(markers=(spy,)).parse("Talks go on\n\nOne.\nTwo.\nThree.\n")
    assert seen["Two."] == Line("Two.", before="One.", after="Three.", blank_before=False, blank_after=False)


def test_order_decides_and_the_first_answer_wins() -> None:
    first, second = regex_marker("^(?P<heading>Next) steps", level=1), prefix_marker("Next", level=2)
    assert headings(Parser(markers=(first, second)), "Next steps") == [("Next", "steps", 1)]
    assert headings(Parser(markers=(second, first)), "Next steps") == [("steps", "Next", 2)]


def test_a_name_stands_for_a_shipped_marker() -> None:
    assert headings(Parser(markers=("markdown",)), "## Next steps") == [("Next steps", "##", 2)]
    assert load_marker("markdown") in DEFAULT_MARKERS


def test_markers_of_a_line_of_code_compare_and_pickle() -> None:
    parser = Parser(markers=(prefix_marker(">> "), regex_marker("^x")))
    assert pickle.loads(pickle.dumps(parser)) == parser
    assert hash(parser) == hash(Parser(markers=(prefix_marker(">> "), regex_marker("^x"))))


def raising(line: Line) -> HeadingMatch | None:
    raise KeyError(line.text)


def answering(answer: Any) -> Any:
    def marker(line: Line) -> Any:
        return answer

    return marker


@pytest.mark.parametrize(
    ("marker", "message"),
    [
        (raising, r"marker raising raised KeyError: .* on the line "),
        (answering("yes"), r"marker answering.*marker answered 'yes' on the line .*wanted a HeadingMatch or None"),
        (answering(False), r"answered False"),
        (answering(HeadingMatch(0, 999, "x")), r"answered HeadingMatch.*wanted 0 <= start <= end <= "),
        (answering(HeadingMatch(3, 2, "x")), r"wanted 0 <= start <= end"),
        (answering(HeadingMatch(0, 1, "x", level=0)), r"level >= 1"),
        (answering(HeadingMatch(0, 1, "x", lines=7)), r"1 or 2 lines"),
    ],
)
def test_a_marker_that_fails_is_named(marker: Any, message: str) -> None:
    with pytest.raises(MarkerError, match=message):
        headings(Parser(markers=(marker,)), "Next steps")


@pytest.mark.parametrize("text", ["", "\n\n", "Talks go on", "Talks go on\n \nThey met.\n\n\n\nThey left.\n\n"])
def test_a_marker_is_never_shown_a_blank_line(text: str) -> None:
    """So that `line.text.split()[0]` is safe in one."""

    def first_word(line: Line) -> HeadingMatch | None:
        assert line.text.split()[0]
        return None

    assert Parser(markers=(first_word,)).parse(text).source == text


@pytest.mark.parametrize(
    ("make", "kind", "message"),
    [
        (lambda: Parser(markers=(7,)), TypeError, "7 is neither callable nor the name of a marker"),  # type: ignore[arg-type]
        (lambda: Parser(markers="markdown"), TypeError, "wanted a sequence of markers"),
        (lambda: Parser(markers=None), TypeError, "wanted a sequence of markers"),  # type: ignore[arg-type]
        (lambda: Parser(markers=("markup",)), ValueError, "no marker is named 'markup'; known are: .*markdown"),
        (lambda: load_marker("markup"), ValueError, "no marker is named 'markup'"),
        (lambda: prefix_marker("  "), ValueError, "wanted a prefix with something visible"),
        (lambda: prefix_marker(b">"), TypeError, "prefix_marker: wanted a str, got bytes"),  # type: ignore[arg-type]
        (lambda: regex_marker("("), ValueError, "not a regular expression"),
        (lambda: regex_marker(None), TypeError, "regex_marker: wanted a str, got NoneType"),  # type: ignore[arg-type]
        (lambda: regex_marker(re.compile(b"x")), TypeError, "wanted a str, got bytes"),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_a_marker_is_refused(make: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(NewsparseError, match=message) as caught:
        make()
    assert isinstance(caught.value, kind)
