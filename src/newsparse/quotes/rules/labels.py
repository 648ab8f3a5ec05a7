"""A speaker in front of a colon: Ann Lee: “We came.” / Said Lee: “We came.”"""

from __future__ import annotations

from newsparse.english.speech import CORE, GERUND, PAST, SAY
from newsparse.english.titles import ROLES
from newsparse.english.words import (
    ACCORDING,
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    LABEL_OPENERS,
    PREPOSITION,
    SUBORDINATOR,
    TIME,
    TO,
    VERB,
)
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.joining import Range, is_joined
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.tokens import CAPITAL, MANNER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_finite, is_verb
from newsparse.quotes.weights import INVERTED_BEFORE, LABEL

LONGEST = 24  # tokens of a label
STARTS = frozenset(("-", "–", "—", "--", ".", "?", "!"))


def find_inverted(place: Surroundings) -> Found:
    """The one who speaks in `Said Lee:`."""
    colon = place.quote - 1
    if colon > place.low and place.tokens.lower[colon] in (":", ","):
        found = inverted_before(place.tokens, place.low, colon)
        if found is not None:
            yield found


def inverted_before(tokens: Tokens, low: int, colon: int) -> Attribution | None:
    """Said Lee: / In other words, explained Lee:"""
    for cue in range(low, min(low + LONGEST, colon - 1)):
        if not tokens.frames[cue] & CORE or not tokens.frames[cue] & PAST or not tokens.frames[cue] & SAY:
            continue
        if cue == low or (tokens.lower[cue - 1] == "," and tokens.tags[cue + 1] & CAPITAL):
            speaker = phrase_after(tokens, cue + 1, colon)
            if speaker is not None and speaker[1] == colon:
                return Attribution(tokens, speaker, (cue, cue + 1), "inverted before", INVERTED_BEFORE)
    return None


def find_label(place: Surroundings) -> Found:
    """The first phrase of what stands in front of a colon without a verb, where it is somebody."""
    colon = place.quote - 1
    found = label_before(place.tokens, place.low, colon) if place.tokens.lower[colon] == ":" else None
    if found is not None:
        yield found


def find_label_behind(place: Surroundings) -> Found:
    """The name behind a colon behind the quote, as in headlines: ‘We came’: Ann Lee on a year away."""
    tokens, quote, high = place.tokens, place.quote, place.high
    if quote != place.low or quote + 2 >= high or tokens.lower[quote + 1] != ":":
        return
    speaker = phrase_after(tokens, quote + 2, high, apposition=False)
    if speaker is None or not tokens.tags[speaker[0]] & CAPITAL or not _is_somebody(tokens, speaker):
        return
    if speaker[1] == high or tokens.tags[speaker[1]] & (PREPOSITION | PUNCTUATION):
        yield Attribution(tokens, speaker, None, "label", LABEL)


def label_before(tokens: Tokens, low: int, colon: int) -> Attribution | None:
    """The mayor: / From its leader, Ann Lee:"""
    start = _label_start(tokens, low, colon) if colon > low else None
    speaker = phrase_after(tokens, start, colon) if start is not None else None
    if speaker is None or not _is_somebody(tokens, speaker):
        return None
    if tokens.tags[speaker[1]] & DETERMINER:
        return None  # Mark | my words:
    return Attribution(tokens, speaker, None, "label", LABEL)


def _label_start(tokens: Tokens, low: int, colon: int) -> int | None:
    """Where a label begins that ends with a colon; None where a verb stands in it."""
    start = low
    for at in range(colon - 1, max(low, colon - LONGEST) - 1, -1):
        if tokens.lower[at] in STARTS and not is_joined(tokens, at):
            start = at + 1
            break
        kind = tokens.tags[at]
        if kind & QUOTE or tokens.lower[at] in (";", ":"):
            return None
        if kind & CAPITAL or (tokens.frames[at] & GERUND and tokens.lower[at - 1] == ","):
            continue  # also Lee, | speaking on television
        if tokens.lower[at] != TO and (kind & (AUXILIARY | VERB | SUBORDINATOR) or is_finite(tokens, at)):
            return None
        if tokens.frames[at] and is_verb(tokens, at):
            return None
    else:
        if colon - low > LONGEST:
            return None
    start = _past_openers(tokens, start, colon)
    if start >= colon or tokens.tags[start] & TIME or tokens.lower[start] == ACCORDING:
        return None
    return start


def _past_openers(tokens: Tokens, at: int, colon: int) -> int:
    """Where a label begins behind what opens it: And this, from | Ann Lee, Finally, | the mayor."""
    while at < colon and _opens_label(tokens, at):
        at += 1
    return at


def _opens_label(tokens: Tokens, at: int) -> bool:
    if tokens.lower[at] == ",":
        return at > 0 and not tokens.tags[at - 1] & TIME
    if tokens.tags[at] & (ADVERB | MANNER) and tokens.lower[at + 1] == ",":
        return True
    return tokens.lower[at] in LABEL_OPENERS or bool(tokens.tags[at] & CONJUNCTION)


def _is_somebody(tokens: Tokens, speaker: Range) -> bool:
    """Whether a phrase is of a name or a role, not of a thing: the mayor, Ann Lee; not the message."""
    first = speaker[0]
    named = tokens.tags[first] & CAPITAL and not tokens.tags[first] & DETERMINER
    # the union's Peg Lawler
    named = named or (tokens.tags[speaker[1] - 1] & CAPITAL and speaker[1] - first > 2)
    return bool(named) or any(tokens.lower[at] in ROLES for at in range(*speaker))


RULES = (
    Rule(
        "label behind",
        find_label_behind,
        LABEL,
        ("“We came”: [Ann Lee] on a year away.", "“We came”: [Widow Ann Lee] in court."),
    ),
    Rule(
        "inverted before",
        find_inverted,
        INVERTED_BEFORE,
        ("Said [Ann Lee]: “We came.”", "Added [the mayor]: “We came.”", "In other words, explained [Ann Lee]: “No.”"),
    ),
    Rule(
        "label",
        find_label,
        LABEL,
        (
            "[Ann Lee]: “We came.”",
            "[The mayor]: “We came.”",
            "[Ann Lee] on Monday: “We came.”",
            "From [Ann Lee]: “We came.”",
            "[Ann Lee] to reporters: “We came.”",
            "And this from [its leader, Ann Lee]: “We came.”",
            "[President Ann Lee], speaking on television: “We will not bend.”",
            "[Sheriff Bo Doe], in a text message: “On my way.”",
            "[Mayor Ann Lee], per a statement from her office: “I will not run.”",
        ),
    ),
)
