"""Headings, headlines, bylines and paragraphs as the layout reads them."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import layout
from newsparse.layout.byline import authors_of, is_byline
from newsparse.layout.headline import kicker_of
from newsparse.markers import DEFAULT_MARKERS, asked_markers
from newsparse.model import NoteRole, ParagraphRole
from newsparse.text import normalized

MARKERS = asked_markers(DEFAULT_MARKERS)

PROSE = "The council met on Monday and decided to close the old harbour before the winter."
MORE = "Nobody knows what will become of the ships that have lain there since the spring."

HEADINGS = [
    ("What happens next", "What happens next"),
    ("What Happens Next", "What Happens Next"),
    ("Ships without a harbour", "Ships without a harbour"),
    ("Why now?", "Why now?"),
    ("A long winter ahead", "A long winter ahead"),
    ("Background", "Background"),
    ("WHAT COMES NEXT", "WHAT COMES NEXT"),
    ("BACKGROUND", "BACKGROUND"),
    ("SHIPS AND MEN", "SHIPS AND MEN"),
    ("[HH] What comes next", "What comes next"),
    ("[H2] What comes next", "What comes next"),
    ("## What comes next", "What comes next"),
    ("### What comes next ###", "What comes next"),
    ("<h2>What comes next</h2>", "What comes next"),
    ('<h3 class="x">Ships &amp; men</h3>', "Ships & men"),
    ("**What comes next**", "What comes next"),
    ("__What comes next__", "What comes next"),
    ("What comes next\n---------------", "What comes next"),
    ("What comes next\n===============", "What comes next"),
    ("Q: What comes next?", "What comes next?"),
    ("Q. What comes next?", "What comes next?"),
    ("10 things to know", "10 things to know"),
    ("“We will miss it”", "“We will miss it”"),
    ("Fishing", "Fishing"),
    ("JOBS", "JOBS"),
]


@pytest.mark.parametrize(("written", "text"), HEADINGS)
def test_heading(written: str, text: str) -> None:
    read = layout.read(normalized(f"Council closes harbour\n\n{PROSE}\n\n{written}\n\n{MORE}\n"), MARKERS)
    assert [section.heading and section.heading.text for section in read.sections] == [None, text]


@pytest.mark.parametrize(
    "line",
    [
        "“We will miss it.”",
        '"Will we miss it?"',
        "He left.",
        "Photo: the harbour",
        "Net 3,062,000 vs 3,023,000",
        "Jane Doe, 34",
        "www.example.org",
        "and that was all",
        "By the harbour wall,",
        "John Roe/Harbour Herald",
        "- a list item",
        "1. Close the harbour",
        "2.5 3.5 4.5",
    ],
)
def test_no_heading(line: str) -> None:
    read = layout.read(normalized(f"Council closes harbour\n\n{PROSE}\n\n{line}\n\n{MORE}\n"), MARKERS)
    assert [section.heading for section in read.sections] == [None]


# Stories in which each line is a paragraph, and the bare headings in them; each is read with blank lines and without.
CROSSHEADS = [
    (["Talks go on", PROSE, "Fishing", MORE, "Who pays?", PROSE], ["Fishing", "Who pays?"]),
    (["Talks go on", PROSE, "‘Nobody warned us’", MORE], ["‘Nobody warned us’"]),
    (
        ["Talks go on", PROSE, "1. Fees lowered", MORE, "2. Ferries at night", PROSE],
        ["1. Fees lowered", "2. Ferries at night"],
    ),
    (["Talks go on", PROSE, "1. Fees lowered", "2. Ferries at night", MORE], []),
    (["Talks go on", PROSE, "1. Fees lowered", MORE], []),
    (
        ["Talks go on", PROSE, "About Acme", MORE, "Forward-Looking Statements", PROSE],
        ["About Acme", "Forward-Looking Statements"],
    ),
    # a town, and under it what happened there
    (
        ["Round-up", PROSE, "Halford", "Shed break-ins", MORE, "Amberley", "Crash on A361", PROSE],
        ["Halford", "Shed break-ins", "Amberley", "Crash on A361"],
    ),
    (["Round-up", PROSE, "HALFORD", "Shed break-ins", MORE], ["HALFORD", "Shed break-ins"]),
    (
        ["Talks go on", PROSE, "How we got here", MORE, "What is at stake?", PROSE],
        ["How we got here", "What is at stake?"],
    ),
    (["Talks go on", PROSE, "What happens next?", MORE], ["What happens next?"]),
    (
        ["Three who knew", PROSE, "Vera Lang", MORE, "Tom Falk", PROSE, "Kari Vik", MORE],
        ["Vera Lang", "Tom Falk", "Kari Vik"],
    ),
    (
        ["Rye bread", PROSE, "You will need", "- 500g flour", "- 300ml water", "Method", MORE],
        ["You will need", "Method"],
    ),
    (
        ["In brief", "Pool to open", PROSE, "Bees stop train", MORE, "Prize for baker", PROSE],
        ["Pool to open", "Bees stop train", "Prize for baker"],
    ),
    # what is none
    (["Talks go on", PROSE, "So who will pay for it?", MORE], []),
    (["Talks go on", PROSE, "And now the good news", MORE], []),
    (["Talks go on", PROSE, "Is the harbour board blind, or has it never looked at the bill?", MORE], []),
    (["Talks go on", PROSE, "What a mess!", MORE], []),
    (["Talks go on", PROSE, "It was the end of the old harbour", MORE], []),
    (["Talks go on", PROSE, "“I float, therefore I am”", "Ivo Marek", MORE], []),
    (
        [
            "Talks go on",
            PROSE,
            "It begins:",
            "The sea goes out, the sea comes in",
            "The herring shine like tin",
            "And we who wait",
            PROSE,
        ],
        [],
    ),
    (
        [
            "Bags we tried",
            PROSE,
            "We like: it is light",
            MORE,
            "We don't like: it is dear",
            PROSE,
            "We like: the strap",
            MORE,
        ],
        [],
    ),
    (["Talks go on", "Ministers hope for a treaty before the winter", PROSE, MORE], []),
    (["Talks go on", PROSE, "The old mill", "The new mill", "The bakery", MORE], []),
    (["Talks go on", PROSE, "“It is a ghost town by two o'clock”", "Ruth Roe, grocer", MORE], []),
    (["Talks go on", PROSE, MORE, "Jane Doe, Oslo"], []),
    (["LEE: The bridge is safe today.", "ROE: Would you drive over it?", "LEE: I did so this morning."], []),
]


@pytest.mark.parametrize(("lines", "headings"), CROSSHEADS)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_bare_crossheads(lines: list[str], headings: list[str], gap: str) -> None:
    read = layout.read(normalized(gap.join(lines)), MARKERS)
    assert [section.heading.text for section in read.sections if section.heading] == headings


def test_the_first_of_several_headings_in_capitals_is_not_a_place() -> None:
    read = layout.read(normalized("\n\n".join(["Ten for the weekend", "SAILING", PROSE, "MUSIC", MORE])), MARKERS)
    assert read.dateline is None
    assert [section.heading.text for section in read.sections if section.heading] == ["SAILING", "MUSIC"]


LONG = "Officials say that the harbour board will close three of its four ferries to the islands in winter"


def test_a_long_crosshead_is_one_where_the_others_show_the_habit() -> None:
    short = ["Fishing", MORE, "Ferries", PROSE]
    for lines, count in (([PROSE, *short, LONG, MORE], 3), ([PROSE, LONG, MORE], 0)):
        read = layout.read(normalized("\n".join(["Talks go on", *lines])), MARKERS)
        assert sum(section.heading is not None for section in read.sections) == count


def test_a_wrapped_story_without_blank_lines_has_no_bare_crossheads() -> None:
    wrapped = "The council met on Monday in the town hall and decided\nto close the old harbour in winter."
    text = f"Talks go on\n    {wrapped}\n    Terms not disclosed\n    {wrapped}\n"
    read = layout.read(normalized(text), MARKERS)
    assert [section.heading for section in read.sections] == [None]


@pytest.mark.parametrize("rule", ["* * *", "***", "---", "_ _ _", "- - -", "___", "~~~", "• • •", "* * * *"])
def test_break(rule: str) -> None:
    read = layout.read(normalized(f"Council closes harbour\n\n{PROSE}\n\n{rule}\n\n{MORE}\n"), MARKERS)
    assert [(section.heading, len(section.paragraphs)) for section in read.sections] == [(None, 1), (None, 1)]
    assert [(note.role, note.text) for note in read.notes] == [(NoteRole.SEPARATOR, rule)]


def test_a_list_of_short_lines_has_no_headings() -> None:
    read = layout.read(normalized(f"Shops\n\n{PROSE}\n\nThe old mill\n\nThe new mill\n\nThe bakery\n"), MARKERS)
    assert [section.heading for section in read.sections] == [None]


def test_nothing_under_it() -> None:
    read = layout.read(normalized(f"Council closes harbour\n\n{PROSE}\n\nWhat happens next\n"), MARKERS)
    assert [len(section.paragraphs) for section in read.sections] == [2]


@pytest.mark.parametrize(
    ("headline", "kicker"),
    [
        ("UPDATE 2-Council closes harbour", "UPDATE 2-"),
        ("RPT-UPDATE 1-Council closes harbour", "RPT-UPDATE 1-"),
        ("ANALYSIS-Council closes harbour", "ANALYSIS-"),
        ("WRAPUP 1-Council closes harbour", "WRAPUP 1-"),
        ("EXCLUSIVE: Council closes harbour", "EXCLUSIVE:"),
        ("Exclusive: Council closes harbour", "Exclusive:"),
        ("BREAKING NEWS: Council closes harbour", "BREAKING NEWS:"),
        ("Council closes harbour", None),
        ("Mayor: Council closes harbour", None),
        ("Update on the harbour", None),
    ],
)
def test_kicker(headline: str, kicker: str | None) -> None:
    assert kicker_of(headline) == kicker
    read = layout.read(normalized(f"{headline}\n\n{PROSE}"), MARKERS)
    assert read.headline is not None and (read.headline.text, read.headline.kicker) == (headline, kicker)


def test_a_headline_over_two_lines_and_a_subhead() -> None:
    text = f"Council closes harbour for the winter,\nship owners angry\n\nMayor promises help\n\nOSLO (AP) - {PROSE}"
    read = layout.read(normalized(text), MARKERS)
    assert read.headline is not None
    assert read.headline.text == "Council closes harbour for the winter, ship owners angry"
    assert [(note.role, note.text) for note in read.notes] == [(NoteRole.SUBHEAD, "Mayor promises help")]


def test_points_under_a_headline_are_subheads() -> None:
    points = ["* Mayor promises help", "* Vote due in May"]
    headline = "UPDATE 1-Council closes harbour, owners angry"
    read = layout.read(normalized("\n".join([headline, *points, "", f"OSLO (AP) - {PROSE}"])), MARKERS)
    assert read.headline is not None and read.headline.text == headline
    assert [note.text for note in read.notes if note.role is NoteRole.SUBHEAD] == points


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        ("# Council closes harbour", "Council closes harbour"),
        ("<h1>Ships &amp; men</h1>", "Ships & men"),
        ("Eds: With AP Photos.\n\n# Council closes harbour #", "Council closes harbour"),
    ],
)
def test_a_marked_headline(first: str, headline: str) -> None:
    read = layout.read(normalized(f"{first}\n\n{PROSE}"), MARKERS)
    assert read.headline is not None and read.headline.text == headline


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("BY JANE DOE and JOHN ROE", ("Jane Doe", "John Roe")),
        ("By Jane Doe and John Roe, Reuters", ("Jane Doe", "John Roe")),
        ("By JANE DOE, AP Science Writer", ("Jane Doe",)),
        ("By Jane Doe, John Roe and Ann Poe", ("Jane Doe", "John Roe", "Ann Poe")),
        ("by Ted D'Amico, Reuters", ("Ted D'Amico",)),
        ("By JUAN DE LA CRUZ", ("Juan de la Cruz",)),
        ("By The Associated Press", ("The Associated Press",)),
        ("By Jane Doe | Harbour Herald", ("Jane Doe",)),
        ("By Jane Doe in Oslo", ("Jane Doe",)),
        ("By Jane Doe, The Harbour Herald", ("Jane Doe",)),
        ("By Jane Doe, Harbour Herald", ("Jane Doe",)),
        ("By Jane Doe, The Harbour Light", ("Jane Doe",)),
        ("By Jane Doe, New York", ("Jane Doe",)),
        ("By Jane Doe, M.D.", ("Jane Doe",)),
        ("By Jane Doe, Oslo", ("Jane Doe",)),
        ("By Jane Doe Political correspondent", ("Jane Doe",)),
        ("By Jane Doe, Special to The Herald", ("Jane Doe",)),
        ("*By Jane Doe*", ("Jane Doe",)),
        ("By April Stone", ("April Stone",)),
        ("Jane Doe | Harbour Herald", ("Jane Doe",)),
        ("Jane Doe, Harbour Herald", ("Jane Doe",)),
        ("Words by Jane Doe", ("Jane Doe",)),
    ],
)
def test_byline(line: str, authors: tuple[str, ...]) -> None:
    assert is_byline(line)
    assert authors_of(line) == authors
    read = layout.read(normalized(f"Council closes harbour\n{line}\nOSLO (AP) - {PROSE}"), MARKERS)
    assert read.byline is not None and (read.byline.text, read.byline.authors) == (line, authors)


def test_an_agency_is_an_author_behind_by_alone() -> None:
    assert (authors_of("By Reuters"), authors_of("Reuters")) == (("Reuters",), ())


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the ministers had gone home.",
        "By Christmas Day",
        "By Monday",
        "By the time they met it was late",
        "By March it was over",
    ],
)
def test_no_byline(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\x0c", "\x0b", "\x85", "\u2028", "\u2029"])
def test_line_ends(line_end: str) -> None:
    text = line_end.join(["Council closes harbour", "ANKARA", PROSE, "[HH] Ships", MORE])
    read = layout.read(normalized(text), MARKERS)
    assert read.headline is not None and read.headline.text == "Council closes harbour"
    assert read.dateline is not None and read.dateline.places == ("Ankara",)
    assert [[part.text for part in section.paragraphs] for section in read.sections] == [[PROSE], [MORE]]


WRAPPED = "The council met on Monday in the town hall and decided\nto close the old harbour in winter."
AGAIN = "Nobody knows what will become of the ships that have\nlain there since the spring."


@pytest.mark.parametrize("between", ["\n\n", "\n   ", "\n \n", "\n\t", "\n"])
def test_hard_wrapped_lines_are_joined(between: str) -> None:
    text = f"Council closes harbour\n\n{WRAPPED}{between}{AGAIN}\n"
    read = layout.read(normalized(text), MARKERS)
    joined = [WRAPPED.replace("\n", " "), AGAIN.replace("\n", " ")]
    assert [part.text for part in read.sections[0].paragraphs] == joined


def test_blanks_at_the_ends_of_hard_wrapped_lines() -> None:
    text = f"Council closes harbour\n\n{WRAPPED}\n\n{AGAIN}\n".replace("\n", "  \n")
    read = layout.read(normalized(text), MARKERS)
    assert [" ".join(part.text.split()) for part in read.sections[0].paragraphs] == [
        " ".join(WRAPPED.split()),
        " ".join(AGAIN.split()),
    ]


def test_items_right_under_one_another_in_hard_wrapped_copy() -> None:
    items = "1. a vote in May\n2. a strike in June, which the skippers\nwill decide on\n- talks"
    read = layout.read(normalized(f"Harbour plans\n\n{WRAPPED}\n\n{items}\n\n{WRAPPED}"), MARKERS)
    assert [part.text for part in read.sections[0].paragraphs if part.role is ParagraphRole.LIST_ITEM] == [
        "1. a vote in May",
        "2. a strike in June, which the skippers will decide on",
        "- talks",
    ]


def test_list_items() -> None:
    read = layout.read(normalized(f"Plans\n\n{PROSE}\n\n- Close the harbour\n- Sell the ships\n"), MARKERS)
    roles = [part.role for part in read.sections[0].paragraphs]
    assert roles == [ParagraphRole.PROSE, ParagraphRole.LIST_ITEM, ParagraphRole.LIST_ITEM]


def test_a_table_is_one_paragraph() -> None:
    text = f"Prices\n\n{PROSE}\n\nWheat     2.55   2.40\nCorn      1.35   1.92\nOats      1.24   0.99\n\n{MORE}\n"
    roles = [part.role for part in layout.read(normalized(text), MARKERS).sections[0].paragraphs]
    assert roles == [ParagraphRole.PROSE, ParagraphRole.TABLE, ParagraphRole.PROSE]


@pytest.mark.parametrize(
    ("text", "headline", "paragraphs"),
    [
        ("", None, []),
        (" \n\n", None, []),
        ("Council closes harbour", "Council closes harbour", []),
        ("The council has closed the harbour.", None, ["The council has closed the harbour."]),
        (f"Council closes harbour\n{PROSE}", "Council closes harbour", [PROSE]),
        (f"{PROSE}\n\n{MORE}", None, [PROSE, MORE]),
    ],
)
def test_little_text(text: str, headline: str | None, paragraphs: list[str]) -> None:
    read = layout.read(normalized(text), MARKERS)
    assert (read.headline and read.headline.text) == headline
    assert [part.text for section in read.sections for part in section.paragraphs] == paragraphs


def test_what_the_header_tells_is_taken() -> None:
    text = f"Harbour board\nCouncil closes\nharbour\nJane of the Board\n\n{PROSE}"
    read = layout.read(normalized(text), MARKERS, headline="Council closes harbour", byline="Jane of the Board")
    assert read.headline is not None and read.headline.text == "Council closes harbour"
    assert read.byline is not None and read.byline.text == "Jane of the Board"


@pytest.mark.parametrize(
    ("known", "line", "is_byline"),
    [
        ("Jane Doe", "JANE DOE, Reuters", True),
        ("By Jane Doe", "Jane Doe | Harbour Herald", True),
        ("By Jane Doe", "By John Roe", False),
        ("Our staff", "By Herald staff", False),
    ],
)
def test_a_byline_that_is_known_is_that_of_its_authors(known: str, line: str, is_byline: bool) -> None:
    read = layout.read(normalized(f"Council closes harbour\n\n{line}\n\n{PROSE}"), MARKERS, byline=known)
    assert (read.byline is not None and read.byline.text == line) is is_byline


@pytest.mark.parametrize(
    ("written", "reading", "slice_"),
    [
        ("# Talks go on #", "Talks go on", "Talks go on"),
        ("**Talks go on**", "Talks go on", "Talks go on"),
        ("<h1>Talks &amp; more</h1>", "Talks & more", "Talks &amp; more"),
        ("Talks go on\n===========", "Talks go on", "Talks go on"),
    ],
)
def test_a_headlines_extent_has_its_marks_and_leaves_no_notes(written: str, reading: str, slice_: str) -> None:
    text = f"{written}\n\nThe ministers met in the old town hall.\n"
    article = newsparse.parse(text)
    assert article.headline is not None
    assert (article.headline.text, article.headline.span.of(text)) == (reading, slice_)
    assert article.headline.extent.of(text) == written
    assert article.notes == ()
