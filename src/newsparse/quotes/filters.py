"""Speech or not: what stands between marks without being anybody's words.

Titles of works, nicknames, terms and scare quotes are not quotes; each rule is named for what it catches.
"""

from __future__ import annotations

import re

from newsparse.english.speech import SAY, TELL
from newsparse.english.words import (
    ARTICLES,
    AS,
    BY,
    OF,
    PERFECT_AUXILIARIES,
    POSSESSIVE_ENDINGS,
    PRONOUN,
)
from newsparse.english.works import (
    ATTRIBUTED,
    BEFORE_NAMING,
    BEFORE_TITLES,
    KNOWN,
    LABELED,
    MADE,
    NAMING,
    PERFORMED,
    SMALL_WORDS,
    TERMED,
    WORKS,
)
from newsparse.quotes.attribution import Attribution
from newsparse.quotes.tokens import CAPITAL, CLOSING_TRAIL, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import skip_adverbs

# The filters.
NICKNAME = "nickname"
TERM = "term"
WORK = "work"
NO_SPEAKER = "words without a speaker"
SCARE = "scare quotes"

WORD = re.compile(r"[^\W_][\w’'-]*")
LOOSE_RULES = frozenset(("subject", "sentence before"))
ADJACENT_RULES = frozenset(("following", "inverted", "label", "inverted before"))
SHORT = 4
LONG = 12
SPOKEN_ENDS = frozenset(",.?!…—")


def refused_by(tokens: Tokens, at: int, words: str, found: Attribution | None, alone: bool) -> str | None:
    """The filter by which the run at token `at` is nobody's words, given what attributes it; None where it is speech.

    `alone` says that its sentence is nothing but quotes.
    """
    count = words.count(" ") + 1
    if is_long(words):
        return None
    if _is_nickname(tokens, at, count):
        return NICKNAME
    if _is_term(tokens, at):
        return TERM
    rule = found.rule if found is not None else "none"
    sentence = alone and count == 1 and words[-1:] in SPOKEN_ENDS
    if is_title_case(words) and not sentence and _is_work(tokens, at, found, count):
        return WORK
    if alone or (found is not None and rule not in LOOSE_RULES):
        return None
    if found is None and not reads_as_speech(words):
        return NO_SPEAKER
    is_said = count >= SHORT or (words.rstrip(CLOSING_TRAIL)[-1:] == "," and _opens_sentence(tokens, at))
    return None if is_said else SCARE


def _opens_sentence(tokens: Tokens, at: int) -> bool:
    return any(low == at for low, _ in tokens.sentences)


def is_long(words: str) -> bool:
    """Whether words are so many that they are speech wherever they stand."""
    return words.count(" ") >= LONG


def reads_as_speech(words: str) -> bool:
    """Whether words are a sentence of their own by their looks: “We came, and we saw it,” not “late to the game”."""
    return words[:1].isupper() and words.rstrip(CLOSING_TRAIL)[-1:] in SPOKEN_ENDS


def is_title_case(words: str) -> bool:
    """Good Night and Good Luck"""
    opened = False
    for match in WORD.finditer(words):
        word = match[0]
        if (word in SMALL_WORDS and not opened) or (word[0].islower() and word not in SMALL_WORDS):
            return False
        opened = True
    return opened


def _is_nickname(tokens: Tokens, at: int, count: int) -> bool:
    """John "Red" Lee"""
    if count > 3:
        return False
    return bool(tokens.tags[at - 1] & tokens.tags[at + 1] & CAPITAL) and tokens.last_char[at] not in ",.?!"


def _is_term(tokens: Tokens, at: int) -> bool:
    """the so-called "golden hour" / a class called "Perception" """
    if at == 0:
        return False
    lower = tokens.lower
    before = at - 1
    if lower[before] in TERMED:
        return True
    if lower[before] in ARTICLES:
        before -= 1
    if lower[before] == AS and lower[skip_adverbs(tokens, before - 1)] == KNOWN:
        return True  # known here as “the Express”
    if lower[at + 1] == BY:
        return False  # a plan called “a joke” by Lee
    if lower[before] in NAMING:
        subject = before - 1
        if lower[subject] in BEFORE_NAMING or lower[subject] == ",":
            subject -= 1
        kind = tokens.tags[subject]
        if lower[subject] in PERFECT_AUXILIARIES:
            return False  # what Lee has called “a joke”
        return not kind & (CAPITAL | PRONOUN | PUNCTUATION | QUOTE) and lower[before] not in LABELED
    return False


def _is_performed(tokens: Tokens, found: Attribution | None) -> bool:
    """Whether somebody reads, sings or plays it: he read "The Dead" twice; but a sign read "Keep Out"."""
    if found is None or found.tokens is not tokens or found.cue is None or found.speaker is None:
        return False
    return tokens.lower[found.cue[0]] in PERFORMED and bool(tokens.tags[found.speaker[1] - 1] & (CAPITAL | PRONOUN))


def _is_work(tokens: Tokens, at: int, found: Attribution | None, count: int) -> bool:
    """the film "Long Night" / ABC's "This Morning" / the "No Comparison" ad"""
    lower = tokens.lower
    before = at - 1
    if lower[before] == ",":
        before -= 1
    if lower[before] in WORKS or (lower[before] == OF and lower[before - 1] in WORKS):
        return True
    if _is_performed(tokens, found) or (before >= 0 and lower[before] in MADE):
        return True
    named = lower[before].endswith(POSSESSIVE_ENDINGS)
    if found is not None and not named:
        if found.rule in ADJACENT_RULES and (
            tokens.last_char[at] in ",?!" or found.rule in ("label", "inverted before")
        ):
            return False
        if found.cue is not None and found.tokens is tokens and 0 <= at - found.cue[1] <= 1:
            # she told “Entertainment Tonight” on Monday: whoever is told is none of the words
            return at == found.cue[1] and tokens.frames[found.cue[0]] & (TELL | SAY) == TELL
    if named or lower[at + 1] in ATTRIBUTED:
        return True
    if found is None or found.rule in LOOSE_RULES:
        return True
    return count > 1 and lower[before] in BEFORE_TITLES
