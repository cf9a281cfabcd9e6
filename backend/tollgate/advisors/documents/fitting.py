"""Fits the ranking of field candidates on labelled documents and measures it on layouts left out.

The loss is the negative log likelihood of the conditional logit in `ranking`, with an L2 penalty,
minimised by L-BFGS. Needs numpy and scipy, which the reader itself does not.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tollgate.advisors.documents.candidates import Candidate
from tollgate.advisors.documents.ranking import Scorer
from tollgate.advisors.documents.scoring import Counts, compare

PENALTY = 1.5
FEWEST = 3  # a trait seen in fewer candidates says nothing
FOLDS = 6


@dataclass(frozen=True, slots=True)
class Example:
    """The candidates of one field of one document, and what the field really is."""

    layout: str
    listed: tuple[Candidate, ...]
    truth: object
    by_rule: object


def shown(candidate: Candidate) -> object:
    """A candidate's value as the labels write it."""
    if candidate.value is not None:
        return candidate.value.isoformat()
    return " ".join(candidate.found.text.split())


def fit(examples: Sequence[Example], field: str, least: float) -> Scorer:
    """The weights that make the true candidates likeliest."""
    import numpy as np
    from scipy.optimize import minimize

    seen = Counter(trait for each in examples for one in each.listed for trait in one.traits)
    names = sorted(trait for trait, count in seen.items() if count >= FEWEST)
    table, group, right, none = _arrays(examples, field, {n: i for i, n in enumerate(names)})
    count = len(examples)

    def loss(point: Any) -> tuple[float, Any]:
        scores = np.exp(np.clip(table @ point[:-1], -40, 40))
        nothing = np.exp(np.clip(point[-1], -40, 40))
        whole = np.bincount(group, scores, count) + nothing
        hit = np.bincount(group, scores * right, count) + nothing * none
        value = float((np.log(whole) - np.log(hit)).sum())
        value += 0.5 * PENALTY * float((point[:-1] ** 2).sum())
        slope = scores / whole[group] - scores * right / hit[group]
        bias = float((nothing / whole - nothing * none / hit).sum())
        return value, np.append(table.T @ slope + PENALTY * point[:-1], bias)

    found = minimize(
        loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}
    ).x
    weights = {n: round(float(w), 4) for n, w in zip(names, found[:-1], strict=True)}
    return Scorer({n: w for n, w in weights.items() if w}, round(float(found[-1]), 4), least)


def _arrays(
    examples: Sequence[Example], field: str, at: Mapping[str, int]
) -> tuple[Any, Any, Any, Any]:
    """Candidates by traits, whose document each is, which are true, where no one is."""
    import numpy as np
    from scipy.sparse import csr_matrix

    rows: list[int] = []
    columns: list[int] = []
    group: list[int] = []
    right: list[float] = []
    none: list[float] = []
    for number, each in enumerate(examples):
        hits = [_is_right(one, each.truth, field) for one in each.listed]
        for one, hit in zip(each.listed, hits, strict=True):
            held = [at[trait] for trait in one.traits if trait in at]
            rows += [len(right)] * len(held)
            columns += held
            group.append(number)
            right.append(float(hit))
        none.append(float(not any(hits)))
    shape = (len(right), len(at))
    table = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
    return table, np.array(group, dtype=int), np.array(right), np.array(none)


def _is_right(candidate: Candidate, truth: object, field: str) -> bool:
    return truth is not None and compare(shown(candidate), truth, field).right == 1


def left_out(examples: Sequence[Example], field: str, least: float) -> dict[str, float]:
    """F1 of the ranking and of the rules over folds of whole layouts, each left out once."""
    layouts = sorted({each.layout for each in examples})
    random.Random(3).shuffle(layouts)  # noqa: S311 - folds, not secrets
    fold = {layout: place % FOLDS for place, layout in enumerate(layouts)}
    ranked, ruled = Counts(), Counts()
    for left in range(FOLDS):
        scorer = fit([e for e in examples if fold[e.layout] != left], field, least)
        for each in examples:
            if fold[each.layout] == left:
                chosen = scorer.choose(each.listed)
                said = shown(chosen) if chosen is not None else None
                ranked.add(compare(said, each.truth, field))
                ruled.add(compare(each.by_rule, each.truth, field))
    return {"ranking": round(ranked.f1, 4), "rules": round(ruled.f1, 4)}
