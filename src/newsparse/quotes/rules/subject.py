"""No cue at all: Lee ran on “the plan.” The subject of the sentence stands for one, where it is somebody."""

from __future__ import annotations

from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.subjects import nearest_subject
from newsparse.quotes.weights import SUBJECT


def find(place: Surroundings) -> Found:
    """The subject of the clause, or the one who spoke before where it is nobody."""
    speaker = nearest_subject(place.tokens, place.quote, place.low)
    if speaker is None:
        return
    found = Attribution(place.tokens, speaker, None, "subject", SUBJECT)
    if place.last is None or found.is_somebody():
        yield found
    else:
        yield place.last


RULES = (Rule("subject", find, SUBJECT, ("[Ann Lee] ran on the “big bad plan of the year.”",)),)
