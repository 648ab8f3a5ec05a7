"""Datelines: where, when and by whom, in front of the first paragraph or on a line of their own.

Read from left to right: a source or places, then dates and sources, then what closes it (a dash, a colon, the line's
end). Each piece is a small pattern. What was read must then be enough to know a dateline from a sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from attrs import define

from newsparse.english.agencies import AGENCIES, WIRE, WIRES
from newsparse.english.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from newsparse.english.desk import NO_PLACES, NO_REGIONS
from newsparse.english.places import (
    CAPITAL_LINKS,
    CITIES,
    MIXED_PREFIXES,
    NAME_LINKS,
    PLACE_JOINTS,
    REGION_LINKS,
    REGIONS,
    STANDING,
    place_key,
)
from newsparse.english.words import AND
from newsparse.layout.case import place_case

LONGEST: Final = 160
MOST_PIECES: Final = 4
FAR_ENOUGH: Final = 40
FAR_BELOW: Final = 4000
FAR_ABOVE: Final = 1000


class FoundDateline(NamedTuple):
    """A dateline's pieces by their places in the text; `end` is behind the dash."""

    start: int
    text_end: int
    end: int
    places: tuple[str, ...]
    agency: str | None
    date: tuple[int, int] | None


_UPPER: Final = "A-ZÀ-ÖØ-Þ" + "".join(
    char for char in map(chr, (*range(0x100, 0x180), *range(0x386, 0x430), *range(0x1E00, 0x1F00))) if char.isupper()
)
_MONTH: Final = "(?:" + "|".join(sorted((*MONTHS, *MONTH_ABBREVIATIONS), key=len, reverse=True)) + r")\b\.?"
_WEEKDAY: Final = "(?:" + "|".join(sorted((*WEEKDAYS, *WEEKDAY_ABBREVIATIONS), key=len, reverse=True)) + r")\b\.?"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?:[-/–]\d{1,2})?"
# July 24 | Monday, July 24, 2013 | 24 Jul 2013 | Monday | 2013-07-24 | 7/24/2013
_DATE: Final = (
    rf"(?:{_WEEKDAY},?\s)?(?:{_MONTH}\s{{0,3}}{_DAY}\b(?:(?:,?\s|/)\d{{4}}\b)?|{_DAY}\s{_MONTH}(?:,?\s\d{{4}}\b)?)"
    r"(?:,?\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?|\s?[A-Z]{2,4}\b|h)?)?"
    rf"|{_WEEKDAY}|\d{{4}}-\d\d-\d\d\b|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b"
)

_CAPITAL_WORD: Final = (
    rf"(?:(?:{'|'.join(MIXED_PREFIXES)})(?=[{_UPPER}'’-]))?"
    rf"[{_UPPER}](?:[{_UPPER}'’`.]|-(?=[{_UPPER}]))*(?!\w)"
)
_PLACE: Final = rf"{_CAPITAL_WORD}(?: (?:(?:{'|'.join(CAPITAL_LINKS)}) )?(?!{AND.upper()}\b){_CAPITAL_WORD}){{0,5}}"
_AGENCY: Final = "(?:" + "|".join(map(re.escape, sorted(sorted(AGENCIES), key=len, reverse=True))) + r")(?!\w)"
# , Calif. | , South Africa | , Bosnia and Herzegovina | , ND
_NO_DATE: Final = rf"(?!(?i:{_MONTH}|{_WEEKDAY})(?:[\s,]|$))"
_IN_BRACKETS: Final = rf"\s\((?!{_AGENCY}\))[{_UPPER}][\w/ .&'’-]{{1,30}}\)"
_REGION: Final = (
    rf"(?:\s?,\s?|(?<!\.)\s(?=[{_UPPER}][a-z]{{2,6}}\.?,)){_NO_DATE}"
    rf"[{_UPPER}](?:[\w.'’]|-(?=\w))*"
    rf"(?: (?:(?:{'|'.join(REGION_LINKS)}) )?{_NO_DATE}(?!(?i:{AND})\b)[{_UPPER}](?:[\w.'’]|-(?=\w))*){{0,3}}"
    rf"|(?:{_IN_BRACKETS}(?=\s\[))?\s\[[{_UPPER}][\w .'’-]{{2,30}}\]|{_IN_BRACKETS}(?=,\s(?i:{_MONTH}))"
)
_AND: Final = rf",?\s(?:{'|'.join(PLACE_JOINTS)})\s"
_JOINT: Final = rf"(?:\s?[;/]\s?(?!\w+(?i:{WIRE})\b)|{_AND}|\s?,\s?|-(?=[A-Z]{{4}}))"
_IN_CAPITALS: Final = re.compile(rf"{_PLACE}(?:{_REGION})?(?:{_JOINT}{_NO_DATE}{_PLACE}(?:{_REGION})?){{0,3}}")
_IN_READING_CASE: Final = re.compile(
    rf"[{_UPPER}][\w.'’-]+(?: (?:(?:{'|'.join(NAME_LINKS)}) )?[{_UPPER}a-z][\w.'’-]+){{0,3}}?"
    rf"(?:{_REGION})?"
    rf"(?:(?:\s?[;/]\s?|{_AND})[{_UPPER}][\w.'’-]+(?: [{_UPPER}][\w.'’-]+){{0,2}}(?:{_REGION})?){{0,2}}"
    r"(?=\s{0,2}[,.(/:–—_*)\n-]|\Z)"
)

# (Reuters) | (Reuters Life!) | (BUSINESS WIRE) | /PRNewswire-FirstCall/ | [AP]
_SOURCE: Final = (
    rf"\((?!(?i:{_DATE})\))(?P<agency>[^\W\d_][^()\n]{{1,38}}?)(?:(?:\s[-–]\s|,\s)(?P<inner>(?i:{_DATE})))?\)"
    rf"|/\s?(?P<slashed>{WIRES}[\w .-]{{0,30}}?)\s?/"
    rf"|/\s?(?P<known>{_AGENCY})\s?/\.?"
    rf"|(?<=[,/.\d]\s)(?P<bare>{_AGENCY})(?=[\s,]{{0,3}}[-–—:/.\d]|,?\s{{1,3}}{_MONTH}|\s[{_UPPER}][a-z])"
)
_PIECE: Final = re.compile(
    rf"[\s,.]{{0,4}}(?:(?:--?|–|—)(?=\())?(?:{_SOURCE}|\(?(?P<date>(?i:{_DATE}))\)?(?![\w'’]))"
)
_CLOSE: Final = re.compile(r"[,.]?[*_]{0,2}\)?\s{0,3}(?P<mark>-{1,3}|_{1,2}|[–—―‒]{1,2}|:|\.{3}|…)(?P<blank>\s{0,4})")
_GAP: Final = re.compile(r"\.? (?!/)| / |(?<=\))(?=[^\W\d_a-z][a-z])")
# One of these closes a dateline, or its line ends.
_CLOSES: Final = re.compile(r"[-–—―‒:_…(/\n]|\.\.\.")
_LINE_END: Final = re.compile(r"[ \t,.]*(?:\n|\Z)")
_DATE_BEHIND_DASH: Final = re.compile(rf"(?P<date>(?i:{_MONTH}\s{{1,3}}{_DAY}))\s{{0,2}}(?:-{{1,2}}|[–—_])\s{{0,4}}")
_OPENING: Final = re.compile(r"[*_>•\"“]{0,4}\s?")
# AP - | Reuters Life! - | SPACE.com -- | (CNN) -- | (CNN)Hillary
_SOURCE_ALONE: Final = re.compile(
    r"\((?P<bracketed>[^()\n]{2,30})\)\s?(?:[-–—_:]{1,2}\s?)?"
    r"|(?P<bare>[^\W\d_][^\n()–—]{1,34}?)\s?(?:\s-{1,2}\s|--|[–—])\s?"
)
_DOMAIN: Final = re.compile(r"[\w-]+(?:\.[\w-]+)?\.(?:com|net|org|info|co\.uk|com\.au|ca)\Z", re.IGNORECASE)
_CREDIT_IN_HEADLINE: Final = re.compile(r"\((?P<source>[^()\n]{2,30})\)\s*\Z")
_BEGINS_SENTENCE: Final = re.compile(rf"[\"“”'‘`«<($€£\d]|[{_UPPER}]|\Z")
_BEGINS_LIKE_ONE: Final = re.compile(rf"[*_>•\"“]{{0,4}} ?(?:[{_UPPER}(]|al-)")
# REYES: | MAYOR TOM FALK (D-SALEM): | ANN MOE, REPORTER: | Q: on another line
_LABEL_ELSEWHERE: Final = re.compile(
    rf"(?:\n|\A)(?:[{_UPPER}][{_UPPER}.]{{1,30}}(?: [{_UPPER}.'’-]{{1,30}}){{0,4}}"
    rf"(?:, [{_UPPER} ]{{2,30}}| \([^()\n]{{1,30}}\))?|[QA]): "
)
_SOURCE_BEHIND: Final = re.compile(rf"(?P<agency>{_AGENCY})[ \t]{{0,8}}(?P<behind>[-–—]{{1,2}}\s|(?=\n|\Z))")
_BRACKET_CLOSES: Final = re.compile(r"[^()\n]{2,60}\)\s?[-–—_:]")
_DATE_FIRST: Final = re.compile(rf"(?P<date>(?i:{_DATE}))(?=[\s,.]{{1,3}}[(/A-Z])")
# The first letters of a date that begins with a word, a month or a weekday, folded.
_DATES_BEGIN: Final = frozenset(
    name[:3].casefold() for name in (*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS, *WEEKDAY_ABBREVIATIONS)
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")


@define
class _Reading:
    """What has been read of a dateline so far."""

    places: tuple[str, ...] = ()
    capitals: bool = False
    region: bool = False
    agency: str | None = None
    date: tuple[int, int] | None = None
    end: int = 0


def find_dateline(text: str, start: int, end: int, *, alone: bool = True, headline: str = "") -> FoundDateline | None:
    """The dateline that begins at `start`, where one does; `alone` allows one that is its whole line.

    `headline` is the headline's text: a source in brackets at its end makes the same source here sure.
    """
    if not _BEGINS_LIKE_ONE.match(text, start, end):
        return None
    stop = min(end, start + LONGEST)
    if stop < end and not _CLOSES.search(text, start, stop):
        return None  # most sentences are sent away here
    opening = _OPENING.match(text, start, stop)
    first = opening.end() if opening else start
    return (
        _dated_source(text, start, first, stop)
        or _after_places(text, start, _IN_CAPITALS, first, stop, alone)
        or _source_alone(text, start, first, stop, headline, alone)
        or _after_places(text, start, _IN_READING_CASE, first, stop, alone)
        or _in_brackets(text, start, first, stop)
    )


def _dated_source(text: str, start: int, first: int, stop: int) -> FoundDateline | None:
    """May 15 (Reuters) -: a date and a known source, without a place."""
    if not text[first : first + 1].isdecimal() and text[first : first + 3].casefold() not in _DATES_BEGIN:
        return None
    date = _DATE_FIRST.match(text, first, stop)
    if date is None:
        return None
    reading = _Reading(date=date.span("date"), end=date.end())
    closing = _read_pieces(text, reading, stop)
    if reading.agency not in AGENCIES or closing is None or reading.end == date.end():
        return None
    return _found(text, start, reading, closing.end())


def _in_brackets(text: str, start: int, first: int, stop: int) -> FoundDateline | None:
    """(Miami, Fla.) -: places in brackets, closed by a dash."""
    if text[first : first + 1] != "(" or not _BRACKET_CLOSES.match(text, first + 1, stop):
        return None
    found = (_after_places(text, start, kind, first + 1, stop, False) for kind in (_IN_CAPITALS, _IN_READING_CASE))
    inner = next(filter(None, found), None)
    if inner is None:
        return None
    if inner.agency is None and inner.places[0] in AGENCIES:  # (Reuters, Nov. 14) -
        inner = inner._replace(places=(), agency=inner.places[0])
    return inner._replace(text_end=inner.text_end + (text[inner.text_end] == ")"))


def _after_places(
    text: str, start: int, pattern: re.Pattern[str], first: int, stop: int, alone: bool
) -> FoundDateline | None:
    if pattern is _IN_READING_CASE:
        # what isn't in capitals has its date on its own line: the line under a name may be a date as well
        line_end = text.find("\n", first, stop)
        stop = line_end + 1 if line_end >= 0 else stop
    found = pattern.match(text, first, stop)
    if found is None or found.end() - first < 2:
        return None
    reading = _Reading(capitals=pattern is _IN_CAPITALS, end=found.end())
    reading.places, reading.region = _places(found[0])
    if _CLOSE.match(text, reading.end, stop):
        _take_agency_from_places(reading)
    closing = _read_pieces(text, reading, stop)
    if closing is None:
        if alone and _LINE_END.match(text, reading.end, stop) and _is_enough_alone(reading):
            return _found(text, start, reading, reading.end)
        return _without_dash(text, start, reading)
    behind = closing.end()
    late = None if reading.date else _DATE_BEHIND_DASH.match(text, behind, stop)
    if late is not None:
        reading.date, reading.end, behind = late.span("date"), late.end("date"), late.end()
    source = None if reading.agency else _SOURCE_BEHIND.match(text, behind, stop)
    if source is not None and _could_be_places(reading):
        reading.agency, reading.end = source["agency"], source.end("agency")
        if source["behind"]:  # Cairo - MENA - The bridge
            return _found(text, start, reading, source.end())
        # ANKARA - Anadolu Agency, on a line of its own
        return _found(text, start, reading, reading.end) if alone else None
    if not _is_enough(text, reading, closing, behind):
        return None
    return _found(text, start, reading, behind)


def _read_pieces(text: str, reading: _Reading, stop: int) -> re.Match[str] | None:
    """Reads dates and sources behind the places, in any order; what comes back closes them."""
    for _ in range(MOST_PIECES):
        closing = _CLOSE.match(text, reading.end, stop)
        if closing is not None and text[closing.end() : closing.end() + 1] != "(":
            return closing
        piece = _PIECE.match(text, reading.end, stop)
        if piece is None:
            return closing
        if piece["date"] and reading.date is None:
            reading.date = piece.span("date")
        elif piece["date"] is None and reading.agency is None:
            reading.agency = (piece["agency"] or piece["slashed"] or piece["known"] or piece["bare"]).strip()
            if piece["inner"] and reading.date is None:
                reading.date = piece.span("inner")
        else:
            return closing
        reading.end = piece.end()
    return _CLOSE.match(text, reading.end, stop)


def _found(text: str, start: int, reading: _Reading, behind: int) -> FoundDateline:
    return FoundDateline(start, reading.end, behind, reading.places, reading.agency, reading.date)


def _is_enough(text: str, reading: _Reading, closing: re.Match[str], behind: int) -> bool:
    """Whether places, date and source, closed by this mark, are a dateline and no sentence."""
    mark, spaced = closing["mark"], text[closing.start() : closing.start() + 1].isspace() or bool(closing["blank"])
    if not _could_be_places(reading):
        return False
    dated_or_sourced = reading.date is not None or _is_source(reading)
    known = place_key(reading.places[0].split(",")[0]) in CITIES
    if mark == ":" and not reading.date and reading.agency not in AGENCIES:
        if reading.agency is not None or (not known and not _has_known_region(reading) and "," in reading.places[0]):
            return False  # DANA REYES (HOST):, JIM FALK, ANCHOR:
        if _LABEL_ELSEWHERE.search(text, behind, behind + FAR_BELOW) or _is_turn_above(text, closing.start()):
            return False  # WALLACE: Let's start, a turn of a transcript
    if mark == "-" and not spaced and not dated_or_sourced:
        return False
    if reading.agency is not None and not _is_source(reading):
        return False
    if dated_or_sourced:
        return True
    if not _BEGINS_SENTENCE.match(text, behind) or not _could_be_places_bare(reading):
        return False
    if reading.capitals and text[behind : behind + FAR_ENOUGH].isupper():  # STEALTH OVER HEALTH: HOW THE ...
        reading.capitals = False  # in copy of capitals they mean nothing
    if mark == ":" or mark in ("...", "…"):
        plain = reading.capitals and " " not in reading.places[0] and _is_plain_word(reading)
        return mark == ":" and (known or reading.region or plain)
    if not reading.capitals:
        return known or (reading.region and _has_known_region(reading))
    return known or reading.region or _is_plain_word(reading)


def _is_turn_above(text: str, place: int) -> bool:
    """Whether a line above begins with the label of a speaker."""
    start = text.rfind("\n", 0, place) + 1
    return _LABEL_ELSEWHERE.search(text, max(0, start - FAR_ABOVE), start) is not None


def _is_enough_alone(reading: _Reading) -> bool:
    """Whether they are a dateline that is a whole line."""
    if not _could_be_places(reading):
        return False
    if reading.agency is not None and not _is_source(reading):
        return False
    known = all(place_key(place.split(",")[0]) in STANDING for place in reading.places)
    if reading.date is not None or reading.agency is not None or known:
        return True
    if not _could_be_places_bare(reading):
        return False
    if reading.region:
        return _has_known_region(reading)
    return reading.capitals and len(reading.places[0].split()) <= 3 and _is_plain_word(reading)


def _take_agency_from_places(reading: _Reading) -> None:
    """SYDNEY, AAP -: an agency behind a comma is not a place."""
    *places, last = reading.places
    behind = last.rpartition(", ")
    if not reading.capitals and place_key(reading.places[0].split(",")[0]) not in STANDING:
        return
    name = next((agency for agency in (last, last.upper(), behind[2], behind[2].upper()) if agency in AGENCIES), None)
    if name is None or (not places and not behind[0]):
        return
    kept = behind[0] if behind[2].upper() == name.upper() else ""
    reading.places = (*places, kept) if kept else tuple(places)
    reading.agency = name


def _without_dash(text: str, start: int, reading: _Reading) -> FoundDateline | None:
    """WASHINGTON (CNN) The talks ..., Mumbai, Nov 3 (PTI) The state ...: a known source stands for the dash.

    BAKU, Azerbaijan, May 16. The talks ...: a region and a date in front of a full stop do as well.
    """
    if not _could_be_places(reading):
        return None
    gap = _GAP.match(text, reading.end)
    if gap is None or not _BEGINS_SENTENCE.match(text, gap.end()):
        return None
    if reading.agency not in AGENCIES and not (gap[0][0] == "." and reading.capitals and reading.region):
        return None
    return _found(text, start, reading, gap.end()) if reading.capitals or reading.date else None


def _is_source(reading: _Reading) -> bool:
    """Whether what stands in brackets is a source: a known one, or any behind a place in capitals or a region."""
    agency = reading.agency
    if agency is None:
        return False
    if agency in AGENCIES or agency.split(" ")[0] in AGENCIES or _DOMAIN.match(agency):
        return True
    if agency.upper() in NO_REGIONS:
        return False
    if reading.capitals or reading.date is not None or (reading.region and _has_known_region(reading)):
        return True
    # Jakarta (ANTARA)
    return agency.isupper() and place_key(reading.places[0].split(",")[0]) in CITIES


def _could_be_places(reading: _Reading) -> bool:
    return _could_be_place(reading.places[0])


@lru_cache(maxsize=1024)
def _could_be_place(place: str) -> bool:
    return len(place) > 1 and not all(word.upper() in NO_PLACES for word in _LETTERS.findall(place))


def _could_be_places_bare(reading: _Reading) -> bool:
    """Without date and source any word that is never a place speaks against it, but for THE HAGUE."""
    place = reading.places[0].split(",")[0]
    return place_key(place) in CITIES or not any(word.upper() in NO_PLACES for word in _LETTERS.findall(place))


def _is_plain_word(reading: _Reading) -> bool:
    """A word in capitals that is long enough to be no initialism."""
    return max(map(len, _LETTERS.findall(reading.places[0])), default=0) >= 4


def _has_known_region(reading: _Reading) -> bool:
    return any(place_key(place.rpartition(",")[2]) in REGIONS for place in reading.places if "," in place)


# Not within (Jammu and Kashmir).
_SPLIT_JOINTS: Final = re.compile(rf"(?:\s?[;/]\s?|{_AND})(?![^()]{{0,40}}\))")


_ENDS_IN_WORD: Final = re.compile(r"[^\W\d_]{4}\.\Z")  # MOSCOW. May 15


@lru_cache(maxsize=1024)
def _places(written: str) -> tuple[tuple[str, ...], bool]:
    """The places in reading case, each with its region, and whether one has a region."""
    found: list[str] = []
    region = False
    for joined in _unjoined(written):
        for number, name in enumerate(part.strip(" _") for part in joined.split(",")):
            if not name:
                continue
            if number and _is_region(name):
                region = True
                found[-1] += ", " + (name if len(name) <= 2 else place_case(name))
            else:
                found.append(place_case(name.removesuffix(".") if _ENDS_IN_WORD.search(name) else name))
    return tuple(found), region


def _unjoined(written: str) -> list[str]:
    """Cut at joints, but not inside Bosnia and Herzegovina."""
    parts = _SPLIT_JOINTS.split(written)
    region = written.rpartition(",")[2]
    if len(parts) > 1 and f" {AND} " in region and place_key(" ".join(region.split())) in REGIONS:
        return [written]
    return parts


def _is_region(name: str) -> bool:
    """What follows a comma is a region where it is known as one or isn't all in capitals."""
    if place_key(name) in REGIONS:
        return True
    return not name.isupper() and name.upper() not in NO_REGIONS


def _source_alone(text: str, start: int, first: int, stop: int, headline: str, alone: bool) -> FoundDateline | None:
    """AP -, (CNN) --, (CNN)Hillary, and Canadian Press - VANCOUVER (CP) -."""
    found = _SOURCE_ALONE.match(text, first, stop)
    if found is None:
        return None
    source = (found["bracketed"] or found["bare"]).strip()
    if not _is_known_source(source, headline):
        return None
    if found["bracketed"] is None or found[0].rstrip()[-1] != ")":
        placed = _after_places(text, start, _IN_CAPITALS, found.end(), stop, False)
        if placed is not None and text[placed.text_end : placed.end].strip() != ":":
            return placed._replace(agency=placed.agency or source)
    elif not _BEGINS_SENTENCE.match(text, found.end()):
        return None
    text_end = (
        first + len(source) if found["bracketed"] is None else found.start("bracketed") + len(found["bracketed"]) + 1
    )
    reading = _Reading(agency=source, end=text_end)
    return _found(text, start, reading, found.end())


def _is_known_source(source: str, headline: str) -> bool:
    if source in AGENCIES or _DOMAIN.match(source):
        return True
    credit = _CREDIT_IN_HEADLINE.search(headline)
    return credit is not None and credit["source"].strip() == source
