"""The files that the arguments name, in order, and none that is written to."""

from __future__ import annotations

import glob
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TypeAlias

from attrs import frozen

from newsparse.cli.messages import STDOUT, shown
from newsparse.errors import ArgumentValueError

Identity: TypeAlias = "tuple[int, int]"


@frozen
class Failure:
    """What could not be read: where it is, and the problem, both for a person."""

    where: str
    problem: str


@frozen
class Target:
    """Where the output goes; `identity` is None where that is not a file on a disk, or not there yet."""

    name: str
    identity: Identity | None

    def refuse(self) -> ArgumentValueError:
        return ArgumentValueError(f"{self.name}: is also read; choose another file to write to")


def target(path: str | None) -> Target:
    """The file of that name; for None that of standard output, which a shell may have opened to append to it."""
    return Target(STDOUT, _identity_of_stream(sys.stdout)) if path is None else Target(shown(path), identity(path))


def identity(path: str | int) -> Identity | None:
    """Device and number of a regular file, the same by every name and link; None for anything else."""
    found = _status(path)
    return (found.st_dev, found.st_ino) if found is not None and stat.S_ISREG(found.st_mode) else None


def files(names: list[str], output: Target) -> Iterator[str | Failure]:
    """The files that the arguments name: a folder's files at any depth, hidden ones left out; a pattern's files.

    Raises ArgumentValueError where a file that is named is the one to write to; what is merely found in a folder is
    left out then.
    """
    for name in names or ["-"]:
        found = _status(name)
        if name == "-":
            if output.identity is not None and _identity_of_stream(sys.stdin) == output.identity:
                raise output.refuse()
            yield name
        elif found is not None and stat.S_ISDIR(found.st_mode):
            yield from _files_in(name, output)
        elif found is None and glob.has_magic(name) and not os.path.lexists(name):
            yield from _files_like(name, output)
        else:
            yield _allowed(name, output)  # opening it shows what is wrong with it


def _files_in(folder: str, output: Target) -> Iterator[str | Failure]:
    errors: list[OSError] = []
    count = 0
    for top, folders, names in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = str(Path(top, name))
            if not name.startswith(".") and _is_readable(path, output):
                count += 1
                yield path
    for error in errors:
        yield Failure(shown(str(error.filename)), error.strerror or str(error))
    if not count and not errors:
        yield Failure(shown(folder), "no files in this folder")


def _is_readable(path: str, output: Target) -> bool:
    """Whether it is a file, and not the output. A link that leads nowhere counts: opening it shows what is wrong."""
    found = _status(path)
    return found is None or (stat.S_ISREG(found.st_mode) and (found.st_dev, found.st_ino) != output.identity)


def _files_like(pattern: str, output: Target) -> Iterator[str | Failure]:
    found = sorted(name for name in glob.iglob(pattern, recursive=True) if identity(name))  # noqa: PTH207
    if not found:
        yield Failure(shown(pattern), "no file matches")
    for name in found:
        yield _allowed(name, output)


def _allowed(name: str, output: Target) -> str:
    if output.identity is not None and identity(name) == output.identity:
        raise output.refuse()
    return name


def size(names: list[str | Failure]) -> int | None:
    """The bytes of all files, None where one is a stream without an end."""
    if "-" in names:
        return None
    found = (_status(name) for name in names if isinstance(name, str))
    return sum(status.st_size for status in found if status is not None)


def each_once(names: list[str | Failure]) -> list[str | Failure]:
    """Without what is the same file under another name."""
    paths = {name if isinstance(name, Failure) else real_path(name): name for name in reversed(names)}
    return list(paths.values())[::-1]


def real_path(name: str) -> str:
    """The one spelling of a name, seen from this folder; standard input has none but its own."""
    return name if name == "-" else os.path.realpath(name)


def _identity_of_stream(stream: IO[str]) -> Identity | None:
    try:
        return identity(stream.fileno())
    except (AttributeError, OSError, ValueError):
        return None


def _status(path: str | int) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - a descriptor has no path
    except (OSError, ValueError):
        return None
