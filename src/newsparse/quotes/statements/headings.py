"""A heading in title case is read as a sentence is: its verbs and function words lose their capital.

Lee Says The Talks Have Failed -> Lee says the Talks have Failed
"""

from __future__ import annotations

from newsparse.english.reports import PLACE_FORMS
from newsparse.english.speech import GERUND, NOUN_FORMS, PAST, THIRD
from newsparse.english.words import NAMES_LIKE_FUNCTION_WORDS
from newsparse.quotes.tokens import CAPITAL, GLUED, NUMBER, PUNCTUATION, QUOTE, Tokens

SHORTEST = 4  # tokens
NO_WORD = PUNCTUATION | QUOTE | NUMBER
KEPT = CAPITAL | NO_WORD | GLUED


def without_title_case(tokens: Tokens, low: int, high: int) -> None:
    """Takes the capital from the verbs and function words of a sentence in title case, in the tokens given."""
    if high - low < SHORTEST or not is_title_case(tokens, low, high):
        return
    for at in range(low + 1, high):
        kind, word = tokens.tags[at], tokens.lower[at]
        if not kind & CAPITAL or word in NAMES_LIKE_FUNCTION_WORDS or word in PLACE_FORMS:
            continue
        frames = tokens.frames[at]
        is_verb = frames & (THIRD | PAST | GERUND) or (frames and word not in NOUN_FORMS)
        if is_verb or kind & ~KEPT:
            tokens.tags[at] = kind & ~CAPITAL


def is_title_case(tokens: Tokens, low: int, high: int) -> bool:
    """Whether all words but function words have a capital, and one of them is a verb or a function word."""
    found = False
    for at in range(low, high):
        kind = tokens.tags[at]
        if not kind & CAPITAL:
            if tokens.frames[at] or not kind & ~GLUED:
                return False
        elif at > low and (tokens.frames[at] or kind & ~KEPT):
            found = True
    return found
