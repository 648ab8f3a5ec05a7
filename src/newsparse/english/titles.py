"""Titles, honorifics and roles of people, words of bodies and of media. Data alone."""

from __future__ import annotations

# Honorifics that tell the gender.
HONORIFICS: dict[str, str] = {
    "mr": "m", "mr.": "m", "sir": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f", "lady":
    "f", "dame": "f", "lord": "m", "baroness": "f", "baron": "m", "madame": "f", "mme": "f", "mme.": "f",
    "monsieur": "m", "king": "m", "queen": "f", "prince": "m", "princess": "f", "duke": "m", "duchess": "f",
    "sheikh": "m", "sheikha": "f", "herr": "m", "frau": "f", "señor": "m", "señora": "f",
    "doña": "f", "father": "m", "sister": "f", "brother": "m", "mother": "f", "pope": "m", "messrs": "m",
    "messrs.": "m", "congressman": "m", "congresswoman": "f", "chairman": "m", "chairwoman": "f",
    "spokesman": "m", "spokeswoman": "f", "businessman": "m", "businesswoman": "f", "councilman": "m",
    "councilwoman": "f", "actress": "f", "assemblyman": "m", "assemblywoman": "f", "anchorman": "m",
    "policeman": "m", "policewoman": "f", "cardinal": "m", "imam": "m", "ayatollah": "m", "emperor": "m",
    "empress": "f", "husband": "m", "wife": "f", "son": "m", "daughter": "f", "widow": "f", "waitress": "f",
    "grandmother": "f", "grandfather": "m", "uncle": "m", "aunt": "f", "nephew": "m", "niece": "f",
}  # fmt: skip
# Words that stand right before a name as its title, in any case of letters.
TITLES = frozenset(
    """
        dr dr. prof prof. professor rev rev. reverend fr fr. sr. st. gov gov. governor sen sen. senator
        sens. rep rep. representative reps. gen gen. general col col. colonel lt lt. lieutenant maj maj.
        major capt capt. captain sgt sgt. sergeant cpl cpl. corporal pvt pvt. private adm adm. admiral cmdr
        cmdr. commander pres. president premier chancellor minister secretary ambassador envoy judge justice
        mayor chief director chairman chairwoman chairperson chair commissioner sheriff detective det. insp.
        inspector officer constable superintendent supt. attorney prosecutor counsel deputy vice-president
        speaker leader congressman congresswoman lawmaker councilman councilwoman councillor councilor
        assemblyman assemblywoman delegate candidate nominee spokesman spokeswoman spokesperson strategist
        adviser advisor aide manager analyst economist pollster consultant pundit commentator columnist
        correspondent reporter editor author writer historian scholar scientist researcher physicist
        biologist doctor nurse physician surgeon pastor bishop archbishop cardinal pope rabbi imam ayatollah
        reverend mullah sheikh sheikha king queen prince princess emir sultan shah emperor empress duke
        duchess earl count countess lord lady baroness baron dame sir mr mr. mrs mrs. ms ms. miss mx. mme
        mme. madame monsieur herr frau señor señora coach captain trainer quarterback striker midfielder
        defender goalkeeper pitcher actor actress singer comedian director producer filmmaker artist
        musician rapper host anchor moderator billionaire businessman businesswoman mogul tycoon investor
        banker financier entrepreneur founder co-founder ceo cfo coo cto executive owner boss head principal
        dean provost teacher student activist organizer volunteer resident voter supporter critic rival
        opponent challenger incumbent veteran neurosurgeon lawyer solicitor barrister magistrate coroner
        ranger firefighter trooper hon hon. honorable cllr cllr. coordinator treasurer undersecretary
        under-secretary co-chair cochair co-chairman whip chaplain deacon elder brother sister father mother
    """.split()
)
# Capitalised words that go with a title: Turkish Foreign Minister, Deputy Prime Minister, Press Secretary.
TITLE_PARTS = frozenset(
    """
        prime foreign defense defence finance interior deputy vice assistant associate acting former ex-
        interim press first lady under senior junior executive managing general attorney solicitor surgeon
        chief national security health education energy justice trade environment transport labor labour
        home state treasury commerce agriculture police fire house senate majority minority opposition party
        campaign communications presidential republican democratic gop conservative liberal independent
        labor u.s. u.n. eu us uk high special supreme court lt lt. maj maj. brig brig. federal district
        circuit city county council board committee house speaker union culture economy economic development
        affairs information budget oil sports
    """.split()
)
# Nouns that tell a role: the minister, the Ohio governor.
ROLES = TITLES | frozenset(
    """
        candidate frontrunner front-runner hopeful contender mogul tycoon developer star celebrity
        congressman congresswoman politician diplomat negotiator mediator regulator auditor banker farmer
        worker owner driver witness victim suspect defendant plaintiff official expert specialist fellow
        economist demographer sociologist psychologist psychiatrist pediatrician veterinarian engineer
        chemist astronomer geologist philosopher theologian priest nun monk preacher evangelist missionary
        photographer blogger tweeter novelist poet playwright essayist biographer publisher broadcaster chef
        baker waitress waiter bartender cook butcher carpenter plumber electrician mechanic pilot sailor
        soldier marine spy agent guard bodyguard policeman policewoman sniper gunman hacker lobbyist
        operative staffer intern surrogate donor fundraiser bundler secretary-general vice-chairman newcomer
        outsider insider libertarian democrat republican socialist moderate progressive liberal conservative
        billionaire millionaire retiree widow mother father grandmother grandfather daughter son husband
        wife brother sister cousin neighbor neighbour friend colleague classmate roommate teammate player
        golfer tennis boxer swimmer runner champion winner founder creator inventor architect designer
    """.split()
)
# Words that make a run of capitals the name of a body, not of a person.
BODY_WORDS = frozenset(
    """
        ministry department agency bureau office commission committee council board authority administration
        service court senate congress parliament assembly house party union league federation association
        society institute institution foundation university college school academy hospital church bank fund
        group company corporation corp corp. inc inc. ltd ltd. llc plc co co. holdings partners associates
        industries international network news times post journal tribune herald gazette globe chronicle
        press magazine radio television tv today week weekly daily review report center centre coalition
        alliance campaign team club army navy police force forces guard brigade government kremlin pentagon
        nato un eu u.n. cnn nbc abc cbs fox msnbc bbc npr ap afp reuters politico pac trust project
        initiative movement conference convention summit forum caucus chamber exchange airlines airways
        motors systems technologies software electronics pharmaceuticals energy oil gas media entertainment
        studios records books publishing poll survey street square avenue road boulevard park tower hotel
        casino airport station stadium arena hall building plaza bridge river lake mountain island islands
        beach bay county city state states province district republic kingdom act bill law amendment treaty
        agreement accord plan program programme deal report award prize cup bowl war day night show morning
        tonight america twitter facebook google command text story abstract update transcript watch index
        york hampshire carolina jersey mexico dakota virginia orleans angeles francisco vegas
    """.split()
)
# What a body or person puts out, and what speaks for whom issued it: the statement issued by, his tweet.
MEDIA = frozenset(
    """
        statement report letter email e-mail tweet post message memo document filing complaint lawsuit
        indictment affidavit ruling decision opinion order editorial article story column essay blog book
        memoir ad advertisement advert commercial video spot release release press-release communique
        communiqué declaration resolution note text transcript speech address poll survey study analysis
        review research website site page sign banner headline caption poster plaque placard leaflet
        brochure pamphlet petition manifesto platform bill law act constitution amendment notice warning
        spokesman's-statement dossier file records record papers testimony invitation card label sticker
        t-shirt shirt
    """.split()
)
# Place names that look like people, and words at a sentence's start that are no name.
PLACES = frozenset(
    """
        washington london paris moscow beijing berlin brussels ankara tehran jerusalem damascus cairo
        baghdad kabul tokyo seoul delhi islamabad pyongyang kiev kyiv rome madrid athens vienna geneva
        ottawa canberra havana caracas tripoli america britain england scotland wales ireland france germany
        spain italy greece turkey russia ukraine poland hungary austria switzerland sweden norway denmark
        finland iceland netherlands belgium luxembourg portugal israel palestine iran iraq syria lebanon
        jordan egypt libya tunisia algeria morocco sudan ethiopia kenya nigeria ghana china japan korea
        taiwan vietnam thailand cambodia laos myanmar malaysia singapore indonesia philippines india
        pakistan afghanistan bangladesh australia canada mexico cuba brazil argentina chile peru colombia
        venezuela bolivia ecuador europe asia africa alabama alaska arizona arkansas california colorado
        connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
        maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
        oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming chicago boston detroit
        philadelphia houston dallas denver seattle miami atlanta cleveland milwaukee
    """.split()
)
# Nouns that a person's name describes: the Lee campaign, Lee supporters.
NAME_BEARERS = frozenset(
    """
        campaign campaigns supporter supporters administration aide aides team teams voter voters rally
        rallies outlet outlets spokesman spokeswoman spokesperson adviser advisers advisor advisors ally
        allies surrogate surrogates family foundation delegate delegates event events show speech camp
        presidency backer backers organization organisation people fan fans critic critics confidant
        loyalist loyalists operative operatives strategist staff staffer staffers nomination nominee
        candidacy victory win loss era government cabinet doctrine plan proposal policy policies tax brand
        company companies business hotel hotels tower university name rhetoric movement phenomenon
    """.split()
)
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv esq esq. m.d. md ph.d. phd d.d.s. q.c. mp".split())
PARTICLES = frozenset(
    "van von de del della der den di da du dos das la le el al bin ibn ben abu ter ten y e st. st".split()
)
