"""How lists are written: as one text, words with blanks between them and names with commas."""

from __future__ import annotations


def word_set(*blocks: str) -> frozenset[str]:
    """The words of some blocks of text.

    >>> sorted(word_set("the a", "an"))
    ['a', 'an', 'the']
    """
    return frozenset(word for block in blocks for word in block.split())


def name_set(text: str) -> frozenset[str]:
    """The names of a text with a comma between two of them; a name may go on over a line's end.

    >>> sorted(name_set("New York, Rio de Janeiro"))
    ['New York', 'Rio de Janeiro']
    """
    return frozenset(" ".join(name.split()) for name in text.split(","))
