"""A desk at work on one story: paragraphs come and go, the day changes, and every promise holds at each step."""

from __future__ import annotations

import pickle
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsparse import Article, Parser
from newsparse.export import from_dict, to_dict
from strategies import LINE_ENDS, lines

PARSER = Parser()


class Desk(RuleBasedStateMachine):
    """The story is what an editor has on the screen; the article is what was made of it."""

    @initialize(headline=lines, day=st.dates(date(1990, 1, 1), date(2030, 1, 1)))
    def open(self, headline: str, day: date) -> None:
        self.lines = [headline]
        self.day: date | None = day
        self.line_end = "\n"

    @property
    def text(self) -> str:
        return (self.line_end * 2).join(self.lines)

    def article(self) -> Article:
        return PARSER.parse(self.text, self.day)

    @rule(line=lines, place=st.integers(0, 20))
    def write(self, line: str, place: int) -> None:
        self.lines.insert(min(place, len(self.lines)), line)

    @precondition(lambda self: len(self.lines) > 1)
    @rule(place=st.integers(0, 20))
    def cut(self, place: int) -> None:
        del self.lines[place % len(self.lines)]

    @precondition(lambda self: len(self.lines) > 1)
    @rule(first=st.integers(0, 20), second=st.integers(0, 20))
    def swap(self, first: int, second: int) -> None:
        one, two = first % len(self.lines), second % len(self.lines)
        self.lines[one], self.lines[two] = self.lines[two], self.lines[one]

    @rule(line_end=st.sampled_from(LINE_ENDS))
    def send_to_another_system(self, line_end: str) -> None:
        self.line_end = line_end

    @rule()
    def hold_the_story_for_a_week(self) -> None:
        before = self.article()
        if self.day is not None:
            self.day += timedelta(weeks=1)
        after = self.article()
        assert [block.span for block in after.blocks] == [block.span for block in before.blocks]
        assert after.quotes == before.quotes

    @rule()
    def lose_the_day(self) -> None:
        self.day = None

    @rule()
    def store_and_load(self) -> None:
        article = self.article()
        assert from_dict(to_dict(article)) == article
        assert pickle.loads(pickle.dumps(article)) == article

    @invariant()
    def nothing_is_lost(self) -> None:
        article = self.article()
        assert article.source == self.text
        ends = [block.span.end for block in article.blocks]
        assert ends == sorted(ends)
        found = [*article.blocks, *article.quotes, *article.dates]
        assert all(0 <= one.span.start < one.span.end <= len(self.text) for one in found)

    @invariant()
    def another_parser_reads_the_same(self) -> None:
        assert Parser().parse(self.text, self.day) == self.article()


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=settings.default.max_examples // 4, stateful_step_count=15)
