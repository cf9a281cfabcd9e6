"""Invoices: find one, see where it stands and everything that proves it; credit it."""

from __future__ import annotations

import streamlit as st

import api
from parts import dates, documents, money
from parts.tables import Pager, choose

ME = st.session_state["me"]
PAGE_SIZE = 50
KINDS = {"": "Invoices and credit notes", "invoice": "Invoices", "credit_note": "Credit notes"}


def listed() -> None:
    """One page of documents; selecting a row opens it."""
    left, right = st.columns(2)
    search = left.text_input(
        "Search", st.query_params.get("search", ""), placeholder="Number, customer, contract, PO"
    )
    kind = right.selectbox("Kind", list(KINDS), format_func=lambda code: KINDS[code])
    pager = Pager("invoices", (search, kind))
    with st.spinner("Loading …"):
        found = api.get(
            "/v1/invoices", search=search, kind=kind, cursor=pager.cursor, limit=PAGE_SIZE
        )
    items = found["items"]
    if not items:
        st.info("No document matches. Try fewer words.")
        return
    here = [row["id"] for row in items]
    current = st.query_params.get("invoice")
    picked = choose(
        [
            {
                "Number": row["number"] or "pending",
                "Customer": row["customer_name"],
                "Gross": money.show(row["gross"]),
                "Issued": dates.day(row["issued_on"]),
                "Status": documents.status(row),
            }
            for row in items
        ],
        key=f"invoices-{hash(tuple(here))}",
        alt="Invoices and credit notes, newest first",
        money=("Gross",),
        widths={"Number": 120, "Customer": 160, "Gross": 115, "Issued": 90, "Status": 90},
        chosen=here.index(current) if current in here else None if current else 0,
    )
    if picked is not None:
        st.query_params["invoice"] = here[picked]
    pager.buttons(found["next"])


def page() -> None:
    st.header("Invoices", anchor=False)
    left, right = st.columns([6, 7], gap="medium")
    with left:
        listed()
    with right:
        api.told()
        current = st.query_params.get("invoice")
        if current:
            documents.show(current, ME)
        else:
            st.info("Select a document on the left.")


page()
