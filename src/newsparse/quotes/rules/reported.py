"""Speakers who are not the subject of their cue: told by Lee, quoted Lee as saying, heard Lee say."""

from __future__ import annotations

from newsparse.english.speech import BASE, CAUSING, GERUND, HEARD, PAST, QUOTED, SAY, TELL
from newsparse.english.words import AFTER_AGENT, AS, BE, BY, TIME, TO
from newsparse.quotes.joining import Range
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, Tokens
from newsparse.quotes.verbs import skip_adverbs

CAUSE_REACH = 16  # tokens between a verb of causing and what it causes
REACH = 12  # tokens between the two parts of a construction


def agent(tokens: Tokens, cue: int, low: int, quote: int) -> Range | None:
    """The one who says it, where the grammar makes somebody else the subject of the cue, or nobody."""
    frames = tokens.frames[cue]
    if frames & PAST and cue + 2 < quote and tokens.lower[cue + 1] == BY:
        return _by(tokens, cue, quote)
    if frames & GERUND and cue > low + 1 and tokens.lower[cue - 1] == AS:
        return _quoted_as(tokens, cue, low)
    if frames & BASE and cue > low + 2 and tokens.lower[cue - 1] == TO:
        caused = _caused(tokens, cue, low)
        if caused is not None:
            return caused
    if frames & (GERUND | BASE) and frames & (SAY | TELL):
        return _heard(tokens, cue, low)
    return None


def _by(tokens: Tokens, cue: int, quote: int) -> Range | None:
    """Ann Lee was accused by | Doe of "lying." / told by | an aide that it was "dead" """
    if tokens.tags[cue + 2] & TIME or tokens.frames[cue + 2] & GERUND:
        return None
    speaker = phrase_after(tokens, cue + 2, quote, apposition=False)
    if speaker is None or speaker[1] > quote:
        return None
    return speaker if speaker[1] == quote or tokens.lower[speaker[1]] in AFTER_AGENT else None


def _quoted_as(tokens: Tokens, cue: int, low: int) -> Range | None:
    """State media quoted | Doe as saying / | Doe was quoted by state media as saying"""
    for at in range(cue - 2, max(low, cue - REACH) - 1, -1):
        if tokens.lower[at] not in QUOTED:
            continue
        before = skip_adverbs(tokens, at - 1)
        if before >= low and tokens.tags[before] & BE:
            return subject_before(tokens, at, low)
        speaker = phrase_before(tokens, cue - 1, low)
        return speaker if speaker is not None and speaker[0] == at + 1 else None
    return None


def _caused(tokens: Tokens, cue: int, low: int) -> Range | None:
    """The remark led | Ann Lee, the mayor, | to reply"""
    end = cue - 2 if tokens.lower[cue - 2] == "," else cue - 1
    begin = max(low, end - CAUSE_REACH)
    if CAUSING.isdisjoint(tokens.lower[begin:end]):
        return None
    for at in range(end - 1, begin - 1, -1):
        if tokens.lower[at] in CAUSING and not tokens.tags[at] & CAPITAL:
            caused = phrase_after(tokens, at + 1, cue - 1)
            return caused if caused is not None and caused[1] == end else None
    return None


def _heard(tokens: Tokens, cue: int, low: int) -> Range | None:
    """Ann Lee heard | Doe say / recalled | Doe saying / video shows | Doe telling her"""
    if HEARD.isdisjoint(tokens.lower[low:cue]):
        return None
    speaker = phrase_before(tokens, cue, low)
    if speaker is None:
        return None
    for at in range(speaker[1] - 2, max(low, speaker[0] - 1) - 1, -1):
        if tokens.lower[at] in HEARD and at > low:
            return at + 1, speaker[1]  # video shows | Doe telling
    return None
