"""The text around the triggers as tokens, each with its kind: what the grammar reads.

A time expression is made of words that the lexicon knows, and of figures and marks. So from a trigger the reading
goes back and on over such words, to the first unknown one at both sides. Without triggers the scan is all it costs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.dates.figures import figure
from newsparse.dates.triggers import TRIGGER_WORDS, TRIGGERS
from newsparse.english.dates.vocabulary import HOLIDAYS, VOCABULARY
from newsparse.english.time_words import GLUED_UNITS, ORDINAL_ENDINGS
from newsparse.grammar.words import Chunk, Word, shape_of

# How far back from a trigger its expression can start, in characters.
_BEFORE = 60

_LETTERS = r"A-Za-z\u00aa\u00b5\u00ba-\u024f\u0370-\u1fff"
# Words with dots in them behind their first letter, the longest first: B.C.E., B.C.
_DOTTED = "|".join(
    rf"{re.escape(word[1])}(?<={re.escape(word[:2])}){re.escape(word[2:])}"
    for word in sorted(VOCABULARY, key=len)[::-1]
    if "." in word and " " not in word
)
_ENDINGS = "|".join((*ORDINAL_ENDINGS, *map(str.upper, ORDINAL_ENDINGS)))
# Blanks in front belong to the match, for that is faster than to look for a token at each of them. Each way begins
# with its first sign, by which `re` knows at once that it isn't worth trying; its name is behind it.
_TOKEN = re.compile(
    rf"""\s{{0,3}}(?P<start>)(?:
      [AaPp](?:(?<=\d.)|(?<=\d\s.))(?:\.\s?[Mm]\b\.?|[Mm]\b)(?P<meridiem>)
    | FY\s?['’]?\d\d(?:\d\d)?\b(?P<fiscal>)
    | [HQ][1-4]\b(?P<code>)
    | [1-4][HQ](?=\s?(?:FY\s?)?['’]?\d\d)(?P<leading>)
    | [½¼¾](?P<fraction>)
    | [{_LETTERS}](?:{_DOTTED}|[{_LETTERS}]*(?:['’]clock|))(?P<text>)
    | \d(?:
          \d{{3}}(?:-\d\d-\d\d(?:[T\s]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z\b|[+-]\d\d:?\d\d)?)?(?![\d-])|/\d\d/\d\d(?![\d/]))
        | \d?(?:/\d\d?/\d\d(?:\d\d)?(?![\d/]) | -\d\d?-(?:\d{{4}}|\d\d)(?![\d-]) | \.\d\d?\.\d{{4}}(?!\d|\.\d))
        | \d?:\d\d(?::\d\d)?(?![:\d])
        | \d*(?:{_ENDINGS}|s|(?<=0)['’]s)\b
        | \d*(?:,\d{{3}}(?!\d))*(?:\.\d+)?
      )(?P<figure>)
    | ['’‘`](?:s\b | (?<!['’‘`]{{2}})\d\d(?:s\b | \b(?!['’])))?(?P<apostrophe>)
    | [+-](?<=:\d\d\s[+-])\d\d:?\d\d\b(?P<offset>)
    | (?:-{{2,3}}|[^\s\w]|_)(?P<mark>)
    )""",
    re.VERBOSE,
)
_START, _TEXT, _FIGURE, _MARK = (_TOKEN.groupindex[name] for name in ("start", "text", "figure", "mark"))
_MARKS = {
    ".": "dot", ",": "comma", "-": "hyphen", "–": "hyphen", "—": "dash", "'": "apostrophe", "’": "apostrophe",
    "‘": "quote", '"': "quote", "“": "quote", "”": "quote", "`": "quote", "/": "slash", "(": "open", ")": "close",
    ";": "semicolon", "$": "money", "£": "money", "€": "money", "¥": "money", "#": "money", "%": "percent",
}  # fmt: skip
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75"}
_MARK_WORDS = {mark: Word(kind, mark) for mark, kind in _MARKS.items()} | {
    mark: Word("fraction", value) for mark, value in _FRACTIONS.items()
}
_UNKNOWN = Word("word")
_CAPITAL = Word("cap")
_DASH = Word("dash")
_HYPHEN = Word("hyphen", "-")
_DOT = _MARK_WORDS["."]
_JOINING = frozenset(("-", "–", "--", "---"))

_HOLIDAYS_BY_FIRST_WORD: dict[str, list[str]] = {}
for _name in HOLIDAYS:
    _HOLIDAYS_BY_FIRST_WORD.setdefault(re.split(r"[^A-Za-z]", _name)[0], []).append(_name)


def chunks(text: str, start: int, end: int) -> Iterator[Chunk]:
    """The stretches of a region that hold triggers, in order."""
    done = known = start
    if start == 0:  # before a later region's first word there is a line break, but here nothing
        chunk = _read(text, 0, 0, end)
        if chunk.words:
            done, known = _rest_of(chunk)
        yield chunk
    for found in TRIGGERS.finditer(text, start - 1, end):
        place = found.start() + 1
        if place < done:
            continue
        written = found[0][1:]
        if written not in TRIGGER_WORDS and written.isalpha():
            continue
        chunk = _read(text, _opening(text, max(known, place - _BEFORE), place), place, end)
        done, known = _rest_of(chunk)
        yield chunk


def _rest_of(chunk: Chunk) -> tuple[int, int]:
    """Where what was read ends; and the unknown word at its end, which is still the one in front of what comes."""
    last = chunk.words[-1]
    end = chunk.ends[-1]
    return end, chunk.starts[-1] if last is _UNKNOWN or last is _CAPITAL else end


def _opening(text: str, low: int, place: int) -> int:
    """Where the known words in front of the trigger begin, with the unknown one before them."""
    head = text[low:place].rstrip()
    while head:
        cut = head.rfind(" ") + 1
        word = head[cut:]
        place = low + cut
        if word.isalpha() and word not in VOCABULARY and word not in _HOLIDAYS_BY_FIRST_WORD:
            break
        head = head[:cut].rstrip()
    return place


def _read(text: str, start: int, trigger: int, end: int) -> Chunk:
    """The tokens from the start over the trigger to the first unknown word."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[Word] = []
    known = VOCABULARY.get
    resume = start
    # To see words glued to figures, 747s, and figures glued to words, F16.
    figure_end: int | None = None
    text_end = start if text[start - 1 : start].isalnum() else None
    for found in _TOKEN.finditer(text, start, end):
        group = found.lastindex
        first, last = found.start(_START), found.end()
        if first < resume:
            continue
        written = text[first:last]
        if group == _TEXT:
            word = known(written)
            if written < "a" and written in _HOLIDAYS_BY_FIRST_WORD:
                name = _holiday(text, first, written)
                if name:
                    word = VOCABULARY[name]
                    last = resume = first + len(name)
            text_end = last
            if first == figure_end and written not in GLUED_UNITS:
                word = words[-1] = _UNKNOWN
            elif word is None:
                word = _CAPITAL if written[0].isupper() else _UNKNOWN
                if first > trigger:
                    starts.append(first)
                    ends.append(last)
                    words.append(word)
                    break
        elif group == _MARK:
            word = _MARK_WORDS.get(written, _UNKNOWN) if written not in _JOINING else _joining(text, first, last)
            if word is _DOT and first > trigger and words and not words[-1].kind.endswith("abbreviation"):
                end = last  # the sentence is over
        elif group == _FIGURE:
            word = _UNKNOWN if first == text_end else figure(written)
            figure_end = last
        else:
            word = _MARK_WORDS.get(written) or figure(written)
        starts.append(first)
        ends.append(last)
        words.append(word)
        if last == end:
            break
    return Chunk(starts, ends, words, shape_of(words))


def _holiday(text: str, start: int, written: str) -> str:
    """The holiday of that first word that stands there, else nothing."""
    return next((name for name in _HOLIDAYS_BY_FIRST_WORD[written] if text.startswith(name, start)), "")


def _joining(text: str, start: int, end: int) -> Word:
    """A hyphen joins what stands at both its sides; with a blank beside it, or doubled, it is a dash."""
    alone = end - start > 1 or not text[start - 1 : start].strip() or text[end : end + 1].isspace()
    return _DASH if alone else _HYPHEN
