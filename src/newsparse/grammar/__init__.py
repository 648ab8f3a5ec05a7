"""The engine of the date grammar: rows of tokens, patterns over their kinds, and what a match of them means.

It knows no word of any language. The words and the rules are in `english.dates`; the date stage runs them.
"""
