"""Bodies: what makes a run of capitals their name or that of a place, what they are called, what they put out.

Data alone. A word stands once, in small letters and without a dot at its end.
"""

from __future__ import annotations

from newsparse.english.lists import word_set
from newsparse.english.places import CITIES, COUNTRIES, US_STATES

# Words of bodies and places that are surnames as well: Amy Fox, Coach Lee Park.
ALSO_SURNAMES = word_set("fox park hall lane lake law day church bridge brewer abbey")
# Firms and other bodies that are known by one word, and no persons' names.
FIRMS = word_set(
    """
        microsoft google facebook amazon twitter youtube instagram netflix spotify uber lyft airbnb paypal ebay intel
        nvidia qualcomm cisco oracle ibm samsung sony nokia ericsson huawei xiaomi lenovo toyota nissan hyundai kia
        volkswagen bmw audi volvo renault peugeot fiat mazda mitsubishi suzuki boeing airbus lockheed raytheon
        exxonmobil exxon chevron gazprom rosneft aramco petrobras totalenergies equinor statoil siemens basf
        unilever nestle nestlé pepsico starbucks mcdonald's walmart ikea tesco sainsbury's aldi lidl carrefour
        pfizer moderna astrazeneca novartis roche sanofi glaxosmithkline bayer citigroup barclays hsbc santander
        ubs nordea goldman vodafone verizon comcast at&t t-mobile fedex ups dhl maersk ryanair easyjet lufthansa
        qantas aeroflot emirates unicef unesco oxfam greenpeace amnesty interpol europol fifa uefa opec nasa wikipedia
        reuters bloomberg xinhua tass openai tiktok bytedance alibaba tencent baidu infosys wipro flipkart
    """
)
# Firms that are called like a person.
FIRMS_LIKE_PERSONS = frozenset(
    (
        "morgan stanley", "ralph lauren", "charles schwab", "merrill lynch", "calvin klein", "tommy hilfiger",
        "michael kors", "kate spade", "eli lilly", "john deere", "hugo boss", "christian dior", "louis vuitton",
        "jimmy choo", "ben sherman", "ted baker", "paul smith", "mary kay", "estee lauder", "estée lauder",
        "philip morris", "edward jones", "raymond james", "ernst young", "arthur andersen", "john lewis",
        "laura ashley", "fred perry", "booz allen", "kurt geiger", "vivienne westwood", "trader joe's", "papa john's",
    )
)  # fmt: skip
# What a firm has behind its name.
FIRM_ENDINGS = word_set(
    "inc corp co ltd llc llp plc ag sa nv bv gmbh ab asa oyj spa kk pty bhd holdings group & sons bros"
)
# What ends the name of a street where it is short: 12 N. Rampart St.
STREET_ENDINGS = word_set("st ave blvd rd hwy ln sq")
# Of what a body is made, or what it is; most of them are nouns that it goes by: the ministry, the bank.
BODY_NOUNS = word_set(
    """
        ministry department agency bureau office commission committee council board authority administration service
        court senate congress parliament assembly house party union league federation association society institute
        institution foundation university college school academy hospital church bank fund trust group company
        corporation firm airline club army navy police force guard brigade government center centre coalition
        alliance campaign team chamber exchange museum theatre theater library charity newspaper station caucus
        panel tribunal embassy consulate regulator watchdog startup retailer carmaker automaker brewer insurer
        lender broadcaster publisher supplier utility operator organization organisation website magazine nonprofit
    """
)
# The same where they have no other name than their noun and what follows: the Department of Justice.
BODIES_OF = word_set(
    """
        ministry department agency bureau office commission committee council board authority administration court
        house union league federation association society institute institution foundation university college school
        academy bank chamber centre center centers centres ministers museum church organisation organization
        institutes embassy confederation congress
    """
)
# Those that may be of several things: the Department of Health and Human Services.
BODY_JOINS = word_set("ministry department agency bureau office commission committee council institute center centre")
# Whose a body is by its name: the Sheriff's Office, the Children's Hospital.
BODY_OWNERS = word_set(
    """
        sheriff governor general mayor president coroner prosecutor attorney people children women men workers
        teachers farmers king queen
    """
)
# What stands between the noun and what it is of; names of bodies hold no other small words but `the` and `and`.
BODY_LINKS = word_set("of for")
# What somebody writes or has written in the own name, which is called so again: the statement read.
WRITINGS = word_set("statement letter email e-mail message tweet post text note memo")
# Where a party has a leader, whose name can follow: Leader of Opposition in the House Ann Lee.
HOUSES = word_set("house assembly senate parliament council sabha seanad dáil")
# Bodies of capital letters alone, which are names in reading case: Kim Jong Un.
BODY_INITIALS = word_set("un eu ap")
BODY_WORDS = (
    BODY_NOUNS
    | FIRM_ENDINGS
    | word_set(
        """
        partners associates industries international network news times post journal tribune herald gazette globe
        chronicle press magazine radio television tv today week weekly daily review report forces kremlin pentagon
        nato un eu u.n cnn nbc abc cbs fox msnbc bbc npr ap afp reuters politico pac project initiative movement
        conference convention summit forum airlines airways motors systems technologies software electronics
        pharmaceuticals energy oil gas media entertainment studios records books publishing poll survey street
        square avenue road lane boulevard park tower hotel casino airport stadium arena hall building plaza bridge
        river lake mountain island islands beach bay county city town village state states province district
        republic kingdom act bill law amendment treaty agreement accord plan program programme deal award prize cup
        bowl war day night show morning tonight america twitter facebook google command text story abstract update
        transcript watch index york hampshire carolina jersey mexico dakota virginia orleans angeles francisco vegas
        labs pharma foods railways water power steel mills bancorp financial capital securities insurance logistics
        united rovers wanderers athletic fc afc rfc ministries committee secretariat organization organisation
        services institutes archives valley hills forest creek falls springs harbor harbour cathedral abbey castle
        palace prison hostel inn cafe café restaurant pub diner brewery farm estate apartments consulting advisory
        analytics ventures partnership lab therapeutics robotics microsystems semiconductors biosciences aerospace
        healthcare brands stores tours genomics diagnostics networks bancshares chemicals
    """
    )
)
# Fields behind the name of a firm, which is called without them for short: Leanova Therapeutics, Sapphire Airlines.
FIRM_FIELDS = word_set(
    """
    therapeutics robotics microsystems semiconductors biosciences aerospace genomics diagnostics networks bancshares
    chemicals airlines airways motors technologies software electronics pharmaceuticals pharma foods industries
    entertainment logistics brands stores bancorp tours mills labs
    """
)
# Nouns that any firm goes by, whatever its name.
FIRM_NOUNS = word_set(
    """
        company firm group corporation startup business maker manufacturer retailer carmaker automaker chipmaker
        drugmaker airline bank lender insurer brewer operator supplier publisher broadcaster utility chain
    """
)
# What a body or person puts out, and what speaks for whom issued it: the statement issued by, his tweet.
MEDIA = word_set(
    """
        statement report letter email e-mail tweet post message memo document filing complaint lawsuit indictment
        affidavit ruling decision opinion order editorial article story column essay blog book memoir ad
        advertisement advert commercial video spot release press-release communique communiqué declaration
        resolution note text transcript speech address poll survey study analysis review research website site page
        sign banner headline caption poster plaque placard leaflet brochure pamphlet petition manifesto platform
        bill law act constitution amendment notice warning dossier file records record papers testimony invitation
        card label sticker t-shirt shirt
    """
)
# What stands between a statement and the one who made it.
ISSUER_LINKS = word_set("by from of")
# What somebody does with a statement or for another; it ends the head of a phrase: a lawyer | representing Lee.
ISSUED = word_set(
    """
        issued released published signed obtained sent dated posted written read representing advising defending
        prosecuting investigating accompanying supporting opposing
    """
)
# Nouns that a person's name describes: the Lee campaign, Lee supporters.
NAME_BEARERS = word_set(
    """
        campaign campaigns supporter supporters administration aide aides team teams voter voters rally rallies
        outlet outlets spokesman spokeswoman spokesperson adviser advisers advisor advisors ally allies surrogate
        surrogates family foundation delegate delegates event events show speech camp presidency backer backers
        organization organisation people fan fans critic critics confidant loyalist loyalists operative operatives
        strategist staff staffer staffers nomination nominee candidacy victory win loss era government cabinet
        doctrine plan proposal policy policies tax brand company companies business name rhetoric movement
        phenomenon
    """
)
CONTINENTS = word_set("europe asia africa america oceania antarctica britain england scotland wales korea palestine")
# Places that are as often the name of a person.
_ALSO_PERSONS = word_set(
    """
        crawford hamilton columbus norfolk richmond darwin houston hartford raleigh kingston trenton jordan chad
        georgia austin dallas denver charlotte sydney victoria madison milan salvador santiago cleveland lima
        augusta hanover buffalo sofia odessa dominica virginia carolina phoenix lyon cologne melbourne
    """
)
PLACES = (
    frozenset(name for name in COUNTRIES | CITIES | US_STATES if " " not in name and len(name) > 3) | CONTINENTS
) - _ALSO_PERSONS
