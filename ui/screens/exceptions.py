"""Exceptions: what waits for a person, by money and deadline, everything about the one that is
open, and one action for many."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

import api
from parts import bulk, dates, item, money, words
from parts.tables import Pager, choose, choose_many

ME = st.session_state["me"]
PAGE_SIZE = 40
ANY = ""
SORTS = {
    "priority": "Cash x lateness",
    "cash": "Highest cash",
    "due": "Deadline",
    "newest": "Newest",
}
FIRST_VIEW = "Most urgent"


def built_in() -> dict[str, dict[str, Any]]:
    """The views that everybody has: a name for a set of filters."""
    mine = {"pm": ME["id"]} if ME["role"] == "pm" else {"owner_role": ME["role"]}
    return {
        FIRST_VIEW: {"awake": True, "sort": "priority"},
        "Mine": mine | {"awake": True, "sort": "due"},
        "Claimed by me": {"awake": True, "claimed_by": ME["id"], "sort": "due"},
        "Overdue": {"awake": True, "overdue": True, "sort": "priority"},
        "Due today": {"awake": True, "due_on": dates.today().isoformat(), "sort": "due"},
        "Highest cash": {"awake": True, "sort": "cash"},
        "Waiting for an answer": {"state": "waiting", "sort": "due"},
        "Snoozed": {"state": "snoozed", "sort": "due"},
        "Everything open": {"unsettled": True, "sort": "newest"},
    }


def wanted() -> dict[str, Any]:
    """The filters that are chosen: the view's, and what is set beside it."""
    own = {f"★ {view['name']}": view["filters"] for view in api.known("/v1/saved-views")}
    views = built_in() | own
    asked = st.query_params.get("view", FIRST_VIEW)
    names = list(views)
    left, right = st.columns(2)
    view = left.selectbox("View", names, names.index(asked if asked in views else FIRST_VIEW))
    st.query_params["view"] = view
    search = right.text_input("Search", placeholder="Customer, contract or words")
    base = views[view]
    with st.expander("Filters"):
        kind = st.selectbox("Kind", [ANY, *words.KINDS], format_func=_named(words.KINDS))
        owner = st.selectbox("Owner", [ANY, *words.ROLES], format_func=_named(words.ROLES))
        reason = st.selectbox("Reason", [ANY, *words.REASONS], format_func=_named(words.REASONS))
        sort = st.selectbox(
            "Sort by",
            list(SORTS),
            list(SORTS).index(base.get("sort", "priority")),
            format_func=_named(SORTS),
            key=f"sort-{view}",
        )
        chosen = {"kind": kind, "owner_role": owner, "reason": reason, "search": search}
        filters = base | {name: value for name, value in chosen.items() if value} | {"sort": sort}
        _keeping(view, filters)
    return filters


def _named(labels: dict[str, str]) -> Callable[[str], str]:
    return lambda code: labels.get(code, "Any")


def _keeping(view: str, filters: dict[str, Any]) -> None:
    """Keep these filters under a name, or drop the own view that is open."""
    with st.form("save-view", border=False):
        name = st.text_input("Save as a view of mine", placeholder="Name")
        if st.form_submit_button("Save view"):
            body = {key: value for key, value in filters.items() if key not in _DAILY}

            def keep() -> str:
                api.put(api.path("saved-views", name.strip() or "My view"), body)
                api.forget("/v1/saved-views")
                return "View saved."

            st.query_params["view"] = f"★ {name.strip() or 'My view'}"
            api.act(keep)
    if view.startswith("★ ") and st.button("Drop this view"):

        def drop() -> str:
            api.delete(api.path("saved-views", view.removeprefix("★ ")))
            api.forget("/v1/saved-views")
            return "View dropped."

        del st.query_params["view"]
        api.act(drop)


# What a saved view does not hold: today's date, and what says the same as no filter at all.
_DAILY = ("due_on", "unsettled")


def listed(filters: dict[str, Any]) -> tuple[list[dict[str, Any]], list[dict[str, Any]] | None]:
    """One page of the queue as a table, and the ticked items when several are to be selected;
    else selecting a row opens it."""
    pager = Pager("exceptions", filters)
    several = st.toggle("Select several", key="several")
    with st.spinner("Loading …"):
        found = api.get("/v1/review-items", limit=PAGE_SIZE, cursor=pager.cursor, **filters)
    items: list[dict[str, Any]] = found["items"]
    here = [row["id"] for row in items]
    opened = pager.open_row(st.query_params, "item", here)
    if not items:
        st.info("Nothing waits here. Choose another view, or enjoy the quiet.")
        return items, [] if several else None
    # Other rows make another table: a selection never slides to the item that moved up.
    key = f"queue-{hash(tuple(here))}"
    look: dict[str, Any] = {
        "alt": "Items that wait, one row each",
        "money": ("Cash",),
        "widths": {"Customer": 165, "Reason": 150, "Cash": 115, "Due": 72},
        "red": [(position, "Due") for position, row in enumerate(items) if row["late"]],
    }
    rows = [_row(row) for row in items]
    ticked = None
    if several:
        ticked = [items[p] for p in choose_many(rows, key=f"many-{key}", **look)]
    else:
        picked = choose(rows, key=key, chosen=opened, **look)
        if picked is not None:
            st.query_params["item"] = here[picked]
    pager.buttons(found["next"])
    return items, ticked


def _row(item_: dict[str, Any]) -> dict[str, str]:
    more = len(item_["reasons"]) - 1
    return {
        "Customer": item_["customer_name"] or item_["contract"] or "not matched yet",
        "Reason": words.reason(item_["reasons"][0]) + (f" +{more}" if more else ""),
        "Cash": money.show(item_.get("cash")),
        "Due": dates.left(item_["due_at"], item_["paused_at"]),
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
        ("Overdue", str(sum(row["late"] for row in counts))),
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
        items, ticked = listed(wanted())
    with right:
        api.told()
        if ticked is not None:
            bulk.bar(ticked, ME)
            return
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
