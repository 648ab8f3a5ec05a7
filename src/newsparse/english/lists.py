"""How the lists of words are written: as text between quotation marks, the words parted by blanks."""

from __future__ import annotations


def word_set(*blocks: str) -> frozenset[str]:
    """The words of some blocks of text.

    >>> sorted(word_set("the a", "an"))
    ['a', 'an', 'the']
    """
    return frozenset(word for block in blocks for word in block.split())
