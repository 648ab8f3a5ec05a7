"""Made news: stories of a few sentences each, with people, quotes and dates, drawn by a seed."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator

PEOPLE = (
    ("Susan Phillips", "the minister of fisheries", "she"), ("James O’Neill", "a lawyer for the owners", "he"),
    ("José Castañeda", "the mayor of Oslo", "he"), ("Maria Núñez", "a spokeswoman for the board", "she"),
    ("Anna van der Berg", "who runs the second ferry", "she"), ("Robert D’Arcy", "the harbor’s head", "he"),
    ("Thomas Müller", "an engineer", "he"), ("Helen Wright", "a teacher from Ohio", "she"),
)  # fmt: skip
SAID = (
    "We have waited long enough for this",
    "Nobody told us that the pier would be closed",
    "It isn’t a question of money",
    "The road was never meant for trucks",
    "There will be no second vote",
    "I can’t see how that’s going to work",
)
DAYS = (
    "on Monday", "on July 3", "on Sept. 14, 2019", "last week", "in May 2018", "on Friday morning", "two years ago",
    "in the summer of 2016", "on 12 March", "next month", "at 3 p.m. on Thursday", "in the third quarter",
    "since the 1990s", "yesterday", "in early January", "on Tuesday, November 5, 2019", "for three weeks",
)  # fmt: skip
SENTENCES = (
    "“{said},” {person} said {day}.",
    "“{said},” said {person}, {title}.",
    "“{said},” {surname} told reporters {day}.",
    "{person}, {title}, said: “{said}.”",
    "“{said},” {pronoun} said. “{more}.”",
    "{surname} said that “{lower}” {day}.",
    "“{said},” {surname} said at the harbor, “and that’s what counts.”",
    "According to {person}, “{lower}.”",
    "The vote was held {day}, and the ferry’s owners went home early.",
    "The board’s members met {day} in the old hall.",
)


def stories(count: int, seed: int = 1) -> Iterator[str]:
    """That many stories: a headline, a dateline, hard-wrapped paragraphs with a blank line between."""
    chance = random.Random(seed)
    for _ in range(count):
        person, title, pronoun = chance.choice(PEOPLE)
        first = f"OSLO, July 3 (AP) - {person}, {title}, met the owners of the ferries {chance.choice(DAYS)}."
        paragraphs = [first, *(_paragraph(chance, person, title, pronoun) for _ in range(6))]
        yield "Harbor fees stay as they are\n\n" + "\n\n".join(textwrap.fill(one, 66) for one in paragraphs) + "\n"


def _paragraph(chance: random.Random, person: str, title: str, pronoun: str) -> str:
    said, more = chance.sample(SAID, 2)
    return " ".join(
        sentence.format(
            said=said, more=more, lower=said[0].lower() + said[1:], person=person, title=title, pronoun=pronoun,
            surname=person.partition(" ")[2], day=chance.choice(DAYS),
        )
        for sentence in chance.sample(SENTENCES, 2)
    )  # fmt: skip
