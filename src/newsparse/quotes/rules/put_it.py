"""As Lee put it, “It hurts.” / “It hurts,” as Lee put it."""

from __future__ import annotations

from newsparse.english.speech import NAME, PUT, SAY, TELL, THINK
from newsparse.english.words import ADVERB, ALL, AS, AUXILIARY, BE, DETERMINER, HOW, IT, PREPOSITION, TIME, TO, WHAT
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.tokens import CAPITAL, PUNCTUATION, Tokens
from newsparse.quotes.weights import PUT_IT

SEPARATORS = frozenset((",", "—", "--", "–", "-"))
LONGEST_GROUP = 5  # tokens from the speaker to the verb: has always | liked to put it
FAR = 14  # and to one in the same clause
RELATING = frozenset((HOW, WHAT, ALL))  # that's how Lee put it, what Lee said, all Lee would say
REACH = 7  # tokens from put it to a quote behind it


def find(place: Surroundings) -> Found:
    """The subject of `put it`, on either side of the quote."""
    tokens, quote, low = place.tokens, place.quote, place.low
    lower = tokens.lower
    verbs: list[int] = []
    if IT in lower[max(low, quote - FAR) : quote]:
        near = range(quote - 3, max(low, quote - FAR), -1)
        verbs = [at for at in near if lower[at] in PUT and lower[at + 1] == IT]
    if verbs and verbs[0] > quote - REACH and lower[quote - 1] in (",", ":"):
        speaker = subject_before(tokens, verbs[0], low)
        if speaker is not None:
            yield Attribution(tokens, speaker, (verbs[0], verbs[0] + 2), "put it", PUT_IT)
        return
    for at in verbs:
        if lower[at + 2] == ",":
            speaker = phrase_before(tokens, at, low)
            if speaker is not None and lower[speaker[0] - 1] == AS:
                yield Attribution(tokens, speaker, (at, at + 2), "put it", PUT_IT)
            return
    found = _behind(place)
    if found is not None:
        yield found


def _behind(place: Surroundings) -> Attribution | None:
    """“It hurts,” as Lee likes to say. / “It hurts” – that is how Lee put it."""
    tokens, high = place.tokens, place.high
    lower = tokens.lower
    at = place.quote + 1
    while at < high and lower[at] in SEPARATORS:
        at += 1
    if at + 2 < high and lower[at] == AS:
        at += 1
    else:
        if at < high and tokens.tags[at] & DETERMINER:
            at += 1  # that, this
        if at + 3 >= high or not tokens.tags[at] & BE or lower[at + 1] not in RELATING:
            return None
        at += 2
    speaker = phrase_after(tokens, at, high, apposition=False)
    if speaker is None:
        return None
    verb = speaker[1]
    closing = _closing(tokens, verb, high)
    if closing is not None:
        speaker, verb = (speaker[0], closing), closing + 1  # how Bo Carr, a nurse, | sums it up
    for cue in range(verb, min(high, verb + LONGEST_GROUP)):
        # put it, sums it up
        if cue + 1 < high and lower[cue + 1] == IT and not tokens.tags[cue] & (CAPITAL | PUNCTUATION | PREPOSITION):
            return Attribution(tokens, speaker, (cue, cue + 2), "put it", PUT_IT)
        if tokens.frames[cue] & (SAY | TELL | NAME) and _takes_nothing(tokens, cue + 1, high):
            return Attribution(tokens, speaker, (cue, cue + 1), "put it", PUT_IT)
        if not tokens.tags[cue] & (ADVERB | AUXILIARY) and not tokens.frames[cue] & THINK:
            break
    return None


def _closing(tokens: Tokens, comma: int, high: int) -> int | None:
    """The comma that closes what another one sets off, None where it sets off nothing."""
    if comma >= high or tokens.lower[comma] != ",":
        return None
    return next((at for at in range(comma + 1, min(high, comma + FAR)) if tokens.lower[at] == ","), None)


def _takes_nothing(tokens: Tokens, at: int, high: int) -> bool:
    """Whether a verb is over that the quote is the object of: as Lee said | on Monday, how Lee put | it."""
    if at >= high or tokens.lower[at] == IT:
        return True
    return tokens.lower[at] != TO and bool(tokens.tags[at] & (PUNCTUATION | PREPOSITION | TIME | ADVERB))


RULES = (
    Rule(
        "put it",
        find,
        PUT_IT,
        (
            "As [Ann Lee] put it, “It hurts.”",
            "The law, as [Judge Orr] puts it, is “an ass.”",
            "[Ann Lee] put it this way: “It hurts.”",
            "“It hurts,” as [the old mayor] put it.",
            "“It hurts,” as [Ann Lee] likes to say.",
            "“It hurts” – that is how [Ann Lee] described it.",
            "“It hurts,” is how [Bo Carr, a nurse], sums it up.",
            "“It hurts,” was all [Ann Lee] would say.",
        ),
    ),
)
