"""Who a speaker is: the fullest name behind a mention, a pronoun or a description."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.quotes.lexicon.titles import MEDIA, ROLES
from newsparse.quotes.marks import Region, Run
from newsparse.quotes.people import Cast, Figure

MASCULINE = frozenset(("he", "him", "his", "himself"))
FEMININE = frozenset(("she", "her", "hers", "herself"))
OTHERS = frozenset("it they i we you everyone someone somebody many some one others who".split())
SENTENCE_START = re.compile(r"(?<=[.?!…][\"”’')])\s+(?=[A-Z“\"‘])|(?<=[.?!…])\s+(?=[A-Z“\"‘])")
APPOSITION = re.compile(r",|\bwho\b|\(")
ISSUER = re.compile(r"\b(?:by|from|of)\s+(?:the\s+|a\s+|an\s+)?")
ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)


class Resolver:
    """Finds the figure behind each speaker, in the order of the text."""

    def __init__(self, text: str, regions: Sequence[Region], by_region: Sequence[Sequence[Run]], cast: Cast) -> None:
        self.text = text
        self.regions = regions
        self.by_region = by_region
        self.cast = cast
        self.said: list[tuple[int, Figure]] = []  # who spoke, by the end of the quote

    def figure(self, start: int, end: int, region: int) -> Figure | str | None:
        """The figure that the mention between `start` and `end` stands for; a str is a body's bare name."""
        mention = self.text[start:end]
        lower = mention.lower()
        if lower in MASCULINE:
            return self._pronoun(start, region, "m")
        if lower in FEMININE:
            return self._pronoun(start, region, "f")
        if lower in OTHERS:
            return None
        cut = APPOSITION.search(mention)
        core_end = start + (cut.start() if cut else len(mention))
        named = self.cast.inside(start, core_end)
        head = self.text[start:core_end].rstrip()
        for at, past, figure in reversed(named):
            if past >= start + len(head) - 1:
                if figure.is_person:
                    return figure
                return figure
        word = re.split(
            r"\s+(?:of|for|at|from|in|with|on|by|to|issued|released|published|written|signed|obtained)\s",
            head,
            maxsplit=1,
        )[0].split()
        last = word[-1].lower() if word else ""
        if last in MEDIA:
            return self._issuer(start, core_end)
        if named and head[-1:] and named[-1][1] >= start + len(head) and last[:1].isupper():
            return named[-1][2]
        if cut and cut[0] == ",":
            after = self.cast.inside(core_end, end)
            if after and after[0][2].is_person and after[0][0] <= core_end + 2:
                return after[0][2]
        if last in ROLES and lower.startswith("the "):
            return self._described(last, start)
        return None

    def _issuer(self, start: int, end: int) -> Figure | str | None:
        """The body or person behind a statement: a statement issued by the ministry."""
        issuer = ISSUER.search(self.text, start, end)
        if issuer is None:
            return None
        named = self.cast.inside(issuer.end(), end)
        return named[0][2] if named else None

    def _described(self, role: str, before: int) -> Figure | None:
        """The one whom the text introduced by a role: the minister."""
        fitting = [
            figure
            for figure in self.cast.figures
            if figure.mentions
            and figure.mentions[0][0] < before
            and any(role in title.lower().split() for title in figure.titles)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _pronoun(self, at: int, region: int, gender: str) -> Figure | None:
        """Whom he or she stands for: the subject of this sentence, of the one before, or the last who spoke."""
        for number in range(region, max(-1, region - 4), -1):
            start, end = self.regions[number]
            limit = at if number == region else end
            found = self._in_region(number, start, limit, gender)
            if found is not None:
                return found
        return None

    def _in_region(self, number: int, start: int, limit: int, gender: str) -> Figure | None:
        breaks = [start, *(match.end() for match in SENTENCE_START.finditer(self.text, start, limit)), limit]
        runs = self.by_region[number]
        spoke = [(place, figure) for place, figure in self.said[-12:] if start <= place < limit]
        for index in range(len(breaks) - 2, -1, -1):
            low, high = breaks[index], breaks[index + 1]
            for place, figure in reversed(spoke):
                if low <= place < high and figure.gender in ("", gender):
                    return figure
            for at, past, figure in self.cast.inside(low, high):
                if not figure.is_person or figure.gender not in ("", gender):
                    continue
                if not figure.gender and not figure.given and not figure.titles:
                    continue
                if self.text[past : past + 2] in ("'s", "’s") or any(run.start <= at < run.end for run in runs):
                    continue
                return figure
        return None
