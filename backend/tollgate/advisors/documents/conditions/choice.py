"""The fitted choice of the conditions among the pieces of a document: how likely each piece is one,
by its traits and by what it and the words around it mean.

A logit per piece; of pieces that share letters the likeliest stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tollgate.advisors import sentence_vectors
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.conditions.pieces import SETTLED, Piece, pieces
from tollgate.advisors.documents.decision.judgement import Judgement
from tollgate.advisors.documents.found import Found
from tollgate.advisors.networks import gelu
from tollgate.advisors.sentence_vectors import SentenceVectors
from tollgate.advisors.weights import read_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_LIKELY = 0.5  # chance from which on a piece is a condition
_AT_ALL = 0.3  # chance from which on the likeliest is one, where none is likely


@dataclass(frozen=True, slots=True)
class ConditionChoice:
    """The networks, kept one over the other; `traits` names the order of theirs.

    `weighs` (draws, traits), `known` (draws, traits, KNOWN), `roles_W` (draws, SAYINGS, width,
    DIMENSIONS), `roles_b` (draws, SAYINGS, width), `inner_W` (draws, inner, SAYINGS * width +
    KNOWN), `inner_b` (draws, inner), `tells` (draws, inner), `bias` (draws,).
    """

    vectors: SentenceVectors
    traits: Mapping[str, int]
    network: Mapping[str, NDArray[np.float32]]

    def choose(self, sheets: Sheets, judgement: Judgement) -> list[Found]:
        """The conditions in a document, in the order of its text."""
        return self.among(pieces(sheets, judgement))

    def among(self, listed: Sequence[Piece]) -> list[Found]:
        """The conditions among some pieces; a row that the rules see closed holds none."""
        left = [each for each in listed if not each.traits & SETTLED]
        chosen = likeliest([each.found for each in left], self.chances(left))
        return sorted(chosen, key=lambda found: (found.page, found.start))

    def chances(self, listed: Sequence[Piece]) -> list[float]:
        """How likely each piece is a condition, by the mean of the networks."""
        import numpy as np

        if not listed:
            return []
        by_role = self.vectors.of_each([each.told for each in listed]).swapaxes(0, 1)
        held = np.zeros((len(listed), len(self.traits)), dtype=np.float32)
        for row, each in enumerate(listed):
            held[row, [self.traits[trait] for trait in each.traits if trait in self.traits]] = 1
        draws = range(len(self.network["bias"]))
        told: list[float] = np.mean([self._drawn(at, held, by_role) for at in draws], 0).tolist()
        return told

    def _drawn(
        self, draw: int, held: NDArray[np.float32], by_role: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """The chances by one network."""
        import numpy as np

        w = {name: array[draw] for name, array in self.network.items()}
        heard = gelu(by_role @ w["roles_W"].swapaxes(1, 2) + w["roles_b"][:, None])
        meant = heard.swapaxes(0, 1).reshape(len(held), -1)
        joined = np.concatenate([meant, np.tanh(held @ w["known"])], axis=1)
        inner = gelu(joined @ w["inner_W"].T + w["inner_b"])
        scores = w["bias"] + held @ w["weighs"] + inner @ w["tells"]
        told: NDArray[np.float32] = 1 / (1 + np.exp(-scores))
        return told


def likeliest(found: Sequence[Found], chances: Sequence[float]) -> list[Found]:
    """The likely ones, the likeliest of those that share letters; where none is likely, the
    likeliest of all unless it is hardly one."""
    chosen: list[Found] = []
    for at in sorted(range(len(found)), key=lambda at: -chances[at]):
        if chances[at] < (_LIKELY if chosen else _AT_ALL):
            break
        if not any(_overlap(found[at], other) for other in chosen):
            chosen.append(found[at])
    return chosen


def _overlap(one: Found, other: Found) -> bool:
    return one.page == other.page and one.start < other.end and other.start < one.end


@cache
def load(folder: Path, encoder: Path) -> ConditionChoice:
    """The choice in a folder of `models/`, over the encoder in another.

    Raises:
        Fatal: a file is missing, or the weights are not those that the manifest names.
    """
    manifest, network = read_weights(folder)
    traits = {name: at for at, name in enumerate(manifest["traits"])}
    return ConditionChoice(sentence_vectors.load(encoder), traits, network)
