"""A heading whose label says who speaks: Lee: Talks Have Failed."""

from __future__ import annotations

from newsparse.quotes.joining import Range
from newsparse.quotes.statements.content import clause_end
from newsparse.quotes.statements.headings import is_title_case
from newsparse.quotes.statements.reported import Reported
from newsparse.quotes.tokens import CAPITAL, Tokens

COLON = ":"
LONGEST_LABEL = 5  # tokens
SHORTEST = 3  # tokens of what is said


def of_label(tokens: Tokens) -> Reported | None:
    """The statement of a heading that opens with a name and a colon, which has no cue; who is named may be nobody."""
    colon = next((at for at in range(1, min(LONGEST_LABEL + 1, tokens.count)) if tokens.lower[at] == COLON), 0)
    if not colon or len(tokens.sentences) > 1 or not all(kind & CAPITAL for kind in tokens.tags[:colon]):
        return None
    said: Range = (colon + 1, clause_end(tokens, colon + 1, tokens.count))
    if said[1] - said[0] < SHORTEST or not is_title_case(tokens, *said):
        return None
    return Reported((said,), (0, colon), (colon, colon))
