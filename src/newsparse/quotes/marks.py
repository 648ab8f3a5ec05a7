"""Quotation marks: which stretches of a paragraph stand between marks.

Every mark is read as opening or closing by what stands around it, its shape breaking ties, so that curly, straight,
``wire'', «guillemets», „low-high“ and mixed marks go one way. What stays unbalanced is repaired within its paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Collection, Sequence

from newsparse.english.speech import CLOSING_CUES
from newsparse.english.words import SPEAKING_PRONOUNS
from newsparse.quotes.singles import MANY, single_habit, single_pairs
from newsparse.text import sentence_ends, sentence_starts

Region = tuple[int, int]

# Patterns of marks by what they begin with: each is looked for alone, which takes a tenth of the time of a set.
MARKS: dict[str, re.Pattern[str]] = {
    **{mark: re.compile(mark) for mark in (*'"“”„‟«»＂', "``", "''", "‘‘", "’’")},
    "&": re.compile(r"&(?:quot|[lrb]dquo|[lr]aquo|#34|#822[0-2]|#171|#187|#[xX]201[C-Ec-e]|#[xX]22);"),
    # “ and ” in UTF-8 that was read as Windows-1252
    "â€": re.compile(r"â€(?:œ|\x9d|(?![œ\x9d™˜“”¦¢\w]))"),
}
TAG = re.compile(r"<[A-Za-z/!][^<>]{0,600}>")
FEET_AND_INCHES = re.compile(r"\d['’′]\s?\d{1,2}(?:[ -]?1/2|½)?$")
# "We came, he said. -> the words end before the cue where the closing mark is missing
_NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}"
LOST_CLOSE = re.compile(
    rf"[,?!—](?= (?:(?:{'|'.join(SPEAKING_PRONOUNS)}|{_NAME}) (?:{'|'.join(CLOSING_CUES)})\b"
    rf"|(?:{'|'.join(CLOSING_CUES)}) [A-Za-z]))"
)

OPENS_BEFORE = frozenset(" \t\n\r\u00a0\u2009\u202f([{—–-/<>‘'“\u201a:=*_…")
CLOSES_AFTER = frozenset(" \t\n\r\u00a0\u2009\u202f)]}.,;:?!—–-/<’'”&*_…")
OPENING_SHAPES = frozenset(
    ("â€œ", "“", "„", "‟", "«", "``", "‘‘", "&ldquo;", "&bdquo;", "&laquo;", "&#8220;", "&#8222;", "&#171;")
)
CLOSING_SHAPES = frozenset(("â€", "â€\x9d", "”", "»", "’’", "&rdquo;", "&raquo;", "&#8221;", "&#187;"))
STRAIGHT = frozenset(('"', "''"))
LOW_SHAPES = frozenset(("„", "&bdquo;", "&#8222;"))
CHAIN_LIMIT = 50


class Run:
    """A stretch between marks: `start` and `end` with them, `inner_start` and `inner_end` without.

    `open_ended` says that its paragraph ends before a closing mark; `joined` that it goes on from the run before it;
    `repaired` that a mark was missing.
    """

    __slots__ = ("end", "inner_end", "inner_start", "joined", "open_ended", "repaired", "start")

    def __init__(self, start: int, end: int, inner_start: int, inner_end: int) -> None:
        self.start: int = start
        self.end: int = end
        self.inner_start: int = inner_start
        self.inner_end: int = inner_end
        self.open_ended: bool = False
        self.joined: bool = False
        self.repaired: bool = False


Mark = tuple[int, int, bool]  # start, end, whether it opens


def has_marks(text: str) -> bool:
    """Whether a text has marks that can set off speech: double ones, or single ones by habit."""
    double = any(first in text and mark.search(text) for first, mark in MARKS.items())
    return double or single_habit(text, ())


def runs(text: str, regions: Sequence[Region], headings: Collection[Region] = ()) -> list[Sequence[Run]]:
    """The runs of each region, in order, outermost marks alone; in `headings` single marks are quotation marks."""
    doubles = [match for first, mark in MARKS.items() if first in text for match in mark.finditer(text)]
    doubles.sort(key=_match_start)
    places = [match.start() for match in doubles]
    single = single_habit(text, places[: 2 * MANY + 2])
    found: list[Sequence[Run]] = []
    pending: Run | None = None
    linked = past = 0
    for start, end in regions:
        first = bisect_left(places, start, past)
        past = bisect_left(places, end, first)
        marks = _directed(text, start, end, doubles[first:past]) if past > first else []
        is_heading = (start, end) in headings
        if single or is_heading:
            marks = _with_singles(text, start, end, marks, is_heading)
        if not marks:
            found.append(())
            pending = None
            continue
        starts_open = marks[0][2] and not text[start : marks[0][0]].strip()
        goes_on = pending is not None and (starts_open or not marks[0][2])
        of_region = _paired(text, start, end, marks, goes_on)
        if pending is not None:
            if goes_on and of_region and of_region[0].start <= marks[0][0]:
                linked += 1
                if linked < CHAIN_LIMIT:
                    of_region[0].joined = True
                else:
                    linked = 0
            else:
                linked = 0
        pending = of_region[-1] if of_region and of_region[-1].open_ended else None
        found.append(of_region)
    return found


def _match_start(match: re.Match[str]) -> int:
    return match.start()


def _directed(text: str, start: int, end: int, matches: Sequence[re.Match[str]]) -> list[Mark]:
    """The marks of a region, each read as opening or closing."""
    found: list[Mark] = []
    tags: deque[Region] | None = None
    depth = 0
    low = False
    for match in matches:
        at, past = match.span()
        before = text[at - 1] if at > start else " "
        after = text[past] if past < end else " "
        if before == "=" or (before.isdigit() and _is_inch(text, start, at, depth, match[0])):
            continue
        if tags is None:
            tags = deque(tag.span() for tag in TAG.finditer(text, start, end)) if "<" in text[start:end] else deque()
        while tags and tags[0][1] <= at:
            tags.popleft()
        if tags and tags[0][0] < at:
            continue
        opens = _opens(match[0], before, after, depth, low)
        if opens:
            depth += 1
            low = match[0] in LOW_SHAPES
        elif depth:
            depth -= 1
        found.append((at, past, opens))
    return found


def _is_inch(text: str, start: int, at: int, depth: int, mark: str) -> bool:
    """A straight mark after a digit that measures: 6'2", a 12" pipe."""
    return mark in STRAIGHT and (not depth or FEET_AND_INCHES.search(text, max(start, at - 12), at) is not None)


def _opens(mark: str, before: str, after: str, depth: int, low: bool) -> bool:
    """Whether a mark opens: its surroundings decide, then its shape, then whether one is open."""
    could_open = before in OPENS_BEFORE and after not in " \t\n\r\u00a0"
    could_close = after in CLOSES_AFTER and before not in " \t\n\r\u00a0"
    if low and depth and mark in ("“", "&ldquo;"):
        return False
    if could_open != could_close:
        if mark in OPENING_SHAPES and not depth:
            return True
        return could_open
    if mark in OPENING_SHAPES:
        return True
    if mark in CLOSING_SHAPES:
        return False
    return not depth


def _with_singles(text: str, start: int, end: int, doubles: list[Mark], is_heading: bool) -> list[Mark]:
    """Single marks read as quotation marks; doubles inside them are nested."""
    found: list[Mark] = []
    waiting = iter(doubles)
    double = next(waiting, None)
    for opened, closed in single_pairs(text, start, end, is_heading):
        while double is not None and double[0] < opened:
            found.append(double)
            double = next(waiting, None)
        found.append((opened, opened + 1, True))
        if closed >= 0:
            found.append((closed, closed + 1, False))
            while double is not None and double[0] < closed:
                double = next(waiting, None)
    while double is not None:
        found.append(double)
        double = next(waiting, None)
    return found


def _paired(text: str, start: int, end: int, marks: list[Mark], goes_on: bool) -> list[Run]:
    """Marks paired into outermost runs, unbalanced ones repaired within the region."""
    stack: list[Mark] = []
    pairs: list[Run] = []
    free = start
    for mark in marks:
        if mark[2]:
            stack.append(mark)
        elif stack:
            opener = stack.pop()
            pairs.append(Run(opener[0], mark[1], opener[1], mark[0]))
        else:
            repaired = _lost_open(text, free, mark, goes_on or free == start)
            if repaired is not None:
                pairs.append(repaired)
        if not mark[2]:
            free = mark[1]
    if stack:
        pairs += _lost_closes(text, end, stack, marks)
    pairs.sort(key=lambda run: (run.start, -run.end))
    outer: list[Run] = []
    for run in pairs:
        if run.inner_start < run.inner_end and (not outer or run.start >= outer[-1].end):
            outer.append(run)
    return outer


def _lost_open(text: str, begin: int, mark: Mark, from_begin: bool) -> Run | None:
    """We came," he said. -> the words begin with the paragraph, or after other words with their sentence."""
    if not from_begin:
        sentence = next(sentence_starts(text, begin - 2, mark[0]), None)
        if sentence is None:
            return None
        begin = sentence
    while begin < mark[0] and text[begin].isspace():
        begin += 1
    run = Run(begin, mark[1], begin, mark[0])
    run.repaired = True
    return run


def _lost_closes(text: str, end: int, stack: list[Mark], marks: list[Mark]) -> list[Run]:
    """The runs of marks that nothing closes: to the paragraph's end, or to the cue or sentence before the next."""
    found: list[Run] = []
    openers = [mark[0] for mark in marks if mark[2]]
    position = len(openers) - 1
    for at, past, _ in reversed(stack):
        while position >= 0 and openers[position] > at:
            position -= 1
        limit = openers[position + 1] if position + 1 < len(openers) else end
        cue = LOST_CLOSE.search(text, past, limit)
        run = Run(at, limit, past, limit)
        if cue is not None:
            run.end = run.inner_end = cue.end()
        elif limit < end:
            ends = list(sentence_ends(text, past, limit))
            if not ends:
                continue
            run.end = run.inner_end = ends[-1]
        else:
            run.open_ended = True
        run.repaired = not run.open_ended
        found.append(run)
    return found
