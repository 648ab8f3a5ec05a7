"""What is said in a passive: told by an aide | that it was shut; asked | whether it was; | it | is praised by Lee."""

from __future__ import annotations

from newsparse.english.reports import OBJECT_VERBS, QUESTION_OPENERS, QUESTIONED, STANCE_VERBS, TIME_OPENERS
from newsparse.english.speech import GERUND, NAME, PAST, TELL
from newsparse.english.words import AS, BY, FOR, FRONTING, OF, RELATIVE, THAT, TIME
from newsparse.quotes.joining import Range
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.statements.content import (
    behind_adverbs,
    behind_openers,
    behind_prepositions,
    clause_end,
    opens_clause,
    phrase_content_end,
)
from newsparse.quotes.statements.reported import Reported
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import Tokens
from newsparse.quotes.verb_groups import group_of

GOES_ON_WITH = frozenset((AS, FOR, OF))  # what a passive says behind the one who speaks: blamed by Lee | for the fire


def passive(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    """The statement of a participle whose subject does not speak."""
    if tokens.lower[cue] in QUESTIONED:
        return _question(tokens, cue, low, high)
    if tokens.lower[cue + 1] != BY:
        return None
    group = group_of(tokens, cue)
    if not group.passive or group.is_unreal or group.is_modal:
        return None
    speaker = _agent(tokens, cue, high)
    if speaker is None:
        return None
    behind = behind_prepositions(tokens, behind_adverbs(tokens, speaker[1], high), high)
    if tokens.frames[cue] & TELL and tokens.lower[behind] == THAT:
        return Reported(((behind, clause_end(tokens, behind, high)),), speaker, (cue, cue + 1))
    if not (tokens.frames[cue] & NAME or tokens.lower[cue] in OBJECT_VERBS or tokens.lower[cue] in STANCE_VERBS):
        return None
    subject = subject_before(tokens, cue, low)
    if subject is None or tokens.tags[subject[0]] & RELATIVE or tokens.lower[subject[0]] == THAT:
        return None
    if tokens.lower[speaker[1]] in GOES_ON_WITH:
        more = (speaker[1], phrase_content_end(tokens, speaker[1], high))
        return Reported((subject, more), speaker, (cue, cue + 1))
    return Reported((subject,), speaker, (cue, cue + 1))


def _agent(tokens: Tokens, cue: int, high: int) -> Range | None:
    """Who speaks behind a participle: told by | an aide; not by Monday, nor by calling."""
    if tokens.tags[cue + 2] & TIME or tokens.frames[cue + 2] & GERUND:
        return None
    agent = phrase_after(tokens, cue + 2, high, apposition=False)
    if agent is None:
        return None
    # praised by Lee | for the plan
    return agent[0], next((at for at in range(*agent) if tokens.lower[at] == FOR), agent[1])


def _question(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    """Asked by a reporter | whether he would run, Lee left; nobody knows who asks where no agent says so."""
    before = tokens.lower[cue - 1]
    fronts = cue == behind_openers(tokens, low, cue)
    aside = before == "," or before in FRONTING
    if not fronts and not aside and not group_of(tokens, cue).passive:
        return None
    speaker = _agent(tokens, cue, high) if tokens.lower[cue + 1] == BY else None
    start = behind_adverbs(tokens, cue + 1 if speaker is None else speaker[1], high)
    if not _opens_question(tokens, start):
        start = behind_prepositions(tokens, start, high)
    if not _opens_question(tokens, start):
        return None
    stop = clause_end(tokens, start, high)
    for comma in range(start + 1, stop):
        after = comma + 1
        if tokens.lower[comma] == "," and (
            after == high or opens_clause(tokens, after, high) or tokens.frames[after] & PAST
        ):
            stop = comma
            break
    return Reported(((start, stop),), speaker, (cue, cue + 1))


def _opens_question(tokens: Tokens, at: int) -> bool:
    return tokens.lower[at] in QUESTION_OPENERS or tokens.lower[at] in TIME_OPENERS
