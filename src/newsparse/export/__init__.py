"""An Article in other forms, and out of them. Stands on the public API alone; a module is loaded at its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.export.brat import to_brat
    from newsparse.export.dicts import from_dict, from_json, to_dict, to_json
    from newsparse.export.from_ninjs import from_ninjs
    from newsparse.export.html_text import html_to_text
    from newsparse.export.html_view import to_html
    from newsparse.export.jsonld import to_jsonld
    from newsparse.export.markdown import to_markdown
    from newsparse.export.ninjs import to_ninjs
    from newsparse.export.schema import json_schema
    from newsparse.export.tables import to_table
    from newsparse.export.timeml import to_timeml
    from newsparse.export.web_annotation import to_web_annotations
    from newsparse.shapes import Json

__all__ = [
    "Json",
    "from_dict",
    "from_json",
    "from_ninjs",
    "html_to_text",
    "json_schema",
    "to_brat",
    "to_dict",
    "to_html",
    "to_json",
    "to_jsonld",
    "to_markdown",
    "to_ninjs",
    "to_table",
    "to_timeml",
    "to_web_annotations",
]

# The module of each name.
_HOMES = {
    "Json": "shapes",
    "from_dict": "export.dicts",
    "from_json": "export.dicts",
    "from_ninjs": "export.from_ninjs",
    "html_to_text": "export.html_text",
    "json_schema": "export.schema",
    "to_brat": "export.brat",
    "to_dict": "export.dicts",
    "to_html": "export.html_view",
    "to_json": "export.dicts",
    "to_jsonld": "export.jsonld",
    "to_markdown": "export.markdown",
    "to_ninjs": "export.ninjs",
    "to_table": "export.tables",
    "to_timeml": "export.timeml",
    "to_web_annotations": "export.web_annotation",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'newsparse.export' has no attribute {name!r}")
    from importlib import import_module

    found: object = vars(import_module(f"newsparse.{_HOMES[name]}"))[name]
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
