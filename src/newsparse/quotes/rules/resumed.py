"""Whoever spoke goes on where nothing new stands in front: “It was,” she paused, | “a mess.”"""

from __future__ import annotations

from newsparse.english.words import ADVERB, ADVERB_ENDING, CONJUNCTION
from newsparse.quotes.attribution import Found, Rule, Surroundings
from newsparse.quotes.tokens import Tokens
from newsparse.quotes.weights import RESUMED

NAME = "resumed"
LONGEST = 3  # tokens in front of the comma


def find(place: Surroundings) -> Found:
    """The one who spoke before: the cue ends right in front, or nothing but adverbs opens the sentence."""
    tokens, quote, last = place.tokens, place.quote, place.last
    if last is None or tokens.lower[quote - 1] != ",":
        return
    interrupted = last.tokens is tokens and last.cue is not None and last.cue[1] == quote - 1
    if interrupted or opens_with_adverbs(tokens, place.low, quote):
        yield last


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
        ),
    ),
)
