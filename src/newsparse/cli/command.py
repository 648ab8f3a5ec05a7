"""The entry of the command: arguments in, an exit code out, whatever happens between."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress

from newsparse.cli.arguments import VERBS, arguments, checked
from newsparse.cli.messages import STDOUT, Code, complain
from newsparse.errors import NewsparseError


class _Terminated(KeyboardInterrupt):
    """SIGTERM came: like Ctrl-C, so that no file is left behind half-written."""


def main(given: Sequence[str] | None = None) -> int:
    """Runs the command and returns the exit code."""
    words = list(sys.argv[1:] if given is None else given)
    _speak_utf8()
    output: str | None = None
    goes_on = False
    try:
        with _terminable():
            verb = words[0] if words and words[0] in VERBS else None
            parser = VERBS[verb]() if verb else arguments()
            try:
                options = parser.parse_args(words[1:] if verb else words)
            except SystemExit:
                sys.stdout.flush()
                raise
            output = options.output
            # Only now, so that --help and mistakes in the arguments don't wait for the stages to load.
            if verb == "view":
                from newsparse.cli.view import view

                return view(options)
            if verb == "explain":
                from newsparse.cli.explain import explain

                return explain(options)
            from newsparse.cli.run import run

            goes_on = checked(parser, options).resume
            return run(options)
    except KeyboardInterrupt as error:
        code = Code.TERMINATED if isinstance(error, _Terminated) else Code.STOPPED
        return complain(_stopped(output, goes_on), code)
    except NewsparseError as error:
        return complain(str(error))
    except OSError as error:
        if error.filename not in (None, STDOUT):
            return complain(f"{error.filename}: {error.strerror}")
        _drop_stdout()
        if isinstance(error, BrokenPipeError):
            return Code.READER_LEFT
        return complain(f"{STDOUT}: {error.strerror}")
    except Exception:
        import traceback

        traceback.print_exc()
        return complain("this is a fault in newsparse, please report it", Code.FAULT)


def _stopped(output: str | None, goes_on: bool) -> str:
    if goes_on:
        return f"stopped; {output} holds whole lines, and the same command goes on from there"
    if output is None:
        return "stopped"
    return f"stopped; {output} was not written; with --resume, what is done is kept"


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_stdout() -> None:
    """What could not be written is forgotten: the shutdown must not try, and fail, again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _terminable() -> Generator[None, None, None]:
    import signal

    def stop(number: int, frame: object) -> None:
        raise _Terminated

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:  # not the main thread: whoever runs it here decides about signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
