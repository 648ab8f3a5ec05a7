"""An Article in other forms. Stands on the public API alone; a format's module is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.export.dicts import from_dict, from_json, to_dict, to_json
    from newsparse.export.html_view import to_html
    from newsparse.export.schema import json_schema

__all__ = [
    "from_dict",
    "from_json",
    "json_schema",
    "to_dict",
    "to_html",
    "to_json",
]

_HOMES = {
    "from_dict": "dicts",
    "from_json": "dicts",
    "json_schema": "schema",
    "to_dict": "dicts",
    "to_html": "html_view",
    "to_json": "dicts",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'newsparse.export' has no attribute {name!r}")
    from importlib import import_module

    found: object = vars(import_module(f"newsparse.export.{_HOMES[name]}"))[name]
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
