"""Fingerprints: one canonical text per value, and SHA-256 over it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

# Sorted keys, no spaces, no escapes, no NaN: two equal values have one text, on every machine.
# Our values are trees, so nothing is gained by watching for circles, and a fifth of the time lost.
_canonical = json.JSONEncoder(
    sort_keys=True,
    separators=(",", ":"),
    ensure_ascii=False,
    allow_nan=False,
    check_circular=False,
).encode


def canonical(value: Any) -> str:
    """The canonical JSON text of a value made of dicts, lists, text, integers, booleans, None.

    Floats have no one text, so money, rates and shares are integers before they come here.
    """
    return _canonical(value)


def digest(value: Any) -> str:
    """SHA-256 over the canonical JSON text, in hex."""
    return hashlib.sha256(_canonical(value).encode("utf-8", "surrogatepass")).hexdigest()


def digest_bytes(data: bytes) -> str:
    """SHA-256 over raw bytes, in hex."""
    return hashlib.sha256(data).hexdigest()
