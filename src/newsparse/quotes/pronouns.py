"""Whom a pronoun or a description takes up: looked for sentence by sentence, from the nearest back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from newsparse.english.peoples import is_people
from newsparse.english.speech import ASKS, REPLYING
from newsparse.english.titles import GENDERS, ROLES_OF_SHORT_TITLES, SEEKING, SOUGHT_ROLES, role_of
from newsparse.english.words import POSSESSIVE_ENDINGS, POSSESSIVES, PRONOUN_GENDERS
from newsparse.quotes.context import owner_before, relative_before, says, word_before, works_for
from newsparse.quotes.entities import Entities, Entity
from newsparse.quotes.entity import only
from newsparse.quotes.focus import Focus, focus_of, is_only_quoted
from newsparse.quotes.marks import Region, Run
from newsparse.quotes.story import Story
from newsparse.quotes.tokens import Tokens
from newsparse.text import sentence_starts

PARAGRAPHS_BACK = 8
SILENT_PARAGRAPHS = 3  # so many in a row may say nothing of the one meant
CHARACTERS_BACK = 2000
CLAUSE_END = re.compile(r"[,;:?!“”\"\n—–]")
CLAUSE_REACH = 60
OWNED_REACH = 160
REPLIES = re.compile(rf" (?:{'|'.join(sorted(REPLYING))})\b")
ASKS_BEHIND = re.compile(rf"[^.?!“”\"\n]{{0,40}} (?:{'|'.join(sorted(ASKS))})\b")
SENTENCES_BACK = 10
LAST_SPEAKERS = 12
MOST_NAMED = 24  # mentions in a paragraph
MOST_IN_HEADLINE = 12  # mentions

Sentence = tuple[int, int, int]  # where it begins, where it ends for who asks, the number of its region


class Antecedents:
    """Finds whom pronouns take up; `spoke` is who spoke last, by place.

    What a sentence is about is read once, and whom the paragraphs above one give is looked for once a gender.
    """

    def __init__(self, story: Story) -> None:
        self.text: str = story.copy.text
        self.regions: Sequence[Region] = story.regions
        self.runs: Sequence[Sequence[Run]] = story.runs
        self.entities: Entities = story.entities
        self.tokens: Mapping[int, Tokens] = story.tokens
        self.spoke: deque[tuple[int, Entity]] = deque(maxlen=LAST_SPEAKERS)
        self._starts: dict[int, list[int]] = {}
        self._focuses: dict[int, Focus] = {}
        self._above: dict[tuple[int, str], Entity | None] = {}

    def of_pronoun(self, start: int, end: int, region: int, gender: str) -> Entity | None:
        """Whom he or she stands for, None where nobody fits or two fit equally well."""
        # he told | Lee: the one spoken to is another
        clause = _clause_end(self.text, end, self._sentence_end(end, region))
        others = {entity for _, _, entity in self.entities.between(end, clause)}
        others.update(self._owned_in_front(start, region, gender))
        others.update(self._answered(end, region))

        def fits(entity: Entity) -> bool:
            return entity not in others and self.entities.fits(entity, gender) and self.entities.is_person(entity)

        ahead = self._subject_ahead(start, region) if self.text[start:end].lower() not in POSSESSIVES else None
        if ahead is not None and fits(ahead):
            return ahead
        for answer in self._answers(self._sentences_in(region, start), region, gender, fits):
            return answer or self._of_headline(start, fits)
        above = self._answers(self._sentences_above(region), region, gender, fits)
        if others:
            return next(above, None)
        if (region, gender) not in self._above:
            self._above[region, gender] = next(above, None) or self._of_headline(start, fits)
        return self._above[region, gender] or self._unproven_subject(start, region)

    def _subject_ahead(self, start: int, region: int) -> Entity | None:
        """Whom the main clause behind a pronoun is about that opens a paragraph: in what he saw, | Lee found it."""
        sentence = next(self._sentences_in(region, start), None)
        if sentence is None or sentence[0] != self.regions[region][0]:
            return None
        focus = self._focus(sentence)
        return only(entity for _, _, entity in focus.subjects) if focus.place > start else None

    def _unproven_subject(self, start: int, region: int) -> Entity | None:
        """Whom the sentences before are about, where nothing but the pronoun shows that it is a person's name."""
        for number in range(region, max(-1, region - 2), -1):
            for sentence in self._sentences_in(number, start):
                subjects = [entity for at, _, entity in self._focus(sentence).subjects if at < sentence[1]]
                if subjects:
                    subject = only(subjects)
                    return subject if subject is not None and subject.unproven else None
        return None

    def _owned_in_front(self, start: int, region: int, gender: str) -> Iterator[Entity]:
        """Who is somebody's in front of a pronoun, in its sentence: through his aide, | Bo Carr, he urged."""
        for at, _, entity in self.entities.between(max(self.regions[region][0], start - OWNED_REACH), start):
            owner = owner_before(self.text, at)
            if owner and PRONOUN_GENDERS.get(owner) == gender and self._sentence_end(at, region) > start:
                yield entity

    def _answered(self, past: int, region: int) -> Iterator[Entity]:
        """Who asked what a pronoun that ends at a place answers: asked Lee. “No,” he | replied."""
        if not self.spoke or not REPLIES.match(self.text, past):
            return
        place, entity = self.spoke[-1]
        if place >= self.regions[max(0, region - 1)][0] and (
            word_before(self.text, place) in ASKS or ASKS_BEHIND.match(self.text, place)
        ):
            yield entity

    def _of_headline(self, start: int, fits: Callable[[Entity], bool]) -> Entity | None:
        """The one person of the headline, whom a story can take up before anybody is named in it."""
        mentions = self.entities.mentions
        top = self.regions[0][0]
        past = bisect_left(mentions, (top,))
        if past > MOST_IN_HEADLINE or any(
            self.entities.is_person(one) for _, _, one in self.entities.between(top, start)
        ):
            return None
        return only(entity for _, _, entity in mentions[:past] if (entity.given or entity.titles) and fits(entity))

    def _answers(
        self, sentences: Iterable[Sentence], region: int, gender: str, fits: Callable[[Entity], bool]
    ) -> Iterator[Entity | None]:
        """Whom the sentences say that a pronoun stands for, the nearest first; None where two fit equally well.

        `heard` is the paragraph that last had something to say of the one meant.
        """
        heard = region
        for sentence in sentences:
            low, high, number = sentence
            if number < heard - SILENT_PARAGRAPHS:
                return
            for place, entity in reversed(self.spoke):
                if low <= place < high and fits(entity):
                    yield entity
            if number == region and is_only_quoted(self.text, low, high, self.runs[number]):
                continue
            focus = self._focus(sentence)
            if number == heard and not self.entities.names_between(low, high):
                if number == region and focus.is_another and GENDERS.get(focus.head, gender) == gender:
                    yield None
                continue
            if focus.subjects:
                subjects = [entity for at, _, entity in focus.subjects if at < high and fits(entity)]
                if subjects:
                    yield only(subjects)
            taken_up = focus.goes_on and focus.place < high and PRONOUN_GENDERS.get(focus.pronoun, gender) == gender
            if taken_up and focus.pronoun:
                heard = number
            if focus.others:
                found = self._named_beside(focus, focus.place if taken_up else high, high, fits)
                if found is not None:
                    yield found

    def of_subject(self, at: int, region: int, alone: bool = False) -> Entity | None:
        """The one whom the sentence that a place stands in is about, by name or as he or she.

        Who has to be `alone` is the only one named in front of the place.
        """
        sentence = next(iter(self._sentences_in(region, at)), None)
        if sentence is None:
            return None
        focus = self._focus(sentence)
        if focus.subjects:
            named = self.entities.between(sentence[0], at) if alone else focus.subjects
            return only([entity for _, _, entity in (*focus.subjects, *named)])
        if not focus.pronoun:
            return None
        place = focus.place
        return self.of_pronoun(place, place + len(focus.pronoun), region, PRONOUN_GENDERS[focus.pronoun])

    def of_body(self, start: int, region: int, is_firm: bool = False) -> Entity | None:
        """The body that `it` or `the company` stands for: the one that a sentence before is about.

        What `is_firm` says goes on with one of whom nothing but a single word is known, which may be a firm's name.
        """
        for sentence in chain(self._sentences_in(region, start), self._sentences_above(region)):
            if not self.entities.names_between(sentence[0], sentence[1]):
                continue
            subjects = [
                entity
                for at, _, entity in self._focus(sentence).subjects
                if at < sentence[1] and not is_people(entity.name)
            ]
            if subjects:
                is_person = self.entities.is_person(subjects[0])
                if is_firm and is_person:
                    employer = self._employer(sentence)
                    if employer is not None:
                        return employer
                    if subjects[0].given and not self._names_body(sentence):
                        continue  # Ann Lee said. The company
                subject = only(subjects)
                named = is_firm and subject is not None and not (subject.given or subject.gender or subject.titles)
                return subject if named or not is_person else None
        return None

    def _employer(self, sentence: Sentence) -> Entity | None:
        """The only body whose somebody in a sentence is: Vantor spokesman Bo Carr; Bo Carr, an aide at Vantor."""
        return only(
            entity
            for at, past, entity in self._focus(sentence).others
            if at < sentence[1] and works_for(self.text, at, past) and not self.entities.is_person(entity)
        )

    def _names_body(self, sentence: Sentence) -> bool:
        """Whether a body is named in a sentence beside its subject: Bo Carr of Vantor said."""
        return any(not self.entities.is_person(entity) for _, _, entity in self._focus(sentence).others)

    def of_description(self, start: int, region: int, role: str = "", back: int = 0) -> Entity | None:
        """The person whom a description without a name goes on about: the 31-year-old, the candidate.

        It is the only one whom a sentence before is about, in this paragraph or else in the one before, or in one
        above that is about her or him. Who has titles, but not that `role`, is another: the candidate is not Mayor
        Lee; but where that one has just spoken in this paragraph, or in one so many `back`, the lawyer is.
        """
        last = region - 1
        for number in range(region, max(-1, region - 1 - SILENT_PARAGRAPHS), -1):
            if number < last:
                break
            subjects: list[Entity] = []
            for sentence in self._sentences_in(number, start):
                focus = self._focus(sentence)
                if focus.pronoun and focus.place < sentence[1]:
                    last = number - 1
                speaking = [mention for mention in focus.others if says(self.text, mention[0], mention[1])]
                if role and sentence[1] == start and any(at < start for at, _, _ in speaking or focus.subjects):
                    return None  # Ann Lee left after | the candidate had said
                for at, past, entity in speaking or focus.subjects:
                    if at >= sentence[1] or not self.entities.is_person(entity) or self._is_kin(at, entity):
                        continue
                    if role in SOUGHT_ROLES:
                        also = sentence[1] < start and _may_seek(self.entities.with_titles(entity))
                    else:
                        also = number >= region - back and (
                            self._has_spoken(entity, number) or says(self.text, at, past)
                        )
                    if not role or not entity.titles or also:
                        subjects.append(entity)
            if not subjects and number < region:
                subjects = self._alone_in(number, role)
                if not self.entities.names_between(*self.regions[number]):
                    last = number - 1
            if subjects:
                return only(subjects)
        return None

    def _alone_in(self, number: int, role: str) -> list[Entity]:
        """The only person whom a paragraph names, who is nobody's relative and has no title where a role is meant."""
        low, high = self.regions[number]
        named = {
            entity
            for at, _, entity in self.entities.between(low, high)[:MOST_NAMED]
            if self.entities.is_person(entity) and not self._is_kin(at, entity)
        }
        return [entity for entity in named if not role or not entity.titles] if len(named) == 1 else []

    def _has_spoken(self, entity: Entity, number: int) -> bool:
        """Whether somebody was the last to speak, and in a paragraph."""
        return bool(self.spoke) and self.spoke[-1][1] is entity and self.spoke[-1][0] >= self.regions[number][0]

    def _is_kin(self, at: int, entity: Entity) -> bool:
        """Whether somebody is but a relative of the one whom a sentence is about: her husband, | Kofi, was shot."""
        return not entity.given and bool(relative_before(self.text, at))

    def _named_beside(self, focus: Focus, limit: int, high: int, fits: Callable[[Entity], bool]) -> Entity | None:
        """Who is named in a sentence that is about something else.

        The one who speaks in it; else the first in front of `limit` who fits, an owner last.
        """
        named = [mention for mention in focus.others if mention[0] < high and fits(mention[2])]
        speaking = next((entity for at, past, entity in named if says(self.text, at, past)), None)
        if speaking is not None:
            return speaking
        before = [(past, entity) for at, past, entity in named if at < limit]
        owned = [self.text.startswith(POSSESSIVE_ENDINGS, past) for past, _ in before]
        if False in owned:
            return before[owned.index(False)][1]
        return before[0][1] if before and not focus.goes_on else None

    def _sentences_above(self, region: int) -> Iterator[Sentence]:
        """The sentences of the paragraphs before one, the nearest first."""
        for number in range(region - 1, max(-1, region - 1 - PARAGRAPHS_BACK), -1):
            yield from self._sentences_in(number, self.regions[number][1])

    def _sentences_in(self, number: int, at: int) -> Iterator[Sentence]:
        """The sentences of a paragraph up to a place, the nearest first."""
        starts = self._sentences(number)
        limit = min(at, self.regions[number][1])
        last = bisect_left(starts, limit) - 1
        for index in range(last, max(-1, last - SENTENCES_BACK), -1):
            high = starts[index + 1] if index < last else limit
            yield starts[index], high, number
            if starts[index] < limit - CHARACTERS_BACK:
                break

    def _sentences(self, number: int) -> list[int]:
        """Where the sentences of a region begin, found once."""
        starts = self._starts.get(number)
        if starts is None:
            low, high = self.regions[number]
            starts = self._starts[number] = [low, *sentence_starts(self.text, low, high)]
        return starts

    def _focus(self, sentence: Sentence) -> Focus:
        """What a sentence is about, read once and whole; who asks leaves out what stands behind its place."""
        low, _, number = sentence
        focus = self._focuses.get(low)
        if focus is None:
            whole = low, self._sentence_end(low, number)
            focus = focus_of(self.text, whole, self.runs[number], self.entities, self.tokens.get(number))
            self._focuses[low] = focus
        return focus

    def _sentence_end(self, at: int, number: int) -> int:
        """Where the sentence of a region ends that a place stands in."""
        starts = self._sentences(number)
        after = bisect_right(starts, at)
        return starts[after] if after < len(starts) else self.regions[number][1]


def _may_seek(entity: Entity) -> bool:
    """Whether somebody has no title but of those who run for an office: Mr. Lee, Sen. Lee, the nominee."""
    roles = {role for title in entity.titles for word in title.split() if (role := role_of(word))}
    return all(
        not (names := ROLES_OF_SHORT_TITLES.get(role, role)) or not SEEKING.isdisjoint(names.split())
        for role in roles
    )


def _clause_end(text: str, at: int, high: int) -> int:
    """Where a clause ends that goes on at a place, as far as a few words behind it."""
    high = min(high, at + CLAUSE_REACH)
    end = CLAUSE_END.search(text, at, high)
    return high if end is None else end.start()
