"""News agencies and services as they name themselves in datelines, bylines and credits."""

from __future__ import annotations

from typing import Final

AGENCIES: Final = frozenset(
    """
    AA|AAP|ABC News|Access Newswire|Adnkronos|Aegis|Afghan Islamic Press|AFP|AFX|Agence France-Presse|
    Agencies|AGI|AIP|Al Jazeera|AMI|ANA|Anadolu|Anadolu Agency|ANI|ANP|ANSA|Antara|AP|APA|APP|APTN|
    Associated Press|ATS|Australian Associated Press|Belga|Bernama|Bloomberg|Bloomberg News|BBC|BBC News|
    BBC Sport|BNA|BNO News|Business Standard|Business Wire|BUSINESS WIRE|BusinessWeek Online|Canada Newswire|
    Canadian Press|CBC|CBS|CBS MarketWatch|CBS News|CBS.MW|CNA|CNET|CNN|CNNMoney|CNN/Money|CNS|CNW|
    Cox News Service|CP|CTK|ČTK|Deutsche Presse-Agentur|Deutsche Welle|DJ|Dow Jones|Dow Jones Newswires|
    DPA|dpa|dpa-AFX|EFE|EuropaPress|Europa Press|FANA|Fars|Forbes|Fox News|FT|GlobeNewswire|
    GLOBE NEWSWIRE|GNA|IANS|ILNA|InfoWorld|INA|Inter Press Service|Interfax|
    International Herald Tribune|IPS|IRNA|IRIN|ISNA|ITAR-Tass|ITAR-TASS|Itar-Tass|JIJI|Jiji|Jiji Press|
    Kathimerini|KCNA|KRT|KUNA|Kyodo|Kyodo News|Lusa|MacCentral|Maan|MAP|Market News|Marketwire|
    MARKETWIRE|Marketwired|MarketWatch|MCT|Mehr|MENA|Mena|MNA|MTI|NAN|NBC|NBC News|New York Times|
    NewsFactor|Newsfile Corp.|NNN|Notimex|NTB|NYT|NZPA|OANA|Oxford Analytica|PA|PAP|PC World|Petra|PNA|
    PR Newswire|PR NEWSWIRE|PRNewswire|Press Association|Press TV|PTI|PTV|QNA|Radio Free Europe|Reuter|
    REUTER|Reuters|REUTERS|Reuters Life!|RFE/RL|RIA|RIA Novosti|Ritzau|RTRS|RTT|RTTNews|SANA|SDA|
    Sky News|SNNi|SPA|Sports Network|SportsTicker|Sputnik|STT|SW|TANJUG|Tanjug|TASS|Tass|TechWeb|Telam|
    Télam|The Associated Press|The Canadian Press|The Christian Science Monitor|The Motley Fool|
    The Press Association|The Sports Network|The Tribune|Thomson Financial|Thomson Reuters|Ticker|TNS|
    TT|TTXVN|Ukrinform|UNB|UNI|UPI|United Press International|USA TODAY|USNewswire|VNA|VOA|
    Voice of America|WAFA|WAM|Washington Post|WP|Xinhua|XINHUA|Yonhap|Zacks|ZDNet|Ziff Davis
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
