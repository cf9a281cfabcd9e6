"""Fitting the dispute classifier: mails and phrases to weights, judged by writers left out.

scikit-learn and scipy are needed here only; what is fitted runs on numpy.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tollgate.advisors.mail.classifier import LABELS, Classifier
from tollgate.advisors.mail.features import mail_terms, terms
from tollgate.advisors.mail.judge_fitting import packed
from tollgate.advisors.mail.message import Message, read_message
from tollgate.advisors.mail.reading import Label
from tollgate.advisors.mail.term_matrix import TermMatrix, Vocabulary
from tollgate.advisors.mail.tongue import language_of
from tollgate.kernel.errors import BadInput

Counts = Counter[str]


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled text: `writer` keeps a person's mails together; phrases have no writer."""

    counts: Counts
    labels: tuple[Label, ...]
    language: str
    writer: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Part:
    """A linear model of a sum: which blocks of terms it sees, how it learns (`logistic`, `svm`,
    `bayes`: complement naive Bayes, Rennie et al. 2003), its regularisation (`c` of scikit-learn,
    the smoothing for `bayes`), and its weight. `spread` is how widely its answers typically vary
    for writers it never saw, so that parts weigh alike."""

    blocks: str
    learner: str
    c: float
    spread: float = 1.0
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Recipe:
    """One candidate: the parts whose sum it is, and whether it reads the phrasebook. `further`:
    whether labels beside the primary one are fitted too, which comparing does not need."""

    name: str
    parts: tuple[Part, ...]
    phrases: bool = True
    phrase_weight: float = 0.7
    further: bool = True


@dataclass(frozen=True, slots=True)
class ReadMail:
    """A labelled mail as `classify` reads it, with its label row and what is fitted on it."""

    message: Message
    language: str
    row: Mapping[str, Any]
    sample: Sample


def read_mails(folder: Path, splits: Sequence[str]) -> list[ReadMail]:
    """Labelled mails of some splits.

    Raises:
        BadInput: the folder holds no labels.
    """
    found: list[ReadMail] = []
    for path in sorted((folder / "labels").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row: dict[str, Any] = json.loads(line)
            if row["split"] not in splits:
                continue
            message = read_message((folder / "files" / row["file"]).read_bytes())
            language = language_of(message.text)
            counts = mail_terms(message, language)
            labels = tuple(Label(label) for label in row["labels"])
            sample = Sample(counts, labels, row["language"], row["persona"])
            found.append(ReadMail(message, language, row, sample))
    if not found:
        raise BadInput(f"no labelled mails of {', '.join(splits)} under {folder}")
    return found


def fitted_rows(folder: Path, splits: Sequence[str]) -> bytes:
    """The label rows of some splits without file names, which change when mails are added."""
    rows: list[str] = []
    for path in sorted((folder / "labels").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row: dict[str, Any] = json.loads(line)
            if row["split"] in splits:
                left = {name: row[name] for name in sorted(row) if name not in ("file", "split")}
                rows.append(json.dumps(left, ensure_ascii=False))
    return "\n".join(rows).encode("utf-8")


def phrases(folder: Path) -> list[Sample]:
    """The phrasebook: a file per language, a heading per label, a phrase per line."""
    found: list[Sample] = []
    for path in sorted(folder.glob("*.txt")):
        label: Label | None = None
        for raw in path.read_text("utf-8").splitlines():
            line = raw.strip()
            if not line or line.startswith("#"):
                continue
            if line[:-1] in Label.__members__.values() and line.endswith(":"):
                label = Label(line[:-1])
            elif label is None:
                raise BadInput(f"{path.name}: a phrase stands before the first label")
            else:
                found.append(Sample(terms("", line, path.stem), (label,), path.stem, ""))
    return found


def fit(recipe: Recipe, texts: Sequence[Sample], book: Sequence[Sample]) -> Classifier:
    """Fit one candidate; probabilities are not calibrated yet."""
    samples = [*texts, *_weighed(recipe, book)]
    terms_of_all = TermMatrix.of([each.counts for each in samples])
    return _fit(recipe, samples, terms_of_all, np.arange(len(samples)))[0]


def _weighed(recipe: Recipe, book: Sequence[Sample]) -> list[Sample]:
    return [replace(each, weight=recipe.phrase_weight) for each in book if recipe.phrases]


def _fit(
    recipe: Recipe, samples: Sequence[Sample], terms_of_all: TermMatrix, rows: NDArray[np.int64]
) -> tuple[Classifier, Vocabulary]:
    """A candidate fitted on some rows."""
    known = terms_of_all.vocabulary(rows, "".join(part.blocks for part in recipe.parts))
    matrix = terms_of_all.scaled(rows, known)
    weights = np.zeros((len(LABELS), len(known.names)), dtype=np.float32)
    bias = np.zeros(len(LABELS), dtype=np.float32)
    also, also_bias = weights.copy(), bias.copy()
    weight = np.array([samples[i].weight for i in rows])
    first = np.array([LABELS.index(samples[i].labels[0]) for i in rows])
    for part in recipe.parts:
        inside = known.inside(part.blocks)
        found, offsets = _primary(part, matrix[:, inside], first, weight)
        weights[:, inside] += found * np.float32(part.weight / part.spread)
        bias += offsets * np.float32(part.weight / part.spread)
    if recipe.further:
        inside = known.inside("wcqt")
        also[:, inside], also_bias = _also(matrix[:, inside], [samples[i] for i in rows], weight)
    model = Classifier(
        known.places(), known.idf, weights, bias, also, also_bias, 1.0, 0.0, 0.5, recipe.name
    )
    return model, known


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


def _also(
    matrix: Any, samples: Sequence[Sample], weight: NDArray[np.float64]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    from sklearn.linear_model import LogisticRegression

    rows, biases = [], []
    for label in LABELS:
        said = np.array([label in each.labels for each in samples], dtype=int)
        learner = LogisticRegression(C=60.0, max_iter=400, solver="liblinear", random_state=0)
        learner.fit(matrix, said, sample_weight=weight)
        rows.append(learner.coef_[0])
        biases.append(learner.intercept_[0])
    return np.array(rows, dtype=np.float32), np.array(biases, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a model said of mails whose writers it never saw: raw scores, and of further labels."""

    samples: Sequence[Sample]
    raw: NDArray[np.float64]
    also: NDArray[np.float64]


def leave_writers_out(
    recipe: Recipe, texts: Sequence[Sample], book: Sequence[Sample], folds: int = 5
) -> LeftOut:
    """Cross-validation over whole writers; a fold never holds a writer it was trained on."""
    from sklearn.model_selection import GroupKFold

    raw = np.zeros((len(texts), len(LABELS)))
    also = np.zeros((len(texts), len(LABELS)))
    writers = [each.writer for each in texts]
    samples = [*texts, *_weighed(recipe, book)]
    terms_of_all = TermMatrix.of([each.counts for each in samples])
    phrases_at = np.arange(len(texts), len(samples))
    for inside, outside in GroupKFold(folds).split(writers, groups=writers):
        rows = np.concatenate([inside, phrases_at])
        model, known = _fit(recipe, samples, terms_of_all, rows)
        matrix = terms_of_all.scaled(outside, known)
        raw[outside] = matrix @ model.weights.T + model.bias
        also[outside] = matrix @ model.also.T + model.also_bias
    return LeftOut(texts, raw, also)


def softmax(raw: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(raw - raw.max(axis=1, keepdims=True))
    result: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return result


def sharpness(left_out: LeftOut) -> float:
    """The factor on raw scores that makes left-out probabilities honest (temperature scaling,
    Guo et al. 2017): the one with the least log loss."""
    truth = np.array([LABELS.index(each.labels[0]) for each in left_out.samples])

    def loss(factor: float) -> float:
        chance = softmax(left_out.raw * factor)[np.arange(len(truth)), truth]
        return float(-np.log(np.maximum(chance, 1e-9)).mean())

    return min((round(0.3 + 0.05 * i, 2) for i in range(55)), key=loss)


def sure_from(left_out: LeftOut, factor: float, review_share: float) -> float:
    """The probability under which a mail goes to a person, so that this share of mails does."""
    best = softmax(left_out.raw * factor).max(axis=1)
    return round(float(np.quantile(best, review_share)), 4)


def also_from(left_out: LeftOut) -> float:
    """The probability from which a further label counts: the best F1 over left-out mails."""
    chance = 1.0 / (1.0 + np.exp(-left_out.also))
    first = left_out.raw.argmax(axis=1)

    def score(threshold: float) -> float:
        hits = wrong = missed = 0
        for i, each in enumerate(left_out.samples):
            said = {LABELS[first[i]]}
            if LABELS[first[i]] is not Label.OTHER:
                said |= {
                    label
                    for label, p in zip(LABELS, chance[i], strict=True)
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
        **packed("numbers", judges.numbers),
        **packed("dates", judges.dates),
        **packed("disputes", judges.disputes),
    }
    np.savez_compressed(
        path,
        vocabulary=names,
        idf=model.idf,
        weights=model.weights.astype(np.float16),
        bias=model.bias,
        also=model.also.astype(np.float16),
        also_bias=model.also_bias,
        **arrays,
    )
    manifest = {
        "artifact": path.name,
        "sha256": digest_bytes(path.read_bytes()),
        "version": model.version,
        "sharpness": model.sharpness,
        "sure_from": model.sure_from,
        "also_from": model.also_from,
        "terms": len(model.vocabulary),
        "labels": [label.value for label in LABELS],
        "judges": {
            "number_from": judges.number_from,
            "date_from": judges.date_from,
            "dispute_from": judges.dispute_from,
        },
        **origin,
    }
    text = json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False)
    (folder / "manifest.json").write_text(text + "\n", "utf-8")
    return path
