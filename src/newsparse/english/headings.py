"""Words of headings."""

from __future__ import annotations

from typing import Final

NO_HEADING_OPENINGS: Final = ("By ", "by ", "Photo", "Image", "Picture", "Video", "Source", "Credit")
"""What opens a line of credit or caption, which is as short as a heading."""

PAST_AUXILIARIES: Final = frozenset(("was", "were", "had"))
"""Verbs of a whole sentence, which a heading rarely has."""
