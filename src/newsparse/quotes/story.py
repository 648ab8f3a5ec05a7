"""A text as the quote stage reads it: what its steps share, and the speakers and cues that they hand out."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import Factory, frozen

from newsparse.model import Cue, Span, Speaker, fold
from newsparse.quotes.attribution import Attribution
from newsparse.quotes.entities import Entities, Entity
from newsparse.quotes.marks import Region, Run
from newsparse.quotes.tokens import Tokens
from newsparse.text import CleanCopy


@frozen
class Story:
    """A normalized copy with its `regions` (paragraphs, and headings with quotes), the `runs` between the marks of
    each, and the `entities` that the text names.

    `tokens` are those of the regions that were read whole and may be asked for again, by their number.
    """

    copy: CleanCopy
    regions: Sequence[Region]
    runs: Sequence[Sequence[Run]]
    entities: Entities
    tokens: dict[int, Tokens] = Factory(dict[int, Tokens])

    def speaker(self, mention: Region, entity: Entity | None) -> Speaker:
        """The speaker whose mention stands between two places of the copy."""
        written = self.copy.written
        return Speaker(Span(*mention), fold(written[slice(*mention)]), self.entities.written_name(entity, written))


def cue_of(found: Attribution, written: str) -> Cue | None:
    """The cue of an attribution, None where it has none."""
    if found.cue is None:
        return None
    span = Span(*found.tokens.span(*found.cue))
    return Cue(span, fold(span.of(written)))
