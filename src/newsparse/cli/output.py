"""What the command writes: each piece in its form, whole lines only, and what a file from before already holds."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Literal, TypeAlias, cast

from attrs import frozen

from newsparse import ArgumentValueError, NewsparseError, Parser
from newsparse.cli.inputs import Failure, Input, Piece, place, reason
from newsparse.cli.outline import outline
from newsparse.export import to_json

Format: TypeAlias = Literal["outline", "json", "jsonl"]
Key: TypeAlias = "tuple[str, int | None]"


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

    def __call__(self, piece: Input) -> Rendered | Failure:
        if isinstance(piece, Failure):
            return piece
        try:
            return Rendered(self._form(piece), piece.through)
        except NewsparseError as error:
            return Failure(place(piece.name, piece.number, isinstance(piece.copy, str)), reason(error))

    def _form(self, piece: Piece) -> str:
        article = self.parser.parse(piece.copy, piece.published)
        if self.format == "json":
            return f"{to_json(article)}\n"
        if self.format == "jsonl":
            name = json.dumps(piece.name, ensure_ascii=False)
            return f'{{"file": {name}, "item": {json.dumps(piece.number)}, "article": {to_json(article)}}}\n'
        where = place(piece.name, piece.number, isinstance(piece.copy, str)).replace(": ", ", ")
        return f"== {where} ==\n{outline(article)}\n\n"


@contextmanager
def opened(path: str | None, goes_on: bool) -> Generator[IO[bytes], None, None]:
    """Where to write: without a buffer, so that whatever ends the process leaves whole lines."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with Path(path).open("ab" if goes_on else "wb", buffering=0) as stream:
        yield stream


def write(stream: IO[bytes], text: str) -> None:
    """All of the text; a lone surrogate, which UTF-8 can't hold, as a question mark."""
    stream.write(text.encode("utf-8", errors="replace"))
    stream.flush()


def keys_in(path: str) -> set[Key]:
    """What a file of `--format jsonl` holds already; a half-written last line is cut off.

    Raises ArgumentValueError for a line of another kind: that file is not ours to go on with.
    """
    keys: set[Key] = set()
    if not Path(path).exists():
        return keys
    with Path(path).open("r+b") as stream:
        whole = 0
        for number, line in enumerate(stream, 1):
            if not line.endswith(b"\n"):
                break
            keys.add(_key(line, f"{path}: line {number}"))
            whole += len(line)
        stream.truncate(whole)
    return keys


def _key(line: bytes, where: str) -> Key:
    try:
        row = cast("dict[str, object]", json.loads(line))
        name, number = row["file"], row["item"]
    except (ValueError, KeyError, TypeError) as error:
        raise ArgumentValueError(f"{where}: not written by newsparse --format jsonl, so not to resume") from error
    return str(name), number if isinstance(number, int) else None
