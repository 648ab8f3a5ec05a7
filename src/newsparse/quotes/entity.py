"""A person or body of a text, and where it is named."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.quotes.marks import Region
from newsparse.quotes.names import Name


class Entity:
    """A person or body while a text is read: `name` is the fullest, `gender` "m", "f" or "" where not known.

    `first` is the place of its first full name and `full` how many there are. `sure` says that the text shows it to
    be a person: by a title, a known given name, or by what it does. `title_words` are those of its titles. `unproven`
    says that it looks like a person's name and that the text shows neither that it is one nor that it is not.
    """

    __slots__ = (
        "first",
        "full",
        "gender",
        "given",
        "may_be_person",
        "mentions",
        "name",
        "sure",
        "surname",
        "title_words",
        "titles",
        "unproven",
    )

    def __init__(self, name: Name) -> None:
        self.name: str = name.text
        self.given: str = name.given
        self.surname: str = name.surname
        self.gender: str = name.gender
        self.may_be_person: bool = name.person is not False
        self.sure: bool = name.person is True
        self.unproven: bool = False
        self.first: int = 0
        self.full: int = 0
        self.mentions: list[Region] = []
        self.titles: dict[str, None] = {}  # in their order; a look-up takes no longer where there are many
        self.title_words: frozenset[str] = frozenset()


Mention = tuple[int, int, Entity]


def only(entities: Iterable[Entity]) -> Entity | None:
    """The one that all of them are, None where there are several, or none."""
    found = set(entities)
    return found.pop() if len(found) == 1 else None
