"""Each piece read, and its article in the form that is asked for."""

from __future__ import annotations

import argparse
import json
from typing import Literal, TypeAlias

from attrs import frozen

from newsparse import DEFAULT_MARKERS, NewsparseError, Parser
from newsparse.cli.files import Failure
from newsparse.cli.inputs import Input, Piece, Remark, reason
from newsparse.cli.messages import portable
from newsparse.cli.outline import outline
from newsparse.export import to_json

Format: TypeAlias = Literal["outline", "json", "jsonl"]


@frozen
class Rendered:
    """A piece in its form, ready to be written; `through` as in Piece."""

    text: str
    through: int


@frozen
class Renderer:
    """Reads a piece and puts the article in its form; goes to worker processes as it is."""

    parser: Parser
    format: Format

    def __call__(self, piece: Input) -> Rendered | Failure | Remark:
        if not isinstance(piece, Piece):
            return piece
        try:
            return Rendered(self._form(piece), piece.through)
        except (NewsparseError, MemoryError) as error:
            return Failure(piece.where, reason(error))
        except Exception as error:
            problem = f"{type(error).__name__}: {error}; this is a fault in newsparse, please report it"
            return Failure(piece.where, problem)

    def _form(self, piece: Piece) -> str:
        article = self.parser.parse(piece.copy, published=piece.published)
        if self.format == "json":
            return f"{to_json(article)}\n"
        if self.format == "jsonl":
            name, number = json.dumps(portable(piece.name), ensure_ascii=False), json.dumps(piece.number)
            return f'{{"file": {name}, "item": {number}, {piece.kept}"article": {to_json(article)}}}\n'
        return f"== {piece.where.replace(': ', ', ')} ==\n{outline(article)}\n\n"


def parser_of(options: argparse.Namespace) -> Parser:
    """The parser that the options ask for."""
    markers = (*options.marker, *DEFAULT_MARKERS)
    return Parser(markers=markers, dayfirst=options.dayfirst, statements=options.statements)


def lost(piece: Input) -> Rendered | Failure | Remark:
    """What stands in the place of a piece whose worker process was killed, twice."""
    if not isinstance(piece, Piece):
        return piece
    return Failure(piece.where, "the process that read it ended, twice; it may need more memory than there is")
