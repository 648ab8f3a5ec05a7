"""Words of headings."""

from __future__ import annotations

from typing import Final

from newsparse.english.lists import word_set

NO_HEADING_OPENINGS: Final = (
    "By ",
    "by ",
    "Photo",
    "Image",
    "Picture",
    "Video",
    "Source",
    "Credit",
    "Map of",
    "Chart of",
    "Graph of",
)
"""What opens a line of credit or caption, which is as short as a heading."""

SENTENCE_VERBS: Final = word_set("was were had has have been said says told would did")
"""Verbs of a whole sentence, which a heading rarely has."""

SENTENCE_GOES_ON: Final = word_set("so and but or yet then now well still also")
"""What opens a sentence that goes on from the one before it, which no heading does."""

SENTENCE_SUBJECTS: Final = word_set("he she it they we i you this that these those there his her their")
"""What opens a sentence more often than a heading."""

QUESTION_LABELS: Final = ("Question", "Q")
"""What stands before the colon or dot of an interview's question."""

QUESTION_WORDS: Final = word_set("what who whose how why when where which what's who's")
"""What opens a question that is a heading: What happens next?"""

HEADLINE_LINKS: Final = tuple("a an and as at by for from in of on or over the to with after amid near vs".split())
"""A headline's line that ends in one of these goes on in the next."""
