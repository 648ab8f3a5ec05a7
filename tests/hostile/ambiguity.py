"""Tells from a pattern alone whether a backtracking matcher could take more than linear time over some text.

The pattern becomes a graph of its characters, each with those that can follow it, as Glushkov does it. Two ways of
reading one text make the matcher try both, and it is slow where their number grows with the text:

- exponential: from a character in a loop back to itself on two ways that read the same text, as in `(a*)*b`;
- polynomial: one loop, a way from it to another, and that loop, all reading the same text, as in `a*a*b`. A search
  begins anew at every character, which is a loop over everything in front of the pattern: `a*b` alone is enough.

A loop that may end right there with a match is no danger, since the matcher then stops. What looks ahead is read like
a way on that comes to nothing; what looks back is left out, but for the beginning of a pattern.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from typing import Any

from attrs import frozen

if sys.version_info >= (3, 11):
    import re._constants as sre
    import re._parser as parser
else:
    import sre_constants as sre
    import sre_parse as parser

Pattern = re.Pattern[str] | re.Pattern[bytes]
State = tuple[int, ...]

MANY = 20
SAMPLE = "aZé_5\u0661 \n\t\u2028\u00a0-.,'“\"(<\x00\u0301𝄞"  # of each class that a pattern can name
CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT, getattr(sre, "POSSESSIVE_REPEAT", None)}


@frozen
class Danger:
    """What is wrong, and for each loop of it some characters that it takes."""

    kind: str
    loops: tuple[str, ...]


@frozen
class Piece:
    """A part of the graph: the characters it begins and ends with.

    `sure` are ends behind which nothing is asked for any more; `empty` tells whether the piece may take nothing,
    `surely_empty` whether it may do so without a condition.
    """

    first: frozenset[int] = frozenset()
    last: frozenset[int] = frozenset()
    sure: frozenset[int] = frozenset()
    empty: bool = True
    surely_empty: bool = True


CONDITION = Piece(surely_empty=False)


def dangers(pattern: Pattern, *, searched: bool, many: int = MANY) -> list[Danger]:
    """The dangers of a pattern, `searched` for or matched at given places alone.

    A repeat with a bound of `many` or more counts as one without, if what it repeats can be read in several lengths
    or if nothing is searched for: a search past bounded repeats takes linear time, whatever the bound.
    """
    graph = Graph(letters_of(pattern), is_text=isinstance(pattern.pattern, str), searched=searched, many=many)
    tree = parser.parse(pattern.pattern, pattern.flags)
    whole = graph.sequence(with_what_stands_before(tree, pattern.flags), pattern.flags)
    if searched and not begins_at_start(tree, pattern.flags):
        anything = graph.character(graph.everything)
        graph.link([anything], whole.first | {anything})
    graph.merge_letters()
    return list(dict.fromkeys(graph.dangers(whole.sure)))


def begins_at_start(tree: Iterable[tuple[Any, Any]], flags: int) -> bool:
    """Whether a search can succeed at the start of a text alone."""
    operator, argument = next(iter(tree), (None, None))
    return operator is sre.AT and (
        argument is sre.AT_BEGINNING_STRING or (argument is sre.AT_BEGINNING and not flags & re.MULTILINE)
    )


def with_what_stands_before(tree: Any, flags: int) -> list[tuple[Any, Any]]:
    """A pattern with what it looks back at from its very beginning, for a search has to come past that."""
    items = list(tree)
    if items and items[0] == (sre.AT, sre.AT_BEGINNING) and flags & re.MULTILINE:
        return [(sre.LITERAL, ord("\n")), *items[1:]]
    if items and items[0][0] in (sre.ASSERT, sre.ASSERT_NOT) and items[0][1][0] < 0:
        wanted = list(items[0][1][1])
        if items[0][0] is sre.ASSERT:
            return wanted + items[1:]
        if len(wanted) == 1 and wanted[0][0] is sre.IN:
            return [(sre.IN, [(sre.NEGATE, None), *wanted[0][1]]), *items[1:]]
    return items


def letters_of(pattern: Pattern) -> list[str]:
    """The letters that tell its character classes apart: its own, their neighbours, and some of each category."""
    codes = {ord(letter) for letter in SAMPLE}
    for operator, argument in operations(parser.parse(pattern.pattern, pattern.flags)):
        if operator in (sre.LITERAL, sre.NOT_LITERAL):
            codes.add(argument)
        elif operator is sre.RANGE:
            low, high = argument
            codes |= {max(low - 1, 0), low, high, min(high + 1, sys.maxunicode)}
    limit = 0x100 if isinstance(pattern.pattern, bytes) else sys.maxunicode + 1
    letters = {chr(code) for code in codes if code < limit}
    if pattern.flags & re.IGNORECASE:
        letters |= {form for letter in letters for form in (letter.lower(), letter.upper()) if len(form) == 1}
    return sorted(letters)


def operations(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every operation in a parsed pattern."""
    if isinstance(tree, tuple) and len(tree) == 2 and isinstance(tree[0], type(sre.LITERAL)):
        yield tree
    if isinstance(tree, tuple | list | parser.SubPattern):
        for part in tree:
            yield from operations(part)


class Graph:
    """The characters of a pattern, what each takes and what can follow it."""

    def __init__(self, letters: Sequence[str], *, is_text: bool, searched: bool, many: int) -> None:
        self.letters = letters
        self.is_text = is_text
        self.searched = searched
        self.many = many
        self.everything = (1 << len(letters)) - 1
        self.takes: list[int] = []  # a bit for each letter
        self.follow: list[Counter[int]] = []  # with the number of ways
        self.groups: dict[int, Any] = {}
        self.known: dict[str, int] = {}

    # Built from the parsed pattern.

    def character(self, takes: int) -> int:
        self.takes.append(takes)
        self.follow.append(Counter())
        return len(self.takes) - 1

    def link(self, ends: Iterable[int], beginnings: Iterable[int]) -> None:
        for end in ends:
            self.follow[end].update(beginnings)

    def sequence(self, items: Iterable[tuple[Any, Any]], flags: int) -> Piece:
        whole = Piece()
        for operator, argument in items:
            whole = self.joined(whole, self.item(operator, argument, flags))
        return whole

    def joined(self, left: Piece, right: Piece) -> Piece:
        self.link(left.last, right.first)
        return Piece(
            first=left.first | right.first if left.empty else left.first,
            last=left.last | right.last if right.empty else right.last,
            sure=left.sure | right.sure if right.surely_empty else right.sure,
            empty=left.empty and right.empty,
            surely_empty=left.surely_empty and right.surely_empty,
        )

    def item(self, operator: Any, argument: Any, flags: int) -> Piece:
        if operator in REPEATS:
            return self.repeated(*argument, flags)
        if operator is sre.BRANCH:
            return self.either([self.sequence(items, flags) for items in argument[1]])
        if operator is sre.SUBPATTERN:
            group, added, removed, items = argument
            self.groups[group] = items
            return self.sequence(items, (flags | added) & ~removed)
        if operator is getattr(sre, "ATOMIC_GROUP", None):
            return self.sequence(argument, flags)
        if operator is sre.GROUPREF:
            return self.sequence(self.groups[argument], flags)
        if operator in (sre.ASSERT, sre.ASSERT_NOT):
            direction, items = argument
            ahead = self.sequence(items, flags) if direction > 0 else CONDITION
            return Piece(first=ahead.first, surely_empty=False)
        if operator is sre.AT:
            return CONDITION
        one = frozenset([self.character(self.taken(operator, argument, flags))])
        return Piece(one, one, one, empty=False, surely_empty=False)

    def either(self, pieces: Sequence[Piece]) -> Piece:
        return Piece(
            first=frozenset().union(*(piece.first for piece in pieces)),
            last=frozenset().union(*(piece.last for piece in pieces)),
            sure=frozenset().union(*(piece.sure for piece in pieces)),
            empty=any(piece.empty for piece in pieces),
            surely_empty=any(piece.surely_empty for piece in pieces),
        )

    def repeated(self, least: int, most: int, items: Any, flags: int) -> Piece:
        piece = self.sequence(items, flags)
        shortest, longest = items.getwidth()
        if most is sre.MAXREPEAT or (most >= self.many and (shortest < longest or not self.searched)):
            self.link(piece.last, piece.first)
        elif most > 1:  # two in a row, so that what may stand side by side does
            second = self.sequence(items, flags)
            piece = self.joined(piece, self.either([second, Piece()]))
        return self.either([piece, Piece()]) if least == 0 else piece

    def taken(self, operator: Any, argument: Any, flags: int) -> int:
        """The letters that one operation takes, listed once for all operations of its kind."""
        what = f"{operator} {argument} {flags}"
        if what not in self.known:
            taken = [self.is_taken(operator, argument, letter, flags) for letter in self.letters]
            self.known[what] = sum(is_taken << bit for bit, is_taken in enumerate(taken))
        return self.known[what]

    def merge_letters(self) -> None:
        """One letter for all that no operation tells apart."""
        kinds = list({*self.takes})
        members: dict[tuple[int, ...], int] = {}
        for bit in range(len(self.letters)):
            members.setdefault(tuple(kind >> bit & 1 for kind in kinds), bit)
        kept = sorted(members.values())
        self.letters = [self.letters[bit] for bit in kept]
        fewer = {kind: sum((kind >> bit & 1) << place for place, bit in enumerate(kept)) for kind in kinds}
        self.takes = [fewer[takes] for takes in self.takes]
        self.everything = (1 << len(kept)) - 1

    def is_taken(self, operator: Any, argument: Any, letter: str, flags: int) -> bool:
        forms = {letter, letter.lower(), letter.upper()} if flags & re.IGNORECASE else {letter}
        if operator is sre.ANY:
            return letter != "\n" or bool(flags & re.DOTALL)
        if operator is sre.LITERAL:
            return chr(argument) in forms
        if operator is sre.NOT_LITERAL:
            return chr(argument) not in forms
        if operator is sre.RANGE:
            return any(argument[0] <= ord(form) <= argument[1] for form in forms if len(form) == 1)
        if operator is sre.CATEGORY:
            shown = CATEGORIES[argument]
            if self.is_text:
                return re.match(shown, letter) is not None
            return re.match(shown.encode(), letter.encode("latin-1")) is not None
        if operator is sre.IN:
            negated = argument[0][0] is sre.NEGATE
            entries = argument[1:] if negated else argument
            return negated != any(self.is_taken(*entry, letter, flags) for entry in entries)
        raise NotImplementedError(operator)

    # Searched for two ways of reading one text.

    def after(self, place: int) -> set[int]:
        """Everything that can come after a character."""
        return {found for (found,) in states_after([(place,)], lambda state: zip(self.follow[state[0]]))}

    def dangers(self, sure_ends: frozenset[int]) -> Iterator[Danger]:
        after = [self.after(place) for place in range(len(self.takes))]
        on_loops = [place for place, following in enumerate(after) if place in following]
        loops = {frozenset(mate for mate in after[place] if place in after[mate]) for place in on_loops}
        for loop in loops:
            if self.may_fail(loop - sure_ends) and self.has_two_ways(loop):
                yield Danger("exponential", (self.shown(min(loop)),))
        for one in on_loops:
            within_one = next(loop for loop in loops if one in loop)
            for loop in loops - {within_one}:
                if loop <= after[one] and self.may_fail(loop - sure_ends):
                    between = {place for place in after[one] if place in loop or not after[place].isdisjoint(loop)}
                    within = (within_one, between, loop)
                    yield from (
                        Danger("polynomial", (self.shown(one), self.shown(other)))
                        for other in self.cut(loop)
                        if (one, other, other) in self.readings([(one, one, other)], within)
                    )

    def may_fail(self, unsure: frozenset[int]) -> bool:
        """Whether the matcher can go round in a loop without passing an end to which it could go back."""
        return bool(self.cut(unsure))

    def cut(self, places: frozenset[int]) -> list[int]:
        """Some of the places, without which no loop is left among them: every loop has one of these on it."""
        left = set(places)
        taken: list[int] = []
        while True:
            while dead := {place for place in left if left.isdisjoint(self.follow[place])}:
                left -= dead
            if not left:
                return taken
            taken.append(max(left, key=lambda place: (place in self.follow[place], len(self.follow[place]), -place)))
            left.discard(taken[-1])

    def has_two_ways(self, loop: frozenset[int]) -> bool:
        if any(self.follow[one][two] > 1 for one in loop for two in loop):
            return True
        same = [(place, place) for place in loop]
        apart = {(one, two) for one, two in self.readings(same, (loop, loop)) if one != two}
        return any(one == two for one, two in self.readings(apart, (loop, loop)))

    def readings(self, starts: Iterable[State], within: Sequence[Set[int]]) -> set[State]:
        """Where readings of one and the same text come to that begin behind the characters of a start."""

        def steps(state: State) -> Iterator[State]:
            partial: list[tuple[State, int]] = [((), self.everything)]
            for place, allowed in zip(state, within, strict=True):
                partial = [
                    ((*known, following), letters & self.takes[following])
                    for known, letters in partial
                    for following in self.follow[place]
                    if following in allowed and letters & self.takes[following]
                ]
            return (known for known, _ in partial)

        return states_after(starts, steps)

    def shown(self, place: int) -> str:
        return "".join(letter for bit, letter in enumerate(self.letters) if self.takes[place] >> bit & 1)[:12]


def states_after(starts: Iterable[State], steps: Callable[[State], Iterable[State]]) -> set[State]:
    """All states that one or more steps lead to."""
    seen: set[State] = set()
    waiting = list(starts)
    while waiting:
        for state in steps(waiting.pop()):
            if state not in seen:
                seen.add(state)
                waiting.append(state)
    return seen
