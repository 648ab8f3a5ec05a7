"""Word lists of the quote stage: data, apart from the rules that use them."""
