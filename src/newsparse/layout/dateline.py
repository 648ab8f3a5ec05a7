"""Datelines: where, when and by whom, in front of the first paragraph or on a line of their own.

Read from left to right: a source or places, then dates and sources, then what closes it (a dash, a colon, the line's
end). Each piece is a small pattern. What was read must then be enough to know a dateline from a sentence.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from attrs import define

from newsparse.english.agencies import AGENCIES, WIRES
from newsparse.english.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from newsparse.english.desk import NO_PLACES, NO_REGIONS
from newsparse.english.places import CITIES, REGIONS, place_key
from newsparse.layout.dateline_places import (
    AGENCY,
    IN_CAPITALS,
    IN_READING_CASE,
    LETTERS,
    MONTH,
    UPPER,
    WEEKDAY,
    are_known,
    could_be_place,
    places_in,
    without_region,
)
from newsparse.text import line_end, line_start

LONGEST: Final = 160
MOST_PIECES: Final = 4
FAR_ENOUGH: Final = 40
MOST_WORDS_ALONE: Final = 3
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


_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?:[-/–]\d{1,2})?"
# July 24 | Monday, July 24, 2013 | 24 Jul 2013 | Monday | 2013-07-24 | 7/24/2013
_DATE: Final = (
    rf"(?:{WEEKDAY},?\s)?(?:{MONTH}\s{{0,3}}{_DAY}\b(?:(?:,?\s|/)\d{{4}}\b)?|{_DAY}\s{MONTH}(?:,?\s\d{{4}}\b)?)"
    r"(?:,?\s\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?|\s?[A-Z]{2,4}\b|h)?)?"
    rf"|{WEEKDAY}|\d{{4}}-\d\d-\d\d\b|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b"
)

# (Reuters) | (Reuters Life!) | (BUSINESS WIRE) | /PRNewswire-FirstCall/ | [AP]
_SOURCE: Final = (
    rf"\((?!(?i:{_DATE})\))(?P<agency>[^\W\d_][^()\n]{{1,38}}?)(?:(?:\s[-–]\s|,\s)(?P<inner>(?i:{_DATE})))?\)"
    rf"|/\s?(?P<slashed>{WIRES}[\w .-]{{0,30}}?)\s?/"
    rf"|/\s?(?P<known>{AGENCY})\s?/\.?"
    rf"|(?<=[,/.\d]\s)(?P<bare>{AGENCY})(?=[\s,]{{0,3}}[-–—:/.\d]|,?\s{{1,3}}{MONTH}|\s[{UPPER}][a-z])"
)
_PIECE: Final = re.compile(
    rf"[\s,.]{{0,4}}(?:(?:--?|–|—)(?=\())?(?:{_SOURCE}|\(?(?P<date>(?i:{_DATE}))\)?(?![\w'’]))"
)
_CLOSE: Final = re.compile(r"[,.]?[*_]{0,2}\)?\s{0,3}(?P<mark>-{1,3}|_{1,2}|[–—―‒]{1,2}|:|\.{3}|…)(?P<blank>\s{0,4})")
_GAP: Final = re.compile(r"\.? (?!/)| / |(?<=\))(?=[^\W\d_a-z][a-z])")
# One of these closes a dateline, or its line ends.
_CLOSES: Final = re.compile(r"[-–—―‒:_…(/\n]|\.\.\.")
_LINE_END: Final = re.compile(r"[ \t,.]*(?:\n|\Z)")
_DATE_BEHIND_DASH: Final = re.compile(rf"(?P<date>(?i:{MONTH}\s{{1,3}}{_DAY}))\s{{0,2}}(?:-{{1,2}}|[–—_])\s{{0,4}}")
_OPENING: Final = re.compile(r"[*_>•\"“]{0,4}\s?")
# AP - | Reuters Life! - | SPACE.com -- | (CNN) -- | (CNN)Hillary
_SOURCE_ALONE: Final = re.compile(
    r"\((?P<bracketed>[^()\n]{2,30})\)\s?(?:[-–—_:]{1,2}\s?)?"
    r"|(?P<bare>[^\W\d_][^\n()–—]{1,34}?)\s?(?:\s-{1,2}\s|--|[–—])\s?"
)
_DOMAIN: Final = re.compile(r"[\w-]+(?:\.[\w-]+)?\.(?:com|net|org|info|co\.uk|com\.au|ca)\Z", re.IGNORECASE)
_CREDIT_IN_HEADLINE: Final = re.compile(r"\((?P<source>[^()\n]{2,30})\)\s*\Z")
_BEGINS_SENTENCE: Final = re.compile(rf"[\"“”'‘`«<($€£\d]|[{UPPER}]|\Z")
_BEGINS_LIKE_ONE: Final = re.compile(rf"[*_>•\"“]{{0,4}} ?(?:[{UPPER}(]|al-)")
# REYES: | MAYOR TOM FALK (D-SALEM): | ANN MOE, REPORTER: | Q: on another line
_LABEL_ELSEWHERE: Final = re.compile(
    rf"(?:\n|\A)(?:[{UPPER}][{UPPER}.]{{1,30}}(?: [{UPPER}.'’-]{{1,30}}){{0,4}}"
    rf"(?:, [{UPPER} ]{{2,30}}| \([^()\n]{{1,30}}\))?|[QA]): "
)
_SOURCE_BEHIND: Final = re.compile(rf"(?P<agency>{AGENCY})[ \t]{{0,8}}(?P<behind>[-–—]{{1,2}}\s|(?=\n|\Z))")
# SYDNEY, AAP | SYDNEY/AAP
_SOURCE_LAST: Final = re.compile(r"(?P<before>.+?)\s?[,;/]\s?(?P<agency>[^,;/]+)\Z")
_BRACKET_CLOSES: Final = re.compile(r"\([^()\n]{2,60}\)\s?[-–—_:]")
_DATE_FIRST: Final = re.compile(rf"(?P<date>(?i:{_DATE}))(?=[\s,.]{{1,3}}[(/A-Z])")
# The first letters of a date that begins with a word, a month or a weekday, folded.
_DATES_BEGIN: Final = frozenset(
    name[:3].casefold() for name in (*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS, *WEEKDAY_ABBREVIATIONS)
)
_LONG_WORD: Final = re.compile(r"[^\W\d_]{4}")


@define
class _Reading:
    """What has been read of a dateline so far."""

    end: int
    places: tuple[str, ...] = ()
    capitals: bool = False
    agency: str | None = None
    date: tuple[int, int] | None = None

    @property
    def place(self) -> str:
        """The first place, with its region."""
        return self.places[0]

    @property
    def is_in_city(self) -> bool:
        """Whether the first place is a known city."""
        return place_key(without_region(self.place)) in CITIES

    @property
    def regions(self) -> list[str]:
        """The regions of the places that have one."""
        return [place.rpartition(", ")[2] for place in self.places if ", " in place]

    @property
    def has_known_region(self) -> bool:
        return any(place_key(region) in REGIONS for region in self.regions)


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
        or _after_places(text, start, IN_CAPITALS, first, stop, alone)
        or _source_alone(text, start, first, stop, headline)
        or _after_places(text, start, IN_READING_CASE, first, stop, alone)
        or _in_brackets(text, start, first, stop)
    )


def _dated_source(text: str, start: int, first: int, stop: int) -> FoundDateline | None:
    """May 15 (Reuters) -: a date and a known source, without a place."""
    if text[first : first + 3].casefold() not in _DATES_BEGIN and not text[first : first + 1].isdecimal():
        return None
    date = _DATE_FIRST.match(text, first, stop)
    if date is None:
        return None
    reading = _Reading(date.end(), date=date.span("date"))
    closing = _read_pieces(text, reading, stop)
    if reading.agency not in AGENCIES or closing is None:
        return None
    return _found(text, start, reading, closing.end())


def _in_brackets(text: str, start: int, first: int, stop: int) -> FoundDateline | None:
    """(Miami, Fla.) -: places in brackets, closed by a dash."""
    if not _BRACKET_CLOSES.match(text, first, stop):
        return None
    found = (_after_places(text, start, kind, first + 1, stop, False) for kind in (IN_CAPITALS, IN_READING_CASE))
    inner = next(filter(None, found), None)
    if inner is None:
        return None
    if inner.agency is None and inner.places[0] in AGENCIES:  # (Reuters, Nov. 14) -
        inner = inner._replace(places=(), agency=inner.places[0])
    return inner._replace(text_end=inner.text_end + (text[inner.text_end] == ")"))


def _after_places(
    text: str, start: int, pattern: re.Pattern[str], first: int, stop: int, alone: bool
) -> FoundDateline | None:
    if pattern is IN_READING_CASE:
        # what isn't in capitals has its date on its own line: the line under a name may be a date as well
        stop = line_end(text, first, stop)
    found = pattern.match(text, first, stop)
    if found is None:
        return None
    reading = _Reading(found.end(), places_in(found[0]), pattern is IN_CAPITALS)
    source = _SOURCE_LAST.match(found[0]) if _CLOSE.match(text, reading.end, stop) else None
    if source is not None and source["agency"] in AGENCIES:
        reading.places, reading.agency = places_in(source["before"]), source["agency"]
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
    if source is not None and could_be_place(reading.place):
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
    if not could_be_place(reading.place):
        return False
    dated_or_sourced = reading.date is not None or _is_source(reading)
    known = reading.is_in_city
    if mark == ":" and not reading.date and reading.agency not in AGENCIES:
        if reading.agency is not None or (not known and not reading.has_known_region and "," in reading.place):
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
        plain = reading.capitals and " " not in reading.place and _is_plain_word(reading)
        return mark == ":" and (known or bool(reading.regions) or plain)
    if not reading.capitals:
        return known or reading.has_known_region
    return known or bool(reading.regions) or _is_plain_word(reading)


def _is_turn_above(text: str, place: int) -> bool:
    """Whether a line above begins with the label of a speaker."""
    start = line_start(text, place)
    return _LABEL_ELSEWHERE.search(text, max(0, start - FAR_ABOVE), start) is not None


def _is_enough_alone(reading: _Reading) -> bool:
    """Whether they are a dateline that is a whole line."""
    if not could_be_place(reading.place):
        return False
    if reading.agency is not None and not _is_source(reading):
        return False
    if reading.date is not None or reading.agency is not None or are_known(reading.places):
        return True
    if not _could_be_places_bare(reading):
        return False
    if reading.regions:
        return reading.has_known_region
    return reading.capitals and reading.place.count(" ") < MOST_WORDS_ALONE and _is_plain_word(reading)


def _without_dash(text: str, start: int, reading: _Reading) -> FoundDateline | None:
    """WASHINGTON (CNN) The talks ..., Mumbai, Nov 3 (PTI) The state ...: a known source stands for the dash.

    BAKU, Azerbaijan, May 16. The talks ...: a region and a date in front of a full stop do as well.
    """
    if not could_be_place(reading.place):
        return None
    gap = _GAP.match(text, reading.end)
    if gap is None or not _BEGINS_SENTENCE.match(text, gap.end()):
        return None
    if reading.agency not in AGENCIES and not (gap[0].startswith(".") and reading.capitals and reading.regions):
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
    if reading.capitals or reading.date is not None or reading.has_known_region:
        return True
    # Jakarta (ANTARA)
    return agency.isupper() and reading.is_in_city


def _could_be_places_bare(reading: _Reading) -> bool:
    """Without date and source any word that is never a place speaks against it, but for THE HAGUE."""
    words = LETTERS.findall(without_region(reading.place))
    return reading.is_in_city or not any(word.upper() in NO_PLACES for word in words)


def _is_plain_word(reading: _Reading) -> bool:
    """A word in capitals that is long enough to be no initialism."""
    return _LONG_WORD.search(reading.place) is not None


def _source_alone(text: str, start: int, first: int, stop: int, headline: str) -> FoundDateline | None:
    """AP -, (CNN) --, (CNN)Hillary, and Canadian Press - VANCOUVER (CP) -."""
    found = _SOURCE_ALONE.match(text, first, stop)
    if found is None:
        return None
    source = (found["bracketed"] or found["bare"]).strip()
    if not _is_known_source(source, headline):
        return None
    if found["bracketed"] is None or not found[0].rstrip().endswith(")"):
        placed = _after_places(text, start, IN_CAPITALS, found.end(), stop, False)
        if placed is not None and text[placed.text_end : placed.end].strip() != ":":
            return placed._replace(agency=placed.agency or source)
    elif not _BEGINS_SENTENCE.match(text, found.end()):
        return None
    text_end = first + len(source) if found["bracketed"] is None else found.end("bracketed") + 1
    return FoundDateline(start, text_end, found.end(), (), source, None)


def _is_known_source(source: str, headline: str) -> bool:
    if source in AGENCIES or _DOMAIN.match(source):
        return True
    credit = _CREDIT_IN_HEADLINE.search(headline)
    return credit is not None and credit["source"].strip() == source
