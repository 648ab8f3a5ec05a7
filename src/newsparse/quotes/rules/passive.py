"""The files were labeled “secret” by the agency. / Ann Lee was accused of “lying” by Bob Doe."""

from __future__ import annotations

from newsparse.english.speech import CORE, NAME, OBJECT, PAST
from newsparse.english.words import ARTICLES, AS, BY, OF
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.weights import PASSIVE

REACH = 6  # tokens from a participle to the quote


def find(place: Surroundings) -> Found:
    """The one behind `by` where a participle that names stands in front of the quote."""
    tokens, quote, low, high = place.tokens, place.quote, place.low, place.high
    lower = tokens.lower
    if quote + 2 >= high or lower[quote + 1] != BY:
        return
    for at in range(quote - 1, max(low, quote - REACH) - 1, -1):
        frames = tokens.frames[at]
        accused = frames & OBJECT and lower[quote - 1] == OF
        if (frames & NAME or accused) and frames & PAST and not frames & CORE:
            if at < quote - 1 and lower[quote - 1] not in (AS, OF) and lower[quote - 1] not in ARTICLES:
                return
            speaker = phrase_after(tokens, quote + 2, high)
            if speaker is not None:
                yield Attribution(tokens, speaker, (at, at + 1), "passive", PASSIVE)
            return


RULES = (
    Rule(
        "passive",
        find,
        PASSIVE,
        (
            "The files were labeled “secret” by [the agency].",
            "Ann Lee was accused of “lying” by [Bob Doe].",
            "The plan was hailed as “a good plan” by [Ann Lee].",
        ),
    ),
)
