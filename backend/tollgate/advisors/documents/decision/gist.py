"""The gist of a paper: what it decides and whether it is signed, as far as its passages together
say so, read one after the other by small fitted networks, with what the rules made of each. It is
one of the signs that are weighed.

The last layers of the encoder, fitted further for this end, and layers of attention over the
passages (Vaswani et al., 2017), pooled by a few fitted questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tollgate.advisors import sentence_vectors
from tollgate.advisors.documents.decision.annotated import DECISIONS, Annotated
from tollgate.advisors.networks import gelu, softmax
from tollgate.advisors.sentence_vectors import DEPTH, SentenceVectors, deepened
from tollgate.advisors.weights import read_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Weights = Mapping[str, NDArray[np.float32]]

SIGNED = ("True", "False", "None")
STEPS = 24  # steps from the first passage, and from the last, that are told apart
SHEETS = 4  # pages that are told apart; later ones count as the last of these
HEADS, LAYERS = 4, 2
TRAITS = ("box", "sheet", "scanned", "first", "last", "line", "place", "said")


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

    def of(self, paper: Annotated) -> Leaning:
        """What the passages of a paper lean to together."""
        return lean(self.draws, self.vectors.pools([each.text for each in paper.told]), paper)


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


def lean(draws: Sequence[Weights], pools: NDArray[np.float32], paper: Annotated) -> Leaning:
    """What a paper whose passages have these pools of meaning, (passages, dimensions), leans to by
    the mean of some networks; to nothing without a passage."""
    import numpy as np

    if not paper.told:
        return Leaning({}, {})
    given = _Given.of(paper, pools)
    each = [_chances(weights, given) for weights in draws]
    decision, signed = (np.mean(chances, axis=0).tolist() for chances in zip(*each, strict=True))
    return Leaning(
        dict(zip(DECISIONS, decision, strict=True)), dict(zip(SIGNED, signed, strict=True))
    )


def traits(paper: Annotated) -> list[tuple[int, ...]]:
    """What is known of each passage beside its words, as TRAITS: its box, page, whether it was
    recognised, its steps from the first and from the last, what is drawn near it, what it is as a
    place to sign and as something said."""
    last = len(paper.told) - 1
    return [
        (
            int(each.box),
            min(each.sheet, SHEETS - 1),
            int(each.scanned),
            min(at, STEPS - 1),
            min(last - at, STEPS - 1),
            int(each.line),
            place,
            said,
        )
        for at, (each, place, said) in enumerate(
            zip(paper.told, paper.places, paper.said, strict=True)
        )
    ]


class _Given(NamedTuple):
    """What a network reads: pools (passages, dimensions), traits (passages, TRAITS), chances of
    what each passage says (passages, VOICES), and what is known of the whole
    (FLAGS + DECISIONS,)."""

    pools: NDArray[np.float32]
    traits: NDArray[np.int64]
    voices: NDArray[np.float32]
    whole: NDArray[np.float32]

    @classmethod
    def of(cls, paper: Annotated, pools: NDArray[np.float32]) -> _Given:
        import numpy as np

        return cls(
            pools,
            np.array(traits(paper), dtype=np.int64),
            np.array(paper.voices, dtype=np.float32),
            np.array([*paper.flags, *paper.words], dtype=np.float32),
        )


def _chances(w: Weights, given: _Given) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The chances of DECISIONS and of SIGNED by one network."""
    import numpy as np

    vectors = deepened({name: w[f"depth.{name}"] for name in DEPTH}, given.pools)
    hidden = gelu(_linear(w, "inp", vectors)) + given.voices @ w["voices.weight"].T
    for column, name in enumerate(TRAITS):
        hidden = hidden + w[name][given.traits[:, column]]
    for layer in range(LAYERS):
        name = f"layers.{layer}"
        hidden = hidden + _attend(w, name, _normed(w, f"{name}.norm1", hidden))
        inner = gelu(_linear(w, f"{name}.up", _normed(w, f"{name}.norm2", hidden)))
        hidden = hidden + _linear(w, f"{name}.down", inner)
    pooled = softmax((hidden @ w["ask"].T).T) @ hidden
    ruled = gelu(_linear(w, "whole", given.whole))
    everything = np.concatenate([pooled.ravel(), hidden.mean(axis=0), ruled])
    decision = softmax(_linear(w, "decision", everything))
    return decision, softmax(_linear(w, "signed", everything))


def _linear(w: Weights, name: str, given: NDArray[np.float32]) -> NDArray[np.float32]:
    told: NDArray[np.float32] = given @ w[f"{name}.weight"].T + w[f"{name}.bias"]
    return told


def _attend(w: Weights, name: str, hidden: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each passage with what the others say to it."""
    import numpy as np

    count, width = hidden.shape
    mixed = _linear(w, f"{name}.mix", hidden).reshape(count, 3, HEADS, -1)
    asks, keys, says = np.moveaxis(mixed, (1, 2), (0, 1))  # each (heads, passages, width / heads)
    heard = softmax(asks @ keys.transpose(0, 2, 1) / np.sqrt(width / HEADS)) @ says
    together = np.moveaxis(heard, 0, 1).reshape(count, width)
    return _linear(w, f"{name}.out", together)


def _normed(w: Weights, name: str, hidden: NDArray[np.float32]) -> NDArray[np.float32]:
    centred = hidden - hidden.mean(axis=-1, keepdims=True)
    spread = (centred**2).mean(axis=-1, keepdims=True) + 1e-5
    told: NDArray[np.float32] = centred / spread**0.5 * w[f"{name}.weight"] + w[f"{name}.bias"]
    return told
