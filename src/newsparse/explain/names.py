"""Why a speaker has its name: how the mention beside the quote leads to the person or body that the article names."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum
from itertools import islice

from attrs import frozen

from newsparse.english.words import IT, PRONOUN_GENDERS, WHO
from newsparse.model import Article, Person, Span, Speaker

OTHERS = 3  # how many others are given
_PRONOUNS = frozenset((*PRONOUN_GENDERS, IT, WHO))


class NameSource(Enum):
    """How a mention leads to a name.

    >>> from newsparse.explain import explain
    >>> found = explain("Ann Lee left.\\n\\n“We came,” Lee said.")
    >>> found.name_of(found.article.quotes[0]).source.name
    'SHORT'
    """

    NAME = "the name is in the mention"
    SHORT = "a part of the name is in the mention"
    PRONOUN = "a pronoun for the one whom the text before is about"
    DESCRIPTION = "a description of the one to whom the text gives that role"
    NO_ANTECEDENT = "a pronoun: nobody before fits, or two fit equally well"
    NO_NAME = "no name in the mention, or one that may be two people's"


@frozen
class NameExplanation:
    """Why a speaker has its name, or none.

    >>> from newsparse.explain import explain
    >>> found = explain("Ann Lee met Bob Doe.\\n\\n“We came,” she said.")
    >>> name = found.name_of(found.article.quotes[0])
    >>> name.named, name.nearest, name.others
    (Span(0, 7), Span(0, 7), ('Bob Doe',))
    """

    source: NameSource
    """How the mention leads to the name."""

    named: Span | None
    """Where the article has the name first; None for no name."""

    nearest: Span | None
    """The last mention of that person or body up to the speaker."""

    others: tuple[str, ...]
    """Who else was named before, the nearest first, where a pronoun or a description had to be understood."""


def explained_name(speaker: Speaker, article: Article) -> NameExplanation:
    """How the mention of a speaker leads to its name in the article."""
    is_pronoun = speaker.text.lower() in _PRONOUNS
    person = next((one for one in article.people if one.name == speaker.name), None)
    if person is None:
        source = NameSource.NO_ANTECEDENT if is_pronoun else NameSource.NO_NAME
        return NameExplanation(source, None, None, _others(None, speaker, article) if is_pronoun else ())
    within = next((mention for mention in person.mentions if mention.overlaps(speaker.span)), None)
    if within is not None:
        is_whole = within.of(article.source).split() == person.name.split()
        source = NameSource.NAME if is_whole else NameSource.SHORT
    else:
        source = NameSource.PRONOUN if is_pronoun else NameSource.DESCRIPTION
    named = next((one for one in person.mentions if one.of(article.source).split() == person.name.split()), None)
    nearest = _last_before(person, speaker.span.end)
    others = () if within is not None else _others(person, speaker, article)
    return NameExplanation(source, named or person.mentions[0], nearest, others)


def _last_before(person: Person, place: int) -> Span | None:
    """The last mention that begins before a place."""
    index = bisect_right(person.mentions, place, key=_start)
    return person.mentions[index - 1] if index else None


def _others(meant: Person | None, speaker: Speaker, article: Article) -> tuple[str, ...]:
    """Who else was named before the speaker, the nearest first."""
    before = [
        (last.start, one.name)
        for one in article.people
        if one is not meant and (last := _last_before(one, speaker.span.start)) is not None
    ]
    return tuple(name for _, name in islice(sorted(before, reverse=True), OTHERS))


def _start(span: Span) -> int:
    return span.start
