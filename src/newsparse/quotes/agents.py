"""Speakers who are no subject of their cue: told by Lee, quoted Lee as saying, as Lee put it, in the words of Lee."""

from __future__ import annotations

from newsparse.english.speech import BASE, GERUND, HEARD, PAST, QUOTED, SAY, TELL
from newsparse.english.speech_nouns import OPINIONS
from newsparse.english.words import BE, POSSESSIVE_ENDINGS, POSSESSIVES, TIME
from newsparse.quotes.attribution import Attribution
from newsparse.quotes.phrases import Range, phrase_after, phrase_before
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, Tokens
from newsparse.quotes.verbs import skip_adverbs

REACH = 12  # tokens between the two parts of a construction
AFTER_AGENT = frozenset(("of", "as", "that", "for", "to", ":"))
PUT = frozenset(("put", "puts"))


def agent(tokens: Tokens, cue: int, low: int, quote: int) -> Range | None:
    """The one who says it, where the grammar makes somebody else the subject of the cue, or nobody."""
    frames = tokens.frames[cue]
    if frames & PAST and cue + 2 < quote and tokens.lower[cue + 1] == "by":
        return _by(tokens, cue, quote)
    if frames & GERUND and cue > low + 1 and tokens.lower[cue - 1] == "as":
        return _quoted_as(tokens, cue, low)
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


def _heard(tokens: Tokens, cue: int, low: int) -> Range | None:
    """Ann Lee heard | Doe say / recalled | Doe saying"""
    speaker = phrase_before(tokens, cue, low)
    if speaker is None or speaker[0] <= low:
        return None
    return speaker if tokens.lower[speaker[0] - 1] in HEARD else None


def put_it(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """As Lee put it, "It hurts." / Lee put it this way: "It hurts." / "It hurts," as Lee put it."""
    lower = tokens.lower
    if lower[quote - 1] in (",", ":"):
        for at in range(quote - 3, max(low, quote - 7), -1):
            if lower[at] in PUT and lower[at + 1] == "it":
                speaker = subject_before(tokens, at, low)
                return None if speaker is None else Attribution(tokens, speaker, (at, at + 2), "put it")
    start = quote + 2 if quote + 1 < high and lower[quote + 1] == "," else quote + 1
    if start + 2 < high and lower[start] == "as":
        speaker = phrase_after(tokens, start + 1, high, apposition=False)
        if (
            speaker is not None
            and speaker[1] + 1 < high
            and lower[speaker[1]] in PUT
            and lower[speaker[1] + 1] == "it"
        ):
            return Attribution(tokens, speaker, (speaker[1], speaker[1] + 2), "put it")
    return None


def in_words_of(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """In the words of Lee, the plan is "dead." / The plan is "dead," in Lee's view. / To quote Lee, "It hurts." """
    lower = tokens.lower
    for at in range(low, min(high, quote + REACH)):
        word = lower[at]
        if word in OPINIONS and at > low:
            told = _opinion(tokens, at, low, high)
            if told is not None:
                return told
        elif word == "quote" and at and lower[at - 1] == "to" and at < quote:
            speaker = phrase_after(tokens, at + 1, quote, apposition=False)
            if speaker is not None and lower[speaker[1]] in (",", ":"):
                return Attribution(tokens, speaker, (at, at + 1), "words of")
    return None


def _opinion(tokens: Tokens, at: int, low: int, high: int) -> Attribution | None:
    """in the words | of Lee / in Lee's | view"""
    lower, tags = tokens.lower, tokens.tags
    if at + 2 < high and lower[at + 1] == "of" and at > low + 1 and lower[at - 1] == "the" and lower[at - 2] == "in":
        speaker = phrase_after(tokens, at + 2, high, apposition=False)
        return None if speaker is None else Attribution(tokens, speaker, (at, at + 1), "words of")
    if lower[at - 1] in POSSESSIVES and at > low + 1 and lower[at - 2] == "in":
        return Attribution(tokens, (at - 1, at), (at, at + 1), "words of")
    if lower[at - 1].endswith(POSSESSIVE_ENDINGS) and tags[at - 1] & CAPITAL:
        speaker = phrase_before(tokens, at, low)
        if speaker is not None and speaker[0] > low and lower[speaker[0] - 1] == "in":
            return Attribution(tokens, speaker, (at, at + 1), "words of")
    return None
