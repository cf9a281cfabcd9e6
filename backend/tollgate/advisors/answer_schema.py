"""The strict subset of JSON Schema in which language models answer, and the check of an answer.

Only what strict structured output allows: closed objects with every property required, arrays,
enums, `anyOf`, and references to `$defs`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
_KNOWN = frozenset(
    "type properties required additionalProperties items enum anyOf $ref $defs description".split()
)


def faults(value: Any, schema: Schema) -> tuple[str, ...]:
    """Where and why a value does not fit; empty when it does."""
    return tuple(_faults(value, schema, schema, "answer"))


def _faults(value: Any, schema: Schema, root: Schema, where: str) -> list[str]:
    if "$ref" in schema:
        name = str(schema["$ref"]).removeprefix("#/$defs/")
        return _faults(value, root["$defs"][name], root, where)
    if "anyOf" in schema:
        tried = [_faults(value, option, root, where) for option in schema["anyOf"]]
        return [] if [] in tried else min(tried, key=len)
    if "enum" in schema:
        fits = any(value == each and type(value) is type(each) for each in schema["enum"])
        return [] if fits else [f"{where}: {value!r} is not one of the choices"]
    kind = str(schema["type"])
    if not isinstance(value, _TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
        return [f"{where}: not of type {kind}"]
    if isinstance(value, dict):
        return _object_faults(value, schema, root, where)
    if isinstance(value, list):
        return [
            fault
            for index, item in enumerate(value)
            for fault in _faults(item, schema["items"], root, f"{where}[{index}]")
        ]
    return []


def _object_faults(value: dict[str, Any], schema: Schema, root: Schema, where: str) -> list[str]:
    properties = schema["properties"]
    found = [f"{where}.{name}: missing" for name in properties if name not in value]
    found += [f"{where}.{name}: not in the schema" for name in value if name not in properties]
    for name, inner in properties.items():
        if name in value:
            found += _faults(value[name], inner, root, f"{where}.{name}")
    return found


def is_strict(schema: Schema) -> bool:
    """Whether strict structured output takes the schema: closed, all required, known words."""
    parts = [schema, *schema.get("$defs", {}).values()]
    return all(_strict(part) for part in parts)


def _strict(schema: Schema) -> bool:
    if not set(schema) <= _KNOWN:
        return False
    if schema.get("type") == "object":
        properties = schema["properties"]
        closed = schema.get("additionalProperties") is False
        whole = sorted(schema.get("required", ())) == sorted(properties)
        return closed and whole and all(_strict(inner) for inner in properties.values())
    inner = [schema["items"]] if "items" in schema else []
    return all(_strict(each) for each in (*inner, *schema.get("anyOf", ())))


def json_object(text: str) -> dict[str, Any] | None:
    """The JSON object in a text; prose or a code fence around it is passed over.

    None when there is none, or more than one (then which one is meant is a guess).
    """
    found: list[dict[str, Any]] = []
    decoder = json.JSONDecoder()
    at = text.find("{")
    while at >= 0:
        try:
            value, end = decoder.raw_decode(text, at)
        except ValueError:
            at = text.find("{", at + 1)
            continue
        if isinstance(value, dict):
            found.append(value)
        at = text.find("{", end)
    return found[0] if len(found) == 1 else None
