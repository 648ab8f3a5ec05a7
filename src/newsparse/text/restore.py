"""What was found in a normalized copy, put back to its places in the source."""

from __future__ import annotations

from functools import cache
from typing import TypeVar, cast

from attrs import AttrsInstance, fields, has

from newsparse.model import Paragraph, Span, Statement, fold
from newsparse.text.copy import CleanCopy

T = TypeVar("T")


def restored(found: T, copy: CleanCopy) -> T:
    """What was found in the copy, a tuple of the model's objects or one of them, as it stands in the source.

    Spans get their place in the source, and texts are cut from it anew. Where the copy and the source have the same
    places, which is nearly always, what comes back is what was given.

    >>> from newsparse.text import normalized
    >>> copy = normalized("Mon\\u00adday")
    >>> restored((Span(0, 6),), copy)
    (Span(0, 7),)
    """
    return cast("T", _Restorer(copy).of(found)) if copy.moves else found


class _Restorer:
    """Restores each object once, so that quotes and dates that are linked stay the same objects."""

    def __init__(self, copy: CleanCopy) -> None:
        self._copy = copy
        self._done: dict[int, object] = {}

    def of(self, value: object) -> object:
        if isinstance(value, tuple):
            # From the last one on: a quote or date links to one that stands behind it.
            parts = cast("tuple[object, ...]", value)
            return tuple(reversed([self.of(part) for part in reversed(parts)]))
        if isinstance(value, Span):
            return Span(*self._copy.place(value.start, value.end))
        cls: type = type(value)
        if not (names := _field_names(cls)):
            return value
        if id(value) not in self._done:
            self._done[id(value)] = self._object(cast("AttrsInstance", value), names)
        return self._done[id(value)]

    def _object(self, value: AttrsInstance, names: tuple[str, ...]) -> object:
        if isinstance(value, Paragraph):
            span = Span(*self._copy.place(value.span.start, value.span.end))
            return Paragraph(span, fold(span.of(self._copy.source)), value.role)
        cls = type(value)
        parts = {name: getattr(value, name) for name in names}
        place, text = parts.get("span"), parts.get("text")
        if isinstance(value, Statement):
            places = [self._copy.place(part.start, part.end) for part in value.parts]
            parts["text"] = " ".join(fold(self._copy.source[low:high]) for low, high in places)
        elif isinstance(place, Span) and isinstance(text, str):
            parts["text"] = self._text(place, text)
        return cls(**{name: self.of(part) for name, part in parts.items()})

    def _text(self, span: Span, text: str) -> str:
        """The text of something, cut from the source; one that isn't in the copy, as an unescaped heading, stays."""
        words = text.split()
        if not words:
            return text
        start = self._copy.written.find(words[0], span.start, span.end)
        last = self._copy.written.rfind(words[-1], span.start, span.end)
        if start < 0 or last < start:
            return text
        start, end = self._copy.place(start, last + len(words[-1]))
        return fold(self._copy.source[start:end])


@cache
def _field_names(cls: type) -> tuple[str, ...]:
    """The fields of a class of the model; none of any other."""
    return tuple(field.name for field in fields(cls)) if has(cls) else ()
