"""The places of a dateline: how they are written, and what they are in reading case."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsparse.english.agencies import AGENCIES, WIRE
from newsparse.english.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from newsparse.english.desk import NO_PLACES, NO_REGIONS
from newsparse.english.places import (
    CAPITAL_LINKS,
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

UPPER: Final = "A-ZÀ-ÖØ-Þ" + "".join(
    char for char in map(chr, (*range(0x100, 0x180), *range(0x386, 0x430), *range(0x1E00, 0x1F00))) if char.isupper()
)
MONTH: Final = rf"(?:{'|'.join((*MONTHS, *MONTH_ABBREVIATIONS))})\b\.?"
WEEKDAY: Final = rf"(?:{'|'.join((*WEEKDAYS, *WEEKDAY_ABBREVIATIONS))})\b\.?"
AGENCY: Final = "(?:" + "|".join(map(re.escape, sorted(sorted(AGENCIES), key=len, reverse=True))) + r")(?!\w)"

_CAPITAL_WORD: Final = (
    rf"(?:(?:{'|'.join(MIXED_PREFIXES)})(?=[{UPPER}'’-]))?"
    rf"[{UPPER}](?:[{UPPER}'’`.]|-(?=[{UPPER}]))*(?!\w)"
)
_PLACE: Final = rf"{_CAPITAL_WORD}(?: (?:(?:{'|'.join(CAPITAL_LINKS)}) )?(?!{AND.upper()}\b){_CAPITAL_WORD}){{0,5}}"
# , Calif. | , South Africa | , Bosnia and Herzegovina | , ND
_NO_DATE: Final = rf"(?!(?i:{MONTH}|{WEEKDAY})(?:[\s,]|$))"
_IN_BRACKETS: Final = rf"\s\((?!{AGENCY}\))[{UPPER}][\w/ .&'’-]{{1,30}}\)"
_REGION: Final = (
    rf"(?:\s?,\s?|(?<!\.)\s(?=[{UPPER}][a-z]{{2,6}}\.?,)){_NO_DATE}"
    rf"[{UPPER}](?:[\w.'’]|-(?=\w))*"
    rf"(?: (?:(?:{'|'.join(REGION_LINKS)}) )?{_NO_DATE}(?!(?i:{AND})\b)[{UPPER}](?:[\w.'’]|-(?=\w))*){{0,3}}"
    rf"|(?:{_IN_BRACKETS}(?=\s\[))?\s\[[{UPPER}][\w .'’-]{{2,30}}\]|{_IN_BRACKETS}(?=,\s(?i:{MONTH}))"
)
_AND: Final = rf",?\s(?:{'|'.join(PLACE_JOINTS)})\s"
_JOINT: Final = rf"(?:\s?[;/]\s?(?!\w+(?i:{WIRE})\b)|{_AND}|\s?,\s?|-(?=[A-Z]{{4}}))"
IN_CAPITALS: Final = re.compile(rf"{_PLACE}(?:{_REGION})?(?:{_JOINT}{_NO_DATE}{_PLACE}(?:{_REGION})?){{0,3}}")
IN_READING_CASE: Final = re.compile(
    rf"[{UPPER}][\w.'’-]+(?: (?:(?:{'|'.join(NAME_LINKS)}) )?[{UPPER}a-z][\w.'’-]+){{0,3}}?"
    rf"(?:{_REGION})?"
    rf"(?:(?:\s?[;/]\s?|{_AND})[{UPPER}][\w.'’-]+(?: [{UPPER}][\w.'’-]+){{0,2}}(?:{_REGION})?){{0,2}}"
    r"(?=\s{0,2}[,.(/:–—_*)\n-]|\Z)"
)

LETTERS: Final = re.compile(r"[^\W\d_]+")
# Not within (Jammu and Kashmir).
_SPLIT_JOINTS: Final = re.compile(rf"(?:\s?[;/]\s?|{_AND})(?![^()]{{0,40}}\))")
_ENDS_IN_WORD: Final = re.compile(r"[^\W\d_]{4}\.\Z")  # MOSCOW. May 15


@lru_cache(maxsize=1024)
def places_in(written: str) -> tuple[str, ...]:
    """The places in reading case, each with its region."""
    found: list[str] = []
    for joined in _unjoined(written):
        for number, name in enumerate(part.strip(" _") for part in joined.split(",")):
            if number and _is_region(name):
                found[-1] += ", " + (name if len(name) <= 2 else place_case(name))
            else:
                found.append(place_case(name.removesuffix(".") if _ENDS_IN_WORD.search(name) else name))
    return tuple(found)


def _unjoined(written: str) -> list[str]:
    """Cut at joints, but not inside Bosnia and Herzegovina."""
    parts = _SPLIT_JOINTS.split(written)
    region = written.rpartition(",")[2]
    return [written] if f" {AND} " in region and place_key(region) in REGIONS else parts


def _is_region(name: str) -> bool:
    """What follows a comma is a region where it is known as one or isn't all in capitals."""
    return place_key(name) in REGIONS or not (name.isupper() or name.upper() in NO_REGIONS)


@lru_cache(maxsize=1024)
def could_be_place(place: str) -> bool:
    """Whether some word of it is not one that never names a place."""
    return len(place) > 1 and not all(word.upper() in NO_PLACES for word in LETTERS.findall(place))


def are_known(places: tuple[str, ...]) -> bool:
    """Whether each of the places is known by its name."""
    return all(place_key(without_region(place)) in STANDING for place in places)


def without_region(place: str) -> str:
    """Athens of Athens, Greece."""
    return place.partition(",")[0]
