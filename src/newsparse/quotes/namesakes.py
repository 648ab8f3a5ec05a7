"""Whom a surname of several stands for where only the place says so: the one named in full before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter

from newsparse.english.titles import RELATIVES
from newsparse.english.words import POSSESSIVES
from newsparse.quotes.entity import Entity, Mention
from newsparse.quotes.names import Name, surname_key
from newsparse.text import sentence_starts

PARAGRAPH_END = "\n\n"
NEAR = 400  # characters, as far as two sentences go
# Her husband, former Mayor | Bo Lee
KIN = re.compile(rf"\b(?i:{'|'.join(sorted(POSSESSIVES))}) (?:{'|'.join(sorted(RELATIVES))}),? [^,.;:\n]{{0,60}}$")
KIN_REACH = 60


class Namesakes:
    """The places of the full names of a text by their surnames, gathered once anybody asks."""

    def __init__(self, text: str, names: Sequence[tuple[Name, list[int]]], entities: Mapping[str, Entity]) -> None:
        self._text = text
        self._names = names
        self._entities = entities
        self._full: dict[str, list[Mention]] | None = None

    def mentions(self, run: str, places: Sequence[int]) -> Iterator[Mention]:
        """The places where a surname alone is that of the one named in full before it.

        Not a relative: her husband, Mayor | Bo Lee. Nor where another of them is named in that sentence or the one
        before, or the same one again: Lee said of | Ann Lee.
        """
        if self._full is None:
            self._full = self._places()
        full = self._full.get(surname_key(run), [])
        for place in places:
            past = place + len(run)
            index = bisect_left(full, place, key=itemgetter(0))
            if not index:
                continue
            start, _, entity = full[index - 1]
            before, behind = full[max(0, index - 2) : index - 1], full[index : index + 1]
            if KIN.search(self._text, max(0, start - KIN_REACH), start):
                continue
            if any(other is not entity and self._is_near(end, start) for _, end, other in before):
                continue
            if any(other is entity and self._is_one_sentence(past, at) for at, _, other in behind):
                continue
            yield place, past, entity

    def _is_near(self, past: int, start: int) -> bool:
        """Whether two places are in one sentence or in two that follow one another in a paragraph."""
        return self._sentences_begun(past, start) < 2

    def _is_one_sentence(self, past: int, start: int) -> bool:
        return not self._sentences_begun(past, start)

    def _sentences_begun(self, past: int, start: int) -> int:
        """How many sentences of one paragraph begin between two places; 2 for more, or where these are far apart."""
        if start - past > NEAR or self._text.find(PARAGRAPH_END, past, start) >= 0:
            return 2
        return len(list(islice(sentence_starts(self._text, past, start + 1), 2)))

    def _places(self) -> dict[str, list[Mention]]:
        full: dict[str, list[Mention]] = {}
        for name, places in self._names:
            entity = self._entities.get(name.text)
            if name.given and entity is not None:
                full.setdefault(name.key, []).extend((at + name.offset, at + name.end, entity) for at in places)
        for there in full.values():
            there.sort(key=itemgetter(0))
        return full
