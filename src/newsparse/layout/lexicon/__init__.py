"""Word lists of the layout stage: data, apart from the rules that use them."""
