"""A cue at some distance behind the quote: The “plan” would be bad, Lee said."""

from __future__ import annotations

from newsparse.english.speech import SAY, TELL
from newsparse.english.words import ACCORDING
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.rules.following import according, closes, inverted, is_inverted
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import QUOTE, Tokens
from newsparse.quotes.verbs import is_verb
from newsparse.quotes.weights import LATE


def find(place: Surroundings) -> Found:
    """What a cue behind the quote attributes.

    The words up to the next quote are looked at once for each stretch between quotes; what is found behind the next
    quote is kept, so that a row of quotes does not look at the same words again and again.
    """
    tokens, quote, high = place.tokens, place.quote, place.high
    passed: list[int] = []
    found: Attribution | None = None
    while quote < high:
        if quote in tokens.late:
            found = tokens.late[quote]
            break
        passed.append(quote)
        found, quote = _until_next_quote(tokens, quote, high)
        if found is not None:
            break
    tokens.late.update(dict.fromkeys(passed, found))
    if found is not None:
        yield found


def _until_next_quote(tokens: Tokens, quote: int, high: int) -> tuple[Attribution | None, int]:
    """What a cue behind a quote and before the next one attributes, and the place of that next one."""
    tags, lower, frames = tokens.tags, tokens.lower, tokens.frames
    for cue in range(quote + 1, high):
        if tags[cue] & QUOTE:
            return None, cue
        if lower[cue] == ACCORDING:
            found = according(tokens, cue, high, weight=LATE)
            if found is not None:
                return found, cue
        if not frames[cue] & (SAY | TELL) or not is_verb(tokens, cue):
            continue
        subject = None if is_inverted(tokens, cue, high) else subject_before(tokens, cue, quote + 1)
        if subject is not None and lower[subject[0] - 1] == "," and closes(tokens, quote, cue, high):
            return Attribution(tokens, subject, (cue, cue + 1), "late", LATE), cue
        if lower[cue - 1] == ",":
            speaker = inverted(tokens, cue, high)
            if speaker is not None:
                return Attribution(tokens, speaker, (cue, cue + 1), "late", LATE), cue
    return None, high


RULES = (
    Rule(
        "late",
        find,
        LATE,
        (
            "The “huge” plan would fail, [officials] told Ann Lee.",
            "The “huge” plan would fail, said [Ann Lee].",
            "The “huge” plan would fail, according to [officials].",
        ),
    ),
)
