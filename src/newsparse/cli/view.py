"""`newsparse view`: an article as a page in the browser."""

from __future__ import annotations

import argparse
import tempfile
import webbrowser
from pathlib import Path

from newsparse.cli.files import Failure, Target, files, target
from newsparse.cli.inputs import Reading, Remark, pieces
from newsparse.cli.messages import Code, complain, say, shown
from newsparse.cli.output import Sink, check_free, opened
from newsparse.cli.render import parser_of
from newsparse.export import to_html

NOWHERE = Target("", None)


def view(options: argparse.Namespace) -> Code:
    """Opens the page, or writes it with -o; returns the exit code."""
    reader = parser_of(options)
    names = list(files([options.file], target(options.output) if options.output else NOWHERE))
    if options.output and not options.force:
        check_free(options.output)
    reading = Reading(published=options.published, encoding=options.encoding, bound=options.max_size)
    for found in pieces(names, reading):
        if isinstance(found, Remark):
            say(f"{found.where}: {found.remark}")
        elif isinstance(found, Failure):
            return complain(f"{found.where}: {found.problem}")
        else:
            _show(to_html(reader.parse(found.copy, published=found.published), page=True), options.output)
            return Code.DONE
    return complain(f"{shown(options.file)}: holds no article")


def _show(page: str, output: str | None) -> None:
    if output is not None:
        with opened(output) as sink:
            sink.write(page)
        return
    with tempfile.NamedTemporaryFile(suffix=".html", delete=False) as file:
        Sink(file.name, file).write(page)
    where = Path(file.name).as_uri()
    if not webbrowser.open(where):
        say(f"no browser to open; the page is {where}")
