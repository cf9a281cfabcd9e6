"""Fingerprints: one canonical text per value, and SHA-256 over it."""

from __future__ import annotations

import hashlib
from typing import Any

import orjson

from tollgate.kernel.errors import BadInput

# What has no one text is refused: dates, enumerations of other libraries, dataclasses, sets.
_STRICT = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
_DATED = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATACLASS


def canonical(value: Any) -> str:
    """The canonical JSON text of a value made of dicts, lists, text, integers, booleans, None:
    keys sorted, no spaces, no escapes that are not needed, UTF-8.

    Floats have no one text, so money, rates and shares are integers before they come here.

    Raises:
        BadInput: the value holds something else, half a surrogate pair, or a number beyond 64
            bits.
    """
    return _bytes(value).decode()


def digest(value: Any) -> str:
    """SHA-256 over the canonical JSON text, in hex."""
    return hashlib.sha256(_bytes(value)).hexdigest()


def digest_rows(rows: list[Any]) -> str:
    """SHA-256 over the canonical JSON text of database rows, in hex. Days and instants, which a
    row may hold, are text of ISO 8601 there; instants are in UTC."""
    return hashlib.sha256(_bytes(rows, _DATED)).hexdigest()


def digest_bytes(data: bytes) -> str:
    """SHA-256 over raw bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def _bytes(value: Any, option: int = _STRICT) -> bytes:
    try:
        return orjson.dumps(value, option=option)
    except orjson.JSONEncodeError as problem:
        raise BadInput(f"has no canonical text: {problem}") from problem
