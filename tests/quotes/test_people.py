"""Names by their shape, mentions joined, pronouns and descriptions resolved."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from hostile.work import Counted, work_of
from newsparse.quotes import find
from newsparse.quotes.names import name_of
from newsparse.text import normalized
from quotes.reading import names, read

# run of capitals -> titles, name, given, surname, gender, person
SHAPES = [
    ("Ann Lee", ("", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Bob Doe", ("", "Bob Doe", "Bob", "Doe", "m", True)),
    ("Robin Roe", ("", "Robin Roe", "Robin", "Roe", "", True)),
    ("Mr. Doe", ("Mr.", "Doe", "", "Doe", "m", True)),
    ("Mrs. Doe", ("Mrs.", "Doe", "", "Doe", "f", True)),
    ("Ms. Lee", ("Ms.", "Lee", "", "Lee", "f", True)),
    ("Dr. Ann Lee", ("Dr.", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Sen. Bob Doe", ("Sen.", "Bob Doe", "Bob", "Doe", "m", True)),
    ("Ohio Gov. Bob Doe", ("Ohio Gov.", "Bob Doe", "Bob", "Doe", "m", True)),
    ("President Ann Lee", ("President", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Prime Minister Ann Lee", ("Prime Minister", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Kenyan Foreign Minister Ann Lee", ("Kenyan Foreign Minister", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Deputy Prime Minister Bob Doe", ("Deputy Prime Minister", "Bob Doe", "Bob", "Doe", "m", True)),
    ("Lt. Gov. Ann Lee", ("Lt. Gov.", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Pope Paul", ("Pope", "Paul", "", "Paul", "m", True)),
    ("Bob J. Doe", ("", "Bob J. Doe", "Bob J.", "Doe", "m", True)),
    ("J. Doe", ("", "J. Doe", "J.", "Doe", "", True)),
    ("Bob Doe Jr.", ("", "Bob Doe Jr.", "Bob", "Doe", "m", True)),
    ("Bob Doe III", ("", "Bob Doe III", "Bob", "Doe", "m", True)),
    ("Jan van der Berg", ("", "Jan van der Berg", "Jan", "van der Berg", "", True)),
    ("Omar al-Rashid", ("", "Omar al-Rashid", "Omar", "al-Rashid", "m", True)),
    ("Salim bin Omar", ("", "Salim bin Omar", "Salim", "bin Omar", "m", True)),
    ("Mary O'Hara", ("", "Mary O'Hara", "Mary", "O'Hara", "f", True)),
    ("Mary O’Hara", ("", "Mary O’Hara", "Mary", "O’Hara", "f", True)),
    ("Ian McRoe", ("", "Ian McRoe", "Ian", "McRoe", "m", True)),
    ("Anne-Marie Roe", ("", "Anne-Marie Roe", "Anne-Marie", "Roe", "f", True)),
    ("José Muñoz", ("", "José Muñoz", "José", "Muñoz", "m", True)),
    ("Zoë Ångström", ("", "Zoë Ångström", "Zoë", "Ångström", "f", True)),
    ("Then Ann Lee", ("", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Ann Lee Monday", ("", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Republican Ann Roe Lee", ("", "Ann Roe Lee", "Ann Roe", "Lee", "f", True)),
    ("Said Ann Lee", ("", "Ann Lee", "Ann", "Lee", "f", True)),
    ("Kenyan Foreign Ministry", ("", "Kenyan Foreign Ministry", "Kenyan Foreign", "Ministry", "", False)),
    ("White House", ("", "White House", "White", "House", "", False)),
    ("Ohio State University", ("", "Ohio State University", "Ohio State", "University", "", False)),
    ("Lee Foundation", ("", "Lee Foundation", "Lee", "Foundation", "", False)),
    ("Bishop Lee Institute", ("", "Bishop Lee Institute", "Bishop Lee", "Institute", "", False)),
    ("South Africa", ("", "South Africa", "South", "Africa", "", False)),
]


@pytest.mark.parametrize(("run", "want"), SHAPES)
def test_the_shape_of_a_name(run: str, want: tuple[object, ...]) -> None:
    name = name_of(run)
    assert name is not None
    assert (name.titles, name.text, name.given, name.surname, name.gender, name.person) == want


@pytest.mark.parametrize("run", ["The", "Monday", "In July", "But", "However", "He"])
def test_sentence_starts_and_times_are_not_names(run: str) -> None:
    assert name_of(run) is None


JOINED = [
    ("Ann Lee won. “We came,” Lee said.", ["Ann Lee"]),
    ("Ann Lee won. “We came,” Ms. Lee said.", ["Ann Lee"]),
    ("Ann Lee won. “We came,” Sen. Lee said.", ["Ann Lee"]),
    ("Ann Lee won. “We came,” Ann said.", ["Ann Lee"]),
    ("Lee won. “We came,” Ann Lee said. “We left,” Lee said.", ["Ann Lee", "Ann Lee"]),
    ("Bob J. Doe won. “We came,” Bob Doe said.", ["Bob J. Doe"]),
    ("Omar al-Rashid won. “We came,” al-Rashid said.", ["Omar al-Rashid"]),
    ("Mary O’Hara won. “We came,” O’Hara said.", ["Mary O’Hara"]),
    ("José Muñoz won. “We came,” Muñoz said.", ["José Muñoz"]),
    ("Jan van der Berg won. “We came,” van der Berg said.", ["Jan van der Berg"]),
    # a surname of two words
    ("Ann Marlow Lee won. “We came,” Marlow Lee said.", ["Ann Marlow Lee"]),
    ("Mary Le Roe won. “We came,” Le Roe said.", ["Mary Le Roe"]),
    ("Spokesman Don Roe left. “We came,” Roe said.", ["Don Roe"]),
    # a question is no given name
    ("Will Lee win? Ann Lee won. “We came,” Lee said.", ["Ann Lee"]),
    ("Will Lee won. “We came,” Lee said.", ["Will Lee"]),
    # two of one surname are kept apart
    ("Ann Lee and Bob Lee won. “We came,” Mr. Lee said.", ["Bob Lee"]),
    # two who speak together have no single name
    ("“We came,” said Ann Lee and Bob Doe.", [None]),
    ("“We came,” said Sen. Ann Lee and Mayor Bob Doe in a letter.", [None]),
    ("“We came,” said Ann Lee, and Bob Doe left.", ["Ann Lee"]),
    ("Ann Lee and Bob Lee won. “We came,” Ms. Lee said.", ["Ann Lee"]),
    ("Ann Lee and Bob Lee won. “We came,” Lee said.", [None]),
    ("Ann Lee and Bob Lee won. “We came,” Bob Lee said.", ["Bob Lee"]),
    ("Ann Lee won. Lee left. Bob Lee lost. “We came,” Lee said.", ["Ann Lee"]),
    ("Ann Lee won. Ann Lee left. Bob Lee lost. “We came,” Lee said.", ["Ann Lee"]),
    # nobody introduced the name
    ("“We came,” Lee said.", ["Lee"]),
    ("“We came,” critics said.", [None]),
    ("“We came,” Critics said.", [None]),
]
PRONOUNS = [
    ("Ann Lee won. “We came,” she said.", ["Ann Lee"]),
    ("Bob Doe won. “We came,” he said.", ["Bob Doe"]),
    ("Ann Lee met Bob Doe. “We came,” he said.", ["Bob Doe"]),
    ("Ann Lee met Bob Doe. “We came,” she said.", ["Ann Lee"]),
    ("Bob Doe met Jim Roe. “We came,” he said.", ["Bob Doe"]),
    ("“We came,” Ann Lee said.\n\n“We left,” she said.", ["Ann Lee", "Ann Lee"]),
    ("“We came,” Ann Lee said. She added: “We left.”", ["Ann Lee", "Ann Lee"]),
    ("Ann Lee won.\n\n“We came,” she said.", ["Ann Lee"]),
    ("Ann Lee won. She thanked Mary Roe. “We came,” she said.", ["Ann Lee"]),
    ("Bob Doe won. He thanked Jim Roe. “We came,” he said.", ["Bob Doe"]),
    ("Bob Doe spoke with Jim Roe, as he outlined “a way out” to reporters.", ["Bob Doe"]),
    ("Bob Doe's friends left. “We came,” he said.", ["Bob Doe"]),
    ("Robin Roe won. “We came,” she said.", ["Robin Roe"]),
    ("“We came,” he said.", [None]),
    ("Ann Lee won. “We came,” he said.", [None]),
    ("Ann Lee won. “We came,” they said.", [None]),
    ("Ann Lee won. “We came,” it said.", [None]),
    ("The Lee Foundation met Bob Doe. “We came,” he said.", ["Bob Doe"]),
    ("“We came,” said Bob Doe, who met Jim Roe. “We left,” he added.", ["Bob Doe", "Bob Doe"]),
    ("“Bob Doe came,” Jim Roe said. “It is late,” he added.", ["Jim Roe", "Jim Roe"]),
    ("Mayor Ann Lee won. “We came,” she said.", ["Ann Lee"]),
    ("Spokesman Robin Roe left. “We came,” he said.", ["Robin Roe"]),
    ("Mr. Doe met Ms. Roe. “We came,” he said.", ["Doe"]),
    ("He should win, Bob Doe said. “We came,” he added.", ["Bob Doe"]),
    ("Since meeting Bob Doe, Jim Roe has risen. “We came,” he said.", ["Jim Roe"]),
    ("Kenyans told Bob Doe to go. “We came,” he said.", ["Bob Doe"]),
    # a surname that ends as the name of a crowd does
    ("Sanders said so in Ohio. “We came,” he said.", ["Sanders"]),
    ("Evans told the court that it was late. “We came,” he said.", ["Evans"]),
    ("Cummings wrote to the board on Monday. “We came,” he said.", ["Cummings"]),
    ("Rogers argued for more time. “We came,” he said.", ["Rogers"]),
    ("Boese told the court that it was late. “We came,” he said.", ["Boese"]),
    ("The Steelers said no. “We came,” he said.", [None]),
    ("Egyptians said no. “We came,” he said.", [None]),
    ("Bob Doe won. Audiences can expect “a long night.” “We came,” he said.", ["Audiences", "Bob Doe"]),
]
DESCRIPTIONS = [
    ("Foreign Minister Ann Lee won. “We came,” the minister said.", ["Ann Lee"]),
    ("Ohio Gov. Bob Doe won. “We came,” the governor said.", ["Bob Doe"]),
    ("Sen. Bob Doe won. “We came,” the senator said.", ["Bob Doe"]),
    ("Ann Lee, the mayor, won. “We came,” the mayor said.", ["Ann Lee"]),
    ("The mayor, Ann Lee, won. “We came,” the mayor said.", ["Ann Lee"]),
    ("Campaign manager Ann Lee won. “We came,” the manager said.", ["Ann Lee"]),
    ("Ohio Gov. Bob Doe met Utah Gov. Jim Roe. “We came,” the Ohio governor said.", ["Bob Doe"]),
    ("Ohio Gov. Bob Doe met Utah Gov. Jim Roe. “We came,” the governor said.", [None]),
    ("“We came,” the minister said.", [None]),
    ("“We came,” said the head of the agency, Ann Lee.", ["Ann Lee"]),
    ("“We came,” said a spokeswoman for Ann Lee.", [None]),
    ("“We came,” said the leader of the River League, Ann Lee.", ["Ann Lee"]),
    ("The Trade Ministry met. “We came,” the Trade Ministry said.", ["Trade Ministry"]),
    ("“We came,” said a statement from the Trade Ministry.", ["Trade Ministry"]),
    ("“We came,” Ann Lee's statement said.", ["Ann Lee"]),
]


@pytest.mark.parametrize(("text", "want"), JOINED)
def test_mentions_of_one_person_are_joined(text: str, want: list[str | None]) -> None:
    assert names(text) == want


@pytest.mark.parametrize(("text", "want"), PRONOUNS)
def test_pronouns(text: str, want: list[str | None]) -> None:
    assert names(text) == want


@pytest.mark.parametrize(("text", "want"), DESCRIPTIONS)
def test_descriptions(text: str, want: list[str | None]) -> None:
    assert names(text) == want


def test_people_bear_their_titles_and_mentions() -> None:
    text = "Kenyan Foreign Minister Ann Lee met Bob Doe, the mayor of Utica. Lee left. Doe stayed."
    people = read(text).people
    assert [(person.name, person.titles, [span.of(text) for span in person.mentions]) for person in people] == [
        ("Ann Lee", ("Kenyan Foreign Minister",), ["Ann Lee", "Lee"]),
        ("Bob Doe", ("mayor of Utica",), ["Bob Doe", "Doe"]),
    ]


def test_bodies_are_people_only_where_they_speak() -> None:
    text = "The Trade Ministry met the Labor Ministry. “We came,” the Trade Ministry said."
    assert [person.name for person in read(text).people] == ["Trade Ministry"]


def test_names_are_read_inside_regions_alone() -> None:
    text = "Ann Lee won.\nBob Doe lost."
    assert [person.name for person in find(normalized(text), [(13, len(text))]).people] == ["Bob Doe"]


def title_words(count: int) -> list[str]:
    """So many titles of four words, no two the same."""
    words = "Prime Deputy Acting Former Senator Governor Mayor Chief Judge General".split()
    return [" ".join(four) for four in itertools.islice(itertools.product(words, repeat=4), count)]


def ever_new_titles(count: int) -> str:
    """Two namesakes of a role with ever new titles, and as many quotes of the role."""
    introduced = "".join(f"{title} Ann Lee. {title} Bo Carr. " for title in title_words(count))
    return "“No.” " + introduced + "\n\n" + "“No,” the senator said. " * (3 * count)


def pronouns_after_names(count: int) -> str:
    """Many quotes of a pronoun, each with many names before it that do not fit."""
    return "John Lee met Paul Carr and John Carr met Paul Lee and " * 4 + "“A,” she said. “B,” she said. " * count


def one_sentence_of_pronouns(count: int) -> str:
    """The same in one sentence."""
    return "John Lee met Paul Carr, " * count + "“A,” she said, " * count


@pytest.mark.parametrize("made", [ever_new_titles, pronouns_after_names, one_sentence_of_pronouns])
def test_who_is_meant_takes_no_longer_where_many_were_named(made: Callable[[int], str]) -> None:
    few, many = normalized(Counted(made(40))), normalized(Counted(made(640)))
    for copy in (few, many):  # what is kept from one text for the next is there before anything is counted
        find(copy, [(0, len(copy.text))])
    spent, more = (work_of(lambda: find(copy, [(0, len(copy.text))])) for copy in (few, many))  # noqa: B023
    assert more / len(many.text) <= 1.3 * spent / len(few.text)
