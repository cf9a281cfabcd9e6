"""Fits the ranking of field candidates on labelled documents and measures it on layouts left out.

The loss is the negative log likelihood of the conditional logit in `ranking`, with an L2 penalty,
minimised by L-BFGS. Needs numpy and scipy, which the reader itself does not.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tollgate.advisors.documents.candidates.candidate import Candidate
from tollgate.advisors.documents.candidates.ranking import RANKED, Choices, Scorer
from tollgate.advisors.documents.candidates.traits import Traits
from tollgate.advisors.documents.fitted import Fitted
from tollgate.advisors.documents.local_engine import scene_in
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.scoring import Counts, compare
from tollgate.kernel.money import Money

PENALTY = 4.0
FEWEST = 3  # a trait seen in fewer candidates says nothing
FOLDS = 6


@dataclass(frozen=True, slots=True)
class Example:
    """The candidates of one field of one document, and what the field really is."""

    layout: str
    listed: tuple[Candidate, ...]
    absence: Traits
    truth: object


def shown(candidate: Candidate) -> object:
    """A candidate's value as the labels write it."""
    if isinstance(candidate.value, Money):
        return candidate.value.as_json()
    if candidate.value is not None:
        return candidate.value.isoformat()
    return " ".join(candidate.found.text.split())


def fit(examples: Sequence[Example], field: str, least: float) -> Scorer:
    """The weights that make the true candidates likeliest.

    Every example counts twice, once without what the list of known labels says: that list was
    written with these layouts in sight, and a new one will use labels that are not in it.
    """
    import numpy as np
    from scipy.optimize import minimize

    examples = [*examples, *map(_unlisted, examples)]
    seen = Counter(trait for each in examples for one in each.listed for trait in one.traits)
    seen.update({trait: FEWEST for each in examples for trait in each.absence})
    names = sorted(trait for trait, count in seen.items() if count >= FEWEST)
    table, group, right = _arrays(examples, field, {n: i for i, n in enumerate(names)})
    count = len(examples)
    turned = table.T.tocsr()

    def loss(point: Any) -> tuple[float, Any]:
        scores = np.exp(np.clip(table @ point, -40, 40))
        whole = np.bincount(group, scores, count)
        hit = np.bincount(group, scores * right, count)
        value = float((np.log(whole) - np.log(hit)).sum())
        value += 0.5 * PENALTY * float((point**2).sum())
        slope = scores / whole[group] - scores * right / hit[group]
        return value, turned @ slope + PENALTY * point

    found = minimize(
        loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 150}
    ).x
    weights = {n: round(float(w), 3) for n, w in zip(names, found, strict=True)}
    return Scorer({n: w for n, w in weights.items() if w}, least)


def _unlisted(example: Example) -> Example:
    """An example without the traits that come from the list of known labels or from rules."""
    listed = tuple(
        Candidate(one.found, frozenset(t for t in one.traits if not _is_listed(t)), one.value)
        for one in example.listed
    )
    return Example(example.layout, listed, example.absence, example.truth)


def _is_listed(trait: str) -> bool:
    return ":k:" in trait or trait.startswith(("only:", "src:rule", "before:"))


def _arrays(examples: Sequence[Example], field: str, at: Mapping[str, int]) -> tuple[Any, Any, Any]:
    """Candidates and absences by traits, whose document each is, and which are true."""
    import numpy as np
    from scipy.sparse import csr_matrix

    ends = [0]
    columns: list[int] = []
    group: list[int] = []
    right: list[float] = []
    for number, each in enumerate(examples):
        hits = [_is_right(one, each.truth, field) for one in each.listed]
        rows = [one.traits for one in each.listed]
        for held, hit in zip((*rows, each.absence), (*hits, not any(hits)), strict=True):
            columns += [at[trait] for trait in held if trait in at]
            ends.append(len(columns))
            group.append(number)
            right.append(float(hit))
    shape = (len(right), len(at))
    table = csr_matrix(
        (np.ones(len(columns), dtype=np.float32), np.array(columns), np.array(ends)), shape=shape
    )
    return table, np.array(group, dtype=int), np.array(right)


def _is_right(candidate: Candidate, truth: object, field: str) -> bool:
    return truth is not None and compare(shown(candidate), truth, field).right == 1


def folds(examples: Sequence[Example]) -> dict[str, int]:
    """Which fold each layout is in."""
    layouts = sorted({each.layout for each in examples})
    random.Random(3).shuffle(layouts)  # noqa: S311 - folds, not secrets
    return {layout: place % FOLDS for place, layout in enumerate(layouts)}


def left_out(examples: Sequence[Example], field: str, least: float) -> float:
    """F1 of the ranking over folds of whole layouts, each left out once."""
    fold = folds(examples)
    counts = Counts()
    for left in range(FOLDS):
        scorer = fit([e for e in examples if fold[e.layout] != left], field, least)
        for each in examples:
            if fold[each.layout] == left:
                chosen = scorer.choose(each.listed, each.absence)
                said = shown(chosen) if chosen is not None else None
                counts.add(compare(said, each.truth, field))
    return round(counts.f1, 4)


def examples_in(
    documents: Iterable[tuple[Mapping[str, Any], Document]], fitted: Fitted
) -> dict[str, list[Example]]:
    """The examples of every ranked field; fields chosen earlier are taken to be right."""
    found: dict[str, list[Example]] = {name: [] for name in RANKED}
    for label, document in documents:
        told = scene_in(document, fitted)
        if told is None:
            continue
        scene, reading = told
        choices = Choices(scene, reading.decision is not None)
        for name in RANKED:
            listed, truth = tuple(choices.candidates(name)), label.get(name)
            absence = choices.absence(name)
            found[name].append(Example(str(label["layout"]), listed, absence, truth))
            true = (one.found for one in listed if _is_right(one, truth, name))
            choices.known[name] = next(true, None)
    return found
