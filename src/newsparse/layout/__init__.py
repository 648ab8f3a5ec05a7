"""Layout: what each stretch of a news text is."""

from newsparse.layout.paragraphs import Region, split_paragraphs

__all__ = ["Region", "split_paragraphs"]
