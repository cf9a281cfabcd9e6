"""The plain exports tell the demo firm's history and hold the planted leaks, and no others."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date, datetime
from typing import Any

import pytest

from tollgate.kernel.money import Money

Row = dict[str, str]
HEADERS = {
    "projects": "Project ID,Project Name,Client,Business Unit,Contract Value,Currency,"
    "Project Manager,Start Date,End Date",
    "milestones": "Project ID,Milestone ID,Milestone,Billing Amount,Currency,Planned Date,"
    "Actual Completion,Client Approval,Status",
    "change_orders": "Project ID,CO No.,CO Title,CO Status,Date Signed,Milestone ID,"
    "Change Amount,Currency",
    "invoices": "Date,No.,Customer,Memo/Description,Due Date,P.O. Number,Subtotal,Sales Tax,"
    "Total,Retainage,Open Balance,Currency",
    "payments": "Date,Reference No.,Received From,Amount Received,Applied To Invoice No.,"
    "Amount Applied,Currency",
}
LATE_DAYS = 45


@pytest.fixture(scope="module")
def exports(firm: Any) -> dict[str, list[Row]]:
    tables = {}
    for path in (firm.folder / "exports").glob("*.csv"):
        with path.open(newline="", encoding="utf-8") as file:
            tables[path.stem] = list(csv.DictReader(file, strict=True))
    return tables


def us_date(text: str) -> date:
    return datetime.strptime(text, "%m/%d/%Y").date()  # noqa: DTZ007 (a calendar date, no instant)


def billed(exports: dict[str, list[Row]]) -> dict[tuple[str, str], list[Row]]:
    """The invoices of a milestone; the memo opens with project and milestone."""
    found = defaultdict(list)
    for row in exports["invoices"]:
        project, milestone = row["Memo/Description"].split(" ", 2)[:2]
        found[project, milestone].append(row)
    return found


def test_headers_are_in_the_other_systems_words(exports: dict[str, list[Row]]) -> None:
    assert {name: ",".join(rows[0]) for name, rows in exports.items()} == HEADERS


def test_completed_and_approved_but_never_billed(exports: dict[str, list[Row]]) -> None:
    known = billed(exports)
    missed = {
        (row["Project ID"], row["Milestone ID"]): row["Billing Amount"]
        for row in exports["milestones"]
        if row["Client Approval"] and (row["Project ID"], row["Milestone ID"]) not in known
    }
    assert missed == {("BRX-2501", "M3"): "34800.00", ("PGS-2602", "M2"): "24400.00"}


def test_a_signed_change_order_that_nobody_billed(exports: dict[str, list[Row]]) -> None:
    known = billed(exports)
    planned = {(row["Project ID"], row["Milestone ID"]) for row in exports["milestones"]}
    lost = [
        (row["Project ID"], row["CO No."], row["Change Amount"])
        for row in exports["change_orders"]
        if row["CO Status"] == "Signed"
        and (row["Project ID"], row["Milestone ID"]) not in planned | set(known)
    ]
    assert lost == [("BRX-2501", "CO-1", "12850.00")]


def test_billed_late_and_early(exports: dict[str, list[Row]]) -> None:
    known, late, early = billed(exports), set(), set()
    for row in exports["milestones"]:
        key = (row["Project ID"], row["Milestone ID"])
        if row["Actual Completion"]:
            done = date.fromisoformat(row["Actual Completion"])
            for invoice in known.get(key, []):
                days = (us_date(invoice["Date"]) - done).days
                if days < 0:
                    early.add(invoice["No."])
                if days > LATE_DAYS and "-R" not in invoice["No."]:
                    late.add(key)
    assert late == {("LHP-2501", "M4"), ("DPC-2601", "M3"), ("BRX-2501", "M2")}
    assert early == {"HDE-00006"}


def test_under_billed_and_billed_twice(exports: dict[str, list[Row]]) -> None:
    known, under, twice = billed(exports), {}, {}
    for row in exports["milestones"]:
        key = (row["Project ID"], row["Milestone ID"])
        if key in known:
            currency = row["Currency"]
            wanted = Money.parse(row["Billing Amount"], currency).minor
            found = sum(Money.parse(i["Subtotal"], currency).minor for i in known[key])
            if found < wanted:
                under[key] = wanted - found
            if found > wanted:
                twice[key] = found - wanted
    assert under == {("CPC-2501", "F2"): 7_800_00}
    assert twice == {("DPC-2601", "M2"): 19_850_00}


def test_paid_short(firm: Any, exports: dict[str, list[Row]]) -> None:
    paid: dict[str, int] = defaultdict(int)
    for row in exports["payments"]:
        applied = Money.parse(row["Amount Applied"], row["Currency"]).minor
        paid[row["Applied To Invoice No."]] += applied
    short = {}
    for row in exports["invoices"]:
        currency = row["Currency"]
        total, retained, balance = (
            Money.parse(row[name], currency).minor
            for name in ("Total", "Retainage", "Open Balance")
        )
        assert balance == total - paid[row["No."]], row["No."]
        if 0 < paid[row["No."]] < total - retained:
            short[row["No."]] = total - retained - paid[row["No."]]
    assert short == {"HUS-00043": 640_00}
    assert paid[""] > 0
    assert sum(paid.values()) + 8_229_00 - 411_45 == sum(
        Money.parse(row["allocated"], row["currency"]).minor for row in firm["payments"]
    )
