"""What attributes a quote: the tokens of its speaker and cue, the rule that found them, and what speaks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import frozen

from newsparse.english.words import IT, POSSESSIVES, PRONOUN
from newsparse.quotes.joining import Range
from newsparse.quotes.tokens import CAPITAL, Tokens


class Attribution:
    """A speaker and a cue (None where there is none) among `tokens`, found by `rule`; the heaviest is chosen.

    `speaker` is None where the words are known to be nobody's: Lee did not say it was “dead.”
    """

    __slots__ = ("cue", "rule", "speaker", "tokens", "weight")

    def __init__(
        self, tokens: Tokens, speaker: Range | None, cue: Range | None, rule: str, weight: float = 0.0
    ) -> None:
        self.tokens: Tokens = tokens
        self.speaker: Range | None = speaker
        self.cue: Range | None = cue
        self.rule: str = rule
        self.weight: float = weight

    def is_somebody(self) -> bool:
        """Whether the speaker's phrase has a pronoun or a name in it."""
        lower, tags = self.tokens.lower, self.tokens.tags
        return self.speaker is not None and any(
            tags[at] & (CAPITAL | PRONOUN) and lower[at] != IT for at in range(*self.speaker)
        )

    def is_named(self) -> bool:
        """Whether the speaker's phrase has a name in it, or is a pronoun."""
        first, tags = self.tokens.lower, self.tokens.tags
        if self.speaker is None or first[self.speaker[0]] in POSSESSIVES:
            return False
        return any(tags[at] & CAPITAL for at in range(self.speaker[0], self.speaker[1]))


class Surroundings:
    """A quote in its sentence: the token `quote` between `low` and `high`, and `last`, the attribution before it.

    `behind` is what the rules for cues behind the quote begin with, looked for once.
    """

    __slots__ = ("behind", "high", "last", "low", "quote", "tokens")

    def __init__(self, tokens: Tokens, quote: int, low: int, high: int, last: Attribution | None) -> None:
        self.tokens: Tokens = tokens
        self.quote: int = quote
        self.low: int = low
        self.high: int = high
        self.last: Attribution | None = last
        self.behind: tuple[int, bool] | None = None


Found = Iterable[Attribution]


@frozen
class Rule:
    """A construction that attributes words: `find` yields what it reads, weighing no more than `most`.

    `examples` are sentences with the speaker in brackets, which the rule has to read so.
    """

    name: str
    find: Callable[[Surroundings], Found]
    most: float
    examples: tuple[str, ...]
