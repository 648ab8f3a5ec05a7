"""How much each construction, and each feature of a cue, counts in the choice of who said it.

The numbers were set by hand on the training part of PolNeAR; `benchmarks/weights.py` fits them by publisher. What
stands right by the quote counts more than anything farther off; among cues in front of a quote the features decide.
"""

from __future__ import annotations

from newsparse.english.speech import ACT, NAME, OBJECT, SAY, SHOW, TELL, THINK

# Constructions that stand right by the quote.
PUT_IT = 60.0
LABEL = 55.0
INVERTED_BEFORE = 56.0
FOLLOWING = 50.0
SIGNATURE = 45.0
PASSIVE = 40.0
# Constructions that are looked for where none of these stands there.
LATE = 14.0
SOURCE = 0.5
SUBJECT = 0.1
RESUMED = 0.3
POSSESSOR = 9.0
ACCORDING = 9.0

# What the sentence in front of a quote that stands alone says: less than nothing, since any other rule knows more.
SAID_BEFORE = -1.0
SAID_INSIDE = -2.0  # in a clause inside: Lee left after he said so. “We came.”
ABOUT = -3.0  # no cue at all: Lee left. “We came.”

# A cue in front of a quote: what it is ...
FRAMES = ((SAY | TELL, 12.0), (NAME | SHOW, 8.0), (OBJECT, 8.0), (THINK, 5.0), (ACT, 3.0))
# ... how it is used ...
INFINITIVE = -3.0
MODAL = -6.0
PARTICIPLE = 1.0
REPORTED = -4.0  # the clause is itself what somebody says: Lee said that | he thought it was
EMBEDDED = 8.0  # ... but it is this clause that has the words: Lee said that | critics called it “dead”
UNSAID = -3.0  # did not say, could say: the words are nobody's, where nothing better is found
AGENT = 2.0  # told by Lee, quoted Lee as saying: the construction is made to say who spoke
SOMEBODY = 3.0  # the subject is a name or a pronoun
# ... and where it stands.
OPENS = 2.0  # the words, or that, follow at once
NAMES = 3.0  # called it "..."
PER_TOKEN = -0.1
BEHIND_CLAUSE = -6.0  # another clause stands between cue and quote
CORE_BEHIND_CLAUSE = -4.0
MOST_BEFORE = 24.0
