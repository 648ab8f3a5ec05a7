"""What stands before a verb and belongs to it: did not | say, could have been | told, to | call.

The facts are read once for each verb, and rules and statements ask them here.
"""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from newsparse.english.speech import PAST, REFUSALS, SHORT_OF
from newsparse.english.words import (
    ADVERB,
    AUXILIARY,
    BE,
    DETERMINER,
    MODALS,
    NEGATIONS,
    NEGATIVE_ENDING,
    ONLY,
    POSSIBLE_MODALS,
    PRONOUN,
    TO,
    UNREAL_MODALS,
)
from newsparse.quotes.tokens import CAPITAL, MANNER, Tokens

GROUP = ADVERB | AUXILIARY | MANNER
NO_GROUP = CAPITAL | DETERMINER | PRONOUN


@frozen
class VerbGroup:
    """A verb with its auxiliaries: whether it is passive, denied or an infinitive, and its modal, "" where none."""

    passive: bool
    denied: bool
    infinitive: bool
    modal: str

    @property
    def is_modal(self) -> bool:
        """Whether it is only wished, foreseen or possible: would | say, will | say, could | say."""
        return bool(self.modal)

    @property
    def is_unreal(self) -> bool:
        """Whether nobody has done it yet, or at all: did not | say, would | say, could | say."""
        return self.denied or self.modal in UNREAL_MODALS

    @property
    def is_hypothetical(self) -> bool:
        """Whether the text says that nobody did it, or just that somebody might: did not | say, could | say."""
        return self.denied or self.modal in POSSIBLE_MODALS


def group_of(tokens: Tokens, verb: int) -> VerbGroup:
    """The facts of the group that ends with a verb, read once."""
    group = tokens.groups.get(verb)
    if group is None:
        group = tokens.groups[verb] = _read(tokens, verb)
    return group


def _read(tokens: Tokens, verb: int) -> VerbGroup:
    lower, tags = tokens.lower, tokens.tags
    passive = False
    denied = verb > 1 and (lower[verb - 2], lower[verb - 1]) == SHORT_OF
    modal = ""
    at = verb - 1
    while at >= 0 and tags[at] & GROUP and not tags[at] & NO_GROUP:
        word = lower[at]
        if word == TO:
            return _group(passive, denied or (at > 0 and lower[at - 1] in REFUSALS), True, modal)
        if (word in NEGATIONS and lower[at + 1] != ONLY) or word.endswith(NEGATIVE_ENDING):
            denied = True
        if word in MODALS and lower[at + 1] != ONLY:
            modal = word
        passive = passive or bool(tags[at] & BE and tokens.frames[verb] & PAST)
        at -= 1
    return _group(passive, denied, False, modal)


@lru_cache(maxsize=256)
def _group(passive: bool, denied: bool, infinitive: bool, modal: str) -> VerbGroup:
    """One object for all groups of the same facts."""
    return VerbGroup(passive, denied, infinitive, modal)
