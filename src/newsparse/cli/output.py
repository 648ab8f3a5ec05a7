"""Where the command writes: all or an error, and a file is replaced only when the new one is whole."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from attrs import define

from newsparse.cli.messages import STDOUT, shown
from newsparse.errors import ArgumentValueError

ARTICLES = (b'{"file": "', b'{"source": "')
"""How the files of `--format jsonl` and `--format json` begin."""


@define
class Sink:
    """A stream to which each text is written whole, or an OSError names it; `whole` are the bytes written so."""

    name: str
    stream: IO[bytes]
    whole: int = 0

    def write(self, text: str) -> None:
        """All of the text; a lone surrogate, which UTF-8 can't hold, as a question mark."""
        data = text.encode("utf-8", errors="replace")
        left = memoryview(data)
        with _naming(self.name):
            while left:
                count = self.stream.write(left)
                if not count:
                    raise OSError(errno.EIO, "takes no more bytes")
                left = left[count:]
            self.stream.flush()
        self.whole += len(data)


def check_free(path: str | None) -> None:
    """Raises ArgumentValueError where the file holds articles of an earlier run."""
    if path is None or not Path(path).is_file():
        return
    with Path(path).open("rb") as stream:
        head = stream.read(max(map(len, ARTICLES)))
    if head.startswith(ARTICLES):
        raise ArgumentValueError(f"{shown(path)}: holds articles of an earlier run; --force replaces them")


@contextmanager
def opened(path: str | None) -> Generator[Sink, None, None]:
    """Where to write: standard output, or a file that takes the place of one that is there once all is written."""
    if path is None:
        yield Sink(STDOUT, sys.stdout.buffer)
    elif os.path.lexists(path) and not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - raises for a loop of links
        with Path(path).open("wb", buffering=0) as stream:
            yield Sink(shown(path), stream)
    else:
        with _replacing(Path(os.path.realpath(path)), shown(path)) as sink:
            yield sink


@contextmanager
def _replacing(path: Path, name: str) -> Generator[Sink, None, None]:
    """A new file beside the one of that path, which it replaces at the end; hidden, and gone if anything fails."""
    _remove_left_in(path.parent)
    new = path.with_name(f".newsparse-{secrets.token_hex(8)}.part")
    mode = path.stat().st_mode if path.exists() else None
    if mode is not None and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), name)
    try:  # from here on, whatever comes, Ctrl-C too, the new file does not stay
        with _naming(name):
            stream = new.open("xb", buffering=0)
        with stream:
            _lock(stream)
            yield Sink(name, stream)
            with _naming(name):
                if mode is not None:
                    new.chmod(stat.S_IMODE(mode))
                os.fsync(stream.fileno())  # some disks say only now that they are full
        with _naming(name):
            new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _remove_left_in(folder: Path) -> None:
    """Removes what runs left that were killed. A file that a run still writes to is locked, or has nothing yet."""
    for path in folder.glob(".newsparse-*.part"):
        with suppress(OSError):  # on Windows a file that is open can't be removed
            with path.open("rb") as stream:
                is_left = path.stat().st_size > 0 and _lock(stream)
            if is_left:
                path.unlink()


def _lock(stream: IO[bytes]) -> bool:
    """Whether the file is locked for this process from here on; on Windows being open is enough."""
    if sys.platform == "win32":
        return True
    import fcntl

    with suppress(OSError):
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


@contextmanager
def _naming(name: str) -> Generator[None, None, None]:
    """Errors of the system get the name of the file that a person gave."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), name) from error


@contextmanager
def continued(path: str, size: int) -> Generator[Sink, None, None]:
    """The file cut to `size` bytes, to be written on from there; without a buffer, so that lines are whole."""
    with Path(path).open("r+b" if Path(path).exists() else "xb", buffering=0) as stream:
        stream.truncate(size)
        stream.seek(size)
        sink = Sink(shown(path), stream, size)
        try:
            yield sink
        except OSError:
            with suppress(OSError):
                stream.truncate(sink.whole)
            raise
