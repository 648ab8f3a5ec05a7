"""As Lee put it, “It hurts.” / “It hurts,” as Lee put it."""

from __future__ import annotations

from newsparse.english.speech import PUT
from newsparse.english.words import AS, IT
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.phrases import phrase_after, phrase_before
from newsparse.quotes.subjects import subject_before
from newsparse.quotes.weights import PUT_IT

FAR = 14  # and to one in the same clause
REACH = 7  # tokens from put it to a quote behind it


def find(place: Surroundings) -> Found:
    """The subject of `put it`, on either side of the quote."""
    tokens, quote, low, high = place.tokens, place.quote, place.low, place.high
    lower = tokens.lower
    if quote > low and lower[quote - 1] in (",", ":"):
        for at in range(quote - 3, max(low, quote - REACH), -1):
            if lower[at] in PUT and lower[at + 1] == IT:
                speaker = subject_before(tokens, at, low)
                if speaker is not None:
                    yield Attribution(tokens, speaker, (at, at + 2), "put it", PUT_IT)
                return
    for at in range(quote - 3, max(low, quote - FAR), -1):
        if lower[at] in PUT and lower[at + 1] == IT and lower[at + 2] == ",":
            speaker = phrase_before(tokens, at, low)
            if speaker is not None and speaker[0] > low and lower[speaker[0] - 1] == AS:
                yield Attribution(tokens, speaker, (at, at + 2), "put it", PUT_IT)
            return
    start = quote + 2 if quote + 1 < high and lower[quote + 1] == "," else quote + 1
    if start + 2 < high and lower[start] == AS:
        speaker = phrase_after(tokens, start + 1, high, apposition=False)
        if speaker is None or speaker[1] + 1 >= high:
            return
        at = speaker[1]
        if lower[at] in PUT and lower[at + 1] == IT:
            yield Attribution(tokens, speaker, (at, at + 2), "put it", PUT_IT)


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
        ),
    ),
)
