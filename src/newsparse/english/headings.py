"""Words of headings."""

from __future__ import annotations

from typing import Final

NO_HEADING_OPENINGS: Final = ("By ", "by ", "Photo", "Image", "Picture", "Video", "Source", "Credit")
"""What opens a line of credit or caption, which is as short as a heading."""

PAST_AUXILIARIES: Final = frozenset(("was", "were", "had"))
"""Verbs of a whole sentence, which a heading rarely has."""

HEADLINE_LINKS: Final = tuple(
    "a an and as at by for from in of on or over the to with after amid near say says vs".split()
)
"""A headline's line that ends in one of these goes on in the next."""
