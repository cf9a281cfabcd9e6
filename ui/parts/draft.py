"""A draft or a document: its lines, taxes, totals and journal entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from parts import dates, money, words
from parts.tables import facts, table

ACCOUNTS = {
    "receivable": "Receivable",
    "holdback": "Holdback receivable",
    "revenue": "Revenue",
    "tax": "Tax payable",
    "bank": "Bank",
    "unapplied": "Unapplied cash",
}


def lines(rows: Sequence[Mapping[str, Any]], currency: str) -> None:
    table(
        [
            {
                "Line": row["description"],
                "Tax": words.words(row["tax_treatment"]),
                "Rate": percent(row["rate_bp"]),
                f"Net {currency}": money.number(row["net"]["amount"]),
            }
            for row in rows
        ],
        alt="Lines",
        money=("Rate", f"Net {currency}"),
        widths={"Line": "large"},
    )


def percent(basis_points: int) -> str:
    return f"{basis_points / 100:g} %"


def totals(body: Mapping[str, Any], taxes: Sequence[Mapping[str, Any]]) -> None:
    """Net, each tax, gross and what is held back, as a ladder."""
    rows = [("Net", body["net"])]
    rows += [(f"{tax['label']} ({percent(tax['rate_bp'])})", tax["tax"]) for tax in taxes]
    rows.append(("Gross", body["gross"]))
    if float(body["holdback"]["amount"]):
        rows.append(("Held back until release", body["holdback"]))
    table(
        [{"Total": name, "Amount": money.show(amount)} for name, amount in rows],
        alt="Totals",
        money=("Amount",),
        widths={"Total": "large"},
    )


def journal(postings: Sequence[Mapping[str, Any]]) -> None:
    """Debit and credit of an entry; debits are positive at the API."""
    rows = []
    for posting in postings:
        amount = posting["amount"]
        credit = amount["amount"].startswith("-")
        shown = money.number(amount["amount"].lstrip("-"))
        rows.append(
            {
                "Account": ACCOUNTS.get(posting["account"], words.words(posting["account"])),
                "Dr": "" if credit else shown,
                "Cr": shown if credit else "",
                "": amount["currency"],
            }
        )
    table(rows, alt="Journal entry", money=("Dr", "Cr"))


def preview(body: Mapping[str, Any], digest: str) -> None:
    """What a draft would bill and book today."""
    lines(body["lines"], body["net"]["currency"])
    totals(body, body["taxes"])
    facts(
        [
            ("Purchase order", body["po"] or "none"),
            ("Would be dated", dates.day(body["issued_on"])),
            ("Would be due", dates.day(body["due_on"])),
            ("Draft", digest[:12]),
        ]
    )
    st.caption("It would book")
    journal(body["journal"])
