"""Stories of any length for benchmarks: made of sentences of our own, always the same for a length."""

from __future__ import annotations

import random
from datetime import date

PUBLISHED = date(2020, 9, 18)

PEOPLE = (
    ("Ingrid Solberg-Dahl", "Norway's transport minister", "she"),
    ("Mads Kjeldsen", "the head of the dockers' union", "he"),
    ("Aoife Brannigan", "a spokeswoman for the line", "she"),
    ("Tomasz Wilczek", "an economist at the harbor school", "he"),
    ("Lt. Gov. Carla Nuñez", "who chairs the port board", "she"),
    ("Dr. Henrik Aalto", "a professor of trade law", "he"),
)
PLACES = ("Oslo", "Aarhus", "Gdansk", "Cork", "Valparaiso", "Hobart", "Rotterdam", "Baltimore")
DAYS = (
    "on Monday", "late Tuesday", "on Sept. 16", "last week", "in March", "in the late 1970s", "on July 23, 2019",
    "two days later", "next month", "at 3:30 p.m. Thursday", "since 1998", "early next year", "in the third quarter",
    "yesterday", "over the past five years", "every other Friday", "between May and August 2021",
)  # fmt: skip
SPOKEN = (
    "We have waited long enough for this", "Nobody on the quay believed the figures", "It is a beginning, no more",
    "The fees were never the problem, the silence about them was", "Both ports will have to pay for their quarrel",
    "I would not call it a promise", "There was a plan, and then there was the winter",
)  # fmt: skip
SAID = ("said", "told reporters", "added", "wrote in a letter to the board", "warned", "said in a statement")
PLAIN = (
    "The harbor of {place} has lost a third of its ferries {day}, more than any other on that coast.",
    "Work on the second pier, which cost $12.4 million, was to be finished {day}.",
    "Passengers slept in the terminal as snow closed the road to {place}.",
    "The board of the line, of which the state owns 34 percent, meets {day} in {place}.",
    "Fuel is cheaper than it was, but crews are scarce and the ships are old.",
    "Neither side gave figures, and both asked the court in {place} for more time.",
    "Trucks wait at the gate for most of a shift, the union says.",
    "A committee of twelve shall hear the towns along the fjord {day}, and then report to the board.",
    "The road from {place} to the coast is narrow, and most of what the valley sells has to go by water.",
    "Critics say that the line was run for its managers, and that nobody asked the people who have to use it.",
    "In {place}, where the first of the new ships is to be built, the yard has taken on welders from abroad.",
    "Insurers want higher premiums for old hulls, which the smaller owners say they cannot pay.",
    "A third port, {place}, has offered berths of its own at half the fee.",
    "The ministry has not said how the money is to be shared, or what happens if one side leaves the table.",
    "Farmers, hauliers and the owners of small hotels have all written to the government in {place}.",
    "Of the 1,140 jobs on the quay about one in five is held by someone who was there when the strike began.",
)
HEADINGS = ("Old quarrel over fees", "What comes next", "A pier too short", "Who pays for the winter")


def story(length: int) -> str:
    """A story of at least `length` characters: headline, dateline, quotes, dates, headings, a credit line."""
    dice = random.Random(length)
    parts = ["Ports agree to share the cost of the northern ferry line\n\n"]
    parts.append(f"{dice.choice(PLACES).upper()}, Sept. 18 (NPA) - {_sentence(dice)} {_sentence(dice)}\n\n")
    written = sum(map(len, parts))
    number = 0
    while written < length:
        number += 1
        block = f"[HH] {dice.choice(HEADINGS)}\n" if number % 9 == 0 else f"{_paragraph(dice)}\n\n"
        parts.append(block)
        written += len(block)
    parts.append("Reporting by Jane Doe; Editing by John Roe\n")
    return "".join(parts)


def _paragraph(dice: random.Random) -> str:
    sentences = [_sentence(dice) for _ in range(dice.randint(1, 3))]
    if dice.random() < 0.45:
        sentences.insert(dice.randint(0, len(sentences)), _quote(dice))
    return " ".join(sentences)


def _sentence(dice: random.Random) -> str:
    return dice.choice(PLAIN).format(place=dice.choice(PLACES), day=dice.choice(DAYS))


def _quote(dice: random.Random) -> str:
    name, title, pronoun = dice.choice(PEOPLE)
    spoken, said = dice.choice(SPOKEN), dice.choice(SAID)
    who = dice.choice((f"{name}, {title},", name.split()[-1], pronoun))
    form = dice.choice(
        ("“{spoken},” {who} {said}.", "{Who} {said} that it was “{part}.”", "“{spoken},” {said} {name}.")
    )
    return form.format(
        spoken=spoken,
        part=" ".join(spoken.split()[-4:]).lower(),
        who=who,
        Who=who[0].upper() + who[1:],
        said=said,
        name=name,
    )
