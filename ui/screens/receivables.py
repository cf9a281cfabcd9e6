"""Collections: what customers owe, and since when."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, holdback, money
from parts.tables import Pager, choose
from parts.text import plain


def balances() -> dict[str, Any] | None:
    """Open balances by customer and currency; the selected one."""
    with st.spinner("Loading …"):
        totals = api.get("/v1/open-totals")
    if not totals:
        st.success("Nobody owes anything.")
        return None
    with st.container(horizontal=True, gap="large"):
        for name, of in (("Open", "open"), ("Past due", "overdue")):
            for row in totals:
                value = money.number(row[of]["amount"])
                st.metric(f"{name}, {row['currency']}", value, width="content")
    word = st.text_input("Search", placeholder="Customer").strip()
    pager = Pager("open-balances", word)
    found = api.get("/v1/open-balances", search=word or None, cursor=pager.cursor, limit=50)
    rows = found["items"]
    if not rows:
        st.info("No customer of that name owes anything.")
        return None
    picked = choose(
        [
            {
                "Customer": row["customer_name"],
                "Open": money.show(row["open"]),
                "Past due": money.show(row["overdue"]) if float(row["overdue"]["amount"]) else "–",
                "Invoices": str(row["documents"]),
                "Oldest": age(row["oldest_due_on"]),
            }
            for row in rows
        ],
        key=f"balances-{hash(tuple(row['customer'] for row in rows))}",
        alt="What each customer owes, longest overdue first",
        money=("Open", "Past due", "Invoices"),
        widths={"Customer": 190, "Open": 120, "Past due": 120, "Invoices": 65, "Oldest": 90},
        chosen=0,
    )
    pager.buttons(found["next"])
    return rows[picked] if picked is not None else None


def age(due_on: str) -> str:
    days = dates.days_since(due_on) or 0
    return f"{days} d late" if days > 0 else f"due in {-days} d"


def items(balance: dict[str, Any]) -> None:
    """The open invoices of one customer; selecting one leads to it."""
    st.subheader(plain(balance["customer_name"]), anchor=False)
    pager = Pager("open-items", balance["customer"])
    found = api.get("/v1/open-items", customer=balance["customer"], cursor=pager.cursor, limit=50)
    rows = found["items"]
    picked = choose(
        [
            {
                "Invoice": row["number"] or "pending",
                "Open": money.show(row["open"]),
                "Of": money.show(row["gross"]),
                "Due": dates.day(row["due_on"]),
                "Age": age(row["due_on"]),
            }
            for row in rows
        ],
        key=f"open-{balance['customer']}-{pager.number}",
        alt="Open invoices of this customer, longest overdue first",
        money=("Open", "Of"),
    )
    pager.buttons(found["next"])
    if picked is not None:
        row = rows[picked]
        st.page_link(
            st.session_state["pages"]["invoices"],
            label=f"Open invoice {plain(row['number'] or row['id'])}",
            query_params={"invoice": row["id"], "search": row["number"] or ""},
        )
    st.caption("Open = gross less what is held back, less what was paid.")


def page() -> None:
    st.header("Collections", anchor=False)
    left, right = st.columns([6, 5], gap="medium")
    with left:
        balance = balances()
    with right:
        if balance:
            items(balance)
    box = st.expander("Held back until released", key="held-back", on_change="rerun")
    if box.open:
        with box:
            holdback.worklist()


page()
