"""A paragraph as tokens, each with the tags of what it may be; a quoted run is one token, its words unread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, chain, compress, islice
from typing import TYPE_CHECKING

from newsparse.english.given_names import is_given
from newsparse.english.speech import ANSWERS_BACK, BACK, BASE, CORE, FRAMES, PAST, SAY, TELL, THIRD
from newsparse.english.titles import PARTICLE_LIKE_VERB, role_of
from newsparse.english.words import (
    ABBREVIATIONS,
    ADVERB_ENDING,
    AUXILIARY,
    BEFORE_FIGURES,
    CONTRACTIONS,
    DETERMINER,
    FIRST_PERSON,
    NO_ADVERBS,
    PERFECT_AUXILIARIES,
    PLURAL_ENDING,
    POSSESSIVES,
    PRONOUN,
    SMALL_ABBREVIATIONS,
    SURNAMES_LIKE_FUNCTION_WORDS,
    THAT,
    TIME,
    TO,
    classes_of,
)
from newsparse.quotes.marks import Run

if TYPE_CHECKING:
    from newsparse.quotes.attribution import Attribution
    from newsparse.quotes.verb_groups import VerbGroup

PIECE = re.compile(
    r"\s*(?:(?<!\w)@\w+|\w+(?:(?=[-'’&/.,])(?:[-'’&/]\w+|\.(?![A-Z][a-z])\w+|,(?<=\d,)\d{3}\b))*|[-–—―]+|\S)"
)
SENTENCE = re.compile(r"[.?!]['’”\")]{0,2}\s+(?=[A-Z])")

CAPITAL = 1 << 12
PUNCTUATION = 1 << 13
QUOTE = 1 << 14
NUMBER = 1 << 15
GLUED = 1 << 16  # no blank stands before it
MANNER = 1 << 17  # an adverb by its ending: plainly
SURNAME = 1 << 18  # a function word with a capital that can be a surname: Long, May
SURNAME_TAGS = frozenset(
    classes_of(word) | CAPITAL | SURNAME | glued for word in SURNAMES_LIKE_FUNCTION_WORDS for glued in (0, GLUED)
)
MARKED = ""  # what stands in `Tokens.lower` for words in marks
REMEMBERED = 20_000
NEAR = 400
SHORT = 2 * NEAR  # characters of what is tokenized whole at any rate
LONGEST_SUBJECT = 7  # tokens between a quote and its cue
LONGEST_SET_OFF = 16  # tokens that commas set off behind a name
HANDLE_SIGN = "@"
PARTICLE_AS_WORD = f" {PARTICLE_LIKE_VERB} "
APOSTROPHES = frozenset("'’")
LONGEST_NICKNAME = 22  # characters with its marks
SHOUTS = frozenset("?!")
ENDERS = frozenset((MARKED, ".", "?", "!", "…"))
CLOSING_TRAIL = "'’”\"» \u00a0"


class Tokens:
    """Parallel lists: `lower` (the word in lower case), `tags` (its classes), `frames` (as a verb) and `end`.

    Behind the `count` tokens stand two signs that are none of them, and before the first as well, as -1 and -2.
    `run` is the number of the run that a QUOTE token stands for, `run_start` where that begins, `last_char` its last
    sign. What was looked for is kept, so that it is found once: `phrases` (where each begins), `subjects` by their
    cue, `clause_subjects` by any verb, `groups` (the facts of a verb group) by theirs, `late` (what a cue behind a
    quote attributes) by the quote.
    """

    __slots__ = (
        "_sentences",
        "clause_subjects",
        "count",
        "end",
        "frames",
        "groups",
        "last_char",
        "late",
        "lower",
        "phrases",
        "run",
        "run_start",
        "subjects",
        "tags",
    )

    def __init__(self) -> None:
        self.count: int = 0
        self.lower: list[str] = []
        self.tags: list[int] = []
        self.frames: list[int] = []
        self.end: list[int] = []
        self.run: dict[int, int] = {}
        self.run_start: dict[int, int] = {}
        self.last_char: dict[int, str] = {}
        self._sentences: list[tuple[int, int]] = []
        self.phrases: list[int] = []
        self.subjects: dict[int, tuple[int, int] | None] = {}
        self.clause_subjects: dict[int, tuple[int, int] | None] = {}
        self.groups: dict[int, VerbGroup] = {}
        self.late: dict[int, Attribution | None] = {}

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """The sentences as ranges of token numbers, looked for when they are asked for."""
        if not self._sentences:
            self._sentences = _sentences(self)
        return self._sentences

    def span(self, low: int, high: int) -> tuple[int, int]:
        """The place in the text of the tokens from `low` to before `high`."""
        return self.start(low), self.end[high - 1]

    def start(self, at: int) -> int:
        """Where a token begins in the text."""
        return self.end[at] - len(self.lower[at]) if self.lower[at] else self.run_start[at]

    def mention(self, low: int, high: int) -> tuple[int, int]:
        """The place of the tokens that name a speaker, without a verb grown onto a pronoun: He | 's."""
        start, end = self.span(low, high)
        grown = high == low + 1 and self.lower[low] in CONTRACTIONS
        return start, start + self.lower[low].index("'") if grown else end


Entry = tuple[str, int, int, int]
NO_TOKEN: Entry = ("", PUNCTUATION, 0, 0)


class Vocabulary(dict[str, tuple[Entry, ...]]):
    """What stands between two blanks, read once: its words and signs.

    Each is an entry: in lower case, classes, frames, and size with the blanks before it. It only remembers what the
    word lists say, and forgets all when it has grown to its bound.
    """

    def __init__(self, blank: str) -> None:
        super().__init__()
        self.blank: str = blank

    def __missing__(self, chunk: str) -> tuple[Entry, ...]:
        entries = tuple(map(_entry, PIECE.findall(self.blank + chunk)))
        if len(entries) > 1:
            entries = (*map(_as_owner, entries, entries[1:]), entries[-1])
        if len(self) >= REMEMBERED:
            self.clear()
        if len(chunk) < 40:
            self[chunk] = entries
        return entries


def _small(word: str) -> str:
    """A word in small letters, as long as it is, which İ.lower() is not."""
    return "".join(letter.lower()[0] for letter in word)


def _entry(piece: str) -> Entry:
    word = piece.lstrip()
    tags = GLUED if len(word) == len(piece) else 0
    if not word[0].isalnum():
        if word[0] == HANDLE_SIGN and len(word) > 1:
            return _small(word), tags | CAPITAL, 0, len(piece)
        return word, tags | PUNCTUATION, 0, len(piece)
    lower = _small(word)
    tags |= classes_of(lower)
    if word[0].isupper():
        tags |= CAPITAL
        if lower in SURNAMES_LIKE_FUNCTION_WORDS:
            tags |= SURNAME
    elif word[0].isdigit():
        tags |= NUMBER
    elif lower.endswith(ADVERB_ENDING) and lower not in NO_ADVERBS:
        tags |= MANNER
    return lower, tags, FRAMES.get(lower, 0), len(piece)


def _as_owner(entry: Entry, follows: Entry) -> Entry:
    """A plural that owns what comes is a noun and no verb: the Booker judges' | chair."""
    word, tags, _, length = entry
    return (word, tags, 0, length) if follows[0] in APOSTROPHES and word.endswith(PLURAL_ENDING) else entry


_BEHIND_BLANK = Vocabulary(" ")
_AS_WRITTEN = Vocabulary("")
_WITH_BLANKS = re.compile(r" *[^ ]+")


def tokenize(text: str, start: int, end: int, runs: Sequence[Run], *, whole: bool = False) -> Tokens:
    """The tokens of a paragraph as far as they stand near a quote, or all of them, and its sentences."""
    tokens = Tokens()
    entries: list[Entry] = []
    whole = whole or end - start <= SHORT
    at = past = start
    for number, run in enumerate(runs):
        for low, high in ((at, run.start),) if whole else _near(text, at, run.start, at > start, True):
            past = _add_words(entries, text, low, high, past)
        words = text[max(run.inner_start, run.inner_end - 6) : run.inner_end]
        tokens.run[len(entries)] = number
        tokens.run_start[len(entries)] = run.start
        tokens.last_char[len(entries)] = words.rstrip(CLOSING_TRAIL)[-1:]
        length = run.end - run.start
        called = (
            text[run.start : run.end] if length <= LONGEST_NICKNAME and _is_nickname(entries, text, run) else MARKED
        )
        entries.append((called, CAPITAL if called else QUOTE, 0, run.end - past))
        at = past = run.end
    for low, high in ((at, end),) if whole else _near(text, at, end, at > start, not runs):
        past = _add_words(entries, text, low, high, past)
    tokens.count = len(entries)
    entries += (NO_TOKEN, NO_TOKEN)
    lower, tags, frames, lengths = zip(*entries, strict=True)
    tokens.lower += lower
    tokens.tags += tags
    tokens.frames += frames
    tokens.end += islice(accumulate(lengths, initial=start), 1, None)
    if text.find(BACK, start, end) >= 0:
        _mark_answers(tokens)
    if text.find(PARTICLE_AS_WORD, start, end) >= 0:
        _mark_particles(tokens)
    if not SURNAME_TAGS.isdisjoint(tokens.tags):
        _mark_surnames(tokens)
    return tokens


def _is_nickname(entries: Sequence[Entry], text: str, run: Run) -> bool:
    """Whether a run stands inside a name, as a part of it: Walter | "Dutch" | Kowal."""
    behind = text[run.end : run.end + 2]
    if not entries or not (behind[:1].isspace() and behind[1:].isupper() and text[run.inner_end - 1].isalnum()):
        return False
    word, kind, *_ = entries[-1]
    if word == "." and len(entries) > 1:  # Robert F. | "Bobby"
        word, kind, *_ = entries[-2]
        return bool(kind & CAPITAL) and len(word) == 1
    return bool(kind & CAPITAL) and is_given(word)


def _mark_surnames(tokens: Tokens) -> None:
    """A function word with a capital is a surname behind a given name or before its cue: Ann Long, Long said."""
    lower, tags, frames = tokens.lower, tokens.tags, tokens.frames
    for at in range(tokens.count):
        if not tags[at] & SURNAME:
            continue
        named = tags[at - 1] & CAPITAL and is_given(lower[at - 1])
        speaks = frames[at + 1] & CORE and frames[at + 1] & (PAST | THIRD)
        if named or (speaks and lower[at + 2] != TO):
            tags[at] &= CAPITAL | GLUED
            frames[at] = 0


def _mark_particles(tokens: Tokens) -> None:
    """A small word between two names, which is a verb elsewhere, is a part of the name: Ana | do | Carmo."""
    lower, tags = tokens.lower, tokens.tags
    for at in range(1, len(lower) - 1):
        if lower[at] == PARTICLE_LIKE_VERB and not tags[at] & CAPITAL:
            named = tags[at - 1] & ~GLUED == CAPITAL and tags[at + 1] & CAPITAL and not tags[at + 1] & TIME
            tags[at] = 0 if named else tags[at]


def _mark_answers(tokens: Tokens) -> None:
    """Verbs that answer only with `back` behind them are verbs of saying there: shot back, fired back."""
    for at in range(tokens.count):
        if tokens.lower[at] == BACK and tokens.lower[at - 1] in ANSWERS_BACK:
            tokens.frames[at - 1] = ANSWERS_BACK[tokens.lower[at - 1]] | SAY | CORE


def _near(text: str, start: int, end: int, after_quote: bool, before_quote: bool) -> list[tuple[int, int]]:
    """What of a stretch between quotes is near enough to one to matter, cut at sentences."""
    if end - start <= SHORT:
        return [(start, end)]
    found: list[tuple[int, int]] = []
    if after_quote:
        stop = SENTENCE.search(text, start + NEAR, end)
        found.append((start, end if stop is None else stop.end()))
    if found and found[0][1] >= end - 2 * NEAR and before_quote:
        return [(start, end)]  # both ends meet
    if before_quote:
        begin = SENTENCE.search(text, end - 2 * NEAR, end - NEAR)
        found.append((end - 2 * NEAR if begin is None else begin.end(), end))
    return found


def _add_words(entries: list[Entry], text: str, start: int, end: int, past: int) -> int:
    """Adds the words of a stretch to those that end at `past`; where they end now."""
    words = text[start:end].rstrip().replace("\n", " ").replace("\t", " ")
    if not words:
        return past
    first = len(entries)
    if "  " in words:
        entries += chain.from_iterable(map(_AS_WRITTEN.__getitem__, _WITH_BLANKS.findall(words)))
    else:
        opening, *chunks = words.split(" ")
        entries += _AS_WRITTEN[opening]
        entries += chain.from_iterable(map(_BEHIND_BLANK.__getitem__, chunks))
    if start != past:
        lower, tags, frames, length = entries[first]
        entries[first] = lower, tags, frames, length + start - past
    return start + len(words)


def _sentences(tokens: Tokens) -> list[tuple[int, int]]:
    """Ranges of tokens; a quote that ends a sentence ends it, unless a cue follows."""
    found: list[tuple[int, int]] = []
    begin = 0
    for at in compress(range(tokens.count - 1), map(ENDERS.__contains__, tokens.lower)):
        if _ends_sentence(tokens, at):
            found.append((begin, at + 1))
            begin = at + 1
    if begin < tokens.count:
        found.append((begin, tokens.count))
    return found


def _ends_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a quote, a full stop or the like is the last of its sentence."""
    follows = tokens.tags[at + 1]
    if tokens.tags[at] & QUOTE:
        tail = tokens.last_char[at]
        if not tail or tail not in ".?!…":
            return False
        if not follows & (CAPITAL | QUOTE | NUMBER):
            return False
        return not (_is_inverted_cue(tokens, at + 1) or _cue_follows(tokens, at + 1, tail))
    if tokens.lower[at] == "." and abbreviates(tokens, at):
        return False
    if follows & PUNCTUATION and tokens.lower[at + 1] in ".,;:?!…)]’”'\"":
        return False
    return bool(follows & (CAPITAL | QUOTE | NUMBER | PUNCTUATION))


def abbreviates(tokens: Tokens, at: int) -> bool:
    """A full stop that belongs to the word before it: Gov. Ann Lee, J. Doe, the U.S. team, No. 7; not: he said no."""
    if not at or not tokens.tags[at] & GLUED:
        return False
    word = tokens.lower[at - 1].rpartition("-")[2]
    if word == BEFORE_FIGURES:
        return bool(tokens.tags[at + 1] & NUMBER)
    if word in ABBREVIATIONS:
        return bool(tokens.tags[at - 1] & CAPITAL) or word in SMALL_ABBREVIATIONS
    short = len(word) == 1 or (len(word) > 1 and word[1] == ".")
    return short and bool(tokens.tags[at - 1] & CAPITAL) and word != FIRST_PERSON


def _is_inverted_cue(tokens: Tokens, at: int) -> bool:
    """A cue with a capital behind a question or a shout: “Who left?” Asked Bo Carr."""
    if not tokens.frames[at] & SAY or not tokens.frames[at] & PAST:
        return False
    if tokens.frames[at] & BASE:
        return False
    follows = tokens.tags[at + 1]
    # Shouted the crowd. / Asked her sister / Cried referee Bo Carr; but Asked the same, Lee said
    ends = follows & DETERMINER and at + 3 <= tokens.count and tokens.lower[at + 3] in ENDERS
    owned = tokens.lower[at + 1] in POSSESSIVES
    return bool(follows & CAPITAL or owned or ends or role_of(tokens.lower[at + 1]))


def _cue_follows(tokens: Tokens, at: int, tail: str) -> bool:
    """Whether a quote's cue comes after its closing mark: "Why?" Lee asked. / "It is done." Lee said."""
    for index in range(at, min(at + LONGEST_SUBJECT, tokens.count)):
        if index > at and _is_cue(tokens, index, tail):
            return _takes_quote(tokens, index, tail)
        kind, word = tokens.tags[index], tokens.lower[index]
        if word == "," and tail in SHOUTS:
            cue = _behind_set_off(tokens, index, tail)
            return cue > index and _takes_quote(tokens, cue, tail)
        if kind & (QUOTE | PUNCTUATION) and word != ".":
            return False
        if kind & AUXILIARY and not kind & CAPITAL and word not in PERFECT_AUXILIARIES:
            return False
    return False


def _behind_set_off(tokens: Tokens, comma: int, tail: str) -> int:
    """The cue behind what commas set off: Lee, 44, a carpenter, | asked; the comma itself where none is there."""
    for at in range(comma + 1, min(comma + LONGEST_SET_OFF, tokens.count)):
        if tokens.tags[at] & QUOTE:
            break
        if tokens.lower[at] == "," and _is_cue(tokens, at + 1, tail):
            return at + 1
    return comma


def _is_cue(tokens: Tokens, at: int, tail: str) -> bool:
    """Whether a verb can bring the quote in front of its subject: asked, behind a question."""
    frames = tokens.frames[at]
    said = frames & CORE or (frames & SAY and tail in SHOUTS)
    return bool(said and frames & (PAST | THIRD)) and not tokens.tags[at] & CAPITAL


def _takes_quote(tokens: Tokens, cue: int, tail: str) -> bool:
    """Whether a cue has nothing of its own behind it, so that the quote in front is what it brings."""
    after = cue + 1
    if after == tokens.count or tokens.lower[after] in (".", ","):
        return not (tail == "." and after < tokens.count and tokens.tags[after + 1] & QUOTE)
    if tail == "." or tokens.lower[after] in (THAT, ":") or tokens.tags[after] & QUOTE:
        return False
    # “Help us!” Manila has denied | the charge: the verb has an object of its own
    plain = not tokens.tags[after] & ~GLUED  # a noun or an adjective, for all that is known
    has_object = plain or tokens.tags[after] & (DETERMINER | PRONOUN | CAPITAL)
    return not has_object or tokens.frames[cue] & (TELL | CORE) == TELL | CORE
