"""Which neighbouring words belong to one noun phrase, read from left to right where somebody asks.

For each token it is found whether it goes on the phrase of the token before it. A phrase in front of a verb and one
behind it are read off that one table, so that both have the same extent: said | voters in Ohio, | voters in Ohio said
"""

from __future__ import annotations

from bisect import bisect_left

from newsparse.english.bodies import MEDIA
from newsparse.english.speech import BASE, NOUN_FORMS, PAST, SAY, TELL, THINK
from newsparse.english.time_words import ORDINAL_ENDINGS
from newsparse.english.titles import IN_CHARGE, PARTICLES, role_of
from newsparse.english.words import (
    ADVERB,
    APPROXIMATIONS,
    AT,
    AUXILIARY,
    BY,
    COMPARISONS,
    CONJUNCTION,
    COUNTED_BEFORE,
    COUNTING,
    DETERMINER,
    FROM,
    LIMITS,
    MODIFIER_PREPOSITIONS,
    NAME_PREPOSITIONS,
    NAMES_LIKE_FUNCTION_WORDS,
    NO_SPEAKER_NOUNS,
    OF,
    PARTICIPLE_ENDINGS,
    PAST_ENDING,
    POSSESSIVE_ENDINGS,
    PREDETERMINERS,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THAN,
    THAT,
    TIME,
    TO,
    VERB,
)
from newsparse.quotes.body_lists import joins_fields, joins_seat
from newsparse.quotes.tokens import CAPITAL, GLUED, MANNER, NUMBER, PUNCTUATION, QUOTE, Tokens, abbreviates

Range = tuple[int, int]  # token numbers, half open

FUNCTION = PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | RELATIVE | VERB | PUNCTUATION | QUOTE
# What begins no phrase and goes on none, unless it is one of the others as well: most words, so it is asked first.
BREAKING = QUOTE | VERB | AUXILIARY | SUBORDINATOR | RELATIVE | ADVERB
NOT_BREAKING = CAPITAL | DETERMINER | PREPOSITION | NUMBER | PRONOUN | PUNCTUATION
UNREAD = -1
PAIR_ENDS = frozenset((".", ","))
INNER_SIGNS = frozenset("&@#$'’/-")
LONGEST_BRACKET = 10  # tokens
CLAUSE_ENDS = frozenset((",", ":", ";", "?", "!", "—", "--", "–"))


def is_noun(tokens: Tokens, at: int) -> bool:
    """Whether a token can be part of a noun phrase as a noun, name, adjective or number."""
    tags = tokens.tags[at]
    if tags & CAPITAL:
        capital_before = tokens.tags[at - 1] & CAPITAL
        return not tags & (FUNCTION | ADVERB) or bool(capital_before) or tokens.lower[at] in NAMES_LIKE_FUNCTION_WORDS
    if tags & (FUNCTION | PRONOUN | DETERMINER):
        return False
    return not tokens.frames[at] or tokens.lower[at] in NOUN_FORMS


def is_participle(tokens: Tokens, at: int) -> bool:
    """Whether a token is an adjective made of a verb: a written statement, the badly written report."""
    if not (tokens.lower[at].endswith(PARTICIPLE_ENDINGS) or tokens.frames[at] & PAST):
        return False
    before = at - 1
    if tokens.tags[before] & MANNER:
        before -= 1
    if tokens.tags[before] & PREPOSITION and is_joined(tokens, before):
        return True
    if before and tokens.lower[before] == THAT and tokens.tags[before - 1] & PREPOSITION:
        return True  # of that | troubled estate
    return bool(tokens.tags[before] & DETERMINER) and not tokens.tags[before] & (SUBORDINATOR | PRONOUN)


def ends_phrase(tokens: Tokens, at: int) -> bool:
    """Whether a phrase can end with a token: not with an adverb, a verb or a sign that belongs to no word."""
    if is_joined(tokens, at):
        return tokens.tags[at] & (PREPOSITION | CAPITAL) != PREPOSITION
    tags = tokens.tags[at]
    if tags & PRONOUN or _opens_phrase(tokens, at):
        return True
    if not tags & CAPITAL and (tags & ADVERB or tokens.lower[at].endswith(PAST_ENDING)):
        return False
    return is_noun(tokens, at)


def is_joined(tokens: Tokens, at: int) -> bool:
    """Whether a token goes on the noun phrase of the token before it."""
    return phrase_start(tokens, at) < at


def phrase_start(tokens: Tokens, at: int) -> int:
    """The token that the phrase of a token begins with; itself where it goes on none."""
    if not tokens.phrases:
        tokens.phrases = [UNREAD] * tokens.count + [tokens.count, tokens.count + 1]
    if tokens.phrases[at] == UNREAD:
        _read(tokens, at)
    return tokens.phrases[at]


def _read(tokens: Tokens, asked: int) -> None:
    """Says in `tokens.phrases` where the phrases begin of the tokens around `asked`.

    It begins where nothing in front matters, and stops behind the phrase.
    """
    low, high = tokens.sentences[bisect_left(tokens.sentences, (asked + 1,)) - 1]
    phrases = tokens.phrases
    first = asked
    while first > low and phrases[first - 1] == UNREAD and not _stands_apart(tokens, first):
        first -= 1
    for at in range(first, high):
        if phrases[at] != UNREAD:
            continue
        past = _past_joined(tokens, at, high) if at > low else at
        if past > at:
            phrases[at:past] = [phrases[at - 1]] * (past - at)
        else:
            phrases[at] = at
            if at > asked:
                break


def _stands_apart(tokens: Tokens, at: int) -> bool:
    """Whether a token goes on no phrase, and the one behind it is read without what stands before."""
    kind, word = tokens.tags[at], tokens.lower[at]
    if word not in CLAUSE_ENDS and (not kind & BREAKING or kind & (NOT_BREAKING | MANNER) or word == THAN):
        return False
    if word == "," and _is_inner_comma(tokens, at):
        return False
    return "(" not in tokens.lower[max(0, at - LONGEST_BRACKET) : at]


def _past_joined(tokens: Tokens, at: int, high: int) -> int:
    """The token behind what goes on a phrase at `at`: a word, a sign or a whole bracket; `at` where nothing does."""
    kind, before = tokens.tags[at], at - 1
    if kind & BREAKING and not kind & NOT_BREAKING and tokens.lower[at] != THAN:
        return at
    if kind & ~GLUED == CAPITAL and tokens.tags[before] & ~GLUED == CAPITAL:
        return at + 1
    if not kind & PUNCTUATION:
        return at + _goes_on(tokens, at)
    if tokens.lower[at] == "," and _is_inner_comma(tokens, at):
        return at + 2
    if tokens.lower[at] == "(":
        is_inside = is_noun(tokens, before) or is_joined(tokens, before)
        return _past_bracket(tokens, at, high) if is_inside else at
    return at + _is_inner_sign(tokens, at)


def _is_inner_comma(tokens: Tokens, at: int) -> bool:
    """Whether a comma stands inside the name of a body or of the place where it is."""
    return bool(tokens.tags[at - 1] & CAPITAL) and (joins_fields(tokens, at) or joins_seat(tokens, at))


def _is_inner_sign(tokens: Tokens, at: int) -> bool:
    """A sign inside a phrase: Gov. Lee, J. Doe, Apple Inc., AT&T."""
    if tokens.lower[at] == ".":
        return abbreviates(tokens, at)
    if tokens.lower[at] not in INNER_SIGNS:
        return False
    return bool(tokens.tags[at] & GLUED) or tokens.lower[at] in "&@#$"


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a word goes on the phrase of the token before it."""
    kind, before = tokens.tags[at], at - 1
    if not kind & CAPITAL:
        if kind & PREPOSITION:
            return _is_modifier(tokens, at)
        if kind & CONJUNCTION:
            return _coordinates(tokens, at)
    if kind & DETERMINER and _opens_phrase(tokens, at):
        return _is_link(tokens, before) or _counts(tokens, at)
    if tokens.lower[at] in LIMITS and tokens.lower[before] == AT:
        return bool(tokens.tags[at + 1] & NUMBER)
    if tokens.lower[at] == THAN:
        counted = tokens.tags[at + 1] & (NUMBER | DETERMINER)
        return bool(counted) and tokens.lower[before] in COMPARISONS
    if not _is_content(tokens, at):
        return False
    return _is_link(tokens, before) or _follows(tokens, at)


def _follows(tokens: Tokens, at: int) -> bool:
    """Whether a noun or adjective belongs to the word right before it: the minister, campaign | manager."""
    tags, lower = tokens.tags, tokens.lower
    kind, before = tags[at], at - 1
    previous = tags[before]
    if kind & NUMBER and (lower[before] in APPROXIMATIONS or lower[before] in LIMITS):
        return True
    if previous & PUNCTUATION:
        return is_joined(tokens, before) and _follows_sign(tokens, at)
    if previous & CAPITAL and not previous & (TIME | DETERMINER | PRONOUN):
        if kind & CAPITAL or not tokens.frames[at]:
            return is_noun(tokens, before)
        return is_noun(tokens, before) and _is_noun_behind_name(tokens, at)
    if previous & NUMBER and kind & CAPITAL:
        return is_joined(tokens, before) or not _is_date(tokens, before)
    if previous & DETERMINER:
        return lower[before] != THAT or not (kind & CAPITAL or _opens_clause(tokens, before))
    if previous & PRONOUN:
        return False
    if previous & TIME:
        named = kind & CAPITAL or lower[at] in PARTICLES  # May | Lee, Jan | van der Berg
        return is_joined(tokens, before) or (bool(named) and lower[before] in NAMES_LIKE_FUNCTION_WORDS)
    if not _is_content(tokens, before):
        return bool(previous & NUMBER)
    return not (kind & CAPITAL and lower[before] in NO_SPEAKER_NOUNS)


def _follows_sign(tokens: Tokens, at: int) -> bool:
    """Whether a word goes on a phrase behind a sign: J. | Doe, Apple Inc. | spokesman; but Apple Inc. | shares."""
    kind, sign = tokens.tags[at], tokens.lower[at - 1]
    if sign == ")":
        return bool(kind & CAPITAL) and _closes_title(tokens, at - 1)
    if (
        kind & CAPITAL
        or sign != "."
        or _opens_phrase(tokens, phrase_start(tokens, at - 1))
        or role_of(tokens.lower[at])
    ):
        return True
    return bool(kind & NUMBER) and tokens.lower[at].endswith(ORDINAL_ENDINGS)  # Sgt. | 1st Class Lee


def _closes_title(tokens: Tokens, closing: int) -> bool:
    """Whether a bracket stands among titles: Dr. (Mrs.) | Ann Lee; not Lee (D-Ohio) |"""
    for at in range(closing - 1, max(closing - 5, 0), -1):
        if tokens.lower[at] == "(":
            return bool(role_of(tokens.lower[at - 2 if tokens.lower[at - 1] == "." else at - 1]))
    return False


def _is_date(tokens: Tokens, at: int) -> bool:
    """Whether a number is a day or a year: in 2021 | Mrs. Lee, on May 9 | Mr. Lee; not the 45 | Democrats."""
    if tokens.lower[at - 1] == ".":
        return bool(tokens.tags[at - 2] & TIME)
    return bool(tokens.tags[at - 1] & (PREPOSITION | TIME))


def _is_noun_behind_name(tokens: Tokens, at: int) -> bool:
    """Whether a word that can be a verb is a noun: House | press secretary, Lee’s | claims, not Lee | claims."""
    if tokens.lower[at - 1].endswith(POSSESSIVE_ENDINGS):
        return True
    if not tokens.frames[at] & BASE:
        return False
    follows = tokens.tags[at + 1]
    if follows & NUMBER:
        return False
    if _is_content(tokens, at + 1):
        return True
    if follows & (DETERMINER | PRONOUN | QUOTE | SUBORDINATOR) or tokens.lower[at + 1] == TO:
        return False
    if tokens.lower[at] in NOUN_FORMS and _is_behind_preposition(tokens, at - 1):
        return True  # Governor Lee of Borno | state said
    return _opens_phrase(tokens, phrase_start(tokens, at - 1))  # the Lee | campaign said


def _is_behind_preposition(tokens: Tokens, at: int) -> bool:
    """Whether a preposition stands before the name that ends at a token: of | Borno, in | Mato Grosso."""
    while at and tokens.tags[at] & CAPITAL:
        at -= 1
    return bool(tokens.tags[at] & PREPOSITION)


def _is_content(tokens: Tokens, at: int) -> bool:
    """Whether a word is a noun, name, adjective or number, or a participle in front of one."""
    kind, word = tokens.tags[at], tokens.lower[at]
    if not kind & ~GLUED and not tokens.frames[at] and not word.endswith(PAST_ENDING):
        return True  # most words: in no word list
    if kind & TIME:
        # Will | Lee, a Wednesday | editorial
        named = word in NAMES_LIKE_FUNCTION_WORDS and tokens.tags[at + 1] & CAPITAL
        return bool(named) or (bool(tokens.tags[at - 1] & DETERMINER) and is_noun(tokens, at + 1))
    if kind & CAPITAL:
        return is_noun(tokens, at)
    if kind & ADVERB:
        return False
    if kind & MANNER:
        return is_participle(tokens, at + 1)
    if tokens.frames[at] & BASE and tokens.tags[at - 1] & DETERMINER:
        return True
    if word.endswith(PAST_ENDING) or not is_noun(tokens, at):
        return tokens.lower[at + 1] == BY or (is_participle(tokens, at) and is_noun(tokens, at + 1))
    return True


def _opens_phrase(tokens: Tokens, at: int) -> bool:
    """A determiner, but not the A of an initial."""
    if not tokens.tags[at] & DETERMINER:
        return False
    return not tokens.tags[at] & CAPITAL or tokens.lower[at + 1] != "."


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether a determiner goes on a phrase: the | two, all | the, number | three."""
    word, before = tokens.lower[at], tokens.lower[at - 1]
    if word in COUNTING:
        return bool(tokens.tags[at - 1] & DETERMINER) or before in COUNTED_BEFORE
    return before in PREDETERMINERS


def _opens_clause(tokens: Tokens, at: int) -> bool:
    """Whether a `that` opens a clause: said that, a note that."""
    return bool(tokens.frames[at - 1] & (SAY | TELL | THINK)) or is_noun(tokens, at - 1)


def _is_link(tokens: Tokens, at: int) -> bool:
    """A preposition or conjunction inside a phrase, which wants a word behind it."""
    if not is_joined(tokens, at):
        return False
    return bool(tokens.tags[at] & (PREPOSITION | CONJUNCTION)) or tokens.lower[at] == THAN


def _is_modifier(tokens: Tokens, at: int) -> bool:
    """Whether a preposition brings what describes the noun before it: a spokesman for | the ministry."""
    word, before, after = tokens.lower[at], at - 1, at + 1
    previous = tokens.tags[before]
    if word == BY:
        # a statement read by | Lee, a report by | Lee
        joined = tokens.lower[before].endswith(PAST_ENDING) and is_joined(tokens, before)
        return joined or (tokens.lower[before] in MEDIA and bool(tokens.tags[after] & (CAPITAL | DETERMINER)))
    if word == IN_CHARGE[0] and tokens.lower[after] == IN_CHARGE[1] and role_of(tokens.lower[before]):
        return True
    if word not in MODIFIER_PREPOSITIONS or not ends_phrase(tokens, before):
        return False
    if word == TO and not tokens.tags[after] & (CAPITAL | DETERMINER):
        return False
    if tokens.lower[before] in NO_SPEAKER_NOUNS and word != FROM:
        return False
    if previous & CAPITAL and not (word == OF or (word in NAME_PREPOSITIONS and tokens.tags[after] & CAPITAL)):
        return False
    return _names_somebody(tokens, after)


def _names_somebody(tokens: Tokens, at: int) -> bool:
    """Whether a phrase begins that can describe a speaker: not a time, an event or a medium."""
    for index in range(at, at + 4):
        kind, word = tokens.tags[index], tokens.lower[index]
        if kind & TIME or (word in NO_SPEAKER_NOUNS and not kind & CAPITAL):
            return False
        if not kind & (DETERMINER | NUMBER) and not is_noun(tokens, index):
            break
    return bool(tokens.tags[at] & DETERMINER) or is_noun(tokens, at)


def _coordinates(tokens: Tokens, at: int) -> bool:
    """Whether and, or links two names: Ann Lee and | Bob Doe."""
    before, after = tokens.tags[at - 1], tokens.tags[at + 1]
    if tokens.lower[at - 1] == ")" and after & CAPITAL:
        return is_joined(tokens, at - 1)  # Sen. Ann Lee (D-Hawaii) and | Rep. Bo Carr
    title = at - 1
    if tokens.lower[title] == "." and is_joined(tokens, title):
        title -= 1  # former Gov. and | Chairman Bo Carr
    if tokens.tags[title] & (TIME | FUNCTION):
        return False
    has_role = bool(role_of(tokens.lower[title]))
    if after & CAPITAL:
        # Ann Lee and | Bo Carr, co-founder and | CEO Ann Lee
        return has_role or bool(before & CAPITAL)
    if before & CAPITAL and is_noun(tokens, at + 1) and tokens.tags[at + 2] & CAPITAL:
        return True  # captain Ann Lee and | coach Bo Carr
    # her sister and | manager, Ann Lee; the delegate and | conservative activist, who backs her
    other = at + 1 + bool(role_of(tokens.lower[at + 2]) and is_noun(tokens, at + 1))
    if (
        has_role
        and role_of(tokens.lower[other])
        and (tokens.tags[other + 1] & CAPITAL or tokens.lower[other + 1] == ",")
    ):
        return True
    return _opens_phrase(tokens, at + 1) and _closes_pair(tokens, at + 1)


def _closes_pair(tokens: Tokens, at: int) -> bool:
    """Whether a second phrase ends a clause with its first word or two: the man and his dog. / and the board said"""
    end = at + 1
    while end < at + 4 and is_noun(tokens, end):
        end += 1
    return end == tokens.count or tokens.lower[end] in PAIR_ENDS


def opens_amount(tokens: Tokens, at: int) -> bool:
    """about 200 people"""
    return tokens.lower[at] in APPROXIMATIONS and bool(tokens.tags[at + 1] & NUMBER)


def _past_bracket(tokens: Tokens, at: int, high: int) -> int:
    """The token behind the bracket that closes; `at` where none does."""
    for index in range(at + 1, min(high, at + LONGEST_BRACKET)):
        if tokens.lower[index] == ")":
            return index + 1
    return at
