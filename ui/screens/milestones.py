"""Milestones: was this phase billed? And which accepted work is not billed yet."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, money, progress, tabs, words
from parts.tables import Pager, choose, facts, table
from parts.text import plain

PAGE_SIZE = 50
STATES = {
    "": "Any state",
    "planned": "Not reported done",
    "reported": "Reported done, not billed",
    "accepted": "Accepted, not billed",
    "held": "Held by the gate",
    "billed": "Billed",
}
# Unbilled work is summed over everything that is found, page by page, up to this many milestones.
_MOST_SUMMED = 2_000


def search() -> None:
    """Every milestone with whether it was billed; selecting a row shows the proof."""
    left, right = st.columns([2, 1])
    word = left.text_input(
        "Search",
        st.query_params.get("search", ""),
        placeholder="Customer, contract, phase",
    )
    state = right.selectbox("State", list(STATES), format_func=lambda code: STATES[code])
    pager = Pager("milestones", (word, state))
    with st.spinner("Loading …"):
        found = api.get(
            "/v1/milestones", search=word, state=state, cursor=pager.cursor, limit=PAGE_SIZE
        )
    if not found["items"]:
        st.info("No milestone matches. Try fewer words.")
        return
    picked = choose(
        [progress.row(row) | {"Waits for": waiting(row)} for row in found["items"]],
        key=f"milestones-{pager.number}-{word}-{state}",
        alt="Milestones and whether they were billed",
        money=("Released",),
        widths={"Contract": 95, "Milestone": 270, "Customer": 190, "Released": 120},
    )
    pager.buttons(found["next"])
    if picked is not None:
        opened(found["items"][picked])


def waiting(milestone: dict[str, Any]) -> str:
    whole = milestone["billed"]["amount"] == milestone["released"]["amount"]
    return "" if whole else progress.waits_for(milestone, progress.held_by(milestone))


def opened(milestone: dict[str, Any]) -> None:
    """What is known of one milestone."""
    with st.container(border=True):
        st.subheader(plain(f"{milestone['milestone']} {milestone['name']}"), anchor=False)
        st.caption(plain(f"{milestone['contract']} {milestone['title']}"))
        facts(
            [
                ("Released by contract", money.show(milestone["released"])),
                ("Billed", money.show(milestone["billed"])),
                ("Completed", dates.day(milestone["completed_on"])),
                ("Project manager", words.person(milestone["pm_email"])),
                ("Acceptance", words.VERDICTS.get(milestone["acceptance"] or "", "none")),
                ("Accepted by", milestone["accepted_by"] or ""),
                ("Accepted on", dates.day(milestone["accepted_on"])),
                ("Clause", milestone["clause"] or ""),
            ]
        )
        if milestone["acceptance_quote"]:
            st.markdown(f"> {plain(milestone['acceptance_quote'])}")
        pages = st.session_state["pages"]
        for document in milestone["documents"]:
            number = document["number"] or "pending"
            label = (
                f"{number} · {money.show(document['net'])} net · {dates.day(document['issued_on'])}"
            )
            if "invoices" in pages:
                st.page_link(
                    pages["invoices"],
                    label=plain(label),
                    query_params={"invoice": document["id"], "search": number},
                )
            else:
                st.text(label)


def unbilled() -> None:
    """Accepted work that nobody has billed, oldest first, with its money and age."""
    rows: list[dict[str, Any]] = []
    cursor = None
    with st.spinner("Adding up …"):
        while len(rows) < _MOST_SUMMED:
            found = api.get("/v1/milestones", state="accepted", cursor=cursor, limit=500)
            rows += found["items"]
            cursor = found["next"]
            if cursor is None:
                break
    if not rows:
        st.success("All accepted work is billed.")
        return
    with st.container(horizontal=True, gap="large"):
        st.metric("Milestones", f"{len(rows)}{'+' if cursor else ''}", width="content")
        for currency, total in money.total(row["released"] for row in rows).items():
            st.metric(f"Not billed, {currency}", money.number(total["amount"]), width="content")
    if cursor:
        st.caption(f"The first {len(rows)} are shown and summed.")
    rows.sort(key=lambda row: row["accepted_on"] or "")
    table(
        [
            {
                "Contract": row["contract"],
                "Milestone": f"{row['milestone']} {row['name']}",
                "Customer": row["customer_name"],
                "Accepted": dates.day(row["accepted_on"]),
                "Age": f"{dates.days_since(row['accepted_on'])} d",
                "Amount": money.show(row["released"]),
                "Waits for": progress.waits_for(row, progress.held_by(row)),
            }
            for row in rows
        ],
        alt="Accepted work that is not billed, oldest first",
        money=("Amount", "Age"),
        widths={"Milestone": 270, "Customer": 190},
    )


def page() -> None:
    st.header("Milestones", anchor=False)
    tabs.lazy({"Was it billed?": search, "Accepted, not billed": unbilled}, "milestone-tabs")


page()
