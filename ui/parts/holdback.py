"""What is held back of an invoice: how much, letting it fall due, and what was released before."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import streamlit as st

import api
from parts import dates, money, words
from parts.tables import choose, table
from parts.text import plain

Invoice = dict[str, Any]


def held(invoice: Invoice) -> Decimal:
    """What is still held back of an invoice; nothing of a credit note or a credited invoice."""
    if invoice["kind"] == "credit_note" or invoice["credited_by"]:
        return Decimal(0)
    released = sum((Decimal(one["amount"]["amount"]) for one in invoice["releases"]), Decimal(0))
    return Decimal(invoice["holdback"]["amount"]) - released


def release(invoice: Invoice) -> None:
    """A form that lets all or a part of it fall due."""
    left = {"amount": str(held(invoice)), "currency": invoice["currency"]}
    with st.popover("Release holdback …"), st.form(f"release-{invoice['id']}", border=False):
        st.caption(
            f"{plain(money.show(left))} is held back. What is released is booked and falls due "
            "today."
        )
        amount = st.text_input("Amount", left["amount"])
        why = st.text_area("Why", placeholder="Final acceptance, end of the defects period …")
        if st.form_submit_button("Release", type="primary"):
            body = {
                "why": why.strip(),
                "amount": {"amount": amount.strip(), "currency": invoice["currency"]},
            }
            where = api.path("invoices", invoice["id"], "holdback-releases")

            def work() -> str:
                made = api.post(where, body, once=True)
                return f"{plain(money.show(made['amount']))} falls due {dates.day(made['due_on'])}."

            api.act(work)


def releases(invoice: Invoice) -> None:
    """What was released of an invoice, by whom and why."""
    if not invoice["releases"]:
        return
    table(
        [
            {
                "Released": dates.at(one["at"]),
                "By": words.person(one["by"]),
                "Why": one["why"],
                "Amount": money.show(one["amount"]),
            }
            for one in invoice["releases"]
        ],
        alt="Releases of the holdback",
        money=("Amount",),
    )


def worklist(customer: str = "") -> None:
    """Invoices of which something is still held back; selecting one opens it."""
    rows = api.get("/v1/holdbacks", customer=customer, limit=50)["items"]
    if not rows:
        st.caption("Nothing is held back.")
        return
    picked = choose(
        [
            {
                "Number": row["number"] or "pending",
                "Customer": row["customer_name"],
                "Contract": row["contract"] or "",
                "Issued": dates.day(row["issued_on"]),
                "Held back": money.show(row["held"]),
            }
            for row in rows
        ],
        key=f"holdback-{hash(tuple(row['id'] for row in rows))}",
        alt="Invoices with holdback",
        money=("Held back",),
    )
    if picked is not None:
        st.page_link(
            st.session_state["pages"]["invoices"],
            label=f"Open {plain(rows[picked]['number'] or 'the invoice')}",
            query_params={"invoice": rows[picked]["id"]},
        )
