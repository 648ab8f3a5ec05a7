"""The quote stage: who said what, and the people of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Protocol

from attrs import evolve, frozen

from newsparse.english.speech import SAY, TELL, THIRD
from newsparse.english.words import FUNCTION_WORDS, TO, VERB
from newsparse.model import Cue, Person, Quote, QuoteType, Span, Speaker, Statement, fold
from newsparse.quotes import marks
from newsparse.quotes.attribution import Attribution, Surroundings
from newsparse.quotes.chains import Part, linked
from newsparse.quotes.entities import Entities, Entity
from newsparse.quotes.marks import Region, Run
from newsparse.quotes.names import name_of
from newsparse.quotes.paragraphs import of_paragraph, of_sentence_before
from newsparse.quotes.rules.preceding import names_words
from newsparse.quotes.rules.signatures import signature_below
from newsparse.quotes.speakers import Resolver
from newsparse.quotes.tokens import QUOTE, SHORT, Tokens, tokenize
from newsparse.quotes.turns import turns
from newsparse.quotes.verb_groups import group_of
from newsparse.text import CleanCopy

__all__ = ["QuoteReading", "Region", "Watch", "find", "may_hold"]

FIRST = re.compile(r"\w")
SMALL_WORD = re.compile(r"(?<![\w'’-])[a-z]{4,}(?![\w'’-])")
OPENERS = frozenset((",", ":", ".", "?", "!", "—", "–", "--"))
ANSWER_REACH = 2  # paragraphs from one answer to the next
MARKED = re.compile(r"[“”\"«„‘']|â€")
LABELLED = re.compile(r"[A-Z][^:.\n]{0,60}[:.]\s")
PRECEDING = "preceding"
BESIDE = frozenset(("label", "following", "inverted", "inverted before", "signature", "according to"))
SIGNED = "signature"
SIGNED_NAME = re.compile(r"[,(]")
SENTENCE_ENDS = frozenset(".?!")
INTERRUPTED = frozenset(",—–-")


Answer = tuple[int, Attribution] | None  # the number of the last paragraph with a speaker, and what attributes it


class Watch(Protocol):
    """Sees what is decided of the quotes, in their order."""

    def decided(self, place: Surroundings, found: Attribution | None, refused: str | None, /) -> None:
        """What the rules found for a quote, and the filter that refuses it."""
        ...

    def read(self, tokens: Tokens, at: int, run: Run, found: Attribution | None, /) -> None:
        """A run between marks, and what attributes it when its paragraph is read."""
        ...


@frozen
class QuoteReading:
    """What the stage read: the quotes in their order, and the people."""

    quotes: tuple[Quote, ...] = ()
    statements: tuple[Statement, ...] = ()
    people: tuple[Person, ...] = ()


def may_hold(text: str, regions: Sequence[Region]) -> bool:
    """Whether a text has marks or labels of speech; one that is not yet in reading case is asked just as well."""
    return marks.has_marks(text) or bool(turns(text, regions))


def find(
    copy: CleanCopy,
    regions: Sequence[Region],
    *,
    headings: Sequence[Region] = (),
    people: bool = True,
    with_statements: bool = False,
    watch: Watch | None = None,
) -> QuoteReading:
    """The quotes of a copy, read inside `regions` alone, and its people where they are asked for; by its places.

    In `headings`, which are in none of the regions, only what is attributed there itself is a quote. Statements are
    read where they are asked for, too. A `watch` sees what is decided of each quote, and why.
    """
    text, written = copy.text, copy.written
    titles = {heading for heading in headings if MARKED.search(text, *heading) or LABELLED.match(text, *heading)}
    read = sorted([*regions, *(one for one in headings if _is_in_reading_case(text[slice(*one)]))])
    regions = sorted([*regions, *titles]) if titles else regions
    by_region = marks.runs(text, regions, titles)
    labelled = turns(text, regions)
    for number, turn in labelled.items():
        by_region[number] = (turn.run,)
    if not people and not with_statements and not any(by_region):
        return QuoteReading()
    entities = Entities(text, read)
    resolver = Resolver(text, regions, by_region, entities)
    built: list[Part] = []
    spoke: list[Entity] = []
    spoken_by = partial(_speaker, written, entities, resolver, spoke)
    previous: Attribution | None = None
    answering: Answer = None
    whole: dict[int, Tokens] = {}  # what statements read, too
    for number, ((start, end), runs) in enumerate(zip(regions, by_region, strict=True)):
        if not runs:
            previous = None
            continue
        if number in labelled:
            label = labelled[number].label
            named = entities.by_label(text[slice(*label)]) if text[slice(*label)].isupper() else None
            built.append(Part(runs[0], QuoteType.DIRECT, spoken_by(label, number, named), None, 0.0))
            previous = None
            continue
        is_title = (start, end) in titles
        tokens = tokenize(text, start, end, runs)
        if with_statements and end - start <= SHORT:
            whole[number] = tokens
        attributions = of_paragraph(
            tokens,
            partial(_words_of, text, runs, tokens),
            _nobody if is_title else partial(_earlier, text, regions, by_region, number, previous, answering),
            partial(signature_below, text, end),
            watch.decided if watch is not None else None,
        )
        previous = None
        for at, index in tokens.run.items():
            run = runs[index]
            if watch is not None:
                watch.read(tokens, at, run, attributions.get(at))
            if at not in attributions:
                continue
            attribution = attributions[at]
            if run.repaired and attribution is None:
                continue
            if is_title and not _stands_in_title(tokens, at, attribution):
                continue
            speaker = cue = None
            if attribution is not None and attribution.speaker is not None:
                of = attribution.tokens
                speaker = spoken_by(of.mention(*attribution.speaker), number)
                if speaker.name is None and attribution.rule == SIGNED:
                    speaker = evolve(speaker, name=_signed_name(speaker.text))
                if attribution.cue is not None:
                    low, high = of.span(*attribution.cue)
                    cue = Cue(Span(low, high), fold(written[low:high]))
                previous = attribution
                answering = number, attribution
            own = attribution is not None and attribution.tokens is tokens
            weight = max(0.0, attribution.weight) if attribution is not None and own else 0.0
            built.append(Part(run, _type(text, tokens, at, run), speaker, cue, weight))
    quotes = linked(written, built)
    found: tuple[Statement, ...] = ()
    if with_statements:
        # Loaded only where somebody asks for it.
        from newsparse.quotes import statements

        found = statements.find(copy, regions, by_region, quotes, entities, whole)
    return QuoteReading(quotes, found, entities.people(spoke, written) if people else ())


def _is_in_reading_case(line: str) -> bool:
    """Whether a heading has words of content in small letters, or most words, so that a capital tells a name."""
    if any(FUNCTION_WORDS.get(word, VERB) & VERB for word in SMALL_WORD.findall(line)):
        return True
    words = line.split()
    return 2 * sum(word[0].islower() for word in words) >= len(words)


def _stands_in_title(tokens: Tokens, at: int, found: Attribution | None) -> bool:
    """Whether a quote of a heading is attributed there: beside the words, by a cue that they follow at once, or
    anywhere in what ends as a sentence.
    """
    if found is None or found.rule in BESIDE:
        return found is not None and not _is_told(found)
    if found.rule != PRECEDING or found.cue is None or found.tokens is not tokens:
        return False
    last = next(high for _, high in tokens.sentences if at < high) - 1
    ends = tokens.last_char[last] if tokens.tags[last] & QUOTE else tokens.lower[last]
    if ends in SENTENCE_ENDS:
        return True
    cue = found.cue[0]
    says = tokens.frames[cue] & THIRD and tokens.frames[cue] & (SAY | TELL)  # Lee says fees are ‘a scandal’
    brought = found.cue[1] == at or names_words(tokens, cue, at)
    return bool(brought or says) and not group_of(tokens, cue).infinitive


def _is_told(found: Attribution) -> bool:
    """Whether the one beside a quote is spoken to, as headlines have it: ‘Bungling’ council told to pay."""
    if found.cue is None:
        return False
    tokens, past = found.tokens, found.cue[1]
    return bool(tokens.frames[past - 1] & TELL and past < len(tokens.lower) and tokens.lower[past] == TO)


def _speaker(
    written: str,
    entities: Entities,
    resolver: Resolver,
    spoke: list[Entity],
    mention: Region,
    number: int,
    known: Entity | None = None,
) -> Speaker:
    """The speaker of a mention, who is `known` or looked for; the one who is meant is added to those who `spoke`."""
    entity = known or resolver.entity(*mention, number)
    if entity is not None:
        spoke.append(entity)
    return Speaker(Span(*mention), fold(written[slice(*mention)]), entities.written_name(entity, written))


def _signed_name(signature: str) -> str:
    """The name in a signature that stands outside the story's text: Mrs. Ann Lee, Seaton."""
    signed = SIGNED_NAME.split(signature, maxsplit=1)[0]
    name = name_of(signed)
    return name.text if name is not None and name.titles else signed


def _words_of(text: str, runs: Sequence[Run], tokens: Tokens, at: int) -> str:
    run = runs[tokens.run[at]]
    return text[run.inner_start : run.inner_end]


def _nobody() -> None:
    """In a heading nobody goes on who spoke before."""


def _earlier(
    text: str,
    regions: Sequence[Region],
    by_region: Sequence[Sequence[Run]],
    number: int,
    previous: Attribution | None,
    answering: Answer,
) -> Attribution | None:
    """Who spoke last in the paragraph before: its quotes' speaker, or that of its last sentence.

    Where it tells of nobody, as a question of the writer's does, the one who spoke before it goes on.
    """
    if previous is not None or not number:
        return previous
    start, end = regions[number - 1]
    before = by_region[number - 1]
    if before and not text[before[-1].end : end].strip():
        return None  # it ends with somebody's words
    tokens = tokenize(text, start, end, ())
    stated = of_sentence_before(tokens, *tokens.sentences[-1]) if tokens.sentences else None
    answers = not before and answering is not None and answering[0] == number - ANSWER_REACH
    if answering is not None and answers and (stated is None or not stated.is_somebody()):
        return answering[1]
    return stated


def _type(text: str, tokens: Tokens, at: int, run: Run) -> QuoteType:
    """DIRECT where the words stand as a sentence of their own, MIXED where they are built into the writer's."""
    inner = FIRST.search(text, run.inner_start, run.inner_end)
    first = inner[0] if inner is not None else ""
    before = tokens.lower[at - 1] if at else ""
    opens = not before or before in OPENERS
    if first.isupper() or run.joined or (opens and not first.islower()) or (before == "," and _resumes(tokens, at)):
        return QuoteType.DIRECT
    return QuoteType.MIXED


def _resumes(tokens: Tokens, at: int) -> bool:
    """Whether a quote goes on after its cue: "We came," she said, | "and saw." """
    for index in range(at - 2, -1, -1):
        if tokens.tags[index] & QUOTE:
            return tokens.last_char[index] in INTERRUPTED
        if tokens.lower[index] in (".", ":"):
            return False
    return False
