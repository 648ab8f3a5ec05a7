"""The English words of time as data: what each word is, apart from the rules that use them.

Another language is another set of these tables: nothing outside this package and `rules` knows English.
"""

from __future__ import annotations

from newsparse.dates.lexicon.build import HOLIDAYS, WORDS, Word
from newsparse.dates.lexicon.triggers import TRIGGER_WORDS, TRIGGERS

__all__ = ["HOLIDAYS", "TRIGGERS", "TRIGGER_WORDS", "WORDS", "Word"]
