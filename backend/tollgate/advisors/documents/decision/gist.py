"""The gist of a paper: what it decides and whether it is signed, as far as its passages together
say so, read one after the other by small fitted networks. No rule has its say in it; it is one of
the signs that are weighed.

One layer of attention over the passages (Vaswani et al., 2017), pooled by a few fitted questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tollgate.advisors import sentence_vectors
from tollgate.advisors.documents.decision.passages import Passage
from tollgate.advisors.networks import gelu, softmax
from tollgate.advisors.sentence_vectors import SentenceVectors
from tollgate.advisors.weights import read_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Weights = Mapping[str, NDArray[np.float32]]

DECISIONS = ("None", "accepted", "accepted_with_conditions", "rejected", "undecided")
SIGNED = ("True", "False", "None")
PLACES = 24  # places from the first passage, and from the last, that are told apart
SHEETS = 4  # pages that are told apart; later ones count as the last of these
HEADS = 4
TRAITS = ("box", "sheet", "scanned", "first", "last", "line")


class Leaning(NamedTuple):
    """How likely each decision is, and each state of the signature, by name."""

    decision: Mapping[str, float]
    signed: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Gist:
    """The networks over the vectors of passages: one network fitted from several beginnings, since
    their mean misses less than any of them."""

    vectors: SentenceVectors
    draws: Sequence[Weights]

    def of(self, told: Sequence[Passage]) -> Leaning:
        """What the passages of a paper lean to together."""
        return lean(self.draws, self.vectors.of([each.text for each in told]), told)


@cache
def load(encoder: Path, folder: Path) -> Gist:
    """The networks in a folder of `models/`, over the encoder in another. Their arrays are kept
    one over the other, (draws, …).

    Raises:
        Fatal: a file is missing, or the weights are not those that the manifest names.
    """
    _, kept = read_weights(folder)
    draws = len(next(iter(kept.values())))
    told = [{name: array[draw] for name, array in kept.items()} for draw in range(draws)]
    return Gist(sentence_vectors.load(encoder), told)


def lean(
    draws: Sequence[Weights], vectors: NDArray[np.float32], told: Sequence[Passage]
) -> Leaning:
    """What passages with these vectors, (passages, dimensions), lean to by the mean of some
    networks; to nothing without one."""
    import numpy as np

    if not told:
        return Leaning({}, {})
    known = np.array(traits(told), dtype=np.int64)
    each = [_chances(weights, vectors, known) for weights in draws]
    decision, signed = (np.mean(chances, axis=0).tolist() for chances in zip(*each, strict=True))
    return Leaning(
        dict(zip(DECISIONS, decision, strict=True)), dict(zip(SIGNED, signed, strict=True))
    )


def traits(told: Sequence[Passage]) -> list[tuple[int, ...]]:
    """What is known of each passage beside its words, as TRAITS: its box, page, whether it was
    recognised, its places from the first and from the last, what is drawn near it."""
    last = len(told) - 1
    return [
        (
            int(each.box),
            min(each.sheet, SHEETS - 1),
            int(each.scanned),
            min(at, PLACES - 1),
            min(last - at, PLACES - 1),
            int(each.line),
        )
        for at, each in enumerate(told)
    ]


def _chances(
    w: Weights, vectors: NDArray[np.float32], known: NDArray[np.int64]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The chances of DECISIONS and of SIGNED by one network; `known` is (passages, TRAITS)."""
    import numpy as np

    hidden = gelu(vectors @ w["inp.weight"].T + w["inp.bias"])
    for column, name in enumerate(TRAITS):
        hidden = hidden + w[name][known[:, column]]
    hidden = hidden + _attend(w, _normed(hidden, w, "norm1"))
    inner = gelu(_normed(hidden, w, "norm2") @ w["up.weight"].T + w["up.bias"])
    hidden = hidden + inner @ w["down.weight"].T + w["down.bias"]
    pooled = softmax((hidden @ w["ask"].T).T) @ hidden
    whole = np.concatenate([pooled.ravel(), hidden.mean(axis=0)])
    decision = softmax(whole @ w["decision.weight"].T + w["decision.bias"])
    return decision, softmax(whole @ w["signed.weight"].T + w["signed.bias"])


def _attend(w: Weights, hidden: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each passage with what the others say to it."""
    import numpy as np

    count, width = hidden.shape
    mixed = (hidden @ w["mix.weight"].T + w["mix.bias"]).reshape(count, 3, HEADS, -1)
    asks, keys, says = np.moveaxis(mixed, (1, 2), (0, 1))  # each (heads, passages, width / heads)
    heard = softmax(asks @ keys.transpose(0, 2, 1) / np.sqrt(width / HEADS)) @ says
    together = np.moveaxis(heard, 0, 1).reshape(count, width)
    told: NDArray[np.float32] = together @ w["out.weight"].T + w["out.bias"]
    return told


def _normed(hidden: NDArray[np.float32], w: Weights, name: str) -> NDArray[np.float32]:
    centred = hidden - hidden.mean(axis=-1, keepdims=True)
    spread = (centred**2).mean(axis=-1, keepdims=True) + 1e-5
    told: NDArray[np.float32] = centred / spread**0.5 * w[f"{name}.weight"] + w[f"{name}.bias"]
    return told
