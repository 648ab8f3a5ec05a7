"""What a noun of speech brings, and whose it is: Lee's claim | that it was safe, her criticism of | the bill."""

from __future__ import annotations

from newsparse.english.reports import SPEECH_NOUNS_WITH_CONTENT
from newsparse.english.speech import SAY
from newsparse.english.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    POSSESSIVE_ENDINGS,
    POSSESSIVES,
    RELATIVE,
    SUBORDINATOR,
    TO,
)
from newsparse.quotes.joining import Range
from newsparse.quotes.phrases import phrase_before
from newsparse.quotes.statements.content import clause_end, phrase_content_end
from newsparse.quotes.statements.openings import NOTHING, behind_noun
from newsparse.quotes.statements.reported import Reported
from newsparse.quotes.tokens import MANNER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_finite

FAR = 4  # tokens from whose it is to the noun


def of_noun(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    """The statement of a noun that somebody possesses: Lee's claim that the talks failed."""
    link = cue + 1
    if tokens.lower[link] not in SPEECH_NOUNS_WITH_CONTENT[tokens.lower[cue]]:
        return None
    owner = _owner(tokens, cue, low)
    start, is_clause = behind_noun(tokens, link, high) if owner is not None else NOTHING
    if owner is None or start is None:
        return None
    if is_clause:
        end = (_end_before_verb if owner[0] == low else clause_end)(tokens, start, high)
    else:
        end = _phrase_end(tokens, start, high)
    return Reported(((start, end),), owner, (cue, cue + 1))


def _owner(tokens: Tokens, cue: int, low: int) -> Range | None:
    """Whose a noun is: | Lee's repeated claim, | his claim."""
    for before in range(cue - 1, max(low - 1, cue - 1 - FAR), -1):
        if tokens.lower[before] in POSSESSIVES:
            return before, before + 1
        if tokens.lower[before].endswith(POSSESSIVE_ENDINGS):
            return phrase_before(tokens, before + 1, low)
        if tokens.tags[before] & (PUNCTUATION | QUOTE):
            break
    return None


def _phrase_end(tokens: Tokens, start: int, high: int) -> int:
    """Where a phrase ends that a noun brings: his criticism of | the bill | has hurt him"""
    end = phrase_content_end(tokens, start, high)
    for at in range(start + 1, end):
        if tokens.tags[at] & (RELATIVE | SUBORDINATOR):
            break
        if is_finite(tokens, at) and tokens.lower[at - 1] != TO:
            while at > start + 1 and tokens.tags[at - 1] & ADVERB:
                at -= 1
            return at
    return end


def _end_before_verb(tokens: Tokens, start: int, high: int) -> int:
    """Where a clause ends that a noun brings which is itself a subject: Lee's claim that it was safe | was false."""
    end = clause_end(tokens, start, high)
    verb = next((at for at in range(start + 1, end) if is_finite(tokens, at)), end)
    while tokens.tags[verb] & (AUXILIARY | ADVERB | MANNER):
        verb += 1
    for at in range(verb + 1, end):
        kind = tokens.tags[at]
        linked = kind & (RELATIVE | SUBORDINATOR | CONJUNCTION | PUNCTUATION | QUOTE) or tokens.frames[at] & SAY
        if linked and not is_finite(tokens, at):
            return end
        if is_finite(tokens, at):
            return at
    return end
