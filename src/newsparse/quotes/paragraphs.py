"""The quotes of a paragraph, each with what attributes it: rules from the nearest construction to the farthest."""

from __future__ import annotations

from collections.abc import Callable

from newsparse.english.speech import ACT, BASE, GERUND, OBJECT, SAY, TELL
from newsparse.quotes.attribution import Attribution, Surroundings
from newsparse.quotes.filters import is_long, refused_by
from newsparse.quotes.phrases import Range
from newsparse.quotes.rules import choose
from newsparse.quotes.rules.following import inverted, is_inverted
from newsparse.quotes.rules.labels import inverted_before, label_before
from newsparse.quotes.rules.preceding import fronted
from newsparse.quotes.subjects import is_embedded, opening_subject, subject_before
from newsparse.quotes.tokens import PUNCTUATION, QUOTE, Tokens
from newsparse.quotes.verbs import is_verb

REACH = 120  # tokens to either side of a quote that its attribution is looked for in


def of_paragraph(
    tokens: Tokens,
    words_of: Callable[[int], str],
    earlier: Callable[[], Attribution | None],
    below: Callable[[], Attribution | None],
    decided: Callable[[Surroundings, Attribution | None, str | None], None] | None = None,
) -> dict[int, Attribution | None]:
    """The quotes of a paragraph, by their token, each with its attribution; what is no speech is left out.

    `words_of` gives the words of a QUOTE token, `earlier` who spoke before the paragraph, `below` who signs under it.
    What is `decided` of each quote, with the filter that refuses it, is handed to whoever wants to know.
    """
    found: dict[int, Attribution | None] = {}
    waiting: list[int] = []
    last: Attribution | None = None
    told: Range | None = None
    stated: dict[Range, Attribution | None] = {}
    for low, high in tokens.sentences:
        tags = tokens.tags[low:high]
        if QUOTE not in tags:
            told = (low, high)
            continue
        alone = all(kind & (QUOTE | PUNCTUATION) for kind in tags)
        for at in [low + index for index, kind in enumerate(tags) if kind & QUOTE]:
            attribution = None if alone else of_sentence(tokens, at, low, high, last)
            if alone:
                if told is not None and told not in stated:
                    stated[told] = statement(tokens, *told)
                attribution = _of_those(stated[told] if told is not None else None, last)
            refused = refused_by(tokens, at, words_of(at), attribution, alone)
            if decided is not None:
                decided(surroundings(tokens, at, low, high, last), attribution, refused)
            if refused:
                continue
            if attribution is None and not alone and not is_long(words_of(at)):
                found[at] = None
            elif attribution is None:
                waiting.append(at)
            else:
                found[at] = last = attribution
                told = None
        if last is not None and waiting:
            found.update(dict.fromkeys(waiting, last))
            waiting.clear()
    if waiting and tokens.tags[-1] & QUOTE and (signed := below()) is not None:
        found.update(dict.fromkeys(waiting, signed))
    elif waiting:
        found.update(dict.fromkeys(waiting, earlier()))
    return found


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


def statement(tokens: Tokens, low: int, high: int) -> Attribution | None:
    """Who speaks in a sentence that a quote follows: Lee agreed. "We came." / Said Lee: ¶ "We came." """
    low = max(low, high - REACH)
    if tokens.lower[high - 1] == ":":
        told = inverted_before(tokens, low, high - 1) or label_before(tokens, low, high - 1)
        if told is not None:
            return told
    found: Attribution | None = None
    announced = tokens.lower[high - 1] == ":"
    for cue in range(high - 1, low, -1):
        frames = tokens.frames[cue]
        # Lee released a letter: "..."
        speaks = frames & (SAY | TELL) or (announced and frames & (OBJECT | ACT) and not frames & (BASE | GERUND))
        if speaks and is_verb(tokens, cue):
            behind = inverted(tokens, cue, high) if is_inverted(tokens, cue, high) else None
            if behind is not None and tokens.lower[behind[1] : high] in ([], ["."]):
                return Attribution(tokens, behind, (cue, cue + 1), "sentence before")  # ..., said Lee. “We came.”
            subject = subject_before(tokens, cue, low)
            if subject is None:
                continue
            told = Attribution(tokens, subject, (cue, cue + 1), "sentence before")
            found = found or told
            if not frames & (GERUND | BASE) and not is_embedded(tokens, subject, low):
                return told
    if found is not None:
        return found
    subject = opening_subject(tokens, fronted(tokens, low, high), high)
    return None if subject is None else Attribution(tokens, subject, None, "sentence before")
