"""Which numbered stages a text names: "Phases 1 and 2", "M4", "Los 3"."""

from __future__ import annotations

import re
from functools import cache

from tollgate.advisors.documents.vocabulary.lexicon import table

_ID = r"(?:\d{1,3}|[A-Z]|[IVX]{1,4})(?![\w%]|[.,]\d)"
_JOIN = r"\s*(?:,|/|&|and|und|et|y|en|e|to|bis|à)\s*"
# "D4", "WP-5": a short code is the name of a stage among others that begin alike.
_CODE = re.compile(r"(?<![\w.,/#-])(?P<kind>[A-Z]{1,2})-?0?(?P<id>\d{1,2})(?![\w%/-]|[.,]\d)")
_NUMBER_WORD = r"(?:no\.?|nr\.?|n[.º°]{1,2}|number|#)"


@cache
def _finders() -> dict[str, re.Pattern[str]]:
    groups: dict[str, list[str]] = table("stages")
    return {
        group: re.compile(
            rf"(?<!\w)(?i:{'|'.join(words)})\s*(?:(?i:{_NUMBER_WORD})\s*)?"
            rf"(?P<ids>{_ID}(?:{_JOIN}{_ID})*)"
        )
        for group, words in groups.items()
    }


@cache
def _finders_of_heads() -> re.Pattern[str]:
    groups: dict[str, list[str]] = table("stages")
    words = [word for each in groups.values() for word in each if "(?=" not in word]
    return re.compile("|".join(words), re.I)


def stages_in(text: str) -> frozenset[tuple[str, str]]:
    """The stages a text names, as pairs of a kind of stage and a number or letter; a code such as
    "D4" is of the kind of all codes that begin alike."""
    told = [
        (group, each)
        for group, finder in _finders().items()
        for found in finder.finditer(text)
        for each in re.findall(_ID, found["ids"])
    ]
    coded = [(f"code {each['kind']}", each["id"]) for each in _CODE.finditer(text)]
    return frozenset((*told, *coded))


def is_kind(word: str) -> bool:
    """Whether a word alone, as the head of a column, is one for stages: "Milestone", "Phase"."""
    return bool(_finders_of_heads().fullmatch(word.strip(" .:")))


def is_another(named: frozenset[tuple[str, str]], own: frozenset[tuple[str, str]]) -> bool:
    """Whether the named stages are none of those a paper is about, of a kind that it names."""
    kinds = {kind for kind, _ in own}
    return bool(named) and not named & own and any(kind in kinds for kind, _ in named)
