"""Who speaks in the sentence in front of a quote that stands alone: Ann Lee agreed. | “We came.”"""

from __future__ import annotations

from newsparse.english.speech import ACT, BASE, GERUND, OBJECT, SAY, TELL
from newsparse.quotes import weights
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.rules.following import inverted, is_inverted
from newsparse.quotes.rules.preceding import fronted
from newsparse.quotes.subjects import is_embedded, opening_subject, subject_before
from newsparse.quotes.verbs import is_verb

NAME = "sentence before"


def find(place: Surroundings) -> Found:
    """The subject of the last cue, of one in a clause inside, or of the sentence that ends where the quote stands."""
    tokens, low, high = place.tokens, place.low, place.quote
    announced = tokens.lower[high - 1] == ":"
    for cue in range(high - 1, low, -1):
        frames = tokens.frames[cue]
        # Lee released a letter: "..."
        speaks = frames & (SAY | TELL) or (announced and frames & (OBJECT | ACT) and not frames & (BASE | GERUND))
        if not speaks or not is_verb(tokens, cue):
            continue
        behind = inverted(tokens, cue, high) if is_inverted(tokens, cue, high) else None
        if behind is not None and tokens.lower[behind[1] : high] in ([], ["."]):
            yield Attribution(tokens, behind, (cue, cue + 1), NAME, weights.SAID_BEFORE)  # ..., said Lee. “We came.”
            return
        subject = subject_before(tokens, cue, low)
        if subject is None:
            continue
        if not frames & (GERUND | BASE) and not is_embedded(tokens, subject, low):
            yield Attribution(tokens, subject, (cue, cue + 1), NAME, weights.SAID_BEFORE)
            return
        yield Attribution(tokens, subject, (cue, cue + 1), NAME, weights.SAID_INSIDE)
    subject = opening_subject(tokens, fronted(tokens, low, high), high)
    if subject is not None:
        yield Attribution(tokens, subject, None, NAME, weights.ABOUT)


RULES = (
    Rule(
        NAME,
        find,
        weights.SAID_BEFORE,
        (
            "[Ann Lee] agreed. “We came and we saw it.”",
            "[Ann Lee] said that Bo Carr was ill. “We came and we saw it.”",
            "While Bo Carr waited, [Ann Lee] left. “We came and we saw it.”",
            "[Ann Lee] released a short film: “We came and we saw it.”",
        ),
    ),
)
