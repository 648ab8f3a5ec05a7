"""What every stage reads of a text: the normalized copy. It holds no word of any language."""
