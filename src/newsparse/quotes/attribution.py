"""What attributes a quote: the token ranges of its speaker and cue, and the rule that found them."""

from __future__ import annotations

from newsparse.english.speech import SAY, TELL
from newsparse.english.words import PRONOUN
from newsparse.quotes.phrases import Range
from newsparse.quotes.tokens import CAPITAL, Tokens


class Attribution:
    """A speaker and a cue (None where there is none) among `tokens`, and the name of the `rule` that found them."""

    __slots__ = ("cue", "rule", "speaker", "tokens")

    def __init__(self, tokens: Tokens, speaker: Range, cue: Range | None, rule: str) -> None:
        self.tokens: Tokens = tokens
        self.speaker: Range = speaker
        self.cue: Range | None = cue
        self.rule: str = rule

    def is_of_saying(self) -> bool:
        """Whether the cue is a verb of saying rather than of doing or thinking."""
        if self.rule in ("according to", "possessor"):
            return True
        return self.cue is not None and bool(self.tokens.frames[self.cue[0]] & (SAY | TELL))

    def is_somebody(self) -> bool:
        """Whether the speaker's phrase has a pronoun or a name in it."""
        lower, tags = self.tokens.lower, self.tokens.tags
        return any(tags[at] & (CAPITAL | PRONOUN) and lower[at] != "it" for at in range(*self.speaker))
