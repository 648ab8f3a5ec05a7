"""Hypothesis strategies for text that looks like news, with everything that makes real copy hard."""

from __future__ import annotations

from hypothesis import strategies as st

LINE_ENDS = ("\n", "\r\n", "\r", "\f", "\u2028", "\u2029", "\x85")

words = st.sampled_from(
    "the of said told minister talks Ann Lee Lee's Mr. Dr. van der Berg O'Neil he she they Monday July 21 2020 March "
    "May 3 p.m. EST last next week years three 1990s U.N. NATO Reuters (AP) -- — - _ ; : , . ? ! & <b> </h2> [HH] ## "
    "** ... according to who in on 1,200 $3 5'11\" 'tis é 𝄞 \u200b \ufeff".split()
)
marks = st.sampled_from(["“", "”", '"', "``", "''", "‘", "’", "«", "»", "„", "'"])
sentences = st.lists(st.one_of(words, words, words, marks), min_size=1, max_size=14).map(" ".join)
quotes = st.builds(
    "{}{}{} {} {}.".format,
    st.sampled_from(["“", '"', "``", "«", "‘", ""]),
    sentences,
    st.sampled_from([",”", ',"', ",''", "»", "’", ""]),
    st.sampled_from(["said", "he said", "told reporters", "according to", ""]),
    st.sampled_from(["Ann Lee", "Lee", "she", "the minister", "officials", ""]),
)
dates = st.builds(
    "They met {} {}.".format,
    st.sampled_from(["on", "from", "since", "late", "in the early", "every", "before", "by"]),
    st.sampled_from(
        [
            "July 21",
            "July 21-22",
            "Tuesday",
            "1990s",
            "last week",
            "31 February",
            "99/99/9999",
            "2020-07-24",
            "noon GMT",
        ]
    ),
)
furniture = st.sampled_from(
    [
        "By Jane Doe",
        "ANKARA",
        "LONDON, July 3 (AP) -",
        "(Eds: adds quotes)",
        "-30-",
        "* * *",
        "---",
        "=====",
        "[HH] Next steps",
        "## Next steps",
        "<h2>Next &amp; last</h2>",
        "WHAT COMES NEXT",
        "**Next steps**",
        "Reporting by Jane Doe; Editing by John Roe",
        "- an item",
        "1. an item",
        "Shr 12 cts vs 15",
        "Read more: the talks",
        "\x00\x01",
        "\ufeff",
        "   ",
        "",
    ]
)
lines = st.one_of(sentences, quotes, dates, furniture)
line_ends = st.sampled_from(LINE_ENDS)


@st.composite
def articles(draw: st.DrawFn) -> str:
    """Lines of copy, furniture and blanks, joined by one kind of line end or by a mix of them."""
    parts = draw(st.lists(lines, max_size=14))
    one_end = draw(st.one_of(st.none(), line_ends))
    indent = draw(st.sampled_from(["", "", "    ", "\t"]))
    gap = draw(st.sampled_from([1, 1, 2]))
    return "".join(indent + part + (one_end or draw(line_ends)) * gap for part in parts)


texts = st.one_of(articles(), articles(), st.text(max_size=200))
