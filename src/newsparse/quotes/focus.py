"""Whom a sentence is about: the subject of its main clause, and who else a pronoun after it can stand for.

A pronoun goes on with the one whom the sentence before is about, not with the one who was named last in it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsparse.english.bodies import NAME_BEARERS
from newsparse.english.peoples import is_people
from newsparse.english.speech import GERUND, PAST, THIRD
from newsparse.english.titles import AGED, TITLE_PARTS, role_of
from newsparse.english.words import (
    ADVERB,
    AND,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    OF,
    PAST_ENDING,
    POSSESSIVE_ENDINGS,
    PREPOSITION,
    PRONOUN_GENDERS,
    SUBORDINATOR,
    THE,
    TIME,
    TIME_NOUNS,
    VERB,
)
from newsparse.quotes.body_lists import joins_seat
from newsparse.quotes.context import is_identified
from newsparse.quotes.entities import Entities, Mention
from newsparse.quotes.joining import is_joined
from newsparse.quotes.marks import Region, Run
from newsparse.quotes.tokens import CAPITAL, PUNCTUATION, QUOTE, Tokens, tokenize

BEHIND_QUOTE = re.compile("[ ,\n]{1,3}")
MOST_NAMES = 24  # of a sentence that are looked at
BEFORE_NAMES = TITLE_PARTS | {OF}


class Focus:
    """What a sentence says of who is in focus.

    `subjects` are the entities that its main clause is about: several where they are joined. `goes_on` says that it
    has a pronoun or a description as its subject, so that it is about the one before: she, the minister.
    `place` is where that subject stands. `others` are the further names outside quotes that can be taken up, in their
    order.
    """

    __slots__ = ("goes_on", "head", "is_another", "others", "place", "pronoun", "subjects")

    def __init__(self) -> None:
        self.subjects: list[Mention] = []
        self.goes_on: bool = False
        self.is_another: bool = False
        self.place: int = 0
        self.pronoun: str = ""
        self.head: str = ""
        self.others: list[Mention] = []


def focus_of(text: str, sentence: Region, runs: Sequence[Run], entities: Entities, paragraph: Tokens | None) -> Focus:
    """The focus of a sentence between two places of a text.

    `runs` are the quotes of its paragraph, whose tokens are handed over where they are known.
    """
    tokens, low, high = _tokens_of(text, sentence, runs, paragraph)
    focus = Focus()
    mentions = [mention for mention in entities.between(*sentence) if not _is_quoted(runs, mention[0])]
    start = _main_clause(tokens, low, high)
    end = _subject_end(tokens, start, high)
    if start < end:
        begin, stop = tokens.span(start, end)
        focus.place = begin
        focus.subjects = (
            _subjects(text, mentions, begin, stop, tokens, start, high)
            or _in_apposition(mentions, tokens, start, end, high)
            or [mention for mention in mentions[:MOST_NAMES] if is_identified(text, mention[0])][:1]
        )
        if not focus.subjects:
            focus.pronoun = _pronoun(tokens, start, end)
            focus.head = _head(tokens, start, end)
            focus.goes_on = bool(focus.pronoun or (focus.head and tokens.lower[start] == THE))
            focus.is_another = bool(role_of(focus.head)) and not focus.goes_on and not _is_quoted(runs, begin)
    focus.others = [mention for mention in mentions[:MOST_NAMES] if not _describes(tokens, mention[1], high)]
    return focus


def _tokens_of(text: str, sentence: Region, runs: Sequence[Run], paragraph: Tokens | None) -> tuple[Tokens, int, int]:
    """The tokens of a sentence, with the numbers of its first and of the one behind it.

    A sentence inside a quote, whose words are not read with its paragraph, has tokens of its own.
    """
    low, high = sentence
    if paragraph is not None:
        first, past = (bisect_right(paragraph.end, place, hi=paragraph.count) for place in sentence)
        if paragraph.start(first) >= low:
            is_quote_open = past in paragraph.run and paragraph.run_start[past] < high
            return paragraph, first, past + is_quote_open
    within = runs[bisect_left(runs, low, key=_run_start) : bisect_left(runs, high, key=_run_start)]
    tokens = tokenize(text, low, high, within)
    return tokens, 0, tokens.count


def _main_clause(tokens: Tokens, low: int, high: int) -> int:
    """The token that the main clause begins with: behind a quote, a time, a clause or phrase in front."""
    lower, tags = tokens.lower, tokens.tags
    at = low
    while at < high and tags[at] & (QUOTE | PUNCTUATION | CONJUNCTION):
        at += 1
    if at + 1 < high and lower[at + 1] == "," and tags[at] & ADVERB:
        return at + 2  # Meanwhile, Lee left
    if at == high or not _opens_front(tokens, at):
        return at
    past = at + 1
    while past < high and (tags[past] & TIME or lower[past] in TIME_NOUNS):
        past += 1
    if at + 1 < past < high and tags[past] & CAPITAL:
        return past  # On Thursday evening | Lee left
    return next((index for index in range(at, high) if "," in (lower[index], tokens.last_char.get(index))), at) + 1


def _opens_front(tokens: Tokens, at: int) -> bool:
    """Whether a token opens what stands in front of the main clause: In, While, Asked."""
    tags = tokens.tags[at]
    if tags & (PREPOSITION | SUBORDINATOR) and not tags & DETERMINER:
        return True
    return bool(tokens.frames[at] & (PAST | GERUND) and tags & CAPITAL)


def _subject_end(tokens: Tokens, start: int, high: int) -> int:
    """The token behind the subject that begins at `start`: its verb, or what closes it."""
    lower, tags = tokens.lower, tokens.tags
    at = start
    if at < high and tokens.frames[at] & (PAST | THIRD):
        at += 1  # "We came," | said Lee
        start = at
    while at < high:
        kind = tags[at]
        if kind & QUOTE or (kind & PUNCTUATION and lower[at] not in (".", "&") and not is_joined(tokens, at)):
            break
        if at > start and not kind & CAPITAL and _is_verb(tokens, at):
            break
        at += 1
    return at


def _is_verb(tokens: Tokens, at: int) -> bool:
    if tokens.tags[at] & (AUXILIARY | VERB):
        return True
    looks_so = tokens.frames[at] & (PAST | THIRD) or tokens.lower[at].endswith(PAST_ENDING)
    return bool(looks_so) and not tokens.tags[at - 1] & DETERMINER


def _subjects(
    text: str, mentions: Sequence[Mention], begin: int, stop: int, tokens: Tokens, start: int, high: int
) -> list[Mention]:
    """The names that are the subject between two places: one, or several that are joined."""
    found: list[Mention] = []
    for at, past, entity in mentions:
        if at < begin or past > stop + 1:
            continue
        low = bisect_left(tokens.end, at + 1)
        if found:
            between = text[found[-1][1] : at].replace(",", " ").split()
            if not all(word[0].isupper() or _joins(word) or role_of(word) for word in between):
                break
            if between and "," not in text[found[-1][1] : at] and not any(map(_joins, between)):
                found.clear()  # Vantor spokesman | Bo Carr
        elif any(tokens.tags[index] & PREPOSITION for index in range(start, low)):
            break
        if text.startswith(POSSESSIVE_ENDINGS, past) or _describes(tokens, past, high):
            break
        found.append((at, past, entity))
    return found


def _in_apposition(mentions: Sequence[Mention], tokens: Tokens, start: int, end: int, high: int) -> list[Mention]:
    """The name that a subject without one has behind a comma: the owner, | Ann Lee, hopes."""
    if end + 1 >= high or tokens.lower[end] != ",":
        return []
    first = last = end + 1
    # the judge, Mr Justice | Lee; the candidate, former Secretary of State | Ann Lee
    titles = BEFORE_NAMES if _head(tokens, start, end) else ()
    while last + 1 < high and (role_of(tokens.lower[last]) or tokens.lower[last] in titles):
        last += 1
    return [mention for mention in mentions if tokens.start(first) <= mention[0] <= tokens.start(last)][:1]


def _joins(word: str) -> bool:
    return word in (AND, "&")


def _describes(tokens: Tokens, past: int, high: int) -> bool:
    """Whether a name describes the noun behind it: Lee | supporters, the San Jose, California-based | company."""
    after = bisect_right(tokens.end, past)
    if after >= high:
        return False
    return tokens.lower[after] in NAME_BEARERS or (tokens.lower[after] == "," and joins_seat(tokens, after))


def _pronoun(tokens: Tokens, start: int, end: int) -> str:
    """The pronoun that is the subject, "" where it is none."""
    word = tokens.lower[start]
    alone = word in PRONOUN_GENDERS and all(tokens.tags[at] & ADVERB for at in range(start + 1, end))
    return word if alone else ""


def _head(tokens: Tokens, start: int, end: int) -> str:
    """The head of a subject that describes a person: the Ohio governor, the mayor of Utica, the 76-year-old."""
    last = ""
    for at in range(start, end):
        if tokens.tags[at] & (PREPOSITION | CONJUNCTION):
            break
        last = tokens.lower[at]
    return last if role_of(last) or is_people(last) or last.endswith(AGED) else ""


def is_only_quoted(text: str, low: int, high: int, runs: Sequence[Run]) -> bool:
    """Whether nothing but a quote, or a part of one, stands between two places: | “We left,” | he said."""
    index = bisect_right(runs, low, key=_run_start) - 1
    past = runs[index].end if index >= 0 else low
    return past >= high or BEHIND_QUOTE.fullmatch(text, past, high) is not None


def _is_quoted(runs: Sequence[Run], at: int) -> bool:
    """Whether a place lies in one of a region's quotes."""
    index = bisect_right(runs, at, key=_run_start) - 1
    return index >= 0 and at < runs[index].end


def _run_start(run: Run) -> int:
    return run.start
