"""The command `newsparse`: raw text in, an outline for a person or JSON for a program out; see docs/cli.md."""

from newsparse.cli.command import main

__all__ = ["main"]
