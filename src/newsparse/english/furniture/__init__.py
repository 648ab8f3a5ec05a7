"""Furniture, role by role: the words it begins with, and what must follow them. Data alone."""

from __future__ import annotations

from typing import Final

from newsparse.english.furniture.agency import AGENCY_FURNITURE, SIGN_OFF, TRAILER_LINE
from newsparse.english.furniture.beginnings import Role
from newsparse.english.furniture.page import (
    LABELS_OF_NAMES,
    MORE_READING_ALONE,
    MORE_READING_OPENINGS,
    MORE_THAN_DAY,
    NOT_FOR_PUBLICATION,
    PAGE_FURNITURE,
    POINTERS_OR_HEADINGS,
    RELEASE_FIELDS,
)

__all__ = [
    "FURNITURE",
    "LABELS_OF_NAMES",
    "MORE_READING_ALONE",
    "MORE_READING_OPENINGS",
    "MORE_THAN_DAY",
    "NOT_FOR_PUBLICATION",
    "POINTERS_OR_HEADINGS",
    "RELEASE_FIELDS",
    "SHARED",
    "SIGN_OFF",
    "TRAILER_LINE",
]

FURNITURE: Final[tuple[Role, ...]] = (*AGENCY_FURNITURE, *PAGE_FURNITURE)
"""The roles in the order they are asked."""

# What many of the phrases that furniture holds have in common, so that most blocks are searched for that alone.
SHARED: Final = (":", "/", " our", "hoto")
