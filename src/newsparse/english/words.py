"""Function words by class, as bits, so that one look-up says what a word may be. Data, and that look-up."""

from __future__ import annotations

from newsparse.english.titles import ABBREVIATED_TITLES

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

POSSESSIVES = frozenset("his her their its my our your whose".split())
POSSESSIVE_ENDINGS = ("'s", "’s", "s'", "s’")

CLASSES: dict[int, str] = {
    PRONOUN: "he she they it i we you who one everyone somebody someone nobody anyone everybody many some others",
    DETERMINER: """
        a an the one this that these those his her their its my our your some many several two three four
        five six seven eight nine ten another other each every both no any most all few dozens hundreds
        thousands whose
    """,
    PREPOSITION: """
        of for in on at by with from to about against during after before between into through under over
        among without within since until amid despite toward towards upon across behind beyond near around
        outside inside off onto per via like unlike including as ahead regarding concerning alongside
        besides throughout
    """,
    CONJUNCTION: "and or but nor yet so neither either",
    SUBORDINATOR: """
        that than because while when if although though whether where how why what whatever unless whereas once
        till since lest
    """,
    RELATIVE: "who which whom whose that where",
    AUXILIARY: """
        has have had having is are was were be been being am will would can could may might must shall
        should did does do didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't
        wouldn't can't couldn't cannot shouldn't 's 've 'd didn’t doesn’t don’t hasn’t haven’t hadn’t isn’t
        aren’t wasn’t weren’t won’t wouldn’t can’t couldn’t shouldn’t to not
    """,
    BE: "is are was were be been being am isn't wasn't isn’t wasn’t aren't aren’t",
    ADVERB: """
        also later then now once again still never always often just only even recently previously
        repeatedly reportedly simply further once earlier first finally eventually quickly immediately
        instead furthermore moreover soon already ever too likewise meanwhile however nevertheless both all himself
        herself themselves itself bluntly publicly privately famously once twice sometimes usually frequently rather
        nonetheless therefore thus perhaps maybe almost merely long subsequently afterward afterwards today
        yesterday tonight tomorrow back there here correctly ago else
    """,
    TIME: """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december today yesterday tonight tomorrow mondays tuesdays
        wednesdays thursdays fridays saturdays sundays jan feb aug sept oct nov dec
    """,
    VERB: """
        went came got made took gave left began became ran met spoke held put kept won lost led sat stood
        sent brought paid bought sold built cut hit let lay fell rose grew threw drew flew drove broke chose
        wore ate drank goes comes gets makes takes gives leaves begins becomes runs meets speaks holds puts
        keeps wins loses leads has had was is are were includes included seems seemed appears appeared
        quit rang sank swam shook stole froze woke tore fled sprang rode beat blew knelt
        happened happens seem become remain appear go come get happen belong exist occur arrive depart
    """,
}

# Subject pronouns with the verb that has grown onto them: he'd, they're.
CONTRACTIONS = frozenset(
    """
        i'm i've i'd i'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll you're you've
        you'd you'll they're they've they'd they'll
    """.split()
)


def _table() -> dict[str, int]:
    table: dict[str, int] = dict.fromkeys(CONTRACTIONS, PRONOUN)
    for bit, block in CLASSES.items():
        for word in block.split():
            table[word] = table.get(word, 0) | bit
    return table


FUNCTION_WORDS: dict[str, int] = _table()


def classes_of(word: str) -> int:
    """What a word in small letters may be; 0 where it is in no class."""
    return FUNCTION_WORDS.get(word, 0)


def words_of(classes: int) -> frozenset[str]:
    """The words of one of these classes, as `PREPOSITION | CONJUNCTION`."""
    return frozenset(word for word, bits in FUNCTION_WORDS.items() if bits & classes)


# Words that rules ask for by name.
ACCORDING, AND, AS, AT, BY, FOR, FROM, IN, IT, OF, PER, THAN, THAT, THE, TO, WHO, WITH = (
    "according and as at by for from in it of per than that the to who with".split()
)
ALL, HAVING, HOW, ONLY, OWN, SINCE, WHAT = "all having how only own since what".split()
FIRST_PERSON = "i"
NARRATORS = frozenset("i we you".split())  # who writes, and who reads: nobody whose words stand alone behind
# Endings that show what an unknown word may be.
ADVERB_ENDING = "ly"
NO_ADVERBS = frozenset(
    """
        family assembly ally supply reply rally fly bully jelly lily monopoly anomaly butterfly italy july sicily
        elderly daily weekly monthly yearly quarterly friendly lonely deadly costly lovely ugly holy burly unruly
        worldly orderly cowardly grisly homily comply apply imply multiply rely belly folly
    """.split()
)
PAST_ENDING = "ed"
GERUND_ENDING = "ing"
PARTICIPLE_ENDINGS = (PAST_ENDING, GERUND_ENDING)

ARTICLES = frozenset("the a an".split())
INDEFINITE_ARTICLES = frozenset("a an".split())
# Function words that are surnames as well: Ann Long, Theresa May.
SURNAMES_LIKE_FUNCTION_WORDS = frozenset("may will long rose still held early drew march".split())
# Function words that are names as well: Will Lee, May Lee.
NAMES_LIKE_FUNCTION_WORDS = frozenset("will may jan per april june august rose drew met us am".split())
# Determiners that stand behind another: the two, his many; and nouns that a number stands behind: number three.
COUNTING = frozenset("one two three four five six seven eight nine ten other many several few most".split())
COUNTED_BEFORE = frozenset("number group grade ward district division platoon".split())
CROWDS = frozenset("some many others".split())  # pronouns that can speak: others chanted
# Determiners that can stand for a noun: some shouted, number three added.
STANDING_ALONE = COUNTING | frozenset("that some all another others".split())
PREDETERMINERS = frozenset("all both half such".split())
APPROXIMATIONS = frozenset("about around nearly almost over some roughly than".split())
LIMITS = frozenset("least most".split())  # behind at, before a number
COMPARISONS = frozenset("more less fewer".split())
COORDINATORS = frozenset("and or".split())
# Prepositions that bring what describes a noun, and those that do so behind a name: Ann Lee of | the council.
MODIFIER_PREPOSITIONS = frozenset("of for at from in with on to about".split())
NAME_PREPOSITIONS = frozenset("of for".split())
SUBJECT_RELATIVES = frozenset("who whose which that".split())
VERB_PARTICLES = frozenset("in up out back".split())  # that stand between a cue and who speaks: chimed in Lee
APPOSITION_LINKS = frozenset("in on and".split())
# What fronts a clause before the main one, and what opens one behind it: While Lee agreed, ... / ..., but Lee ...
PRESENT_PERFECT = frozenset(("has", "have"))
PERFECT_AUXILIARIES = PRESENT_PERFECT | {"had"}
FRONTING = frozenset("while although though when after before if as because since once despite".split())
CONTRASTING = frozenset("whereas while although though".split())  # that need no comma before them
CLAUSE_OPENERS = frozenset("but and while although though whereas".split())
MODALS = frozenset(
    """
        will would can could may might must should shall won't wouldn't cannot can't couldn't shouldn't won’t wouldn’t
        can’t couldn’t shouldn’t
    """.split()
)
# What could be said is not said: would say, could argue; might say shows less than would say, which may be a habit.
UNREAL_MODALS = frozenset("would could might may should can".split())
POSSIBLE_MODALS = frozenset("could might may".split())
NEGATIONS = frozenset("not never cannot".split())
NEGATIVES = NEGATIONS | frozenset("neither nor no none nobody".split())
NEGATIVE_ENDINGS = ("n't", "n’t")
CLAUSE_SUBJECTS = frozenset("that he she they it i we you".split())
# Subjects by the form that a verb takes behind them: he says, they say.
SINGULAR_SUBJECTS = frozenset("he she it who which that one another everyone somebody someone nobody".split())
PLURAL_SUBJECTS = frozenset("i we you they who that which many some others".split())
SUBJECT_PRONOUNS = frozenset("he she they it i we you who everyone somebody someone nobody anyone everybody".split())
CLAUSE_PRONOUNS = SUBJECT_PRONOUNS | CONTRACTIONS  # that open a clause
SPEAKING_PRONOUNS = ("he", "she", "they", "it", "I", "we")
PERSONAL_PRONOUNS = frozenset("he she they it i we".split())
# Auxiliary forms that give a clause no subject of their own.
NOT_FINITE = frozenset("to not be been being having".split())
# Determiners that a gerund can follow, and a cue in the third person that shares its subject: and says, but says.
BEFORE_GERUND = frozenset("that all both".split())
BEFORE_SHARED_VERB = frozenset("and but".split())
PLURALS = frozenset(
    "people police men women children media data folks others".split()
)  # without an s, or that want none
# What opens a subject that stands for more than one: many in the town, both of them, half of all voters.
PLURAL_OPENERS = frozenset(
    "many several some few most all both half these those two three four five six seven eight nine ten about".split()
)
PLURAL_ENDING, SINGULAR_S_ENDINGS = "s", ("ss", "us")
# What opens the object or the words of a verb: critics claim | that.
OBJECT_OPENERS = frozenset("that for him them".split())
# Prepositions that can open a clause: as Lee says, before Lee left.
CLAUSE_PREPOSITIONS = frozenset("as since before after until like".split())
# What a participle without a subject can stand behind: with, while | calling it.
BEFORE_PARTICIPLE = frozenset("with by of from in for after before while when".split())
EMBEDDING = frozenset("as than".split())
NOT_OF_AMOUNT = frozenset("about around over for".split())
# Times between a subject and its verb: Lee earlier this week said, a few years ago said.
TIME_NOUNS = frozenset(
    """
        week weeks month months year years day days hour hours night morning afternoon evening weekend summer spring
        fall winter
    """.split()
)
TIME_POINTERS = frozenset("last this next that earlier late early".split())
BEFORE_MONTHS = TIME_POINTERS | frozenset("in since until during through".split())
BEFORE_TIME_POINTER = frozenset("earlier later on late early".split())
ASIDES = frozenset("not earlier late last this".split())  # that open an aside behind a subject
INSTANCES = frozenset("example instance".split())  # behind for
TIME_DISTANCES = frozenset("ago earlier later".split())
VAGUE_AMOUNTS = frozenset("few couple".split())
BEFORE_DAY = frozenset("on in".split())
# What goes on behind the one who speaks in a passive: told by Lee | that.
AFTER_AGENT = frozenset(("of", "as", "that", "for", "to", ":"))
OPINION_PREPOSITIONS = frozenset("in by".split())
LABEL_OPENERS = frozenset("from this these then and also".split())
# Nouns that stand before a speaker without being the speaker's title: In a statement | Lee said.
NO_SPEAKER_NOUNS = frozenset(
    """
        statement interview tweet speech email letter release conference call night morning afternoon
        evening day week month year years days weeks months ago case fact result time event rally debate
        briefing hearing report post phone television radio news memo video
    """.split()
)
SMALL_ABBREVIATIONS = frozenset("vs no est dept".split())  # that are written without a capital, too
ABBREVIATIONS = frozenset(ABBREVIATED_TITLES) | frozenset(
    """
        dato jr st no vs inc corp co ltd dept est jan feb mar apr aug sept sep oct nov dec ala ariz ark calif colo
        conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
        wyo ft mt ave blvd rd vice
    """.split()
)
# What can speak and is nobody whom the text names.
NAMELESS = frozenset("it they i we you everyone someone somebody many some one others which that".split())
# With these somebody comes in who has not been named: a | spokesman, another | official.
INDEFINITES = frozenset("a an one another two three several some".split())
# Pronouns that stand for one person, by gender.
PRONOUN_GENDERS: dict[str, str] = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
# Behind these a name is where something is: in Van Nuys, near San Jose.
LOCATIVES = frozenset("in near outside around across throughout".split())
# Behind these a name is where somebody works: an analyst at Vantor.
PLACES_OF_WORK = frozenset("at within".split())
