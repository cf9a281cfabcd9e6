"""Fitting the dispute classifier: mails and phrases to weights, judged by writers left out.

scikit-learn and scipy are needed here only; what is fitted runs on numpy.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tollgate.advisors.mail.classifier import LABELS, Classifier
from tollgate.advisors.mail.judge_fitting import packed
from tollgate.advisors.mail.labelled import Sample
from tollgate.advisors.mail.term_matrix import TermMatrix, Vocabulary
from tollgate.advisors.mail.weighing import averaged, by_itself, inputs_of
from tollgate.domain.receivables.said import Label
from tollgate.kernel.errors import BadInput

_LOOK_C = 0.03


@dataclass(frozen=True, slots=True)
class Part:
    """A linear model of a sum: which blocks of terms it sees, how it learns (`logistic`, `svm`,
    `bayes`: complement naive Bayes, Rennie et al. 2003), its regularisation (`c` of scikit-learn,
    the smoothing for `bayes`), and its weight. `spread` is how widely its answers typically vary
    for writers it never saw, so that parts weigh alike. One that `joins` is added to the part
    before it: blocks are scaled one by one, so that two linear models of them make one."""

    blocks: str
    learner: str
    c: float
    spread: float = 1.0
    weight: float = 1.0
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Recipe:
    """One candidate: the parts whose sum it is, and whether it reads the phrasebook."""

    name: str
    parts: tuple[Part, ...]
    phrases: bool = True
    phrase_weight: float = 0.7

    @property
    def standing(self) -> int:
        """How many parts stand by themselves."""
        return sum(not part.joins for part in self.parts)


@dataclass(frozen=True, slots=True)
class Parts:
    """Fitted parts: weights (parts, labels, terms) and bias (parts, labels) in a vocabulary."""

    known: Vocabulary
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def sums(self, matrix: Any) -> NDArray[np.float64]:
        """What each part says of each row, (rows, parts, labels)."""
        said = [matrix @ rows.T + bias for rows, bias in zip(self.weights, self.bias, strict=True)]
        return np.stack(said, axis=1)


@dataclass(frozen=True, slots=True)
class Look:
    """The second look: (labels, inputs) and a bias for the primary label and for each label."""

    primary: NDArray[np.float32]
    primary_bias: NDArray[np.float32]
    also: NDArray[np.float32]
    also_bias: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What parts said of mails whose writers they never saw: sums, and inputs of the second look;
    `chances` and `also` are of a second look that never saw the writer either, `sentences` what
    each sentence says by itself, (sentences, labels)."""

    samples: Sequence[Sample]
    sums: NDArray[np.float64]
    inputs: NDArray[np.float64]
    chances: NDArray[np.float64]
    also: NDArray[np.float64]
    sentences: Sequence[NDArray[np.float64]]


def fit(recipe: Recipe, texts: Sequence[Sample], book: Sequence[Sample], look: Look) -> Classifier:
    """The classifier of one candidate with its second look; thresholds are not set yet."""
    samples = [*texts, *_weighed(recipe, book)]
    every = TermMatrix.of([each.counts for each in samples])
    parts = _fit_parts(recipe, samples, every, np.arange(len(samples)))
    return Classifier(
        vocabulary=parts.known.places(),
        idf=parts.known.idf,
        weights=parts.weights.transpose(2, 0, 1),
        bias=parts.bias,
        primary=look.primary,
        primary_bias=look.primary_bias,
        also=look.also,
        also_bias=look.also_bias,
        sure_from=0.0,
        also_from=0.5,
        version=recipe.name,
    )


def _weighed(recipe: Recipe, book: Sequence[Sample]) -> list[Sample]:
    weight = recipe.phrase_weight
    return [replace(each, weight=each.weight * weight) for each in book if recipe.phrases]


def _fit_parts(
    recipe: Recipe, samples: Sequence[Sample], every: TermMatrix, rows: NDArray[np.int64]
) -> Parts:
    """The parts of a candidate fitted on some rows."""
    known = every.vocabulary(rows, "".join(part.blocks for part in recipe.parts))
    matrix = every.scaled(rows, known)
    weights = np.zeros((recipe.standing, len(LABELS), len(known.names)), dtype=np.float32)
    bias = np.zeros((recipe.standing, len(LABELS)), dtype=np.float32)
    weight = np.array([samples[i].weight for i in rows])
    first = np.array([LABELS.index(samples[i].labels[0]) for i in rows])
    number = -1
    for part in recipe.parts:
        number += not part.joins
        inside = known.inside(part.blocks)
        found, offsets = _primary(part, matrix[:, inside], first, weight)
        weights[number][:, inside] += found * np.float32(part.weight / part.spread)
        bias[number] += offsets * np.float32(part.weight / part.spread)
    return Parts(known, weights, bias)


def _primary(
    part: Part, matrix: Any, first: NDArray[np.int64], weight: NDArray[np.float64]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    from sklearn.linear_model import LogisticRegression
    from sklearn.naive_bayes import ComplementNB
    from sklearn.svm import LinearSVC

    if part.learner == "bayes":
        bayes = ComplementNB(alpha=part.c).fit(matrix, first, sample_weight=weight)
        rows = bayes.feature_log_prob_.astype(np.float32)
        return rows, np.zeros(len(rows), dtype=np.float32)
    if part.learner == "svm":
        learner = LinearSVC(C=part.c, class_weight="balanced", random_state=0)
    else:
        learner = LogisticRegression(C=part.c, class_weight="balanced", max_iter=400)
    learner.fit(matrix, first, sample_weight=weight)
    return learner.coef_.astype(np.float32), learner.intercept_.astype(np.float32)


def fit_look(inputs: NDArray[np.float64], samples: Sequence[Sample]) -> Look:
    """Logistic regressions over inputs that come from parts which never saw the writer."""
    from sklearn.linear_model import LogisticRegression

    mean, spread = inputs.mean(axis=0), inputs.std(axis=0) + 1e-9
    scaled = (inputs - mean) / spread

    def folded(
        rows: NDArray[np.float64], bias: NDArray[np.float64]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        plain = rows / spread
        return plain.astype(np.float32), (bias - plain @ mean).astype(np.float32)

    first = np.array([LABELS.index(each.labels[0]) for each in samples])
    primary = LogisticRegression(C=_LOOK_C, max_iter=400).fit(scaled, first)
    rows, biases = [], []
    for label in LABELS:
        said = np.array([label in each.labels for each in samples], dtype=int)
        learner = LogisticRegression(C=_LOOK_C, max_iter=400).fit(scaled, said)
        rows.append(learner.coef_[0])
        biases.append(learner.intercept_[0])
    return Look(
        *folded(primary.coef_, primary.intercept_), *folded(np.array(rows), np.array(biases))
    )


def leave_writers_out(
    recipe: Recipe, texts: Sequence[Sample], book: Sequence[Sample], folds: int = 5
) -> LeftOut:
    """Cross-validation over whole writers; neither parts nor second look saw the writer."""
    from sklearn.model_selection import GroupKFold

    writers = [each.writer for each in texts]
    samples = [*texts, *_weighed(recipe, book)]
    every = TermMatrix.of([each.counts for each in samples])
    said = every.of_others([part for each in texts for part in each.sentences])
    ends = np.cumsum([0, *(len(each.sentences) for each in texts)])
    phrases_at = np.arange(len(texts), len(samples))
    sums = np.zeros((len(texts), recipe.standing, len(LABELS)))
    inputs: dict[int, NDArray[np.float64]] = {}
    alone: dict[int, NDArray[np.float64]] = {}
    split = list(GroupKFold(folds).split(writers, groups=writers))
    for inside, outside in split:
        parts = _fit_parts(recipe, samples, every, np.concatenate([inside, phrases_at]))
        sums[outside] = parts.sums(every.scaled(outside, parts.known))
        places = np.concatenate([np.arange(ends[i], ends[i + 1]) for i in outside])
        each = parts.sums(said.scaled(places, parts.known)).sum(axis=1)
        at = np.cumsum([0, *(ends[i + 1] - ends[i] for i in outside)])
        for i, start, end in zip(outside, at, at[1:], strict=False):
            inputs[i] = inputs_of(sums[i], each[start:end], texts[i].words)
            alone[i] = by_itself(each[start:end])
    weighed = np.stack([inputs[i] for i in range(len(texts))])
    chances, also = np.zeros((2, len(texts), len(LABELS)))
    for inside, outside in split:
        look = fit_look(weighed[inside], [texts[i] for i in inside])
        raw = weighed[outside] @ look.primary.T + look.primary_bias
        chances[outside] = averaged(raw, sums[outside].sum(axis=1))
        also[outside] = 1 / (1 + np.exp(-(weighed[outside] @ look.also.T + look.also_bias)))
    spoken = [alone[i] for i in range(len(texts))]
    return LeftOut(texts, sums.sum(axis=1), weighed, chances, also, spoken)


def sure_from(left_out: LeftOut, review_share: float) -> float:
    """The probability under which a mail goes to a person, so that this share of mails does."""
    return round(float(np.quantile(left_out.chances.max(axis=1), review_share)), 4)


def also_from(left_out: LeftOut) -> float:
    """The probability from which a further label counts: the best F1 over left-out mails."""
    first = left_out.chances.argmax(axis=1)

    def score(threshold: float) -> float:
        hits = wrong = missed = 0
        for i, each in enumerate(left_out.samples):
            said = {LABELS[first[i]]}
            if LABELS[first[i]] is not Label.OTHER:
                said |= {
                    label
                    for label, p in zip(LABELS, left_out.also[i], strict=True)
                    if p >= threshold and label is not Label.OTHER
                }
            truth = set(each.labels)
            hits += len(said & truth)
            wrong += len(said - truth)
            missed += len(truth - said)
        return 2 * hits / (2 * hits + wrong + missed)

    return max((round(0.2 + 0.05 * i, 2) for i in range(15)), key=score)


def macro_f1(truth: Sequence[Label], said: Sequence[Label]) -> float:
    """The mean over labels that occur of the F1 of the primary label."""
    found = []
    for label in LABELS:
        pairs = [(t is label, s is label) for t, s in zip(truth, said, strict=True)]
        hits = sum(t and s for t, s in pairs)
        wrong = sum(t != s for t, s in pairs)
        if any(t for t, _ in pairs):
            found.append(2 * hits / (2 * hits + wrong))
    return sum(found) / len(found)


def bootstrap(
    truth: Sequence[Label],
    said: Sequence[Label],
    figure: Callable[[Sequence[Label], Sequence[Label]], float] = macro_f1,
    rounds: int = 300,
) -> tuple[float, float]:
    """A 95 % interval of a figure by resampling mails (percentile bootstrap, fixed seed)."""
    chance = np.random.default_rng(2026)
    values = []
    for _ in range(rounds):
        pick = chance.integers(0, len(truth), len(truth))
        values.append(figure([truth[i] for i in pick], [said[i] for i in pick]))
    low, high = np.quantile(values, (0.025, 0.975))
    return float(low), float(high)


def save(model: Classifier, folder: Path, origin: dict[str, Any]) -> Path:
    """Write weights and manifest; the same model gives the same bytes.

    Raises:
        BadInput: the model has no judges.
    """
    from tollgate.kernel.digest import digest_bytes

    judges = model.judges
    if judges is None:
        raise BadInput("a model without judges reads no values")

    path = folder / "weights.npz"
    names = np.frombuffer("\n".join(model.vocabulary).encode("utf-8"), dtype=np.uint8)
    arrays: dict[str, Any] = {
        **packed("numbers", judges.numbers.first),
        **packed("numbers_again", judges.numbers.second),
        **packed("dates", judges.dates),
        **packed("disputes", judges.disputes),
        **packed("milestones", judges.milestones),
    }
    np.savez_compressed(
        path,
        vocabulary=names,
        idf=model.idf,
        weights=model.weights.transpose(1, 2, 0).astype(np.float16),
        bias=model.bias,
        primary=model.primary,
        primary_bias=model.primary_bias,
        also=model.also,
        also_bias=model.also_bias,
        **arrays,
    )
    manifest = {
        "artifact": path.name,
        "sha256": digest_bytes(path.read_bytes()),
        "version": model.version,
        "sure_from": model.sure_from,
        "also_from": model.also_from,
        "terms": len(model.vocabulary),
        "labels": [label.value for label in LABELS],
        "judges": {
            "number_from": judges.number_from,
            "date_from": judges.date_from,
            "dispute_from": judges.dispute_from,
            "milestone_from": judges.milestone_from,
        },
        **origin,
    }
    text = json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False)
    (folder / "manifest.json").write_text(text + "\n", "utf-8")
    return path
