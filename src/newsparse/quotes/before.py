"""Attribution by what precedes a quote: the cues to its left are weighed, and the best wins."""

from __future__ import annotations

from newsparse.english.speech import ACT, BASE, CORE, GERUND, NAME, OBJECT, PAST, SAY, SHOW, TELL, THINK
from newsparse.english.speech_nouns import SPEECH_NOUNS
from newsparse.english.words import (
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    POSSESSIVE_ENDINGS,
    POSSESSIVES,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
)
from newsparse.quotes.after import according
from newsparse.quotes.agents import agent
from newsparse.quotes.attribution import Attribution
from newsparse.quotes.phrases import Range, is_noun, phrase_after, phrase_before
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_verb

REACH = 80  # tokens from a quote back to a cue
FRONTS = frozenset("while although though when after before if as because since once despite".split())
NEW_CLAUSES = frozenset("but and while although though whereas".split())
LABEL_STARTS = frozenset(("-", "–", "—", "--", "from", ".", "?", "!"))
OPENERS = frozenset((",", ":", "that"))
DASHES = frozenset((",", "—", "--", "-", "–"))

MODALS = frozenset("will would can could may might must should shall won’t won't wouldn’t wouldn't cannot".split())

# What a cue's weight is made of.
FRAME_WEIGHTS = ((SAY | TELL, 12.0), (NAME | SHOW, 8.0), (OBJECT, 8.0), (THINK, 5.0), (ACT, 3.0))
INFINITIVE = -3.0
MODAL = -6.0
PARTICIPLE = -1.0
REPORTED = -4.0  # the clause is itself what somebody says: Lee said that | he thought it was
AGENT = 2.0  # told by Lee, quoted Lee as saying: the construction is made to say who spoke
SOMEBODY = 3.0  # the subject is a name or a pronoun
OPENS = 2.0  # the words, or that, follow at once
NAMES = 3.0  # called it "..."
PER_TOKEN = -0.1
BEHIND_CLAUSE = -6.0  # another clause stands between cue and quote
CORE_BEHIND_CLAUSE = -2.0
POSSESSOR = 9.0
ACCORDING = 9.0


def introduced(tokens: Tokens, quote: int, low: int) -> Attribution | None:
    """Said Lee: "We came." / Ann Lee: "We came." """
    tags, lower = tokens.tags, tokens.lower
    colon = quote - 1
    if colon <= low or lower[colon] not in (":", ","):
        return None
    told = inverted_before(tokens, low, colon)
    if told is not None:
        return told
    if lower[colon] == ":" and tags[colon - 1] & CAPITAL and not tags[colon - 1] & TIME:
        speaker = phrase_before(tokens, colon, low)
        if speaker is not None and tags[speaker[0]] & CAPITAL:
            start = speaker[0]
            if start == low or lower[start - 1] in LABEL_STARTS:
                return Attribution(tokens, speaker, None, "label")
    return None


def inverted_before(tokens: Tokens, low: int, colon: int) -> Attribution | None:
    """Said Lee:"""
    if tokens.frames[low] & CORE and tokens.frames[low] & PAST and low + 1 < colon:
        speaker = phrase_after(tokens, low + 1, colon)
        if speaker is not None and speaker[1] == colon:
            return Attribution(tokens, speaker, (low, low + 1), "inverted before")
    return None


def possessor(tokens: Tokens, quote: int, low: int) -> Attribution | None:
    """his pledge to be "neutral" / Lee's message of "hope" """
    tags, lower = tokens.tags, tokens.lower
    for noun in range(quote - 1, max(low, quote - 7) - 1, -1):
        if tags[noun] & (QUOTE | CAPITAL) or (tags[noun] & PUNCTUATION and lower[noun] not in (":", ",")):
            return None
        if lower[noun] in SPEECH_NOUNS:
            owner = _owner(tokens, noun, low)
            return None if owner is None else Attribution(tokens, owner, (noun, noun + 1), "possessor")
        if tokens.frames[noun] and noun < quote - 1 and is_verb(tokens, noun):
            return None
    return None


def _owner(tokens: Tokens, noun: int, low: int) -> Range | None:
    """Whose a noun is: his controversial | pledge."""
    for at in range(noun - 1, max(low, noun - 5) - 1, -1):
        word = tokens.lower[at]
        if word in POSSESSIVES:
            return at, at + 1
        if word.endswith(POSSESSIVE_ENDINGS) and tokens.tags[at] & CAPITAL:
            return phrase_before(tokens, at + 1, low)
        if not is_noun(tokens, at):
            return None
    return None


def before(tokens: Tokens, quote: int, low: int) -> Attribution | None:
    """Lee said: "We came." / Lee said the plan was "a disgrace." / Lee called it "a disgrace." """
    lower, frames = tokens.lower, tokens.frames
    best = possessor(tokens, quote, low)
    best_score = 0.0
    if best is not None and best.cue is not None:
        best_score = POSSESSOR + (OPENS if best.cue[1] == quote - 1 and lower[quote - 1] in OPENERS else 0.0)
    behind = False
    fronting = fronted(tokens, low, quote)
    for cue in range(quote - 1, max(low, quote - REACH) - 1, -1):
        told: Attribution | None = None
        if frames[cue]:
            by_agent = agent(tokens, cue, low, quote)
            subject = by_agent or _subject(tokens, cue, low, quote)
            if subject is None:
                continue
            score = _weight(tokens, cue, subject, quote, low, by_agent is not None)
            if behind or cue < fronting:
                score += CORE_BEHIND_CLAUSE if frames[cue] & CORE else BEHIND_CLAUSE
            if score > best_score:
                told = Attribution(tokens, subject, (cue, cue + 1), "before")
        else:
            behind = behind or _breaks(tokens, cue)
            if lower[cue] != "according":
                continue
            score = ACCORDING + PER_TOKEN * (quote - cue)
            told = according(tokens, cue, quote, apposition=False) if score > best_score else None
        if told is not None:
            best, best_score = told, score
    return best


def _subject(tokens: Tokens, cue: int, low: int, quote: int) -> Range | None:
    """The subject of a cue that is used as a verb; each is looked for once."""
    known = tokens.subjects
    if cue not in known:
        verb = is_verb(tokens, cue)
        aside = _parenthetic(tokens, cue, low, quote) if verb and tokens.frames[cue] & CORE else None
        known[cue] = aside or (subject_before(tokens, cue, low) if verb else None)
    return known[cue]


def _parenthetic(tokens: Tokens, cue: int, low: int, quote: int) -> Range | None:
    """The trouble, says Ann Lee, the director, is "the money." / "We came," said Ann Lee, "and saw." """
    if cue + 2 >= quote or cue == low or tokens.lower[cue - 1] not in (",", ""):
        return None
    if not tokens.tags[cue + 1] & (CAPITAL | DETERMINER) or tokens.tags[cue + 1] & TIME:
        return None
    if tokens.frames[cue] & (TELL | GERUND):
        # Lee hit back, telling Reuters, "..."
        return None
    speaker = phrase_after(tokens, cue + 1, quote)
    return speaker if speaker is not None and tokens.lower[speaker[1]] == "," else None


def _weight(tokens: Tokens, cue: int, subject: Range, quote: int, low: int, by_agent: bool) -> float:
    """How well a cue before a quote fits it: what the verb is, who its subject is, how near it stands."""
    frames = tokens.frames[cue]
    score = next(weight for frame, weight in FRAME_WEIGHTS if frames & frame)
    if by_agent:
        score += AGENT
    elif cue and tokens.lower[cue - 1] == "to":
        score += INFINITIVE
    elif frames & GERUND:
        score += PARTICIPLE
    elif frames & BASE and cue and _is_modal(tokens, cue):
        score += MODAL
    if tokens.tags[subject[0]] & (PRONOUN | CAPITAL) and tokens.lower[subject[0]] != "it":
        score += SOMEBODY
    if not by_agent and _is_reported(tokens, subject, low):
        score += REPORTED
    if cue == quote - 1 or tokens.lower[cue + 1] in OPENERS:
        score += OPENS
    if frames & NAME and quote - cue < 7 and _names(tokens, cue, quote):
        score += NAMES
    return score + PER_TOKEN * (quote - cue)


def _is_reported(tokens: Tokens, subject: Range, low: int) -> bool:
    """Whether a subject opens a clause that is said or describes: said that | he, said | he, a note | that."""
    before = subject[0] - 1
    if tokens.lower[subject[0]] == "that":
        return True
    if before < low:
        return False
    said = tokens.frames[before] & (SAY | TELL | THINK) and not tokens.tags[before] & CAPITAL
    return bool(said) or tokens.lower[before] == "that"


def _is_modal(tokens: Tokens, cue: int) -> bool:
    """Whether nobody has said it yet: would | offer, will never | accept."""
    at = cue - 1
    while at > 0 and tokens.tags[at] & ADVERB and not tokens.tags[at] & CAPITAL:
        at -= 1
    return tokens.lower[at] in MODALS


def _names(tokens: Tokens, cue: int, quote: int) -> bool:
    """called it "a disgrace" / described Lee as a "disgrace" """
    for at in range(cue + 1, quote):
        if tokens.tags[at] & (PUNCTUATION | QUOTE | CONJUNCTION | SUBORDINATOR):
            return False
        if tokens.frames[at] and is_verb(tokens, at):
            return False
    return True


def _breaks(tokens: Tokens, at: int) -> bool:
    """Whether a new clause with a subject of its own begins: ..., but she | ...; he |"""
    word = tokens.lower[at]
    if word == ";":
        return True
    if word not in NEW_CLAUSES or not at or at + 1 >= len(tokens.lower):
        return False
    return tokens.lower[at - 1] in DASHES and bool(tokens.tags[at + 1] & (PRONOUN | CAPITAL | DETERMINER))


def fronted(tokens: Tokens, low: int, quote: int) -> int:
    """Where a clause in front of the main one ends: While Lee said it was good, | he called it ..."""
    if tokens.lower[low] not in FRONTS:
        return low
    for at in range(low + 1, quote - 2):
        if tokens.lower[at] == ",":
            follows = tokens.tags[at + 1]
            return at if follows & (PRONOUN | CAPITAL | DETERMINER) and not follows & RELATIVE else low
    return low
