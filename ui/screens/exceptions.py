"""Exceptions: what waits for a person, by money or deadline, and everything about the one that is
open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

import api
from parts import dates, item, money, words
from parts.tables import Pager, choose

ME = st.session_state["me"]
PAGE_SIZE = 40
ANY = ""
SORTS = {"cash": "Highest cash", "due": "Deadline", "newest": "Newest"}
FIRST_VIEW = "Highest cash"


def views() -> dict[str, dict[str, Any]]:
    """The saved views: a name for a set of filters."""
    mine = {"pm": ME["id"]} if ME["role"] == "pm" else {"owner_role": ME["role"]}
    return {
        "Mine": mine | {"sort": "due"},
        "Claimed by me": {"claimed_by": ME["id"], "sort": "due"},
        "Due today": {"due_on": dates.today().isoformat(), "sort": "due"},
        "Highest cash": {"sort": "cash"},
        "All": {"sort": "newest"},
    }


def wanted() -> dict[str, Any]:
    """The filters that are chosen: the saved view's, and what is set beside it."""
    saved = views()
    asked = st.query_params.get("view", FIRST_VIEW)
    names = list(saved)
    left, right = st.columns(2)
    view = left.selectbox("View", names, names.index(asked if asked in saved else FIRST_VIEW))
    st.query_params["view"] = view
    search = right.text_input("Search", placeholder="Customer, contract or words")
    with st.expander("Filters"):
        kind = st.selectbox("Kind", [ANY, *words.KINDS], format_func=_named(words.KINDS))
        owner = st.selectbox("Owner", [ANY, *words.ROLES], format_func=_named(words.ROLES))
        reason = st.selectbox("Reason", [ANY, *words.REASONS], format_func=_named(words.REASONS))
        sort = st.selectbox(
            "Sort by",
            list(SORTS),
            list(SORTS).index(saved[view]["sort"]),
            format_func=_named(SORTS),
            key=f"sort-{view}",
        )
    chosen = {"kind": kind, "owner_role": owner, "reason": reason, "sort": sort, "search": search}
    return saved[view] | {name: value for name, value in chosen.items() if value}


def _named(labels: dict[str, str]) -> Callable[[str], str]:
    return lambda code: labels.get(code, "Any")


def listed(filters: dict[str, Any]) -> list[dict[str, Any]]:
    """One page of the queue as a table; selecting a row opens it."""
    pager = Pager("exceptions", filters)
    with st.spinner("Loading …"):
        found = api.get(
            "/v1/review-items", unsettled=True, limit=PAGE_SIZE, cursor=pager.cursor, **filters
        )
    items: list[dict[str, Any]] = found["items"]
    if not items:
        st.info("Nothing waits here. Choose another view, or enjoy the quiet.")
        return items
    here = [row["id"] for row in items]
    current = st.query_params.get("item")
    picked = choose(
        [_row(row) for row in items],
        # Other rows make another table: a selection never slides to the item that moved up.
        key=f"queue-{hash(tuple(here))}",
        alt="Items that wait, one row each",
        money=("Cash",),
        widths={"Customer": 165, "Reason": 150, "Cash": 115, "Due": 65},
        chosen=here.index(current) if current in here else None if current else 0,
    )
    if picked is not None:
        st.query_params["item"] = here[picked]
    pager.buttons(found["next"])
    return items


def _row(item_: dict[str, Any]) -> dict[str, str]:
    more = len(item_["reasons"]) - 1
    return {
        "Customer": item_["customer_name"] or item_["contract"] or "not matched yet",
        "Reason": words.reason(item_["reasons"][0]) + (f" +{more}" if more else ""),
        "Cash": money.show(item_.get("cash")),
        "Due": dates.left(item_["due_at"]),
    }


def move(step: int, items: list[dict[str, Any]]) -> None:
    """Open the next or the previous item of the list."""
    here = [row["id"] for row in items]
    current = st.query_params.get("item")
    place = here.index(current) + step if current in here else 0
    st.query_params["item"] = here[max(0, min(place, len(here) - 1))]


def summary() -> None:
    """How much waits, in one line."""
    counts = api.get("/v1/review-counts")
    mine = sum(row["items"] for row in counts if row["owner_role"] == ME["role"])
    figures = [
        ("Waiting", str(sum(row["items"] for row in counts))),
        (f"For the role {words.ROLES[ME['role']].lower()}", str(mine)),
    ]
    for currency, cash in money.total(row.get("cash") for row in counts).items():
        figures.append((f"Held, {currency}", money.number(cash["amount"])))
    with st.container(horizontal=True, gap="large"):
        for name, value in figures:
            st.metric(name, value, width="content")


def page() -> None:
    st.header("Exceptions", anchor=False)
    summary()
    left, right = st.columns([6, 7], gap="medium")
    with left:
        items = listed(wanted())
    with right:
        api.told()
        if items:
            with st.container(horizontal=True):
                st.button("Previous", shortcut="K", on_click=move, args=(-1, items))
                st.button("Next", shortcut="J", on_click=move, args=(1, items))
        current = st.query_params.get("item")
        if current:
            item.show(current, ME)
        elif items:
            st.info("Select an item on the left, or press J, to see why it waits.")


page()
