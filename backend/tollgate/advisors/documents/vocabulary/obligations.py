"""Wording of conditions per language: how they are introduced, pointed at, imposed and noted."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    path = resources.files("tollgate.advisors.documents") / "vocabulary" / "obligations.toml"
    return tomllib.loads(path.read_text("utf-8"))


@cache
def wording(languages: tuple[str, ...], key: str) -> re.Pattern[str]:
    """The expressions under a key as one; they match folded text without line breaks."""
    sources = [source for each in languages for source in _table()[each][key]]
    return re.compile("|".join(f"(?:{source})" for source in sources))
