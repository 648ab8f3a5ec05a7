"""The quotes of a story, region by region: what attributes each, and who speaks."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import partial
from typing import Protocol

from attrs import evolve

from newsparse.english.speech import ANSWER, TURN_LETTERS
from newsparse.model import QuoteType, Speaker
from newsparse.quotes.attribution import Attribution, Surroundings
from newsparse.quotes.chains import Part
from newsparse.quotes.entities import Entity
from newsparse.quotes.entity import only
from newsparse.quotes.marks import Region, Run
from newsparse.quotes.names import name_of
from newsparse.quotes.paragraphs import of_paragraph, of_sentence_before
from newsparse.quotes.pronouns import PARAGRAPHS_BACK
from newsparse.quotes.rules.signatures import signature_below
from newsparse.quotes.speakers import Resolver
from newsparse.quotes.story import Story, cue_of
from newsparse.quotes.titles import is_attributed_there
from newsparse.quotes.tokens import QUOTE, SHORT, Tokens, tokenize
from newsparse.quotes.turns import Turn

ANSWER_REACH = 2  # paragraphs from one answer to the next
SIGNED = "signature"
SIGNED_NAME = re.compile(r"[,(]")
FIRST = re.compile(r"\w")
OPENERS = frozenset((",", ":", ".", "?", "!", "—", "–", "--"))
INTERRUPTED = frozenset(",—–-")


class Watch(Protocol):
    """Sees what is decided of the quotes, in their order."""

    def decided(self, place: Surroundings, found: Attribution | None, refused: str | None, /) -> None:
        """What the rules found for a quote, and the filter that refuses it."""
        ...

    def read(self, tokens: Tokens, at: int, run: Run, found: Attribution | None, /) -> None:
        """A run between marks, and what attributes it when its paragraph is read."""
        ...


class QuoteReader:
    """Reads the regions of a story in their order; some are `titles`, and some `labelled` turns, by their numbers.

    `spoke` are the entities that speak.
    """

    def __init__(
        self, story: Story, titles: Collection[Region], labelled: Mapping[int, Turn], watch: Watch | None
    ) -> None:
        self.spoke: list[Entity] = []
        self._story = story
        self._text: str = story.copy.text
        self._titles = titles
        self._labelled = labelled
        self._watch = watch
        self._resolver = Resolver(story)
        self._previous: Attribution | None = None  # the last one of the region before
        self._answer: tuple[int, Attribution] | None = None  # the last one of all, with the number of its region

    def parts(self, *, keep_tokens: bool) -> list[Part]:
        """The quotes of all regions, not yet linked.

        The tokens of whole regions are kept where they are wanted, else no longer than a pronoun looks back.
        """
        parts: list[Part] = []
        for number, runs in enumerate(self._story.runs):
            if number in self._labelled:
                parts.append(self._turn(number))
                self._previous = None
            elif runs:
                start, end = self._story.regions[number]
                tokens = tokenize(self._text, start, end, runs)
                if end - start <= SHORT:
                    self._story.tokens[number] = tokens
                parts += self._of_region(number, tokens)
            else:
                self._previous = None
            if not keep_tokens:
                self._story.tokens.pop(number - PARAGRAPHS_BACK, None)
        return parts

    def _turn(self, number: int) -> Part:
        """A labelled turn of a transcript; a label in capitals is the name that the text has in reading case."""
        turn = self._labelled[number]
        label = self._text[slice(*turn.label)]
        named = self._story.entities.by_label(label) if label.isupper() else None
        if named is None and turn.full != turn.label:
            named = self._resolver.entity(*turn.full, number)
        if named is None and label == ANSWER:
            named = self._interviewed()
        if named is None and label in TURN_LETTERS:
            speaker = self._story.speaker(turn.label, None)
        else:
            speaker = self._speaker(turn.label, number, named)
        return Part(turn.run, QuoteType.DIRECT, speaker, None, 0.0)

    def _interviewed(self) -> Entity | None:
        """Who gives the answers: the only person named before the first turn, or the only one of the headline."""
        first = self._story.regions[min(self._labelled)][0]
        top = self._story.regions[0][0]
        entities = self._story.entities
        named = [entity for _, _, entity in entities.between(top, first) if entities.is_person(entity)]
        headline = {entity for _, _, entity in entities.between(0, self._text.find("\n"))}
        return only(named) or only(entity for entity in named if entity in headline)

    def _of_region(self, number: int, tokens: Tokens) -> list[Part]:
        """The quotes of a paragraph or a heading."""
        runs = self._story.runs[number]
        region = self._story.regions[number]
        is_title = region in self._titles
        attributions = of_paragraph(
            tokens,
            lambda at: self._words(runs[tokens.run[at]]),
            partial(self._earlier, number, is_title),
            partial(signature_below, self._text, region[1]),
            self._watch.decided if self._watch is not None else None,
        )
        self._previous = None
        parts: list[Part] = []
        for at, index in tokens.run.items():
            run, found = runs[index], attributions.get(at)
            if self._watch is not None:
                self._watch.read(tokens, at, run, found)
            is_quote = at in attributions and not (run.repaired and found is None)
            if is_quote and (not is_title or is_attributed_there(tokens, at, found)):
                parts.append(self._part(number, tokens, at, run, found))
        return parts

    def _part(self, number: int, tokens: Tokens, at: int, run: Run, found: Attribution | None) -> Part:
        """The quote at a token, with what attributes it."""
        kind = self._type(tokens, at, run)
        if found is None:
            return Part(run, kind, None, None, 0.0)
        weight = max(0.0, found.weight) if found.tokens is tokens else 0.0
        if found.speaker is None:
            return Part(run, kind, None, None, weight)
        self._previous, self._answer = found, (number, found)
        speaker = self._speaker(found.tokens.mention(*found.speaker), number)
        if speaker.name is None and found.rule == SIGNED:
            speaker = evolve(speaker, name=_signed_name(speaker.text))
        return Part(run, kind, speaker, cue_of(found, self._story.copy.written), weight)

    def _speaker(self, mention: Region, number: int, known: Entity | None = None) -> Speaker:
        """The speaker of a mention, who is `known` or looked for."""
        entity = known or self._resolver.entity(*mention, number)
        if entity is not None:
            self.spoke.append(entity)
        return self._story.speaker(mention, entity)

    def _earlier(self, number: int, is_title: bool) -> Attribution | None:
        """Who spoke last in the paragraph before: its quotes' speaker, or that of its last sentence.

        Where it tells of nobody, as a question of the writer's does, the one who spoke before it goes on. In a
        heading nobody goes on.
        """
        if is_title:
            return None
        if self._previous is not None or not number:
            return self._previous
        start, end = self._story.regions[number - 1]
        before = self._story.runs[number - 1]
        if before and not self._text[before[-1].end : end].strip():
            return None  # it ends with somebody's words
        tokens = tokenize(self._text, start, end, ())
        stated = of_sentence_before(tokens, *tokens.sentences[-1]) if tokens.sentences else None
        if before or self._answer is None or self._answer[0] != number - ANSWER_REACH:
            return stated
        return stated if stated is not None and stated.is_somebody() else self._answer[1]

    def _words(self, run: Run) -> str:
        return self._text[run.inner_start : run.inner_end]

    def _type(self, tokens: Tokens, at: int, run: Run) -> QuoteType:
        """DIRECT where the words stand as a sentence of their own, MIXED where they are built into the writer's."""
        inner = FIRST.search(self._text, run.inner_start, run.inner_end)
        first = inner[0] if inner is not None else ""
        before = tokens.lower[at - 1] if at else ""
        opens = not before or before in OPENERS
        if (
            first.isupper()
            or run.joined
            or (opens and not first.islower())
            or (before == "," and _resumes(tokens, at))
        ):
            return QuoteType.DIRECT
        return QuoteType.MIXED


def _signed_name(signature: str) -> str:
    """The name in a signature that stands outside the story's text: Mrs. Ann Lee, Seaton."""
    signed = SIGNED_NAME.split(signature, maxsplit=1)[0]
    name = name_of(signed)
    return name.text if name is not None and name.titles else signed


def _resumes(tokens: Tokens, at: int) -> bool:
    """Whether a quote goes on after its cue: "We came," she said, | "and saw." """
    for index in range(at - 2, -1, -1):
        if tokens.tags[index] & QUOTE:
            return tokens.last_char[index] in INTERRUPTED
        if tokens.lower[index] in (".", ":"):
            return False
    return False
