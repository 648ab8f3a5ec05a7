"""The people of a text: mentions of one person joined under the fullest name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from newsparse.model import Person, Span
from newsparse.quotes.lexicon.words import WORDS
from newsparse.quotes.marks import Region
from newsparse.quotes.names import Name, scan


class Figure:
    """A person or body while a text is read: `name` is the fullest, `gender` "m", "f" or "" where not known."""

    __slots__ = ("gender", "given", "is_person", "mentions", "name", "order", "speaks", "sure", "surname", "titles")

    def __init__(self, name: Name, order: int) -> None:
        self.name = name.text
        self.given = name.given
        self.surname = name.surname
        self.gender = name.gender
        self.is_person = name.person is not False
        self.sure = name.person is True
        self.speaks: bool | None = None
        self.order = order
        self.mentions: list[Region] = []
        self.titles: list[str] = []


class Cast:
    """All figures of a text, and what stands where: `starts` and `figures` go in parallel, ordered by place."""

    def __init__(self, text: str, regions: Sequence[Region]) -> None:
        self.figures: list[Figure] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.of: list[Figure] = []
        self._by_surname: dict[str, list[Figure]] = {}
        self._by_given: dict[str, list[Figure]] = {}
        self._by_text: dict[str, Figure] = {}
        names = scan(text, regions)
        for sure in (True, None):
            for _, _, name in names:
                if name.given and name.person is sure:
                    self._introduce(name)
        for _, _, name in names:
            if name.person and not name.given and name.surname.casefold() not in self._by_surname:
                self._introduce(name)
        for start, end, name in names:
            figure = self._figure(name, start)
            if figure is not None:
                figure.mentions.append((start, end))
                if name.titles and name.titles not in figure.titles:
                    figure.titles.append(name.titles)
                if name.gender and not figure.gender:
                    figure.gender = name.gender
                self.starts.append(start)
                self.ends.append(end)
                self.of.append(figure)

    def _introduce(self, name: Name) -> None:
        """A full name: a new figure, or another form of one that is known."""
        if name.text in self._by_text:
            return
        surname = name.surname.casefold()
        for figure in self._by_surname.get(surname, ()):
            if (_same_given(figure.given, name.given) or name.text.endswith(" " + figure.name)) and not (
                figure.gender and name.gender and figure.gender != name.gender
            ):
                if len(name.text) > len(figure.name) and _same_given(figure.given, name.given):
                    figure.name, figure.given = name.text, name.given
                figure.gender = figure.gender or name.gender
                self._by_text[name.text] = figure
                return
        figure = Figure(name, len(self.figures))
        self.figures.append(figure)
        self._by_surname.setdefault(surname, []).append(figure)
        if name.given:
            self._by_given.setdefault(name.given.split(" ")[0].casefold(), []).append(figure)
        self._by_text[name.text] = figure

    def _figure(self, name: Name, start: int) -> Figure | None:
        """Whom a run of capitals stands for, None where it is no figure of the text."""
        known = self._by_text.get(name.text)
        if known is not None and known.given:
            return known
        if not name.given or name.titles:
            shared = self._by_surname.get(name.surname.casefold())
            if shared:
                return self._one_of(shared, name)
        if not name.given and not name.titles and known is None:
            namesakes = self._by_given.get(name.text.casefold(), ())
            if len(namesakes) == 1 and namesakes[0].sure:
                return namesakes[0]
        if known is None:
            figure = Figure(name, len(self.figures))
            if name.person is None and not name.given and name.text.lower() in WORDS:
                return None
            self.figures.append(figure)
            self._by_text[name.text] = figure
            return figure
        return known

    def _one_of(self, shared: Sequence[Figure], name: Name) -> Figure | None:
        """Which of several of one surname: by gender, then the one whom the text is about."""
        fitting = [figure for figure in shared if not name.gender or figure.gender in ("", name.gender)]
        if len(fitting) == 1:
            return fitting[0]
        if not fitting:
            return None
        ranked = sorted(fitting, key=lambda figure: -sum(e - s == len(figure.name) for s, e in figure.mentions))
        return ranked[0]

    def inside(self, start: int, end: int) -> list[tuple[int, int, Figure]]:
        """The mentions between two places."""
        low = bisect_left(self.starts, start)
        high = bisect_right(self.starts, end - 1)
        return [(self.starts[i], self.ends[i], self.of[i]) for i in range(low, high) if self.ends[i] <= end + 1]

    def people(self, speaking: Iterable[Figure]) -> tuple[Person, ...]:
        """Persons, and those others who speak, in the order of their first mention."""
        spoke = set(speaking)
        chosen = [figure for figure in self.figures if figure.mentions and (figure in spoke or self._sure(figure))]
        chosen.sort(key=lambda figure: figure.mentions[0])
        return tuple(
            Person(figure.name, tuple(Span(s, e) for s, e in figure.mentions), tuple(figure.titles))
            for figure in chosen
        )

    @staticmethod
    def _sure(figure: Figure) -> bool:
        return figure.is_person and (figure.sure or bool(figure.titles))


def _same_given(one: str, other: str) -> bool:
    """Whether two given names can be one person's: J. and John, Bob J. and Bob."""
    if not one or not other:
        return True
    first, second = one.split(" ")[0].casefold(), other.split(" ")[0].casefold()
    if first == second:
        return True
    short, long = sorted((first.rstrip("."), second.rstrip(".")), key=len)
    return len(short) == 1 and long.startswith(short)
