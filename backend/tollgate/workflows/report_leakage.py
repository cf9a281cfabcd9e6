"""Report leakage: exports read, milestones matched to bills, findings found; nothing is stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from tollgate.connectors.exports.builders import latest_day
from tollgate.connectors.exports.folder import Ask, Exports, keep_mapping, read_folder
from tollgate.connectors.exports.mapping import read_mapping
from tollgate.domain.leakage.baseline import Pace, baseline, pace
from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.find import find_all, look_into
from tollgate.domain.leakage.finding import Finding
from tollgate.domain.leakage.policy import Policy
from tollgate.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked for; None leaves the choice to the exports."""

    folder: Path
    mapping: Path
    today: date
    as_of: date | None = None
    currency: str | None = None
    interest_bp: int = 800
    grace_days: int = 10
    keep: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """The whole result, ready to be shown."""

    policy: Policy
    exports: Exports
    findings: list[Finding]
    paces: list[Pace]
    billed: list[Money]
    matched: int
    matchable: int
    mapping: Path | None

    def baseline(self) -> dict[str, Any]:
        """The numbers that a later report is compared with."""
        return baseline(self.policy.as_of.isoformat(), self.paces, self.findings)


def report_leakage(wish: Wish, *, ask: Ask, tell: Callable[[str], None]) -> Report:
    """Read a folder of exports and say what was lost or is being lost.

    Raises:
        BadInput: the folder or the mapping cannot be used.
    """
    answers = read_mapping(wish.mapping) if wish.mapping.exists() else {}
    exports = read_folder(wish.folder, answers=answers, currency=wish.currency, ask=ask, tell=tell)
    as_of = wish.as_of or latest_day(exports.records, wish.today) or wish.today
    policy = replace(Policy(as_of), interest_bp=wish.interest_bp, grace_days=wish.grace_days)
    tell("matching milestones to invoices")
    case = look_into(exports.records, policy)
    tell("looking for leaks")
    findings = find_all(case)
    _tell_gaps(case, exports)
    return Report(
        policy=policy,
        exports=exports,
        findings=findings,
        paces=pace(case),
        billed=_billed(case),
        matched=len(case.matches.of_milestone),
        matchable=sum(one.amount is not None for one in exports.records.milestones),
        mapping=_keep(wish, exports, answers),
    )


def _keep(wish: Wish, exports: Exports, answers: dict[str, Any]) -> Path | None:
    if not wish.keep:
        return None
    try:
        keep_mapping(exports, wish.mapping, answers)
    except OSError as problem:
        exports.notes.append(
            f"the mapping could not be written to {wish.mapping}: {problem.strerror}"
        )
        return None
    return wish.mapping


def _billed(case: Case) -> list[Money]:
    """What was billed, net, by currency, the largest first."""
    sums: dict[str, int] = {}
    for index, document in enumerate(case.books.documents):
        if not document.credit and not case.books.reversed(index):
            code = document.net.currency
            sums[code] = sums.get(code, 0) + document.net.minor
    return [Money(minor, code) for code, minor in sorted(sums.items(), key=lambda one: -one[1])]


def _tell_gaps(case: Case, exports: Exports) -> None:
    """What could not be looked for, because no export tells it."""
    records, notes = exports.records, exports.notes
    notes += case.books.notes
    if not records.invoices:
        notes.append("no invoices were read: what was billed late, twice or never cannot be told")
    if not records.milestones:
        notes.append("no milestones were read: work that was never billed cannot be told")
    if not records.payments and "invoices.balance" not in records.knows:
        notes.append("no payments and no open balances were read: short payments cannot be told")
    if records.payments and not {"payments.invoice", "payments.unapplied"} & records.knows:
        notes.append("the payments name no invoices: cash not applied cannot be told")
    if records.time and not {"time.billed", "time.invoice"} & records.knows:
        notes.append("the time export does not say what was billed: unbilled time cannot be told")
    unpriced = sum(one.amount is None for one in records.milestones)
    if unpriced:
        notes.append(f"{unpriced} milestones without an amount are left out")
