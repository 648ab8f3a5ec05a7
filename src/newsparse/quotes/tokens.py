"""A paragraph as tokens, each with the bits of what it may be; a quoted run is one token, its words unread."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.quotes.lexicon.cues import CORE, FRAMES, PAST, THIRD
from newsparse.quotes.lexicon.words import ABBREVIATIONS, WORDS
from newsparse.quotes.marks import Run

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[-'’.&/]\w+)*|[-–—]+|[^\w\s]")

CAPITAL = 1 << 12
PUNCTUATION = 1 << 13
QUOTE = 1 << 14
NUMBER = 1 << 15
CLOSING_TRAIL = "'’”\"» \u00a0"


class Tokens:
    """Parallel lists: `start`, `end`, `lower` (the word in lower case), `bits` (its classes), `cue` (its frames).

    `run` is the number of the run that a QUOTE token stands for, `tail` its last sign; `sentences` are ranges of token numbers.
    """

    __slots__ = ("bits", "cue", "end", "lower", "run", "sentences", "start", "tail")

    def __init__(self) -> None:
        self.start: list[int] = []
        self.end: list[int] = []
        self.lower: list[str] = []
        self.bits: list[int] = []
        self.cue: list[int] = []
        self.run: dict[int, int] = {}
        self.tail: dict[int, str] = {}
        self.sentences: list[tuple[int, int]] = []


def tokenize(text: str, start: int, end: int, runs: Sequence[Run]) -> Tokens:
    """The tokens of a paragraph and its sentences."""
    tokens = Tokens()
    at = start
    for number, run in enumerate(runs):
        _words(tokens, text, at, run.start)
        tokens.run[len(tokens.start)] = number
        words = text[max(run.inner_start, run.inner_end - 6) : run.inner_end]
        tokens.tail[len(tokens.start)] = words.rstrip(CLOSING_TRAIL)[-1:]
        tokens.start.append(run.start)
        tokens.end.append(run.end)
        tokens.lower.append("")
        tokens.bits.append(QUOTE)
        tokens.cue.append(0)
        at = run.end
    _words(tokens, text, at, end)
    tokens.sentences = _sentences(tokens, text)
    return tokens


def _words(tokens: Tokens, text: str, start: int, end: int) -> None:
    starts, ends, lowers, bits, cues = tokens.start, tokens.end, tokens.lower, tokens.bits, tokens.cue
    known, frames = WORDS.get, FRAMES.get
    for match in WORD.finditer(text, start, end):
        word = match[0]
        first = word[0]
        if not first.isalnum():
            starts.append(match.start())
            ends.append(match.end())
            lowers.append(word)
            bits.append(PUNCTUATION)
            cues.append(0)
            continue
        lower = word.lower()
        kind = known(lower, 0)
        if first.isupper():
            kind |= CAPITAL
        elif first.isdigit():
            kind |= NUMBER
        starts.append(match.start())
        ends.append(match.end())
        lowers.append(lower)
        bits.append(kind)
        cues.append(frames(lower, 0))


def _sentences(tokens: Tokens, text: str) -> list[tuple[int, int]]:
    """Ranges of tokens; a quote that ends a sentence ends it, unless a cue follows."""
    found: list[tuple[int, int]] = []
    lower, bits = tokens.lower, tokens.bits
    count = len(lower)
    begin = 0
    for at in range(count):
        kind = bits[at]
        if kind & QUOTE:
            tail = tokens.tail[at]
            if not tail or tail not in ".?!…" or at + 1 == count:
                continue
            if not bits[at + 1] & (CAPITAL | QUOTE | NUMBER) or _cue_follows(tokens, at + 1, tail):
                continue
        elif kind & PUNCTUATION:
            mark = lower[at]
            if mark not in ".?!…" or at + 1 == count:
                continue
            if mark == "." and _abbreviates(tokens, text, at):
                continue
            follows = bits[at + 1]
            if follows & PUNCTUATION and lower[at + 1] in ".?!…)]’”'\"":
                continue
            if not follows & (CAPITAL | QUOTE | NUMBER | PUNCTUATION):
                continue
        else:
            continue
        found.append((begin, at + 1))
        begin = at + 1
    if begin < count:
        found.append((begin, count))
    return found


def _abbreviates(tokens: Tokens, text: str, at: int) -> bool:
    """A full stop that belongs to the word before it: Gov. Ann Lee, J. Doe."""
    if not at or tokens.end[at - 1] != tokens.start[at]:
        return False
    word = tokens.lower[at - 1]
    if word in ABBREVIATIONS:
        return bool(tokens.bits[at - 1] & CAPITAL) or word in ("vs", "no", "est", "dept")
    return len(word) == 1 and bool(tokens.bits[at - 1] & CAPITAL) and word != "i"


def _cue_follows(tokens: Tokens, at: int, tail: str) -> bool:
    """Whether a quote's cue comes after its closing mark: "Why?" Lee asked. / "It is done." Lee said."""
    count = len(tokens.lower)
    for index in range(at, min(at + 7, count)):
        bits, cue = tokens.bits[index], tokens.cue[index]
        if cue & CORE and cue & (PAST | THIRD) and not bits & CAPITAL and index > at:
            after = index + 1
            if after == count or tokens.lower[after] in (".", ","):
                return not (after + 1 < count and tokens.bits[after + 1] & QUOTE and tail == ".")
            if tail == ".":
                return False
            return not (tokens.lower[after] in ("that", ":") or tokens.bits[after] & QUOTE)
        if bits & (QUOTE | PUNCTUATION) and tokens.lower[index] != ".":
            return False
        if bits & 32 and tokens.lower[index] not in ("has", "had", "have"):
            return False
    return False
