"""`newsparse explain`: why each quote has its speaker and each date its value."""

from __future__ import annotations

import argparse
import json

from newsparse import NewsparseError, Parser
from newsparse.cli.explanation import report
from newsparse.cli.files import Failure, files, target
from newsparse.cli.inputs import Piece, Reading, Remark, pieces, reason
from newsparse.cli.messages import Code, say
from newsparse.cli.output import check_free, opened
from newsparse.cli.render import parser_of
from newsparse.explain import explain as explained


def explain(options: argparse.Namespace) -> Code:
    """Writes the reasons of each article of a file; returns the exit code."""
    parser, is_json = parser_of(options), options.format == "json"
    names = list(files([options.file], target(options.output)))
    if not options.force:
        check_free(options.output)
    reading = Reading(published=options.published, encoding=options.encoding, bound=options.max_size)
    failed = False
    with opened(options.output) as sink:
        for found in pieces(names, reading):
            result = _reasons(found, parser, is_json=is_json) if isinstance(found, Piece) else found
            if isinstance(result, str):
                sink.write(result)
            else:
                failed = failed or isinstance(result, Failure)
                say(f"{result.where}: {result.remark if isinstance(result, Remark) else result.problem}")
    return Code.UNUSABLE if failed else Code.DONE


def _reasons(piece: Piece, parser: Parser, *, is_json: bool) -> str | Failure:
    try:
        explanation = explained(piece.copy, published=piece.published, parser=parser)
    except (NewsparseError, MemoryError) as error:
        return Failure(piece.where, reason(error))
    if is_json:
        return f"{json.dumps(explanation.to_dict(), ensure_ascii=False)}\n"
    return report(explanation, piece.where)
