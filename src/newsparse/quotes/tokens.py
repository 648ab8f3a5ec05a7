"""A paragraph as tokens, each with the bits of what it may be; a quoted run is one token, its words unread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from newsparse.english.speech import CORE, FRAMES, PAST, SAY, THIRD
from newsparse.english.words import ABBREVIATIONS, WORDS
from newsparse.quotes.marks import Run

if TYPE_CHECKING:
    from newsparse.quotes.attribution import Attribution

PIECE = re.compile(r"\s*(?:\w+(?:[-'’.&/]\w+)*|[-–—]+|[^\w\s])")
SENTENCE = re.compile(r"[.?!]['’”\")]{0,2}\s+(?=[A-Z])")

CAPITAL = 1 << 12
PUNCTUATION = 1 << 13
QUOTE = 1 << 14
NUMBER = 1 << 15
GLUED = 1 << 16  # no blank stands before it
REMEMBERED = 20_000
NEAR = 400
ENDERS = frozenset(("", ".", "?", "!", "…"))
CLOSING_TRAIL = "'’”\"» \u00a0"


class Tokens:
    """Parallel lists: `lower` (the word in lower case), `bits` (its classes), `cue` (its frames), `end` and `size`.

    `run` is the number of the run that a QUOTE token stands for, `tail` its last sign; `sentences` are ranges of
    token numbers. What was looked for is kept, so that it is found once: `subjects` by their cue, `clause_subjects`
    by any verb, `late` (what a cue behind a quote attributes) by the quote.
    """

    __slots__ = (
        "bits",
        "clause_subjects",
        "cue",
        "end",
        "late",
        "lower",
        "run",
        "sentences",
        "size",
        "subjects",
        "tail",
    )

    def __init__(self) -> None:
        self.lower: list[str] = []
        self.bits: list[int] = []
        self.cue: list[int] = []
        self.size: list[int] = []
        self.end: list[int] = []
        self.run: dict[int, int] = {}
        self.tail: dict[int, str] = {}
        self.sentences: list[tuple[int, int]] = []
        self.subjects: dict[int, tuple[int, int] | None] = {}
        self.clause_subjects: dict[int, tuple[int, int] | None] = {}
        self.late: dict[int, Attribution | None] = {}

    def span(self, low: int, high: int) -> tuple[int, int]:
        """The place in the text of the tokens from `low` to before `high`."""
        return self.end[low] - self.size[low], self.end[high - 1]


class Vocabulary(dict[str, tuple[str, int, int, int]]):
    """Words with the blanks before them, each looked up once: in lower case, classes, frames, size.

    It only remembers what the word lists say, and forgets all when it has grown to its bound.
    """

    def __missing__(self, piece: str) -> tuple[str, int, int, int]:
        word = piece.lstrip()
        bits = GLUED if len(word) == len(piece) else 0
        if word[0].isalnum():
            lower = word.lower()
            bits |= WORDS.get(lower, 0)
            if word[0].isupper():
                bits |= CAPITAL
            elif word[0].isdigit():
                bits |= NUMBER
            entry = lower, bits, FRAMES.get(lower, 0), len(word)
        else:
            entry = word, bits | PUNCTUATION, 0, len(word)
        if len(self) >= REMEMBERED:
            self.clear()
        if len(piece) < 40:
            self[piece] = entry
        return entry


_VOCABULARY = Vocabulary()


def tokenize(text: str, start: int, end: int, runs: Sequence[Run]) -> Tokens:
    """The tokens of a paragraph as far as they stand near a quote, and its sentences."""
    tokens = Tokens()
    at = start
    for number, run in enumerate(runs):
        for low, high in _near(text, at, run.start, at > start, True):
            _words(tokens, text, low, high)
        words = text[max(run.inner_start, run.inner_end - 6) : run.inner_end]
        tokens.run[len(tokens.lower)] = number
        tokens.tail[len(tokens.lower)] = words.rstrip(CLOSING_TRAIL)[-1:]
        tokens.lower.append("")
        tokens.bits.append(QUOTE)
        tokens.cue.append(0)
        tokens.size.append(run.end - run.start)
        tokens.end.append(run.end)
        at = run.end
    for low, high in _near(text, at, end, at > start, not runs):
        _words(tokens, text, low, high)
    tokens.sentences = _sentences(tokens)
    return tokens


def _near(text: str, start: int, end: int, after_quote: bool, before_quote: bool) -> list[tuple[int, int]]:
    """What of a stretch between quotes is near enough to one to matter, cut at sentences."""
    if end - start <= 2 * NEAR:
        return [(start, end)]
    found: list[tuple[int, int]] = []
    if after_quote:
        stop = SENTENCE.search(text, start + NEAR, end)
        found.append((start, end if stop is None else stop.end()))
    if before_quote and (not found or found[0][1] < end - NEAR):
        begin = SENTENCE.search(text, end - 2 * NEAR, end - NEAR)
        found.append((end - 2 * NEAR if begin is None else begin.end(), end))
    return found


def _words(tokens: Tokens, text: str, start: int, end: int) -> None:
    """Adds the words of a stretch; every blank goes with the word after it, so that lengths add up to places."""
    while end > start and text[end - 1].isspace():
        end -= 1
    pieces = PIECE.findall(text, start, end)
    if not pieces:
        return
    lower, bits, cue, size = zip(*[_VOCABULARY[piece] for piece in pieces], strict=True)
    tokens.lower += lower
    tokens.bits += bits
    tokens.cue += cue
    tokens.size += size
    ends = accumulate(map(len, pieces), initial=start)
    next(ends)
    tokens.end += ends


def _sentences(tokens: Tokens) -> list[tuple[int, int]]:
    """Ranges of tokens; a quote that ends a sentence ends it, unless a cue follows."""
    found: list[tuple[int, int]] = []
    count = len(tokens.lower)
    begin = 0
    for at in [at for at, word in enumerate(tokens.lower) if word in ENDERS]:
        if at + 1 < count and _ends_sentence(tokens, at):
            found.append((begin, at + 1))
            begin = at + 1
    if begin < count:
        found.append((begin, count))
    return found


def _ends_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a quote, a full stop or the like is the last of its sentence."""
    follows = tokens.bits[at + 1]
    if tokens.bits[at] & QUOTE:
        tail = tokens.tail[at]
        if not tail or tail not in ".?!…":
            return False
        return bool(follows & (CAPITAL | QUOTE | NUMBER)) and not _cue_follows(tokens, at + 1, tail)
    if tokens.lower[at] == "." and _abbreviates(tokens, at):
        return False
    if follows & PUNCTUATION and tokens.lower[at + 1] in ".?!…)]’”'\"":
        return False
    return bool(follows & (CAPITAL | QUOTE | NUMBER | PUNCTUATION))


def _abbreviates(tokens: Tokens, at: int) -> bool:
    """A full stop that belongs to the word before it: Gov. Ann Lee, J. Doe, the U.S. team."""
    if not at or not tokens.bits[at] & GLUED:
        return False
    word = tokens.lower[at - 1]
    if word in ABBREVIATIONS:
        return bool(tokens.bits[at - 1] & CAPITAL) or word in ("vs", "no", "est", "dept")
    short = len(word) == 1 or (len(word) > 1 and word[1] == ".")
    return short and bool(tokens.bits[at - 1] & CAPITAL) and word != "i"


def _cue_follows(tokens: Tokens, at: int, tail: str) -> bool:
    """Whether a quote's cue comes after its closing mark: "Why?" Lee asked. / "It is done." Lee said."""
    count = len(tokens.lower)
    for index in range(at, min(at + 7, count)):
        bits, cue = tokens.bits[index], tokens.cue[index]
        said = cue & CORE or (cue & SAY and tail in "?!")
        if said and cue & (PAST | THIRD) and not bits & CAPITAL and index > at:
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
