"""A linear model over the terms of a text: fitted by `text_fitting`, scored with numpy alone.

A term is named "block:…". Terms of a block are weighed by how rare they are, brought to unit length
together, and multiplied by the block's scale; traits ("t:…") are few and strong and only scaled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tollgate.advisors.weights import read_weights, write_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TRAITS = "t"


@dataclass(frozen=True, slots=True)
class TextModel:
    """What a text is, among `classes`, by a multinomial logit.

    `idf` is (terms,), `weights` (terms, classes), `bias` (classes,); `scales` are by block.
    """

    classes: tuple[str, ...]
    scales: Mapping[str, float]
    vocabulary: Mapping[str, int]
    idf: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def chances(self, counts: Mapping[str, int]) -> dict[str, float]:
        """How likely each class is for a text with these counts of terms."""
        import numpy as np

        raw = self.bias.astype(np.float64)
        for block, scale in self.scales.items():
            known = [term for term in counts if term[0] == block and term in self.vocabulary]
            at = [self.vocabulary[term] for term in known]
            said = np.array([counts[term] for term in known], dtype=np.float64)
            values = (1 + np.log(said)) * self.idf[at]
            length = 1.0 if block == TRAITS else float(np.sqrt(values @ values)) or 1.0
            raw += (values * scale / length) @ self.weights[at]
        powers = np.exp(raw - raw.max())
        return dict(zip(self.classes, (powers / powers.sum()).tolist(), strict=True))


def save(folder: Path, model: TextModel, origin: Mapping[str, Any]) -> None:
    """Write weights and manifest; the same model gives the same bytes."""
    import numpy as np

    arrays: dict[str, NDArray[Any]] = {
        "vocabulary": np.frombuffer("\n".join(model.vocabulary).encode(), dtype=np.uint8),
        "idf": model.idf.astype(np.float16),
        "weights": model.weights.T.astype(np.float16),
        "bias": model.bias.astype(np.float32),
    }
    about = {
        "classes": list(model.classes),
        "scales": dict(model.scales),
        "terms": len(model.vocabulary),
    }
    write_weights(folder, arrays, {**about, **origin})


@cache
def load(folder: Path) -> TextModel:
    """The model in a folder of `models/`.

    Raises:
        Fatal: a file is missing, or the weights are not those that the manifest names.
    """
    import numpy as np

    manifest, stored = read_weights(folder)
    names = stored["vocabulary"].tobytes().decode().split("\n")
    return TextModel(
        tuple(manifest["classes"]),
        manifest["scales"],
        {name: place for place, name in enumerate(names)},
        stored["idf"],
        np.ascontiguousarray(stored["weights"].T),
        stored["bias"],
    )
