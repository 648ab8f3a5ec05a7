"""Reading case: paragraphs in capitals as a reader would write them, so that stages know names by their capitals.

Which word is a name is decided by evidence: it is a known name, or it stands behind a given name or a title, or where
the one who speaks stands. One such place is enough for the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from attrs import define

from newsparse.english import capitals
from newsparse.english.words import PAST_ENDING
from newsparse.text.copy import CleanCopy
from newsparse.text.sentences import sentence_starts

Region: TypeAlias = tuple[int, int]

_WORD: Final = re.compile(
    r"(?P<dotted>(?:[^\W\d_]\.){2,}|(?<![\w'])[^\W\d_]\.(?=\s+[^\W\d_]))|[^\W\d_]+(?:'[^\W\d_]+)*"
)
_FEWEST_WORDS: Final = 5
_OPENING: Final = "\"'“‘«„(["
_OPENS_QUOTE: Final = re.compile(r"[,:]\s*[\"'“‘«„]\Z")
_WITHIN_NAMES: Final = frozenset((" ", "\n", ". ", ".\n", "-"))
_LONGEST_INITIALS: Final = 5
_STEM: Final = 4
_LONG_STEM: Final = 5
_SHORTEST_PAST: Final = 5


@define(eq=False)  # not frozen: that would take three times as long to make
class _Word:
    """A word in small letters with its place, and what stands between it and the word before.

    `base` is the word without what an apostrophe joins to it: lee's, they're; o'neill and don't are one word.
    """

    start: int
    end: int
    low: str
    base: str
    gap: str
    is_initials: bool

    @property
    def is_joined(self) -> bool:
        """Whether nothing but a blank or a hyphen parts it from the word before."""
        return self.gap.isspace() or self.gap == "-"


def in_reading_case(
    copy: CleanCopy,
    paragraphs: Sequence[Region],
    lines: Sequence[Region] = (),
    *,
    wanted: Callable[[str], bool] | None = None,
) -> CleanCopy:
    """The copy with its paragraphs in capitals in reading case; the same copy where there are none.

    One of them has five words or more; with it, shorter ones and `lines`, as headings, are read so, too. Only what is
    searched changes, and no place in it: what is handed out is cut as it was written. `wanted` says whether a
    paragraph in capitals holds anything that is searched for: where none does, the copy stays as it is.

    >>> from newsparse.text import normalized
    >>> in_reading_case(normalized("THE TALKS WITH ANN LEE WERE HELD ON MONDAY."), [(0, 43)]).text
    'The talks with Ann Lee were held on Monday.'
    """
    text = copy.text
    # Nearly every paragraph has a letter in lower case: that is asked here, without a call for each.
    in_capitals = [(start, end) for start, end in paragraphs if text[start:end].isupper()]
    if wanted is not None and not any(wanted(text[start:end]) for start, end in in_capitals):
        return copy
    read = [words for region in in_capitals if (words := _words_in_capitals(text, region))]
    if not any(len(words) >= _FEWEST_WORDS for words in read):
        return copy
    read += [words for region in sorted(set(lines)) if (words := _words_in_capitals(text, region))]
    known = frozenset(name for words in read for name in _evident_names(words))
    low, high = min(words[0].start for words in read), max(words[-1].end for words in read)
    letters = list(text[low:high])  # mostly a headline, over a story in reading case
    for words in read:
        start, end = words[0].start, words[-1].end
        letters[start - low : end - low] = _small(text[start:end])
        for place in _capitals(text, words, known):
            letters[place - low] = text[place]
    return CleanCopy(copy.source, text[:low] + "".join(letters) + text[high:], copy.written, copy.moves)


def _words_in_capitals(text: str, region: Region) -> list[_Word]:
    """The words of a region that has no letter in lower case, or none."""
    start, end = region
    if not text[start:end].isupper():
        return []
    words: list[_Word] = []
    at = start
    for found in _WORD.finditer(text, start, end):
        low, is_initials = found[0].lower(), found["dotted"] is not None
        words.append(_Word(found.start(), found.end(), low, _base(low), text[at : found.start()], is_initials))
        at = found.end()
    return words


def _base(low: str) -> str:
    stem = low.rpartition("'")[0]
    return stem if len(stem) > 1 and low not in capitals.GRAMMAR else low


def _small(text: str) -> str:
    """The text in lower case; a letter that would become two is left as it is."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _evident_names(words: Sequence[_Word]) -> Iterator[str]:
    """The words that stand where names do."""
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and (end == start or words[end].is_joined) and _may_be_name(words[end]):
            end += 1
        if end > start:
            yield from (word.base for word in words[slice(*_name_in(words, start, end))] if _is_lasting(word))
        start = max(end, start + 1)


def _is_lasting(word: _Word) -> bool:
    """Whether a word of a name is written so wherever it stands: no initials, no van and de."""
    return not word.is_initials and (word.base not in capitals.PARTICLES or word.base in capitals.GIVEN_NAMES)


def _may_be_name(word: _Word) -> bool:
    """Whether a word is one that no list knows, or a given name that is nothing else."""
    if word.is_initials or word.base in capitals.given_names_alone():
        return True
    return len(word.base) > 1 and word.base not in capitals.common_words() and word.base not in capitals.names()


def _name_in(words: Sequence[_Word], start: int, end: int) -> tuple[int, int]:
    """The name in a run of words that may be one; nothing where there is no evidence."""
    first = words[start]
    before = words[start - 1] if start else None
    after = words[end] if end < len(words) else None
    at = next((at for at in range(start, end) if _opens_name(words[at])), None)
    if before is not None and first.gap.isspace() and before.base in capitals.given_names_too():
        at = start  # Bill Clinton: a word that is a given name, too
    if at is not None:
        common = (
            place
            for place in range(at + 1, end)
            if _is_common_form(words[place].base, _LONG_STEM) or (place > at + 1 and _is_past_form(words[place].base))
        )
        return at, next(common, end)
    if before is not None and _is_title(before, first) and not _is_common_form(first.base, _STEM):
        return start, next((at for at in range(start, end) if _is_common_form(words[at].base, _STEM)), end)
    if any(_is_common_form(words[at].base, _STEM) for at in range(start, end)):
        return end, end
    opens = before is None or not first.is_joined or before.base in capitals.CLAUSE_STARTS
    speaks = opens and after is not None and after.gap.isspace() and after.low in capitals.VERBS_OF_SAYING
    follows = (
        before is not None and first.gap.isspace() and before.low in capitals.VERBS_OF_SAYING and not before.is_joined
    )
    return (start, end) if speaks or follows else (end, end)


def _opens_name(word: _Word) -> bool:
    """Whether a word is a given name or the initials of one."""
    if word.is_initials:
        return word.low not in capitals.SMALL_INITIALS and word.low not in capitals.KEPT
    return word.base in capitals.GIVEN_NAMES


def _is_common_form(base: str, stem: int) -> bool:
    """Whether a word ends as common words do, behind a stem of so many letters."""
    return base.endswith(capitals.COMMON_ENDINGS) and any(
        base.endswith(ending) and len(base) - len(ending) >= stem for ending in capitals.COMMON_ENDINGS
    )


def _is_past_form(base: str) -> bool:
    """Whether a word behind a whole name is its verb: Ann Lee | ended; not Ann Lee Reed."""
    return base.endswith(PAST_ENDING) and len(base) >= _SHORTEST_PAST


def _is_title(word: _Word, behind: _Word) -> bool:
    """Whether a word is the title of the name behind it."""
    if word.base in capitals.SHORT_TITLES and behind.gap.strip() == ".":
        return True
    return word.low in capitals.TITLES_BEFORE and behind.gap.isspace()


def _capitals(text: str, words: Sequence[_Word], known: frozenset[str]) -> Iterator[int]:
    """The places of the letters that stay capitals."""
    starts = {words[0].start, *sentence_starts(text, words[0].start, words[-1].end)}
    named = _named(words, known)
    for at, word in enumerate(words):
        is_article_before = at > 0 and words[at - 1].low in capitals.ARTICLES
        if text[word.start - 1 : word.start].isdigit():
            continue  # the 1990s, the 3rd
        if word.is_initials or _is_abbreviation(word.low, is_article_before):
            if word.low not in capitals.SMALL_INITIALS:
                yield from range(word.start, word.end)
        elif named[at]:
            yield from _capitals_of_name(word)
        elif _opens_sentence(word, starts) or word.low.split("'")[0] == capitals.FIRST_PERSON:
            yield word.start


def _opens_sentence(word: _Word, starts: set[int]) -> bool:
    """Whether a word is the first of a sentence, or of a quote behind a comma or colon."""
    if word.start in starts or word.start - len(word.gap) + len(word.gap.rstrip(_OPENING)) in starts:
        return True
    return _OPENS_QUOTE.search(word.gap) is not None and word.low not in capitals.COORDINATORS


def _capitals_of_name(word: _Word) -> Iterator[int]:
    yield word.start
    prefix = next((prefix for prefix in capitals.NAME_PREFIXES if word.low.startswith(prefix)), "")
    if prefix and len(word.low) > len(prefix) + 2:
        yield word.start + len(prefix)


def _is_abbreviation(low: str, is_article_before: bool) -> bool:
    """Whether a word is written in capitals throughout: the US, FBI without a vowel between."""
    if low in capitals.NUMERALS:
        return True
    if low in capitals.KEPT:
        return is_article_before or low not in capitals.WORDS_LIKE_NAMES
    if not 1 < len(low) <= _LONGEST_INITIALS or low in capitals.common_words() or low in capitals.names():
        return False
    return capitals.CONSONANTS.issuperset(low) and low not in capitals.TITLES_AND_SUFFIXES


def _named(words: Sequence[_Word], known: frozenset[str]) -> list[bool]:
    """Of each word, whether it is written as a name is."""
    named = [False] * len(words)
    at = 0
    while at < len(words):
        length = _known_name(words, at)
        for place in range(at, at + length):
            named[place] = place == at or words[place].low not in capitals.SMALL_WORDS
        if not length:
            is_behind_name = at > 1 and named[at - 1] and named[at - 2] and words[at].base not in known
            named[at] = _is_name(words, at, known, at > 0 and named[at - 1]) and not (
                is_behind_name and _is_past_form(words[at].base)
            )
        at += length or 1
    for at in range(len(words) - 2, -1, -1):
        named[at] = named[at] or (named[at + 1] and _is_title(words[at], words[at + 1]))
    return named


def _known_name(words: Sequence[_Word], at: int) -> int:
    """How many words of a known name stand here, the longest there is."""
    if words[at].low not in capitals.first_words() and words[at].base not in capitals.first_words():
        return 0
    name = ""
    found = 0
    for place in range(at, min(len(words), at + capitals.longest_name())):
        word = words[place]
        if place > at and word.gap not in _WITHIN_NAMES:
            break
        before = name + word.gap.replace("\n", " ") if place > at else ""
        name = before + word.low
        if name in capitals.names() or before + word.base in capitals.names():
            found = place - at + 1
    return found


def _is_name(words: Sequence[_Word], at: int, known: frozenset[str], is_before_named: bool) -> bool:
    word = words[at]
    base = word.base
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if base in capitals.PARTICLES and before is not None and word.gap.isspace() and _is_person(before, known):
        return False  # Anna van der Berg
    if base in known:
        return True
    if base in capitals.DOTTED_SUFFIXES:
        return is_before_named
    if base in capitals.MONTHS_LIKE_WORDS:
        return _is_month(word, before, after)
    if base in capitals.SHORT_TITLES and after is not None and after.gap.strip() == ".":
        return True
    follows = is_before_named and before is not None and word.gap.isspace()
    follows_given = follows and before is not None and before.base in capitals.GIVEN_NAMES
    if base not in capitals.common_words():
        return base in capitals.GIVEN_NAMES or (
            follows_given and base not in capitals.PARTICLES and not _is_common_form(base, _LONG_STEM)
        )
    if follows_given and base not in capitals.GRAMMAR:
        return True  # Helen Price: a word that is a surname, too
    if base not in capitals.GIVEN_NAMES or after is None or not after.gap.isspace() or after.base not in known:
        return False
    if before is None or not word.gap.isspace() or before.low in capitals.CLAUSE_STARTS:
        return True
    return base not in capitals.FUNCTION_WORDS and before.low not in capitals.DETERMINERS


def _is_person(word: _Word, known: frozenset[str]) -> bool:
    return word.base in known or word.base in capitals.GIVEN_NAMES


def _is_month(word: _Word, before: _Word | None, after: _Word | None) -> bool:
    """Whether a word that is a month, too, stands where a month does: May 5, 5 May, in May."""
    if word.gap.rstrip()[-1:].isdigit() or (after is not None and after.gap.lstrip(" .\n")[:1].isdigit()):
        return True
    return before is not None and word.gap.isspace() and before.low in capitals.BEFORE_MONTHS_LIKE_WORDS
