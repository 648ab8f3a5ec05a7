"""Words of headings."""

from __future__ import annotations

from typing import Final

CROSSHEAD_WORDS: Final = frozenset(
    """
    AFTERMATH ANALYSIS BACKGROUND BRIEFS CHRONOLOGY CONCLUSION CONTEXT CRITICISM DETAILS FACTBOX HIGHLIGHTS HISTORY
    IMPACT INTRODUCTION METHODOLOGY OPINION OUTLOOK OVERVIEW PERSPECTIVE PROFILE QUOTES REACTION REACTIONS RESPONSE
    RESULTS REVIEW SCHEDULE SUMMARY TIMELINE
    """.split()
)
"""Single words that are headings where they stand in capitals on a line of their own."""
