"""Which speaker and cue a quote has: rules from the nearest construction to the farthest.

Each rule is named for the construction it catches, and the first that answers wins.
"""

from __future__ import annotations

from collections.abc import Callable

from newsparse.quotes.lexicon.cues import ACT, CORE, GERUND, NAME, OBJECT, PAST, SAY, SHOW, TELL, THINK
from newsparse.quotes.lexicon.nouns import SPEECH_NOUNS
from newsparse.quotes.lexicon.words import (
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
from newsparse.quotes.phrases import Range, is_noun, phrase_after, phrase_before
from newsparse.quotes.subjects import is_verb, nearest_subject, opening_subject, subject_before
from newsparse.quotes.tokens import CAPITAL, PUNCTUATION, QUOTE, Tokens

FRONTS = frozenset("while although though when after before if as because since once despite".split())
COMMAS = frozenset(",?!—-–")
POSSESSIVES = frozenset("his her their its my our your whose".split())
POSSESSIVE_ENDINGS = ("'s", "’s", "s'", "s’")
SPEECH = SAY | TELL | NAME | OBJECT | SHOW


class Attribution:
    """Token ranges of a speaker and its cue, and the rule that found them."""

    __slots__ = ("cue", "rule", "speaker", "tokens")

    def __init__(self, tokens: Tokens, speaker: Range, cue: Range | None, rule: str) -> None:
        self.tokens = tokens
        self.speaker = speaker
        self.cue = cue
        self.rule = rule


def of_paragraph(
    tokens: Tokens,
    earlier: Callable[[], Attribution | None],
    is_words: Callable[[int, Attribution | None], bool],
) -> dict[int, Attribution | None]:
    """Each quote of a paragraph, by its token, with its attribution.

    `earlier` tells who spoke before the paragraph, `is_words` whether a run is somebody's words at all.
    """
    found: dict[int, Attribution | None] = {}
    waiting: list[int] = []
    last: Attribution | None = None
    told: Range | None = None
    for low, high in tokens.sentences:
        quotes = [at for at in range(low, high) if tokens.bits[at] & QUOTE]
        if not quotes:
            told = (low, high)
            continue
        for at in quotes:
            attribution = (
                introduced(tokens, at, low)
                or after(tokens, at, low, high)
                or passive(tokens, at, low, high)
                or nearer(before(tokens, at, low), late(tokens, at, low, high))
            )
            if attribution is None and not stands_alone(tokens, low, high):
                attribution = weak(tokens, at, low, high)
                if attribution is not None and not _animate(tokens, attribution.speaker) and last is not None:
                    attribution = last
            elif attribution is None:
                if told is not None:
                    attribution = statement(tokens, *told)
                attribution = attribution or last
            if not is_words(at, attribution):
                continue
            if attribution is None:
                waiting.append(at)
                continue
            found[at] = last = attribution
            told = None
        if last is not None and waiting:
            for at in waiting:
                found[at] = last
            waiting.clear()
    if waiting:
        before_it = earlier()
        for at in waiting:
            found[at] = before_it
    return found


def nearer(one: Attribution | None, other: Attribution | None) -> Attribution | None:
    """A cue before the quote, unless it is no verb of saying and another closes the sentence."""
    if one is None or other is None:
        return one or other
    cue = one.cue
    return one if cue is not None and one.tokens.cue[cue[0]] & (SAY | TELL) or one.rule in ("according to", "possessor") else other


def _animate(tokens: Tokens, speaker: Range) -> bool:
    """Whether a phrase may be somebody: a pronoun, a name."""
    return any(tokens.bits[at] & (CAPITAL | PRONOUN) and tokens.lower[at] != "it" for at in range(*speaker))


def stands_alone(tokens: Tokens, low: int, high: int) -> bool:
    """Whether a sentence is nothing but quotes."""
    return all(tokens.bits[at] & (QUOTE | PUNCTUATION) for at in range(low, high))


def statement(tokens: Tokens, low: int, high: int) -> Attribution | None:
    """Who speaks in a sentence without quotes that a quote follows: Lee agreed. "We came." """
    for cue in range(high - 1, low, -1):
        if tokens.cue[cue] & (SAY | TELL) and is_verb(tokens, cue):
            subject = subject_before(tokens, cue, low)
            if subject is not None:
                return Attribution(tokens, subject, (cue, cue + 1), "sentence before")
    subject = opening_subject(tokens, low, high)
    return None if subject is None else Attribution(tokens, subject, None, "sentence before")


def after(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """ "We came," Lee said. / "We came," said Lee. / "We came," according to Lee."""
    bits, lower = tokens.bits, tokens.lower
    at = quote + 1
    comma = tokens.tail[quote] in COMMAS
    while at < high and (lower[at] in (",", "—", "--", "–", "-", "!", "?") or (lower[at] == "." and at + 1 < high)):
        comma = True
        at += 1
    if at >= high:
        return None
    if lower[at] == "according" and at + 1 < high and lower[at + 1] == "to":
        speaker = phrase_after(tokens, at + 2, high)
        return None if speaker is None else Attribution(tokens, speaker, (at, at + 2), "according to")
    if tokens.cue[at] & (SAY | SHOW) and not bits[at] & CAPITAL and not lower[at].endswith("ing"):
        speaker = inverted(tokens, at, high)
        if speaker is not None:
            return Attribution(tokens, speaker, (at, at + 1), "inverted")
    if comma and lower[at].endswith("ed") and not bits[at] & CAPITAL and at + 1 < high and bits[at + 1] & CAPITAL:
        # "This is it!" beamed Ann Lee
        speaker = phrase_after(tokens, at + 1, high)
        if speaker is not None:
            return Attribution(tokens, speaker, (at, at + 1), "inverted")
    return _subject_then_cue(tokens, quote, at, high, comma)


def _subject_then_cue(tokens: Tokens, quote: int, start: int, high: int, comma: bool) -> Attribution | None:
    """"We came," Ann Lee, who heads the agency, told reporters."""
    bits, lower = tokens.bits, tokens.lower
    first = bits[start]
    if (first & (CONJUNCTION | SUBORDINATOR | RELATIVE) and not first & PRONOUN) or first & (PREPOSITION | AUXILIARY):
        return None
    if lower[start] == "who" or (lower[start].endswith("ing") and not first & CAPITAL):
        return None
    for cue in range(start + 1, min(high, start + 40)):
        if bits[cue] & QUOTE:
            return None
        if tokens.cue[cue] & (SAY | TELL | THINK | SHOW) and not tokens.cue[cue] & GERUND and is_verb(tokens, cue):
            subject = subject_before(tokens, cue, start)
            if subject is None or subject[0] > start + 1 or not _closes(tokens, cue, high):
                return None
            if not comma and not tokens.cue[cue] & CORE:
                return None
            return Attribution(tokens, subject, (cue, cue + 1), "after")
        if tokens.tail[quote] == "," and lower[cue].endswith("ed") and not bits[cue] & CAPITAL and is_noun(tokens, cue - 1):
            # "No," the nominee riffed
            speaker = phrase_before(tokens, cue, start)
            if speaker is not None and speaker[0] == start:
                return Attribution(tokens, speaker, (cue, cue + 1), "after")
    return None


def _closes(tokens: Tokens, cue: int, high: int) -> bool:
    """Whether a cue after a quote takes no words of its own to the right: he said Monday, not he said that."""
    at = cue + 1
    if at >= high or tokens.cue[cue] & TELL:
        return True
    kind, word = tokens.bits[at], tokens.lower[at]
    if kind & (TIME | ADVERB | PUNCTUATION) or word.endswith("ly"):
        return word != ":"
    if kind & QUOTE or word in ("that", "he", "she", "they", "it", "i", "we", "you"):
        return False
    return True


def inverted(tokens: Tokens, cue: int, high: int) -> Range | None:
    """said Dr. Ann Lee, who heads the agency"""
    at = cue + 1
    while at < high and tokens.bits[at] & ADVERB and not tokens.bits[at] & CAPITAL:
        at += 1
    if at >= high:
        return None
    kind = tokens.bits[at]
    if kind & PRONOUN and tokens.lower[at] in ("he", "she", "they", "i", "we", "it"):
        return at, at + 1
    if kind & (PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | QUOTE | PUNCTUATION) and not kind & CAPITAL:
        return None
    return phrase_after(tokens, at, high)


def introduced(tokens: Tokens, quote: int, low: int) -> Attribution | None:
    """Said Lee: "We came." / Ann Lee: "We came." """
    bits, lower = tokens.bits, tokens.lower
    colon = quote - 1
    if colon <= low or lower[colon] not in (":", ","):
        return None
    if tokens.cue[low] & CORE and tokens.cue[low] & PAST and low + 1 < colon:
        speaker = phrase_after(tokens, low + 1, colon)
        if speaker is not None and speaker[1] == colon:
            return Attribution(tokens, speaker, (low, low + 1), "inverted before")
    if lower[colon] == ":" and bits[colon - 1] & CAPITAL and not bits[colon - 1] & TIME:
        speaker = phrase_before(tokens, colon, low)
        if speaker is not None and bits[speaker[0]] & CAPITAL:
            start = speaker[0]
            if start == low or lower[start - 1] in ("-", "–", "—", "--", "from", ".", "?", "!"):
                return Attribution(tokens, speaker, None, "label")
    return None


def passive(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """The files were labeled "secret" by the agency / described as "good" by Lee"""
    if quote + 2 >= high or tokens.lower[quote + 1] != "by":
        return None
    for at in range(quote - 1, max(low, quote - 6) - 1, -1):
        if tokens.cue[at] & NAME and tokens.cue[at] & PAST and not tokens.cue[at] & CORE:
            if at < quote - 1 and tokens.lower[quote - 1] not in ("as", "a", "an", "the"):
                return None
            speaker = phrase_after(tokens, quote + 2, high)
            return None if speaker is None else Attribution(tokens, speaker, (at, at + 1), "passive")
    return None


def possessor(tokens: Tokens, quote: int, low: int) -> Attribution | None:
    """his pledge to be "neutral" / Lee's message of "hope" """
    bits, lower = tokens.bits, tokens.lower
    for noun in range(quote - 1, max(low, quote - 7) - 1, -1):
        if bits[noun] & (QUOTE | CAPITAL) or (bits[noun] & PUNCTUATION and lower[noun] not in (":", ",")):
            return None
        if tokens.cue[noun] and noun < quote - 1 and is_verb(tokens, noun) and lower[noun] not in SPEECH_NOUNS:
            return None
        if lower[noun] not in SPEECH_NOUNS:
            continue
        for owner in range(noun - 1, max(low, noun - 5) - 1, -1):
            if lower[owner] in POSSESSIVES:
                return Attribution(tokens, (owner, owner + 1), (noun, noun + 1), "possessor")
            if lower[owner].endswith(POSSESSIVE_ENDINGS) and bits[owner] & CAPITAL:
                speaker = phrase_before(tokens, owner + 1, low)
                return None if speaker is None else Attribution(tokens, speaker, (noun, noun + 1), "possessor")
            if not is_noun(tokens, owner):
                break
        return None
    return None


def before(tokens: Tokens, quote: int, low: int) -> Attribution | None:
    """Lee said: "We came." / Lee said the plan was "a disgrace." / Lee called it "a disgrace." """
    lower, frames = tokens.lower, tokens.cue
    best = possessor(tokens, quote, low)
    best_score = WEIGHTS[10] if best is not None else 0.0
    broken = False
    fronted = _fronted(tokens, low, quote)
    for cue in range(quote - 1, max(low, quote - 80) - 1, -1):
        if not frames[cue]:
            broken = broken or _breaks(tokens, cue)
            if lower[cue] == "according" and lower[cue + 1] == "to" and cue + 2 < quote:
                speaker = phrase_after(tokens, cue + 2, quote, apposition=False)
                if speaker is not None:
                    score = 9 - 0.1 * (quote - cue)
                    if score > best_score:
                        best, best_score = Attribution(tokens, speaker, (cue, cue + 2), "according to"), score
            continue
        if not is_verb(tokens, cue):
            continue
        subject = _parenthetic(tokens, cue, low, quote) or subject_before(tokens, cue, low)
        if subject is None:
            continue
        score = _weight(tokens, cue, subject, quote)
        if broken or cue < fronted:
            score += WEIGHTS[11] if frames[cue] & CORE else WEIGHTS[12]
        if score > best_score:
            best, best_score = Attribution(tokens, subject, (cue, cue + 1), "before"), score
    return best


def _parenthetic(tokens: Tokens, cue: int, low: int, quote: int) -> Range | None:
    """But, said Lee, it was "a disgrace." / The trouble, says Ann Lee, the director, is "the money." """
    if not tokens.cue[cue] & CORE or cue + 2 >= quote or (cue > low and tokens.lower[cue - 1] != ","):
        return None
    if cue == low or not tokens.bits[cue + 1] & (CAPITAL | DETERMINER) or tokens.bits[cue + 1] & TIME:
        return None
    speaker = phrase_after(tokens, cue + 1, quote)
    if speaker is None or tokens.lower[speaker[1]] != ",":
        return None
    return speaker


def _breaks(tokens: Tokens, at: int) -> bool:
    """Whether a new clause with a subject of its own begins: ..., but she | ...; he |"""
    word = tokens.lower[at]
    if word == ";":
        return True
    if word not in ("but", "and", "while", "although", "though", "whereas") or at + 1 >= len(tokens.lower):
        return False
    return bool(at and tokens.lower[at - 1] in (",", "—", "--", "-", "–") and tokens.bits[at + 1] & (PRONOUN | CAPITAL | DETERMINER))


def _names(tokens: Tokens, cue: int, quote: int) -> bool:
    """called it "a disgrace" / described Lee as a "disgrace" """
    for at in range(cue + 1, quote):
        if tokens.bits[at] & (PUNCTUATION | QUOTE | CONJUNCTION | SUBORDINATOR) or (tokens.cue[at] and is_verb(tokens, at)):
            return False
    return True


def _fronted(tokens: Tokens, low: int, quote: int) -> int:
    """Where a clause in front of the main one ends: While Lee said it was good, | he called it ..."""
    if tokens.lower[low] not in FRONTS:
        return low
    for at in range(low + 1, quote - 2):
        if tokens.lower[at] == ",":
            return at if tokens.bits[at + 1] & (PRONOUN | CAPITAL | DETERMINER) and not tokens.bits[at + 1] & RELATIVE else low
    return low


def _weight(tokens: Tokens, cue: int, subject: Range, quote: int) -> float:
    """How well a cue before a quote fits it: what the verb is, who its subject is, how near it stands."""
    frames, word = tokens.cue[cue], tokens.lower[cue]
    score = WEIGHTS[0] if frames & (SAY | TELL) else WEIGHTS[1] if frames & (NAME | SHOW) else WEIGHTS[2] if frames & OBJECT else WEIGHTS[3] if frames & THINK else WEIGHTS[4]
    if cue and tokens.lower[cue - 1] == "to":
        score += WEIGHTS[5]
    elif word.endswith("ing"):
        score += WEIGHTS[6]
    head = tokens.bits[subject[0]]
    if head & (PRONOUN | CAPITAL) and tokens.lower[subject[0]] != "it":
        score += WEIGHTS[7]
    if cue == quote - 1 or tokens.lower[cue + 1] in (",", ":", "that"):
        score += WEIGHTS[8]
    if frames & NAME and quote - cue < 7 and _names(tokens, cue, quote):
        score += WEIGHTS[13]
    return score - WEIGHTS[9] * (quote - cue)


WEIGHTS = [12.0, 8, 8, 5, 3, -3, -1, 3, 2, 0.1, 9, -2, -6, 3]


def late(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """The "plan" would be bad, Lee said."""
    for cue in range(quote + 1, high):
        if tokens.bits[cue] & QUOTE or not tokens.cue[cue] & (SAY | TELL):
            continue
        if not is_verb(tokens, cue):
            continue
        subject = subject_before(tokens, cue, quote + 1)
        if subject is not None and subject[0] > 0 and tokens.lower[subject[0] - 1] == ",":
            return Attribution(tokens, subject, (cue, cue + 1), "late")
        if tokens.lower[cue - 1] == ",":
            speaker = inverted(tokens, cue, high)
            if speaker is not None:
                return Attribution(tokens, speaker, (cue, cue + 1), "late")
    for at in range(quote + 1, high - 2):
        if tokens.lower[at] == "according" and tokens.lower[at + 1] == "to":
            speaker = phrase_after(tokens, at + 2, high)
            if speaker is not None:
                return Attribution(tokens, speaker, (at, at + 2), "according to")
    return None


def weak(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """Lee thinks the plan is "a disgrace." / Lee ran on "the plan." """
    for cue in range(quote - 1, low - 1, -1):
        if tokens.cue[cue] & (THINK | ACT) and is_verb(tokens, cue):
            subject = subject_before(tokens, cue, low)
            if subject is not None:
                return Attribution(tokens, subject, (cue, cue + 1), "weak")
    subject = nearest_subject(tokens, quote, low)
    return None if subject is None else Attribution(tokens, subject, None, "subject")
