"""The JSON Schema of the dict form, made from the shapes of the model."""

from __future__ import annotations

from newsparse.shapes import Choice, Json, Link, Many, Maybe, Moment, Record, Scalar, Shape, article_shape

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DAY = r"\d{4}-\d{2}-\d{2}"
CLOCK = r"T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?"


def json_schema() -> dict[str, Json]:
    """The JSON Schema (2020-12) of the dict form; the package ships it as `export/article.schema.json`.

    `to_dict` writes every field. `from_dict` needs those that have no default: the others may have come later.

    >>> schema = json_schema()
    >>> schema["required"], list(schema["properties"])[:4]
    (['source'], ['source', 'headline', 'byline', 'dateline'])
    """
    shape = article_shape()
    definitions: dict[str, Json] = {}
    body = _object(shape, definitions)
    return {
        "$schema": DIALECT,
        "title": f"newsparse {shape.name}",
        **body,
        "$defs": {name: definitions[name] for name in sorted(definitions)},
    }


def _object(shape: Record, definitions: dict[str, Json]) -> dict[str, Json]:
    properties: dict[str, Json] = {name: _schema(field, definitions) for name, field in shape.fields.items()}
    return {
        "description": shape.summary,
        "type": "object",
        "properties": properties,
        "required": [name for name in shape.fields if name not in shape.optional],
        "additionalProperties": False,
    }


def _schema(shape: Shape, definitions: dict[str, Json]) -> dict[str, Json]:
    if isinstance(shape, Maybe):
        return {"anyOf": [_schema(shape.inner, definitions), {"type": "null"}]}
    if isinstance(shape, Many):
        return {"type": "array", "items": _schema(shape.item, definitions)}
    if isinstance(shape, Choice):
        return {"type": "string", "enum": [str(member.value) for member in shape.enum]}
    if isinstance(shape, Moment):
        return {"type": "string", "pattern": f"^{DAY}({CLOCK})?$" if shape.timed else f"^{DAY}$"}
    if isinstance(shape, Record):
        if shape.name not in definitions:
            definitions[shape.name] = None  # a place for it, as it may hold itself
            definitions[shape.name] = _object(shape, definitions)
        return {"$ref": f"#/$defs/{shape.name}"}
    if isinstance(shape, Link):
        of = f"one of the article's {shape.to}" if shape.to else "another of the same list"
        return {"description": f"the span of {of}", "$ref": "#/$defs/Span"}
    assert isinstance(shape, Scalar)
    if shape.type is int:
        return {"type": "integer", "minimum": shape.minimum}
    return {"type": "string"} if shape.pattern is None else {"type": "string", "pattern": f"^(?:{shape.pattern})$"}
