"""Texts as they are compared: lower case, no accents, one sign for one."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache


@lru_cache(maxsize=32)
def folded(text: str) -> str:
    """Lower case, without accents, straight apostrophes; every sign keeps its offset."""
    return "".join(_fold(sign) for sign in text)


@cache
def _fold(sign: str) -> str:
    if sign in "\u2018\u2019\u02bc`\u00b4":
        return "'"
    if sign in "\u00a0\u202f\u2009":
        return " "
    if sign == "\u00df":
        return "s"
    base = unicodedata.normalize("NFKD", sign)[:1] or sign
    lowered = base.lower()
    return lowered if len(lowered) == 1 else base
