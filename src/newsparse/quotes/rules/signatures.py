"""A name behind a dash behind the quote, as under a letter: “We came.” — Ann Lee, 34, nurse"""

from __future__ import annotations

import re

from newsparse.english.speech import GERUND
from newsparse.english.titles import role_of
from newsparse.english.words import AUXILIARY, TIME, TO, VERB
from newsparse.quotes.attribution import Attribution, Found, Rule, Surroundings
from newsparse.quotes.joining import is_noun
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.tokens import CAPITAL, QUOTE, Tokens, tokenize
from newsparse.quotes.verbs import is_verb
from newsparse.quotes.weights import SIGNATURE

DASHES = frozenset(("-", "–", "—", "―", "--"))
ENDS = frozenset(",.?!…")
LONGEST = 20  # tokens of a signature
LONGEST_LINE = 120  # characters
CLOSING_MARKS = "”\"’'"
# Ruth Pym, stallholder: a name of two words or three, and what its bearer is
BELOW_PULL_QUOTE = re.compile(
    r"\s{1,6}(?=(?:[A-Z][\w.'’-]{1,20} ){1,2}[A-Z][\w'’-]{1,20}(?:, [^.!?\n]{2,60})?[ \t]{0,4}(?:\n|\Z))"
)
SITE = re.compile(r"[\w-]{3,30}(?:\.[a-z]{2,4}){1,2}")
BELOW = re.compile(r"\s{1,6}[-–—―]{1,3}[ \u00a0]?(?=[A-Z])")


def find(place: Surroundings) -> Found:
    """The name behind the dash, where nothing but what describes it follows."""
    tokens, high = place.tokens, place.high
    start = place.quote + 2
    if start >= high or tokens.lower[start - 1] not in DASHES or tokens.last_char[place.quote] not in ENDS:
        return
    end = next((at for at in range(start, high) if tokens.tags[at] & QUOTE), high)
    found = signature(tokens, start, end)
    if found is not None:
        yield found


def signature(tokens: Tokens, start: int, end: int) -> Attribution | None:
    """The name that begins at `start`, where no verb follows."""
    kind = tokens.tags[start]
    if end - start > LONGEST or kind & TIME or not is_noun(tokens, start):
        return None
    speaker = phrase_after(tokens, start, end)
    if speaker is None:
        return None
    if SITE.fullmatch(tokens.lower[speaker[1] - 1]):
        return None  # – Newsday.com
    # — Ann Lee / — former pupil Ann Lee / — a nurse in Utica
    named = kind & CAPITAL or all(tokens.tags[at] & CAPITAL for at in range(speaker[1] - 2, speaker[1]))
    if not named and not any(role_of(tokens.lower[at]) for at in range(*speaker)):
        return None
    if any(_is_verb(tokens, at) for at in range(start + 1, end)):
        return None
    return Attribution(tokens, speaker, None, "signature", SIGNATURE)


def _is_verb(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands at a token, as in no description: left, but not tweeting, nor to the council."""
    if tokens.tags[at] & (AUXILIARY | VERB):
        return tokens.lower[at] != TO
    return bool(tokens.frames[at] and not tokens.frames[at] & GERUND and is_verb(tokens, at))


def signature_below(text: str, end: int) -> Attribution | None:
    """The signature on the line below a paragraph that ends with a quote; under a pull quote it needs no dash."""
    match = BELOW.match(text, end) or (BELOW_PULL_QUOTE.match(text, end) if _is_pull_quote(text, end) else None)
    if match is None:
        return None
    line_end = text.find("\n", match.end(), match.end() + LONGEST_LINE)
    if line_end < 0:
        line_end = min(len(text), match.end() + LONGEST_LINE)
    tokens = tokenize(text, match.end(), line_end, ())
    return signature(tokens, 0, tokens.count)


def _is_pull_quote(text: str, end: int) -> bool:
    """Whether the paragraph is one line in quotation marks that doesn't end as a sentence does."""
    start = text.rfind("\n", max(0, end - LONGEST_LINE), end) + 1
    return start > 0 and text[start] in "“\"‘'" and text[end - 1] in CLOSING_MARKS and text[end - 2] not in ENDS


RULES = (
    Rule(
        "signature",
        find,
        SIGNATURE,
        (
            "“We came.” – [Ann Lee]",
            "“The trucks start at four.” — [Ana Ruiz, 34, nurse]",
            "“No reply.”\n- [Bo Carr, Elmswell]",
        ),
    ),
)
