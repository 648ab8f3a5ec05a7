"""The quotes of a paragraph, each with what attributes it: rules from the nearest construction to the farthest."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from newsparse.english.words import TIME
from newsparse.quotes.attribution import Attribution, Surroundings
from newsparse.quotes.filters import is_long, refused_by
from newsparse.quotes.joining import Range
from newsparse.quotes.rules import BEFORE, choose
from newsparse.quotes.rules.resumed import opens_with_adverbs
from newsparse.quotes.tokens import GLUED, NUMBER, PUNCTUATION, QUOTE, Tokens

REACH = 120  # tokens to either side of a quote that its attribution is looked for in


def of_paragraph(
    tokens: Tokens,
    words_of: Callable[[int], str],
    earlier: Callable[[], Attribution | None],
    below: Callable[[], Attribution | None],
    decided: Callable[[Surroundings, Attribution | None, str | None], None] | None = None,
) -> dict[int, Attribution | None]:
    """The quotes of a paragraph, by their token, each with its attribution; what is not speech is left out.

    `words_of` gives the words of a QUOTE token, `earlier` who spoke before the paragraph, `below` who signs under it.
    What is `decided` of each quote, with the filter that refuses it, is handed to whoever wants to know.
    """
    found: dict[int, Attribution | None] = {}
    waiting: list[int] = []
    last: Attribution | None = None
    before: Range | None = None
    stated: dict[Range, Attribution | None] = {}
    quotes = list(tokens.run)
    number = 0
    for low, high in tokens.sentences:
        first, number = number, bisect_left(quotes, high, number)
        if first == number:
            before = (low, high)
            continue
        alone = all(kind & (QUOTE | PUNCTUATION) for kind in tokens.tags[low:high])
        for at in quotes[first:number]:
            attribution = None if alone else of_sentence(tokens, at, low, high, last)
            if attribution is None and before is not None and not alone and opens_with_adverbs(tokens, low, at):
                attribution = of_sentence_before(tokens, *before)  # Lee said it was over. Furthermore, “we lost.”
            if alone:
                if before is not None and before not in stated:
                    stated[before] = of_sentence_before(tokens, *before)
                attribution = _of_those(stated[before] if before is not None else None, last)
            refused = refused_by(tokens, at, words_of(at), attribution, alone)
            if decided is not None:
                decided(surroundings(tokens, at, low, high, last), attribution, refused)
            if refused:
                continue
            if attribution is None and not alone and (not is_long(words_of(at)) or _is_dated(tokens, low, at)):
                found[at] = None
            elif attribution is None:
                waiting.append(at)
            else:
                found[at] = last = attribution
                before = None
        if last is not None and waiting:
            found.update(dict.fromkeys(waiting, last))
            waiting.clear()
    if waiting and tokens.tags[tokens.count - 1] & QUOTE and (signed := below()) is not None:
        found.update(dict.fromkeys(waiting, signed))
    elif waiting:
        found.update(dict.fromkeys(waiting, earlier()))
    return found


def _is_dated(tokens: Tokens, low: int, at: int) -> bool:
    """Whether nothing but a time stands in front of a quote, as in a list of events: July 2, 1923: |"""
    return low < at and not any(
        tokens.tags[index] & ~GLUED and not tokens.tags[index] & (TIME | NUMBER | PUNCTUATION)
        for index in range(low, at)
    )


def _of_those(before: Attribution | None, last: Attribution | None) -> Attribution | None:
    """Who says a quote that stands alone: the one of the sentence before, but whoever spoke goes on where that says
    nothing of speech and names nobody: said Lee. Her mother smiled. “We came.”"""
    if before is None or (last is not None and before.cue is None and not before.is_named()):
        return last
    return before


def of_sentence(tokens: Tokens, at: int, low: int, high: int, last: Attribution | None) -> Attribution | None:
    """What attributes a quote in its own sentence; `last` is the attribution before it."""
    return choose(surroundings(tokens, at, low, high, last))


def surroundings(tokens: Tokens, at: int, low: int, high: int, last: Attribution | None) -> Surroundings:
    """A quote in its sentence, as far as its attribution is looked for."""
    return Surroundings(tokens, at, max(low, at - REACH), min(high, at + REACH), last)


def of_sentence_before(tokens: Tokens, low: int, high: int) -> Attribution | None:
    """What attributes a quote that stands alone behind a sentence: Ann Lee agreed. | “We came.”"""
    return choose(Surroundings(tokens, high, max(low, high - REACH), high, None), BEFORE)
