"""Fitting a `TextModel`: counted terms with their classes to weights.

scikit-learn and scipy are needed here only.
"""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tollgate.advisors.text_model import TRAITS, TextModel
from tollgate.kernel.digest import digest_bytes


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a model learns: the scale of each block, from how many texts on a term of it is worth
    keeping, the inverse strength of regularisation, and whether rare classes weigh as much as
    common ones."""

    scales: Mapping[str, float]
    least: Mapping[str, int] = field(default_factory=dict)
    strength: float = 1.0
    balanced: bool = False


def origin(version: str, data: Iterable[Path]) -> dict[str, Any]:
    """What a manifest tells of where weights come from: digests of the data, and versions."""
    import sklearn

    return {
        "version": version,
        "data": {path.name: digest_bytes(path.read_bytes()) for path in data},
        "versions": {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "scikit-learn": sklearn.__version__,
        },
    }


def fit(
    recipe: Recipe,
    texts: Sequence[Mapping[str, int]],
    classes: Sequence[str],
    weights: Sequence[float] | None = None,
) -> TextModel:
    """The model of texts whose terms are counted; `weights` tell how much each text counts."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    spread = Counter(term for text in texts for term in text if term[0] in recipe.scales)
    names = sorted(t for t, n in spread.items() if n >= recipe.least.get(t[0], 1))
    rare = [
        1.0 if t[0] == TRAITS else np.log((1 + len(texts)) / (1 + spread[t])) + 1 for t in names
    ]
    vocabulary = {name: place for place, name in enumerate(names)}
    idf = np.array(rare, dtype=np.float16).astype(np.float32)  # as they are kept
    starts, at, values = [0], [], []
    for text in texts:
        for place, value in _scaled(recipe.scales, text, vocabulary, idf):
            at.append(place)
            values.append(value)
        starts.append(len(at))
    matrix = csr_matrix(
        (np.array(values, np.float32), np.array(at), np.array(starts)), (len(texts), len(names))
    )
    learner = LogisticRegression(
        C=recipe.strength, max_iter=400, class_weight="balanced" if recipe.balanced else None
    )
    learner.fit(matrix, list(classes), sample_weight=weights)
    weights_of, bias = learner.coef_, learner.intercept_
    if len(learner.classes_) == 2:  # one row tells the second class from the first
        weights_of, bias = np.vstack([0 * weights_of, weights_of]), np.array([0.0, bias[0]])
    return TextModel(
        tuple(str(name) for name in learner.classes_),
        recipe.scales,
        vocabulary,
        idf,
        weights_of.T.astype(np.float16).astype(np.float32),
        bias.astype(np.float32),
    )


def _scaled(
    scales: Mapping[str, float],
    text: Mapping[str, int],
    vocabulary: Mapping[str, int],
    idf: NDArray[np.float32],
) -> list[tuple[int, float]]:
    """The places and values of a text's known terms, as `TextModel.chances` makes them."""
    found = []
    for block, scale in scales.items():
        places = [(vocabulary[t], n) for t, n in text.items() if t[0] == block and t in vocabulary]
        said = [(place, (1 + np.log(n)) * idf[place]) for place, n in places]
        length = 1.0 if block == TRAITS else np.sqrt(sum(value**2 for _, value in said)) or 1.0
        found += [(place, float(value * scale / length)) for place, value in said]
    return found
