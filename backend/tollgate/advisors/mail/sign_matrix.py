"""Signs of candidates as a sparse matrix, from which judges are fitted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

_FEWEST = 3  # candidates in which a sign must stand to be learned
Signs = Sequence[str]


def known_signs(rows: Iterable[Signs]) -> dict[str, int]:
    """The signs that stand often enough, each with its column."""
    spread = Counter(sign for signs in rows for sign in signs)
    names = sorted(sign for sign, count in spread.items() if count >= _FEWEST and "\n" not in sign)
    return {sign: i for i, sign in enumerate(names)}


def sign_matrix(rows: Sequence[Signs], known: Mapping[str, int]) -> Any:
    """A row per candidate, 1 where it has a sign (scipy CSR)."""
    from scipy.sparse import csr_matrix

    found = [[known[sign] for sign in signs if sign in known] for signs in rows]
    ends = np.cumsum([0, *map(len, found)])
    places = np.array([i for row in found for i in row], dtype=np.int64)
    return csr_matrix((np.ones(len(places)), places, ends), shape=(len(rows), len(known)))
