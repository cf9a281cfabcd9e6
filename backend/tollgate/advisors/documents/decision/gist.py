"""The gist of a paper: what it decides and whether it is signed, as far as its passages together
say so, read one after the other by small fitted networks, with what the rules made of each. It is
one of the signs that are weighed.

The last layers of the encoder, fitted further for this end, and layers of attention over the
passages, the cells of their rows and what is drawn (Vaswani et al., 2017), which know where one
stands from the other (as in LayoutLMv2, Xu et al., 2021), pooled by a few fitted questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tollgate.advisors import sentence_vectors
from tollgate.advisors.documents.decision.annotated import DECISIONS, VOICES, Annotated
from tollgate.advisors.documents.decision.beside import Sort
from tollgate.advisors.documents.pages.pages import Box as Edges
from tollgate.advisors.networks import gelu, softmax
from tollgate.advisors.sentence_vectors import DEPTH, DIMENSIONS, SentenceVectors, deepened
from tollgate.advisors.weights import read_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Weights = Mapping[str, NDArray[np.float32]]

SIGNED = ("True", "False", "None")
STEPS = 24  # steps from the first passage, and from the last, that are told apart
SHEETS = 4  # pages that are told apart; later ones count as the last of these
HEADS, LAYERS = 4, 2
ACROSS, DOWN = 16, 24  # steps from left to right and from top to bottom of a page
TRAITS = (
    *("box", "sheet", "scanned", "first", "last", "line", "place", "said"),
    *("sort", "left", "right", "height"),
)
# Gaps between two things, in fractions of the page, at which another step begins: to the left of
# one and to its right, 0 where one stands above the other; and from middle to middle downwards.
_GAPS = (-0.5, -0.25, -0.1, -0.03, -1e-6, 1e-6, 0.03, 0.1, 0.25, 0.5)
_DROPS = (-0.3, -0.1, -0.05, -0.025, -0.008, 0.008, 0.025, 0.05, 0.1, 0.3)
_ELSEWHERE = (len(_GAPS) + 1) * (len(_DROPS) + 1)  # on another page
WHERE = _ELSEWHERE + 1  # places that one thing may have from another


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
        return lean(self.draws, pools(self.vectors, paper), paper)


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
    """What a paper whose things have these pools of meaning, as `pools` makes them, leans to by the
    mean of some networks; to nothing without a passage."""
    import numpy as np

    if not paper.told:
        return Leaning({}, {})
    given = _Given.of(paper, pools)
    each = [_chances(weights, given) for weights in draws]
    decision, signed = (np.mean(chances, axis=0).tolist() for chances in zip(*each, strict=True))
    return Leaning(
        dict(zip(DECISIONS, decision, strict=True)), dict(zip(SIGNED, signed, strict=True))
    )


def pools(vectors: SentenceVectors, paper: Annotated) -> NDArray[np.float32]:
    """Pools of the words of passages and of things beside them, (things, dimensions); zeros for
    what is drawn."""
    import numpy as np

    texts = [each.text for each in paper.told] + [each.text for each in paper.beside]
    worded = [at for at, text in enumerate(texts) if text]
    found = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    found[worded] = vectors.pools([texts[at] for at in worded])
    return found


def traits(paper: Annotated) -> list[tuple[int, ...]]:
    """What is known of each passage, and of each thing beside them, apart from its words, as
    TRAITS: its box, page, whether it was recognised, its steps from the first and from the last,
    what is drawn near it, what it is as a place to sign and as something said, what it is at all,
    and where it stands on its page."""
    last = len(paper.told) - 1
    found: list[tuple[int, ...]] = [
        (
            int(each.box),
            min(each.sheet, SHEETS - 1),
            int(each.scanned),
            min(at, STEPS - 1),
            min(last - at, STEPS - 1),
            int(each.line),
            place,
            said,
            int(Sort.PASSAGE),
            *_steps(each.edges),
        )
        for at, (each, place, said) in enumerate(
            zip(paper.told, paper.places, paper.said, strict=True)
        )
    ]
    for thing, place in zip(paper.beside, paper.places_beside, strict=True):
        row = found[thing.passage] if thing.sort is Sort.CELL else (0,) * len(TRAITS)
        sheet = min(thing.sheet, SHEETS - 1)
        told = (0, sheet, *row[2:5], 0, place, 0, int(thing.sort), *_steps(thing.edges))
        found.append(told)
    return found


def _steps(edges: Edges) -> tuple[int, int, int]:
    """Steps of the left edge, of the right edge and of the middle between top and bottom."""
    left, top, right, bottom = edges
    each = ((left, ACROSS), (right, ACROSS), ((top + bottom) / 2, DOWN))
    across, until, down = (min(max(int(at * steps), 0), steps - 1) for at, steps in each)
    return across, until, down


def where(paper: Annotated) -> NDArray[np.int64]:
    """Where each thing stands, seen from each other, (things, things): a number below WHERE."""
    import numpy as np

    places = [(each.sheet, *each.edges) for each in paper.told]
    places += [(each.sheet, *each.edges) for each in paper.beside]
    sheets, *edges = np.array(places, dtype=np.float32).reshape(-1, 5).T
    left, top, right, bottom = edges
    after, before = left[None] - right[:, None], left[:, None] - right[None]
    gaps = np.where(after > 0, after, np.where(before > 0, -before, 0))
    middles = (top + bottom) / 2
    drops = middles[None] - middles[:, None]
    told = np.searchsorted(_GAPS, gaps) * (len(_DROPS) + 1) + np.searchsorted(_DROPS, drops)
    together: NDArray[np.int64] = np.where(sheets[None] == sheets[:, None], told, _ELSEWHERE)
    return together


class _Given(NamedTuple):
    """What a network reads: pools (things, dimensions), traits (things, TRAITS), chances of what
    each says (things, VOICES), where each stands from each other (things, things), and what is
    known of the whole (FLAGS + DECISIONS,). Things are passages and what is beside them."""

    pools: NDArray[np.float32]
    traits: NDArray[np.int64]
    voices: NDArray[np.float32]
    where: NDArray[np.int64]
    whole: NDArray[np.float32]

    @classmethod
    def of(cls, paper: Annotated, pools: NDArray[np.float32]) -> _Given:
        import numpy as np

        return cls(
            pools,
            np.array(traits(paper), dtype=np.int64),
            voices(paper),
            where(paper),
            np.array([*paper.flags, *paper.words], dtype=np.float32),
        )


def voices(paper: Annotated) -> NDArray[np.float32]:
    """The chances of what each thing says, (things, VOICES): zeros for what is no passage."""
    import numpy as np

    found = np.zeros((len(paper.told) + len(paper.beside), len(VOICES)), dtype=np.float32)
    found[: len(paper.told)] = np.array(paper.voices).reshape(-1, len(VOICES))
    return found


def _chances(w: Weights, given: _Given) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The chances of DECISIONS and of SIGNED by one network."""
    import numpy as np

    vectors = deepened({name: w[f"depth.{name}"] for name in DEPTH}, given.pools)
    hidden = gelu(_linear(w, "inp", vectors)) + given.voices @ w["voices.weight"].T
    for column, name in enumerate(TRAITS):
        hidden = hidden + w[name][given.traits[:, column]]
    for layer in range(LAYERS):
        name = f"layers.{layer}"
        hidden = hidden + _attend(w, name, _normed(w, f"{name}.norm1", hidden), given.where)
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


def _attend(
    w: Weights, name: str, hidden: NDArray[np.float32], where: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Each thing with what the others say to it."""
    import numpy as np

    count, width = hidden.shape
    mixed = _linear(w, f"{name}.mix", hidden).reshape(count, 3, HEADS, -1)
    asks, keys, says = np.moveaxis(mixed, (1, 2), (0, 1))  # each (heads, things, width / heads)
    near = np.moveaxis(w[f"{name}.near"][where], 2, 0)
    heard = softmax(asks @ keys.transpose(0, 2, 1) / np.sqrt(width / HEADS) + near) @ says
    together = np.moveaxis(heard, 0, 1).reshape(count, width)
    return _linear(w, f"{name}.out", together)


def _normed(w: Weights, name: str, hidden: NDArray[np.float32]) -> NDArray[np.float32]:
    centred = hidden - hidden.mean(axis=-1, keepdims=True)
    spread = (centred**2).mean(axis=-1, keepdims=True) + 1e-5
    told: NDArray[np.float32] = centred / spread**0.5 * w[f"{name}.weight"] + w[f"{name}.bias"]
    return told
