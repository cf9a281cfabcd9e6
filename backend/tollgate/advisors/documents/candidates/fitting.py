"""Fits the first look at field candidates on labelled documents.

The loss is the negative log likelihood of the conditional logit in `ranking`, with an L2 penalty,
minimised by L-BFGS. Needs numpy and scipy, which the reader itself does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tollgate.advisors.documents.candidates.candidate import Candidate
from tollgate.advisors.documents.candidates.ranking import RANKED, Choices, Scorer
from tollgate.advisors.documents.candidates.traits import Traits
from tollgate.advisors.documents.fitted import Fitted
from tollgate.advisors.documents.local_engine import scene_in
from tollgate.advisors.documents.pages.pages import Document
from tollgate.advisors.documents.scoring import compare
from tollgate.kernel.money import Money

PENALTY = 4.0
FEWEST = 3  # a trait seen in fewer candidates says nothing


@dataclass(frozen=True, slots=True)
class Example:
    """The candidates of one field of one document, and what the field really is."""

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


def fit(examples: Sequence[Example], field: str) -> Scorer:
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
    return Scorer({n: w for n, w in weights.items() if w})


def _unlisted(example: Example) -> Example:
    """An example without the traits that come from the list of known labels or from rules."""
    listed = tuple(
        Candidate(one.found, frozenset(t for t in one.traits if not is_listed(t)), one.value)
        for one in example.listed
    )
    return Example(listed, example.absence, example.truth)


def is_listed(trait: str) -> bool:
    """Whether a trait comes from the list of known labels or from rules."""
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
        hits = [is_right(one, each.truth, field) for one in each.listed]
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


def is_right(candidate: Candidate, truth: object, field: str) -> bool:
    """Whether a candidate is what a label says of a field."""
    return truth is not None and compare(shown(candidate), truth, field).right == 1


def examples_in(
    documents: Iterable[tuple[Mapping[str, Any], Document]], fitted: Fitted
) -> dict[str, list[Example]]:
    """The examples of every ranked field; fields chosen earlier are taken to be right."""
    found: dict[str, list[Example]] = {name: [] for name in RANKED}
    for label, choices in choices_in(documents, fitted):
        for name in RANKED:
            listed, truth = tuple(choices.candidates(name)), label.get(name)
            found[name].append(Example(listed, choices.absence(name), truth))
            true = (one.found for one in listed if is_right(one, truth, name))
            choices.known[name] = next(true, None)
    return found


def choices_in(
    documents: Iterable[tuple[Mapping[str, Any], Document]], fitted: Fitted
) -> Iterator[tuple[Mapping[str, Any], Choices]]:
    """The label of each document that can be read, and its choices, none of them made yet."""
    for label, document in documents:
        told = scene_in(document, fitted)
        if told is not None:
            scene, reading = told
            yield label, Choices(scene, reading.decision is not None)
