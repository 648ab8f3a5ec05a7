"""Layout: what each stretch of a news text is."""

from newsparse.layout.paragraphs import Region, split_paragraphs
from newsparse.layout.reader import Layout, read

__all__ = ["Layout", "Region", "read", "split_paragraphs"]
