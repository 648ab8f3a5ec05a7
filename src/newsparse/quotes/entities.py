"""The people and bodies of a text: all mentions of one joined under its fullest name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from newsparse.english.bodies import BODY_NOUNS, FIRM_NOUNS
from newsparse.english.peoples import is_people
from newsparse.english.titles import GENDERS, ROLES, ROLES_OF_SHORT_TITLES, WIDER_ROLES, role_of
from newsparse.english.words import LOCATIVES, PLACES_OF_WORK, POSSESSIVE_ENDINGS, THE
from newsparse.english.works import WORKS
from newsparse.model import Person, PersonKind, Span
from newsparse.quotes.context import (
    is_person_beside,
    noun_after,
    office_before,
    owns_as_body,
    role_after,
    role_before,
    word_before,
)
from newsparse.quotes.entity import Entity, Mention
from newsparse.quotes.linking import LOOKS, NAMESAKES, TITLED_MENTIONS, Linker
from newsparse.quotes.marks import Region
from newsparse.quotes.runs import owns_place

__all__ = ["Entities", "Entity", "Mention"]

CALLED = BODY_NOUNS | FIRM_NOUNS
THINGS = CALLED | (WORKS - ROLES)  # which no person is: Vantor, an elevator maker; Salt Lines, a novel


class Entities:
    """All entities of a text, and what stands where: the `mentions`, ordered by place."""

    def __init__(self, text: str, regions: Sequence[Region]) -> None:
        self.text = text
        self._linker = Linker(text, regions)
        self.all: list[Entity] = self._linker.entities
        self._by_role: dict[str, list[Entity]] | None = None
        self._by_noun: dict[str, list[Entity]] | None = None
        self._written: dict[Entity, str] = {}
        self.mentions: list[Mention] = self._linker.mentions
        self._starts: list[int] = [start for start, _, _ in self.mentions]
        for start, end, entity in self.mentions:
            entity.mentions.append((start, end))
        self._untitled: set[Entity] = {entity for entity in self.all if entity.may_be_person}

    def promote(self, start: int, end: int) -> Entity | None:
        """The entity of a capital word that only a quote shows to be somebody: "We came," Lee said."""
        return self._linker.promote(start, end)

    def by_handle(self, start: int, mention: str) -> Entity | None:
        """The account whose handle a mention is: @nullbyte, acebush1."""
        return self._linker.by_handle(start, mention)

    def by_label(self, label: str) -> Entity | None:
        """Whom a label in capitals names that the text has in reading case: REYES, MAYOR PAULA REYES (D)."""
        return self._linker.by_label(label)

    def take_possessive(self, entity: Entity, end: int) -> None:
        """Gives a body of one word the possessive that it speaks in, up to a place, as a part of its name."""
        if entity.given or entity.titles or entity.name.endswith(POSSESSIVE_ENDINGS):
            return
        places = entity.mentions
        index = bisect_left(places, (end - len(entity.name) - 2,))
        if index < len(places) and places[index][1] == end - 2:
            places[index] = places[index][0], end
            entity.name += POSSESSIVE_ENDINGS[0]
            entity.may_be_person = False

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions between two places."""
        first = bisect_left(self._starts, start)
        found = self.mentions[first : bisect_left(self._starts, end, first)]
        return [mention for mention in found if mention[1] <= end + 1]

    def names_between(self, start: int, end: int) -> bool:
        """Whether a mention begins between two places."""
        first = bisect_left(self._starts, start)
        return first < len(self._starts) and self._starts[first] < end

    def with_titles(self, entity: Entity) -> Entity:
        """An entity with the titles in small letters beside its first mentions, looked for once, and their gender."""
        if entity not in self._untitled:
            return entity
        self._untitled.remove(entity)
        for start, end in entity.mentions[:TITLED_MENTIONS]:
            office = office_before(self.text, start, end)
            for role in (office or role_before(self.text, start), role_after(self.text, end)):
                if role is not None:
                    entity.titles[role] = None
                    entity.sure = True
        if not entity.gender:
            words = (role_of(word) for title in entity.titles for word in title.lower().split())
            entity.gender = next((GENDERS[word] for word in words if word in GENDERS), "")
        if not entity.titles and self._is_place(entity):
            entity.sure = entity.may_be_person = False
        return entity

    def fits(self, entity: Entity, gender: str) -> bool:
        """Whether an entity can be meant by a pronoun of that gender; "" stands for any."""
        return not gender or self.with_titles(entity).gender in ("", gender)

    def by_role(self, role: str) -> list[Entity]:
        """The persons introduced by a role, as minister; the first few."""
        if self._by_role is None:
            self._by_role = {}
            for entity in map(self.with_titles, self.all):
                entity.title_words = frozenset(word for title in entity.titles for word in title.lower().split())
                for word in {role_of(word) for word in entity.title_words}:
                    for name in (ROLES_OF_SHORT_TITLES.get(word) or word).split():
                        self._by_role.setdefault(name, []).append(entity)
                    if word in WIDER_ROLES:
                        self._by_role.setdefault(WIDER_ROLES[word], []).append(entity)
        return self._by_role.get(role, [])[:NAMESAKES]

    def bodies_called(self, noun: str, before: int) -> list[Entity]:
        """The bodies named before a place that go by a noun: the bureau, of a Bureau of Fisheries; the first few."""
        if self._by_noun is None:
            self._by_noun = {}
            for entity in self.all:
                if not self.is_person(entity):
                    for word in {*self._nouns(entity), *entity.name.lower().split()} & CALLED:
                        self._by_noun.setdefault(word, []).append(entity)
        called = self._by_noun.get(noun, [])[:NAMESAKES]
        return [entity for entity in called if entity.mentions[0][0] < before]

    def _nouns(self, entity: Entity) -> Iterable[str]:
        """What a body is called beside its first mentions: the newspaper Herald; Vantor, an elevator maker."""
        for start, end in entity.mentions[:TITLED_MENTIONS]:
            yield word_before(self.text, start)
            yield noun_after(self.text, end)

    def is_person(self, entity: Entity) -> bool:
        """Whether the text shows that an entity is a person."""
        self.with_titles(entity)
        if entity.may_be_person and not entity.sure:
            near = entity.mentions[:LOOKS]
            others = (
                self._is_crowd(entity)
                or _is_initials(entity)
                or not THINGS.isdisjoint(self._nouns(entity))
                or self._owns_as_body(entity)
            )
            entity.sure = not others and any(is_person_beside(self.text, *place) for place in near)
            entity.unproven = entity.given.isalpha() and not others and not entity.sure
            entity.may_be_person = entity.sure
        return entity.may_be_person

    def _owns_as_body(self, entity: Entity) -> bool:
        """Whether what a single word says of its own shows that it is a body: Vantor said | its profit fell."""
        if entity.given or entity.titles or entity.gender:
            return False
        return any(owns_as_body(self.text, end) for _, end in entity.mentions[:LOOKS])

    def _is_place(self, entity: Entity) -> bool:
        """Whether a name that looks like a person's is a place: it stands behind in, near and the like alone."""
        return all(
            word_before(self.text, start) in LOCATIVES or owns_place(self.text, end)
            for start, end in entity.mentions[:LOOKS]
        )

    def _is_crowd(self, entity: Entity) -> bool:
        """Whether a single word stands for many: Kenyans, the Steelers; not Sanders."""
        return not entity.given and (
            is_people(entity.name)
            or any(word_before(self.text, start) == THE for start, _ in entity.mentions[:TITLED_MENTIONS])
        )

    def written_name(self, entity: Entity | None, written: str) -> str | None:
        """The entity's name with the apostrophes that the source has, as its first mention of that form has them."""
        return None if entity is None else self._name(entity, written)

    def _name(self, entity: Entity, written: str) -> str:
        if "'" not in entity.name:
            return entity.name
        name = self._written.get(entity)
        if name is None:
            words = entity.name.split(" ")
            for number, word in enumerate(words):
                places = (self.text.find(word, *mention) for mention in entity.mentions)
                place = next((place for place in places if place >= 0), -1)
                if place >= 0:  # the letters stay, which copy in capitals has in another case
                    signs = zip(word, written[place : place + len(word)], strict=True)
                    words[number] = "".join(there if sign == "'" else sign for sign, there in signs)
            name = self._written[entity] = " ".join(words)
        return name

    def people(self, speaking: Iterable[Entity], written: str) -> tuple[Person, ...]:
        """Persons, and those bodies that speak, in the order of their first mention."""
        spoke = set(speaking)
        named = [entity for entity in map(self.with_titles, self.all) if entity.mentions]
        chosen = [entity for entity in named if entity in spoke or entity.sure]
        chosen.sort(key=lambda entity: entity.mentions[0])
        return tuple(
            Person(
                self._name(entity, written),
                tuple(Span(start, end) for start, end in entity.mentions),
                tuple(entity.titles),
                self.kind_of(entity),
            )
            for entity in chosen
        )

    def kind_of(self, entity: Entity) -> PersonKind:
        """Whether an entity is a person or a body; what speaks and shows no sign of a body is a person."""
        if entity.may_be_person and (entity.titles or entity.gender or (entity.given and entity.sure)):
            return PersonKind.PERSON
        is_body = (
            not self.is_person(entity)
            or entity.name.isupper()
            or any(word_before(self.text, start) in PLACES_OF_WORK for start, _ in entity.mentions[:LOOKS])
        )
        return PersonKind.ORGANIZATION if is_body else PersonKind.PERSON


def _is_initials(entity: Entity) -> bool:
    """Whether a single word is a body's initials: NYPD; copy in capitals alone is read in another case."""
    return not entity.given and len(entity.name) > 2 and entity.name.isupper()
