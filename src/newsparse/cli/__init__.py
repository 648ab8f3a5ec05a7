"""The command `newsparse`: raw text in, an outline for a person or JSON for a program out; docs/cli.md tells all."""

from newsparse.cli.command import main

__all__ = ["main"]
