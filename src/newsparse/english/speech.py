"""Cue verbs with their frames: which verbs attribute words, and how the words stand by them. Data alone.

A frame is the construction that a verb opens for the words it brings:

- SAY: a sentence or a that-clause (`said "..."`, `said that ...`), with or without the marks;
- TELL: the same after the one spoken to (`told reporters "..."`);
- NAME: a name or description of something (`called it "..."`, `described it as "..."`);
- OBJECT: a noun phrase or infinitive in which the writer keeps some of the words (`outlined "..."`, `urged "..."`);
- THINK: what somebody thinks, feels or wants (`believes that ...`);
- SHOW: a medium as the subject (`the statement read`, `the sign said`);
- ACT: no word of speech in itself, but a frame for mixed words where nothing better stands in the sentence.
"""

from __future__ import annotations

from newsparse.english.lists import word_set

SAY = 1
TELL = 2
NAME = 4
OBJECT = 8
THINK = 16
SHOW = 32
ACT = 64

CORE = 128  # the plainest verbs of saying, trusted where the construction alone does not show it

# The kind of a form, in the same look-up.
BASE = 1 << 8
THIRD = 1 << 9
GERUND = 1 << 10
PAST = 1 << 11

VERBS: dict[int, str] = {
    SAY: """
        say add note explain continue recall argue claim insist stress declare state announce write reply
        respond answer ask conclude observe remark comment quip joke admit acknowledge concede confess
        complain contend assert maintain allege affirm aver opine muse ponder wonder warn caution caveat
        counter retort rejoin shout yell scream cry exclaim whisper murmur mutter mumble shriek bellow roar
        holler bark snap growl grumble groan moan sigh laugh chuckle giggle grin smile shrug nod gush
        enthuse rave boast brag crow gloat tweet retweet post blog text email message chant sing pray preach
        proclaim pronounce profess vow pledge promise swear predict forecast prophesy speculate suggest
        propose recommend advise imply hint indicate signal reveal disclose divulge report testify attest
        vouch confirm deny stipulate specify emphasize emphasise underscore underline highlight reiterate
        repeat restate echo agree concur disagree dissent object protest demur quibble interject interrupt
        intone recount relate narrate reminisce reflect reason theorize theorise posit postulate hypothesize
        surmise clarify elaborate expound summarize summarise plead beg implore lament bemoan rue fret sniff
        sneer scoff jeer taunt tease chide scold lecture hiss rail fume vent rant thunder seethe rage lash
        fulminate inveigh bluster stammer stutter offer volunteer venture allow deadpan crack gripe whine
        carp wail weep sob coo purr drawl croak gasp pant utter mouth recite quote cite paraphrase mention
        point blurt spout snort grunt huff harrumph chirp trumpet tout hail chime chip pipe interpose
        commiserate sympathize sympathise apologize apologise thank greet toast rule rebut
        rebuff assess estimate calculate reckon figure guess suppose deem judge charge accuse
        demand inquire enquire query question wisecrack submit chorus spit
    """,
    TELL: """
        tell remind assure reassure inform notify advise warn caution ask urge exhort beseech beg implore
        persuade convince promise show teach instruct order command direct brief alert text email message
        write challenge confide lecture admonish scold reprimand counsel encourage invite
    """,
    NAME: """
        call describe dub label brand term nickname name characterize characterise portray paint depict cast
        denounce dismiss condemn deride ridicule mock decry blast slam rip bash hammer lambaste lambast
        excoriate assail attack pan savage skewer trash praise hail laud applaud commend celebrate tout bill
        style regard view see consider deem rate refer liken compare define disparage castigate criticize
        criticise deplore disavow scorn vilify mischaracterize rebuke censure hit slap
    """,
    OBJECT: """
        outline urge demand cite promise pledge propose express voice offer advocate criticize criticise
        question reject rebuke reprimand denounce oppose support endorse back welcome defend discuss address
        explain detail recommend suggest request seek order threaten vow invoke reference quote echo repeat
        mention note raise stress emphasize emphasise highlight underscore warn predict forecast foresee
        caution accuse blame fault condemn thank credit congratulate apologize apologise complain boast brag
        lament regret bemoan decry deny refute dispute rebut contest challenge counter tout promote pitch
        push press plead appeal call speak talk tweet write post publish release issue announce declare
        proclaim share deliver describe reveal disclose confirm acknowledge admit concede recount recall
        relate preach argue allege claim insist charge read include contain ridicule herald list mandate
        coin wave forbid pronounce hammer quash sue taunt tease lecture joke chant shout yell scream sing
        whisper
    """,
    THINK: """
        think believe feel know hope fear worry want wish expect doubt suspect assume understand realize
        realise recognize recognise consider imagine dream decide determine conclude find learn discover see
        hear remember forget like love hate prefer need intend plan aim mean anticipate trust admire respect
        appreciate enjoy regret resent despise loathe dislike favor favour figure suppose guess reckon
        calculate view judge interpret envision envisage contemplate weigh
    """,
    CORE: """
        say add tell write ask reply answer respond explain continue note tweet argue shout yell exclaim
        declare announce recall observe insist state conclude remark joke quip warn acknowledge admit
        concede stress reiterate wonder cry whisper demand inquire counter retort assert claim complain
        recount maintain contend predict post
    """,
    SHOW: """
        read show state say note declare proclaim suggest indicate reveal find conclude report quote
        describe feature display contain include carry run allege charge detail estimate project blare
        scream print
    """,
    ACT: """
        make give take use turn try refuse decline attempt continue agree commit accept embrace pursue
        embarrass insult belittle berate shame label target hit campaign rally respond react deflect dodge
        sidestep insinuate intimate downplay minimize exaggerate embellish mislead lie contradict undercut
        undermine distance liken vent sue file
    """,
}

# Verbs with their past and participle, where rules don't make them; one form may be both.
_IRREGULAR = """
    say said, tell told, write wrote written, read read, think thought, feel felt, know knew known, see saw seen,
    hear heard, spit spat, lead led, drive drove driven, mean meant, forget forgot forgotten, find found,
    understand understood, foresee foresaw foreseen, sing sang sung, swear swore sworn, speak spoke spoken,
    teach taught, show showed shown, hit hit, cast cast, weep wept, seek sought, forecast forecast forecasted,
    crow crowed, make made, give gave given, take took taken, run ran run, undercut undercut, dream dreamed dreamt,
    learn learned learnt, beseech beseeched besought, mislead misled, shoot shot, strike struck,
    overhear overheard
"""
IRREGULAR: dict[str, tuple[str, ...]] = {verb: tuple(forms) for verb, *forms in map(str.split, _IRREGULAR.split(","))}
# Verbs of more than one syllable and a short last one that double their consonant all the same.
DOUBLING = word_set("admit compel concur confer demur commit refer aver quip regret rebut beg chat")


def forms_of(verb: str) -> dict[str, int]:
    """The forms of a verb with their kinds: say, says, saying, said."""
    stem = verb[:-1]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = stem + "ies", stem + "ied"
    elif verb.endswith("e"):
        third, past = verb + "s", verb + "d"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
        past = (verb + verb[-1] if _doubles(verb) else verb) + "ed"
    if verb.endswith("ie"):
        ing = verb[:-2] + "ying"
    elif verb.endswith("e") and not verb.endswith(("ee", "ye")):
        ing = stem + "ing"
    else:
        ing = (verb + verb[-1] if _doubles(verb) else verb) + "ing"
    forms = {verb: BASE, third: THIRD, ing: GERUND}
    for form in IRREGULAR.get(verb, (past,)):
        forms[form] = forms.get(form, 0) | PAST
    return forms


def all_forms(verbs: str) -> frozenset[str]:
    """All forms of some verbs.

    >>> sorted(all_forms("say refuse"))
    ['refuse', 'refused', 'refuses', 'refusing', 'said', 'say', 'saying', 'says']
    """
    return frozenset(form for verb in verbs.split() for form in forms_of(verb))


def _doubles(verb: str) -> bool:
    """Whether the last consonant doubles: quipped, but explained."""
    if verb in DOUBLING:
        return True
    short = len(verb) <= 4 and sum(letter in "aeiou" for letter in verb) == 1
    return short and verb[-1] in "bdgmnprt" and verb[-2] in "aeiou"


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for frame, block in VERBS.items():
        for verb in block.split():
            for form, kind in forms_of(verb).items():
                table[form] = table.get(form, 0) | frame | kind
    return table


FRAMES: dict[str, int] = _table()
# Forms that are more often a noun or an adjective: cues only with a subject of their own to the left. First the verbs
# of which both forms without an ending of the past are so: claim, claims.
NOUN_FORMS = frozenset(
    form
    for verb in word_set(
        """
        address aim answer appeal attack back bill blame blast blog brand brief call challenge charge claim comment
        contest counter credit cry demand detail direct display doubt dream email estimate fear feature figure
        forecast guess hint hope issue joke judge label laugh like love message name need note object offer order
        pitch plan pledge point post press project promise protest push question quote rate reason release remark
        reply report request rule run share shout show sign signal smile state style support talk target taunt term
        text tweet use view voice volunteer vow want wish
        """
    )
    for form, kind in forms_of(verb).items()
    if kind & (BASE | THIRD)
) | word_set(
    """
    advocate alert bark briefing building campaign cast censure chuckle counsel crack echo favor favour feeling
    filing finding giggle grin gripe groan growl hails hates hearing hit insult lament lecture meaning meeting
    moan mock offering opening pleas polls posting praise quip rally rant rave reading rebuke regret respect
    results ridicule rips roar ruling saying scorn scream shame shrug sigh slams slap snap thinking tout trumpet
    trust understanding warning warnings wedding whisper writing
    """
)

# Verbs in front of which a lost mark can be set: “We came, | he said.
CLOSING_CUES = tuple("said says added adds told wrote asked replied continued explained noted".split())
# Pasts that look like the present, so that a word of the same look before them says nothing.
UNCHANGED_PASTS = word_set("read hit cast")
# Labels of the turns of an interview that may stand before a full stop: Q. Why? A. Because.
TURN_LETTERS = ("Q", "A")
ANSWER = TURN_LETTERS[1]
BACK = "back"
# With these nobody says what follows: refused to | call it, stopped short of | calling it.
REFUSALS = all_forms("refuse decline fail")
SHORT_OF = ("short", "of")
# Verbs that attribute words which they follow alone: “We came,” Lee began.
BEHIND_WORDS = word_set("began begins")
# Verbs that are of saying with `back` behind them, with the kind of each form.
ANSWERS_BACK = {
    form: kind
    for verb in word_set("shoot fire hit snap strike clap push")
    for form, kind in forms_of(verb).items()
    if not kind & GERUND
}
QUOTE_VERB = "quote"
PUT = frozenset(("put", "puts"))
# Verbs whose object speaks: quoted Lee as saying; heard Lee say.
QUOTED = all_forms("quote cite")
# Who replies is another than who asks: “Why?” | asked | Lee. “I was ill,” he | replied.
ASKS = frozenset(("asked", "asks"))
REPLYING = word_set("replied replies answered answers responded responds")
# What somebody does who speaks in the sentence behind: Lee | looks appalled. “We came.”
GESTURES = word_set("looks sounds sits stands stares glances leans pauses waits beams blinks winces frowns")
# Verbs whose object does what follows: led Lee to say, prompting him to reply.
CAUSING = all_forms("lead prompt inspire force drive cause push compel provoke spur move allow")
HEARD = all_forms("hear overhear recall remember see show capture record film")
