"""Doing one thing with many items: each is done whole or not at all, and what was refused is
listed with its reason."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import streamlit as st

import api
from parts import dates, desk, money
from parts.tables import table
from parts.text import plain

Items = list[dict[str, Any]]
_SLOT = "bulk-refused"


def bar(chosen: Items, me: dict[str, Any]) -> None:
    """The actions for the ticked items, and what the last one refused."""
    sums = " · ".join(
        money.show(total) for total in money.total(i["cash"] for i in with_cash(chosen)).values()
    )
    st.markdown(f"**{len(chosen)} selected** {plain(sums)}")
    if chosen:
        with st.container(horizontal=True, key="bulk"):
            _offer(chosen, set(me["rights"]))
    else:
        st.info("Tick the boxes on the left: what you do then is done with each of them.")
    _refused()


def with_cash(items: Items) -> Items:
    return [item for item in items if item.get("cash")]


def _offer(chosen: Items, rights: set[str]) -> None:
    approvable = [i for i in chosen if i["draft_digest"] and i["kind"] == "billing_hold"]
    if "approve" in rights and approvable:
        label = f"Approve {len(approvable)}"
        st.button(
            label, type="primary", shortcut="Shift+A", on_click=do, args=("approve", approvable, {})
        )
    st.button("Claim", on_click=do, args=("claim", chosen, {}), shortcut="L")
    people = desk.colleagues()
    with st.popover("Assign …"), st.form("bulk-assign", border=False):
        to = st.selectbox("To", list(people), format_func=lambda code: people[code])
        note = st.text_input("Note")
        if st.form_submit_button("Assign", type="primary"):
            do("assign", chosen, {"to": to, "note": note})
            st.rerun()
    with st.popover("Snooze …"), st.form("bulk-snooze", border=False):
        tomorrow = dates.today() + timedelta(days=1)
        day = st.date_input("Until", tomorrow, min_value=tomorrow)
        if st.form_submit_button("Snooze", type="primary"):
            do("snooze", chosen, {"until": desk.until(day)})
            st.rerun()
    with st.popover("Settle …"), st.form("bulk-settle", border=False):
        note = st.text_input("Note", placeholder="Why this is settled")
        st.caption("Billing holds are not settled by hand and are left out by the API.")
        if st.form_submit_button("Settle", type="primary"):
            do("settle", chosen, {"note": note})
            st.rerun()


def do(action: str, chosen: Items, more: dict[str, Any]) -> None:
    """Ask the API for all of them at once, and keep what it refused."""
    items = [
        {"id": i["id"], "revision": i["revision"]}
        | ({"draft_digest": i["draft_digest"]} if i["draft_digest"] else {})
        for i in chosen
    ]
    names = {i["id"]: i["customer_name"] or i["contract"] or i["summary"] for i in chosen}

    def work() -> str:
        body = {"action": action, "items": items} | more
        done = api.post("/v1/review-items/bulk", body, once=True)
        st.session_state[_SLOT] = [
            (names[result["id"]], result["detail"])
            for result in done["results"]
            if not result["ok"]
        ]
        held = sum(
            result.get("decision", {}).get("outcome") == "hold"
            or result.get("waits_for_second", False)
            for result in done["results"]
        )
        waiting = f" {held} of them still wait for something else." if held else ""
        return f"{done['done']} done, {done['refused']} refused.{waiting}"

    api.done(work)


def _refused() -> None:
    rows = st.session_state.pop(_SLOT, [])
    if rows:
        table(
            [{"Item": name, "Refused because": detail} for name, detail in rows],
            alt="Items that were refused, with the reason",
            widths={"Refused because": "large"},
        )
