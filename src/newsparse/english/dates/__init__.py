"""The English of dates: what each word is to the grammar, and the rules, a module for each family.

`grammar` puts them in order; the date stage runs them.
"""
