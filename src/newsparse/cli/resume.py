"""What a file of `--format jsonl` holds already, so that a run can go on behind it."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import TypeAlias, cast

from attrs import frozen

from newsparse.cli.files import real_path
from newsparse.cli.inputs import Piece
from newsparse.cli.messages import portable, shown
from newsparse.errors import ArgumentValueError

BEGIN = b'{"file": '
Key: TypeAlias = "tuple[str, int | None]"


@frozen
class Held:
    """The articles that a file holds, and the bytes of its whole lines."""

    keys: frozenset[Key] = frozenset()
    size: int = 0

    def __contains__(self, piece: Piece) -> bool:
        return (portable(real_path(piece.name)), piece.number) in self.keys


def held_by(path: str) -> Held:
    """What the file holds; a half-written last line is not counted. The file is not touched.

    Raises ArgumentValueError for a line of another kind: that file is not ours to go on with.
    """
    if not os.path.lexists(path):
        return Held()
    if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - unlike Path, it raises for a loop of links
        raise ArgumentValueError(f"{shown(path)}: not a file that --resume can go on with")
    keys: set[Key] = set()
    names: dict[str, str] = {}  # as they are written, each with its one spelling
    size = 0
    with Path(path).open("rb") as stream:
        number = 1
        while begin := stream.peek(len(BEGIN))[: len(BEGIN)]:
            where = f"{shown(path)}: line {number}"
            if not BEGIN.startswith(begin):
                raise _not_ours(where)
            line = stream.readline()
            if not line.endswith(b"\n"):
                _check_half(line, where)
                break
            name, item = _origin(line, where)
            if name not in names:
                names[name] = portable(real_path(name))
            keys.add((names[name], item))
            size += len(line)
            number += 1
    return Held(frozenset(keys), size)


def _check_half(line: bytes, where: str) -> None:
    """A line that was cut off is not valid JSON; one that is, but not ours, is somebody else's whole file."""
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return
    _origin(line, where)


def _origin(line: bytes, where: str) -> tuple[str, int | None]:
    try:
        row: object = json.loads(line)
    except (ValueError, RecursionError):
        raise _not_ours(where) from None
    row = cast("dict[str, object]", row) if isinstance(row, dict) else {}
    name, item = row.get("file"), row.get("item", "")
    if isinstance(name, str) and isinstance(item, int | None) and isinstance(row.get("article"), dict):
        return name, item
    raise _not_ours(where)


def _not_ours(where: str) -> ArgumentValueError:
    return ArgumentValueError(f"{where}: not written by newsparse --format jsonl, so --resume can't go on with it")
