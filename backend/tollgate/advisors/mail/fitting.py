"""The whole course of fitting: candidates compared, the chosen one calibrated, files written."""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tollgate.advisors.mail.classifier import LABELS, Classifier, load, said_sentences
from tollgate.advisors.mail.extracting import Judges
from tollgate.advisors.mail.features import mail_terms
from tollgate.advisors.mail.judge_cases import LabelledMail
from tollgate.advisors.mail.judge_fitting import fit_judges
from tollgate.advisors.mail.labelled import ReadMail, Sample, fitted_rows, phrases, read_mails
from tollgate.advisors.mail.training import (
    LeftOut,
    Part,
    Recipe,
    also_from,
    bootstrap,
    fit,
    fit_look,
    leave_writers_out,
    macro_f1,
    save,
    sure_from,
)
from tollgate.advisors.mail.value_book import marked_mails
from tollgate.advisors.mail.weighing import softmax
from tollgate.domain.receivables.said import Label
from tollgate.kernel.digest import digest_bytes

# Of a hundred mails a person can look at fifteen.
REVIEW_SHARE = 0.15
# What is released is fitted on every part; how good it is, writers left out tell.
SPLITS = ("train", "dev")  # the test part is read by the evaluation alone
_WORDS = Part("wcqtk", "svm", 0.5, spread=0.34, weight=0.7)
_PLAIN = Part("w", "svm", 0.5, spread=0.34, weight=0.4, joins=True)
_RUNS = Part("xt", "svm", 0.5, spread=0.27, weight=0.84)
_BAYES = Part("w", "bayes", 0.3, spread=0.18, weight=0.24)
_CONCEPTS = Part("wk", "bayes", 0.3, spread=0.18, weight=0.24, joins=True)
CHOSEN = Recipe(
    "words, letters, cues and concepts; letters across words; naive Bayes of words and concepts",
    (_WORDS, _PLAIN, _RUNS, _BAYES, _CONCEPTS),
)
CANDIDATES = (
    Recipe("words; logistic regression", (Part("w", "logistic", 60.0),), phrases=False),
    Recipe("words, letters, cues and concepts; linear SVM", (_WORDS,), phrases=False),
    Recipe("the same with phrases", (_WORDS,)),
    Recipe("letters across words, with phrases; linear SVM", (_RUNS,)),
    Recipe("words with phrases; naive Bayes", (_BAYES,)),
    Recipe("both SVMs", (_WORDS, _RUNS)),
    Recipe("both SVMs, naive Bayes of words", (_WORDS, _RUNS, _BAYES)),
    CHOSEN,
)


def fit_and_write(folder: Path, corpus: Path, compare: bool = False) -> None:
    """Fit on every part; what the card says of it comes from writers left out."""
    read = read_mails(corpus, SPLITS)
    texts, book = [each.sample for each in read], phrases(folder / "phrasebook")
    metrics: dict[str, Any] = {}
    if compare:
        metrics["candidates"] = {
            recipe.name: _sum_alone(leave_writers_out(recipe, texts, book))
            for recipe in CANDIDATES
            if recipe is not CHOSEN
        }
    left_out = leave_writers_out(CHOSEN, texts, book)
    found = metrics.setdefault("candidates", {})
    found[f"{CHOSEN.name}; their sum"] = _sum_alone(left_out)
    found[f"{CHOSEN.name}; a second look"] = _figures(left_out)
    fitted = fit(CHOSEN, texts, book, fit_look(left_out.inputs, texts))
    judges, judged = _judged(folder, fitted, read, left_out)
    model = replace(
        fitted,
        sure_from=sure_from(left_out, REVIEW_SHARE),
        also_from=also_from(left_out),
        version="12",
        judges=judges,
    )
    save(model, folder, _origin(folder, corpus, texts, book))
    metrics["left_out"] = _figures(left_out)
    metrics["left_out"]["judges"] = judged
    metrics["calibration"] = _calibration(left_out)
    text = json.dumps(metrics, indent=2, sort_keys=True, ensure_ascii=False)
    (folder / "metrics.json").write_text(text + "\n", "utf-8")


def fit_judges_again(folder: Path, corpus: Path) -> None:
    """Fit the judges of values alone; the classifier in the folder stays as it is. What it says of
    a mail comes from writers left out here too."""
    read = read_mails(corpus, SPLITS)
    texts, book = [each.sample for each in read], phrases(folder / "phrasebook")
    known = load(folder)
    judges, judged = _judged(folder, known, read, leave_writers_out(CHOSEN, texts, book))
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    made = ("artifact", "sha256", "version", "sure_from", "also_from", "terms", "labels", "judges")
    origin = {name: value for name, value in manifest.items() if name not in made}
    labels = digest_bytes(fitted_rows(corpus, SPLITS))
    origin |= {"judged_mails": len(texts), "judged_labels_sha256": labels}
    save(replace(known, judges=judges), folder, origin | _book_origin(folder))
    metrics = json.loads((folder / "metrics.json").read_text("utf-8"))
    metrics["left_out"]["judges"] = judged
    text = json.dumps(metrics, indent=2, sort_keys=True, ensure_ascii=False)
    (folder / "metrics.json").write_text(text + "\n", "utf-8")


def _judged(
    folder: Path, fitted: Classifier, read: Sequence[ReadMail], left_out: LeftOut
) -> tuple[Judges, dict[str, Any]]:
    """The judges and their figures; of the book of values the classifier has seen nothing."""
    mails = [
        LabelledMail(
            mail.message,
            mail.language,
            mail.row,
            dict(zip(LABELS, row, strict=True)),
            said_sentences(mail.sentences_at, alone),
        )
        for mail, row, alone in zip(
            read, left_out.chances.tolist(), left_out.sentences, strict=True
        )
    ]
    book = []
    for mail in marked_mails(folder / "valuebook"):
        said = fitted.verdict(mail_terms(mail.message, mail.language))
        book.append(
            LabelledMail(mail.message, mail.language, mail.row, said.scores, said.sentences)
        )
    return fit_judges(mails, book)


def _figures(left_out: LeftOut) -> dict[str, Any]:
    """Macro-F1 of English, of the others and of each language; F1 of each label."""
    truth = [each.labels[0] for each in left_out.samples]
    said = [LABELS[i] for i in left_out.chances.argmax(axis=1)]
    languages = [each.language for each in left_out.samples]

    def among(*, names: set[str]) -> dict[str, Any]:
        pick = [i for i, name in enumerate(languages) if name in names]
        t, s = [truth[i] for i in pick], [said[i] for i in pick]
        low, high = bootstrap(t, s, rounds=200)
        return {"macro_f1": round(macro_f1(t, s), 3), "low": round(low, 3), "high": round(high, 3)}

    found: dict[str, Any] = {
        "en": among(names={"en"}),
        "others": among(names=set(languages) - {"en"}),
    }
    found["surest"] = {
        name: _surest(left_out, [i for i, each in enumerate(languages) if (each == "en") == en])
        for name, en in (("en", True), ("others", False))
    }
    found["by_language"] = {name: among(names={name}) for name in sorted(set(languages))}
    found["by_label"] = {}
    for label in LABELS:
        low, high = bootstrap(truth, said, partial(_label_f1, label), rounds=200)
        found["by_label"][label.value] = {
            "f1": round(_label_f1(label, truth, said), 3),
            "low": round(low, 3),
            "high": round(high, 3),
        }
    return found


def _sum_alone(left_out: LeftOut) -> dict[str, Any]:
    """The figures of a candidate whose parts are only added up."""
    return _figures(replace(left_out, chances=softmax(left_out.sums)))


def _label_f1(label: Label, truth: Sequence[Label], said: Sequence[Label]) -> float:
    hits = sum(t is label and s is label for t, s in zip(truth, said, strict=True))
    wrong = sum((t is label) != (s is label) for t, s in zip(truth, said, strict=True))
    return 2 * hits / max(1, 2 * hits + wrong)


def _surest(left_out: LeftOut, among: list[int]) -> dict[str, float]:
    """Macro-F1 and its interval over the surest of some mails, by the probability of the best."""
    best = left_out.chances.max(axis=1)
    ranked = sorted(among, key=lambda i: -best[i])[: round((1 - REVIEW_SHARE) * len(among))]
    truth = [left_out.samples[i].labels[0] for i in ranked]
    said = [LABELS[int(left_out.chances[i].argmax())] for i in ranked]
    low, high = bootstrap(truth, said, rounds=200)
    return {
        "macro_f1": round(macro_f1(truth, said), 3),
        "low": round(low, 3),
        "high": round(high, 3),
    }


def _calibration(left_out: LeftOut) -> list[dict[str, float]]:
    """How often the primary label is right, by the probability it was given."""
    chance = left_out.chances
    best, said = chance.max(axis=1), chance.argmax(axis=1)
    right = [LABELS[i] is each.labels[0] for i, each in zip(said, left_out.samples, strict=True)]
    rows = []
    for low in (0.0, 0.3, 0.5, 0.7, 0.9):
        high = {0.0: 0.3, 0.3: 0.5, 0.5: 0.7, 0.7: 0.9, 0.9: 1.01}[low]
        pick = [i for i, p in enumerate(best) if low <= p < high]
        if pick:
            rows.append(
                {
                    "from": low,
                    "mails": len(pick),
                    "said": round(float(best[pick].mean()), 3),
                    "right": round(sum(right[i] for i in pick) / len(pick), 3),
                }
            )
    return rows


def _origin(folder: Path, corpus: Path, texts: list[Sample], book: list[Sample]) -> dict[str, Any]:
    """What the weights were made of: counts, hashes and versions."""
    labels = fitted_rows(corpus, SPLITS)
    lines = b"".join(path.read_bytes() for path in sorted((folder / "phrasebook").rglob("*.txt")))
    return {
        "recipe": CHOSEN.name,
        "splits": list(SPLITS),
        "mails": len(texts),
        "writers": len({each.writer for each in texts}),
        "phrases": len(book),
        "labels_sha256": digest_bytes(labels),
        "phrasebook_sha256": digest_bytes(lines),
        **_book_origin(folder),
        "review_share": REVIEW_SHARE,
        "versions": {
            "python": platform.python_version(),
            **{name: version(name) for name in ("numpy", "scikit-learn", "scipy")},
        },
    }


def _book_origin(folder: Path) -> dict[str, str]:
    lines = b"".join(path.read_bytes() for path in sorted((folder / "valuebook").glob("*.txt")))
    return {"valuebook_sha256": digest_bytes(lines)}
