"""A cue in front of the quote: Lee said the plan was “a disgrace.” The cues are weighed by their features."""

from __future__ import annotations

from newsparse.english.speech import BASE, CORE, GERUND, NAME, PAST, SAY, TELL, THINK
from newsparse.english.speech_nouns import SPEECH_NOUNS
from newsparse.english.titles import role_of
from newsparse.english.words import (
    ACCORDING,
    AS,
    CLAUSE_OPENERS,
    CONJUNCTION,
    CONTRASTING,
    DETERMINER,
    FRONTING,
    IT,
    POSSESSIVE_ENDINGS,
    POSSESSIVES,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    TIME,
    WHAT,
    WHO,
)
from newsparse.quotes import weights
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.joining import Range, is_noun
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.rules.following import according
from newsparse.quotes.rules.reported import agent
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verb_groups import group_of
from newsparse.quotes.verbs import is_verb

REACH = 80  # tokens from a quote back to a cue
NAMED = 7  # tokens from a verb of naming to what it names
POSSESSED = 7  # tokens from a noun of speech to its words
OPENERS = frozenset((",", ":", THAT))
BREAKS = CLAUSE_OPENERS | {";"}
DASHES = frozenset((",", "—", "--", "-", "–"))


def find_possessor(place: Surroundings) -> Found:
    """Whose pledge or message it is: his pledge to be “neutral”, Lee's message of “hope”."""
    tokens, quote, low = place.tokens, place.quote, place.low
    tags, lower = tokens.tags, tokens.lower
    for noun in range(quote - 1, max(low, quote - POSSESSED) - 1, -1):
        if tags[noun] & (QUOTE | CAPITAL) or (tags[noun] & PUNCTUATION and lower[noun] not in (":", ",")):
            return
        if lower[noun] in SPEECH_NOUNS:
            owner = _owner(tokens, noun, low)
            if owner is not None:
                opens = noun + 1 == quote - 1 and lower[quote - 1] in OPENERS
                weight = weights.POSSESSOR + (weights.OPENS if opens else 0.0)
                yield Attribution(tokens, owner, (noun, noun + 1), "possessor", weight)
            return
        if tokens.frames[noun] and noun < quote - 1 and is_verb(tokens, noun):
            return


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


def find_cues(place: Surroundings) -> Found:
    """Each verb in front of the quote that can bring words, with its subject or agent, weighed."""
    tokens, quote, low = place.tokens, place.quote, place.low
    lower, frames = tokens.lower, tokens.frames
    behind = False
    fronting = fronted(tokens, low, quote)
    for cue in range(quote - 1, max(low, quote - REACH) - 1, -1):
        if frames[cue]:
            by_agent = agent(tokens, cue, low, quote)
            subject = by_agent or _subject(tokens, cue, low, quote)
            if subject is None:
                continue
            if lower[subject[0]] == WHO:
                subject = _described(tokens, subject, cue, low, quote)
            weight = _weight(tokens, cue, subject, quote, low, by_agent is not None)
            if behind or cue < fronting:
                weight += weights.CORE_BEHIND_CLAUSE if frames[cue] & CORE else weights.BEHIND_CLAUSE
            if weight > 0.0:
                if frames[cue] & (CORE | NAME) and by_agent is None and group_of(tokens, cue).is_hypothetical:
                    yield Attribution(tokens, None, None, "preceding", weight + weights.UNSAID)
                else:
                    yield Attribution(tokens, subject, (cue, cue + 1), "preceding", weight)
            continue
        if lower[cue] in BREAKS:
            behind = behind or _breaks(tokens, cue)
        elif lower[cue] == ACCORDING:
            weight = weights.ACCORDING + weights.PER_TOKEN * (quote - cue)
            found = according(tokens, cue, quote, apposition=False, weight=weight)
            if found is not None:
                yield found


def _subject(tokens: Tokens, cue: int, low: int, quote: int) -> Range | None:
    """The subject of a cue that is used as a verb; each is looked for once."""
    known = tokens.subjects
    if cue not in known:
        verb = is_verb(tokens, cue)
        aside = _parenthetic(tokens, cue, low, quote) if verb and tokens.frames[cue] & CORE else None
        known[cue] = aside or (subject_before(tokens, cue, low) if verb else None)
    return known[cue]


def _described(tokens: Tokens, subject: Range, cue: int, low: int, quote: int) -> Range:
    """Those whom a relative clause in reported speech describes: Lee said | critics | who call it “dead” left."""
    if subject[0] > low + 1 and _is_brought(tokens, cue, quote):
        described = phrase_before(tokens, subject[0], low)
        if described is not None and _is_reported(tokens, described, low):
            return described
    return subject


def _parenthetic(tokens: Tokens, cue: int, low: int, quote: int) -> Range | None:
    """The trouble, says Ann Lee, the director, is “the money.” / “We came,” said Ann Lee, “and saw.”"""
    if cue + 2 >= quote or cue == low or tokens.lower[cue - 1] not in (",", ""):
        return None
    if not tokens.tags[cue + 1] & (CAPITAL | DETERMINER) or tokens.tags[cue + 1] & TIME:
        return None
    if tokens.frames[cue] & (TELL | GERUND):
        # Lee hit back, telling Reuters, “...”
        return None
    speaker = phrase_after(tokens, cue + 1, quote)
    return speaker if speaker is not None and tokens.lower[speaker[1]] == "," else None


def _weight(tokens: Tokens, cue: int, subject: Range, quote: int, low: int, by_agent: bool) -> float:
    """How well a cue before a quote fits it: what the verb is, who its subject is, how near it stands."""
    frames = tokens.frames[cue]
    weight = next(weight for frame, weight in weights.FRAMES if frames & frame)
    if by_agent:
        weight += weights.AGENT
    elif frames & GERUND:
        weight += weights.PARTICIPLE
    elif frames & BASE:
        group = group_of(tokens, cue)
        weight += weights.INFINITIVE if group.infinitive else weights.MODAL if group.is_modal else 0.0
    if tokens.tags[subject[0]] & (PRONOUN | CAPITAL) and tokens.lower[subject[0]] != IT:
        weight += weights.SOMEBODY
    if not by_agent:
        reported = _is_reported(tokens, subject, low)
        inside = reported or (subject[0] > low and tokens.tags[subject[0] - 1] & (SUBORDINATOR | RELATIVE))
        if inside and not tokens.tags[subject[0]] & PRONOUN and _is_brought(tokens, cue, quote):
            weight += weights.EMBEDDED
        elif reported:
            weight += weights.REPORTED
    if cue == quote - 1 or tokens.lower[cue + 1] in OPENERS:
        weight += weights.OPENS
    if names_words(tokens, cue, quote):
        weight += weights.NAMES
    return weight + weights.PER_TOKEN * (quote - cue)


def _is_reported(tokens: Tokens, subject: Range, low: int) -> bool:
    """Whether a subject opens a clause inside another: said that | he, said | he, what | he, a note | that."""
    before = subject[0] - 1
    if tokens.lower[subject[0]] == THAT:
        return True
    if before < low:
        return False
    said = tokens.frames[before] & (SAY | TELL | THINK) and not tokens.tags[before] & CAPITAL
    if tokens.lower[before] == WHAT:
        return tokens.lower[subject[0]] != IT  # what it calls: it is a body
    if tokens.tags[subject[0]] & PRONOUN and is_noun(tokens, before) and not tokens.tags[before] & TIME:
        spoken_to = phrase_before(tokens, subject[0], low)
        if spoken_to is not None and spoken_to[0] > low and tokens.frames[spoken_to[0] - 1] & TELL:
            return True  # Lee told the defendant | he had shown
    return bool(said) or tokens.lower[before] == THAT


def _is_brought(tokens: Tokens, cue: int, quote: int) -> bool:
    """Whether the words are those of the clause that is reported: said critics | call it “dead”."""
    frames = tokens.frames[cue]
    if frames & GERUND:
        return False
    if cue + 1 == quote and frames & NAME and not frames & THINK:
        return True  # what critics | call “dead”
    if not frames & THINK and cue + 1 < quote and names_words(tokens, cue, quote):
        return not any(tokens.tags[at] & PREPOSITION and tokens.lower[at] != AS for at in range(cue + 1, quote))
    if tokens.lower[quote - 1] != ":" or not frames & (SAY | TELL):
        return False
    return not any(tokens.frames[at] and is_verb(tokens, at) for at in range(cue + 1, quote))


def names_words(tokens: Tokens, cue: int, quote: int) -> bool:
    """Whether the words are what a cue names somebody: called it “a disgrace” / described Lee as a “disgrace”."""
    if not tokens.frames[cue] & NAME or quote - cue >= NAMED:
        return False
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
    if tokens.lower[at - 1] == "," and tokens.frames[at + 1] and is_verb(tokens, at + 1):
        return True  # Lee said he had not read it, | but called it “a start”
    # and analyst Ann Lee, but opposition leader Ann Lee
    described = any(role_of(word) for word in tokens.lower[at + 1 : at + 3])
    opens = (
        tokens.tags[at + 1] & (PRONOUN | CAPITAL | DETERMINER)
        or described
        or (word in CONTRASTING and is_noun(tokens, at + 1))
    )
    apart = tokens.lower[at - 1] in DASHES or tokens.tags[at - 1] & QUOTE
    return bool(opens) and bool(apart or word in CONTRASTING)


def fronted(tokens: Tokens, low: int, quote: int) -> int:
    """Where a clause in front of the main one ends: While Lee said it was good, | he called it ..."""
    asked = tokens.frames[low] & TELL and tokens.frames[low] & PAST  # Asked if it was over, | he shook his head.
    if tokens.lower[low] not in FRONTING and not asked:
        return low
    for at in range(low + 1, quote - 2):
        if tokens.lower[at] == ",":
            follows = tokens.tags[at + 1]
            return at if follows & (PRONOUN | CAPITAL | DETERMINER) and not follows & RELATIVE else low
    return low


RULES = (
    Rule(
        "possessor",
        find_possessor,
        weights.POSSESSOR + weights.OPENS,
        ("We like [his] pledge to be a “neutral party.”", "Voters like [Ruvo's] message of “hope and work.”"),
    ),
    Rule(
        "preceding",
        find_cues,
        weights.MOST_BEFORE,
        (
            "[Ann Lee] said: “We came.”",
            "[Ann Lee] warned it would be “very bad.”",
            "Ann Lee agreed with what [Bob Doe] called “a bad joke.”",
            "Although Ann Lee agreed, [she] called it “a very bad joke.”",
            "Ann Lee was accused by [Bob Doe] of “lying.”",
            "State media quoted [Ann Lee] as saying: “We came.”",
            "It was, said [Ann Lee, the mayor], “a bad joke.”",
            "It was, according to [Ann Lee], “a bad joke.”",
        ),
    ),
)
