"""What somebody is said to be sure of, want or fear by an adjective: confident | that, eager | to, critical of."""

from __future__ import annotations

from newsparse.english.reports import STATES_OF_MIND
from newsparse.english.words import BE, IT, THAT, TO
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.statements.content import clause_end, opens_clause, phrase_content_end
from newsparse.quotes.statements.openings import is_infinitive
from newsparse.quotes.statements.reported import Reported
from newsparse.quotes.statements.subjects import subject_of
from newsparse.quotes.tokens import Tokens
from newsparse.quotes.verb_groups import group_of
from newsparse.quotes.verbs import skip_adverbs


def of_state(tokens: Tokens, cue: int, low: int, high: int) -> Reported | None:
    """The statement of an adjective: Lee is confident | that it will hold; not if she is confident."""
    link = cue + 1
    if link + 1 >= high or tokens.lower[link] not in STATES_OF_MIND[tokens.lower[cue]]:
        return None
    verb = skip_adverbs(tokens, cue - 1)
    if verb <= low or not tokens.tags[verb] & BE:
        return None
    group = group_of(tokens, cue)
    if group.is_modal or group.denied or group.infinitive:
        return None
    subject = subject_of(tokens, cue, low, high)
    if subject is None or tokens.lower[subject[0]] == IT:
        return None  # it is certain that
    if tokens.lower[link] == THAT:
        if not opens_clause(tokens, link + 1, high):
            return None
        return Reported(((link, clause_end(tokens, link, high, cue=cue)),), subject, (cue, link))
    if tokens.lower[link] == TO:
        if not is_infinitive(tokens, link):
            return None
        return Reported(((link, phrase_content_end(tokens, link, high)),), subject, (cue, link))
    start = link + 1
    if phrase_after(tokens, start, high, apposition=False) is None:
        return None
    return Reported(((start, phrase_content_end(tokens, start, high)),), subject, (cue, start))
