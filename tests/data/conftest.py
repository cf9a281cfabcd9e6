"""The demo firm's files, read once: the tables as rows of text and the events of its hour."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tollgate.kernel.money import Money, largest_remainder
from tollgate.settings import home

Row = dict[str, str]


def read_rows(path: Path) -> list[Row]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


@dataclass(frozen=True)
class Firm:
    """The tables by name, and what several tests reckon from them."""

    folder: Path
    anchor: date
    tables: dict[str, list[Row]]

    def __getitem__(self, table: str) -> list[Row]:
        return self.tables[table]

    def by(self, table: str, *keys: str) -> dict[Any, Row]:
        """The rows of a table by a key that must be unique."""
        found = {tuple(row[k] for k in keys): row for row in self[table]}
        assert len(found) == len(self[table]), f"{table}: {keys} is not unique"
        return {k[0] if len(keys) == 1 else k: row for k, row in found.items()}

    def at_signing(self) -> dict[tuple[str, str], Money]:
        """Milestone amounts as signed, before change orders."""
        contracts = self.by("contracts", "code")
        amounts = {}
        for row in self["milestones"]:
            contract = contracts[row["contract"]]
            whole = Money.parse(contract["value"], contract["currency"])
            amounts[row["contract"], row["code"]] = (
                Money.parse(row["amount"], whole.currency)
                if row["amount"]
                else whole.share(int(float(row["percent"]) * 100))
            )
        return amounts

    def released(self) -> dict[tuple[str, str], Money]:
        """Milestone amounts with every signed change order."""
        contracts = self.by("contracts", "code")
        amounts = self.at_signing()
        for row in self["change_orders"]:
            if row["status"] == "signed":
                key, currency = (
                    (row["contract"], row["milestone"]),
                    contracts[row["contract"]]["currency"],
                )
                change = Money.parse(row["amount_change"], currency)
                amounts[key] = amounts.get(key, Money.zero(currency)) + change
        return amounts

    def shares(self, contract: str, milestone: str) -> dict[str, Money]:
        """What each payer of a milestone owes of its released value."""
        whole = self.released()[contract, milestone]
        payers = [row for row in self["payers"] if row["contract"] == contract]
        if not payers:
            return {self.by("contracts", "code")[contract]["customer"]: whole}
        parts = largest_remainder(whole.minor, [int(row["weight"]) for row in payers])
        return {
            row["customer"]: Money(part, whole.currency)
            for row, part in zip(payers, parts, strict=True)
        }

    def treatment(self, contract: str, milestone: str) -> str:
        """The tax treatment of a milestone; one made by a change order takes the contract's."""
        rows = [row for row in self["milestones"] if row["contract"] == contract]
        own = [row["tax_treatment"] for row in rows if row["code"] == milestone]
        return own[0] if own else rows[0]["tax_treatment"]

    def rate_basis_points(self, entity: str, treatment: str, customer: Row, on: str) -> int | None:
        """The rate in force on a day: the customer's region before the whole country."""
        rows = [
            row
            for row in self["tax_rates"]
            if (row["legal_entity"], row["treatment"], row["country"])
            == (entity, treatment, customer["country"])
            and row["region"] in ("", customer["region"])
            and row["valid_from"] <= on
        ]
        if not rows:
            return None
        best = max(rows, key=lambda row: (row["region"] != "", row["valid_from"]))
        return Money.parse(best["rate_percent"], "USD").minor

    def completed_now(self) -> set[tuple[str, str]]:
        """The milestones whose last report is a completion."""
        last = {(row["contract"], row["milestone"]): row["status"] for row in self["completions"]}
        return {key for key, status in last.items() if status == "completed"}

    def verdicts(self) -> dict[tuple[str, str], str]:
        return {(row["contract"], row["milestone"]): row["verdict"] for row in self["acceptances"]}

    def paid(self) -> dict[str, Money]:
        """What was allocated to each invoice."""
        totals: dict[str, Money] = defaultdict(lambda: Money.zero("USD"))
        for row in self["payments"]:
            if row["invoice"]:
                part = Money.parse(row["allocated"], row["currency"])
                known = totals.get(row["invoice"], Money.zero(row["currency"]))
                totals[row["invoice"]] = known + part
        return dict(totals)


@pytest.fixture(scope="session")
def firm() -> Firm:
    folder = home() / "data" / "demo"
    anchor = date.fromisoformat((folder / "anchor.txt").read_text().strip())
    return Firm(folder, anchor, {path.stem: read_rows(path) for path in folder.glob("*.csv")})


@pytest.fixture(scope="session")
def events(firm: Firm) -> list[dict[str, Any]]:
    lines = (firm.folder / "live" / "events.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]
