"""Wording of conditions per language: how they are introduced, pointed at, imposed and noted."""

from __future__ import annotations

import re
from functools import cache

from tollgate.advisors.documents.vocabulary.lexicon import table


@cache
def wording(languages: tuple[str, ...], key: str) -> re.Pattern[str]:
    """The expressions under a key as one; they match folded text without line breaks."""
    sources = [source for each in languages for source in table("obligations")[each][key]]
    return re.compile("|".join(f"(?:{source})" for source in sources))
