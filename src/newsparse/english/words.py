"""Function words by class, as bits, so that one look-up says what a word may be; and the small sets that rules ask.

Words stand in small letters and with a straight apostrophe, as in the normalized copy. An example shows by `|` where
the word in question stands: `aides to Lee | hope that he will run`.
"""

from __future__ import annotations

from newsparse.english.calendar import MONTHS, WEEKDAYS
from newsparse.english.lists import word_set
from newsparse.english.places import STATE_ABBREVIATIONS
from newsparse.english.time_words import DEICTIC_DAYS, ONES, TONIGHT
from newsparse.english.titles import ABBREVIATED_TITLES, ALSO_NAMES

PRONOUN = 1  # a subject pronoun that can speak
DETERMINER = 2
PREPOSITION = 4
CONJUNCTION = 8
SUBORDINATOR = 16
AUXILIARY = 32
ADVERB = 64
TIME = 128
RELATIVE = 256
VERB = 512  # a common verb that is not a cue
BE = 1024

POSSESSIVES = word_set("his her their its my our your whose")
POSSESSIVE_S = ("'s", "’s")  # curly where no letter is on one of its sides: the U.S.’s
POSSESSIVE_ENDINGS = (*POSSESSIVE_S, "s'", "s’")

MODALS = word_set("will would can could may might must should shall won't wouldn't cannot can't couldn't shouldn't")
PRESENT_PERFECT = word_set("has have")
PERFECT_AUXILIARIES = PRESENT_PERFECT | {"had"}
_FORMS_OF_BE = word_set("is are was were be been being am isn't wasn't aren't")

CLASSES: dict[int, frozenset[str]] = {
    PRONOUN: word_set(
        "he she they it i we you who one everyone somebody someone nobody anyone everybody many some others"
    ),
    DETERMINER: POSSESSIVES.union(ONES)
    | word_set(
        """
        a an the this that these those some many several ten another other each every both no any most all few dozens
        hundreds thousands
        """
    ),
    PREPOSITION: word_set(
        """
        of for in on at by with from to about against during after before between into through under over
        among without within since until amid despite toward towards upon across behind beyond near around
        outside inside off onto per via like unlike including as ahead regarding concerning alongside
        besides throughout
        """
    ),
    CONJUNCTION: word_set("and or but nor yet so neither either"),
    SUBORDINATOR: word_set(
        """
        that than because while when if although though whether where how why what whatever unless whereas once
        till since lest
        """
    ),
    RELATIVE: word_set("who which whom whose that where"),
    AUXILIARY: MODALS
    | PERFECT_AUXILIARIES
    | _FORMS_OF_BE
    | word_set(
        "having did do does didn't doesn't don't hasn't haven't hadn't weren't 's 've 'd to not",
    ),
    BE: _FORMS_OF_BE,
    ADVERB: word_set(
        """
        also later then now once again still never always often just only even recently previously
        repeatedly reportedly simply further earlier first finally eventually quickly immediately
        instead furthermore moreover thereafter soon already ever too likewise meanwhile however nevertheless both all
        himself herself themselves itself bluntly publicly privately famously twice sometimes usually frequently
        rather nonetheless therefore thus perhaps maybe almost merely long subsequently afterward afterwards today
        yesterday tonight tomorrow back there here correctly ago else
        """
    ),
    TIME: word_set(
        *(name.lower() for name in (*MONTHS, *WEEKDAYS)),
        *(f"{day.lower()}s" for day in WEEKDAYS),
        *DEICTIC_DAYS,
        TONIGHT,
        "jan feb aug sept oct nov dec",
    ),
    VERB: word_set(
        """
        went came got made took gave left began became ran met spoke held put kept won lost led sat stood
        sent brought paid bought sold built cut hit let lay fell rose grew threw drew flew drove broke chose
        wore ate drank goes comes gets makes takes gives leaves begins becomes runs meets speaks holds puts
        keeps wins loses leads has had was is are were includes included seems seemed appears appeared
        quit rang sank swam shook stole froze woke tore fled sprang rode beat blew knelt
        happened happens seem become remain appear go come get happen belong exist occur arrive depart
        """
    ),
}

# Subject pronouns with the verb that has grown onto them.
CONTRACTIONS = word_set(
    """
    i'm i've i'd i'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll you're you've you'd
    you'll they're they've they'd they'll
    """
)


def _by_word() -> dict[str, int]:
    table: dict[str, int] = dict.fromkeys(CONTRACTIONS, PRONOUN)
    for bit, words in CLASSES.items():
        for word in words:
            table[word] = table.get(word, 0) | bit
    return table


FUNCTION_WORDS: dict[str, int] = _by_word()


def classes_of(word: str) -> int:
    """What a word in small letters may be; 0 where it is in no class."""
    return FUNCTION_WORDS.get(word, 0)


def words_of(classes: int) -> frozenset[str]:
    """The words of one of these classes, as `PREPOSITION | CONJUNCTION`."""
    return frozenset(word for word, bits in FUNCTION_WORDS.items() if bits & classes)


# Words that rules ask for by name.
ACCORDING, ALL, AND, AS, AT, BY = "according all and as at by".split()
FOR, FROM, HAVING, HOW, IN, IT, ITS = "for from having how in it its".split()
OF, ON, ONE, ONLY, OWN, PER, SINCE, THAN = "of on one only own per since than".split()
THAT, THE, TO, WHAT, WHERE, WHICH, WHO, WITH = "that the to what where which who with".split()
FIRST_PERSON = "i"

# Endings that show what an unknown word may be.
PAST_ENDING = "ed"
GERUND_ENDING = "ing"
PARTICIPLE_ENDINGS = (PAST_ENDING, GERUND_ENDING)
PLURAL_ENDING, SINGULAR_S_ENDINGS = "s", ("ss", "us")
ADVERB_ENDING = "ly"
BASED = "-based"  # behind where somebody is: the San Jose, California-based company
NO_ADVERBS = word_set(
    """
    family assembly ally supply reply rally fly bully jelly lily monopoly anomaly butterfly italy july sicily
    elderly daily weekly monthly yearly quarterly friendly lonely deadly costly lovely ugly holy burly unruly
    worldly orderly cowardly grisly homily comply apply imply multiply rely belly folly
    """
)

# Articles, numbers and amounts.
INDEFINITE_ARTICLES = word_set("a an")
ARTICLES = INDEFINITE_ARTICLES | {"the"}
INDEFINITES = INDEFINITE_ARTICLES | word_set("one another two three several some")  # a | spokesman who has no name
PREDETERMINERS = word_set("all both half such")
COUNTING = frozenset(ONES) | word_set("ten other many several few most")  # behind another determiner: the two
COUNTED_BEFORE = word_set("number group grade ward district division platoon")  # number | three
STANDING_ALONE = COUNTING | word_set("that some all another others")  # for a noun: some | shouted
APPROXIMATIONS = word_set("about around nearly almost over some roughly than")
NOT_OF_AMOUNT = word_set("about around over for")
LIMITS = word_set("least most")  # behind at, before a number
COMPARISONS = word_set("more less fewer")
VAGUE_AMOUNTS = word_set("few couple")
# What opens a subject that stands for more than one: many in the town, both of them, half of all voters.
PLURAL_OPENERS = word_set(
    "many several some few most all both half these those two three four five six seven eight nine ten about"
)
PLURALS = word_set("people police men women children media data folks others")  # without an s, or that want none

# Pronouns and subjects.
PERSONAL_PRONOUNS = word_set("he she they it i we")
SPEAKING_PRONOUNS = ("he", "she", "they", "it", "I", "we")
NARRATORS = word_set("i we you")  # who writes, and who reads: nobody whose words stand alone behind
SUBJECT_PRONOUNS = PERSONAL_PRONOUNS | word_set("you who everyone somebody someone nobody anyone everybody")
CLAUSE_PRONOUNS = SUBJECT_PRONOUNS | CONTRACTIONS  # that open a clause
CLAUSE_SUBJECTS = PERSONAL_PRONOUNS | word_set("that you")
CROWDS = word_set("some many others")  # pronouns that can speak: others | chanted
NAMELESS = CROWDS | word_set("it they i we you everyone someone somebody one which that")  # that name nobody
# Subjects by the form that a verb takes behind them: he says, they say.
SINGULAR_SUBJECTS = word_set("he she it who which that one another everyone somebody someone nobody")
PLURAL_SUBJECTS = CROWDS | word_set("i we you they who that which")
SUBJECT_RELATIVES = word_set("who whose which that")
PRONOUN_GENDERS: dict[str, str] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip

# Prepositions.
MODIFIER_PREPOSITIONS = word_set("of for at from in with on to about")  # that bring what describes a noun
NAME_PREPOSITIONS = word_set("of for")  # Ann Lee | of the council
OPINION_PREPOSITIONS = word_set("in by")
CLAUSE_PREPOSITIONS = word_set("as since before after until like")  # as | Lee says, before | Lee left
BEFORE_PARTICIPLE = word_set("with by of from in for after before while when")  # while | calling it
LOCATIVES = word_set("in near outside around across throughout")  # before a name that is a place: near | San Jose
PLACES_OF_WORK = word_set("at within")  # an analyst at | Vantor
APPOSITION_LINKS = word_set("in on and")
# What goes on behind the one who speaks in a passive: told by Lee | that.
AFTER_AGENT = frozenset(("of", "as", "that", "for", "to", ":"))
LABEL_OPENERS = word_set("from this these then and also")
INSTANCES = word_set("example instance")  # behind for

# Clauses and what joins them.
COORDINATORS = word_set("and or")
# What fronts a clause before the main one: While | Lee left, ...
FRONTING = word_set("while although though when after before if as because since once despite")
CONTRASTING = word_set("whereas while although though")  # that need no comma before them
CLAUSE_OPENERS = CONTRASTING | word_set("but and")  # ..., but Lee stayed
OBJECT_OPENERS = word_set("that for him them")  # behind a verb: critics claim | that
EMBEDDING = word_set("as than")
ASIDES = word_set("not earlier late last this")  # that open an aside behind a subject
BEFORE_GERUND = word_set("that all both")
BEFORE_SHARED_VERB = word_set("and but")  # he came and | says

# Verbs.
POSSIBLE_MODALS = word_set("could might may")
UNREAL_MODALS = POSSIBLE_MODALS | word_set("would should can")  # what could be said is not said
NEGATIONS = word_set("not never cannot")
NEGATIVES = NEGATIONS | word_set("neither nor no none nobody")
NEGATIVE_ENDING = "n't"
NOT_FINITE = word_set("to not be been being having")  # auxiliaries that give a clause no subject of its own
VERB_PARTICLES = word_set("in up out back")  # between a cue and who speaks: chimed | in Lee

# Times between a subject and its verb: Lee earlier this week said, a few years ago said.
TIME_NOUNS = word_set(
    """
    week weeks month months year years day days hour hours night morning afternoon evening weekend summer spring fall
    winter
    """
)
TIME_POINTERS = word_set("last this next that earlier late early")
TIME_DISTANCES = word_set("ago earlier later")
BEFORE_TIME_POINTER = word_set("earlier later on late early")
BEFORE_MONTHS = TIME_POINTERS | word_set("in since until during through")
BEFORE_DAY = word_set("on in")

# Names.
SURNAMES_LIKE_FUNCTION_WORDS = word_set(  # Ann Long, Theresa May
    "may will long rose still held early drew march till rather"
)
NAMES_LIKE_FUNCTION_WORDS = ALSO_NAMES | word_set("us am")  # in capitals: Will Lee, the US, an AM station
# In front of the name that somebody had at birth: Ann Holm was | born | Ann Olafsdottir.
BORN, IS, WAS = "born", "is", "was"
BEFORE_BIRTH_NAMES = word_set("born née nee")
# Nouns that stand before a speaker without being the speaker's title: In a statement | Lee said.
NO_SPEAKER_NOUNS = word_set(
    """
    statement interview tweet speech email letter release conference call night morning afternoon
    evening day week month year years days weeks months ago case fact result time event rally debate
    briefing hearing report post phone television radio news memo video
    """
)
SMALL_ABBREVIATIONS = word_set("vs est dept")  # that are written without a capital, too
BEFORE_FIGURES = "no"  # an abbreviation in front of a figure alone: No. 7
ABBREVIATIONS = (
    frozenset(ABBREVIATED_TITLES)
    | STATE_ABBREVIATIONS
    | word_set(
        """
        dato jr st no vs inc corp co ltd dept est jan feb mar apr aug sept sep oct nov dec ft mt ave blvd rd vice
        """
    )
)
