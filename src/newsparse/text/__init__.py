"""What every stage reads of a text: the normalized copy, and the way back from it. No word of any language."""

from __future__ import annotations

from newsparse.text.copy import CleanCopy, normalized
from newsparse.text.restore import restored

__all__ = ["CleanCopy", "normalized", "restored"]
