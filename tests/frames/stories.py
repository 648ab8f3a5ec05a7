"""Made stories by the thousand, all different, for tests of many; the same number is always the same story."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

GIVEN = "Ann Ingrid Mads Karen Josef Leila Tomas Rosa Henrik Amina Paul Vera".split()
FAMILY = "Berglund Okafor Lindqvist Moreau Castellan Hargreave Novik Tanaka Weiss Duarte Kilbride Varga".split()
PLACES = "OSLO;PORT HALDEN, Norway;GENEVA;LAGOS, Nigeria;OTTAWA;HELSINKI;LISBON;NAIROBI, Kenya;PRAGUE".split(";")
AGENCIES = "NPA AP Reuters AFP".split()
JOBS = "Transport Minister;Mayor;Senator;harbor chief;union spokesman;professor;police inspector".split(";")
THINGS = "ferry line;rail tunnel;night market;water plant;school board;fish quota;bus fleet;power cable".split(";")
MOVES = "reopen close sell rebuild delay rent inspect".split()
DAYS = "on Monday;on Thursday evening;last week;two days ago;in early March;on Sept. 16;earlier this year".split(";")
SPANS = "since 2015;for three years;since the late 1990s;from 2011 to 2014;every summer;for a decade".split(";")

FIRST_DAY = date(2019, 1, 1)

PARAGRAPHS = """\
“We have waited {span} for this {thing},” {person} told reporters {day}. “Nobody here has forgotten what it cost.”
{job} {person} said {day} that the plan was “{number} times dearer than it had to be.”
According to a report of the {place_name} council, the {thing} lost “about {number},000 passengers” {span}.
The talks began {day} and are to go on until {later}, the council said.
“It is a good day,” said {person}, who has led the {thing} {span}.
{family} called the offer “a bad joke,” and left the hall {day}.
"We will not pay for it twice," she added.
The {thing} has stood {span}; work on it is to begin in {year}.
{person}, a {job} of the old school, put it more bluntly: “They can {move} whatever they like.”
""".splitlines()

TEMPLATE = """\
{place_name} to {move} {thing} no. {number}

By {writer}

{place}, {short_day} ({agency}) — {place_name} will {move} its {thing} {day}, {job} {person} said.

{paragraphs}

[HH] What comes next

The vote is due on {later}.

Reporting by {writer}; Editing by {editor}
"""


def story(number: int) -> dict[str, object]:
    """The row of one story: its id, its text and its day of publication."""
    pick = Random(number)
    published = FIRST_DAY + timedelta(days=pick.randrange(2000))
    place = pick.choice(PLACES)
    people = [f"{pick.choice(GIVEN)} {pick.choice(FAMILY)}" for _ in range(4)]

    def fill(template: str, paragraphs: str = "") -> str:
        person = pick.choice(people[:2])
        later = published + timedelta(days=pick.randrange(3, 90))
        return template.format(
            number=number,
            place=place,
            place_name=place.partition(",")[0].title(),
            agency=pick.choice(AGENCIES),
            short_day=f"{published:%b} {published.day}",
            later=f"{later:%B} {later.day}",
            year=published.year + pick.randrange(1, 9),
            person=person,
            family=person.split()[1],
            writer=people[2],
            editor=people[3],
            job=pick.choice(JOBS),
            thing=pick.choice(THINGS),
            move=pick.choice(MOVES),
            day=pick.choice(DAYS),
            span=pick.choice(SPANS),
            paragraphs=paragraphs,
        )

    body = "\n\n".join(fill(template) for template in pick.sample(PARAGRAPHS, 5))
    return {"id": number, "text": fill(TEMPLATE, body), "published": published}


def stories(count: int) -> Iterator[dict[str, object]]:
    """The first `count` stories."""
    return map(story, range(count))
