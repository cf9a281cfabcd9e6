"""Scores of mail readings against labels, with bootstrap intervals over mails."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tollgate.domain.receivables.said import Label

_ROUNDS = 400
COVERAGE = 0.85


@dataclass(frozen=True, slots=True)
class Scored:
    """One mail: its label line, the line that was read, and the text that offsets count in."""

    truth: dict[str, Any]
    said: dict[str, Any]
    text: str

    @property
    def language(self) -> str:
        return str(self.truth.get("language") or self.said["language"])

    @property
    def certainty(self) -> float:
        scores: dict[str, float] = self.said["scores"]
        return max(scores.values(), default=0.0)


def report(mails: Sequence[Scored], seconds: float) -> dict[str, Any]:
    """All figures of one engine on one set; `seconds` is the time the readings took."""
    english = [m for m in mails if m.language == "en"]
    others = [m for m in mails if m.language != "en"]
    groups = {"all": list(mails), "en": english, "others": others}
    languages = sorted({m.language for m in mails})
    return {
        "mails": len(mails),
        "macro_f1": {name: _with_interval(macro_f1, group) for name, group in groups.items()},
        "macro_f1_at_85": {
            name: _with_interval(macro_f1, surest(group)) for name, group in groups.items()
        },
        "accuracy": {name: round(_accuracy(group), 4) for name, group in groups.items() if group},
        "labels_micro_f1": round(_label_sets(mails), 4),
        "sure_share": round(sum(bool(m.said.get("sure")) for m in mails) / max(1, len(mails)), 4),
        "by_label": {
            label.value: _with_interval(_label_f1(label.value), mails)
            for label in Label
            if any(m.truth["primary"] == label.value for m in mails)
        },
        "by_language": {
            name: _with_interval(macro_f1, [m for m in mails if m.language == name])
            for name in languages
        },
        "invoice_numbers": _items(mails, "invoice_numbers"),
        "po_numbers": _items(mails, "po_numbers"),
        "numbers": _items(mails, "invoice_numbers", "po_numbers"),
        "promised_date": _values(mails, "promised_date"),
        "promised_amount": _values(mails, "promised_amount"),
        "disputed_amount": _values(mails, "disputed_amount"),
        "accepts_milestone": _acceptance(mails),
        "warnings": {
            code: _warning(mails, code) for code in ("suspicious", "instruction_to_machine")
        },
        "language_accuracy": round(
            sum(m.said["language"] == m.language for m in mails) / max(1, len(mails)), 4
        ),
        "grounded_share": _grounded(mails),
        "mails_per_second": round(len(mails) / seconds, 1) if seconds else None,
    }


def surest(mails: Sequence[Scored], coverage: float = COVERAGE) -> list[Scored]:
    """The share of mails that the engine is surest of."""
    ranked = sorted(mails, key=lambda m: -m.certainty)
    return ranked[: round(coverage * len(ranked))]


def macro_f1(mails: Sequence[Scored]) -> float:
    """Mean F1 of the primary label over the labels that occur in the truth."""
    labels = {m.truth["primary"] for m in mails}
    return sum(_label_f1(label)(mails) for label in labels) / max(1, len(labels))


def _label_f1(label: str) -> Callable[[Sequence[Scored]], float]:
    def figure(mails: Sequence[Scored]) -> float:
        hits = sum(bool(m.truth["primary"] == label == m.said["primary"]) for m in mails)
        wrong = sum((m.truth["primary"] == label) != (m.said["primary"] == label) for m in mails)
        return 2 * hits / (2 * hits + wrong) if hits or wrong else 0.0

    return figure


def _accuracy(mails: Sequence[Scored]) -> float:
    right = sum(bool(m.truth["primary"] == m.said["primary"]) for m in mails)
    return right / max(1, len(mails))


def _label_sets(mails: Sequence[Scored]) -> float:
    pairs = [(set(m.truth["labels"]), set(m.said["labels"])) for m in mails]
    return float(_f1(pairs)["f1"] or 0.0)


def _f1(pairs: Sequence[tuple[set[Any], set[Any]]]) -> dict[str, Any]:
    """F1, precision and recall over sets of items; None where there is nothing to find."""
    hits = sum(len(truth & said) for truth, said in pairs)
    said_all = sum(len(said) for _, said in pairs)
    truth_all = sum(len(truth) for truth, _ in pairs)
    if not truth_all and not said_all:
        return {"f1": None, "precision": None, "recall": None, "truth": 0, "said": 0}
    return {
        "f1": round(2 * hits / (truth_all + said_all), 4),
        "precision": round(hits / said_all, 4) if said_all else None,
        "recall": round(hits / truth_all, 4) if truth_all else None,
        "truth": truth_all,
        "said": said_all,
    }


def _items(mails: Sequence[Scored], *fields: str) -> dict[str, Any]:
    def tagged(line: dict[str, Any]) -> set[Any]:
        return {(field, item) for field in fields for item in line[field]}

    return _f1([(tagged(m.truth), tagged(m.said)) for m in mails])


def _values(mails: Sequence[Scored], field: str) -> dict[str, Any]:
    def one(line: dict[str, Any]) -> set[Any]:
        value = line.get(field)
        if value is None:
            return set()
        if isinstance(value, dict):
            return {(Decimal(value["amount"]), value["currency"])}
        return {value}

    return _f1([(one(m.truth), one(m.said)) for m in mails])


def _acceptance(mails: Sequence[Scored]) -> dict[str, Any]:
    pairs = [(m.truth.get("accepts_milestone"), m.said["accepts_milestone"]) for m in mails]
    return {
        "false_true": sum(said is True and truth is not True for truth, said in pairs),
        "true_found": sum(said is True and truth is True for truth, said in pairs),
        "true_in_truth": sum(truth is True for truth, _ in pairs),
        "false_found": sum(said is False and truth is False for truth, said in pairs),
        "false_in_truth": sum(truth is False for truth, _ in pairs),
        "false_false": sum(said is False and truth is not False for truth, said in pairs),
    }


def _warning(mails: Sequence[Scored], code: str) -> dict[str, Any]:
    def has(line: dict[str, Any]) -> set[str]:
        codes = {w["code"] if isinstance(w, dict) else w for w in line.get("warnings") or ()}
        return codes & {code}

    return _f1([(has(m.truth), has(m.said)) for m in mails])


def _grounded(mails: Sequence[Scored]) -> float | None:
    """The share of values whose evidence is exactly the text at its offsets."""
    proofs = [(m.text, e) for m in mails for e in m.said["evidence"]]
    valued = sum(_value_count(m.said) for m in mails)
    exact = sum(text[e["start"] : e["end"]] == e["quote"] for text, e in proofs)
    return round(min(exact, valued) / valued, 4) if valued else None


def _value_count(said: dict[str, Any]) -> int:
    single = ("promised_date", "promised_amount", "disputed_amount", "accepts_milestone")
    count = sum(said[field] is not None for field in (*single, "milestone_mention"))
    return count + len(said["invoice_numbers"]) + len(said["po_numbers"])


def _with_interval(
    figure: Callable[[Sequence[Scored]], float], mails: Sequence[Scored]
) -> dict[str, Any]:
    """A figure and its 95 % percentile bootstrap interval (fixed seed, so it repeats)."""
    import numpy as np

    if not mails:
        return {"value": None, "low": None, "high": None, "mails": 0}
    chance = np.random.default_rng(2026)
    values = []
    for _ in range(_ROUNDS):
        pick = chance.integers(0, len(mails), len(mails))
        values.append(figure([mails[i] for i in pick]))
    low, high = np.quantile(values, (0.025, 0.975))
    return {
        "value": round(figure(mails), 4),
        "low": round(float(low), 4),
        "high": round(float(high), 4),
        "mails": len(mails),
    }
