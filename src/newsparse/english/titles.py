"""Titles, honorifics, ranks and roles of people, and what stands before and behind their names. Data alone.

A word stands once, in small letters and without a dot at its end; who looks one up takes the dot off first.
"""

from __future__ import annotations

from functools import lru_cache

from newsparse.english import titles_abroad as abroad
from newsparse.english.lists import word_set

# Words that show the gender of the one who bears them, before a name or as a noun.
MALE_TITLES = abroad.MALE_HONORIFICS | word_set(
    """
        mr messrs sir lord baron monsieur king prince duke earl count emperor emir sultan shah sheikh herr señor
        shri sri alhaji mallam datuk dato dato' datuk-seri pope cardinal imam ayatollah father brother uncle nephew
        son husband grandfather dad granddad grandpa stepdad ex-husband
        congressman assemblyman councilman selectman alderman chairman vice-chairman spokesman
        businessman policeman anchorman fisherman fireman salesman statesman nobleman actor-director waiter widower
        pandit thiru viscount marquess foreman groundsman batsman cameraman maulana maulvi mufti swami oba
        mister sayyid haji kiai ustaz ustad monk priest friar rabbi headmaster bapak mzee igwe ooni
    """
)
FEMALE_TITLES = abroad.FEMALE_HONORIFICS | word_set(
    """
        mrs ms miss lady dame baroness madame mme queen princess duchess countess empress sheikha frau señora doña
        mama smt shrimati kumari hajah viscountess landlady ballerina hajiya hajia alhaja begum datin puan sister
        mother aunt niece daughter wife widow
        grandmother mum mom gran grandma nan stepmum stepmom ex-wife congresswoman
        assemblywoman councilwoman selectwoman alderwoman chairwoman spokeswoman businesswoman policewoman
        anchorwoman
        stateswoman actress waitress hostess heiress nun headmistress madam mdm auntie aunty ibu daw
    """
)
GENDERS: dict[str, str] = dict.fromkeys(MALE_TITLES, "m") | dict.fromkeys(FEMALE_TITLES, "f")
# With these in front a first name alone is a full address: Sir Keith, Prince Harry, Sister Agnes.
FIRST_NAME_TITLES = abroad.BEFORE_FIRST_NAMES | word_set(
    """
        sir dame lord lady prince princess king queen emperor empress pope father mother brother sister sheikh
        sheikha saint uncle aunt imam doña pastor deacon rabbi chef
    """
)
# Short titles, with a dot behind them or without, and the roles that they stand for; an address stands for none.
ABBREVIATED_TITLES: dict[str, str] = abroad.SHORT_TITLES_ABROAD | {
    "mr": "", "mrs": "", "ms": "", "mx": "", "mme": "", "messrs": "", "mmes": "", "hon": "", "smt": "", "alh": "",
    "dr": "doctor", "prof": "professor", "rev": "reverend pastor", "fr": "father priest", "sr": "sister",
    "gov": "governor", "sen": "senator", "sens": "", "rep": "representative congressman congresswoman lawmaker",
    "reps": "", "gen": "general", "col": "colonel", "lt": "lieutenant", "maj": "major", "capt": "captain",
    "sgt": "sergeant", "cpl": "corporal", "pvt": "private", "pte": "private", "spc": "specialist", "adm": "admiral",
    "cmdr": "commander", "cdr": "commander", "cmd": "commander", "brig": "brigadier", "pres": "president",
    "det": "detective", "insp": "inspector", "supt": "superintendent", "const": "constable", "cst": "constable",
    "cllr": "councillor", "amb": "ambassador", "atty": "attorney", "asst": "", "dep": "", "sec": "secretary",
    "engr": "engineer", "barr": "barrister", "tsgt": "sergeant", "msgt": "sergeant", "ssgt": "sergeant",
    "pfc": "private", "arc": "architect", "dist": "", "adv": "advocate lawyer",
}  # fmt: skip
# Those that are names behind a given name: Kakoli | Sen Dastidar, Niaz Ali | Shah Niazi; where they have no dot.
TITLES_LIKE_NAMES = frozenset(("Sen", "Shah", "King", "Prince", "Baron", "Duke", "Earl", "Sultan", "Haji", "Emir"))
# Titles of capital letters alone: CEO, DCI, MEC.
TITLE_INITIALS: dict[str, str] = abroad.INITIALS_ABROAD | {
    "dci": "inspector detective", "dcs": "superintendent detective", "di": "inspector detective",
    "ds": "sergeant detective", "pc": "constable officer", "pcso": "officer", "wpc": "constable officer",
    "sp": "superintendent", "dsp": "superintendent", "dgp": "commissioner", "adgp": "commissioner",
    "acp": "commissioner", "dcp": "commissioner", "asp": "superintendent", "ssp": "superintendent",
    "da": "attorney prosecutor", "ag": "attorney", "ceo": "executive", "cfo": "executive", "coo": "executive",
    "cto": "executive", "pm": "minister", "cm": "minister", "mec": "minister", "mla": "lawmaker", "cs": "secretary",
    "ps": "secretary", "mp": "lawmaker", "td": "lawmaker", "mep": "lawmaker", "msp": "lawmaker", "mlc": "lawmaker",
    "mna": "lawmaker", "mpp": "lawmaker", "vp": "president", "evp": "president", "svp": "president",
    "sac": "agent", "asac": "agent", "pio": "officer spokesperson",
}  # fmt: skip
# Nouns of office, rank and work that stand right before a name as its title, and alone as a role.
OFFICES = abroad.OFFICES_ABROAD | word_set(
    """
        professor reverend governor senator representative general colonel lieutenant major captain sergeant
        corporal private admiral commander brigadier commodore marshal commandant president premier chancellor
        minister secretary ambassador envoy judge justice mayor chief director chairperson chair commissioner
        sheriff detective inspector officer constable superintendent attorney prosecutor counsel deputy
        vice-president speaker leader lawmaker councillor councilor delegate candidate nominee spokesperson
        strategist adviser advisor aide manager analyst economist pollster consultant pundit commentator columnist
        correspondent reporter editor editor-in-chief author writer historian scholar scientist researcher physicist
        biologist doctor nurse physician surgeon pastor bishop archbishop mullah vicar rector canon dean chaplain
        deacon elder magistrate coroner ombudsman solicitor barrister lawyer notary coach trainer quarterback
        striker midfielder defender goalkeeper pitcher actor singer comedian producer filmmaker artist musician
        rapper host anchor moderator billionaire mogul tycoon investor banker financier entrepreneur founder
        executive owner boss head principal provost teacher lecturer student activist organizer organiser campaigner
        volunteer resident voter supporter critic rival opponent challenger incumbent veteran ranger firefighter
        trooper honorable honourable coordinator treasurer undersecretary under-secretary chairman-elect whip
        patriarch controller comptroller auditor regulator negotiator mediator forecaster meteorologist statistician
        seismologist epidemiologist virologist conservationist archaeologist botanist zoologist geologist astronomer
        mathematician engineer technician mechanic architect curator conductor violinist pianist guitarist bassist
        drummer farmer rancher grower paramedic midwife psychologist psychiatrist sociologist demographer specialist
        expert diplomat politician chief-of-staff superintendent-general attorney-general director-general
        secretary-general chief-executive high-commissioner taoiseach otunba comrade tun tunku tengku apostle prophet
        airman airwoman garda advocate rookie freshman sophomore shortstop outfielder infielder reliever linebacker
        cornerback lineman tailback fullback halfback goaltender goalie defenseman agent supervisor trustee
        undersheriff alderperson councilmember councilperson assemblymember member registrar administrator
    """
)
# Capitalised words that go with a title: Turkish Foreign Minister, Deputy Prime Minister, Press Secretary.
TITLE_PARTS = abroad.PARTS_OF_TITLES | word_set(
    """
        prime foreign defense defence finance interior deputy vice assistant associate acting former ex- interim
        press first lady under senior junior executive managing general attorney solicitor surgeon chief national
        security health education energy justice trade environment transport labor labour home state treasury
        commerce agriculture police fire house senate majority minority opposition party campaign communications
        presidential republican democratic gop conservative liberal independent u.s u.n eu us uk un high special
        supreme court lt maj brig federal district circuit city county council board committee speaker union culture
        economy economic development affairs information budget oil sports rt detective lance petty warrant flight
        wing air rear seri class staff second third con cabinet permanent regional provincial divisional additional
        joint panglima pro tempore tem retd rtd ret
    """
)
# Those of them that make an office of another: Senior Vice President, Managing Editor.
RANKED = word_set("vice deputy assistant associate executive managing senior junior press")
# What stands between these two: Chief Operating Officer.
CHIEF, OFFICER = "chief", "officer"
OFFICERS_OF = word_set(
    """
        operating financial technology marketing investment medical nursing scientific commercial product revenue
        legal creative compliance risk digital data innovation sustainability people
    """
)
# Nouns that name a role and seldom stand in front of a name; some of them are names themselves.
PLAIN_ROLES = abroad.WORK | word_set(
    """
        frontrunner front-runner hopeful contender developer star celebrity worker driver witness victim suspect
        defendant plaintiff official fellow pediatrician paediatrician veterinarian vet chemist philosopher
        theologian preacher evangelist missionary photographer blogger novelist poet songwriter playwright essayist
        biographer neurosurgeon
        publisher broadcaster chef baker bartender cook butcher carpenter plumber electrician pilot sailor soldier
        marine spy guard bodyguard sniper gunman hacker lobbyist operative staffer intern surrogate donor
        fundraiser bundler newcomer outsider insider socialist moderate progressive liberal conservative libertarian
        democrat republican millionaire magnate retiree cousin neighbor neighbour friend colleague classmate roommate
        teammate player golfer boxer swimmer runner cyclist rider jockey champion winner creator inventor designer
        fan influencer presenter winger shopkeeper trader broker dealer solicitor-advocate tenant landlord commuter
        pupil apprentice caretaker janitor gardener shepherd weaver potter tailor barber grocer cleaner porter steward
        referee umpire skipper organist composer dancer cartoonist illustrator surveyor whistleblower juror bystander
        eyewitness hiker climber diver surfer sprinter wrestler skier rower cricketer footballer welder miner logger
        trucker beekeeper crofter astronaut barista podcaster youtuber realtor bailiff attendee olympian homeowner
        shopper protester demonstrator lobsterman parishioner camper skater gymnast lifeguard dispatcher librarian
        custodian paralegal restaurateur vendor roofer longshoreman steelworker autoworker evacuee customer inmate
        junior senior backup closer kicker punter catcher native
        cleric monarch academic legislator parliamentarian substitute seamer spinner opener bowler batter wicketkeeper
        fly-half scrum-half half-back full-back centre-back center-back left-back right-back wing-back centre-half
        out-half flanker hooker playmaker all-rounder member vocalist percussionist flautist cellist trumpeter soprano
        baritone mezzo
        passenger survivor pensioner partner boyfriend girlfriend fiance fiancee fiancé fiancée stepfather
        stepmother stepson stepdaughter sibling twin guardian godfather godmother grandson granddaughter parent
    """
)
# What somebody is called beside any title: Rep. Ann Lee is the Democrat, the Ohio native and the veteran.
ALSO_CALLED = word_set(
    """
        democrat republican libertarian progressive socialist lawmaker politician native veteran rookie freshman
        sophomore junior senior
    """
)
# What somebody is called who is known anyway: the star, the candidate, the striker.
TOPICAL_ROLES = ALSO_CALLED | word_set(
    """
        star celebrity candidate nominee frontrunner front-runner hopeful contender challenger incumbent businessman
        businesswoman billionaire magnate mogul tycoon actor actress singer rapper comedian musician filmmaker
        novelist poet author artist expert fan influencer presenter striker midfielder defender goalkeeper winger
        quarterback pitcher golfer boxer swimmer runner cyclist champion manager coach analyst economist strategist
        researcher scientist historian scholar biologist physicist astronomer senator congressman congresswoman
        guard shortstop outfielder infielder reliever closer kicker punter catcher linebacker cornerback lineman
        tailback fullback halfback goaltender goalie defenseman skipper seamer spinner opener bowler batter batsman
        fly-half scrum-half half-back full-back centre-back center-back left-back right-back wing-back centre-half
        out-half flanker hooker playmaker all-rounder wicketkeeper substitute
        lawyer activist campaigner cleric monarch academic sociologist legislator parliamentarian
    """
)
# With these in front somebody who is known is called by what he or she is or was: the former sheriff.
KNOWN_BY = word_set("former longtime long-time onetime one-time retired")
# The three-term senator, the two-time champion, the Tulsa-born singer: the same with a part in front.
KNOWN_BY_ENDINGS = ("-term", "-time", "-born")
# Who sits for a place, by which another may call the one who speaks: the Utica MP.
SEATS = word_set("mp td msp mep mla mlc mna mpp member")
# Of these one is asked for; the others of them go on with who has a title of another kind, too: Professor Lee, the
# lawyer; but the candidate is not Mayor Lee.
SOUGHT_ROLES = word_set(
    "candidate nominee frontrunner front-runner hopeful contender challenger incumbent politician"
)
# Who is called so, too, may be asked for such a role: Sen. Lee, the candidate.
SEEKING = SOUGHT_ROLES | word_set("senator governor representative congressman congresswoman lawmaker businessman")
# What else the bearers of some titles are called.
WIDER_ROLES: dict[str, str] = {
    role: wider
    for wider, roles in {
        "judge": "justice",
        "skipper": "captain",
        "cleric": "reverend pastor priest bishop archbishop cardinal imam ayatollah mufti vicar rector canon rabbi",
        "monarch": "king queen emperor empress sultan emir oba ooni",
        "academic": "professor lecturer",
        "legislator": "senator representative congressman congresswoman assemblyman assemblywoman",
        "parliamentarian": "mp mep msp",
    }.items()
    for role in roles.split()
}
# Of a family: whose they are stands in front, and a first name behind them is enough: his wife, Irena.
RELATIVES = word_set(
    """
        wife husband widow widower mother father son daughter brother sister uncle aunt nephew niece cousin
        grandmother grandfather grandson granddaughter partner boyfriend girlfriend fiance fiancee fiancé fiancée
        stepfather stepmother stepson stepdaughter twin friend neighbor neighbour colleague mum mom dad gran grandma
        nan granddad grandpa stepmum stepmom stepdad ex-wife ex-husband sibling
    """
)
ROLES_OF_SHORT_TITLES = ABBREVIATED_TITLES | TITLE_INITIALS
TITLES = MALE_TITLES | FEMALE_TITLES | OFFICES | frozenset(ROLES_OF_SHORT_TITLES)
ROLES = TITLES | PLAIN_ROLES
# Offices of a field, which a name can follow: Minister for Health | Ann Lee; not a lawyer for Ann Lee.
PORTFOLIOS = word_set(
    "minister secretary commissioner representative general director inspector mec cs ps president chief head dean"
)
# How a word ends that says what somebody does, and is rarely a given name: Freestyler, Cellist.
AGENT_ENDINGS = ("er", "or", "ist", "ista", "man", "woman", "ian", "naut", "ee")
# What stands behind an office and belongs to it: Special Agent | in Charge |, Ann Lee.
IN_CHARGE = ("in", "charge")
# What a role may have before it without becoming another word: co-founder, ex-wife, vice-chair.
ROLE_PREFIXES = ("co-", "co", "ex-", "vice-", "deputy-", "then-", "sub-", "under-")
# Behind a name and a part of it.
DOTTED_SUFFIXES = word_set("jr sr")
SUFFIXES = DOTTED_SUFFIXES | word_set("ii iii iv")
# Behind a name and no part of it: seats, orders, degrees, letters of office.
POSTNOMINALS = abroad.ORDERS | word_set(
    "esq m.d md ph.d phd d.d.s q.c qc kc sc san mp msp mep mla td ms am obe cbe mbe kbe dbe frs jp rn cpa ret"
)
# Between a title and a name in brackets: Dr. (Mrs.) Lee, Justice (retd) Lee.
BRACKETED_TITLES = abroad.BRACKETED | word_set("Mrs Mr Ms Miss Mme Dr Prof Engr Alhaji Rtd Retd Ret rtd retd ret")
# Small words inside a surname: Jan van der Berg, Omar bin Salim, Ana de la Cruz.
PARTICLES = word_set(
    "van von vom zu zur de del della dello der den des di da do dos du la le los las bin ibn bint binti binte ben",
    "abu ter ten y i e",
)
# The same where they are written small; with a capital some of these are names: Li Wei, Ole Lund.
SMALL_PARTICLES = PARTICLES | word_set(
    "ap ab ferch af av dal dalla delle degli dei lo li al el ould ag arap ole wa na zum s/o d/o a/l a/p"
)
PARTICLE_LIKE_VERB = "do"  # Ana do Carmo
# Those that stand between somebody's name and the father's.
PATRONYMICS = word_set("bin ibn bint binti binte ap ab ferch ould arap s/o d/o a/l a/p")
# Those of them that keep their capital where they are read out of capitals: Omar Abu Bakr, David Ben-Gurion.
CAPITAL_PARTICLES = word_set("abu ben ten")
# What else a surname opens with, where it has a capital: Peadar | Ó Briain, Ann | Ní Bhroin.
SURNAME_OPENERS = PARTICLES | word_set("ó ní nic mac mhic uí ua nig")
# Somebody's mother or father, as people are called by in Arabic, and the gender: Umm Khaled, Abu Yousef.
KUNYAS = {"umm": "f", "um": "f", "oum": "f", "abu": "m", "abou": "m"}
# Arabic articles that are written with a hyphen before a surname and may be left out.
HYPHENED_ARTICLES = ("al-", "el-", "ul-", "as-", "ar-", "an-", "ash-", "at-", "ad-", "az-", "es-")
# In front of the name of a saint, which is a place or a church more often than a person: St. Louis, Saint Mary's.
SAINTS = word_set("st saint ste san santa")
# Behind these and `as` the name of the one described stands: a man | identified as Bo Carr.
GIVING_A_NAME = word_set("identified named giving gave asked")
IDENTIFYING = GIVING_A_NAME | {"known"}
BEFORE_A_NAME = word_set("named called pseudonym")  # or behind these: who asked to be called Bo Carr
# What stands between a name and another one for the same person: Ann Lee, known to all as | Spud.
ANOTHER_NAME = ("known", "goes by", "everybody calls", "everyone calls", "nicknamed", "dubbed")
BEFORE_ANOTHER_NAME = word_set("who whom is was also better best still now")
# The 31-year-old: how somebody is called by the age.
AGED = "-year-old"
# Words with a capital at a sentence's start that no name begins with.
SENTENCE_OPENERS = word_set(
    """
        The In But And He She It They We I A An As At On For If That This There When While What You His Her So Not
        Their Our My These Those Its
    """
)
# What headlines and captions say of somebody right in front of the name: Late | Ann Lee goal, Emotional | Ann Lee.
DESCRIBING = word_set(
    """
        late early embattled beloved tearful emotional furious angry heartbroken grieving brilliant superb ruthless
        rampant resurgent imperious unbeaten missing ailing injured disgraced jailed ousted veteran
    """
)
# Function words that are names as well: Will Lee, May Lee, Met Office. Two can open a question: Will Lee win?
ALSO_NAMES = word_set("will may jan per april june august rose drew met")
# Ann Lee or Ann Lee-elect, a senator who became a lawmaker: what is hung on a role.
ROLE_ENDINGS = ("-elect", "-designate", "-in-waiting", "-emeritus")
TURNED = "-turned-"
# Republican Ann Lee: who belongs to a party is called by it, and the party is not part of the name.
PARTIES = word_set("republican democrat democratic libertarian conservative labour tory green independent liberal")


# The Ohio Republican: they end no name.
PARTY_MEMBERS = word_set("republican republicans democrat democrats libertarian libertarians tories")


@lru_cache(maxsize=16_384)
def role_of(word: str) -> str:
    """The role that a word stands for, in small letters and without what is hung on it; "" where it is not one.

    >>> [role_of(word) for word in ("Co-Founder", "Gov.", "President-elect", "Singer-Songwriter", "Lee")]
    ['founder', 'gov', 'president', 'songwriter', '']
    """
    lower = word.lower().rstrip(".,")
    if lower in ROLES:
        return lower
    if TURNED in lower:
        return role_of(lower.partition(TURNED)[0])
    for ending in ROLE_ENDINGS:
        if lower.endswith(ending):
            return role_of(lower.removesuffix(ending))
    for prefix in ROLE_PREFIXES:
        if lower.startswith(prefix) and lower.removeprefix(prefix) in ROLES:
            return lower.removeprefix(prefix)
    first, sign, second = lower.partition("-")
    return second if sign and first in ROLES and second in ROLES else ""
