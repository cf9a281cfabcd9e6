"""Counts of terms of many texts as one sparse matrix, made once, from which each fold of fitting
takes its own vocabulary, rarities and scales (the same that `Classifier.vector` gives one mail).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tollgate.advisors.mail.classifier import FIXED_SCALES
from tollgate.advisors.mail.features import saturated

# A term is worth keeping from so many texts on.
_LEAST = {"w": 2, "c": 3, "q": 2, "x": 5, "t": 2, "k": 3}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms that a model knows, by their column in the matrix of all, and how rare they are."""

    names: tuple[str, ...]
    columns: NDArray[np.int64]
    idf: NDArray[np.float32]

    def places(self) -> dict[str, int]:
        return {name: i for i, name in enumerate(self.names)}

    def inside(self, blocks: str) -> NDArray[np.int64]:
        """The places of the terms of some blocks."""
        return np.array([i for i, t in enumerate(self.names) if t[0] in blocks], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class TermMatrix:
    """A row per text, a column per term in the order of names, saturated counts (scipy CSR)."""

    names: tuple[str, ...]
    counts: Any

    @staticmethod
    def of(texts: Sequence[Mapping[str, int]]) -> TermMatrix:
        spread: Counter[str] = Counter()
        for each in texts:
            spread.update(each.keys())
        names = tuple(sorted(t for t, n in spread.items() if n >= _LEAST[t[0]]))
        return TermMatrix(names, _counted(texts, names))

    def of_others(self, texts: Sequence[Mapping[str, int]]) -> TermMatrix:
        """Other texts in the same columns."""
        return TermMatrix(self.names, _counted(texts, self.names))

    def vocabulary(self, rows: NDArray[np.int64], blocks: str) -> Vocabulary:
        """The terms of some blocks that stand in several of these rows."""
        spread = np.asarray((self.counts[rows] > 0).sum(axis=0)).ravel()
        least = np.array([_LEAST[t[0]] if t[0] in blocks else 10**9 for t in self.names])
        columns = np.flatnonzero(spread >= least)
        names = tuple(self.names[i] for i in columns)
        rare = np.log((1 + len(rows)) / (1 + spread[columns])) + 1
        rare[[t[0] in FIXED_SCALES for t in names]] = 1.0
        return Vocabulary(names, columns, rare.astype(np.float32))

    def scaled(self, rows: NDArray[np.int64], known: Vocabulary) -> Any:
        """Some rows in the terms of a vocabulary, each block at its scale (scipy CSR)."""
        from scipy.sparse import diags, hstack
        from sklearn.preprocessing import normalize

        found = (self.counts[rows][:, known.columns] @ diags(known.idf)).tocsr()
        parts = []
        for block in sorted({name[0] for name in known.names}):
            part = found[:, known.inside(block)]
            scale = FIXED_SCALES.get(block)
            parts.append(normalize(part) if scale is None else part * np.float32(scale))
        return hstack(parts, format="csr", dtype=np.float32)


def _counted(texts: Sequence[Mapping[str, int]], names: tuple[str, ...]) -> Any:
    from scipy.sparse import csr_matrix

    places = {name: i for i, name in enumerate(names)}
    rows = [[(places[t], saturated(n)) for t, n in each.items() if t in places] for each in texts]
    starts = np.cumsum([0, *map(len, rows)])
    at = np.array([i for row in rows for i, _ in row], dtype=np.int64)
    values = np.array([v for row in rows for _, v in row], dtype=np.float32)
    found = csr_matrix((values, at, starts), shape=(len(texts), len(names)))
    found.sort_indices()
    return found
