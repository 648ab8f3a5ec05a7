"""Bylines: who wrote the story, on a line of its own under the headline."""

from __future__ import annotations

import re
from typing import Final

from newsparse.english.agencies import AGENCIES
from newsparse.english.desk import JOB_WORDS, NAME_PARTICLES
from newsparse.layout.case import person_case

LONGEST: Final = 140
LONGEST_SIGNED: Final = 60

_BY: Final = re.compile(
    r"\s*(?:[(*_—–-]{1,2}\s*)?(?:(?:Story|Written|Reported|Report|Text|Words|Analysis|Commentary|Reporting)\s)?"
    r"(?:by|from)\b:?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
# , AP Science Writer | | Reuters | - The Herald | in London | (Reuters) | /Reuters
_CUT: Final = re.compile(
    r"\s[|•·–—-]{1,2}\s|\s?\(|\s/\s?|\s(?:in|at|for|of|with)\s|\s<|\s?@|\sReporting\b", re.IGNORECASE
)
_JOINT: Final = re.compile(r"\s?[,;&/]\s?(?:and\s)?|\s(?:and|with|AND)\s", re.IGNORECASE)
_NAME_WORD: Final = re.compile(r"[^\W\d_][\w.'’-]*\Z")
_SENTENCE_END: Final = re.compile(r"[^\W\d_]{4,}[.!?]\s*\Z")
# Jane Doe, Reuters | JANE DOE, AP Science Writer
_SIGNED: Final = re.compile(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+){1,3}(?:,| -| \||\s/)\s*(?P<source>\S.{0,60})\Z")


def is_byline(line: str) -> bool:
    """Whether the line names writers: By Jane Doe, BY JANE DOE and JOHN ROE, Jane Doe, Reuters.

    >>> is_byline("By Jane Doe, Reuters"), is_byline("By Friday the ministers had gone home")
    (True, False)
    """
    if len(line) > LONGEST:
        return False
    opening = _BY.match(line)
    if opening is None:
        return len(line) < LONGEST_SIGNED and _is_signed(line)
    if _SENTENCE_END.search(line, len(line) - 12):
        return False
    names = _CUT.split(line[opening.end() :], maxsplit=1)[0]
    words = [word for piece in _JOINT.split(names) for word in piece.split()]
    if not words or len(words) > 24 or not words[0][0].isupper():
        return False
    return all(_is_name_word(word) for word in words) and not _is_day(words)


def authors_of(line: str) -> tuple[str, ...]:
    """The names in a byline, in reading case, without `By`, titles and agencies.

    >>> authors_of("BY PAUL STONE and ANA D'AMICO, AP Science Writers")
    ('Paul Stone', "Ana D'Amico")
    """
    opening = _BY.match(line)
    written = line[opening.end() :] if opening else line.strip()
    names = _CUT.split(written, maxsplit=1)[0]
    found = (" ".join(piece.split()).strip(" .*_-—–") for piece in _JOINT.split(names))
    return tuple(person_case(name) for name in found if name and _is_name(name))


def is_affiliation(line: str) -> bool:
    """Whether the line under a byline tells whom the writers work for: Associated Press, AP Sports Writer.

    >>> is_affiliation("AP Sports Writer"), is_affiliation("ATLANTA")
    (True, False)
    """
    bare = line.strip()
    if len(bare) > 60 or not bare or bare[-1] in ".!?:":
        return False
    words = bare.split()
    return bare in AGENCIES or bare.removeprefix("The ") in AGENCIES or words[-1].casefold() in JOB_WORDS


def _is_signed(line: str) -> bool:
    signed = _SIGNED.match(line.strip())
    if signed is None or not is_affiliation(signed["source"]):
        return False
    return _is_name(line.strip()[: signed.start("source")].rstrip(" ,-|/"))


def _is_name(name: str) -> bool:
    words = name.split()
    if name in AGENCIES or name.removeprefix("The ") in AGENCIES or not 1 <= len(words) <= 5:
        return False
    if words[0] in AGENCIES and words[0] != words[0].upper():
        return False
    if any(word.casefold().strip(".") in JOB_WORDS for word in words):
        return False
    return words[0][0].isupper() and all(_is_name_word(word) for word in words)


def _is_name_word(word: str) -> bool:
    if not _NAME_WORD.match(word):
        return False
    return word[0].isupper() or word.casefold() in NAME_PARTICLES or word.casefold() in JOB_WORDS


def _is_day(words: list[str]) -> bool:
    """By Friday, By March 3."""
    return words[0].casefold() in _DAYS


_DAYS: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december christmas easter midday noon night""".split()
)
