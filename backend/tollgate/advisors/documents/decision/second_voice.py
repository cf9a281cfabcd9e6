"""A second voice beside the words: how a clause leans, by weights fitted on clauses of many hands.

It may break silence, where no wording is recognised, and call for doubt, where one is. It never
makes an acceptance of a clause without a word of acceptance, and never turns what was heard as a
refusal or a condition into one. A multinomial logit over the traits of `vocabulary.leanings`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from tollgate.advisors import artifact
from tollgate.advisors.documents.vocabulary.leanings import leanings
from tollgate.advisors.documents.vocabulary.lexicon import fold
from tollgate.advisors.documents.vocabulary.stems import Say, stems

WEIGHTS = Path(__file__).resolve().parent / "clause_weights"
SAYS = {"accepts": Say.ACCEPT, "conditional": Say.CONDITION, "rejects": Say.REJECT}
SILENT = ("open", "nothing")
_SPEAKS = {Say.ACCEPT: 0.7, Say.CONDITION: 0.55, Say.REJECT: 0.55}  # least chance to break silence
_LIMITS, _DOUBTS = 0.5, 0.7  # least chance of a condition, of no decision, that takes one away
_AGREES, _SURE = 0.5, 0.8
_MUTES = 0.75  # least chance of deciding nothing that leaves a refusal open
_FEWEST = 6  # words from which on a clause can be doubted: "accepted" says enough
_LENGTH = (3, 70)  # words of a clause


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    """Class -> trait -> weight; the trait "" is the constant."""
    weights, _ = artifact.load(WEIGHTS)
    return weights


@lru_cache(maxsize=4_096)
def chances(text: str, language: str) -> Mapping[str, float]:
    """How likely a clause accepts, limits, rejects, is open or says nothing of the work."""
    held = leanings(text, language)
    scores = {
        name: weights[""] + sum(weights.get(trait, 0.0) for trait in held)
        for name, weights in _weights().items()
    }
    most = max(scores.values())
    powers = {name: math.exp(score - most) for name, score in scores.items()}
    whole = sum(powers.values())
    return {name: power / whole for name, power in powers.items()}


def leans(text: str, languages: tuple[str, ...]) -> Say | None:
    """What a clause says that no wording tells; None where that is not likely enough."""
    if not _LENGTH[0] <= len(text.split()) <= _LENGTH[1]:
        return None
    found = chances(text, languages[0])
    name = max(found, key=lambda each: found[each])
    say = SAYS.get(name)
    if say is None or found[name] < _SPEAKS[say]:
        return None
    return say if say is not Say.ACCEPT or _names_acceptance(text, languages, found[name]) else None


def doubt(text: str, languages: tuple[str, ...]) -> Say | bool | None:
    """Whether a clause heard as an acceptance is none: CONDITION, or True for "decides nothing"."""
    if len(text.split()) < _FEWEST:
        return None
    found = chances(text, languages[0])
    if found["conditional"] >= _LIMITS:
        return Say.CONDITION
    return sum(found[each] for each in (*SILENT, "rejects")) >= _DOUBTS or None


def agrees(text: str, language: str) -> bool:
    """Whether a clause heard as an acceptance leans to one by this voice as well."""
    return chances(text, language)["accepts"] >= _AGREES


def is_silent(text: str, language: str) -> bool:
    """Whether a clause most likely decides nothing."""
    found = chances(text, language)
    return sum(found[each] for each in SILENT) >= _MUTES


def is_sure(text: str, language: str) -> bool:
    """Whether a clause leans to an acceptance so far that no headline is needed."""
    return chances(text, language)["accepts"] >= _SURE


def _names_acceptance(text: str, languages: tuple[str, ...], chance: float) -> bool:
    """Words of acceptance, or of approval and payment where the clause leans far to it."""
    folded = re.sub(r"\s", " ", fold(text))
    if stems(languages[:1], "accept", "complete", "bill").search(folded):
        return True
    return chance >= _SURE and not leanings(text, languages[0]).isdisjoint(("fine", "pay"))
