"""Labelled turns of a transcript or an interview: WALLACE: We met. / Q: Who? / Hana Novak: Around six.

A label is a short name or role in front of a colon at the beginning of a paragraph. It marks turns where labels
follow one another and one of them comes again under one heading, so that lists are not taken for a talk: BEST FILM:
The Long Harbour; what is next for each team.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newsparse.english.speech import TURN_LETTERS
from newsparse.english.titles import role_of
from newsparse.quotes.marks import Region, Run

_PERSON = r"[A-Z][\w.'’-]*(?:,? (?:\([^():\n]{1,30}\)|[A-Z(][\w.'’()-]*|[a-z]{2,12}(?=:))){0,6}"
_LETTER = f"(?:{'|'.join(TURN_LETTERS)})(?=[.:])"
LABEL = re.compile(rf"(?P<mark>[“\"]?)(?P<label>{_LETTER}|{_PERSON})[.:]\s+(?=\S)")
SPEECH_END = re.compile(r"[.?!…—-][”\"’')\]]{0,2}(?:\s\([A-Z][A-Za-z ]{2,20}\))?\s*$")
WORD = re.compile(r"[^\W\d_]")
LETTERS = frozenset(TURN_LETTERS)
LONGEST = 60  # characters of a label
LONGEST_NOTE = 30  # characters at the end of a turn: (APPLAUSE)
HEADING = re.compile(r"^[^\n]{0,60}\w[ \t]*$", re.MULTILINE)  # a short line that does not end as a sentence does
CLOSING = frozenset('”"')
PLACE_IN_LABEL = re.compile(r"[,(].*")


class Turn:
    """A turn: the region's `label` (its place in the text) and the run of its words.

    `full` is the place of the label that this one has the initials of, or its own: WP: for Wim Pakes: above.
    """

    __slots__ = ("full", "label", "run")

    def __init__(self, label: Region, run: Run, full: Region | None) -> None:
        self.label: Region = label
        self.run: Run = run
        self.full: Region = full or label


def turns(text: str, regions: Sequence[Region]) -> dict[int, Turn]:
    """The labelled turns of a text by the number of their region; none where no label comes again beside another."""
    found = dict(_labels(text, regions))
    if len(found) < 2:
        return {}
    full = {initials: match for match in found.values() if (initials := _initials(match)) is not None}
    keys = {number: _key(full.get(match["label"], match)) for number, match in found.items()}
    names = Counter(keys.values())
    if max(names.values()) < 2 or not _comes_again(text, regions, keys):
        return {}
    return {
        number: _turn(text, regions[number], match, full.get(match["label"]))
        for number, match in found.items()
        if number - 1 in found or number + 1 in found or names[keys[number]] > 1
    }


def _comes_again(text: str, regions: Sequence[Region], keys: Mapping[int, str]) -> bool:
    """Whether a label comes again with no heading in between; the keys are those of regions."""
    seen: set[str] = set()
    past = 0
    for number, key in keys.items():
        start, end = regions[number]
        if HEADING.search(text, past, start):
            seen.clear()
        past = end
        if key in seen:
            return True
        seen.add(key)
    return False


def _initials(match: re.Match[str]) -> str | None:
    """The initials of a label of several words: WP of Wim Pakes."""
    words = match["label"].split()
    return "".join(word[0] for word in words) if len(words) > 1 else None


def _labels(text: str, regions: Sequence[Region]) -> Iterator[tuple[int, re.Match[str]]]:
    """The numbers of the regions that begin with a label and a sentence behind it, with its match."""
    for number, (start, end) in enumerate(regions):
        if text[start] in LETTERS or text.find(":", start, start + LONGEST) >= 0:
            match = LABEL.match(text, start, min(end, start + LONGEST))
            if match is not None and _is_label(text, match, end):
                yield number, match


def _is_label(text: str, match: re.Match[str], end: int) -> bool:
    """Whether a sentence stands behind a label; a dot ends a letter alone: Q. Who?"""
    if text[match.end("label")] == "." and match["label"] not in LETTERS:
        return False
    last = PLACE_IN_LABEL.sub("", match["label"]).rstrip().rpartition(" ")[2]
    if last.islower() and not role_of(last):
        return False  # First officer:, but not She said:
    return (
        SPEECH_END.search(text, max(match.end(), end - LONGEST_NOTE), end) is not None
        and WORD.search(text, match.end(), end) is not None
    )


def _key(match: re.Match[str]) -> str:
    """By what a label is known again: its last word without what stands behind a comma or in brackets."""
    words = PLACE_IN_LABEL.sub("", match["label"]).split()
    return words[-1].casefold() if words else ""


def _turn(text: str, region: Region, match: re.Match[str], full: re.Match[str] | None) -> Turn:
    end = region[1]
    if match["mark"] and text[end - 1] in CLOSING:
        end -= 1
    run = Run(match.end(), end, match.end(), end)
    return Turn(match.span("label"), run, full.span("label") if full is not None else None)
