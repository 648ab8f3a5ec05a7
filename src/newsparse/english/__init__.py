"""All English of the package, as data: words with their tags, titles, cues, desk words.

A fact about English stands here once, and every stage asks for it here.
"""
