"""Who speaks stands in front of what is said: According to Lee, S; As Lee said, S; Noting that S, Lee left."""

from __future__ import annotations

from newsparse.english.reports import BEFORE_SAYING
from newsparse.english.speech import GERUND, PAST, THIRD
from newsparse.english.words import AS, BY, HAVING
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.rules.following import according
from newsparse.quotes.statements.content import (
    behind_adverbs,
    behind_openers,
    behind_prepositions,
    clause_end,
    opens_clause,
)
from newsparse.quotes.statements.openings import content_start, past_phrasal
from newsparse.quotes.statements.reported import Reported
from newsparse.quotes.tokens import QUOTE, Tokens

LONGEST_SOURCE = 25  # tokens that describe a source: according to records | compiled by the center
LONGEST_OPENER = 4  # tokens in front of a participle: in addition to | saying


def fronted(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    """Noting that S, | Lee left: a participle in front of the clause of which the one who speaks is the subject."""
    first = cue
    if tokens.frames[cue] & PAST and tokens.lower[cue - 1] == HAVING:
        first -= 1
    elif not tokens.frames[cue] & GERUND:
        return None
    opener = behind_openers(tokens, low, first)
    if first - opener > LONGEST_OPENER or (first > opener and tokens.lower[first - 1] not in BEFORE_SAYING):
        return None
    start, is_clause = content_start(tokens, cue, high)
    if start is None or not is_clause:
        return None
    for comma in range(start + 1, high):
        if tokens.lower[comma] != "," or not opens_clause(tokens, comma + 1, high):
            continue
        speaker = phrase_after(tokens, comma + 1, high)
        if speaker is not None:
            return Reported(((start, comma),), speaker, (cue, past_phrasal(tokens, cue)))
    return None


def as_said(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    """As the Herald reported, | S; As reported by the Herald, | S"""
    opener = behind_openers(tokens, low, cue)
    if tokens.lower[opener] != AS or cue - opener > LONGEST_SOURCE or not tokens.frames[cue] & (PAST | THIRD):
        return None
    speaker = phrase_after(tokens, opener + 1, cue) if cue > opener + 1 else None
    end = cue + 1
    if speaker is None:
        if cue > opener + 1 or tokens.lower[end] != BY:
            return None
        speaker = phrase_after(tokens, end + 1, high, apposition=False)
        if speaker is None:
            return None
        end = speaker[1]
    elif behind_adverbs(tokens, speaker[1], cue) != cue:
        return None
    end = behind_prepositions(tokens, behind_adverbs(tokens, end, high), high)
    if end + 1 >= high or tokens.lower[end] != ",":
        return None
    return Reported(((end + 1, clause_end(tokens, end + 1, high)),), speaker, (cue, cue + 1))


def according_in_front(tokens: Tokens, at: int, high: int) -> Reported | None:
    """According to Lee, the talks had failed."""
    source = according(tokens, at, high, apposition=False)
    if source is None or source.speaker is None or source.cue is None:
        return None
    end = source.speaker[1]
    while end < high and tokens.lower[end] != ",":
        if tokens.tags[end] & QUOTE or end - source.speaker[1] > LONGEST_SOURCE:
            return None
        end += 1
    if end >= high:
        return None
    stop = clause_end(tokens, end + 1, high)
    return Reported(((end + 1, stop),), source.speaker, source.cue) if stop > end + 1 else None
