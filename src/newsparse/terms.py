"""The terms that the fields of an article take, as enums that compare with their plain text."""

from __future__ import annotations

from enum import Enum


class ParagraphRole(str, Enum):
    """What a paragraph is: running prose, one item of a list, or a table kept as it stands.

    >>> import newsparse
    >>> newsparse.parse("Talks go on\\n\\nThey want:\\n\\n- peace\\n- bread").paragraphs[1].role
    <ParagraphRole.LIST_ITEM: 'list item'>
    """

    PROSE = "prose"
    LIST_ITEM = "list item"
    TABLE = "table"


class NoteRole(str, Enum):
    """What a piece of furniture is. Terms of the wire desks, see docs/wire.md.

    >>> import newsparse
    >>> newsparse.parse("Talks go on\\n\\nThey met.\\n\\n-30-").notes[0].role is NoteRole.TRAILER
    True
    """

    SLUG = "slug"  # BC-LT--Argentina-Cancer
    KEYWORD_LINE = "keyword line"  # Germany-politics/
    EDITORS_NOTE = "editor's note"  # Eds: With AP Photos.
    ADVISORY = "advisory"  # The following information is not for publication
    CORRECTION = "correction"  # CORRECTS spelling of name in 2nd graf
    CREDIT = "credit"  # Reporting by Jane Doe; Editing by John Roe
    PHOTO = "photo"  # AP Photo XNP101
    SUBHEAD = "subhead"  # the line under a headline
    TAKE = "take"  # 1st Ld-Writethru, page 2 of 3
    TRAILER = "trailer"  # -30-, ENDS, Reuter
    COPYRIGHT = "copyright"  # (c) Copyright 2020 The Agency
    PROMOTION = "promotion"  # Read more: ..., Share this
    SEPARATOR = "separator"  # * * *
    CONTACT = "contact"  # the contact block of a press release
    CONTROL = "control"  # a byte order mark, NULs and other control characters on their own


class TimexType(str, Enum):
    """The four types of TIMEX3 (TimeML 1.2.1).

    >>> import newsparse
    >>> text = "On July 23, 2020, at 3 p.m. on Monday, for three weeks, every Friday."
    >>> [found.type.value for found in newsparse.find_dates(text)]
    ['DATE', 'TIME', 'DURATION', 'SET']
    """

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimexMod(str, Enum):
    """The `mod` attribute of TIMEX3 (TimeML 1.2.1).

    >>> import newsparse
    >>> [found.mod for found in newsparse.find_dates("It began in early May 2017 and took about a week.")]
    [<TimexMod.START: 'START'>, <TimexMod.APPROX: 'APPROX'>]
    """

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


class QuoteType(str, Enum):
    """DIRECT: the quote stands as a sentence of its own. MIXED: it is built into the writer's sentence.

    >>> import newsparse
    >>> quotes = newsparse.find_quotes("“We met,” said Ann Lee. She called it “a good day for the harbor”.")
    >>> [quote.type.value for quote in quotes]
    ['DIRECT', 'MIXED']
    """

    DIRECT = "DIRECT"
    MIXED = "MIXED"
