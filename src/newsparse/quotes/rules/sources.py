"""Whose words they are: in the words of Lee, in Lee's view, by Lee's account, to quote Lee."""

from __future__ import annotations

from newsparse.english.speech import QUOTE_VERB
from newsparse.english.speech_nouns import OPINIONS
from newsparse.english.words import OF, OPINION_PREPOSITIONS, OWN, POSSESSIVE_ENDINGS, POSSESSIVES, THE, TO
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.tokens import CAPITAL, Tokens
from newsparse.quotes.weights import SOURCE

REACH = 12  # tokens behind a quote


def find(place: Surroundings) -> Found:
    """The one whose words, view or account it is."""
    tokens, low, quote, high = place.tokens, place.low, place.quote, place.high
    lower = tokens.lower
    for at in range(low + 1, min(high, quote + REACH)):
        if lower[at] in OPINIONS:
            found = _opinion(tokens, at, low, quote, high)
            if found is not None:
                yield found
                return
        elif lower[at] == QUOTE_VERB and lower[at - 1] == TO and at < quote:
            speaker = phrase_after(tokens, at + 1, quote, apposition=False)
            if speaker is not None and lower[speaker[1]] in (",", ":"):
                yield Attribution(tokens, speaker, (at, at + 1), "words of", SOURCE)
                return


def _opinion(tokens: Tokens, at: int, low: int, quote: int, high: int) -> Attribution | None:
    """in the words | of Lee / in Lee's | view"""
    lower, tags = tokens.lower, tokens.tags
    if at + 2 < high and lower[at + 1] == OF and at > low + 1 and lower[at - 1] == THE:
        if lower[at - 2] not in OPINION_PREPOSITIONS:
            return None
        speaker = phrase_after(tokens, at + 2, high, apposition=False)
        return None if speaker is None else Attribution(tokens, speaker, (at, at + 1), "words of", SOURCE)
    owner = at - 2 if lower[at - 1] == OWN and at > low + 1 else at - 1
    if lower[owner] in POSSESSIVES and owner > low - 1 and owner and lower[owner - 1] in OPINION_PREPOSITIONS:
        speaker = (owner, owner + 1)
        if at + 1 < quote and lower[at + 1] == ",":
            # In his own words, | Sam Bell was “a bad loser.”
            named = phrase_after(tokens, at + 2, quote, apposition=False)
            speaker = named if named is not None and tokens.tags[named[0]] & CAPITAL else speaker
        return Attribution(tokens, speaker, (at, at + 1), "words of", SOURCE)
    if lower[at - 1].endswith(POSSESSIVE_ENDINGS) and tags[at - 1] & CAPITAL:
        speaker = phrase_before(tokens, at, low)
        if speaker is not None and lower[max(low, speaker[0] - 1)] in OPINION_PREPOSITIONS:
            return Attribution(tokens, speaker, (at, at + 1), "words of", SOURCE)
    return None


RULES = (
    Rule(
        "words of",
        find,
        SOURCE,
        (
            "In the words of [Ann Lee], the plan is “dead.”",
            "The plan is “dead,” in [Ann Lee's] view.",
            "By [Ann Lee's] account, the mayor was “drunk by noon.”",
            "To quote [Ann Lee], “It hurts.”",
        ),
    ),
)
