"""Which speaker and cue a quote has: rules from the nearest construction to the farthest.

Each rule is named for the construction it catches, and the first that answers wins.
"""

from __future__ import annotations

from newsparse.quotes.lexicon.cues import ACT, NAME, OBJECT, SAY, SHOW, TELL, THINK
from newsparse.quotes.lexicon.words import ADVERB, AUXILIARY, CONJUNCTION, PREPOSITION, PRONOUN, SUBORDINATOR
from newsparse.quotes.phrases import Range, phrase_after
from newsparse.quotes.subjects import is_finite_cue, nearest_subject, subject_before
from newsparse.quotes.tokens import CAPITAL, PUNCTUATION, QUOTE, Tokens

SPEECH = SAY | TELL | NAME | OBJECT | SHOW


class Attribution:
    """Token ranges of a speaker and its cue, and the rule that found them."""

    __slots__ = ("cue", "rule", "speaker", "tokens")

    def __init__(self, tokens: Tokens, speaker: Range | None, cue: Range | None, rule: str) -> None:
        self.tokens = tokens
        self.speaker = speaker
        self.cue = cue
        self.rule = rule


def of_sentence(tokens: Tokens, low: int, high: int) -> list[tuple[int, Attribution | None]]:
    """The quotes of a sentence, by token number, each with what the sentence alone tells."""
    quotes = [at for at in range(low, high) if tokens.bits[at] & QUOTE]
    found: list[tuple[int, Attribution | None]] = []
    for at in quotes:
        told = after(tokens, at, low, high) or before(tokens, at, low) or late(tokens, at, low, high)
        if told is None:
            told = weak(tokens, at, low, high)
        found.append((at, told))
    return found


def after(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """ "We came," Lee said. / "We came," said Lee. / "We came," according to Lee."""
    bits, lower = tokens.bits, tokens.lower
    at = quote + 1
    comma = False
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
    return _subject_then_cue(tokens, quote, at, high, comma)


def _subject_then_cue(tokens: Tokens, quote: int, start: int, high: int, comma: bool) -> Attribution | None:
    """ "We came," Ann Lee, who heads the agency, told reporters."""
    bits, lower = tokens.bits, tokens.lower
    first = bits[start]
    if (first & (CONJUNCTION | SUBORDINATOR) and not first & PRONOUN) or first & (PREPOSITION | AUXILIARY):
        return None
    for cue in range(start + 1, min(high, start + 40)):
        if bits[cue] & QUOTE:
            return None
        if tokens.cue[cue] & (SAY | TELL | THINK) and is_finite_cue(tokens, cue) and not lower[cue].endswith("ing"):
            subject = subject_before(tokens, cue, start)
            if subject is None or (subject[0] > start + 1 and not _apposed(tokens, start, subject)):
                return None
            if not comma and lower[cue - 1] in ("to",):
                return None
            return Attribution(tokens, subject, (cue, cue + 1), "after")
        if (
            bits[cue] & AUXILIARY
            and lower[cue] not in ("has", "had", "have", "would", "will", "did", "is", "was")
            and lower[cue - 1] != "who"
        ):
            if not _inside_relative(tokens, start, cue):
                return None
    return None


def _inside_relative(tokens: Tokens, start: int, at: int) -> bool:
    return any(tokens.lower[index] in ("who", "which", "whose", "that") for index in range(start, at))


def _apposed(tokens: Tokens, start: int, subject: Range) -> bool:
    return False


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


def before(tokens: Tokens, quote: int, low: int) -> Attribution | None:
    """Lee said: "We came." / Lee said the plan was "a disgrace." / Lee called it "a disgrace." """
    lower = tokens.lower
    for cue in range(quote - 1, low - 1, -1):
        if not tokens.cue[cue] & SPEECH:
            if lower[cue] == "according" and lower[cue + 1] == "to":
                speaker = phrase_after(tokens, cue + 2, quote, apposition=False)
                if speaker is not None:
                    return Attribution(tokens, speaker, (cue, cue + 2), "according to")
            continue
        if not is_finite_cue(tokens, cue):
            continue
        subject = subject_before(tokens, cue, low)
        if subject is None:
            continue
        return Attribution(tokens, subject, (cue, cue + 1), "before")
    return None


def late(tokens: Tokens, quote: int, low: int, high: int) -> Attribution | None:
    """The "plan" would be bad, Lee said."""
    for cue in range(quote + 1, high):
        if tokens.bits[cue] & QUOTE or not tokens.cue[cue] & (SAY | TELL):
            continue
        if not is_finite_cue(tokens, cue):
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
        if tokens.cue[cue] & (THINK | ACT) and is_finite_cue(tokens, cue):
            subject = subject_before(tokens, cue, low)
            if subject is not None:
                return Attribution(tokens, subject, (cue, cue + 1), "weak")
    subject = nearest_subject(tokens, quote, low)
    return None if subject is None else Attribution(tokens, subject, None, "subject")
