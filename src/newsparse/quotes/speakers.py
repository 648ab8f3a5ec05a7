"""Who a speaker is: the person or body behind a mention, a pronoun or a description."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from newsparse.english.bodies import BODY_NOUNS, FIRM_ENDINGS, FIRM_NOUNS, ISSUER_LINKS, MEDIA, WRITINGS
from newsparse.english.given_names import is_given
from newsparse.english.peoples import is_people
from newsparse.english.speech_nouns import OPINIONS, SPEECH_NOUNS
from newsparse.english.titles import (
    ABBREVIATED_TITLES,
    AGED,
    ALSO_CALLED,
    BRACKETED_TITLES,
    IDENTIFYING,
    PORTFOLIOS,
    POSTNOMINALS,
    SEATS,
    TITLE_INITIALS,
    TOPICAL_ROLES,
    role_of,
)
from newsparse.english.words import (
    CONJUNCTION,
    COUNTING,
    DETERMINER,
    IS,
    IT,
    NAMELESS,
    POSSESSIVE_ENDINGS,
    POSSESSIVE_S,
    PREPOSITION,
    PRONOUN_GENDERS,
    THE,
    WAS,
    WHICH,
    WHO,
    classes_of,
)
from newsparse.quotes.context import NAMING_PATTERN, goes_on_with_description, says, word_before
from newsparse.quotes.descriptions import (
    LONGEST_NOUN_PHRASE,
    PHRASE_ENDS,
    ends_description,
    goes_past_head,
    head_words,
    is_of_people,
    nameless_bearer,
    seat_end,
    shows_known,
)
from newsparse.quotes.entities import Entities, Entity, Mention
from newsparse.quotes.entity import only
from newsparse.quotes.marks import Region
from newsparse.quotes.pronouns import Antecedents
from newsparse.quotes.story import Story

LONGEST_DESCRIPTION = 6
RELATIVE_REACH = 80
APPOSITION = re.compile(rf",|\b{WHO}\b|\((?!(?:{'|'.join(sorted(BRACKETED_TITLES))})\.?\))| (?:--|[–—-]) ")
# What a name stands behind that says who is described: the suspect, identified as | Bo Carr, SP (Rural) | Bo Carr.
IDENTIFIED = re.compile(
    rf",? ?(?:{WHO} )?(?:{'|'.join(sorted(IDENTIFYING))})\b{NAMING_PATTERN}"
    rf"|\([A-Z][\w.&-]{{1,20}}\) (?=[A-Z])|, \d{{1,3}}{AGED} (?=[A-Z])"
)
WHO_IS = re.compile(rf"\b{WHO} (?:{IS}|{WAS})(?: [a-z]+)? $")
CAPITAL_WORD = re.compile(r"[A-Z][\w'’-]+")
BRACKETED = re.compile(r"\([^()]{0,40}\)")
NAMED = "X"  # stands for a name, of which nothing but its place matters
AGE_REACH = 14  # characters, as of 31-year-old


class Resolver:
    """Finds the entity behind each speaker, in the order of the text."""

    def __init__(self, story: Story) -> None:
        self.text: str = story.copy.text
        self.regions: Sequence[Region] = story.regions
        self.entities: Entities = story.entities
        self.antecedents: Antecedents = Antecedents(story)
        self._known: dict[int, Entity | None] = {}

    def entity(self, start: int, end: int, region: int) -> Entity | None:
        """The entity that the mention between two places stands for, None where the text does not say."""
        if start not in self._known:
            found = self._resolved(start, end, region)
            entity = self._known[start] = found or self._described_in_front(start, region)
            if entity is not None:
                self.antecedents.spoke.append((start, entity))
        return self._known[start]

    def _resolved(self, start: int, end: int, region: int) -> Entity | None:
        mention = self.text[start:end]
        lower = mention.lower()
        gender = PRONOUN_GENDERS.get(lower.partition("'")[0])  # he's
        if gender is not None:
            return self.antecedents.of_pronoun(start, end, region, gender)
        if lower == IT:
            return self.antecedents.of_body(start, region)
        if lower == WHO:
            return self._before_relative(start, region)
        if lower == WHICH:
            return self._writer(start, region)
        if lower in NAMELESS:
            return None
        named = self.entities.between(start, end)
        if len(named) == 1 and named[0][:2] == (start, end):
            return self._branded(named[0][2], start, end)  # most are a name and nothing else
        seat = seat_end(mention)
        if seat and not self.entities.names_between(start + seat, end):
            words = [THE, *head_words(mention[seat:])]
            return self._described(words[-1].lower(), words, start, region)
        cut = APPOSITION.search(mention, seat)
        if cut is not None and cut[0] == ",":
            cut = self._past_name(cut, start, end)
        core_end = start + (cut.start() if cut else len(mention))
        head = self.text[start:core_end].rstrip()
        head = next((head.removesuffix(ending) for ending in POSSESSIVE_S if head.endswith(ending)), head)
        named = self.entities.between(start, core_end)
        if not named and " " not in head:
            found = self.entities.promote(start, start + len(head)) or self.entities.by_handle(start, head)
            if found is not None:
                return self._branded(found, start, end)
            return self._identified(core_end) or (self._in_apposition(core_end, end) if cut else None)
        described = self._in_apposition(core_end, end) if cut and cut[0] == "," else None
        if named and (found := self._of_names(start, start + len(head), named)) is not None:
            if described is not None and not self.entities.is_person(found):
                return described
            if self._is_joined(found, start, self.entities.between(start, end)):
                return None
            return self._branded(found, start, end)
        words = head_words(head)
        noun = words[-1].lower() if words else ""
        if noun in MEDIA or noun in SPEECH_NOUNS or noun in OPINIONS:
            issuer = self._issuer(start, core_end) or self._owner(words, start, region)
            return issuer if issuer or cut else self._of_letter(noun, words, start, region)
        if described is not None:
            return described
        if (found := self._identified(core_end)) is not None:
            return found
        if len(words) > 1 and words[-1][0].isupper() and words[-2].islower() and role_of(words[-2]):
            at = start + head.index(f" {words[-1]}") + 1  # House lawmaker | Mulyanto | of the Farmers' Party
            return self.entities.promote(at, at + len(words[-1]))
        if named and self._ends_phrase(start, named[-1], start + len(head)):
            return None
        if not lower.startswith(THE + " "):
            return None
        if noun not in BODY_NOUNS and not is_people(noun):
            found = self.entities.promote(start + len(THE) + 1, start + len(head))
        return found or self._described(noun, words, start, region)

    def _described_in_front(self, start: int, region: int) -> Entity | None:
        """Who is named in front of a description: Bo Carr, | founder of the league, ... / who is now | a pastor."""
        opening = self.text[max(self.regions[region][0], start - RELATIVE_REACH) : start]
        if WHO_IS.search(opening):
            return self.antecedents.of_subject(start, region)
        if not opening.endswith(", ") or not self.text[start].islower():
            return None
        first = self.text[start : start + LONGEST_NOUN_PHRASE].split(None, 1)[0]
        named = self.entities.between(start - LONGEST_NOUN_PHRASE, start) if role_of(first) else []
        subject = self.antecedents.of_subject(start, region) if named and named[-1][1] == start - 2 else None
        return subject if named and subject is named[-1][2] else None

    def _past_name(self, cut: re.Match[str], start: int, end: int) -> re.Match[str] | None:
        """What sets off the rest of a mention behind a comma inside a name: the Ministry of Land, Sea and Air."""
        comma = start + cut.start()
        past = next((past for at, past, _ in self.entities.between(start, end) if at < comma < past), 0)
        return APPOSITION.search(cut.string, past - start) if past else cut

    def _of_names(self, start: int, end: int, named: Sequence[Mention]) -> Entity | None:
        """The one whose name heads a phrase: campaign manager | Ann Lee; | Ann Lee of the Coast Institute."""
        at, past, first = named[0]
        alone = len(named) < 2
        described = goes_on_with_description(self.text, past, end, alone)
        is_office = not alone and bool(role_of(first.surname)) and not self.entities.is_person(first)
        if described and not is_office and not self._is_complement(start, at):
            return first  # not White House Chief | of Staff | Ann Lee
        for at, past, entity in named[1:]:
            # House commission member | Ann Lee | of the Farmers' Party
            if role_of(word_before(self.text, at)) and goes_on_with_description(self.text, past, end, alone):
                return entity
        at, _, last = named[-1]
        return last if self._ends_phrase(start, named[-1], end) and not self._is_complement(start, at) else None

    def _ends_phrase(self, start: int, named: Mention, end: int) -> bool:
        """Whether nothing stands behind a name but what is not part of it: Alan Lee | MP; not the Utica | MP."""
        _, past, entity = named
        if past >= end - 1:
            return True
        opens = self.text[start:end].split(None, 1)[0].lower()
        if not entity.given and classes_of(opens) & DETERMINER:
            return False
        return all(word.lower().rstrip(".,") in POSTNOMINALS for word in self.text[past:end].split())

    def _is_complement(self, start: int, at: int) -> bool:
        """Whether a name belongs to what stands before it: a spokeswoman for | Lee, a lawyer representing | Lee."""
        opening = self.text[start:at]
        for place, past, _ in reversed(self.entities.between(start, at)):
            opening = opening[: place - start] + NAMED + opening[past - start :]
        before = opening.split()
        nearest = before[-1] if before else ""
        fields = False
        while before and before[-1][0].isupper():
            fields = not role_of(before.pop()) or fields
        if fields and nearest.lower().rstrip(".") in ABBREVIATED_TITLES and before[-1:] == [THE] and len(before) > 2:
            return not role_of(before[0])  # Speaker of the | House Rep. | Ann Lee
        if fields and len(before) > 1 and before[-2][0].isupper() and role_of(before[-2]) in PORTFOLIOS:
            return False  # Minister for Health Dr | Ann Lee
        if nearest and nearest[0].isupper() and not role_of(nearest):
            return False  # the leader of Opposition | Ann Lee
        if nearest in COUNTING:
            return False  # mother of three | Ann Lee
        while before and classes_of(before[-1].lower()) & (DETERMINER | CONJUNCTION):
            before.pop()
            while before and before[-1][0].isupper():
                before.pop()
        return bool(before) and goes_past_head(before[-1])

    def _is_joined(self, found: Entity, start: int, named: Sequence[Mention]) -> bool:
        """Whether one among some names is joined with another: Ann Lee and Bob Doe, the FBI and the CIA."""
        before = self.text[start : named[0][0]].removesuffix(f" {THE} ").split()
        if len(before) > 1 and classes_of(before[-1]) & CONJUNCTION and before[-2][0].isupper():
            # sisters | Ann and | Amy Lee; | France and | Germany
            known = (found.given or found.titles) and self.entities.is_person(found)
            return is_given(before[-2]) or (found is named[0][2] and not known)
        return any(self._joins(*pair) for pair in pairwise(named) if found in (pair[0][2], pair[1][2]))

    def _joins(self, first: Mention, second: Mention) -> bool:
        (_, past, one), (at, _, other) = first, second
        between = BRACKETED.sub(" ", self.text[past:at]).replace(",", " ").split()
        joins = next((index for index, word in enumerate(between) if classes_of(word) & CONJUNCTION), len(between))
        # Ann Lee | of Ohio | and Bob Doe
        before, behind = between[:joins], between[joins + 1 :]
        if joins == len(between) or one is other:
            return False
        if before and not classes_of(before[0]) & PREPOSITION and not before[0][0].isupper():
            return False
        if not all(word[0].isupper() or role_of(word) or word == THE for word in (*before[1:], *behind)):
            return False
        if behind and behind[0].lower().rstrip(".") in FIRM_ENDINGS:
            return False  # Lee Marlow | and Co analyst | Ann Lee
        if not before and all(word == THE for word in behind):
            return True  # Turkey | and | Qatar
        return self.entities.is_person(one) and self.entities.is_person(other)

    def _in_apposition(self, low: int, end: int) -> Entity | None:
        """The person whose name follows a description and a comma: one of them, retired teacher | Alan Moss."""
        named = self.entities.between(low, end)
        for index, (at, past, entity) in enumerate(named):
            words = [word for word in self.text[low + 1 : at].split() if not word[0].isupper()]
            if len(words) > LONGEST_DESCRIPTION or any(map(ends_description, words)):
                return None
            if any(self._joins(*pair) for pair in pairwise(named[index : index + 2])):
                return None  # her parents, | Joe and Ana Cruz
            # the mayor, Ann Lee; the landlord, Apex Holdings
            if (not words and past >= end - 1) or entity.may_be_person:
                return entity
        return None

    def _branded(self, entity: Entity, start: int, end: int) -> Entity:
        """An entity that speaks in a possessive form has it in its name: McDonald's | said."""
        if self.text.startswith(POSSESSIVE_ENDINGS[0], end - 2) and says(self.text, start, end):
            self.entities.take_possessive(entity, end)
        return entity

    def _identified(self, past: int) -> Entity | None:
        """The one whose name stands behind a description: a man | who gave his name as Bo Carr."""
        match = IDENTIFIED.match(self.text, past)
        if match is None:
            return None
        near = self.entities.between(match.end(), match.end() + LONGEST_NOUN_PHRASE)
        if near and near[0][0] <= match.end() + AGE_REACH:
            return near[0][2]
        word = CAPITAL_WORD.match(self.text, match.end())
        return self.entities.promote(*word.span()) if word is not None else None

    def _issuer(self, start: int, end: int) -> Entity | None:
        """The body or person behind a statement: a statement issued by the ministry, Lee's statement."""
        named = self.entities.between(start, end)
        for _, past, entity in named:
            if self.text.startswith(POSSESSIVE_ENDINGS, past):
                return entity
        for at, _, entity in named:
            before = [word for word in self.text[start:at].split() if not classes_of(word.lower()) & DETERMINER]
            if before and before[-1].lower() in ISSUER_LINKS:
                return entity
        last = self.text[start:end].split()[-1]
        if not named and last[0].isupper():
            return self.entities.promote(end - len(last), end)
        return None

    def _owner(self, words: Sequence[str], start: int, region: int) -> Entity | None:
        """Whose a statement is that a description owns: the Ohio senator's | answer."""
        for index, word in enumerate(words[1:], 1):
            ending = next((ending for ending in POSSESSIVE_S if word.endswith(ending)), "")
            if ending and words[0].lower() == THE:
                owner = word.removesuffix(ending)
                return self._described(owner.lower(), [*words[:index], owner], start, region)
        return None

    def _of_letter(self, noun: str, words: Sequence[str], start: int, region: int) -> Entity | None:
        """Who said something in what is called so again: Lee said in a statement. “We left,” | the statement read."""
        if len(words) != 2 or words[0].lower() != THE or noun not in WRITINGS:
            return None
        low = self.regions[max(0, region - 1)][0]
        place = self.text.rfind(f" {noun}", low, start)
        if place < 0:
            return None
        return self.antecedents.of_subject(
            place, region if place >= self.regions[region][0] else region - 1, alone=True
        )

    def _described(self, noun: str, words: Sequence[str], start: int, region: int) -> Entity | None:
        """Whom a description without a name stands for: the Ohio governor, the company, the Norwegian."""
        role = role_of(noun)
        is_member = (len(words) == 2 and noun.endswith(AGED)) or is_of_people(words[1:])
        if role and ((found := self._of_role(role, words, start, region)) is not None or not is_member):
            return found
        if noun in BODY_NOUNS or noun in FIRM_NOUNS:
            bodies = self.entities.bodies_called(noun, start)
            if bodies:
                return only(bodies)
            return self.antecedents.of_body(start, region, noun in FIRM_NOUNS)
        if is_member:
            return self.antecedents.of_description(start, region)
        return None

    def _of_role(self, role: str, words: Sequence[str], start: int, region: int) -> Entity | None:
        """The one whom the text introduced by a role: the minister, the Ohio governor."""
        said = frozenset(words[1:-1])
        nameless = nameless_bearer(self.text, self.entities, role, start)
        named = self.entities.by_role(role)
        if not named and role in TITLE_INITIALS:  # the CS said
            named = [one for name in TITLE_INITIALS[role].split() for one in self.entities.by_role(name)]
        fitting = [entity for entity in dict.fromkeys(named) if _last_before(entity, start) > nameless]
        again = any(word[0].isupper() for word in said)  # the Japanese biologist, the Utica MP: known already
        topical = not fitting and nameless < 0 and (role in TOPICAL_ROLES or any(map(shows_known, said)))
        topical = topical and not any(word.endswith(POSSESSIVE_ENDINGS) for word in said)  # the former mayor's aide
        if topical or (again and role in SEATS):
            # the star, the former sheriff: whom the text is about, though it says so nowhere
            untitled = "" if role in ALSO_CALLED else role
            found = self.antecedents.of_description(start, region, untitled, int(again))
            if found is not None or topical:
                return found
        if len(fitting) < 2:
            return only(fitting)
        lowered = {word.lower() for word in said}
        shared = [len(lowered & entity.title_words) for entity in fitting]
        if any(shared):
            return only(entity for entity, words in zip(fitting, shared, strict=True) if words == max(shared))
        near = [entity for entity in fitting if _last_before(entity, start) >= self.regions[region][0]]
        if len(near) == 1:
            return near[0]
        found = self.antecedents.of_description(start, region)
        if found not in fitting:
            return None
        # whom a paragraph above is about, and the others are named before it
        paragraph = self.regions[bisect_right(self.regions, (_last_before(found, start) + 1,)) - 1][0]
        return found if all(one is found or _last_before(one, start) < paragraph for one in fitting) else None

    def _writer(self, at: int, region: int) -> Entity | None:
        """Who sent the words in front of a relative pronoun: Lee sent a text, | which read; they are the subject."""
        noun = word_before(self.text, at).rstrip(",")
        if noun not in MEDIA and noun not in SPEECH_NOUNS:
            return None
        return self.antecedents.of_subject(at, region)

    def _before_relative(self, at: int, region: int) -> Entity | None:
        """The one whom a relative pronoun stands for: Ann Lee, who said."""
        low = max(self.regions[region][0], at - RELATIVE_REACH)
        named = self.entities.between(low, at)
        if named and at - named[-1][1] <= 3:
            return named[-1][2] if "." not in self.text[named[-1][1] : at] else None
        words = self.text[low:at].rstrip(" ,\n").split()[-LONGEST_DESCRIPTION:]
        opens = next((index for index in range(len(words) - 1, -1, -1) if words[index].lower() == THE), len(words))
        described = words[opens:]
        if len(described) < 2 or any(word[-1] in PHRASE_ENDS for word in described):
            return None
        return self._described(described[-1].lower(), described, at, region)


def _last_before(entity: Entity, at: int) -> int:
    """The last place before another where an entity is named, -1 where it is not."""
    index = bisect_left(entity.mentions, (at,)) - 1
    return entity.mentions[index][0] if index >= 0 else -1
