"""What rules of several families ask of the words around a time."""

from __future__ import annotations

from newsparse.english.speech import FRAMES
from newsparse.grammar.guards import after, before, both, but_not, either, holds, word_before

# Nothing follows that the time could belong to, or that "before" and "after" could govern.
ENDS = after("", "dot", "comma", "dash", "quote", "close", "semicolon")
# "That" points to a time after these; after a verb it opens a clause: said that Thursday was hot. Where the clause
# ends with the time, only a verb of saying opens one: her father died that May.
OPENS_CLAUSE = both(
    holds("that"),
    but_not(before("", "dot", "in", "of", "on", "during", "by", "quote", "open", "and", "comma")),
    either(but_not(after("", "dot", "comma", "semicolon", "and")), word_before(frozenset(FRAMES))),
)
# What follows a time but is never the thing that it, or an ordinal, belongs to.
NEVER_COUNTED = frozenset(
    "i he she it they we you who which when where but because with is was were has had will".split()
)
# Any day of that name: on a Sunday; not a Sunday paper, whose article it is.
INDEFINITE = "(?<=a|any|some|count)"
IS_INDEFINITE = both(
    after("", "dot", "comma", "dash", "quote", "close", "in", "of", "and", "or", "at", "before", "after"),
    but_not(both(before("count"), but_not(word_before(("one",))))),
)
