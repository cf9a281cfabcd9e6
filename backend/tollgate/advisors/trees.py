"""Boosted decision trees as plain numbers: scored with numpy alone, kept as JSON, safe to load."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tollgate.kernel.errors import Fatal

Floats = NDArray[np.float64]
CHUNK = 512  # rows that walk all trees together, so that the tables stay in the cache


@dataclass(frozen=True, slots=True)
class Trees:
    """All nodes of all trees in one table. A leaf points at itself."""

    base: float
    roots: NDArray[np.int64]
    signal: NDArray[np.int64]
    threshold: Floats
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    value: Floats
    depth: int

    def margins(self, rows: Floats) -> Floats:
        """The sum of leaf values per row, shape (n,): log odds for a classifier."""
        total = np.empty(len(rows))
        width, trees = rows.shape[1], len(self.roots)
        is_leaf = self.left == np.arange(len(self.left))
        child = np.column_stack((self.right, self.left)).ravel()
        for start in range(0, len(rows), CHUNK):
            part = np.ascontiguousarray(rows[start : start + CHUNK]).ravel()
            size = len(part) // width
            at = np.tile(self.roots, size)
            active = np.flatnonzero(~is_leaf[at])
            node, line = at[active], active // trees * width
            # Most walks end early: only those that are under way are looked at.
            while len(active):
                goes_left = part.take(line + self.signal.take(node)) <= self.threshold.take(node)
                node = child.take(2 * node + goes_left)
                at[active] = node
                on = ~is_leaf.take(node)
                active, node, line = active[on], node[on], line[on]
            leaves = self.value.take(at).reshape(size, trees)
            total[start : start + CHUNK] = self.base + leaves.sum(axis=1)
        return total

    def probabilities(self, rows: Floats) -> Floats:
        """The logistic function of the margins, shape (n,)."""
        squashed: Floats = 1.0 / (1.0 + np.exp(-self.margins(rows)))
        return squashed

    def as_json(self) -> dict[str, Any]:
        return {
            "base": self.base,
            "depth": self.depth,
            **{
                name: getattr(self, name).tolist()
                for name in ("roots", "signal", "threshold", "left", "right", "value")
            },
        }


def from_json(kept: dict[str, Any], signals: int) -> Trees:
    """Rebuild trees and check that no walk leaves the table.

    Raises:
        Fatal: the table is damaged.
    """
    try:
        trees = Trees(
            base=float(kept["base"]),
            depth=int(kept["depth"]),
            roots=np.asarray(kept["roots"], dtype=np.int64),
            signal=np.asarray(kept["signal"], dtype=np.int64),
            threshold=np.asarray(kept["threshold"], dtype=np.float64),
            left=np.asarray(kept["left"], dtype=np.int64),
            right=np.asarray(kept["right"], dtype=np.int64),
            value=np.asarray(kept["value"], dtype=np.float64),
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise Fatal(f"the trees cannot be read: {problem}") from None
    nodes = len(trees.value)
    for name, limit in (("roots", nodes), ("left", nodes), ("right", nodes), ("signal", signals)):
        column = getattr(trees, name)
        if len(column) and not (column.min() >= 0 and column.max() < limit):
            raise Fatal(f"the trees point outside their table: {name}")
    return trees


def from_boosting(model: Any) -> Trees:
    """Take the trees out of a fitted scikit-learn HistGradientBoosting model of one output."""
    roots: list[int] = []
    signal: list[int] = []
    threshold: list[float] = []
    left: list[int] = []
    right: list[int] = []
    value: list[float] = []
    depth = 0
    for (predictor,) in model._predictors:
        offset = len(value)
        roots.append(offset)
        nodes = predictor.nodes
        for at, node in enumerate(nodes):
            leaf = bool(node["is_leaf"])
            signal.append(0 if leaf else int(node["feature_idx"]))
            threshold.append(0.0 if leaf else float(node["num_threshold"]))
            left.append(offset + (at if leaf else int(node["left"])))
            right.append(offset + (at if leaf else int(node["right"])))
            value.append(float(node["value"]) if leaf else 0.0)
        depth = max(depth, int(nodes["depth"].max()))
    return Trees(
        base=float(np.ravel(model._baseline_prediction)[0]),
        roots=np.asarray(roots),
        signal=np.asarray(signal),
        threshold=np.asarray(threshold),
        left=np.asarray(left),
        right=np.asarray(right),
        value=np.asarray(value),
        depth=depth,
    )
