"""The firm's speed from work to cash as numbers that a later month is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tollgate.domain.leakage.case import Case
from tollgate.domain.leakage.cash import outstanding
from tollgate.domain.leakage.finding import LEAKAGE, LIKELY, Finding
from tollgate.domain.leakage.timing import billings, start_of
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money, rounded

_DSO_DAYS = 90
FORMAT = "tollgate leakage baseline 1"


@dataclass(frozen=True, slots=True)
class Pace:
    """DSO and days from finished milestone to bill, in one currency.

    DSO = open receivables / billed in the last 90 days x 90 (both gross); None where nothing was
    billed in them or nothing tells what is open. The days are over `matched` bills.
    """

    currency: str
    open_receivables: Money
    billed_90_days: Money
    dso_days: int | None
    matched: int
    median_days: int | None
    mean_days: int | None
    slowest_tenth_days: int | None
    late_days: tuple[int, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "currency": self.currency,
            "dso_days": self.dso_days,
            "open_receivables": self.open_receivables.as_json(),
            "billed_90_days": self.billed_90_days.as_json(),
            "milestone_to_invoice": {
                "matched": self.matched,
                "median_days": self.median_days,
                "mean_days": self.mean_days,
                "slowest_tenth_days": self.slowest_tenth_days,
            },
        }


def pace(case: Case) -> list[Pace]:
    """One `Pace` per currency, the largest receivables first."""
    open_minor: dict[str, int] = defaultdict(int)
    billed: dict[str, int] = defaultdict(int)
    told: set[str] = set()
    since = case.policy.as_of - timedelta(days=_DSO_DAYS)
    for index, document in enumerate(case.books.documents):
        currency = document.gross.currency
        if document.issued_on and since < document.issued_on <= case.policy.as_of:
            billed[currency] += document.gross.minor
        billed.setdefault(currency, 0)
        rest = None if document.credit else outstanding(case, index)
        if rest is not None:
            told.add(currency)
            open_minor[currency] += max(0, rest.minor)
    days = _days(case)
    return [
        _pace(currency, open_minor[currency] if currency in told else None, amount, days[currency])
        for currency, amount in sorted(billed.items(), key=lambda one: (-one[1], one[0]))
    ]


def _days(case: Case) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for billing in billings(case):
        start = start_of(billing.milestone)
        if start is not None and billing.allocation.confidence >= LIKELY:
            found[billing.line.net.currency].append((billing.issued_on - start).days)
    return found


def _pace(currency: str, open_minor: int | None, billed: int, days: list[int]) -> Pace:
    days = sorted(days)
    dso = rounded(open_minor * _DSO_DAYS, billed) if open_minor is not None and billed > 0 else None
    return Pace(
        currency=currency,
        open_receivables=Money(open_minor or 0, currency),
        billed_90_days=Money(billed, currency),
        dso_days=dso,
        matched=len(days),
        median_days=days[len(days) // 2] if days else None,
        mean_days=rounded(sum(days), len(days)) if days else None,
        slowest_tenth_days=days[len(days) * 9 // 10] if days else None,
        late_days=tuple(days),
    )


def baseline(as_of: str, paces: Iterable[Pace], findings: Iterable[Finding]) -> dict[str, Any]:
    """What is kept of a report so that a later one can be compared with it."""
    leaked: dict[str, int] = defaultdict(int)
    by_kind: dict[tuple[str, str], int] = defaultdict(int)
    for finding in findings:
        if finding.confidence >= LIKELY:
            by_kind[finding.kind, finding.currency] += finding.money.minor
            if finding.group in LEAKAGE:
                leaked[finding.currency] += finding.money.minor
    return {
        "format": FORMAT,
        "as_of": as_of,
        "pace": [one.as_json() for one in paces],
        "leakage": [Money(minor, code).as_json() for code, minor in sorted(leaked.items())],
        "kinds": [
            {"kind": kind, **Money(minor, code).as_json()}
            for (kind, code), minor in sorted(by_kind.items())
        ],
    }


@dataclass(frozen=True, slots=True)
class Change:
    """One number of the baseline, then and now."""

    what: str
    before: str
    now: str
    better: bool | None


def compare(before: dict[str, Any], now: dict[str, Any]) -> list[Change]:
    """How the numbers moved since a kept baseline; lower is better for all of them.

    Raises:
        BadInput: `before` is not a baseline that this version wrote.
    """
    if before.get("format") != FORMAT:
        raise BadInput(f"is not a baseline file (its format is not {FORMAT!r})")
    try:
        return [*_paces(before, now), *_leaks(before, now)]
    except (KeyError, TypeError, AttributeError, ValueError):
        raise BadInput("is a damaged baseline file") from None


def _paces(before: dict[str, Any], now: dict[str, Any]) -> list[Change]:
    then = {one["currency"]: one for one in before["pace"]}
    changes = []
    for one in now["pace"]:
        old = then.get(one["currency"])
        if old is None:
            continue
        changes.append(_change(f"DSO ({one['currency']})", old["dso_days"], one["dso_days"]))
        changes.append(
            _change(
                f"median days from milestone to invoice ({one['currency']})",
                old["milestone_to_invoice"]["median_days"],
                one["milestone_to_invoice"]["median_days"],
            )
        )
    return changes


def _change(what: str, before: int | None, now: int | None) -> Change:
    better = None if before is None or now is None or before == now else now < before
    return Change(what, _days_text(before), _days_text(now), better)


def _days_text(days: int | None) -> str:
    return "not known" if days is None else f"{days} days"


def _leaks(before: dict[str, Any], now: dict[str, Any]) -> list[Change]:
    then = {
        one["currency"]: Money.parse(one["amount"], one["currency"]) for one in before["leakage"]
    }
    today = {one["currency"]: Money.parse(one["amount"], one["currency"]) for one in now["leakage"]}
    changes = []
    for code in sorted(then.keys() | today.keys()):
        old, new = then.get(code, Money.zero(code)), today.get(code, Money.zero(code))
        better = None if old == new else new < old
        changes.append(Change(f"leakage ({code})", str(old), str(new), better))
    return changes
