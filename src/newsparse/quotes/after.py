"""Attribution by what follows a quote: its cue and speaker to the right."""

from __future__ import annotations

from newsparse.english.speech import CORE, GERUND, NAME, NOUN_FORMS, OBJECT, PAST, SAY, SHOW, TELL, THINK
from newsparse.english.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
)
from newsparse.quotes.attribution import Attribution
from newsparse.quotes.phrases import Range, is_noun, opens_amount, phrase_after, phrase_before
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, MANNER, PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_verb

REACH = 40  # tokens from a quote to a cue that follows it
COMMAS = frozenset(",?!—-–")
SEPARATORS = frozenset((",", "—", "--", "–", "-", "!", "?"))
SUBJECTS = frozenset("that he she they it i we you".split())


def after(tokens: Tokens, quote: int, high: int) -> Attribution | None:
    """ "We came," Lee said. / "We came," said Lee. / "We came," according to Lee."""
    tags, lower = tokens.tags, tokens.lower
    at = quote + 1
    comma = tokens.last_char[quote] in COMMAS
    while at < high and (lower[at] in SEPARATORS or (lower[at] == "." and at + 1 < high)):
        comma = True
        at += 1
    if at >= high:
        return None
    if lower[at] == "according":
        return according(tokens, at, high)
    plain = not tags[at] & CAPITAL
    if (
        plain
        and tokens.frames[at] & (SAY | SHOW)
        and not tokens.frames[at] & GERUND
        and (comma or _is_said(tokens, at))
    ):
        speaker = inverted(tokens, at, high)
        if speaker is not None:
            return Attribution(tokens, speaker, (at, at + 1), "inverted")
    if plain and comma and lower[at].endswith("ed") and at + 1 < high and tags[at + 1] & CAPITAL:
        # "This is it!" beamed Ann Lee
        speaker = phrase_after(tokens, at + 1, high)
        if speaker is not None:
            return Attribution(tokens, speaker, (at, at + 1), "inverted")
    return _subject_then_cue(tokens, quote, at, high, comma)


def _is_said(tokens: Tokens, cue: int) -> bool:
    """Whether an inverted cue needs no comma before it: "We came" said Lee, not the "more radical" protest groups."""
    follows = tokens.tags[cue + 1] if cue + 1 < len(tokens.tags) else 0
    return bool(tokens.frames[cue] & CORE and follows & CAPITAL) and tokens.lower[cue] not in NOUN_FORMS


def according(tokens: Tokens, at: int, high: int, apposition: bool = True) -> Attribution | None:
    """according to Ann Lee, who heads the agency"""
    if at + 2 >= high or tokens.lower[at + 1] != "to":
        return None
    speaker = phrase_after(tokens, at + 2, high, apposition)
    return None if speaker is None else Attribution(tokens, speaker, (at, at + 2), "according to")


def inverted(tokens: Tokens, cue: int, high: int) -> Range | None:
    """said Dr. Ann Lee, who heads the agency"""
    at = cue + 1
    while at < high and tokens.tags[at] & (ADVERB | MANNER) and not tokens.tags[at] & (CAPITAL | DETERMINER):
        at += 1
    if at >= high:
        return None
    kind = tokens.tags[at]
    closed = PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | QUOTE | PUNCTUATION
    if kind & closed and not kind & CAPITAL and not opens_amount(tokens, at, high):
        return None
    return phrase_after(tokens, at, high)


def _subject_then_cue(tokens: Tokens, quote: int, start: int, high: int, comma: bool) -> Attribution | None:
    """ "We came," Ann Lee, who heads the agency, told reporters."""
    tags, lower = tokens.tags, tokens.lower
    if not _may_open(tokens, start):
        return None
    for cue in range(start + 1, min(high, start + REACH)):
        if tags[cue] & QUOTE:
            return None
        frames = tokens.frames[cue]
        if frames & (SAY | TELL | THINK | SHOW) and not frames & GERUND and is_verb(tokens, cue):
            subject = None if _is_inverted(tokens, cue, high) else subject_before(tokens, cue, start)
            if subject is None or subject[0] > start + 1 or not _closes(tokens, cue, high):
                return None
            return Attribution(tokens, subject, (cue, cue + 1), "after") if comma or frames & CORE else None
        unknown = lower[cue].endswith("ed") and not tags[cue] & CAPITAL and is_noun(tokens, cue - 1)
        if unknown and tokens.last_char[quote] == "," and not (quote and tokens.frames[quote - 1]):
            # "No," the nominee riffed
            speaker = phrase_before(tokens, cue, start)
            if speaker is not None and speaker[0] == start:
                return Attribution(tokens, speaker, (cue, cue + 1), "after")
    return None


def _is_inverted(tokens: Tokens, cue: int, high: int) -> bool:
    """..., said Lee"""
    follows = tokens.tags[cue + 1] if cue + 1 < high else 0
    return (
        bool(follows & CAPITAL)
        and not follows & TIME
        and tokens.lower[cue - 1] == ","
        and not tokens.frames[cue] & TELL
    )


def _may_open(tokens: Tokens, start: int) -> bool:
    """Whether a subject can begin at a token: not with and, which, in, was, drawing."""
    kind, word = tokens.tags[start], tokens.lower[start]
    if opens_amount(tokens, start, len(tokens.tags)):
        return True
    if kind & (PREPOSITION | AUXILIARY) or word == "who":
        return False
    if kind & (CONJUNCTION | SUBORDINATOR | RELATIVE) and not kind & PRONOUN:
        return False
    return bool(kind & CAPITAL) or not word.endswith("ing")


def _closes(tokens: Tokens, cue: int, high: int) -> bool:
    """Whether a cue after a quote takes no words of its own to the right: he said Monday, not he said that."""
    at = cue + 1
    if at >= high or tokens.frames[cue] & TELL:
        return True
    kind, word = tokens.tags[at], tokens.lower[at]
    if kind & (TIME | ADVERB | MANNER | PUNCTUATION):
        return word != ":"
    return not kind & QUOTE and word not in SUBJECTS


def passive(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """The files were labeled "secret" by the agency."""
    if quote + 2 >= high or tokens.lower[quote + 1] != "by":
        return None
    for at in range(quote - 1, max(low, quote - 6) - 1, -1):
        frames = tokens.frames[at]
        accused = frames & OBJECT and tokens.lower[quote - 1] == "of"  # accused of "lying" by Lee
        if (frames & NAME or accused) and frames & PAST and not frames & CORE:
            if at < quote - 1 and tokens.lower[quote - 1] not in ("as", "a", "an", "the", "of"):
                return None
            speaker = phrase_after(tokens, quote + 2, high)
            return None if speaker is None else Attribution(tokens, speaker, (at, at + 1), "passive")
    return None


def late(tokens: Tokens, quote: int, high: int) -> Attribution | None:
    """The "plan" would be bad, Lee said.

    The words up to the next quote are looked at once for each stretch between quotes; what is found behind the next
    quote is kept, so that a row of quotes does not look at the same words again and again.
    """
    passed: list[int] = []
    found: Attribution | None = None
    while quote < high:
        if quote in tokens.late:
            found = tokens.late[quote]
            break
        passed.append(quote)
        found, quote = _late_until_quote(tokens, quote, high)
        if found is not None:
            break
    tokens.late.update(dict.fromkeys(passed, found))
    return found


def _late_until_quote(tokens: Tokens, quote: int, high: int) -> tuple[Attribution | None, int]:
    """What a cue behind a quote and before the next one attributes, and the place of that next one."""
    for cue in range(quote + 1, high):
        if tokens.tags[cue] & QUOTE:
            return None, cue
        if tokens.lower[cue] == "according":
            told = according(tokens, cue, high)
            if told is not None:
                return told, cue
        if not tokens.frames[cue] & (SAY | TELL) or not is_verb(tokens, cue):
            continue
        subject = None if _is_inverted(tokens, cue, high) else subject_before(tokens, cue, quote + 1)
        if subject is not None and tokens.lower[subject[0] - 1] == ",":
            return Attribution(tokens, subject, (cue, cue + 1), "late"), cue
        if tokens.lower[cue - 1] == ",":
            speaker = inverted(tokens, cue, high)
            if speaker is not None:
                return Attribution(tokens, speaker, (cue, cue + 1), "late"), cue
    return None, high
