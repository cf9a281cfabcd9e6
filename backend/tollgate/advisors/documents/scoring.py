"""Scores of readings against labels: decisions, false acceptances, types, fields, proof, speed.

Intervals are Wilson's for shares (Wilson 1927, z = 1.96) and a percentile bootstrap over documents
for F1 (Efron 1979, 1,000 resamples, fixed seed).
"""

from __future__ import annotations

import math
import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tollgate.advisors.documents.vocabulary.lexicon import fold

FIELDS = (
    "client",
    "project",
    "project_code",
    "milestone",
    "signatory_name",
    "signatory_title",
    "signature_date",
    "amount",
    "po_number",
    "change_order_number",
    "conditions",
)
_HONORIFICS = re.compile(
    r"^(?:(?:dr|prof|mr|mrs|ms|dipl|ing|herr|frau|m|mme|sr|sra|d|dott|arch|ir|drs|"
    r"dhr|mevr|eng)[.\s-]+)+"
)
_Z = 1.96
ALIKE = 0.6


@dataclass(slots=True)
class Counts:
    """True positives, false positives and false negatives of field values."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, other: Counts) -> None:
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed

    @property
    def f1(self) -> float:
        whole = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / whole if whole else 1.0


@dataclass(slots=True)
class Scored:
    """One document: what was said against what is true."""

    file: str
    scanned: bool
    decision_right: bool
    false_acceptance: bool
    type_right: bool
    signed_right: bool
    language_right: bool
    grounded: tuple[int, int]
    seconds: float
    pages: int
    fields: dict[str, Counts] = field(default_factory=dict)

    @property
    def counts(self) -> Counts:
        total = Counts()
        for counts in self.fields.values():
            total.add(counts)
        return total


def score(answer: Mapping[str, Any], label: Mapping[str, Any], pages: Sequence[str]) -> Scored:
    """Compare one JSON line of `extract` with its label; `pages` are the texts offsets count in."""
    accepted = answer["decision"] == "accepted"
    return Scored(
        file=str(label["file"]),
        scanned=label.get("form") == "scan" or "scanned" in (label.get("warnings") or ()),
        decision_right=answer["decision"] == label["decision"],
        false_acceptance=accepted and label["decision"] != "accepted",
        type_right=answer["document_type"] == label["document_type"],
        signed_right=answer["signed"] == label["signed"],
        language_right=answer["language"] == label.get("language", answer["language"]),
        grounded=_grounded(answer, pages),
        seconds=float(answer["seconds"]),
        pages=max(len(pages), 1),
        fields={name: compare(answer.get(name), label.get(name), name) for name in FIELDS},
    )


def _plain(value: object, name: str) -> str:
    if isinstance(value, dict):
        return f"{float(value['amount']):.2f} {value['currency']}"
    text = " ".join(re.sub(r"[^\w\s]", " ", fold(str(value))).split())
    if name == "signatory_name":
        text = _HONORIFICS.sub("", fold(str(value)).strip()).strip(" .")
        text = " ".join(re.sub(r"[^\w\s]", " ", text).split())
    if name in ("project_code", "po_number", "change_order_number"):
        text = re.sub(r"[\s_]", "", text).lstrip("0") or text
    return text


def compare(said: object, true: object, name: str) -> Counts:
    """What a field's value is worth against the true one, both as in the JSON of a reading."""
    if name == "conditions":
        return _conditions(said or (), true or ())
    if said is None and true is None:
        return Counts()
    if said is None:
        return Counts(missed=1)
    if true is None:
        return Counts(wrong=1)
    if _plain(said, name) == _plain(true, name):
        return Counts(right=1)
    return Counts(wrong=1, missed=1)


def _conditions(said: object, true: object) -> Counts:
    """A condition is right when it shares most of its words with one that is true."""
    left: list[str] = list(true)  # type: ignore[call-overload]  # lists from JSON
    counts = Counts()
    for each in said:  # type: ignore[attr-defined]  # lists from JSON
        best = max(left, key=lambda other: alike(each, other), default=None)
        if best is not None and alike(each, best) >= ALIKE:
            left.remove(best)
            counts.right += 1
        else:
            counts.wrong += 1
    counts.missed = len(left)
    return counts


def alike(one: str, other: str) -> float:
    """How many of their words two conditions share: 0 to 1, the same one from ALIKE on (Dice
    1945)."""
    words, others = (set(_plain(each, "").split()) for each in (one, other))
    return 2 * len(words & others) / (len(words) + len(others)) if words or others else 0.0


def _grounded(answer: Mapping[str, Any], pages: Sequence[str]) -> tuple[int, int]:
    """How many values that are not null have evidence that holds, of how many."""
    if answer["document_type"] == "unreadable":
        return 0, 0
    values = [
        n
        for n in (*FIELDS, "document_type", "decision", "signed")
        if answer.get(n) not in (None, [])
    ]
    proven = set()
    for evidence in answer["evidence"]:
        if "region" in evidence:
            if evidence["field"] in ("document_type", "decision", "signed"):
                proven.add(evidence["field"])
            continue
        page = evidence["page"]
        if 1 <= page <= len(pages):
            quote = pages[page - 1][evidence["start"] : evidence["end"]]
            if quote == evidence["quote"] and quote:
                proven.add(evidence["field"])
    return sum(name in proven for name in values), len(values)


def summary(scored: Sequence[Scored]) -> dict[str, Any]:
    """All figures of a set of documents."""
    texts = [s for s in scored if not s.scanned]
    scans = [s for s in scored if s.scanned]
    grounded = [s.grounded for s in scored]
    return {
        "documents": len(scored),
        "decision_accuracy": _share(s.decision_right for s in scored),
        "false_acceptances": sum(s.false_acceptance for s in scored),
        "false_acceptance_files": [s.file for s in scored if s.false_acceptance],
        "type_accuracy": _share(s.type_right for s in scored),
        "signed_accuracy": _share(s.signed_right for s in scored),
        "language_accuracy": _share(s.language_right for s in scored),
        "field_f1": _f1(scored),
        "field_f1_text": _f1(texts),
        "field_f1_scan": _f1(scans),
        "fields": {name: round(_total(scored, name).f1, 4) for name in FIELDS},
        "grounded_share": _ratio(sum(g[0] for g in grounded), sum(g[1] for g in grounded)),
        "seconds_per_text_page": _per_page(texts),
        "seconds_per_scanned_page": _per_page(scans),
    }


def _total(scored: Iterable[Scored], name: str | None = None) -> Counts:
    total = Counts()
    for each in scored:
        total.add(each.counts if name is None else each.fields[name])
    return total


def _ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _per_page(scored: Sequence[Scored]) -> float | None:
    pages = sum(s.pages for s in scored)
    return round(sum(s.seconds for s in scored) / pages, 3) if pages else None


def _share(hits: Iterable[bool]) -> dict[str, Any]:
    listed = list(hits)
    n, k = len(listed), sum(listed)
    if not n:
        return {"value": None, "interval": None, "n": 0}
    share = k / n
    centre = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z / (1 + _Z**2 / n) * math.sqrt(share * (1 - share) / n + _Z**2 / (4 * n * n))
    low, high = max(centre - half, 0.0), min(centre + half, 1.0)
    return {"value": round(share, 4), "interval": [round(low, 4), round(high, 4)], "n": n}


def _f1(scored: Sequence[Scored]) -> dict[str, Any]:
    if not scored:
        return {"value": None, "interval": None, "n": 0}
    chance = random.Random(20260101)  # noqa: S311 - resampling, not secrets
    draws = sorted(_total(chance.choices(scored, k=len(scored))).f1 for _ in range(1_000))
    return {
        "value": round(_total(scored).f1, 4),
        "interval": [round(draws[24], 4), round(draws[974], 4)],
        "n": len(scored),
    }
