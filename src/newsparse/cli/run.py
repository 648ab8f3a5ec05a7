"""One run of the command, from files to output: what is read, written, counted and reported."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from contextlib import closing

from newsparse.batch import map_in_order
from newsparse.cli.files import Failure, each_once, files, size, target
from newsparse.cli.inputs import Piece, Reading, Remark, pieces
from newsparse.cli.messages import Code, complain, say
from newsparse.cli.output import check_free, continued, opened
from newsparse.cli.progress import reporting, summary
from newsparse.cli.render import Renderer, lost, parser_of
from newsparse.cli.resume import Held, held_by
from newsparse.cli.rows import Fields

LISTED = 3  # remarks of a batch that are given one by one


def run(options: argparse.Namespace) -> Code:
    """Reads, writes and counts. A failure is reported at once, in a batch (`jsonl`) at the end."""
    render = Renderer(parser_of(options), options.format)
    is_batch = options.format == "jsonl"
    output: str | None = options.output
    names = list(files(options.files, target(output)))
    held = Held()
    if options.resume and output is not None:
        names, held = each_once(names), held_by(output)
    elif not options.force:
        check_free(output)
    fields = Fields(options.text_field, options.published_field, options.keep)
    found = pieces(names, Reading(fields, options.published, options.encoding, options.max_size))
    wanted = (one for one in found if not (isinstance(one, Piece) and one in held))
    is_watched = is_batch and sys.stderr.isatty() and (output is not None or not sys.stdout.isatty())
    failures: list[Failure] = []
    remarks: list[Remark] = []
    count, through, began = 0, 0, time.monotonic()
    with (
        continued(output, held.size) if options.resume and output is not None else opened(output) as sink,
        reporting(size(names), is_watched) as report,
        closing(map_in_order(render, wanted, options.jobs, lost)) as results,
    ):
        for result in results:
            if isinstance(result, Remark):
                remarks.append(result)
                if not is_batch:
                    say(f"{result.where}: {result.remark}")
                continue
            if isinstance(result, Failure):
                failures.append(result)
                if not is_batch:
                    say(f"{result.where}: {result.problem}")
            else:
                sink.write(result.text)
                count, through = count + 1, result.through
            report(count, len(failures), through)
    if is_watched:
        say(summary(count, time.monotonic() - began))
    return _reported(failures, remarks, count) if is_batch else Code.UNUSABLE if failures else Code.DONE


def _reported(failures: list[Failure], remarks: list[Remark], count: int) -> Code:
    """The end of a batch."""
    kinds: dict[str, list[Remark]] = {}
    for remark in remarks:
        kinds.setdefault(remark.remark.partition(",")[0].partition(";")[0], []).append(remark)
    for kind, alike in kinds.items():
        if len(alike) > LISTED:
            say(f"{len(alike)} inputs: {kind}; the first is {alike[0].where}: {alike[0].remark}")
        else:
            _say_each(f"{remark.where}: {remark.remark}" for remark in alike)
    _say_each(f"{failure.where}: {failure.problem}" for failure in failures)
    if not failures:
        return Code.DONE
    return complain(f"{len(failures)} of {count + len(failures)} could not be read", Code.FAILED_SOME)


def _say_each(lines: Iterable[str]) -> None:
    for line in lines:
        say(line)
