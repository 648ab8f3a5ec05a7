"""The style sheet of the HTML view. Every rule is kept within `.newsparse`, so that a page around it is left alone.

The colours of the speakers are those of Okabe and Ito, which colour-blind people can tell apart; where there are more
speakers than colours the line under the quote changes, so that no two of the first 28 look the same.
"""

from __future__ import annotations

from typing import Final

# Blue, vermillion, bluish green, reddish purple, orange, sky blue, yellow; the last darker on white, to be seen.
LIGHT: Final = ("0 114 178", "213 94 0", "0 158 115", "204 121 167", "230 159 0", "86 180 233", "176 160 20")
DARK: Final = ("74 163 223", "240 128 48", "32 186 140", "222 148 190", "240 178 40", "126 200 245", "240 228 66")
LINES: Final = ("solid", "dashed", "dotted", "double")
LOOKS: Final = len(LIGHT) * len(LINES)

_SHEET: Final = """
.newsparse{--ink:#1c1d1f;--faint:#5d6167;--paper:#fdfdfb;--edge:#dcdcd6;--note:#f3f2ec;--date:#8a6d00;\
--said:96 100 108;color:var(--ink);background:var(--paper);font:17px/1.6 Georgia,"Times New Roman",serif;\
padding:1.5em clamp(1em,4vw,2.5em);overflow-wrap:anywhere}
.newsparse *{box-sizing:border-box}
.newsparse .columns{display:flex;flex-wrap:wrap;gap:1.5em 3em;max-width:64rem;margin:0 auto}
.newsparse .story{flex:999 1 24rem;max-width:42rem;min-width:0}
.newsparse .beside{flex:1 1 16rem;max-width:24rem;min-width:0}
.newsparse .headline{font-size:1.75em;line-height:1.2;font-weight:700;margin:0 0 .5em;text-wrap:balance}
.newsparse .heading{font-size:1.15em;line-height:1.3;font-weight:700;margin:1.6em 0 .4em;padding-top:.7em;\
border-top:1px solid var(--edge)}
.newsparse p{margin:0 0 .85em}
.newsparse .byline,.newsparse .published,.newsparse .beside{font-family:system-ui,-apple-system,"Segoe UI",\
"DejaVu Sans",sans-serif;font-size:.8em}
.newsparse .byline,.newsparse .published{color:var(--faint)}
.newsparse .dateline{font-size:.88em;font-weight:700;letter-spacing:.02em}
.newsparse .item{margin-bottom:.3em;padding-left:1.2em;text-indent:-1.2em}
.newsparse .table{white-space:pre;overflow-x:auto;font:.78em/1.5 ui-monospace,"DejaVu Sans Mono",monospace;\
margin:0 0 1em}
.newsparse .note{background:var(--note);color:var(--faint);border-left:3px solid var(--edge);padding:.35em .7em;\
font:.76em/1.5 ui-monospace,"DejaVu Sans Mono",monospace}
.newsparse .role{text-transform:uppercase;letter-spacing:.06em;font-size:.85em;font-weight:700;margin-right:.7em}
.newsparse .quote,.newsparse .swatch{background:rgb(var(--said)/.13);border-bottom:2px solid rgb(var(--said))}
.newsparse .quote{padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.newsparse .quote[data-speaker]::after{content:attr(data-speaker);font:600 .62em/1 system-ui,-apple-system,\
"Segoe UI","DejaVu Sans",sans-serif;vertical-align:.55em;margin:0 .15em 0 .4em;color:var(--faint);white-space:nowrap}
.newsparse .statement{text-decoration:underline 1px solid var(--edge);text-underline-offset:.25em}
.newsparse .speaker{border-bottom:1px solid rgb(var(--said))}
.newsparse .date{border-bottom:1px dotted var(--date);cursor:help}
.newsparse .beside h2{font-size:.85em;line-height:1.3;font-weight:700;padding:0;border:0;text-transform:uppercase;\
letter-spacing:.08em;color:var(--faint);margin:0 0 .6em}
.newsparse ul{list-style:none;margin:0 0 2em;padding:0}
.newsparse li{margin:0 0 .7em;padding-left:2.1em;position:relative;line-height:1.35}
.newsparse .swatch{position:absolute;left:0;top:.1em;width:1.4em;height:1.15em;border-bottom-width:4px}
.newsparse .titles,.newsparse .counts,.newsparse .unplaced{color:var(--faint);font-size:.92em}
.newsparse .timeline{display:block;width:100%;max-width:300px;height:auto;margin:0 0 1em;font-size:12px;\
font-family:system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;overflow:visible}
.newsparse .timeline text{fill:var(--ink)}
.newsparse .timeline .what{fill:var(--faint)}
.newsparse .axis{stroke:var(--edge);stroke-width:2}
.newsparse .timeline circle{fill:var(--ink);stroke:var(--ink);stroke-width:2}
.newsparse .timeline .period circle{fill:var(--paper)}
.newsparse .timeline .now circle{fill:var(--date);stroke:var(--date)}
.newsparse .timeline .now .what{fill:var(--date);font-weight:600}
"""

_DARK: Final = (
    ".newsparse{--ink:#e6e4df;--faint:#a2a19b;--paper:#17181a;--edge:#3a3b3f;--note:#202124;--date:#d8b84a;"
    "--said:150 154 162}.newsparse .quote,.newsparse .swatch{background:rgb(var(--said)/.2)}"
)


def style_sheet() -> str:
    """The whole sheet: light, and dark where the reader's system is.

    The class is named twice in each rule, so that the rules for lists and headings of a page around it, such as a
    notebook's, weigh less.
    """
    sheet = f"{_SHEET}{_speakers(LIGHT)}{_lines()}@media (prefers-color-scheme:dark){{{_DARK}{_speakers(DARK)}}}"
    return sheet.replace(".newsparse", ".newsparse.newsparse")


def look(number: int) -> str:
    """The classes of the speaker with this number, the first being 0."""
    return f"said{number % len(LIGHT)} line{number // len(LIGHT) % len(LINES)}"


def _speakers(colours: tuple[str, ...]) -> str:
    return "".join(f".newsparse .said{number}{{--said:{colour}}}" for number, colour in enumerate(colours))


def _lines() -> str:
    return "".join(f".newsparse .line{number}{{border-bottom-style:{line}}}" for number, line in enumerate(LINES))
