"""What the layout asks of single lines: is it a byline, does the headline go on, where do columns stand."""

from __future__ import annotations

import pytest

from newsparse import Line
from newsparse.layout.byline import (
    authors_of,
    could_be_name,
    is_affiliation,
    is_agency,
    is_bare_name,
    is_byline,
    is_staff,
)
from newsparse.layout.case import person_case, place_case
from newsparse.layout.controls import blanked_controls
from newsparse.layout.headings import LONGEST_HEADING, could_stand_alone, line_at
from newsparse.layout.headline import goes_on, is_title_case
from newsparse.layout.tables import tables_in

SEVEN_IN_TOWNS = (
    "Jane Doe in Zwolle, John Roe in Kampen, Ann Lee in Meppel, Bob Poe in Hasselt, Ida Moe in Ommen, "
    "Jim Coe in Raalte and Tom Low in"
)
SEVEN = ("Jane Doe", "John Roe", "Ann Lee", "Bob Poe", "Ida Moe", "Jim Coe", "Tom Low")
# the line, whether it is a byline, and the authors in it
BYLINES = [
    ("Jane Doe, Reuters", True, ("Jane Doe",)),
    ("JANE DOE, AP Science Writer", True, ("Jane Doe",)),
    ("Jane Doe - Reuters", True, ("Jane Doe",)),
    ("Jane Doe | Reuters", True, ("Jane Doe",)),
    ("Jane Doe /Reuters", True, ("Jane Doe",)),
    ("Jane, Reuters", False, ("Jane",)),
    ("By Jane", True, ("Jane",)),
    ("By jane doe", False, ()),
    ("By Jane Doe writes.", False, ()),
    ("By Jane Doe, staff", True, ("Jane Doe",)),
    ("By Jane Doe is late", False, ()),
    ("By The Associated Press", True, ("The Associated Press",)),
    ("Story by Jane Doe", True, ("Jane Doe",)),
    ("From Jane Doe in Oslo", True, ("Jane Doe",)),
    ("From the harbour", False, ()),
    ("— By Jane Doe", True, ("Jane Doe",)),
    ("By 3 writers", False, ()),
    ("By Jane Doe & John Roe", True, ("Jane Doe", "John Roe")),
    ("By Friday", False, ("Friday",)),
    ("By monday Doe", False, ()),
    ("By AP", True, ("AP",)),
    ("By Reuters Staff", True, ()),
    ("By Jane 3", False, ()),
    ("By Jane van der Doe", True, ("Jane van der Doe",)),
    ("By Jane el Doe and Ana la Roe", True, ("Jane el Doe", "Ana la Roe")),
    ("By Jane Doe, John Roe and 4 others", False, ("Jane Doe", "John Roe")),
    ("By Reuters Harbour", True, ()),
    ("By ap harbour", False, ()),
    ("Jane Doe, jane roe", False, ("Jane Doe",)),
    ("By Jane Van Der Doe Roe", True, ("Jane Van Der Doe Roe",)),
    ("By Jane Van Der Doe Roe Poe", True, ()),
    ("from Jane Doe", True, ("Jane Doe",)),
    ("BY ANN LEE, AP AND BOB DOE, REUTERS", True, ("Ann Lee", "Bob Doe")),
    ("By Jane Doe, Halford, Mill Lane", True, ("Jane Doe",)),
    ("By Jane Doe, AP and Halford", True, ("Jane Doe",)),
    ("By Jane Doe and John Roe, PhD", True, ("Jane Doe", "John Roe")),
    ("By Jane Doe and John Roe, ITV", True, ("Jane Doe", "John Roe")),
    ("By Jane Doe and John Roe, Ann", True, ("Jane Doe", "John Roe", "Ann")),
    ("BY JANE DOE AND ANN LEE, JOHN ROE", True, ("Jane Doe", "Ann Lee", "John Roe")),
    ("By Jane Doe AP", True, ("Jane Doe",)),
    ("By Reuters and Herald staff", True, ("Reuters",)),
    ("BY ANI ROE", True, ("Ani Roe",)),
    ("Jane Doe, The Herald in Oslo.", False, ("Jane Doe",)),
    ("Jane Doe | One Two Three Four Five", True, ("Jane Doe",)),
    ("Jane Doe | One Two Three Four Five Six", False, ("Jane Doe",)),
    (f"By {SEVEN_IN_TOWNS} Dronten", True, SEVEN),
    (f"By {SEVEN_IN_TOWNS} Lelystad", False, SEVEN),
    ("Jane Doe, The Herald in New Haven, Waterbury and the Naugatuck Valley", True, ("Jane Doe",)),
    ("Jane Doe, The Herald in New Haven, Waterbury and Naugatuck Valley East", False, ("Jane Doe",)),
]
# the line, whether it is a name alone, whether it could be one, whether it is a paper's staff
NAMES = [
    ("Ann", False, False, False),
    ("Ann Doe", True, True, False),
    ("Ann May Doe", True, True, False),
    ("Ann May Ida Doe", False, False, False),
    ("Ann doe", False, False, False),
    ("ANN DOE", False, True, False),
    ("Zwolle Doe", False, True, False),
    ("Ann Doe and Zwolle Roe", True, False, False),
    ("Ann Doe, Bob Roe, Jim Poe and Ida Lee", True, False, False),
    ("Ann Doe and roe", False, False, False),
    ("Ann Doe at Halford Bridge Road Station in Old Mere", True, False, False),
    ("Ann Doe at Halford Bridge Road Station in Old Meres", False, False, False),
    ("Ann Doe at the quay", False, False, False),
    ("Herald Reporter", False, True, True),
    ("Mill Lane Reporter", False, True, True),
    ("Old Mill Lane Reporter", False, False, False),
    ("Reporter", False, False, False),
    ("Herald reporter", False, False, False),
    ("Reporter Herald", False, True, False),
]
AGENCIES = [("Reuters", True), ("The Canadian Press", True), ("The Kyodo News", True), ("Canadian", False)]
AFFILIATIONS = [
    ("AP Sports Writer", True),
    ("Associated Press", True),
    ("The Associated Press", True),
    ("Harbour Herald", False),
    ("Staff Writer.", False),
    ("Staff writer?", False),
    ("", False),
    (" ", False),
    ("Writer Staff Oslo", False),
    ("Reuters  ", True),
    ("Reuters, Oslo", True),
    ("Reuters, Oslo.", False),
]
# in capitals, as a place, as a person
CASES = [
    ("PORT-AU-PRINCE", "Port-au-Prince", "Port-au-Prince"),
    ("ST. LOUIS", "St. Louis", "St. Louis"),
    ("WASHINGTON, D.C.", "Washington, D.C.", "Washington, D.C."),
    ("U.S.", "U.S.", "U.S."),
    ("DE PERE", "De Pere", "De Pere"),
    ("RIO DE JANEIRO", "Rio de Janeiro", "Rio de Janeiro"),
    ("L'AQUILA", "L'Aquila", "L'Aquila"),
    ("COEUR D'ALENE", "Coeur d'Alene", "Coeur D'Alene"),
    ("D'ALENE", "D'Alene", "D'Alene"),
    ("O'FALLON", "O'Fallon", "O'Fallon"),
    ("McALLEN", "McAllen", "McAllen"),
    ("MCALLEN", "McAllen", "McAllen"),
    ("N'DJAMENA", "N'Djamena", "N'Djamena"),
    ("Oslo", "Oslo", "Oslo"),
    ("MC", "Mc", "Mc"),
    ("NEW YORK/OSLO", "New York/Oslo", "New York/Oslo"),
    ("LA PAZ", "La Paz", "La Paz"),
    ("USA", "USA", "USA"),
]
TITLE_CASE = [
    ("Ministers Meet in Ankara for Talks.", True),
    ("Ministers met in Ankara for talks.", False),
    ("Ministers Meet", True),
    ("Ministers", False),
    ("The Old Men", False),
    ("Ministers Meet Again here", False),
    ("Ministers Meet again here", False),
    ("Ministers Meet Again Today here", True),
    ("1990s Ministers Meet", True),
]
# a headline's line, the one under it, whether it goes on there
TWO_LINES = [
    ("Talks end", "They met", False),
    ("Talks end", "they met", True),
    ("Talks end,", "They met", True),
    ("Talks end in", "Ankara", True),
    ("Talks end IN ", "Ankara", True),
    ("TALKS END", "THEY MET", True),
    ("TALKS END", "They met", False),
    ("Talks end", "THEY MET", False),
    ("Talks -", "They met", True),
    ("Talks begin", "They met", False),
    ("Minister says", "They met", False),
    ("Talks", "", False),
]
# the text, with blanks for its controls, and where they stood
CONTROLS = [
    ("\ufeffTalks go on\x03", " Talks go on ", [(0, 1), (12, 13)]),
    ("Talks\x00 go on", "Talks\x00 go on", []),
    ("Talks\n \x01 \x02 \nThey met", "Talks\n     \nThey met", [(7, 10)]),
    ("Talks\n\x01They met", "Talks\n\x01They met", []),
    ("\x01", " ", [(0, 1)]),
    ("", "", []),
    (" \x01 a", "   a", [(1, 2)]),
    ("a\n\x00\x00\nb\x1b", "a\n  \nb ", [(2, 4), (6, 7)]),
    ("\x7f\x84 a\x86\x9f", "   a  ", [(0, 2), (4, 6)]),
    ("a\x85b\x01", "a\x85b ", [(3, 4)]),
    ("a\u200b b", "a\u200b b", []),
    ("a\n\t\x01\t\nb", "a\n\t \t\nb", [(3, 4)]),
    ("a\x01 \x02", "a   ", [(1, 4)]),
    ("\x08a\x0e", " a ", [(0, 1), (2, 3)]),
    ("\x00 \x00 a b", "    a b", [(0, 3)]),
    ("a\n\x85\nb", "a\n\x85\nb", []),
    ("a\n\xa0\nb", "a\n\xa0\nb", []),
]
# the text, and the tables in it
TABLES = [
    ("a   b\nc   d\ne   f", ["a   b\nc   d\ne   f"]),
    ("x\na   b\nc   d\ne   f\ny", ["a   b\nc   d\ne   f"]),
    ("a   b\nc   d", []),
    ("a.   b\nc.   d\ne.   f", []),
    ("a\tb\nc\td\ne\tf", ["a\tb\nc\td\ne\tf"]),
    ("a | b\nc | d\ne | f", ["a | b\nc | d\ne | f"]),
    ("a;b;c;\nd;e;f;\ng;h;i;", ["a;b;c;\nd;e;f;\ng;h;i;"]),
    ("a;b;\nd;e;\ng;h;", []),
    ("a   b   c   d\nx", []),
    ("a   b\n\nc   d\n\ne   f", []),
    ("   a   b\n   c   d   \n   e   f", ["a   b\n   c   d   \n   e   f"]),
    ("a   b\nc   d\ne   f\n\ng   h", ["a   b\nc   d\ne   f"]),
    ("a   b\nc   d\ne   f\nx\ng   h\ni   j\nk   l", ["a   b\nc   d\ne   f", "g   h\ni   j\nk   l"]),
]


@pytest.mark.parametrize(("line", "is_one", "authors"), BYLINES)
def test_bylines_and_their_authors(line: str, is_one: bool, authors: tuple[str, ...]) -> None:
    assert (is_byline(line), authors_of(line)) == (is_one, authors)


def test_a_byline_has_few_words() -> None:
    assert is_byline("By " + "Jane " * 24)
    assert not is_byline("By " + "Jane " * 25)


@pytest.mark.parametrize(("line", "is_bare", "could_be", "names_staff"), NAMES)
def test_names_alone(line: str, is_bare: bool, could_be: bool, names_staff: bool) -> None:
    assert (is_bare_name(line), could_be_name(line), is_staff(line)) == (is_bare, could_be, names_staff)


@pytest.mark.parametrize(("line", "is_one"), AGENCIES)
def test_names_of_agencies(line: str, is_one: bool) -> None:
    assert is_agency(line) is is_one


@pytest.mark.parametrize(("line", "is_one"), AFFILIATIONS)
def test_whom_the_writers_work_for(line: str, is_one: bool) -> None:
    assert is_affiliation(line) is is_one


def test_an_affiliation_is_short() -> None:
    assert is_affiliation("x" * 53 + " writer")
    assert not is_affiliation("x" * 54 + " writer")


@pytest.mark.parametrize(("capitals", "place", "person"), CASES)
def test_reading_case(capitals: str, place: str, person: str) -> None:
    assert (place_case(capitals), person_case(capitals)) == (place, person)


@pytest.mark.parametrize(("line", "is_one"), TITLE_CASE)
def test_title_case(line: str, is_one: bool) -> None:
    assert is_title_case(line) is is_one


@pytest.mark.parametrize(("line", "following", "goes"), TWO_LINES)
def test_whether_a_headline_goes_on(line: str, following: str, goes: bool) -> None:
    assert goes_on(line, following) is goes


@pytest.mark.parametrize(("text", "blanked", "places"), CONTROLS)
def test_controls_become_blanks(text: str, blanked: str, places: list[tuple[int, int]]) -> None:
    assert blanked_controls(text) == (blanked, places)


@pytest.mark.parametrize(("text", "tables"), TABLES)
def test_tables(text: str, tables: list[str]) -> None:
    assert [text[start:end] for start, end in tables_in(text, 0, len(text))] == tables


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("[Next steps]", "", ""),
        ("Above\n[Next steps]\nBelow", "Above", "Below"),
        ("Over\nAbove\n[Next steps]\nBelow\nUnder", "Above", "Below"),
        ("Above\n\n[Next steps]\n\nBelow", "", ""),
        ("Above\n \n[Next steps]\n \nBelow", "", ""),
        ("A\n[Next steps]\nB", "A", "B"),
        ("Above\n  [Next steps]  \nBelow", "Above", "Below"),
    ],
)
def test_what_stands_around_a_line(text: str, before: str, after: str) -> None:
    start, end = text.index("["), text.index("]") + 1
    line = Line("[Next steps]", before, after, blank_before=not before, blank_after=not after)
    assert line_at(text, start, end, 0, len(text)) == line
    assert line_at(f"Talks\n{text}\nThey", start + 6, end + 6, 6, len(text) + 6) == line


@pytest.mark.parametrize(
    ("text", "could"),
    [
        ("Next steps", True),
        ("NEXT STEPS", True),
        ("‘Nobody warned us’", True),
        ("Next steps.", False),
        ("Next steps,", False),
        ("Next steps:", False),
        ("x" * LONGEST_HEADING, True),
        ("x" * (LONGEST_HEADING + 1), False),
    ],
)
def test_what_could_stand_alone(text: str, could: bool) -> None:
    assert could_stand_alone(text) is could
