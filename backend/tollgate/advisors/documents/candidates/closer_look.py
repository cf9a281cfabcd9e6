"""The closer look at the likeliest candidates of a field: what speaks for each by its traits, and
by what it and the words around it mean.

A candidate and the words around it come as vectors of their meaning; a small network, common to all
fields but for its last layer and how it listens, adds to the weights of the traits. "None of them"
is a choice of its own, as in `ranking`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tollgate.advisors.documents.candidates.candidate import Candidate
from tollgate.advisors.documents.candidates.scene import Scene
from tollgate.advisors.documents.candidates.traits import Traits, labels_around
from tollgate.advisors.documents.found import Found
from tollgate.advisors.networks import gelu
from tollgate.advisors.sentence_vectors import SentenceVectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST = 6  # candidates of a field that are looked at closely
SAYINGS = 4  # texts that tell of a candidate
_LONGEST, _BEFORE, _AFTER = 150, 90, 60  # letters of a candidate, and of the words around it
_MENTIONS = 6  # of a candidate that are looked at for a label
_BESIDE = ("inline", "lead", "carried", "left", "headed", "above")


@dataclass(frozen=True, slots=True)
class CloserLook:
    """Weights of traits by field, and the networks over meanings, kept one over the other:

    `roles_W` (draws, SAYINGS, width, DIMENSIONS), `roles_b` (draws, SAYINGS, width), `hears`
    (draws, fields, SAYINGS * width), `inner_W` (draws, inner, SAYINGS * width), `inner_b` (draws,
    inner), `tells` (draws, fields, inner), `nothing` (draws, fields). `fields` names the order. A
    candidate counts from the chance `least` of its field on.
    """

    vectors: SentenceVectors
    fields: tuple[str, ...]
    weights: Mapping[str, Mapping[str, float]]
    network: Mapping[str, NDArray[np.float32]]
    least: Mapping[str, float]

    def choose(
        self, name: str, scene: Scene, found: Sequence[Candidate], absence: Traits
    ) -> Candidate | None:
        """The likeliest candidate of a field, or None when none is likely enough."""
        if not found:
            return None
        told = [sayings(scene, each.found) for each in found]
        return self.likeliest(name, found, told, absence)

    def likeliest(
        self,
        name: str,
        found: Sequence[Candidate],
        told: Sequence[tuple[str, ...]],
        absence: Traits,
    ) -> Candidate | None:
        """The likeliest of some candidates with these sayings, or None when it is not likely
        enough."""
        chances = self.chances(name, [each.traits for each in found], told, absence)
        best = max(range(len(found)), key=lambda at: chances[at])
        return found[best] if chances[best] >= self.least[name] else None

    def chances(
        self,
        name: str,
        traits: Sequence[Traits],
        told: Sequence[tuple[str, ...]],
        absence: Traits,
    ) -> list[float]:
        """The chance of each candidate, by its traits and sayings; what is left is none's."""
        weights, field = self.weights[name], self.fields.index(name)
        meant = self._meant(field, told)
        scores = [
            sum(weights.get(trait, 0.0) for trait in held) + score
            for held, score in zip(traits, meant, strict=True)
        ]
        none = sum(weights.get(trait, 0.0) for trait in absence)
        none += float(self.network["nothing"][:, field].mean())
        most = max(none, *scores)
        powers = [math.exp(score - most) for score in scores]
        whole = sum(powers) + math.exp(none - most)
        return [power / whole for power in powers]

    def _meant(self, field: int, told: Sequence[tuple[str, ...]]) -> list[float]:
        """What speaks for each candidate by its meaning, by the mean of the networks."""
        import numpy as np

        by_role = self.vectors.of_each(told).swapaxes(0, 1)
        w = self.network
        scores = []
        for draw in range(len(w["nothing"])):
            heard = by_role @ w["roles_W"][draw].swapaxes(1, 2) + w["roles_b"][draw][:, None]
            joined = gelu(heard).swapaxes(0, 1).reshape(len(told), -1)
            joined = joined * (1 + w["hears"][draw, field])
            inner = gelu(joined @ w["inner_W"][draw].T + w["inner_b"][draw])
            scores.append(inner @ w["tells"][draw, field])
        meant: list[float] = np.mean(scores, axis=0).tolist()
        return meant


def sayings(scene: Scene, found: Found) -> tuple[str, ...]:
    """What tells of a candidate: its own words, the label nearest to it, the words before and those
    after it; empty where there is none. Of several mentions the first with a label tells."""
    mentions = [found, *scene.places_of(found.text)[:_MENTIONS]]
    labelled = ((place, _label(scene, place)) for place in mentions)
    place, label = next((each for each in labelled if each[1]), (found, ""))
    page = scene.sheets.pages[place.page].text
    told = (
        found.text,
        label,
        page[max(0, place.start - _BEFORE) : place.start],
        page[place.end : place.end + _AFTER],
    )
    return tuple(" ".join(text.split())[:_LONGEST] for text in told)


def _label(scene: Scene, found: Found) -> str:
    """The label nearest to a mention."""
    cell = scene.cell_at(found.page, found.start)
    labels = dict(labels_around(scene, found, cell)) if cell is not None else {}
    return next((labels[place] for place in _BESIDE if labels.get(place)), "")
