"""Whose verb it is: the subject to its left."""

from __future__ import annotations

from newsparse.english.speech import BASE, GERUND, GESTURES, SAY, TELL, THINK
from newsparse.english.speech_nouns import DISPLAYS, PREPOSITION_HEADS
from newsparse.english.titles import role_of
from newsparse.english.words import (
    ADVERB,
    AND,
    ASIDES,
    AUXILIARY,
    BE,
    BEFORE_PARTICIPLE,
    CLAUSE_PREPOSITIONS,
    CONJUNCTION,
    CONTRACTIONS,
    CROWDS,
    DETERMINER,
    EMBEDDING,
    FOR,
    GERUND_ENDING,
    INSTANCES,
    NOT_OF_AMOUNT,
    OF,
    PARTICIPLE_ENDINGS,
    PAST_ENDING,
    PERSONAL_PRONOUNS,
    PLURAL_ENDING,
    POSSESSIVE_ENDINGS,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBJECT_PRONOUNS,
    SUBJECT_RELATIVES,
    SUBORDINATOR,
    TIME,
    TO,
    VERB,
    WHO,
    WITH,
)
from newsparse.quotes.joining import Range, ends_phrase, is_noun
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.times import before_time
from newsparse.quotes.tokens import CAPITAL, GLUED, MANNER, NUMBER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import PARENTHESES, is_finite, is_since_then, is_verb, skip_adverbs

CLOSING_SIGNS = frozenset(").")  # that a phrase can end with: Lee (D-Ohio), Apple Inc.


def subject_before(tokens: Tokens, verb: int, low: int) -> Range | None:
    """The subject to the left of a verb, through its auxiliaries, adverbs and what stands between commas."""
    tags, lower = tokens.tags, tokens.lower
    at = verb - 1
    inherits = bool(tokens.frames[verb] & GERUND)
    while at >= low:
        timed = before_time(tokens, at, low)
        if timed is not None:
            at = timed
            continue
        kind, word = tags[at], lower[at]
        if kind & CAPITAL and not kind & (AUXILIARY | ADVERB):
            break
        if word == TO:
            inherits = True
        elif kind & AUXILIARY:
            inherits = inherits and not kind & BE
        elif not ((kind & ADVERB and not kind & PRONOUN) or kind & MANNER or is_since_then(tokens, at)) and (
            inherits or not tokens.frames[at] & GERUND or at == low or not tags[at - 1] & BE
        ):
            break
        at -= 1
    if at < low:
        return None
    kind, word = tags[at], lower[at]
    if kind & RELATIVE and word in SUBJECT_RELATIVES:
        return at, at + 1
    if kind & PRONOUN and (word in SUBJECT_PRONOUNS or word in CROWDS or word in CONTRACTIONS):
        return at, at + 1
    if inherits:
        if word in BEFORE_PARTICIPLE or kind & (PUNCTUATION | CONJUNCTION | QUOTE):
            found = shared_subject(tokens, at, low) or nearest_subject(tokens, at, low)
            return found or _opening_name(tokens, low, at)
        if tokens.frames[at] and not tokens.frames[at] & GERUND and is_verb(tokens, at):
            return subject_before(tokens, at, low)
        found = _of_medium(tokens, at, low) or nearest_subject(tokens, at + 1, low)
        return found or (phrase_before(tokens, at + 1, low) if is_noun(tokens, at) else None)  # critics | to say
    if word in (",", *PARENTHESES) or (
        kind & QUOTE and at > low and tokens.last_char[at] == "," and lower[at - 1] == OF
    ):
        return _before_parenthesis(tokens, at, low)
    if kind & CONJUNCTION:
        return shared_subject(tokens, at, low) or nearest_subject(tokens, at, low)
    if word in CLOSING_SIGNS or not kind & (PUNCTUATION | QUOTE | PREPOSITION | SUBORDINATOR | VERB):
        phrase = _headed(tokens, phrase_before(tokens, at + 1, low), low)
        if phrase is not None:
            return _past_object(tokens, phrase, low)
    return _past_relative(tokens, nearest_subject(tokens, at + 1, low), at, low)


def _opening_name(tokens: Tokens, low: int, high: int) -> Range | None:
    """The name that a sentence begins with, where its verb is in no word list: | Lee | never tires of calling"""
    if not tokens.tags[low] & CAPITAL or not is_noun(tokens, low):
        return None
    name = phrase_after(tokens, low, high, apposition=False)
    return name if name is not None and tokens.tags[name[1]] & ADVERB else None


def _past_object(tokens: Tokens, phrase: Range, low: int) -> Range:
    """The one whom a relative clause describes that ends with its object: | the minister | who met Lee said."""
    who = phrase[0] - 2
    if who <= low or tokens.lower[who] != WHO or not is_finite(tokens, who + 1):
        return phrase
    return phrase_before(tokens, who, low) or phrase


def _headed(tokens: Tokens, phrase: Range | None, low: int) -> Range | None:
    """A phrase before a verb that is its subject, from its head on: | an aide inside the tower | tried; no object."""
    if phrase is None:
        return None
    doing = _doing(tokens, phrase, low)
    if doing is not None or not _is_object(tokens, phrase, low):
        return doing or phrase
    before = phrase[0] - 1
    outer: Range | None = None
    while before > low and tokens.tags[before] & PREPOSITION:
        if before - 1 > low and _is_participle_behind(tokens, before - 1):
            before -= 1  # a man seated | near the door
        if not is_noun(tokens, before - 1) and tokens.lower[before - 1] != ")":
            return None
        if tokens.tags[before - 1] & (TIME | ADVERB) or tokens.lower[before - 1] in PREPOSITION_HEADS:
            return None
        outer = phrase_before(tokens, before, low)
        if outer is None:
            return None
        before = outer[0] - 1
    if outer is None or (outer[0] > low and not _opens_clause(tokens, before)):
        return None
    # Lee | in her speech: what follows a name is not part of it
    return outer if tokens.tags[outer[1] - 1] & CAPITAL else (outer[0], phrase[1])


def _doing(tokens: Tokens, phrase: Range, low: int) -> Range | None:
    """A subject with what it does: | a man wearing a red cap | said; the phrase is what he wears."""
    verb = phrase[0] - 1
    if verb <= low or not tokens.lower[verb].endswith(GERUND_ENDING) or tokens.tags[verb] & (CAPITAL | PREPOSITION):
        return None
    doer = phrase_before(tokens, verb, low)
    if doer is None or tokens.tags[doer[1] - 1] & (PRONOUN | TIME):
        return None
    return (doer[0], phrase[1]) if doer[0] == low or _opens_clause(tokens, doer[0] - 1) else None


def _is_participle_behind(tokens: Tokens, at: int) -> bool:
    """Whether a participle describes the noun before it: a man | seated, residents | living."""
    if tokens.tags[at] & (CAPITAL | PUNCTUATION | QUOTE) or not tokens.lower[at].endswith(PARTICIPLE_ENDINGS):
        return False
    return is_noun(tokens, at - 1) and not tokens.tags[at - 1] & (CAPITAL | TIME)


def _opens_clause(tokens: Tokens, at: int) -> bool:
    """Whether a subject can begin right after a token: when | Lee, said | Lee, , | Lee."""
    tags = tokens.tags[at] & (PUNCTUATION | CONJUNCTION | SUBORDINATOR | QUOTE)
    return bool(tags) or bool(tokens.frames[at] & (SAY | TELL) and not tokens.tags[at] & CAPITAL)


def _past_relative(tokens: Tokens, subject: Range | None, at: int, low: int) -> Range | None:
    """The one whom a relative clause before the verb describes: | an official | who spoke to discuss plans said."""
    if subject is None or tokens.lower[subject[0]] != WHO or subject[0] <= low:
        return subject
    if any(tokens.tags[index] & PUNCTUATION for index in range(subject[0], at)):
        return subject
    return phrase_before(tokens, subject[0], low) or subject


def _of_medium(tokens: Tokens, at: int, low: int) -> Range | None:
    """Who put out what says so: Lee issued a statement calling ... / with Lee calling it."""
    phrase = phrase_before(tokens, at + 1, low)
    if phrase is None:
        return None
    before = phrase[0] - 1
    if before < low or tokens.lower[at] in DISPLAYS or tokens.lower[before] == WITH:
        return phrase
    if tokens.frames[before] and is_verb(tokens, before):
        return subject_before(tokens, before, low)
    return phrase if tokens.tags[before] & PUNCTUATION else None


def _is_object(tokens: Tokens, phrase: Range, low: int) -> bool:
    """Whether a phrase right before a verb is the object or complement of something before it."""
    before = phrase[0] - 1
    if before < low or tokens.lower[before] in CLAUSE_PREPOSITIONS:
        return False
    if tokens.lower[before] in NOT_OF_AMOUNT and before + 1 < phrase[1]:
        # about 200 people left / for critics to say
        return not tokens.tags[phrase[0]] & NUMBER and tokens.lower[before] != FOR
    ends_infinitive = tokens.frames[before] & BASE and before > low and tokens.lower[before - 1] == TO
    return bool(ends_infinitive or tokens.tags[before] & PREPOSITION)  # to discuss plans | said


def _before_parenthesis(tokens: Tokens, comma: int, low: int) -> Range | None:
    """The subject before what stands between commas: Lee, the agency's head, said / Lee, who ..., said."""
    tags, lower = tokens.tags, tokens.lower
    marks = ("—", "--", "–", "-") if lower[comma] in PARENTHESES else (",",)
    found: Range | None = None
    named = phrase_before(tokens, comma, low)
    for at in range(comma - 1, low, -1):
        if tags[at] & QUOTE or lower[at] in (";", ":"):
            break
        if (
            lower[at] not in marks
            or not (is_noun(tokens, at - 1) or lower[at - 1] in CLOSING_SIGNS)
            or tags[at - 1] & TIME
        ):
            continue
        phrase = _headed(tokens, phrase_before(tokens, at, low), low)
        if phrase is None:
            continue
        if phrase[0] == at - 1 and tags[phrase[0]] & NUMBER:
            continue  # Lee, 45, who left
        found = phrase[0], comma
        if tags[at - 1] & CAPITAL or phrase[0] == low or lower[at + 1] in SUBJECT_RELATIVES:
            break
        if tags[phrase[0]] & DETERMINER and tags[at + 1] & CAPITAL and named == (at + 1, comma):
            return found  # her lawyer, Bo Carr, | the widow, Ann Lee, | said
    if found is not None:
        return _with_head(tokens, _without_aside(tokens, found), low)
    return (
        shared_subject(tokens, comma, low)
        or nearest_subject(tokens, comma, low)
        or _before_lone_comma(tokens, comma, low)
    )


def _before_lone_comma(tokens: Tokens, comma: int, low: int) -> Range | None:
    """A subject that one comma parts from its verb: Coach Lee of Utica, | said."""
    phrase = phrase_before(tokens, comma, low)
    if phrase is None or tokens.lower[comma] != "," or phrase[0] != low or tokens.tags[comma - 1] & TIME:
        return None
    # but Ann Lee, | asked about it, | left
    described = any(tokens.tags[at] & PREPOSITION or tokens.lower[at] == ")" for at in range(*phrase))
    return phrase if described and tokens.tags[low] & (CAPITAL | DETERMINER) else None


def _without_aside(tokens: Tokens, found: Range) -> Range:
    """A subject without what says nothing of it: Lee | , earlier this week, / , however, / , but not Doe,"""
    comma = next((at for at in range(*found) if tokens.lower[at] == ","), None)
    if comma is None:
        return found
    kind, word = tokens.tags[comma + 1], tokens.lower[comma + 1]
    is_instance = word == FOR and tokens.lower[comma + 2] in INSTANCES
    aside = kind & (ADVERB | TIME | CONJUNCTION) or word in ASIDES or is_instance
    return (found[0], comma) if aside and not kind & CAPITAL else found


def _with_head(tokens: Tokens, found: Range, low: int) -> Range:
    """A subject with the name that it stands behind as an apposition: | Lee, | the bank's chairman, who left,"""
    before = found[0] - 1
    if before > low and tokens.lower[before] == AND:
        opening = phrase_after(tokens, low, before, apposition=False)
        apposed = opening is not None and tokens.tags[opening[1] - 1] & CAPITAL and tokens.lower[opening[1]] == ","
        if opening is not None and apposed and not any(is_finite(tokens, at) for at in range(opening[1], before)):
            return low, found[1]  # | Ann Lee, a nurse and | the author of the study, which came out in May, said
    if before <= low or tokens.lower[before] != ",":
        return found
    name = phrase_before(tokens, before, low)
    if name is None or tokens.tags[name[1] - 1] & TIME:
        return found
    if not tokens.tags[name[1] - 1] & CAPITAL and not (tokens.tags[found[0]] & CAPITAL and name[0] == low):
        return found
    return (name[0], found[1]) if name[0] == low or _opens_clause(tokens, name[0] - 1) else found


def shared_subject(tokens: Tokens, end: int, low: int) -> Range | None:
    """The subject of the main clause, for a verb that shares it: Lee said he was ill, adding / and added."""
    return _subject(tokens, end, low, embedded=False)


def nearest_subject(tokens: Tokens, end: int, low: int) -> Range | None:
    """The subject of the nearest clause to the left, whichever it is."""
    return _subject(tokens, end, low, embedded=True)


def _subject(tokens: Tokens, end: int, low: int, embedded: bool) -> Range | None:
    tags, lower, known = tokens.tags, tokens.lower, tokens.clause_subjects
    for at in range(end - 1, low - 1, -1):
        found: Range | None = None
        if (
            tags[at] & PRONOUN
            and lower[at] in SUBJECT_PRONOUNS
            and not (at and tags[at - 1] & PREPOSITION and lower[at - 1] not in CLAUSE_PREPOSITIONS)
        ):
            if at + 1 < end and not tags[at + 1] & (PUNCTUATION | PREPOSITION | CONJUNCTION | QUOTE):
                found = (at, at + 1) if lower[at] != WHO or _verb_follows(tokens, at + 1, end) else None
        elif at > low:
            if at not in known:
                known[at] = _noun_subject(tokens, at, low) if is_finite(tokens, at) else None
            found = known[at]
        if found is not None and found[0] >= low and (embedded or not is_embedded(tokens, found, low)):
            return found
    return None


def _noun_subject(tokens: Tokens, verb: int, low: int) -> Range | None:
    """The noun phrase that stands as a subject right before a finite verb, or before what is set off by commas."""
    head = skip_adverbs(tokens, verb - 1)
    timed = before_time(tokens, head, low) if head > low else None
    if timed is not None:
        head = timed
    if head >= low and tokens.lower[head] == ",":
        return _apposed(tokens, head, low)
    if head >= low and _can_head(tokens, head):
        return _headed(tokens, phrase_before(tokens, head + 1, low), low)
    return None


def _verb_follows(tokens: Tokens, at: int, end: int) -> bool:
    """who left, not who Lee left"""
    while at < end and tokens.tags[at] & ADVERB and not tokens.tags[at] & CAPITAL:
        at += 1
    if at >= end:
        return False
    kind = tokens.tags[at]
    return not kind & CAPITAL and bool(
        kind & (AUXILIARY | VERB) or tokens.frames[at] or tokens.lower[at].endswith((PAST_ENDING, PLURAL_ENDING))
    )


def _apposed(tokens: Tokens, comma: int, low: int) -> Range | None:
    """Lee, the agency's head, | left / Lee (D-Ohio), | left"""
    opening = phrase_before(tokens, comma, low)
    if opening is not None and opening[0] == low:
        return opening
    for at in range(comma - 1, max(low, comma - 25), -1):
        if tokens.tags[at] & QUOTE or tokens.lower[at] in (";", ":"):
            return None
        if tokens.lower[at] == "," and tokens.tags[at - 1] & CAPITAL and not tokens.tags[at - 1] & TIME:
            if tokens.tags[at + 1] & PRONOUN and tokens.lower[at + 1] in PERSONAL_PRONOUNS:
                return None
            phrase = phrase_before(tokens, at, low)
            if phrase is None or (phrase[0] > low and tokens.tags[phrase[0] - 1] & PREPOSITION):
                return None
            # Minister of Health, Ann Lee, | would not say
            named = role_of(tokens.lower[phrase[0]]) and phrase_before(tokens, comma, low) == (at + 1, comma)
            return (phrase[0], comma) if named else phrase
    return None


def is_embedded(tokens: Tokens, subject: Range, low: int) -> bool:
    """Whether a subject stands in a clause inside another: that he / who / said he."""
    first = subject[0]
    if tokens.lower[first] in SUBJECT_RELATIVES:
        return True
    before = first - 1
    if before < low:
        return False
    tags, word = tokens.tags[before], tokens.lower[before]
    if tags & (SUBORDINATOR | RELATIVE) or word in EMBEDDING:
        return True
    if tokens.frames[before] & (SAY | TELL | THINK) and not tags & CAPITAL:
        return True
    # the plan | he backs
    return is_noun(tokens, before) and not tags & (TIME | ADVERB)


def _can_head(tokens: Tokens, at: int) -> bool:
    kind = tokens.tags[at]
    if tokens.lower[at] in CLOSING_SIGNS:
        return ends_phrase(tokens, at)
    if kind & (PUNCTUATION | QUOTE | TIME) or tokens.lower[at].endswith(POSSESSIVE_ENDINGS):
        return False
    return bool(kind & CAPITAL) or (is_noun(tokens, at) and not kind & (ADVERB | NUMBER))


def _name_that_acts(tokens: Tokens, low: int, high: int) -> Range | None:
    """The name that a sentence opens with, in front of a present verb in no word list: | Lee | wipes her hands."""
    at = low
    while at < high and tokens.tags[at] & ~GLUED == CAPITAL:
        at += 1
    if at == low or at + 1 >= high or tokens.tags[at]:
        return None
    acts = tokens.lower[at].endswith(PLURAL_ENDING) and tokens.tags[at + 1] & DETERMINER
    return (low, at) if acts or tokens.lower[at] in GESTURES else None


def opening_subject(tokens: Tokens, low: int, high: int) -> Range | None:
    """The first subject of a sentence: its first phrase that a finite verb follows."""
    name = _name_that_acts(tokens, low, high)
    if name is not None:
        return name
    for at in range(low, high):
        if tokens.tags[at] & QUOTE:
            return None
        if tokens.tags[at] & PRONOUN and tokens.lower[at] in SUBJECT_PRONOUNS and tokens.lower[at] != WHO:
            return at, at + 1
        if at > low and is_finite(tokens, at) and (subject := subject_before(tokens, at, low)) is not None:
            return subject
    return None
