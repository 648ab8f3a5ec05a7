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
    """Running text: `They met on Monday and left early.`"""

    LIST_ITEM = "list item"
    """One item of a list, with its bullet or number: `- peace`, `2. bread`."""

    TABLE = "table"
    """Rows of columns, such as results or prices; `Article.body` keeps its lines."""


class NoteRole(str, Enum):
    """What a piece of furniture is. Terms of the wire desks, see docs/wire.md.

    >>> import newsparse
    >>> newsparse.parse("Talks go on\\n\\nThey met.\\n\\n-30-").notes[0].role is NoteRole.TRAILER
    True
    """

    SLUG = "slug"
    """The short name of a story on the wire: `BC-LT--Argentina-Cancer`."""

    KEYWORD_LINE = "keyword line"
    """The keywords by which a desk routes a story: `Germany-politics/`."""

    EDITORS_NOTE = "editor's note"
    """A note to editors: `Eds: With AP Photos.`"""

    ADVISORY = "advisory"
    """Text for the newsroom alone: `The following information is not for publication`."""

    CORRECTION = "correction"
    """What was corrected: `CORRECTS spelling of name in 2nd graf`."""

    CREDIT = "credit"
    """Who worked on it: `Reporting by Jane Doe; Editing by John Roe`, or the writer's agency under a byline."""

    PHOTO = "photo"
    """A reference to a photo: `AP Photo XNP101`, `Photo by Jane Doe`."""

    SUBHEAD = "subhead"
    """A line under the headline that goes on with it: `Ministers hope for a treaty`."""

    TAKE = "take"
    """Which part or version of a story it is: `1st Ld-Writethru`, `page 2 of 3`."""

    TRAILER = "trailer"
    """The end of a story: `-30-`, `ENDS`, `Reuter`."""

    COPYRIGHT = "copyright"
    """Whose it is: `(c) Copyright 2020 The Agency`."""

    PROMOTION = "promotion"
    """A pointer to something else: `Read more: ...`, `Share this`."""

    SEPARATOR = "separator"
    """A line that divides: `* * *`."""

    CONTACT = "contact"
    """Whom to ask, at the end of a press release: `Contact: Jane Doe, +47 555 1234`."""

    TIMESTAMP = "timestamp"
    """When it was published or changed: `Published: 8 May 2019`, `3 hours ago`, `10:45 GMT`."""

    CONTROL = "control"
    """Control characters that stand alone: a byte order mark (`U+FEFF`), NULs."""


class StatementType(str, Enum):
    """How a statement is given: in quotation marks, in the writer's words, or in both.

    >>> import newsparse
    >>> text = "“We met,” Ann Lee said. She said the talks had failed. The plan was “dead,” she said."
    >>> [statement.type.value for statement in newsparse.find_statements(text)]
    ['direct', 'indirect', 'mixed']
    """

    DIRECT = "direct"
    """All words are in quotation marks: *“We met,” Lee said*."""

    MIXED = "mixed"
    """Some words are: *Lee said the plan was “dead”*."""

    INDIRECT = "indirect"
    """None is: *Lee said that the talks had failed*."""


class TimexType(str, Enum):
    """The four types of TIMEX3 (TimeML 1.2.1).

    >>> import newsparse
    >>> text = "It began on July 23, 2020. They met at 3 p.m. on Monday, for three weeks, every Friday."
    >>> [found.type.value for found in newsparse.find_dates(text)]
    ['DATE', 'TIME', 'DURATION', 'SET']
    """

    DATE = "DATE"
    """A day or a longer stretch of the calendar: `July 23, 2020`, `last week`, `the 1960s`."""

    TIME = "TIME"
    """A time of day: `3 p.m. on Monday`, `Tuesday morning`."""

    DURATION = "DURATION"
    """A length of time: `three weeks`, `two hours and 15 minutes`."""

    SET = "SET"
    """What comes again: `every Friday`, `twice a week`."""


class TimexMod(str, Enum):
    """The `mod` attribute of TIMEX3 (TimeML 1.2.1).

    >>> import newsparse
    >>> [found.mod for found in newsparse.find_dates("It began in early May 2017 and took about a week.")]
    [<TimexMod.START: 'START'>, <TimexMod.APPROX: 'APPROX'>]
    """

    BEFORE = "BEFORE"
    """A term of the standard that newsparse does not give: `more than a decade ago` is MORE_THAN."""

    AFTER = "AFTER"
    """A term of the standard that newsparse does not give: `less than a week ago` is LESS_THAN."""

    ON_OR_BEFORE = "ON_OR_BEFORE"
    """A term of the standard that newsparse does not give: `no less than a week ago` is EQUAL_OR_MORE."""

    ON_OR_AFTER = "ON_OR_AFTER"
    """A term of the standard that newsparse does not give: `no more than a week ago` is EQUAL_OR_LESS."""

    LESS_THAN = "LESS_THAN"
    """Below the value: `less than two weeks`."""

    MORE_THAN = "MORE_THAN"
    """Above the value: `more than two weeks`."""

    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    """The value or below it: `up to two weeks`."""

    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    """The value or above it: `at least two weeks`."""

    START = "START"
    """Its beginning: `early May`."""

    MID = "MID"
    """Its middle: `mid-May`."""

    END = "END"
    """Its end: `late May`."""

    APPROX = "APPROX"
    """Roughly: `about a week`."""


class PersonKind(str, Enum):
    """Whether what speaks or is named is one human being or a body.

    >>> import newsparse
    >>> article = newsparse.parse("Talks go on\\n\\n“No,” said Ann Lee. “Yes,” the Trade Ministry said.")
    >>> [(person.name, person.kind.value) for person in article.people]
    [('Ann Lee', 'PERSON'), ('Trade Ministry', 'ORGANIZATION')]
    """

    PERSON = "PERSON"
    """One human being: `Ann Lee`, `Mr. Lee`."""

    ORGANIZATION = "ORGANIZATION"
    """A firm, an office, a team, or a place that speaks for its government: `Acme Corp.`, `the Treasury`, `Paris`."""


class QuoteType(str, Enum):
    """DIRECT: the quote stands as a sentence of its own. MIXED: it is built into the writer's sentence.

    >>> import newsparse
    >>> quotes = newsparse.find_quotes("“We met,” said Ann Lee. She called it “a good day for the harbor”.")
    >>> [quote.type.value for quote in quotes]
    ['DIRECT', 'MIXED']
    """

    DIRECT = "DIRECT"
    """A sentence of its own: `“We met,” she said.`"""

    MIXED = "MIXED"
    """Built into the writer's sentence: `She called it “a good day”.`"""
