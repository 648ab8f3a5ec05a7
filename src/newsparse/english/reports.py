"""What verbs of speech and thought can report without quotation marks, by what may stand behind them. Data alone.

The lists hold verbs whose use in news plainly reports what somebody said or thinks. Verbs that are mostly acts or
stances (`voted against`, `loves`, `supports`) are left out on purpose: nobody calls those statements.
"""

from __future__ import annotations

from newsparse.english.bodies import MEDIA
from newsparse.english.lists import word_set
from newsparse.english.speech import FRAMES, SAY, TELL, THINK, all_forms
from newsparse.english.words import CLAUSE_OPENERS

# that S, and S alone: said the talks had failed, believes (that) it will rain.
CLAUSE_VERBS = (
    frozenset(word for word, frames in FRAMES.items() if frames & (SAY | TELL | THINK))
    | all_forms("show suggest indicate reveal agree fear signal describe outline illustrate")
) - all_forms("mean")
# S alone, without that: the plainest ones. Others take a noun phrase there as often.
BARE_CLAUSE_VERBS = all_forms(
    """
    acknowledge add admit agree allege announce argue assume believe bet claim complain concede conclude confirm
    contend declare deny estimate expect explain fear feel find guess hope indicate insist know learn maintain
    note predict promise realise realize recall reckon recommend remember reply report reveal say show state stress
    suggest suppose suspect swear testify think tweet warn wish worry write
    """
)
# Verbs that take nothing but a clause: whatever follows them is what is said.
PLAIN_VERBS = all_forms("say think believe")
# Verbs behind which where, when and if begin a question, not a time: asked when she would resign.
QUESTION_VERBS = all_forms("ask wonder question know explain decide determine see learn discuss inquire debate")
QUESTION_OPENERS = word_set("whether how why what who which")
TIME_OPENERS = word_set("where when if")
# promised to pay, refused to say
INFINITIVE_VERBS = all_forms(
    """
    agree appeal ask claim continue decide demand expect hope intend offer plan pledge promise
    propose refuse swear threaten vow want aim prefer wish seek
    """
) - {"continue", "continues", "continued", "continuing", "sought"}  # sought to calm them: an act
# urged Congress to act
URGING_VERBS = all_forms(
    "urge ask encourage call tell order advise warn instruct beg press implore invite want expect"
)
# criticized the bill, denied the claim
OBJECT_VERBS = all_forms(
    """
    accuse acknowledge admit admonish announce answer apologize applaud ask assail assert attack bash believe
    bemoan berate blame blast brand call castigate characterise characterize chide cite claim commend compare
    condemn confirm congratulate consider criticise criticize declare decry deem defend demand denigrate denounce
    deny deplore deride describe detail disavow disclose discuss dismiss disparage dispute downplay dub echo
    emphasise emphasize endorse explain express forecast foresee hail label lambast lambaste lament
    liken mention mock note outline pledge portray praise predict proclaim profess promise propose question rebuke
    rebut recall recite recommend recount refute reiterate reject repeat report repudiate request reveal ridicule
    rip salute say scold slam state stress suggest thank tout trash trumpet tweet urge write
    advocate allege credit highlight insult invoke reference regret retweet voice
    """
) - {"defending", "advocates", "insults"}  # a gang defending its street says nothing, advocates are mostly people
# denied taking bribes, suggested leaving
DOING_VERBS = all_forms("deny admit acknowledge recommend suggest propose discuss recall report advocate mention")
# Behind these a noun phrase is as often what somebody comes upon: found | the baby wrapped in a coat.
FINDING_VERBS = all_forms("find feel learn remember know")
# called for talks, complained about the noise: the verb with its preposition.
ABOUT_VERBS: dict[str, frozenset[str]] = {
    **dict.fromkeys(all_forms("call"), frozenset(("for", "on", "upon", "out"))),
    **dict.fromkeys(all_forms("talk speak write ask muse remark rant rave"), frozenset(("about", "of", "against"))),
    **dict.fromkeys(all_forms("hint"), frozenset(("at",))),
    **dict.fromkeys(all_forms("vouch hope advocate"), frozenset(("for",))),
    **dict.fromkeys(all_forms("elaborate"), frozenset(("on",))),
    **dict.fromkeys(all_forms("rail caution inveigh"), frozenset(("against", "about", "at"))),
    **dict.fromkeys(all_forms("refer"), frozenset(("to",))),
    **dict.fromkeys(all_forms("object point allude"), frozenset(("to", "at"))),
    **dict.fromkeys(
        all_forms(
            "complain boast brag warn argue insist comment agree disagree joke worry testify vent apologize plead"
        ),
        frozenset(("about", "of", "on", "against", "for", "with", "over")),
    ),
    **dict.fromkeys(all_forms("push"), frozenset(("for", "against", "back"))),
}
# Verbs that say something with the words behind them: pointed out that, made it clear that.
PHRASAL_VERBS: dict[str, tuple[tuple[str, ...], ...]] = {
    **dict.fromkeys(all_forms("point"), (("out",),)),
    **dict.fromkeys(
        all_forms("make"), (("clear",), ("it", "clear"), ("the", "case", "for"), ("the", "case", "against"))
    ),
    **dict.fromkeys(all_forms("take"), (("issue", "with"), ("aim", "at"), ("a", "swipe", "at"), ("a", "shot", "at"))),
    **dict.fromkeys(
        all_forms("speak"),
        (("out", "against"), ("out", "about"), ("out", "for"), ("in", "favor", "of"), ("highly", "of")),
    ),
    **dict.fromkeys(all_forms("lash hit"), (("out", "at"), ("back", "at"))),
    **dict.fromkeys(all_forms("weigh"), (("in", "on"),)),
    **dict.fromkeys(all_forms("push"), (("back", "on"), ("back", "against"))),
    **dict.fromkeys(all_forms("cast"), (("doubt", "on"),)),
}
# Verbs that say what a noun of speech behind them brings: raised concerns about | the bill, made a promise to | pay.
GIVING_VERBS = all_forms("make raise issue give offer deliver release send")
# What somebody is for or against, where a main clause says so: Lee opposes | the bill; not those who support Lee.
STANCE_VERBS = all_forms("support oppose favor favour welcome") - {
    "supporting",
    "opposing",
    "favored",
    "favoured",
    "welcome",
}
# saw Lee as a uniter
SEEING_VERBS = all_forms("see view regard")
# What an adjective says that somebody thinks, wants or fears, by what stands behind it: confident | that, eager | to.
STATES_OF_MIND: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        "certain confident convinced hopeful optimistic sure".split(), frozenset(("that", "about", "of"))
    ),
    **dict.fromkeys(
        "afraid angry concerned disappointed frustrated pleased proud surprised worried".split(),
        frozenset(("that", "about", "over")),
    ),
    **dict.fromkeys("critical mindful skeptical sceptical supportive wary".split(), frozenset(("that", "of"))),
    **dict.fromkeys("eager hesitant keen reluctant".split(), frozenset(("to",))),
}
# Lee's claim that: what such a noun brings, by the word in front of it.
SPEECH_NOUNS_WITH_CONTENT: dict[str, frozenset[str]] = {}
for _words, _links in (
    (
        """
        accusation accusations allegation allegations announcement argument arguments assertion assertions assessment
        belief calls claim claims comment comments complaint complaints concern concerns conclusion contention
        criticism declaration denial fear fears hope hopes insistence prediction predictions remark remarks statement
        statements suggestion suggestions view warning warnings admission notion opinion estimate
        """,
        "that",
    ),
    ("promise promises pledge pledges vow vows threat threats", "that to of"),
    ("call calls demand demands plea pleas", "for to"),
    ("offer offers proposal proposals refusal", "to"),
    (
        """
        criticism criticisms denial denials description announcement endorsement warning warnings condemnation
        assessment prediction accusations denunciation claim claims critique portrayal depiction characterization
        mention praise rejection defense view
        """,
        "of",
    ),
    (
        """
        comments comment remarks remark concerns concern complaints complaint questions warnings warning claims claim
        statements statement doubts views fears skepticism criticism
        """,
        "about",
    ),
    ("comments remarks attack attacks views assault", "on"),
    ("attacks allegations accusations complaint charges", "against"),
    ("praise proposal", "for"),
    ("objection objections reference references", "to"),
):
    for _word in _words.split():
        SPEECH_NOUNS_WITH_CONTENT[_word] = SPEECH_NOUNS_WITH_CONTENT.get(_word, frozenset()) | set(_links.split())
# While one bank says S, another says S.
CONTRASTS = CLAUSE_OPENERS | {"as"}
# , but he / , yet the mayor: what the writer adds.
TURNS = word_set("but yet")
ADDITIONS = word_set("and but")
THERE = word_set("there here this these those")
OBJECT_PRONOUNS = word_set("him her them us me you it")
THIS = word_set("this last next earlier")
# And yet, Lee said, ...: what links a sentence to the one before it is not said by Lee.
LINKS = word_set("and but yet so still however also then instead meanwhile thus even indeed")
# Several plans, including the second: what gives examples belongs to what it gives them of.
EXAMPLES = word_set("including especially particularly namely")
# told him about the vote
ABOUT = "about"
# told a story: its content is not a statement
TALES = word_set("story stories tale tales truth lie lies joke jokes")
# If you think so: nobody has thought it.
CONDITIONS = word_set("if unless whether case")
# Subjects that are as often objects: found it | easy.
ALSO_OBJECTS = frozenset(("it", "you"))
NEITHER = "neither"  # side says so
SUPERLATIVE = "est"
THANKS = "thanks"  # to a collar: nobody thanks
REFLEXIVES = ("self", "selves")  # made himself heard
# Behind a noun these describe it: relate to a wave | which shook the town.
ALSO_RELATIVES = frozenset(("which", "who"))
# Verbs and adjectives whose infinitive is said all the same: went on to say, seemed to suggest, more likely to say.
REAL_INFINITIVES = all_forms("continue seem appear begin start come proceed tend happen") | word_set(
    "likely quick first"
)
# What somebody does in order to say something has been done with it said: used the debate | to argue that.
ACTS_OF_SAYING = word_set(
    "used uses took takes stood rose called phoned wrote emailed paused stopped went interrupted appeared"
)
GOES_ON = frozenset((("went", "on"), ("goes", "on"), ("go", "on"), ("going", "on"), ("gone", "on")))
# What fronts a participle that says something: after saying that, while noting that, in announcing that.
BEFORE_SAYING = word_set("after while since by before in when to despite besides upon")
# Between a subject and its verb these belong to the subject: the clerks all | agree that.
FLOATING = word_set("all both each")
# Pasts that are as often participles: demand is soft but | expected to rise.
PASSIVE_PASTS = word_set("expected asked intended planned")
# With these a verb of saying has what it is about behind it, not what is said: said | of the yard.
SUBJECTS_OF_TALK = word_set("of about")
# With these the one spoken to stands between the verb and what it is about: talked to | reporters about
TALKING_TO = word_set("to with")
# reminded her of, warned them of
REMINDING_VERBS = all_forms("remind warn assure inform notify")
# What shows something in a noun phrase: the poll shows | Lee ahead by a point.
SHOWING_VERBS = all_forms("show indicate suggest find")
FINDINGS = word_set(
    """
    poll polls polling survey surveys study studies data result results record records figure figures statistics
    report reports analysis research document documents email emails filing filings returns numbers count census
    projection projections
    """
)
# Behind these a subject can open: said that | the company plans to.
SUBJECT_OPENERS = word_set(", and but that where while as because")
# Behind these a base form has no subject of its own: it lets users | report, it helps them | explain.
CAUSATIVES = word_set("let lets letting make makes made making helps helped")
# What shows these as often is a thing: a skirt | revealing her knees, a top that | revealed her back.
REVEALING_VERBS = all_forms("reveal detail outline suggest highlight characterize characterise")
# A participle with which somebody comes in who is asked, not what is said: Asked about it, | Lee said.
QUESTIONED = word_set("asked pressed questioned quizzed")
THINGS = word_set("that which")
# Forms that are much more often a place than a verb: a swing | state, western | states.
PLACE_FORMS = word_set("state states")
UNITED = "united"
# What is written and asked, not what is said in it: wrote | the letter, asked | questions.
MADE_OF_WORDS = MEDIA | word_set("question questions letters emails books op-ed song songs")
MAKING_VERBS = all_forms("write ask answer")
# Whom and what somebody has it from, not what is said: citing | a report, citing | sources.
SOURCES = word_set(
    "report reports study studies poll polls survey document documents source sources experts officials"
)
CITING_VERBS = all_forms("cite")
# What is made so by declaring it: nobody says it.
MADE_BY_DECLARING = word_set("independence war bankruptcy dividend dividends emergency")
DECLARING_VERBS = all_forms("declare")
# With these something is called something: called Lee | a liar; but called Lee.
CALLING_VERBS = all_forms("call dub label brand deem")
# What only limits a number in front of it: at least | 40, just over | a quarter, more than | half.
AMOUNT_LIMITS = word_set("at least most just only more less fewer up to well as")
PARTS_OF_A_WHOLE = word_set("quarter third fifth half dozen majority handful fraction minority plurality")
# Prepositions that as often describe who speaks: outside | experts say.
NEARNESS = word_set("outside inside opposing")
# What a phrase of occasion holds, where somebody says it: criticized the bill | in a speech
OCCASIONS = word_set(
    """
    speech speeches interview interviews statement statements letter tweet tweets email post posts call briefing
    debate hearing rally conference address video memo appearance testimony op-ed editorial broadcast remarks
    """
)
BEFORE_OCCASIONS = word_set("in at during on via through")
CURRENCIES = frozenset("$£€")
# Gerunds that are more often a noun: experiential | learning that works.
THOUGHT_NOUNS = word_set("learning feeling meaning understanding thinking hearing")
# What gives examples of those who speak: experts like | Ann Lee, critics such as | Ann Lee.
SUCH, LIKE = "such like".split()
