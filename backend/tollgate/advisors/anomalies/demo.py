"""The demo firm's invoices as bills: one more evaluation, and the shape that wiring follows."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from pathlib import Path

from tollgate.advisors.anomalies.bill import Bill
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money

Row = dict[str, str]


def bills(folder: Path) -> list[Bill]:
    """The net amounts of `invoices.csv` in order of date, with their contracts.

    Raises:
        BadInput: a file is missing or lacks a column.
    """
    try:
        contracts = {row["code"]: row for row in _rows(folder / "contracts.csv")}
        steps = Counter(row["contract"] for row in _rows(folder / "milestones.csv"))
        invoices = sorted(
            _rows(folder / "invoices.csv"), key=lambda row: (row["issued_on"], row["number"])
        )
        return [_bill(row, contracts[row["contract"]], steps) for row in invoices]
    except OSError as problem:
        raise BadInput(f"cannot be read: {problem.strerror}", where=str(folder)) from problem
    except KeyError as problem:
        raise BadInput(f"lacks {problem}", where=str(folder)) from None


def _rows(path: Path) -> list[Row]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


def _bill(row: Row, contract: Row, steps: Counter[str]) -> Bill:
    currency = row["currency"]
    return Bill(
        id=row["number"],
        on=date.fromisoformat(row["issued_on"]),
        customer=row["customer"],
        contract=row["contract"],
        service_line=contract["service_line"],
        currency=currency,
        minor=Money.parse(row["net"], currency).minor,
        contract_minor=Money.parse(contract["value"], currency).minor,
        steps=steps[row["contract"]],
        holdback_minor=Money.parse(row["holdback"] or "0", currency).minor,
    )
