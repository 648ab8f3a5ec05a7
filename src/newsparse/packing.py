"""Articles on their way between processes: pickled by their fields, several times as fast as attrs does it.

What comes out is an ordinary pickle: `pickle.loads` reads it.
"""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Callable
from operator import attrgetter

from attrs import fields

from newsparse import model

Parts = tuple[type, tuple[object, ...]]

CLASSES = (
    model.Span,
    model.Headline,
    model.Byline,
    model.Dateline,
    model.Heading,
    model.Paragraph,
    model.Note,
    model.Section,
    model.Cue,
    model.Speaker,
    model.Quote,
    model.DateReference,
    model.Person,
    model.Article,
)


def pack(value: object) -> bytes:
    """`value` as a pickle; articles and their parts in it are taken apart into their class and their fields.

    >>> import newsparse, pickle
    >>> article = newsparse.parse("Talks go on")
    >>> pickle.loads(pack([article])) == [article]
    True
    """
    packed = io.BytesIO()
    pickler = pickle.Pickler(packed, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _TABLE
    pickler.dump(value)
    return packed.getvalue()


def _taking_apart(cls: type) -> Callable[[object], Parts]:
    values = attrgetter(*(attribute.name for attribute in fields(cls)))
    return lambda value: (cls, values(value))


_TABLE = copyreg.dispatch_table | {cls: _taking_apart(cls) for cls in CLASSES}
