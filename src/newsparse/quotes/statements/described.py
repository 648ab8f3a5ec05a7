"""What is said describes a noun: which she said | were lost; a plan Lee said | could fail."""

from __future__ import annotations

from newsparse.english.reports import BARE_CLAUSE_VERBS, QUESTION_OPENERS
from newsparse.english.speech import NAME
from newsparse.english.words import AS, AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, TIME, VERB
from newsparse.quotes.joining import Range
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.statements.content import clause_end
from newsparse.quotes.statements.reported import Reported
from newsparse.quotes.tokens import CAPITAL, QUOTE, Tokens
from newsparse.quotes.verbs import is_finite


def may_describe(tokens: Tokens, cue: int) -> bool:
    """Whether what stands behind a verb lets what is said describe a noun: which he called | a gang."""
    return bool(tokens.frames[cue] & NAME) or (tokens.lower[cue] in BARE_CLAUSE_VERBS and is_finite(tokens, cue + 1))


def relative(tokens: Tokens, subject: Range, cue: int, high: int) -> Reported | None:
    """which she said | represented all her emails / what many analysts said | was a sign"""
    before, after = subject[0] - 1, cue + 1
    if not tokens.tags[before] & RELATIVE and tokens.lower[before] not in QUESTION_OPENERS:
        return None
    if tokens.frames[cue] & NAME and _brings_name(tokens, before, after, high):
        named = after + (tokens.lower[after] == AS)
        phrase = phrase_after(tokens, named, high)
        stop = named + 1 if tokens.tags[named] & QUOTE else phrase[1] if phrase is not None else 0
        return Reported(((before, subject[0]), (after, stop)), subject, (cue, after)) if stop > after else None
    if tokens.lower[cue] not in BARE_CLAUSE_VERBS or not is_finite(tokens, after):
        return None
    stop = clause_end(tokens, after, high, cue=cue, within_commas=True)
    return Reported(((before, subject[0]), (after, stop)), subject, (cue, cue + 1))


def _brings_name(tokens: Tokens, before: int, after: int, high: int) -> bool:
    """Whether a name or description follows: which he called | a gang, describes | as, what he calls | corruption"""
    if tokens.lower[after] == AS or tokens.tags[after] & (QUOTE | DETERMINER):
        return True
    return tokens.lower[before] in QUESTION_OPENERS and phrase_after(tokens, after, high) is not None


def reduced(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    """a plan Lee said | could fail / a move the board hopes | will help: without a relative pronoun"""
    after = cue + 1
    if not tokens.tags[after] & (AUXILIARY | VERB) or tokens.lower[cue] not in BARE_CLAUSE_VERBS:
        return None
    phrase = phrase_before(tokens, cue, low)
    if phrase is None or not is_finite(tokens, after):
        return None
    first = phrase[0]
    named = next((at for at in range(first + 1, phrase[1]) if tokens.tags[at] & CAPITAL), first)
    if named == first or tokens.tags[named - 1] & (DETERMINER | PREPOSITION | CONJUNCTION):
        named = first
    described = (first, named) if named > first else phrase_before(tokens, first, low)
    if described is None or tokens.tags[described[1] - 1] & (TIME | PRONOUN | CAPITAL):
        return None
    stop = clause_end(tokens, after, high, cue=cue, within_commas=True)
    return Reported((described, (after, stop)), (named, phrase[1]), (cue, after))
