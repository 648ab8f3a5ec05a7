"""Tuples of parts that a notebook shows as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from newsparse.notebook import table_of

T = TypeVar("T")


class Listing(tuple[T, ...]):
    """A tuple that a notebook shows as a table; it compares, hashes and prints as the tuple that it is.

    >>> Listing((1, 2)) == (1, 2), Listing((1, 2))
    (True, (1, 2))
    """

    __slots__ = ()

    def _repr_html_(self) -> str | None:
        return table_of(self)


def listed(items: Iterable[T]) -> tuple[T, ...]:
    """The items as a Listing.

    >>> listed([1, 2])
    (1, 2)
    """
    return items if isinstance(items, Listing) else Listing(items)
