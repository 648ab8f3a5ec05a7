"""Whoever spoke goes on where nothing new stands in front: “It was,” she paused, | “a mess.”"""

from __future__ import annotations

from newsparse.english.speech import PAST, THIRD
from newsparse.english.words import ADVERB, ADVERB_ENDING, AUXILIARY, CONJUNCTION, PRONOUN, VERB
from newsparse.quotes.attribution import Found, Rule, Surroundings
from newsparse.quotes.tokens import CAPITAL, Tokens
from newsparse.quotes.weights import RESUMED

NAME = "resumed"
LONGEST = 3  # tokens in front of the comma
LONGEST_TIME = 7  # tokens in front of the colon
FINITE = PAST | THIRD


def find(place: Surroundings) -> Found:
    """The one who spoke before: the cue ends right in front, or nothing but adverbs opens the sentence."""
    tokens, quote, last = place.tokens, place.quote, place.last
    if last is None:
        return
    if tokens.lower[quote - 1] == ":" and _opens_again(tokens, place.low, quote):
        yield last
    if tokens.lower[quote - 1] != ",":
        return
    interrupted = last.tokens is tokens and last.cue is not None and last.cue[1] == quote - 1
    if interrupted or opens_with_adverbs(tokens, place.low, quote):
        yield last


def _opens_again(tokens: Tokens, low: int, quote: int) -> bool:
    """Whether a sentence only says when the next words come: Then, after a pause: |"""
    if not low < quote - 1 <= low + LONGEST_TIME or not tokens.tags[low] & (ADVERB | CONJUNCTION):
        return False
    return not any(
        tokens.frames[at] & FINITE or tokens.tags[at] & (VERB | AUXILIARY | PRONOUN | (CAPITAL if at > low else 0))
        for at in range(low, quote - 1)
    )


def opens_with_adverbs(tokens: Tokens, low: int, quote: int) -> bool:
    """Whether nothing but adverbs and a comma stands between a sentence's beginning and a quote: Furthermore, |"""
    if not low < quote - 1 <= low + LONGEST or tokens.lower[quote - 1] != ",":
        return False
    return all(
        tokens.tags[at] & (ADVERB | CONJUNCTION) or tokens.lower[at].endswith(ADVERB_ENDING)
        for at in range(low, quote - 1)
    )


RULES = (
    Rule(
        NAME,
        find,
        RESUMED,
        (
            "“It was,” [she] paused, “a mess.”",
            "“We came,” [Ann Lee] said. Furthermore, “we saw it all.”",
            "“I came,” [he] says. Then, after a pause: “I saw it all.”",
        ),
    ),
)
