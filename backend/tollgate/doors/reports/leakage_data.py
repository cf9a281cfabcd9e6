"""The leakage report as data: JSON objects and a CSV whose cells no spreadsheet executes."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from tollgate.domain.leakage.finding import KINDS, LEAKAGE, LIKELY, SURE, Finding, Group, Kind
from tollgate.kernel.digest import digest
from tollgate.kernel.money import Money
from tollgate.workflows.report_leakage import Report

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "|")


@dataclass(frozen=True, slots=True)
class Sums:
    """The findings of one currency added up; what is unsure stands apart and is not in `sure`."""

    currency: str
    leaked: Money
    leaked_unsure: Money
    exposed: Money
    in_bank: Money
    by_kind: dict[Kind, tuple[Money, Money, int]]

    def of(self, kind: Kind) -> Money:
        return self.by_kind[kind][0]


def sums(findings: list[Finding]) -> list[Sums]:
    """One `Sums` per currency, the largest leakage first."""
    by_currency: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_currency[finding.currency].append(finding)
    made = [_sums(code, found) for code, found in by_currency.items()]
    return sorted(made, key=lambda one: (-one.leaked.minor, one.currency))


def _sums(code: str, findings: list[Finding]) -> Sums:
    sure: dict[Kind, int] = defaultdict(int)
    unsure: dict[Kind, int] = defaultdict(int)
    count: dict[Kind, int] = defaultdict(int)
    for finding in findings:
        (sure if finding.confidence >= LIKELY else unsure)[finding.kind] += finding.money.minor
        count[finding.kind] += 1
    by_kind = {
        kind: (Money(sure[kind], code), Money(unsure[kind], code), count[kind])
        for kind in Kind
        if count[kind]
    }

    def of(groups: tuple[Group, ...], which: dict[Kind, int]) -> Money:
        return Money(sum(m for kind, m in which.items() if KINDS[kind].group in groups), code)

    return Sums(
        currency=code,
        leaked=of(LEAKAGE, sure),
        leaked_unsure=of(LEAKAGE, unsure),
        exposed=of((Group.EXPOSURE,), sure),
        in_bank=of((Group.IN_BANK,), sure),
        by_kind=by_kind,
    )


def sureness(confidence: int) -> str:
    """How sure a finding is, in a word."""
    return "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "unsure"


def finding_id(finding: Finding) -> str:
    """A short id that is the same in the next report for the same rows."""
    rows = [[part.at.file, part.at.row, part.counted.minor] for part in finding.parts]
    return f"L-{digest([finding.kind, rows])[:8]}"


def finding_json(finding: Finding) -> dict[str, Any]:
    """A finding with everything needed to recompute its money."""
    info = KINDS[finding.kind]
    shown: dict[str, Any] = {
        "type": "finding",
        "id": finding_id(finding),
        "kind": finding.kind.value,
        "group": info.group.value,
        "title": finding.title,
        "money": finding.money.as_json(),
        "days": finding.days,
        "confidence": finding.confidence,
        "sureness": sureness(finding.confidence),
        "customer": finding.whom.customer,
        "project": finding.whom.project,
        "manager": finding.whom.manager,
        "because": finding.because,
        "what_to_do": info.what_to_do,
        "parts": [
            {
                "file": part.at.file,
                "row": part.at.row,
                "column": part.column,
                "of": part.of.as_json(),
                "counted": part.counted.as_json(),
                **({"times": part.times} if part.times else {}),
            }
            for part in finding.parts
        ],
        "also": [{"file": at.file, "row": at.row} for at in finding.also],
    }
    if finding.interest_bp:
        shown["interest"] = {
            "principal": finding.principal.as_json(),
            "days": finding.interest_days,
            "basis_points": finding.interest_bp,
        }
    return shown


def report_json(report: Report) -> Iterator[dict[str, Any]]:
    """The report as JSON objects, one per line: how it was read, the findings, the sums."""
    yield {"type": "policy", **report.policy.as_json()}
    for file in report.exports.files:
        yield {"type": "file", **file.as_json()}
    for kind, texts in (
        ("failed", report.exports.failed),
        ("ignored", report.exports.ignored),
        ("note", report.exports.notes),
        ("unread_cell", report.exports.problems),
    ):
        for text in texts:
            yield {"type": kind, "message": text}
    for question in report.exports.questions:
        yield {
            "type": "question",
            "file": question.file,
            "key": question.key,
            "message": question.text,
            "choices": list(question.choices),
        }
    for finding in report.findings:
        yield finding_json(finding)
    for one in sums(report.findings):
        yield {
            "type": "total",
            "currency": one.currency,
            "leakage": one.leaked.as_json(),
            "leakage_unsure": one.leaked_unsure.as_json(),
            "exposure": one.exposed.as_json(),
            "in_bank": one.in_bank.as_json(),
            "kinds": {
                kind: {"money": sure.as_json(), "unsure": unsure.as_json(), "findings": count}
                for kind, (sure, unsure, count) in one.by_kind.items()
            },
        }
    yield {"type": "baseline", **report.baseline()}


def safe_cell(text: str) -> str:
    """A cell that a spreadsheet shows and does not run (a leading quote, as OWASP advises)."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


_COLUMNS = (
    "id", "kind", "group", "title", "amount", "currency", "days", "confidence", "sureness",
    "customer", "project", "manager", "because", "what_to_do", "rows",
)  # fmt: skip


def write_csv(report: Report, file: IO[str]) -> None:
    """All findings as a table, one row each; `rows` names what each rests on."""
    writer = csv.writer(file)
    writer.writerow(_COLUMNS)
    for finding in report.findings:
        info = KINDS[finding.kind]
        texts = (finding.because, info.what_to_do, "; ".join(map(str, finding.rows)))
        whom = finding.whom
        writer.writerow(
            [
                finding_id(finding),
                finding.kind.value,
                info.group.value,
                safe_cell(finding.title),
                finding.money.major,
                finding.currency,
                "" if finding.days is None else finding.days,
                finding.confidence,
                sureness(finding.confidence),
                *(safe_cell(text) for text in (whom.customer, whom.project, whom.manager)),
                *(safe_cell(text) for text in texts),
            ]
        )
