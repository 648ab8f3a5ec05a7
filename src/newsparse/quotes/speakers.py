"""Who a speaker is: the figure behind a mention, a pronoun or a description."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from itertools import islice, pairwise

from newsparse.english.titles import MEDIA, NAME_BEARERS, ROLES
from newsparse.quotes.marks import Region, Run
from newsparse.quotes.people import SPEAKS, Cast, Figure

GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
NAMELESS = frozenset("it they i we you everyone someone somebody many some one others which that".split())
PARAGRAPHS_BACK = 3
CHARACTERS_BACK = 2000
SENTENCES_BACK = 10
LAST_SPEAKERS = 12
SENTENCE_START = re.compile(
    r"[.?!…](?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bSen\.)(?<!\bRep\.)(?<!\bGov\.)"
    r"(?<!\bGen\.)(?<!\bLt\.)(?:[\"”’')]|''){0,2}\s+(?=[A-Z“\"‘'])"
)
PRONOUN = {"m": re.compile(r"\b[Hh]e\b"), "f": re.compile(r"\b[Ss]he\b")}
# While he waited, Lee said: the pronoun points forward
FORWARD = re.compile(
    r"(?:While|When|As|Although|Though|After|Before|Since|Because|If|Even|Despite|In|On|At|During)\b[^,]*,"
)
NEXT_WORD = re.compile(r"\s([a-z]+)")
APPOSITION = re.compile(r",|\bwho\b|\(| (?:--|[–—-]) ")
# one of them, retired teacher | Alan Moss
DESCRIBED = re.compile(r",\s+(?:(?!(?:who|whose|which|of|for|at|from|in|with|on|by|to|and)\s)[a-z][\w’'-]*\s+){0,5}")
PREPOSITION = r"(?:of|for|at|from|in|with|on|by|to)"
# the leader of the League, a lawyer representing Lee: the name is not the head of the phrase
WORKING_FOR = "(?:representing|advising|defending|prosecuting|investigating|accompanying|supporting|opposing)"
INSIDE_PHRASE = re.compile(
    rf"[a-z]\s+(?:{PREPOSITION}|{WORKING_FOR})\s+(?:(?:the|a|an)\s+)?(?:[A-Z][\w.’'-]*\s+){{0,4}}$"
)
# Ann Lee | of the Coastal Institute
OF_A_BODY = re.compile(rf"\s{{1,4}}{PREPOSITION}\s{{1,4}}(?:(?:the|a|an)\s{{1,4}})?[A-Z]")
HEAD_END = re.compile(rf"(?<!\s)\s+(?:{PREPOSITION}|issued|released|published|signed|obtained|sent|dated)\s")
# a statement issued by the ministry, Lee's statement
ISSUER = re.compile(r"\b(?:by|from|of)\s+(?:(?:the|a|an)\s+)?")


class Resolver:
    """Finds the figure behind each speaker, in the order of the text; `said` is who spoke last, by place."""

    def __init__(self, text: str, regions: Sequence[Region], by_region: Sequence[Sequence[Run]], cast: Cast) -> None:
        self.text = text
        self.regions = regions
        self.by_region = by_region
        self.cast = cast
        self.said: deque[tuple[int, Figure]] = deque(maxlen=LAST_SPEAKERS)
        self._known: dict[int, Figure | None] = {}

    def figure(self, start: int, end: int, region: int) -> Figure | None:
        """The figure that the mention between `start` and `end` stands for, None where the text doesn't tell."""
        if start not in self._known:
            figure = self._known[start] = self._resolved(start, end, region)
            if figure is not None:
                self.said.append((start, figure))
        return self._known[start]

    def _resolved(self, start: int, end: int, region: int) -> Figure | None:
        mention = self.text[start:end]
        lower = mention.lower()
        if lower in GENDERS:
            return self._pronoun(start, region, GENDERS[lower])
        if lower in NAMELESS:
            return None
        if lower == "who":
            return self._antecedent(start, region)
        cut = APPOSITION.search(mention)
        core_end = start + (cut.start() if cut else len(mention))
        head = self.text[start:core_end].rstrip()
        if head.endswith(("'s", "’s")):
            head = head[:-2]
        named = self.cast.inside(start, core_end)
        if named and named[-1][1] >= start + len(head) - 1:
            if not INSIDE_PHRASE.search(self.text, start, named[-1][0]):
                return named[-1][2]
            _, past, first = named[0]
            if (
                first.is_person
                and OF_A_BODY.match(self.text, past, core_end)
                and self.text[start:past].endswith(first.name)
            ):
                return first
        elif not named and " " not in head:
            return self.cast.alone(start, start + len(head))
        words = HEAD_END.split(head, maxsplit=1)[0].split()
        last = words[-1].lower() if words else ""
        if last in MEDIA:
            return self._issuer(start, core_end)
        if cut and cut[0] == ",":
            after = self.cast.inside(core_end, end)
            if after and after[0][2].is_person and DESCRIBED.fullmatch(self.text, core_end, after[0][0]):
                return after[0][2]
        if last in ROLES and lower.startswith("the "):
            return self._described(last, head, start)
        return None

    def _issuer(self, start: int, end: int) -> Figure | None:
        """The body or person behind a statement: a statement issued by the ministry."""
        issuer = ISSUER.search(self.text, start, end)
        named = self.cast.inside(start if issuer is None else issuer.end(), end)
        if issuer is None:
            owned = [figure for _, past, figure in named if self.text[past : past + 2] in ("'s", "’s")]
            return owned[0] if owned else None
        return named[0][2] if named else self.cast.alone(issuer.end(), end)

    def _described(self, role: str, mention: str, before: int) -> Figure | None:
        """The one whom the text introduced by a role: the minister, the Ohio governor."""
        fitting = self.cast.bearing(role, before)
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        words = set(mention.split()) - {role, "the"}
        shared = [len(words & {word for title in figure.titles for word in title.split()}) for figure in fitting]
        best = max(shared)
        return fitting[shared.index(best)] if best and shared.count(best) == 1 else None

    def _antecedent(self, at: int, region: int) -> Figure | None:
        """The one whom a relative pronoun stands for: Ann Lee, who said."""
        named = self.cast.inside(max(self.regions[region][0], at - 80), at)
        if not named or "." in self.text[named[-1][1] : at]:
            return None
        return named[-1][2] if at - named[-1][1] <= 3 else None

    def _pronoun(self, at: int, region: int, gender: str) -> Figure | None:
        """Whom he or she stands for: looked for sentence by sentence, up to some paragraphs back."""
        for number in range(region, max(-1, region - 1 - PARAGRAPHS_BACK), -1):
            start, end = self.regions[number]
            limit = at if number == region else end
            found = self._in_region(number, max(start, limit - CHARACTERS_BACK), limit, gender)
            if found is not None:
                return found
        return None

    def _in_region(self, number: int, start: int, limit: int, gender: str) -> Figure | None:
        """The one whom the nearest sentence before `limit` is about: who spoke in it, else its first fitting name."""
        breaks = [start, *(match.end() for match in SENTENCE_START.finditer(self.text, start, limit)), limit]
        spoke = [(place, figure) for place, figure in self.said if start <= place < limit]
        for high, low in islice(pairwise(reversed(breaks)), SENTENCES_BACK):
            for place, figure in reversed(spoke):
                if low <= place < high and self.cast.is_somebody(figure) and self.cast.fits(figure, gender):
                    return figure
            found = self._topic(low, high, gender, number)
            if found is not None:
                return found
        return None

    def _topic(self, low: int, high: int, gender: str, number: int) -> Figure | None:
        """Whom a sentence is about: the one who speaks in it, else the first named behind a clause in front."""
        first: Figure | None = None
        fronted: Figure | None = None
        owner: Figure | None = None
        forward = FORWARD.match(self.text, low, high)
        front = low if forward is None else forward.end()
        pronoun = self._pronoun_place(front, high, gender, number)
        for at, past, figure in self.cast.inside(low, high):
            if not self.cast.fits(figure, gender) or self._is_quoted(at, number):
                continue
            if not self.cast.is_somebody(figure):
                continue
            after = NEXT_WORD.match(self.text, past)
            if after is not None and after[1] in NAME_BEARERS:
                continue
            taken_up = pronoun is not None and pronoun < at
            if SPEAKS.match(self.text, past) and not (taken_up and self.text[past] == ","):
                return figure
            if taken_up:
                continue
            if self.text[past : past + 2] in ("'s", "’s"):
                owner = owner or figure
            elif at < front:
                fronted = fronted or figure
            else:
                first = first or figure
        return first or fronted or (owner if pronoun is None else None)

    def _pronoun_place(self, low: int, high: int, gender: str, number: int) -> int | None:
        """Where a stretch first takes up somebody by a pronoun of that gender, outside the quotes."""
        for match in PRONOUN[gender].finditer(self.text, low, high):
            if not self._is_quoted(match.start(), number):
                return match.start()
        return None

    def _is_quoted(self, at: int, number: int) -> bool:
        """Whether a place lies in one of a region's quotes."""
        runs = self.by_region[number]
        index = bisect_right(runs, at, key=_run_start) - 1
        return index >= 0 and at < runs[index].end


def _run_start(run: Run) -> int:
    return run.start
