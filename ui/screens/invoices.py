"""Invoices: find one, see where it stands and everything that proves it; credit it."""

from __future__ import annotations

import streamlit as st

import api
from parts import documents
from parts.tables import Pager

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
    here = [row["id"] for row in items]
    opened = pager.open_row(st.query_params, "invoice", here)
    if not items:
        st.info("No document matches. Try fewer words.")
        return
    picked = documents.choice(items, key="invoices", chosen=opened)
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
