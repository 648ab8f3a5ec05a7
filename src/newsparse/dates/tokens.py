"""The text around the triggers as tokens, each with its kind: what the grammar reads.

`chunks` cuts out of a region the stretches that hold triggers, and reads each of them once. A text without triggers
costs the scan alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.dates.kinds import KINDS
from newsparse.dates.lexicon import HOLIDAYS, TRIGGERS, WORDS, Word

# How far from a trigger its expression can reach, in characters.
_BEFORE = 48
_AFTER = 40

_TOKEN = re.compile(
    r"""
      (?P<meridiem>(?<=\d)\s?[AaPp]\.?\s?[Mm]\b\.?)
    | (?P<iso_date>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?(?![\d-]))
    | (?P<numeric_date>\d\d?/\d\d?/\d\d(?:\d\d)?(?![\d/]) | \d\d?-\d\d?-\d{4}(?![\d-]) | \d\d?\.\d\d?\.\d{4}(?![\d.]))
    | (?P<clock>\d\d?:\d\d(?::\d\d)?(?![:\d]))
    | (?P<ordinal_figure>\d+(?:st|nd|rd|th)\b)
    | (?P<decade>(?:1\d|20)\d0['’]?s\b)
    | (?P<short_decade>(?:['’`]|\b)\d0s\b)
    | (?P<possessive>['’]s\b)
    | (?P<short_year>['’`]\d\d\b(?!['’]))
    | (?P<figure>\d+(?:,\d{3})*(?:\.\d+)?)
    | (?P<fiscal_year>FY\s?['’]?\d\d(?:\d\d)?\b)
    | (?P<code>[HQ][1-4]\b)
    | (?P<text>[^\W\d_]+(?:['’]clock)?)
    | (?P<mark>-{2,3}|[^\s\w]|_)
    """,
    re.VERBOSE,
)
_MARKS = {
    ".": "dot", ",": "comma", "-": "hyphen", "–": "hyphen", "—": "dash", "'": "apostrophe", "’": "apostrophe",
    '"': "quote", "“": "quote", "”": "quote", "`": "quote", "/": "slash", "(": "open", ")": "close", "$": "money",
    "£": "money", "€": "money", "¥": "money", "#": "money", "%": "percent",
}  # fmt: skip
_FIRST_HOLIDAY_WORDS: dict[str, list[str]] = {}
for _name in HOLIDAYS:
    _FIRST_HOLIDAY_WORDS.setdefault(re.split(r"[^A-Za-z]", _name)[0], []).append(_name)


class Token(NamedTuple):
    """A token's place in the text and what it is."""

    start: int
    end: int
    word: Word


class Chunk(NamedTuple):
    """A row of tokens; `shape` has one character for each, its kind."""

    tokens: list[Token]
    shape: str


def chunks(text: str, start: int, end: int) -> Iterator[Chunk]:
    """The stretches of a region that hold triggers, in order; windows that touch are one stretch."""
    low, high = start, -1
    for place in _trigger_places(text, start, end):
        if place - _BEFORE > high:
            if high >= 0:
                yield _read(text, low, high)
            low = _word_start(text, place - _BEFORE, max(high, start))
        high = _word_end(text, max(high, place + _AFTER), end)
    if high >= 0:
        yield _read(text, low, high)


def _trigger_places(text: str, start: int, end: int) -> Iterator[int]:
    """Where triggers stand. Before a region's first word there is a line break, but at the start of the text nothing."""
    if start == 0:
        yield 0
    for found in TRIGGERS.finditer(text, max(start - 1, 0), end):
        if found[0][1:] in WORDS or not found[0][-1].isalpha() or found[0][1].isdigit():
            yield found.start() + 1


def _word_start(text: str, place: int, limit: int) -> int:
    place = max(place, limit)
    while place > limit and not text[place - 1].isspace():
        place -= 1
    return place


def _word_end(text: str, place: int, limit: int) -> int:
    place = min(place, limit)
    while place < limit and not text[place].isspace():
        place += 1
    return place


def _read(text: str, start: int, end: int) -> Chunk:
    tokens: list[Token] = []
    resume = start
    figure_end = -1  # where a figure ended, to see words that are glued to it, as in 747s
    text_end = -1  # and the other way round, as in F16
    for found in _TOKEN.finditer(text, start, end):
        first, last = found.span()
        if first < resume:
            continue
        group = found.lastgroup
        if group == "text":
            written = found[0]
            word = WORDS.get(written) or (_CAPITAL if written[0].isupper() else _OTHER)
            holiday = _holiday(text, first, written) if written in _FIRST_HOLIDAY_WORDS else None
            if holiday is not None:
                word = holiday
                last = resume = first + len(word.name)
            elif first == figure_end:
                word = _OTHER
                tokens[-1] = Token(tokens[-1].start, figure_end, _OTHER)
            text_end = last
        elif group == "mark":
            word = _mark(text, first, last)
        elif group == "figure":
            word = _OTHER if first == text_end else _figure(found[0])
            figure_end = last
        else:
            word = _written_figure(group or "", found[0])
        tokens.append(Token(first, last, word))
    return Chunk(tokens, "".join([KINDS[token.word.kind] for token in tokens]))


_OTHER = Word("word")
_CAPITAL = Word("cap")
_MARK_WORDS = {mark: Word(kind, mark) for mark, kind in _MARKS.items()}
_DASH = Word("dash")


def _holiday(text: str, start: int, written: str) -> Word | None:
    for name in _FIRST_HOLIDAY_WORDS[written]:
        if text.startswith(name, start):
            return Word("holiday", name)
    return None


def _mark(text: str, start: int, end: int) -> Word:
    """A hyphen joins what stands at both its sides; with a blank beside it, or doubled, it is a dash."""
    written = text[start:end]
    if len(written) > 1:
        return _DASH
    word = _MARK_WORDS.get(written, _OTHER)
    if word.kind == "hyphen" and (start == 0 or text[start - 1].isspace() or text[end : end + 1].isspace()):
        return _DASH
    return word


def _figure(written: str) -> Word:
    if "." in written:
        return Word("decimal", written.replace(",", ""))
    if len(written) > 12:
        return _OTHER
    number = int(written.replace(",", ""))
    if len(written) == 4 and 1000 <= number < 2200:
        return Word("year", written, number)
    if len(written) <= 2 and 1 <= number <= 31:
        return Word("day", written, number)
    return Word("military" if len(written) == 4 else "count", written, number)


def _written_figure(kind: str, written: str) -> Word:
    """Figures with a form of their own; the number is what their digits say, the name the digits as written."""
    digits = "".join(character for character in written if character.isdigit())[:8]
    return Word(kind, written, int(digits or 0))
