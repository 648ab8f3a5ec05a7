"""What rules of several families ask of the words around a time."""

from __future__ import annotations

from newsparse.grammar.guards import after, before, both, but_not, holds, word_before

# Nothing follows that the time could belong to, or that "before" and "after" could govern.
ENDS = after("", "dot", "comma", "dash", "quote", "close", "semicolon")
# "That" points to a time after these; after a verb it opens a clause: said that Thursday was hot.
OPENS_CLAUSE = both(
    holds("that"),
    but_not(before("", "dot", "in", "of", "on", "during", "by", "quote", "open", "and", "comma")),
)
# Any day of that name: on a Sunday; not a Sunday paper, whose article it is.
INDEFINITE = "(?<=a|any|some|count)"
IS_INDEFINITE = both(
    after("", "dot", "comma", "dash", "quote", "close", "in", "of", "and", "or", "at", "before", "after"),
    but_not(both(before("count"), but_not(word_before(("one",))))),
)
