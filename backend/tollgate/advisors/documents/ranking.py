"""Chooses among candidates by added weights, with "none of them" as a choice of its own.

A conditional logit (McFadden 1974): the chance of a candidate is exp(sum of the weights of its
traits) over the sum of that for all candidates and of exp(bias) for none. Weights are plain JSON.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tollgate.advisors import artifact
from tollgate.advisors.documents import candidates
from tollgate.advisors.documents.candidates import Candidate
from tollgate.advisors.documents.reading import DocumentType
from tollgate.advisors.documents.scene import Scene
from tollgate.kernel.errors import Fatal

# The fields in which the ranking beats the rules on layouts left out (see the model's card).
RANKED = ("client", "project_code", "signatory_name", "signature_date")


@dataclass(frozen=True, slots=True)
class Scorer:
    """Weights of one field: a candidate counts from the chance `least` on."""

    weights: Mapping[str, float]
    bias: float
    least: float

    def choose(self, listed: Sequence[Candidate]) -> Candidate | None:
        """The likeliest candidate, or None when none is likely enough."""
        if not listed:
            return None
        scores = [sum(self.weights.get(trait, 0.0) for trait in one.traits) for one in listed]
        most = max(self.bias, *scores)
        whole = math.exp(self.bias - most) + sum(math.exp(score - most) for score in scores)
        best = max(range(len(listed)), key=lambda at: scores[at])
        return listed[best] if math.exp(scores[best] - most) / whole >= self.least else None


@dataclass(frozen=True, slots=True)
class Ranking:
    """One scorer per ranked field."""

    scorers: Mapping[str, Scorer]
    version: str

    def choose(self, scene: Scene, field: str) -> Candidate | None:
        """The value of a field in a document, or None."""
        return self.scorers[field].choose(candidates_for(scene, field))


def candidates_for(scene: Scene, field: str) -> list[Candidate]:
    """The candidates of a ranked field."""
    if field == "signatory_name":
        return candidates.people(scene)
    if field == "signature_date":
        return candidates.dates(scene)
    if field == "project_code":
        return candidates.codes(scene, field)
    return candidates.parties(scene)


def applies(scene: Scene, field: str, decided: bool) -> bool:
    """Whether documents of this kind have the field; a mail that decides nothing has no deciding
    party."""
    if scene.kind is DocumentType.OTHER:
        return False
    return field in ("client", "project_code") or scene.mail is None or decided


@cache
def load(folder: Path) -> Ranking:
    """The ranking in a folder of `models/`.

    Raises:
        Fatal: a file is missing or was changed, or a field has no weights.
    """
    weights, manifest = artifact.load(folder)
    try:
        scorers = {
            field: Scorer(
                {str(name): float(weight) for name, weight in weights[field]["weights"].items()},
                float(weights[field]["bias"]),
                float(weights[field]["least"]),
            )
            for field in RANKED
        }
    except (KeyError, TypeError, AttributeError, ValueError) as problem:
        raise Fatal(f"has no weights of that form: {problem}", where=str(folder)) from None
    return Ranking(scorers, str(manifest.get("version", "")))
