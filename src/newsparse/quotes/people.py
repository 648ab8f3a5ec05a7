"""The people of a text: mentions of one person joined under the fullest name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from newsparse.english.given_names import FEMALE
from newsparse.english.titles import HONORIFICS, ROLES
from newsparse.english.words import WORDS
from newsparse.model import Person, Span
from newsparse.quotes.marks import Region
from newsparse.quotes.names import Name, name_of, scan
from newsparse.quotes.roles import role_after, role_before

TITLED_MENTIONS = 3
NAMESAKES = 12  # of one surname that are told apart
SPEAKS = re.compile(
    r"(?:, (?:the |a |an |who |whose |\d|[a-z])[^,.;:\n]{1,60},)? (?:(?:also|has|had) )?(?:said|says|told|tells|added"
    r"|noted|wrote|asked|argued|explained|recalled|tweeted|called|insisted|acknowledged|warned|declared|replied"
    r"|responded|continued|repeated|admitted|stressed)\b|, who\b|, \d\d,"
)
ASKING = "Will "
QUESTION = re.compile(r"[^.?!\n]{1,200}\?")
ARTICLE_ELEMENTS = ("al-", "el-", "ul-", "as-", "ar-", "an-", "ash-")


class Figure:
    """A person or body while a text is read: `name` is the fullest, `gender` "m", "f" or "" where not known.

    `first` is the place of its first full name and `full` how many there are. `sure` says that the text shows it to
    be a person: by a title, a known given name, or by what it does.
    """

    __slots__ = ("first", "full", "gender", "given", "is_person", "mentions", "name", "sure", "surname", "titles")

    def __init__(self, name: Name) -> None:
        self.name: str = name.text
        self.given: str = name.given
        self.surname: str = name.surname
        self.gender: str = name.gender
        self.is_person: bool = name.person is not False
        self.sure: bool = name.person is True
        self.first: int = -1
        self.full: int = 0
        self.mentions: list[Region] = []
        self.titles: list[str] = []


class Cast:
    """All figures of a text, and what stands where: `starts`, `ends` and `of` go in parallel, ordered by place."""

    def __init__(self, text: str, regions: Sequence[Region]) -> None:
        self.text = text
        self.regions = regions
        self.figures: list[Figure] = []
        self._written: dict[Figure, str] = {}
        self._by_surname: dict[str, list[Figure]] = {}
        self._by_given: dict[str, list[Figure]] = {}
        self._by_text: dict[str, Figure] = {}
        runs = _without_question_words(text, scan(text, regions))
        names: list[tuple[Name, list[int]]] = []
        singles: list[tuple[str, list[int]]] = []
        for run, places in runs.items():
            if " " not in run and "\n" not in run:
                singles.append((run, places))
            elif (name := name_of(run)) is not None:
                names.append((name, places))
        self._introduce_all(names)
        self._singles: dict[str, list[int]] = {}
        self._by_role: dict[str, list[Figure]] | None = None
        mentions: list[tuple[int, int, Figure]] = []
        for name, places in names:
            known = self._by_text.get(name.text) if name.given else None
            if known is not None:
                known.first = places[0] if known.first < 0 else min(known.first, places[0])
                known.full += len(places)
        for name, places in names:
            figure = self._figure(name, places[0])
            if figure is None:
                continue
            if name.titles and name.titles not in figure.titles:
                figure.titles.append(name.titles)
            figure.gender = figure.gender or name.gender
            mentions += [(place + name.offset, place + name.end, figure) for place in places]
        for run, places in singles:
            figure = self._of_single(run, places)
            if figure is not None:
                mentions += [(place, place + len(run), figure) for place in places]
            else:
                self._singles[run] = places
        mentions.sort(key=_place)
        self.starts: list[int] = [start for start, _, _ in mentions]
        self.ends: list[int] = [end for _, end, _ in mentions]
        self.of: list[Figure] = [figure for _, _, figure in mentions]
        mentions.clear()  # before as many are made for the figures
        for start, end, figure in zip(self.starts, self.ends, self.of, strict=True):
            figure.mentions.append((start, end))
        self._untitled: set[Figure] = {figure for figure in self.figures if figure.is_person}

    def _introduce_all(self, names: Sequence[tuple[Name, list[int]]]) -> None:
        """Figures by their full names, the sure persons first; then those known by title and surname alone."""
        for sure in (True, None):
            for name, _ in names:
                if name.given and name.person is sure:
                    self._introduce(name)
        for name, _ in names:
            if name.person and not name.given and _key(name.surname) not in self._by_surname:
                self._introduce(name)

    def _introduce(self, name: Name) -> None:
        """A full name: a new figure, or another form of one that is known."""
        if name.text in self._by_text:
            return
        surname = _key(name.surname)
        for figure in self._by_surname.get(surname, ())[:NAMESAKES]:
            same = _same_given(figure.given, name.given)
            if figure.gender and name.gender and figure.gender != name.gender:
                continue
            # Ann Wasser Lee is also Wasser Lee, which looks like a given name and a surname
            shorter = figure.sure and figure.name.endswith(" " + name.text)
            if same or shorter or name.text.endswith(" " + figure.name):
                if same and len(name.text) > len(figure.name):
                    figure.name, figure.given = name.text, name.given
                figure.gender = figure.gender or name.gender
                self._by_text[name.text] = figure
                return
        figure = self._new(name)
        self._by_surname.setdefault(surname, []).append(figure)
        if name.given:
            self._by_given.setdefault(name.given.split(" ")[0].casefold(), []).append(figure)

    def _new(self, name: Name) -> Figure:
        figure = Figure(name)
        self.figures.append(figure)
        self._by_text[name.text] = figure
        return figure

    def _figure(self, name: Name, first: int) -> Figure | None:
        """Whom a run of several words stands for, None where two of one surname fit."""
        known = self._by_text.get(name.text)
        if known is not None and known.given:
            return known
        if not name.given or name.titles:
            shared = self._by_surname.get(_key(name.surname))
            if shared:
                return self._one_of(shared, name.gender, first)
        return known if known is not None else self._new(name)

    def _of_single(self, run: str, places: Sequence[int]) -> Figure | None:
        """Whom a single capital word stands for: a surname, a given name, or one that speaks unintroduced."""
        shared = self._by_surname.get(_key(run))
        if shared:
            return self._one_of(shared, "", places[0])
        namesakes = self._by_given.get(run.casefold(), ())
        if len(namesakes) == 1 and namesakes[0].sure:
            return namesakes[0]
        if _is_common(run) or run in self._by_text:
            return self._by_text.get(run)
        if not any(self._speaks(place, place + len(run)) for place in places[:4]):
            return None
        name = name_of(run)
        return None if name is None else self._sole(name)

    def _speaks(self, start: int, end: int) -> bool:
        return SPEAKS.match(self.text, end) is not None or self.text[max(0, start - 5) : start] == "said "

    def _sole(self, name: Name) -> Figure:
        figure = self._new(name)
        if name.person is None:
            figure.gender = "f" if name.text.casefold() in FEMALE else ""
        return figure

    def alone(self, start: int, end: int) -> Figure | None:
        """The figure of a capital word that only a quote shows to be somebody: "We came," Lee said."""
        run = self.text[start:end]
        if run in self._by_text or _key(run) in self._by_surname:
            return self._by_text.get(run)
        places = self._singles.get(run)
        if places is None or _is_common(run) or (name := name_of(run)) is None:
            return None
        figure = self._sole(name)
        figure.mentions = [(place, place + len(run)) for place in places]
        return figure

    @staticmethod
    def _one_of(shared: Sequence[Figure], gender: str, first: int) -> Figure | None:
        """Which of several of one surname is meant.

        By gender, then the one whom the surname stood for before another was named, then the one named by far the
        most; else None.
        """
        fitting = [figure for figure in shared[:NAMESAKES] if not gender or figure.gender in ("", gender)]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        by_place = sorted(fitting, key=lambda figure: figure.first)
        if first < by_place[1].first:
            return by_place[0]
        by_count = sorted(fitting, key=lambda figure: -figure.full)
        return by_count[0] if by_count[0].full >= 2 * by_count[1].full else None

    def entitled(self, figure: Figure) -> Figure:
        """A figure with the titles in lower case beside its first mentions, looked for once, and their gender."""
        if figure not in self._untitled:
            return figure
        self._untitled.remove(figure)
        for start, end in figure.mentions[:TITLED_MENTIONS]:
            for role in (
                role_before(self.text, max(0, start - 100), start),
                role_after(self.text, end, len(self.text)),
            ):
                if role is not None and role not in figure.titles:
                    figure.titles.append(role)
                    figure.sure = True
        if not figure.gender and figure.titles:
            words = (word for title in figure.titles for word in title.lower().split())
            figure.gender = next((HONORIFICS[word] for word in words if word in HONORIFICS), "")
        return figure

    def fits(self, figure: Figure, gender: str) -> bool:
        """Whether a figure can be meant by a pronoun of that gender."""
        return self.entitled(figure).gender in ("", gender)

    def inside(self, start: int, end: int) -> list[tuple[int, int, Figure]]:
        """The mentions between two places."""
        low = bisect_left(self.starts, start)
        high = bisect_right(self.starts, end - 1)
        return [(self.starts[i], self.ends[i], self.of[i]) for i in range(low, high) if self.ends[i] <= end + 1]

    def bearing(self, role: str, before: int) -> list[Figure]:
        """The persons introduced before a place by a role, as minister; the first few."""
        if self._by_role is None:
            self._by_role = {}
            for figure in map(self.entitled, self.figures):
                for word in {word for title in figure.titles for word in title.lower().split()}:
                    for name in ROLE_NAMES.get(word, word).split():
                        self._by_role.setdefault(name, []).append(figure)
        bearers = self._by_role.get(role, [])[:NAMESAKES]
        return [figure for figure in bearers if figure.mentions and figure.mentions[0][0] < before]

    def is_somebody(self, figure: Figure) -> bool:
        """Whether the text shows that a figure is a person."""
        self.entitled(figure)
        if figure.is_person and not figure.sure and not figure.gender:
            if _is_many(figure.name):
                figure.is_person = False
                return False
            figure.sure = any(self._speaks(start, end) for start, end in figure.mentions[:8])
            figure.is_person = figure.sure
        return figure.is_person

    def written_name(self, figure: Figure | None, written: str) -> str | None:
        """The figure's name with the apostrophes that the source has, as its first mention of that form has them."""
        if figure is None or "'" not in figure.name:
            return None if figure is None else figure.name
        if figure not in self._written:
            words = figure.name.split(" ")
            for number, word in enumerate(words):
                places = (self.text.find(word, *mention) for mention in figure.mentions)
                place = next((place for place in places if place >= 0), -1) if "'" in word else -1
                if place >= 0:
                    words[number] = written[place : place + len(word)]
            self._written[figure] = " ".join(words)
        return self._written[figure]

    def people(self, speaking: Iterable[Figure], written: str) -> tuple[Person, ...]:
        """Persons, and those bodies that speak, in the order of their first mention."""
        spoke = set(speaking)
        chosen = [
            f for f in map(self.entitled, self.figures) if f.mentions and (f in spoke or (f.is_person and f.sure))
        ]
        chosen.sort(key=lambda figure: figure.mentions[0])
        return tuple(
            Person(self.written_name(f, written) or f.name, tuple(Span(s, e) for s, e in f.mentions), tuple(f.titles))
            for f in chosen
        )


# The roles that a short title stands for.
ROLE_NAMES: dict[str, str] = {
    "sen.": "senator",
    "gov.": "governor",
    "rep.": "representative congressman congresswoman lawmaker",
    "dr.": "doctor",
    "prof.": "professor",
    "gen.": "general",
    "sgt.": "sergeant",
    "lt.": "lieutenant",
    "capt.": "captain",
    "adm.": "admiral",
    "rev.": "reverend pastor",
    "pres.": "president",
    "mr.": "",
    "mrs.": "",
    "ms.": "",
}


def _without_question_words(text: str, runs: dict[str, list[int]]) -> dict[str, list[int]]:
    """The runs of capitals, those that open a question cut to the name: Will | Lee win?"""
    for run in [run for run in runs if run.startswith(ASKING)]:
        if all(QUESTION.match(text, place) for place in runs[run]):
            rest = run[len(ASKING) :]
            places = [place + len(ASKING) for place in runs.pop(run)]
            runs[rest] = sorted([*runs.get(rest, ()), *places])
    return runs


def _place(mention: tuple[int, int, Figure]) -> int:
    return mention[0]


def _is_many(name: str) -> bool:
    """Whether a name is of many: Kenyans, the Does."""
    return name.endswith(("ans", "ese", "ists", "crats", "ers", "ings"))


def _is_common(run: str) -> bool:
    """Whether a single capital word is no name: The, Critics, Voters."""
    lower = run.lower()
    return lower in WORDS or lower in ROLES or (lower.endswith("s") and lower[:-1] in ROLES)


def _key(surname: str) -> str:
    """A surname without its Arabic article: al-Sarraj and Sarraj are one."""
    lower = surname.casefold()
    if "-" not in lower[:4]:
        return lower
    for article in ARTICLE_ELEMENTS:
        if lower.startswith(article):
            return lower[len(article) :]
    return lower


def _same_given(one: str, other: str) -> bool:
    """Whether two given names can be one person's: J. and John, Bob J. and Bob."""
    if not one or not other:
        return True
    first, second = one.split(" ")[0].casefold(), other.split(" ")[0].casefold()
    if first == second:
        return True
    short, long = sorted((first.rstrip("."), second.rstrip(".")), key=len)
    return len(short) == 1 and long.startswith(short)
