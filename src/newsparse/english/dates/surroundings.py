"""What rules of several families ask of the words around a time."""

from __future__ import annotations

from newsparse.english.lists import word_set
from newsparse.english.speech import FRAMES, SAY, SHOW, TELL, THINK
from newsparse.english.tense import CUE_WORDS
from newsparse.english.words import PAST_ENDING
from newsparse.grammar.guards import after, before, both, but_not, either, holds, text_before, word_before

MONTH_KINDS = ("month", "doubtful_month")
# Nothing follows that the time could belong to, or that "before" and "after" could govern.
ENDS = after("", "dot", "comma", "dash", "quote", "close", "semicolon")
# "That" points to a time after these; after a verb it opens a clause: said that Thursday was hot. Behind a past of
# another kind, and where the clause ends with the time, it points: he resigned that August to write.
_OPENERS = frozenset(form for form, frames in FRAMES.items() if frames & (SAY | TELL | THINK | SHOW)) | word_set(
    "concerned ensured established noticed pleased proved required sensed"
)
_BEHIND_PAST = either(word_before(CUE_WORDS["past"]), text_before(rf"[a-z]{PAST_ENDING}\s\Z"))
OPENS_CLAUSE = both(
    holds("that"),
    but_not(before("", "dot", "in", "of", "on", "during", "by", "quote", "open", "and", "comma")),
    either(word_before(_OPENERS), but_not(either(after("", "dot", "comma", "semicolon", "and"), _BEHIND_PAST))),
)
# What follows a time but is never the thing that it, or an ordinal, belongs to.
NEVER_COUNTED = frozenset(
    "i he she it they we you there who which when where but because with is was were has had will".split()
)
# Any day of that name: on a Sunday; not a Sunday paper, whose article it is.
INDEFINITE = "(?<=a|any|some|count)"
IS_INDEFINITE = both(
    after("", "dot", "comma", "dash", "quote", "close", "in", "of", "and", "or", "at", "before", "after"),
    but_not(both(before("count"), but_not(word_before(("one",))))),
)
