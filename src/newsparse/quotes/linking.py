"""How runs of capitals become entities: who is introduced by a full name, and who is meant by a short one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from operator import itemgetter

from newsparse.english.bodies import FIRM_ENDINGS, FIRM_FIELDS, FIRMS, PLACES
from newsparse.english.peoples import is_crowd
from newsparse.english.titles import FIRST_NAME_TITLES, GENDERS, role_of
from newsparse.english.words import (
    BEFORE_BIRTH_NAMES,
    BORN,
    PREPOSITION,
    SURNAMES_LIKE_FUNCTION_WORDS,
    THE,
    TIME,
    WAS,
    classes_of,
)
from newsparse.quotes.beside import ENDS_OF_NAMING, NameEnds, of_same_family
from newsparse.quotes.context import (
    SAYING_BEFORE,
    goes_on_with_preposition,
    is_described,
    is_identified,
    is_introduced,
    is_person_beside,
    may_introduce,
    opens_sentence,
    relative_before,
    says,
    says_behind,
    word_before,
)
from newsparse.quotes.entity import Entity, Mention, only
from newsparse.quotes.marks import Region
from newsparse.quotes.names import NICKNAME_MARKS, Name, abbreviates, gender_of, name_of, same_given, surname_key
from newsparse.quotes.namesakes import Namesakes
from newsparse.quotes.runs import runs_of
from newsparse.quotes.single_words import looks_like_handle, single_word
from newsparse.quotes.tokens import HANDLE_SIGN

NAMESAKES = 12  # how many of one surname are kept apart
TITLED_MENTIONS = 3  # how many mentions of one are looked at for a title beside them
LOOKS = 8  # how many mentions of one are looked at for what it does
LABEL_END = re.compile("[,(]")
DAY_BEHIND = re.compile(r"[ \n]\d")
BEFORE_SHORT_NAME = " ("
WAS_BORN = f" {WAS} {BORN} "


class Linker:
    """The entities of a text, in the order in which they were introduced, and their mentions."""

    def __init__(self, text: str, regions: Sequence[Region]) -> None:
        self.text = text
        self.entities: list[Entity] = []
        self._by_surname: dict[str, list[Entity]] = {}
        self._by_given: dict[str, list[Entity]] = {}
        self._by_inner: dict[str, list[Entity]] = {}
        self._by_text: dict[str, Entity] = {}
        self._singles: dict[str, list[int]] = {}
        self._firms: dict[str, Name | None] = {}
        names, singles = self._read(regions)
        self._named = names
        self._alone = dict(singles)
        self._ends = NameEnds(self.text, names)
        self._counts: Counter[str] | None = None  # of the names behind the first line, once anybody asked
        self._namesakes = Namesakes(text, names, self._by_text)
        self._introduce_all(names)
        self.mentions: list[Mention] = [*self._mentions_of_names(names), *self._mentions_of_singles(singles)]
        self.mentions.sort(key=itemgetter(0))

    def _read(self, regions: Sequence[Region]) -> tuple[list[tuple[Name, list[int]]], list[tuple[str, list[int]]]]:
        """The runs of capitals with their places: names of several words, and single words."""
        names: list[tuple[Name, list[int]]] = []
        singles: list[tuple[str, list[int]]] = []
        for run, places in runs_of(self.text, regions).items():
            if " " not in run and "\n" not in run:
                singles.append((run, places))
            elif (name := name_of(run)) is not None:
                names.append((name, places))
        return names, singles

    def _introduce_all(self, names: Sequence[tuple[Name, list[int]]]) -> None:
        """Entities by their full names, the sure persons first; then those known by title and surname alone."""
        for name, _ in names:
            if name.person is False:
                self._keep_short_forms(name)
        full = [(name, places) for name, places in names if name.given]
        for sure in (True, None):
            for name, places in full:
                if name.person is sure and not (sure is None and self._is_no_namesake(name, places)):
                    if len(places) == 1 and (known := self._named_at_birth(name, *places)) is not None:
                        self._by_text[name.text] = known
                    else:
                        self._introduce(name, places[0])
        for name, places in full:
            known = self._by_text.get(name.text)
            if known is not None:
                known.first = min(known.first, places[0])
                known.full += len(places)
        for member, place in of_same_family(self.text, full, self._alone):
            if member.called[0] not in self._by_given and surname_key(member.given) not in self._by_surname:
                self._introduce(member, place)
        for name, places in names:
            if name.person and not name.given and not self._is_known(name):
                self._introduce(name, places[0])

    def _keep_short_forms(self, name: Name) -> None:
        """What a firm may be called for short: Marlowe and Marlowe Foods for Marlowe Foods Inc; of two firms none."""
        words = name.text.split()
        final = words[-1].lower().rstrip(".")
        if len(words) < 2 or not (final in FIRM_ENDINGS or final in FIRM_FIELDS):
            return
        for count in range(1, len(words)):
            short = " ".join(words[:count])
            kept = self._firms.setdefault(short, name)
            if kept is not None and kept.text != name.text and not kept.text.startswith(name.text):
                self._firms[short] = name if name.text.startswith(kept.text) else None

    def _firm_of(self, short: str) -> Entity | None:
        """The firm that is called so for short, None where there is none, or two."""
        firm = self._firms.get(short)
        return None if firm is None else self._by_text.get(firm.text) or self._new(firm)

    def _is_known(self, name: Name) -> bool:
        """Whether a surname with a title may be somebody's who is known: Mr Roe is not Mrs Roe."""
        shared = self._by_surname.get(name.key, ())
        if any(not name.gender or entity.gender in ("", name.gender) for entity in shared[:NAMESAKES]):
            return True
        return self._by_other_name(name) is not None

    def _by_other_name(self, name: Name) -> Entity | None:
        """The only one who has the name behind a title as another than the last: Ms | Lim is Lim Siew Ling."""
        key = name.surname.casefold()
        named = [*self._by_given.get(key, ())[:NAMESAKES], *self._by_inner.get(key, ())[:NAMESAKES]]
        fitting = [entity for entity in named if not name.gender or entity.gender in ("", name.gender)]
        known = only(fitting)
        if known is None or not known.may_be_person:
            return None
        # the | Trump Train is nobody whom Mr. Trump is
        return None if word_before(self.text, known.first) == THE else known

    def _introduce(self, name: Name, place: int) -> None:
        """A full name, and where it stands first: a new entity, or another form of one that is known."""
        if name.text in self._by_text and name.given:
            return
        for entity in self._by_surname.get(name.key, ())[:NAMESAKES]:
            if entity.gender and name.gender and entity.gender != name.gender:
                continue
            same = same_given(entity.given, name.given)
            # Ann Wasser Lee is also Wasser Lee, which looks like a given name and a surname
            shorter = entity.name.lower().endswith(" " + name.text.lower()) and self._is_shown(entity)
            if same or shorter or name.text.endswith(" " + entity.name):
                if (same and self._is_fuller(name, entity)) or (
                    entity.name.isupper() and not name.text.isupper() and len(name.text) == len(entity.name)
                ):
                    entity.name, entity.given = name.text, name.given
                entity.gender = entity.gender or name.gender
                self._by_text[name.text] = entity
                return
        entity = self._new(name)
        entity.first = place
        self._by_surname.setdefault(name.key, []).append(entity)
        for word in name.called:
            self._by_given.setdefault(word, []).append(entity)
        for word in name.inner:
            self._by_inner.setdefault(word, []).append(entity)

    def _is_no_namesake(self, name: Name, places: Sequence[int]) -> bool:
        """Whether what looks like a full name is a firm cut short, or says where somebody is or what he does.

        A | Texas | Roe rally; a role in the headline alone, which leaves articles out: Donor | Roe pays.
        """
        if self._firms.get(name.text):
            return True
        if name.key not in self._by_surname:
            return False
        lower = name.given.lower()
        if lower in PLACES:
            return not any(is_person_beside(self.text, at + name.offset, at + name.end) for at in places[:LOOKS])
        return bool(role_of(lower)) and not self._count(name.text)

    def _is_shown(self, entity: Entity) -> bool:
        """Whether one is sure to be a person, by the name or by what stands beside it: leader | Sylvi Moe |, who."""
        at = self.text.find(entity.name, entity.first)
        past = at + len(entity.name)
        return entity.sure or (at >= 0 and is_described(self.text, at, past))

    def _named_at_birth(self, name: Name, place: int) -> Entity | None:
        """Who is known already and bore another name at birth: Greta Holm was born | Greta Olafsdottir |."""
        start, past = place + name.offset, place + name.end
        introduced = word_before(self.text, start) in BEFORE_BIRTH_NAMES
        if not introduced and not (self.text.startswith(WAS_BORN, past) and opens_sentence(self.text, start)):
            return None
        named = self._by_given.get(name.called[0], ())
        if not named and (introduced or self.text.startswith("\n", start - 1)):
            named = self._by_surname.get(name.key, ())  # Dutch Kowal, who was born Walter Kowal
        known = only(named)
        return known if known is not None and known.sure and known.first < place else None

    def _is_fuller(self, name: Name, entity: Entity) -> bool:
        """Whether another name of somebody is the better one: the longer; of Ken and Kenneth the one named more.

        A headline, which shortens names, does not count.
        """
        one, other = (given.split(" ")[0].casefold() for given in (entity.given, name.given))
        if one == other or "." in one[1:2] + other[1:2] or not NICKNAME_MARKS.isdisjoint(name.given + entity.given):
            return len(name.text) > len(entity.name)
        return (self._count(name.text), bool(name.gender)) > (self._count(entity.name), bool(gender_of(one)))

    def _count(self, text: str) -> int:
        """How many times a name stands behind the first line."""
        if self._counts is None:
            headline_end = self.text.find("\n")
            self._counts = Counter[str]()
            for name, places in self._named:
                self._counts[name.text] += sum(place > headline_end for place in places)
        return self._counts[text]

    def _new(self, name: Name) -> Entity:
        entity = Entity(name)
        self.entities.append(entity)
        self._by_text.setdefault(name.text, entity)
        return entity

    def _mentions_of_names(self, names: Sequence[tuple[Name, list[int]]]) -> Iterable[Mention]:
        for name, places in names:
            entity = self._entity_of(name, places[0])
            if entity is None:
                continue
            if name.titles:
                entity.titles[name.titles] = None
            entity.gender = entity.gender or name.gender
            for place in places:
                yield place + name.offset, place + name.end, entity

    def _entity_of(self, name: Name, first: int) -> Entity | None:
        """Whom a run of several words stands for, None where two of one surname fit."""
        known = self._by_text.get(name.text)
        if known is not None and known.given:
            return known
        if name.titles and not name.given and FIRST_NAME_TITLES & set(name.titles.lower().split()):
            # Sir Keith is Sir Keith Marlow
            known = only(self._by_given.get(name.surname.casefold(), ()))
            if known is not None:
                return known
        if not name.given or name.titles:
            shared = self._by_surname.get(name.key)
            if shared:
                return self._one_of(shared, name.gender, first)
            if not name.given and (other := self._by_other_name(name)) is not None:
                return other
        return known or self._firm_of(name.text) or self._new(name)

    def _mentions_of_singles(self, singles: Sequence[tuple[str, list[int]]]) -> Iterable[Mention]:
        for run, places in singles:
            entity = self._of_single(run, places)
            if entity is None:
                self._singles[run] = places
                if len(self._by_surname.get(surname_key(run), ())) > 1:
                    yield from self._namesakes.mentions(run, places)
                continue
            for place in places if run.lower() not in SURNAMES_LIKE_FUNCTION_WORDS else self._as_names(run, places):
                yield place, place + len(run), entity

    def _as_names(self, run: str, places: Sequence[int]) -> list[int]:
        """Where a function word is a name: May said, Prime Minister May; not in May, nor Will he go?"""
        return [
            place
            for place in places
            if says(self.text, place, place + len(run))
            or not (
                opens_sentence(self.text, place)
                or classes_of(word_before(self.text, place)) & (PREPOSITION | TIME)
                or DAY_BEHIND.match(self.text, place + len(run))
            )
        ]

    def _of_single(self, run: str, places: Sequence[int]) -> Entity | None:
        """Whom a single capital word stands for: a surname, a given name, or one that speaks unintroduced."""
        surname, given, is_many, name = single_word(run)
        shared = self._by_surname.get(surname)
        if shared:
            return self._one_of(shared, "", places[0])
        if is_many and all(word_before(self.text, place) == THE for place in places[:LOOKS]):
            return None  # the Dane, though Dane is a given name
        called = only(self._by_given.get(given, ()))
        if called is not None and called.sure:
            return called
        if run in self._by_text:
            return self._by_text[run]
        if (
            called is not None
            and called.given == run
            and any(says(self.text, place, place + len(run)) for place in places[:LOOKS])
        ):
            return called  # the family's name stands first: Yao Zhe, Yao said
        if name is None or self._is_crowd(run, places):
            return None
        firm = self._firm_of(run) if self._firms and run.lower() not in PLACES else None
        if firm is not None:
            return firm
        near = [(place, word_before(self.text, place)) for place in places[:LOOKS]]
        if run.isupper():
            for place, _ in near:
                body = self._long_form(run, place)
                if body is not None:
                    return body
        for place, before in near[:TITLED_MENTIONS]:
            bearer = self._ends.bearer_of(place) if before in ENDS_OF_NAMING else None
            if bearer is not None:
                return self._by_text.get(bearer.text)  # José Peralta, known to all as Chema
            if may_introduce(before):
                relative = relative_before(self.text, place)
                if relative or is_identified(self.text, place):
                    return self._of_family(name, relative)
        if name.person is None and is_introduced(self.text, places[0], places[0] + len(run), near[0][1]):
            return self._of_family(name, "")
        if name.person is False and run.lower() in FIRMS:
            return self._promote(name)
        called = only(self._by_inner.get(given, ()))
        if called is not None and called.sure and run.lower() not in PLACES:
            return called  # Pedro Sotomayor Pérez, Sotomayor said
        for place, before in near:
            if before in SAYING_BEFORE or says_behind(self.text, place + len(run)):
                return self._promote(name)
        return None

    def _is_crowd(self, run: str, places: Sequence[int]) -> bool:
        """Whether a word is a plural that is capital by its place alone: Observers from the north; not Evans said."""
        return run.endswith("s") and all(
            opens_sentence(self.text, place)
            and (is_crowd(run) or goes_on_with_preposition(self.text, place + len(run)))
            for place in places[:LOOKS]
        )

    def _of_family(self, name: Name, relative: str) -> Entity:
        """A person with one name, behind a word of family or a description: his wife, | Irena; known as | Rico."""
        entity = self._new(name)
        entity.sure = True
        entity.gender = GENDERS.get(relative, "") or gender_of(name.text)
        return entity

    def _long_form(self, run: str, place: int) -> Entity | None:
        """The body whose name stands before a short form in brackets: Public Services Board (PSB)."""
        if len(run) < 2 or not self.text.endswith(BEFORE_SHORT_NAME, 0, place):
            return None
        for entity in reversed(self.entities[-NAMESAKES:]):
            if self.text.endswith(entity.name + BEFORE_SHORT_NAME, 0, place) and abbreviates(run, entity.name):
                return entity
        return None

    def _promote(self, name: Name) -> Entity:
        entity = self._new(name)
        if name.person is None:
            entity.gender = gender_of(name.text)
        return entity

    def promote(self, start: int, end: int) -> Entity | None:
        """The entity of a capital word that only a quote shows to be somebody: "We came," Lee said."""
        run = self.text[start:end]
        if run in self._by_text or surname_key(run) in self._by_surname:
            return self._by_text.get(run)
        places = self._singles.get(run)
        name = single_word(run).name
        if places is None or name is None or self._is_crowd(run, places):
            return None
        entity = self._promote(name)
        entity.mentions = [(place, place + len(run)) for place in places]
        return entity

    def by_handle(self, start: int, mention: str) -> Entity | None:
        """The account whose handle a mention is: @nullbyte, acebush1; None where it is not one."""
        name = mention.removeprefix(HANDLE_SIGN)
        if name == mention and not looks_like_handle(mention):
            return None
        entity = self._by_text.get(name) or self._new(Name(name, 0, len(name), "", (), (name,)))
        entity.mentions.append((start, start + len(mention)))
        return entity

    def by_label(self, label: str) -> Entity | None:
        """Whom a label in capitals names that the text has in reading case: REYES, MAYOR PAULA REYES (D)."""
        words = LABEL_END.split(label, maxsplit=1)[0].split()
        shared = self._by_surname.get(surname_key(words[-1]), ()) if words else ()
        return self._one_of([entity for entity in shared[:NAMESAKES] if not entity.name.isupper()], "", 0)

    @staticmethod
    def _one_of(shared: Sequence[Entity], gender: str, first: int) -> Entity | None:
        """Which of several of one surname is meant.

        By gender, then the one whom the surname stood for before another was named, then the one named by far the
        most; else None.
        """
        fitting = [entity for entity in shared[:NAMESAKES] if not gender or entity.gender in ("", gender)]
        if len(fitting) < 2:
            return only(fitting)
        by_place = sorted(fitting, key=lambda entity: entity.first)
        if first < by_place[1].first:
            return by_place[0]
        by_count = sorted(fitting, key=lambda entity: -entity.full)
        return by_count[0] if by_count[0].full >= 2 * by_count[1].full else None
