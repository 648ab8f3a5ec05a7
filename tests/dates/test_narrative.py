"""Where a text is in time: years that go on, the way back to the present, and which way a clause looks."""

from __future__ import annotations

from datetime import date

import pytest

from newsparse import dates, find_dates
from newsparse.text import normalized

PUBLISHED = date(2019, 5, 15)  # a Wednesday


def values(text: str, reference: date | None = PUBLISHED) -> list[str]:
    return [found.value for found in find_dates(text, reference=reference)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill was built in 1911. In March it burned down.", ["1911", "1911-03"]),
        (
            "She was arrested in 2015. By October she was free, and on June 3 she wed.",
            ["2015", "2015-10", "2016-06-03"],
        ),
        ("The war began on Sept. 4, 1938. In January the port fell.", ["1938-09-04", "1939-01"]),
        ("The siege ended in January 1905. In November the fort had changed hands.", ["1905-01", "1904-11"]),
        ("They met in 1987. That summer they sold the farm.", ["1987", "1987-SU"]),
        ("The bridge fell in May 2003. That September a ferry was bought.", ["2003-05", "2003-09"]),
        ("He took office in 1994. At the end of the year he fell ill.", ["1994", "1994"]),
        ("The party split in 1961. It reunited on the 12th of June.", ["1961", "1961-06-12"]),
        # What had been before, what is counted back, and a look ahead leave the story where it was.
        (
            "The port fell in May 1944. Rebels had crossed the river in late 1943. By June the coast was theirs.",
            ["1944-05", "1943", "1944-06"],
        ),
        (
            "The town fell on December 5, 1941. Its wall was built the year before. In January it was retaken.",
            ["1941-12-05", "1940", "1942-01"],
        ),
        (
            "The town fell on April 9, 2003. A book was made of that in November 2008. On April 15 the war was over.",
            ["2003-04-09", "2008-11", "2003-04-15"],
        ),
        ("Prices were stable in September 2007. They were the same since February.", ["2007-09", "2007-02"]),
        ("Relations worsened until in March 1980 he left. In April they broke.", ["1980-03", "1980-04"]),
        ("The troops were withdrawn from November 15 to February 15, 1989.", ["1988-11-15", "1989-02-15"]),
        # What was said then was said in the story.
        (
            "The strike began in 1926. In July the owner said the mine would close in August.",
            ["1926", "1926-07", "1926-08"],
        ),
    ],
)
def test_a_year_goes_on_in_the_past(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill was built in 1911. It will close in October.", ["1911", "2019-10"]),
        (
            "The mill was built in 1911. Its owner said Monday it lost money in March.",
            ["1911", "2019-05-13", "2019-03"],
        ),
        (
            "The bank came on Monday. It opened in 1911 and grew.\n\nIn January it was sold.",
            ["2019-05-13", "1911", "2019-01"],
        ),
        ("Sales have risen since 2003. In March they fell.", ["2003", "2019-03"]),
        # Somebody speaks of what is to come.
        ("The hospital opened in 1971. The minister said it would close in September.", ["1971", "2019-09"]),
        ("The mill was built in 1911. Its owner told the staff that it could close in June.", ["1911", "2019-06"]),
        ("The line was dug in 1926. The firm said it may be sold by October.", ["1926", "2019-10"]),
        # The clause before has a verb of the present.
        ("He lost in 2016. He is looking to the June 20 primary.", ["2016", "2019-06-20"]),
        ("He ran in 2016. He is marching toward November with a lead.", ["2016", "2019-11"]),
        ("They won in 2016. Their lead is not a path that goes on into March.", ["2016", "2019-03"]),
        # A year in brackets, or far behind since, is only named.
        ("The index (December 1978 equals 100) fell after a rise in January.", ["1978-12", "2019-01"]),
        ("The firm (it was founded in 1911) was sold in March.", ["1911", "2019-03"]),
        (
            "Joblessness rose to 3 percent, the worst since the state started counting men without work under its "
            "present system in 1953, up from 2.9 percent in December.",
            ["1953", "2018-12"],
        ),
        ("Of the 2003 class, most left in March.", ["2003", "2019-03"]),
        ("The case dates from 2003. In January the court said it would hear it.", ["2003", "2019-01"]),
    ],
)
def test_the_text_is_back_in_the_present(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_text_in_the_present_is_not_a_history() -> None:
    text = (
        "The dam was begun in 1911, stopped in 1925 and sold in 1968. It is dry now, and its lake is gone. "
        "Its owners hope to sell it by the end of the year.\n\nIn March an offer was made, which has been refused."
    )
    assert values(text) == ["1911", "1925", "1968", "PRESENT_REF", "2019", "2019-03"]


def test_a_history_goes_on_over_its_paragraphs() -> None:
    text = (
        "The strike began in 1926.\n\nIn July the mine was sold.\n\nOn 2 August its owner died.\n\n"
        "He would be missed by October."
    )
    assert values(text) == ["1926", "1926-07", "1926-08-02", "1926-10"]
    assert values(text, None) == ["1926", "1926-07", "1926-08-02", "1926-10"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The county fair opens Saturday.", "2019-05-18"),
        ("Applications close on Friday.", "2019-05-17"),
        ("It could rise on Friday.", "2019-05-17"),
        ("He could not be reached on Friday.", "2019-05-10"),
        ("The inquest was moved to Friday.", "2019-05-17"),
        ("He was remanded in custody until Friday.", "2019-05-17"),
        ("The vote was set for Friday.", "2019-05-17"),
        ("The hearing was scheduled for April 20.", "2020-04-20"),
        ("He stays until April 20.", "2020-04-20"),
        ("It extended its offer for the shares of the old steel maker that it lacks until May 31.", "2019-05-31"),
        ("The offer had been set to expire May 31.", "2019-05-31"),
        ("The offer had been set to expire May 3.", "2019-05-03"),
        ("The judge did so by setting a May 31 deadline.", "2019-05-31"),
        ("He left in a hurry in the cold spring after the flood until April 20.", "2019-04-20"),
        ("The rent is due on April 20.", "2020-04-20"),
        ("The committee asked him to respond by May 31.", "2019-05-31"),
        ("The couple wed in June and left.", "2018-06"),
        ("He died on June 3.", "2018-06-03"),
        ("She bought gifts for Memorial Day.", "2019-05-27"),
        ("The shop ran a sale between now and June 10.", "PRESENT_REF"),
        ("He was open to talks on Friday.", "2019-05-10"),
        ("Tax returns were filed Friday.", "2019-05-10"),
        ("He said its returns on Friday were low.", "2019-05-10"),
    ],
)
def test_which_way_a_clause_looks(text: str, expected: str) -> None:
    assert values(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A time takes the day that the text is at, not one that is still to come.
        ("Play will resume Monday. The storm hit at 10:20 a.m.", ["2019-05-20", "2019-05-15T10:20"]),
        (
            "It began on Tuesday and will end Monday. The storm hit at 10:20 a.m.",
            ["2019-05-14", "2019-05-20", "2019-05-14T10:20"],
        ),
        ("The fire broke out on Friday. Earlier in the day a pipe had burst.", ["2019-05-10", "2019-05-10"]),
        ("The trial opens Monday. It will begin at 9 a.m.", ["2019-05-20", "2019-05-20T09:00"]),
        ("The bridge will be closed from 9 p.m. Friday until 4 a.m.", ["2019-05-17T21:00", "2019-05-18T04:00"]),
        # A day beside the story, and one of another paragraph that is to come, lend no time theirs.
        (
            "It blew ashore on Monday. Many had fled the day before. The roof fell at 4 a.m.",
            ["2019-05-13", "2019-05-12", "2019-05-13T04:00"],
        ),
        (
            "It blew ashore on Monday. It will be gone by Saturday. A dike broke at 5 a.m.",
            ["2019-05-13", "2019-05-18", "2019-05-13T05:00"],
        ),
        ("From noon to midnight it was dark.", ["2019-05-15T12:00", "2019-05-15T24:00"]),
    ],
)
def test_the_day_of_a_time(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "{}The fair{} opens {}in the old cattle market{} Saturday.",
        "He {}died{} of a long illness at{} home{} on June 3.",
        "It was {}moved{} for{} want{} of{} a{} judge{} to Friday.",
    ],
)
def test_entities_of_html_move_no_date(text: str) -> None:
    plain, marked = text.replace("{}", '"'), text.replace("{}", "&quot;")
    assert values(marked) == values(plain)


def test_the_words_that_count_are_few() -> None:
    """What stands far from the expression, in another sentence or paragraph, says nothing of it."""
    far = "They will meet. " + "The old green house by the river is large " * 4
    assert values(far + "on Friday.") == ["2019-05-10"]
    assert (
        dates.find(normalized("They will\n\nFriday."), [(0, 9), (11, 18)], reference=PUBLISHED)[0].value
        == "2019-05-10"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The refinery cut its posted prices, effective May 10.", "2019-05-10"),
        ("The board voted a two-for-one stock split, payable June 30 to holders of record.", "2019-06-30"),
        ("The ministry called for comments by June 14 on the draft.", "2019-06-14"),
        ("A spokesman added that from June 6 the rate will be lower.", "2019-06-06"),
        ("The bank authorized the redemption of the notes on July 17.", "2019-07-17"),
        ("The customer sought payment on June 9, but nothing was guaranteed.", "2019-06-09"),
        ("He was arrested on June 3.", "2018-06-03"),
        ("The ferry sank on June 20.", "2018-06-20"),
    ],
)
def test_what_is_decided_may_be_still_to_come(text: str, value: str) -> None:
    assert [found.value for found in find_dates(text, reference=date(2019, 5, 15))] == [value]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Exports fell 6 percent in 2017, 2 percent in 2016.\n\nThe slump came with the fall in prices last year.",
            ["2017", "2016", "2018"],
        ),
        (
            "The loss was smaller than in 2017.\n\nThe table corrects one that ran on May 3.",
            ["2017", "2019-05-03"],
        ),
    ],
)
def test_the_years_that_a_report_compares_make_no_history(text: str, dates: list[str]) -> None:
    assert [found.value for found in find_dates(text, reference=date(2019, 5, 15))] == dates
