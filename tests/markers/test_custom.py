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
    NewsparseError,
    Parser,
    load_marker,
    prefix_marker,
    regex_marker,
)
from newsparse.errors import MarkerError

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
        (answering(HeadingMatch(0.0, 2.0, "x")), r"answered HeadingMatch.*: start: wanted int, got float"),  # type: ignore[arg-type]
        (answering(HeadingMatch(None, 1, "x")), r"start: wanted int, got NoneType"),  # type: ignore[arg-type]
        (answering(HeadingMatch(True, 1, "x")), r"start: wanted int, got bool"),
        (answering(HeadingMatch(0, "1", "x")), r"end: wanted int, got str"),  # type: ignore[arg-type]
        (answering(HeadingMatch(0, 1, None)), r"marker: wanted str, got NoneType"),  # type: ignore[arg-type]
        (answering(HeadingMatch(0, 1, "x", "2")), r"level: wanted int, got str"),  # type: ignore[arg-type]
        (answering(HeadingMatch(0, 1, "x", 1.5)), r"level: wanted int, got float"),  # type: ignore[arg-type]
        (answering(HeadingMatch(0, 1, "x", 1, 7)), r"text: wanted str or None, got int"),  # type: ignore[arg-type]
        (answering(HeadingMatch(0, 1, "x", 1, b"N")), r"text: wanted str or None, got bytes"),  # type: ignore[arg-type]
        (answering(HeadingMatch(0, 1, "x", lines=1.0)), r"lines: wanted int, got float"),  # type: ignore[arg-type]
    ],
)
def test_a_marker_that_fails_is_named(marker: Any, message: str) -> None:
    with pytest.raises(MarkerError, match=message):
        headings(Parser(markers=(marker,)), "Next steps")


class Odd:
    """A marker with one attribute that isn't what the protocol wants of it, or that raises."""

    __qualname__ = "Odd"

    def __init__(self, attribute: str, value: object) -> None:
        self.attribute = attribute
        self.value = value

    def __call__(self, line: Line) -> HeadingMatch | None:
        return None

    def __getattr__(self, name: str) -> object:
        if name != self.__dict__.get("attribute"):
            raise AttributeError(name)
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


@pytest.mark.parametrize(
    ("attribute", "value", "message"),
    [
        ("hint", "text", r"hint: wanted a compiled pattern of str or None, got 'text'"),
        ("hint", re.compile(b"x"), r"hint: wanted a compiled pattern of str"),
        ("hint", KeyError("hint"), r"its hint raised KeyError"),
        ("needs", 5, r"needs: wanted a tuple of str, got 5"),
        ("needs", "[", r"needs: wanted a tuple of str, got '\['"),
        ("needs", ("[", b"#"), r"needs: wanted a tuple of str"),
        ("needs", ValueError("none"), r"its needs raised ValueError: none"),
        ("alone", "yes", r"alone: wanted True or False, got 'yes'"),
        ("alone", TypeError("no"), r"its alone raised TypeError"),
        ("opening", 1, r"opening: wanted True or False, got 1"),
        ("name", 7, r"name: wanted a str, got 7"),
        ("name", RuntimeError("nameless"), r"its name raised RuntimeError: nameless"),
    ],
)
def test_a_marker_that_says_nonsense_about_itself_is_refused_at_once(
    attribute: str, value: object, message: str
) -> None:
    with pytest.raises(MarkerError, match=rf"^marker .*Odd.*: {message}"):
        Parser(markers=(Odd(attribute, value),))


@pytest.mark.parametrize(
    ("attribute", "value"), [("needs", ("[",)), ("needs", ["["]), ("hint", None), ("alone", True)]
)
def test_what_the_protocol_allows_a_marker_to_say_is_taken(attribute: str, value: object) -> None:
    assert Parser(markers=(Odd(attribute, value),)).parse("Talks go on").headline is not None


class Unsure(HeadingMatch):
    """An answer that nobody gave its fields."""


def test_an_answer_that_raises_is_the_marker_s_fault() -> None:
    def unsure(line: Line) -> HeadingMatch | None:
        return object.__new__(Unsure)

    with pytest.raises(MarkerError, match=r"^marker .*unsure raised AttributeError: .* on the line 'Talks go on'"):
        Parser(markers=(unsure,)).parse("Talks go on")


class Noting:
    """A marker that takes nothing and notes the lines that it is shown."""

    def __init__(self, needs: tuple[str, ...], *, alone: bool = False, opening: bool = False) -> None:
        self.needs = needs
        self.alone = alone
        self.opening = opening
        self.shown: list[str] = []

    def __call__(self, line: Line) -> None:
        self.shown.append(line.text)


@pytest.mark.parametrize(
    ("needs", "shown"),
    [
        (("§",), ["Rain fell.", "§ Next steps"]),
        (("§", "#"), ["Rain fell.", "§ Next steps", "They left.", "# Weather"]),
        (("¶",), []),
        ((), ["They met.", "Rain fell.", "§ Next steps", "They left.", "# Weather", "It [the bill] passed."]),
        (("",), ["They met.", "Rain fell.", "§ Next steps", "They left.", "# Weather", "It [the bill] passed."]),
    ],
)
def test_a_marker_is_shown_the_lines_that_hold_what_it_needs_and_those_above(
    needs: tuple[str, ...], shown: list[str]
) -> None:
    text = "Talks go on\n\nThey met.\nRain fell.\n§ Next steps\nThey left.\n# Weather\nIt [the bill] passed."
    marker = Noting(needs)
    Parser(markers=(marker, *DEFAULT_MARKERS)).parse(text)
    assert [line for line in dict.fromkeys(marker.shown) if line != "Talks go on"] == shown


def test_of_a_marker_whose_sign_opens_a_line_other_lines_are_not_asked() -> None:
    text = "Talks go on\n\nThey met under § 3.\n\nRain fell.\n  § Next steps\nThey left.\n§ Weather\n\nIt rained."
    marker = Noting(("§",), opening=True)
    Parser(markers=(marker,)).parse(text)
    assert set(marker.shown) >= {"Rain fell.", "  § Next steps", "They left.", "§ Weather"}
    assert "It rained." not in marker.shown


@pytest.mark.parametrize(("needs", "shown"), [(("§",), ["§ Next steps"]), ((), ["§ Next steps", "Weather"])])
def test_a_marker_of_lines_that_stand_alone_is_shown_those_with_what_it_needs(
    needs: tuple[str, ...], shown: list[str]
) -> None:
    marker = Noting(needs, alone=True)
    Parser(markers=(marker,)).parse("Talks go on\n\nThey met.\n\n§ Next steps\n\nThey left.\n\nWeather\n\nRain fell.")
    assert marker.shown == shown


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
