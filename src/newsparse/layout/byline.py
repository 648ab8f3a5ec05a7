"""Bylines: who wrote the story, on a line of its own under the headline."""

from __future__ import annotations

import re
from typing import Final

from newsparse.english.agencies import AGENCIES
from newsparse.english.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS
from newsparse.english.desk import (
    BEAT_WORDS,
    BYLINE_CUTS,
    BYLINE_JOINTS,
    BYLINE_LABELS,
    BYLINE_OPENINGS,
    BYLINE_PLACES,
    BYLINE_WORK,
    DAY_PARTS,
    GROUP_WORDS,
    JOB_WORDS,
    LIVE_SHIFTS,
    PAPER_WORDS,
    STAFF_WORDS,
    TIMES_OF_DAY,
)
from newsparse.english.given_names import GIVEN_NAMES
from newsparse.english.places import STANDING, place_key
from newsparse.english.titles import HYPHENED_ARTICLES, PARTICLES, POSTNOMINALS, SUFFIXES
from newsparse.english.words import AND, BY, THE, WITH
from newsparse.layout.case import person_case

LONGEST: Final = 140
LONGEST_SIGNED: Final = 70
LONGEST_BARE: Final = 50
LONGEST_STAFF: Final = 3

_MARKS: Final = " \t*_—–-"
_BY: Final = re.compile(
    rf"\s*(?:[(*_—–-]{{1,3}}\s*)?(?:(?:(?:{'|'.join(BYLINE_WORK)})\s)?(?:{'|'.join(BYLINE_OPENINGS)})"
    rf"|(?:{'|'.join(BYLINE_LABELS)}):)\s+[*_]{{0,2}}(?=[^\W\d_])",
    re.IGNORECASE,
)
_BEGINS_BY: Final = frozenset(" \t\n(*_—–-") | {
    letter for word in (*BYLINE_WORK, *BYLINE_OPENINGS, *BYLINE_LABELS) for letter in (word[0], word[0].upper())
}
# | Reuters | - The Herald | in London | (Reuters) | /Reuters
_CUT: Final = re.compile(
    rf"\s[|•·–—-]{{1,2}}\s|\s?\(|\s/\s?|\s(?i:{'|'.join(BYLINE_CUTS)})\s|\s<|\s\S{{1,60}}@|\s?@|\s{WITH} (?=[a-z])"
    rf"|\s(?=(?:on )?(?:\d{{1,2}} )?(?:{'|'.join((*MONTHS, *MONTH_ABBREVIATIONS))})\.? \d)"
)
# In Halford and, in front of another name
_IN_PLACE: Final = re.compile(
    rf"\s(?:{'|'.join(BYLINE_PLACES)}) [^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){{0,2}}"
    rf"(?=,? (?:{'|'.join(BYLINE_JOINTS)}) |, [^\W\d_a-z][\w.'’-]* [^\W\d_a-z])"
)
_JOINT: Final = re.compile(
    rf"\s?[,;&/]\s?(?:(?:{'|'.join(BYLINE_JOINTS)})\s)?|\s(?:{'|'.join(BYLINE_JOINTS)}|(?-i:{BY.capitalize()}|{BY.upper()}))\s",
    re.IGNORECASE,
)
_BARE_JOINT: Final = re.compile(rf",? {AND} |, ")
_SHIFT: Final = re.compile(rf" \((?:{'|'.join(LIVE_SHIFTS)})\)")
_NAME_WORD: Final = re.compile(r"[^\W\d_][\w.'’-]*\Z")
_AT_PLACE: Final = re.compile(rf"\s(?:{'|'.join(BYLINE_PLACES)})\s")
_SENTENCE_END: Final = re.compile(r"[^\W\d_]{4,}[.!?]\s*\Z")
# Jane Doe, Reuters | JANE DOE, AP Science Writer | Jane Doe | The Harbour Herald
_SIGNED: Final = re.compile(r"[^\W\d_][\w.'’-]*(?: [\w.'’-]+){1,3}(?P<joint>,| -| \||\s/)\s*(?P<source>\S.{0,60})\Z")
_BEFORE_SOURCE: Final = frozenset(",-|/")
_WORDS_OF_JOBS: Final = JOB_WORDS | BEAT_WORDS
_THE: Final = f"{THE.capitalize()} "
_DEGREES: Final = SUFFIXES | POSTNOMINALS
_SMALL_WORDS: Final = PARTICLES | {article.rstrip("-") for article in HYPHENED_ARTICLES} | {THE}
_DAY_NAMES: Final = frozenset(name.casefold() for name in (*MONTHS, *WEEKDAYS, *DAY_PARTS))


def is_byline(line: str) -> bool:
    """Whether the line names writers: By Jane Doe, BY JANE DOE and JOHN ROE, Jane Doe, Reuters.

    >>> is_byline("By Jane Doe, Reuters"), is_byline("By Friday the ministers had gone home")
    (True, False)
    """
    if len(line) > LONGEST:
        return False
    opening = _opening(line)
    if opening is None:
        return len(line) < LONGEST_SIGNED and _is_signed(line.strip(_MARKS))
    written = line[opening.end() :].rstrip(_MARKS)
    if _SENTENCE_END.search(written):
        return False
    names = _names_in(written)
    words = _JOINT.sub(" ", names).split()
    if not words or len(words) > 24 or not (words[0][0].isupper() or words[0] in AGENCIES):
        return False
    return all(_is_name_word(word) for word in words) and not _is_day(words)


def opens_with_by(line: str) -> bool:
    """Whether the line says whom it is by, instead of naming only writer and paper."""
    return _opening(line) is not None


def _opening(line: str) -> re.Match[str] | None:
    return _BY.match(line) if line[:1] in _BEGINS_BY else None


def is_bare_name(line: str) -> bool:
    """Whether the line is a person's name, with the place perhaps: Wilfred Onslow, Tom Falk at Mill Lane.

    >>> is_bare_name("Tom Falk at Mill Lane"), is_bare_name("Talks go on in Oslo")
    (True, False)
    """
    line = _without_shifts(line)
    if len(line) > LONGEST_BARE:
        return False
    at = _AT_PLACE.search(line)
    name, place = opening_name(line), line[at.end() :] if at else ""
    first, *others = (_without_job(piece) for piece in _BARE_JOINT.split(name))
    if others:  # Jane Doe and John Roe
        return not at and is_bare_name(first) and all(map(could_be_name, others))
    words = first.split()
    if not 2 <= len(words) <= 3 or words[0].casefold() not in GIVEN_NAMES or (at and not place[:1].isupper()):
        return False
    return all(word[0].isupper() and _NAME_WORD.match(word) for word in words) and not name.isupper()


def _without_shifts(line: str) -> str:
    """The names of a live page without whose turn it is: Jane Doe (now) and John Roe (earlier)."""
    return _SHIFT.sub("", line) if "(" in line else line


def opening_name(line: str) -> str:
    """What stands in front of the place: Tom Falk of Tom Falk at Mill Lane."""
    at = _AT_PLACE.search(line)
    return line[: at.start()] if at else line


def authors_of(line: str) -> tuple[str, ...]:
    """The names in a byline, in reading case, without `By`, title, paper and place; an agency alone is the author.

    >>> authors_of("BY PAUL STONE and ANA D'AMICO, AP Science Writers"), authors_of("By Reuters")
    (('Paul Stone', "Ana D'Amico"), ('Reuters',))
    """
    line = _without_shifts(line)
    opening = _BY.match(line)
    written = (line[opening.end() :] if opening else line).strip(_MARKS)
    pieces = [piece for piece in _pieces(_names_in(written)) if not _is_group(piece)]
    names = tuple(person_case(name) for name in map(_without_job, pieces) if _is_name(name))
    return names if names or not opening else tuple(filter(is_agency, pieces))


def is_agency(line: str) -> bool:
    """Whether the line is the name of an agency: PTI, The Associated Press."""
    return line in AGENCIES or line.removeprefix(_THE) in AGENCIES


def is_job(line: str) -> bool:
    """Whether the line says what a writer is: Business reporter, Halford."""
    house = line.partition(",")[0].split()
    return len(line) < LONGEST_SIGNED and bool(house) and house[-1].casefold() in JOB_WORDS


def could_be_name(line: str) -> bool:
    """Whether the line is two or three words with a capital, as a name is."""
    words = line.split()
    return 2 <= len(words) <= 3 and all(_NAME_WORD.match(word) and word[0].isupper() for word in words)


def is_affiliation(line: str) -> bool:
    """Whether the line under a byline says whom the writers work for: Associated Press, AP Sports Writer.

    >>> is_affiliation("AP Sports Writer"), is_affiliation("BBC News, Leeds"), is_affiliation("ATLANTA")
    (True, True, False)
    """
    bare = line.strip()
    if len(bare) > 60 or not bare or bare[-1] in ".!?:":
        return False
    return is_agency(bare.partition(",")[0]) or is_job(bare)


def _names_in(written: str) -> str:
    """What stands in front of the first place, paper or address; a place between two names is taken out."""
    return _CUT.split(_IN_PLACE.sub("", written))[0]


def _pieces(names: str) -> list[str]:
    """The names between joints, up to the comma behind which title, paper or place follow."""
    found: list[str] = []
    at = 0
    for joint in (*_JOINT.finditer(names), None):
        piece = " ".join(names[at : joint.start() if joint else len(names)].split()).strip(" .*_-—–")
        behind_comma = names[:at]
        at = joint.end() if joint else at
        if not found or not _is_not_a_name_behind_comma(piece, behind_comma):
            found.append(piece)
        elif joint is None or joint[0].strip().casefold() not in BYLINE_JOINTS or not _begins_with_name(names[at:]):
            return found
    return found


def _begins_with_name(names: str) -> bool:
    """Whether a whole name follows, as behind `and` in Jane Doe, AP and John Roe, Reuters."""
    return could_be_name(names.partition(",")[0])


def _is_not_a_name_behind_comma(piece: str, before: str) -> bool:
    """Whether what follows a comma says what the writer is: a title, a paper, a degree, a place."""
    words = piece.split()
    if not words or before.rstrip()[-1:] not in (",", "/"):
        return False
    bare = {word.casefold().strip(".") for word in words}
    if not bare.isdisjoint(JOB_WORDS) or not bare.isdisjoint(PAPER_WORDS) or is_agency(piece):
        return True
    if len(words) == 1 and (piece.casefold().strip(".") in _DEGREES or piece.isupper()):
        return True
    if len(words) == 1 and " " in before.strip(" ,") and f" {AND} " not in before:
        return True  # By Jane Doe, Halford
    return place_key(piece) in STANDING or words[0].casefold() == THE


def _is_group(name: str) -> bool:
    """Al Safir staff, Our Correspondents: nobody is named."""
    return name.rpartition(" ")[2].casefold() in GROUP_WORDS


def is_staff(line: str) -> bool:
    """Whether the line names only a paper's staff: Herald Reporter, News Desk."""
    words = line.split()
    return 1 < len(words) <= LONGEST_STAFF and words[-1].casefold() in STAFF_WORDS and words[-1][0].isupper()


def _without_job(name: str) -> str:
    """Dev Patel of Dev Patel Political correspondent or Dev Patel Associated Press; Dr. Jane Doe stays."""
    words = name.split()
    if is_agency(name) or len(words) < 3:
        return name
    end = next((n for n in range(2, len(words)) if is_agency(" ".join(words[n:]))), None)
    if end is None and words[-1].casefold().strip(".") in JOB_WORDS:
        jobs = (n for n, word in enumerate(words) if word in AGENCIES or word.casefold().strip(".") in _WORDS_OF_JOBS)
        end = next(n for n in jobs if n > 1)
    return " ".join(words[:end])


def _is_signed(line: str) -> bool:
    signed = None if _BEFORE_SOURCE.isdisjoint(line) else _SIGNED.match(line)
    if signed is None or line[-1] in ".!?:":
        return False
    source = signed["source"]
    has_paper = source[0].isupper() and not {word.casefold() for word in source.split()}.isdisjoint(PAPER_WORDS)
    is_barred = signed["joint"] == " |" and len(source.split()) <= 5 and all(map(_is_name_word, source.split()))
    if not is_affiliation(source) and not has_paper and not is_barred:
        return False
    return _is_name(line[: signed.start("source")].rstrip(" ,-|/"))


def _is_name(name: str) -> bool:
    words = name.split()
    if is_agency(name) or not 1 <= len(words) <= 5:
        return False
    if words[0] in AGENCIES and words[0] != words[0].upper():
        return False
    if any(word.casefold().strip(".") in JOB_WORDS for word in words):
        return False
    return words[0][0].isupper() and all(_is_name_word(word) for word in words)


def _is_name_word(word: str) -> bool:
    if not _NAME_WORD.match(word):
        return False
    folded = word.casefold()
    return word[0].isupper() or folded in _WORDS_OF_JOBS or folded in _SMALL_WORDS or word in AGENCIES


def _is_day(words: list[str]) -> bool:
    """By Friday, By Christmas Day; April Stone is a writer."""
    if words[0].casefold() not in _DAY_NAMES:
        return False
    return len(words) < 2 or words[1].casefold() in TIMES_OF_DAY
