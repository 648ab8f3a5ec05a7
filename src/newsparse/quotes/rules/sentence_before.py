"""Who speaks in the sentence in front of a quote that stands alone: Ann Lee agreed. | “We came.”"""

from __future__ import annotations

from newsparse.english.speech import ACT, BASE, GERUND, OBJECT, SAY, TELL
from newsparse.english.words import DETERMINER, NARRATORS, PRONOUN
from newsparse.quotes import weights
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.rules.following import inverted, is_inverted
from newsparse.quotes.rules.preceding import fronted
from newsparse.quotes.subjects import is_embedded, opening_subject, subject_before
from newsparse.quotes.tokens import CAPITAL
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
        if tokens.lower[subject[0]] in NARRATORS and subject[1] == subject[0] + 1:
            asked = phrase_after(tokens, cue + 1, high) if frames & TELL else None
            opens = tokens.tags[asked[0]] if asked is not None and tokens.lower[asked[0]] not in NARRATORS else 0
            if asked is not None and opens & (CAPITAL | PRONOUN | DETERMINER):
                yield Attribution(tokens, asked, (cue, cue + 1), NAME, weights.SAID_BEFORE)  # I asked | Lee why.
            return
        if not frames & (GERUND | BASE) and not is_embedded(tokens, subject, low):
            yield Attribution(tokens, subject, (cue, cue + 1), NAME, weights.SAID_BEFORE)
            return
        yield Attribution(tokens, subject, (cue, cue + 1), NAME, weights.SAID_INSIDE)
    subject = opening_subject(tokens, fronted(tokens, low, high), high)
    if subject is None:
        return
    only = tokens.lower[subject[0]] if subject[1] == subject[0] + 1 else ""
    if only not in NARRATORS and not only.isdigit():  # with 1: | 52 left
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
            "I asked [the painter Ann Lee] why she left. “We came and we saw it.”",
        ),
    ),
)
