"""An Article as TimeML: the source with its time expressions tagged."""

from __future__ import annotations

from newsparse.export.markup import Mark, escape, layer, marked
from newsparse.model import Article, DateReference, Span


def to_timeml(article: Article) -> str:
    """The source in a TimeML element, each date reference a TIMEX3 around its text. Standard: TimeML 1.2.1.

    The text of the TEXT element is the source, so offsets into it are those of the Article; characters that XML can't
    hold are U+FFFD and U+0085 a line feed, one for one. The day of publication is the TIMEX3 t0 in DCT. A reference
    that opens a range has a `comment` that names the one that closes it.

    Dropped: everything but source, dates and publication; the bounds, EDTF and recurrence of a date.

    >>> import newsparse
    >>> "".join(to_timeml(newsparse.parse("They met in May 2017.")).partition("<TEXT>")[1:])
    '<TEXT>They met in <TIMEX3 tid="t1" type="DATE" value="2017-05">May 2017</TIMEX3>.</TEXT>\\n</TimeML>\\n'
    """
    numbers = {found.span: number for number, found in enumerate(article.dates, 1)}
    marks = layer(Mark(found.span, _opening(found, numbers), "</TIMEX3>") for found in article.dates)
    # A reference keeps the carriage return that a parser would otherwise fold into the line feed after it.
    text = marked(article.source, Span(0, len(article.source)), [marks]).replace("\r", "&#13;")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n{_creation_time(article)}<TEXT>{text}</TEXT>\n</TimeML>\n'
    )


def _creation_time(article: Article) -> str:
    if article.published is None:
        return ""
    value = article.published.isoformat()
    kind = "TIME" if "T" in value else "DATE"
    attributes = f'tid="t0" type="{kind}" value="{value}" functionInDocument="CREATION_TIME"'
    return f"<DCT><TIMEX3 {attributes}>{value}</TIMEX3></DCT>\n"


def _opening(found: DateReference, numbers: dict[Span, int]) -> str:
    attributes = {
        "tid": f"t{numbers[found.span]}",
        "type": found.type.value,
        "value": found.value,
        "mod": found.mod.value if found.mod else None,
        "freq": found.freq,
        "quant": found.quant,
        "comment": f"until t{numbers[found.until.span]}" if found.until and found.until.span in numbers else None,
    }
    written = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items() if value is not None)
    return f"<TIMEX3 {written}>"
