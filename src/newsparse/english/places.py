"""Places that stand in datelines: the regions that follow a place, and the cities that stand without one."""

from __future__ import annotations

from typing import Final

from newsparse.english.lists import name_set, word_set
from newsparse.english.titles import CAPITAL_PARTICLES, PARTICLES


def place_key(name: str) -> str:
    """How a place is looked up: lower case, no full stops, one kind of apostrophe.

    >>> place_key("N.Y."), place_key("West Bank")
    ('ny', 'west bank')
    """
    return name.replace(".", "").replace("’", "'").casefold().strip()


STATE_NAMES: Final = name_set(
    """
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
    hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
    michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
    new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode
    island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west
    virginia, wisconsin, wyoming, district of columbia, puerto rico, guam
    """
)
STATE_ABBREVIATIONS: Final = name_set(
    """
    ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, kans, ky, la, mass, md, mich, minn, miss, mo,
    mont, neb, nebr, nev, okla, ore, pa, tenn, tex, vt, va, wash, wis, wisc, wyo
    """
)
"""How news writes the names of states for short, with a dot; not Penn, which is a name."""

_STATE_INITIALS: Final = name_set(
    """
    penn, w va, wva, ak, al, ar, az, ca, co, ct, dc, de, fl, hi, ia, id, il, in, ks, ma, me, mi, mn, ms, mt, nc, nd,
    ne, nh, nj, nm, nv, ny, oh, ok, or, pr, ri, sc, sd, tn, tx, ut, wa, wi, wv, wy
    """
)
US_STATES: Final = STATE_NAMES | STATE_ABBREVIATIONS | _STATE_INITIALS

PROVINCES: Final = name_set(
    """
    ab, mb, nt, nu, on, pe, qc, sk, yt,
    alberta, british columbia, manitoba, new brunswick, newfoundland, newfoundland and labrador, nova
    scotia, nunavut, ontario, prince edward island, quebec, québec, saskatchewan, yukon, northwest
    territories, alta, bc, man, nb, nfld, nl, ns, ont, pei, que, sask, new south wales, nsw, queensland,
    victoria, tasmania, south australia, western australia, northern territory, england, scotland,
    wales, northern ireland, west bank, gaza strip, gaza, golan heights, crimea, chechnya, dagestan,
    ingushetia, north ossetia, abkhazia, south ossetia, kashmir, punjab, bavaria, saxony, sicily,
    sardinia, corsica, catalonia, basque country, kurdistan, darfur, okinawa, bali, aceh, java,
    guangdong, sichuan, xinjiang, tibet, hokkaido, flanders, wallonia, tuscany, normandy, brittany,
    kosovo
    """
)

COUNTRIES: Final = name_set(
    """
    afghanistan, albania, algeria, andorra, angola, antigua, antigua and barbuda, argentina, armenia,
    aruba, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium,
    belize, benin, bermuda, bhutan, bolivia, bosnia, bosnia and herzegovina, bosnia-herzegovina,
    botswana, brazil, britain, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon,
    canada, cape verde, cayman islands, central african republic, chad, chile, china, colombia, comoros,
    congo, costa rica, croatia, cuba, cyprus, czech republic, czechoslovakia, denmark, djibouti,
    dominica, dominican republic, east germany, east timor, ecuador, egypt, el salvador, equatorial
    guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia,
    germany, ghana, gibraltar, greece, greenland, grenada, guadeloupe, guatemala, guinea, guinea-bissau,
    guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel,
    italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kuwait, kyrgyzstan, laos, latvia,
    lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau, macedonia,
    madagascar, malawi, malaysia, maldives, mali, malta, martinique, mauritania, mauritius, mexico,
    micronesia, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nauru,
    nepal, netherlands, the netherlands, new zealand, nicaragua, niger, nigeria, north korea, north
    macedonia, norway, oman, pakistan, palau, panama, papua new guinea, paraguay, peru, philippines,
    poland, portugal, qatar, republic of congo, romania, russia, rwanda, samoa, san marino, saudi
    arabia, senegal, serbia, serbia and montenegro, seychelles, sierra leone, singapore, slovakia,
    slovenia, solomon islands, somalia, somaliland, south africa, south korea, south sudan, soviet
    union, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan, tajikistan,
    tanzania, thailand, togo, tonga, trinidad, trinidad and tobago, tunisia, turkey, turkmenistan,
    uganda, ukraine, ussr, united arab emirates, uae, united kingdom, uk, united states, us, usa,
    uruguay, uzbekistan, vanuatu, vatican city, venezuela, vietnam, virgin islands, west germany,
    western sahara, yemen, yugoslavia, zaire, zambia, zimbabwe
    """
)

REGIONS: Final = US_STATES | PROVINCES | COUNTRIES

STYLEBOOK_CITIES: Final = name_set(
    """
    aberdeen, abidjan, abu dhabi, abuja, accra, addis ababa, aden, ahmedabad, albany, aleppo, algiers,
    almaty, amman, amsterdam, anchorage, ankara, antananarivo, antwerp, asheville, ashgabat, asmara,
    asuncion, asunción, athens, atlanta, atlantic city, auckland, augusta, austin, baghdad, baku,
    baltimore, bamako, bangalore, bangkok, bangui, barcelona, basel, basra, beijing, beirut, belfast,
    belgrade, bengaluru, berlin, bern, bhopal, birmingham, bishkek, bogota, bogotá, boise, bombay, bonn,
    boston, brasilia, brasília, bratislava, brisbane, brussels, bucharest, budapest, buenos aires,
    buffalo, bujumbura, cairo, calcutta, calgary, canberra, cape canaveral, cape town, caracas, cardiff,
    casablanca, charleston, charlotte, chennai, chicago, chisinau, christchurch, cincinnati, cleveland,
    cologne, colombo, columbus, conakry, copenhagen, crawford, dakar, dallas, damascus, dar es salaam,
    darwin, davos, denver, des moines, detroit, dhaka, doha, dresden, dublin, dubai, durban, dushanbe,
    dusseldorf, düsseldorf, edinburgh, edmonton, fallujah, fort worth, frankfurt, freetown, gaborone,
    gaza, gaza city, geneva, genoa, glasgow, grozny, guadalajara, guantanamo bay, guatemala city, hague,
    halifax, hamburg, hamilton, hanoi, hanover, harare, hartford, havana, helsinki, ho chi minh city,
    hobart, hollywood, hong kong, honolulu, houston, hyderabad, indianapolis, islamabad, istanbul,
    jacksonville, jakarta, jeddah, jerusalem, johannesburg, juba, kabul, kampala, kandahar, kansas city,
    karachi, kathmandu, katmandu, khartoum, kiev, kigali, kingston, kinshasa, kirkuk, kolkata, kuala
    lumpur, kuwait city, kyiv, kyoto, la paz, lagos, lahore, las vegas, leeds, leipzig, lhasa,
    libreville, lilongwe, lima, lisbon, little rock, liverpool, ljubljana, london, los angeles,
    louisville, luanda, lucknow, lusaka, luxembourg, lyon, madison, madras, madrid, managua, manama,
    manchester, manila, maputo, marseille, mecca, melbourne, memphis, mexico city, miami, milan,
    milwaukee, minneapolis, minsk, mogadishu, monrovia, monterrey, montevideo, montreal, montréal,
    moscow, mosul, mumbai, munich, muscat, nairobi, najaf, naples, nashville, nassau, ndjamena,
    n'djamena, new delhi, new orleans, new york, new york city, niamey, nicosia, norfolk, nouakchott,
    oakland, odessa, oklahoma city, omaha, orlando, osaka, oslo, ottawa, ouagadougou, palermo, panama
    city, paris, perth, peshawar, philadelphia, phnom penh, phoenix, pittsburgh, port-au-prince, port
    moresby, port of spain, portland, prague, pretoria, pristina, providence, pyongyang, quebec city,
    quetta, quito, rabat, raleigh, ramallah, rangoon, ras tanura, rawalpindi, reykjavik, richmond, riga,
    rio de janeiro, riyadh, rome, rotterdam, sacramento, salt lake city, salvador, san antonio, san
    diego, san francisco, san jose, san josé, san juan, san salvador, sana'a, sanaa, santiago, santo
    domingo, sao paulo, são paulo, sapporo, sarajevo, seattle, seoul, shanghai, sharm el-sheikh,
    singapore, skopje, sofia, southampton, srinagar, st louis, st paul, st petersburg, stockholm,
    strasbourg, stuttgart, suva, sydney, taipei, tallinn, tampa, tashkent, tbilisi, tegucigalpa, tehran,
    tel aviv, the hague, thessaloniki, tijuana, tikrit, tirana, tokyo, toronto, trenton, tripoli,
    tucson, tunis, turin, ulan bator, united nations, utrecht, vancouver, vatican city, venice,
    victoria, vienna, vientiane, vilnius, vladivostok, warsaw, washington, washington dc, wellington,
    windhoek, winnipeg, yangon, yaounde, yerevan, yokohama, zagreb, zurich, zürich
    """
)
"""Cities that stand in a dateline without their region (the lists of the agencies' stylebooks, and capitals)."""

CITIES: Final = STYLEBOOK_CITIES | name_set(
    """
    adana, agartala, agra, ahvaz, aizawl, ajman, alexandria, amaravati, amritsar, antalya, arusha, astana, aswan,
    baguio city, bandung, benghazi, bhubaneswar, blantyre, bloemfontein, brno, bulawayo, bursa, busan, cebu city,
    chandigarh, chattogram, chengdu, chiang mai, chittagong, chongqing, coimbatore, daegu, dalian, dammam,
    da nang, davao city, dehradun, denpasar, diyarbakir, diyarbakır, dnipro, dodoma, donetsk, entebbe, enugu, erbil,
    faisalabad, fukuoka, gangtok, gaziantep, gdansk, george town, giza, graz, guangzhou, gurugram, guwahati,
    gwadar, haikou, hai phong, hangzhou, harbin, hiroshima, ibadan, imphal, incheon, indore, innsbruck, isfahan,
    izmir, jaffna, jaipur, jammu, johor bahru, kaduna, kano, kanpur, kaohsiung, kazan, kharkiv, kherson, kisumu,
    kochi, kota kinabalu, kozhikode, krakow, kraków, kuching, kumasi, kunming, lanzhou, lodz, ludhiana, luxor, lviv,
    madurai, maiduguri, makassar, marrakech, mariupol, mashhad, medan, medina, misrata, mombasa, multan, mysuru,
    nagoya, nagpur, nanjing, ndola, noida, novosibirsk, odesa, oran, panaji, patna, penang, phuket, pokhara,
    polokwane, port harcourt, prayagraj, puducherry, pune, putrajaya, qingdao, quezon city, raipur, ranchi,
    rostov-on-don, salzburg, samarkand, sendai, sharjah, shenzhen, shillong, shimla, shiraz, sialkot, sochi,
    sulaimaniyah, surabaya, surat, sylhet, tabriz, taichung, tangier, thiruvananthapuram, tianjin, urumqi, vadodara,
    varanasi, vijayawada, visakhapatnam, wroclaw, wrocław, wuhan, xi'an, yekaterinburg, yogyakarta, zamboanga city,
    zanzibar
    """
)
"""These and the cities whose agencies and papers set them alone: Chandigarh, Kumasi, Surabaya."""

STANDING: Final = CITIES | COUNTRIES

SMALL_NAME_WORDS: Final = (PARTICLES - CAPITAL_PARTICLES) | word_set(
    "am an and as at au aux bei by das e el en es im in na of on sur the ul upon zum"
)
"""Words within a name that reading case writes small: Port-au-Prince, Juan de la Cruz."""

NAME_LINKS: Final = tuple("de of la el the am do del upon".split())
CAPITAL_LINKS: Final = (*NAME_LINKS, "on")  # else it leads to a day: Ministers on Monday
REGION_LINKS: Final = tuple("of and the del do".split())
"""What links the words of a place, and of the region behind it: Rio de Janeiro, Bosnia and Herzegovina."""

MIXED_PREFIXES: Final = tuple("Mc Mac De Le La Du O d D al".split())
"""What stands in small letters within a name in capitals: McALLEN, DeKALB, al-QUDS."""

PLACE_JOINTS: Final = ("and", "AND", "&")
"""What joins two places: PARIS and BERLIN."""

KEPT_INITIALS: Final = word_set(
    "DC D.C. N.Y. N.J. N.H. N.M. N.C. N.D. S.C. S.D. R.I. U.S. U.K. U.N. UAE UK US USA USSR B.C."
)
"""Initials that reading case leaves in capitals."""
