"""Quotes in headings: in one only what is attributed there itself is a quote, so titles of works are none."""

from __future__ import annotations

import re

from newsparse.english.speech import SAY, TELL, THIRD
from newsparse.english.words import FUNCTION_WORDS, TO, VERB
from newsparse.quotes.attribution import Attribution
from newsparse.quotes.marks import Region
from newsparse.quotes.rules.preceding import names_words
from newsparse.quotes.tokens import QUOTE, Tokens
from newsparse.quotes.verb_groups import group_of

MARKED = re.compile(r"[“”\"«„‘']|â€")
LABELLED = re.compile(r"[A-Z][^:.\n]{0,60}[:.]\s")
SMALL_WORD = re.compile(r"(?<![\w'’-])[a-z]{4,}(?![\w'’-])")
SENTENCE_ENDS = frozenset(".?!")
PRECEDING = "preceding"
BESIDE = frozenset(("label", "following", "inverted", "inverted before", "signature", "according to"))


def may_hold_quotes(text: str, title: Region) -> bool:
    """Whether a heading has a mark or begins with what may be a speaker's label."""
    return bool(MARKED.search(text, *title) or LABELLED.match(text, *title))


def is_in_reading_case(line: str) -> bool:
    """Whether a heading has words of content in small letters, or most words, so that a capital shows a name."""
    if any(FUNCTION_WORDS.get(word, VERB) & VERB for word in SMALL_WORD.findall(line)):
        return True
    words = line.split()
    return 2 * sum(word[0].islower() for word in words) >= len(words)


def is_attributed_there(tokens: Tokens, at: int, found: Attribution | None) -> bool:
    """Whether a quote of a heading is attributed there: beside the words, by a cue that they follow at once, or
    anywhere in what ends as a sentence.
    """
    if found is None or found.rule in BESIDE:
        return found is not None and not _is_spoken_to(found)
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


def _is_spoken_to(found: Attribution) -> bool:
    """Whether the one beside a quote is spoken to, as headlines have it: ‘Bungling’ council told to pay."""
    if found.cue is None:
        return False
    tokens, past = found.tokens, found.cue[1]
    return bool(tokens.frames[past - 1] & TELL and tokens.lower[past] == TO)
