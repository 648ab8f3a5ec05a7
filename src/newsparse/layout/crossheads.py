"""Bare crossheads: which of the lines that nothing marks as a heading are one, decided by the text around them.

A marker says of a line alone that it could be a heading: short, and not ending as a sentence does. Here the whole
text is asked. What speaks for a heading and what against it are named signs, each with its weight in one table; a
line is a heading where the weights of its signs add up to more than nothing.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from newsparse.english.calendar import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from newsparse.english.headings import QUESTION_WORDS, SENTENCE_GOES_ON, SENTENCE_SUBJECTS, SENTENCE_VERBS
from newsparse.layout.byline import is_bare_name
from newsparse.layout.furniture import role_of
from newsparse.layout.headline import is_title_case
from newsparse.layout.paragraphs import Wrapping
from newsparse.layout.parts import BodyCopy, HeadingPart, Part, end_of, start_of
from newsparse.model import Note, NoteRole, Paragraph, ParagraphRole, fold
from newsparse.text import CLOSING_MARKS, ends_sentence, line_start

SHORTEST_PROSE: Final = 60
MOST_WORDS_OF_LABEL: Final = 4
LONGEST_USUAL: Final = 80
LONGEST_CLOCK: Final = 10
MOST_NOTES: Final = 8
MOST_SUBHEADS: Final = 2
NEVER: Final = -math.inf

WEIGHTS: Final[Mapping[str, float]] = {
    "a line": -0.5,
    # the line
    "few words": 1.0,
    "title case": 1.0,
    "in capitals": 2.0,
    "in quotation marks": 1.0,
    "numbered": 1.0,
    "a number alone": -2.5,
    "numbered like its neighbour": NEVER,
    "a question": -1.5,
    "asks with a question word": 0.5,
    "long": -1.0,
    "exclaims": -2.5,
    "quoted and signed": NEVER,
    "goes on from a sentence": -3.0,
    "begins with a subject": -1.5,
    "has the verb of a sentence": -0.5,
    "begins with a time or a price": -3.0,
    "ends in a figure": -1.0,
    "a name": -1.0,
    "a name and what he is": -2.0,
    "a label and its value": -1.5,
    "a label and names": NEVER,
    # what is under it
    "prose under it": 1.5,
    "a shorter sentence under it": -0.5,
    "a list under it": 1.0,
    "a number over a list": -3.0,
    "a short line under it": -1.5,
    "a heading under it": 0.25,
    "a rule under it": 0.0,
    "more capitals under it": NEVER,
    # what is over it
    "the headline over it": -1.5,
    "the byline over it": -2.5,
    "a paragraph ends over it": 1.0,
    "no paragraph ends over it": -1.0,
    "a time over it": 1.0,
    "one of several short lines": -2.5,
    "under a contact": NEVER,
    # its text
    "only of its kind": -1.5,
    "more of its kind": 1.5,
}
"""What each sign adds. Fitted on pages and checked on others, then rounded."""

_NUMBERED: Final = re.compile(r"\(?\d{1,2}(?:[.):]|(?= [^\W\d_a-z])) ")
# Crash leaves 4 | Net 3,062,000 | 7.30pm; not Crash on A361, The year 2019
_FIGURE_AT_END: Final = re.compile(r"(?<![\w.,:/-])(?!(?:19|20)\d\d\Z)[£$€]?\d[\d.,:/-]*(?:pm|am|%)?\Z")
# 8pm, BBC One | Monday, 8pm | £90 a night
_TIME_OR_PRICE: Final = re.compile(
    rf"(?:(?:{'|'.join((*WEEKDAYS, *WEEKDAY_ABBREVIATIONS))}),? )?(?:[£$€]\d|\d{{1,2}}(?:[.:]\d\d)? ?[ap]\.?m\b)"
)
_QUOTED: Final = re.compile(r"[“\"‘'].+[”\"’']\Z")
# Ruth Pym, stallholder
# We don't like: it is heavy
_LABELLED: Final = re.compile(r"[^:]{2,30}: [a-z\d£$€]")
# Subs: Dahl, Holm; and Referee: Jane Doe
_NAMES_LABELLED: Final = re.compile(r"[^:]{2,30}: [^\W\d_a-z][\w'’-]{0,30}(?:, [^\W\d_a-z][\w'’-]{0,30}){1,9}\Z")
_SIGNED: Final = re.compile(r"(?:[^\W\d_a-z][\w.'’-]+ ){1,3}[^\W\d_a-z][\w.'’-]+, [a-z]")


def with_false_crossheads_as_paragraphs(copy: BodyCopy, parts: list[Part]) -> list[Part]:
    """The parts of a body, in which a suspected heading is a paragraph where the text doesn't bear it out."""
    suspects = [n for n, part in enumerate(parts) if isinstance(part, HeadingPart) and not part.match.marker]
    if not suspects:
        return parts
    around = _Surroundings(copy, parts, suspects)
    false: list[int] = []
    for number in reversed(suspects):  # what is under a heading is settled first
        if not around.is_heading(number):
            paragraph = copy.paragraph(start_of(parts[number]), end_of(parts[number]))
            if role_of(paragraph.text) is NoteRole.TIMESTAMP:  # Sunday 7 May, and no other day
                parts[number] = copy.note(paragraph.span.start, paragraph.span.end, NoteRole.TIMESTAMP)
            else:
                parts[number] = paragraph
                if paragraph.role is ParagraphRole.PROSE and not ends_sentence(paragraph.text):
                    false.append(number)
    if copy.below_headline:
        for number in _under_headline(parts, false):
            parts[number] = copy.note(start_of(parts[number]), end_of(parts[number]), NoteRole.SUBHEAD)
    return parts


def _under_headline(parts: Sequence[Part], short: Sequence[int]) -> list[int]:
    """Which of these short lines stand right under the headline, over prose: a subhead, or two."""
    found: list[int] = []
    for number, part in enumerate(parts[:MOST_NOTES]):
        if number in short:
            found.append(number)
        elif not isinstance(part, Note):
            return found if len(found) <= MOST_SUBHEADS and isinstance(part, Paragraph) and is_prose(part) else []
    return []


class _Surroundings:
    """What stands around the suspected headings of a body, and what speaks for them in the whole of it."""

    def __init__(self, copy: BodyCopy, parts: list[Part], suspects: list[int]) -> None:
        self._text = copy.text
        self._parts = parts
        self._below_byline = copy.below_byline
        self._is_wrapped = copy.wrapping is not Wrapping.LINES
        self._in_row = _in_rows_of_three(suspects)
        self._of_lines = {number: tuple(_signs_of_line(self._words(number))) for number in suspects}
        self._usual = {number for number in suspects if self._is_usual(number)} | self._pairs(suspects)
        self._kinds = Counter(self._kind(number) for number in self._usual)
        self._in_row = _in_rows_of_three([number for number in suspects if not self._is_counted(number)])

    def is_heading(self, number: int) -> bool:
        """Whether this part, a heading by its look alone, is one."""
        if not self._begins_line(number) or self._under(number) is None:
            return False
        if self._is_wrapped and not self._stands_apart(number):
            words = self._words(number)
            if not words.isupper() or " " not in words:
                return False
        return sum(WEIGHTS[sign] for sign in self.signs(number)) > 0

    def _is_signed(self, number: int) -> bool:
        """Whether it is a quote with a dash and the speaker on the line below."""
        below = self._parts[number + 1]
        is_signature = not isinstance(below, HeadingPart) and below.text[0] in "-–—"
        return is_signature and _QUOTED.match(self._words(number)) is not None

    def _is_over_contact(self, number: int) -> bool:
        return any(
            isinstance(part, Note) and part.role is NoteRole.CONTACT for part in self._parts[number + 1 : number + 2]
        )

    def _prose_under(self, number: int) -> Paragraph | None:
        under = self._under(number)
        return under if isinstance(under, Paragraph) and is_prose(under) else None

    def signs(self, number: int) -> Iterator[str]:
        """The names of what speaks for this line and against it."""
        yield "a line"
        yield from self._of_lines[number]
        yield self._sign_under(number)
        yield from self._signs_over(number)
        if self._is_signed(number):
            yield "quoted and signed"
        under = self._prose_under(number)
        if under is not None and under.text.isupper():
            yield "more capitals under it"
        alike = self._alike(number)
        if self._is_in_contacts(number):
            if under is None or self._is_over_contact(number):
                yield "under a contact"
        elif number in self._in_row:
            yield "one of several short lines"
        if alike != 1:
            yield "more of its kind" if alike else "only of its kind"
        if self._kind(number) == "numbered":
            if isinstance(below := self._under(number), Paragraph) and below.role is ParagraphRole.LIST_ITEM:
                yield "a number over a list"
            if not alike:
                yield "a number alone"
            if self._is_beside_number(number):
                yield "numbered like its neighbour"

    def _is_below_time(self, number: int) -> bool:
        """Whether the time of an entry of a live page is right over it."""
        if number:
            above = self._parts[number - 1]
            return isinstance(above, Note) and above.role is NoteRole.TIMESTAMP
        head = self._text[: start_of(self._parts[0])].rstrip()
        clock = head[line_start(head, len(head)) :]
        return len(clock) <= LONGEST_CLOCK and role_of(clock) is NoteRole.TIMESTAMP

    def _is_counted(self, number: int) -> bool:
        """Whether it is one of several numbered lines that look like headings."""
        return self._kind(number) == "numbered" and self._alike(number) > 1

    def _is_beside_number(self, number: int) -> bool:
        """Whether a numbered line is right over it or under it."""
        beside = {max(0, number - 1), min(number + 1, len(self._parts) - 1)} - {number}
        return "numbered" in map(self._kind, beside)

    def _words(self, number: int) -> str:
        return self._text[start_of(self._parts[number]) : end_of(self._parts[number])]

    def _kind(self, number: int) -> str:
        words = self._words(number)
        if words.isupper():
            return "capitals"
        return "numbered" if _NUMBERED.match(words) else "words"

    def _is_usual(self, number: int) -> bool:
        """Whether it stands as headings do, between a sentence and prose, and reads like one."""
        if not _AGAINST.isdisjoint(self._of_lines[number]):
            return False
        if self._kind(number) == "numbered":
            return not self._is_beside_number(number)
        over = self._over(number)
        if self._prose_under(number) is None or isinstance(over, HeadingPart):
            return False
        return over is None or is_prose(over)

    def _pairs(self, suspects: list[int]) -> set[int]:
        """The suspects that stand two by two, as a town and what happened there, where the text does so again."""
        pairs = [
            (first, second)
            for first, second in pairwise(suspects)
            if second == first + 1 and first not in self._in_row and self._prose_under(second)
        ]
        return {number for pair in pairs for number in pair} if len(pairs) > 1 else set()

    def _alike(self, number: int) -> int:
        """How many of the others are of its kind."""
        return self._kinds[self._kind(number)] - (number in self._usual)

    def _sign_under(self, number: int) -> str:
        under = self._under(number)
        if isinstance(under, HeadingPart):
            return "a heading under it" if under.match.end else "a rule under it"
        if not isinstance(under, Paragraph) or under.role is not ParagraphRole.PROSE:
            return "a list under it"
        if not is_prose(under):
            is_entry = _TIME_OR_PRICE.match(under.text) or self._is_over_figures(number)
            return "a list under it" if is_entry else "a short line under it"
        return "prose under it" if len(under.text) > len(self._words(number)) else "a shorter sentence under it"

    def _is_over_figures(self, number: int) -> bool:
        """Whether the two lines under it end in a figure, as results and prices do."""
        lines = self._parts[number + 1 : number + 3]
        return len(lines) == 2 and all(
            isinstance(line, Paragraph) and _FIGURE_AT_END.search(line.text) for line in lines
        )

    def _signs_over(self, number: int) -> Iterator[str]:
        is_below_time = self._is_below_time(number)
        if is_below_time:
            yield "a time over it"
        if self._is_in_contacts(number):
            return
        over = self._over(number)
        if over is None:
            if not is_below_time:
                yield "the byline over it" if self._below_byline else "the headline over it"
        elif isinstance(over, HeadingPart):
            if not self._is_counted(number) and not self._text[start_of(over) : end_of(over)].isupper():
                yield "no paragraph ends over it"
        else:
            is_end = is_prose(over) and not over.text.endswith(":")
            yield "a paragraph ends over it" if is_end else "no paragraph ends over it"

    def _begins_line(self, number: int) -> bool:
        """Whether nothing stands in front of it on its line: behind a dateline begins a paragraph."""
        start = start_of(self._parts[number])
        return not self._text[line_start(self._text, start) : start].strip()

    def _stands_apart(self, number: int) -> bool:
        """Whether a blank line is over it or under it."""
        around = pairwise(self._parts[max(0, number - 1) : number + 2])
        return not number or any(self._text.count("\n", end_of(a), start_of(b)) > 1 for a, b in around)

    def _under(self, number: int) -> HeadingPart | Paragraph | None:
        """What stands under it, furniture apart."""
        below = self._parts[number + 1 : number + 1 + MOST_NOTES]
        return next((part for part in below if not isinstance(part, Note)), None)

    def _over(self, number: int) -> HeadingPart | Paragraph | None:
        """What stands over it, furniture apart."""
        return next((part for part in self._above(number) if not isinstance(part, Note)), None)

    def _is_in_contacts(self, number: int) -> bool:
        """Whether the short lines over it stand under `Media contact:`."""
        for part in self._above(number):
            if isinstance(part, Note):
                return part.role is NoteRole.CONTACT
            if not isinstance(part, HeadingPart):
                return False
        return False

    def _above(self, number: int) -> Iterator[Part]:
        """The parts above this one, upwards, as far as a short block of furniture goes."""
        return reversed(self._parts[max(0, number - MOST_NOTES) : number])


_AGAINST: Final = frozenset(
    ("long", "exclaims", "goes on from a sentence", "begins with a subject", "a name and what he is")
)


def _in_rows_of_three(suspects: list[int]) -> set[int]:
    """The suspected headings that stand right under one another, three or more."""
    found: set[int] = set()
    for first, last in zip(suspects, suspects[2:]):  # noqa: B905  the shortest ends it
        if last - first == 2:
            found.update(range(first, last + 1))
    return found


def _signs_of_line(words: str) -> Iterator[str]:
    """What a line says by its words alone."""
    words = fold(words)
    first, *others = words.casefold().split()
    if len(others) < MOST_WORDS_OF_LABEL:
        yield "few words"
    if len(words) > LONGEST_USUAL:
        yield "long"
    if words.isupper():
        yield "in capitals"
    elif is_title_case(words):
        yield "title case"
    if _NUMBERED.match(words):
        yield "numbered"
    if _TIME_OR_PRICE.match(words):
        yield "begins with a time or a price"
    bare = words.rstrip(CLOSING_MARKS)
    if bare.endswith("?"):
        yield "a question"
        if others and (others[0] if first.endswith(":") else first) in QUESTION_WORDS:
            yield "asks with a question word"
    elif _QUOTED.match(words):
        yield "in quotation marks"
    if bare.endswith("!"):
        yield "exclaims"
    if first in SENTENCE_GOES_ON and len(others) > 1:
        yield "goes on from a sentence"
    if first in SENTENCE_SUBJECTS:
        yield "begins with a subject"
    if not bare.endswith("?") and not SENTENCE_VERBS.isdisjoint(others):
        yield "has the verb of a sentence"
    if _FIGURE_AT_END.search(words):
        yield "ends in a figure"
    if _SIGNED.match(words):
        yield "a name and what he is"
    if is_bare_name(words):
        yield "a name"
    if not bare.endswith("?") and _LABELLED.match(words):
        yield "a label and its value"
    if ": " in words and (_NAMES_LABELLED.match(words) or is_bare_name(words.partition(": ")[2])):
        yield "a label and names"


def is_prose(paragraph: Paragraph) -> bool:
    """Whether it is longer than a heading and not of figures, or ends as a sentence; lists and tables count too."""
    text = paragraph.text
    if paragraph.role is not ParagraphRole.PROSE or ends_sentence(text, or_clause=True):
        return True
    return len(text) >= SHORTEST_PROSE and sum(map(str.isdigit, text[:200])) * 6 < len(text[:200])
