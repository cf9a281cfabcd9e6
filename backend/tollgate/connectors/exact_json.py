"""JSON whose numbers are exact: amounts go out and come in as decimals, never as floats."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from tollgate.kernel.errors import BadInput


def dumps(value: Any) -> bytes:
    """A value of dicts, lists, texts, booleans, integers and decimals as UTF-8."""
    return _text(value).encode("utf-8")


def _text(value: Any) -> str:
    if isinstance(value, Mapping):
        pairs = (f"{json.dumps(str(k))}: {_text(v)}" for k, v in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_text(part) for part in value) + "]"
    if isinstance(value, Decimal):
        return format(value, "f")
    if value is None or isinstance(value, str | int):
        return json.dumps(value, ensure_ascii=False)
    raise TypeError(f"{type(value).__name__} has no exact form")


def loads(body: bytes) -> Any:
    """
    Raises:
        BadInput: not JSON.
    """
    try:
        return json.loads(body, parse_float=Decimal)
    except ValueError as problem:
        raise BadInput("the answer is not JSON") from problem
