"""Sign-offs: a project manager's milestones that wait, what for, and the two reports that move
them: work done, and the client's word."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import actions, dates, findings, money, progress, questions
from parts.outcome import became
from parts.tables import Pager, choose
from parts.text import plain

ME = st.session_state["me"]
RIGHTS = set(ME["rights"])
SCOPES = {"mine": "Mine", "all": "Everybody's"}


def held_items(scope: str) -> dict[tuple[str, str], dict[str, Any]]:
    """The review items of these milestones, by contract and milestone."""
    found = api.get(
        "/v1/review-items", unsettled=True, limit=500, pm=ME["id"] if scope == "mine" else ""
    )
    return {(item["contract"], item["milestone"]): item for item in found["items"]}


def listed() -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """The milestones that wait; the selected one and its review item."""
    scopes = list(SCOPES) if ME["role"] == "pm" else ["all"]
    left, right = st.columns(2)
    scope = left.selectbox("Whose", scopes, format_func=lambda code: SCOPES[code])
    word = right.text_input("Search", placeholder="Customer, contract, phase")
    pm = ME["id"] if scope == "mine" else ""
    pager = Pager("sign-offs", (scope, word))
    with st.spinner("Loading …"):
        found = api.get(
            "/v1/milestones", state="unbilled", pm=pm, search=word, cursor=pager.cursor, limit=100
        )
        items = held_items(scope)
    rows = sorted(found["items"], key=lambda row: (not row["completed"], row["planned_on"] or ""))
    if not rows:
        st.success("Nothing waits for you: every milestone here is billed.")
        return None, None
    picked = choose(
        [
            {
                "Milestone": f"{row['contract']} {row['milestone']} {row['name']}",
                "Waits for": progress.waits_for(row, items.get(_place(row))),
                "Releases": money.show(row["released"]),
            }
            for row in rows
        ],
        key=f"sign-offs-{hash(tuple(_place(row) for row in rows))}",
        alt="Milestones that wait, done work first",
        money=("Releases",),
        widths={"Milestone": 230, "Waits for": 180, "Releases": 115},
        chosen=0,
    )
    pager.buttons(found["next"])
    if picked is None:
        return None, None
    return rows[picked], items.get(_place(rows[picked]))


def _place(milestone: dict[str, Any]) -> tuple[str, str]:
    return milestone["contract"], milestone["milestone"]


def opened(milestone: dict[str, Any], item: dict[str, Any] | None) -> None:
    """What one milestone waits for, and what may be reported of it."""
    name, cash = st.columns([3, 2], vertical_alignment="bottom")
    with name:
        st.subheader(plain(f"{milestone['milestone']} {milestone['name']}"), anchor=False)
        st.caption(
            plain(f"{milestone['customer_name']} · {milestone['contract']} {milestone['title']}")
        )
    with cash.container(key="cash-signoff"):
        st.subheader(plain(money.show(milestone["released"])), anchor=False)
    steps(milestone, item)
    with st.container(horizontal=True):
        if "report_work" in RIGHTS:
            report(milestone)
        if "record_acceptance" in RIGHTS:
            with st.popover("Record acceptance …", type="primary"):
                actions.acceptance_form(*_place(milestone))
    if item:
        detail = api.get(api.path("review-items", item["id"]))
        findings.show(detail["findings"], detail["cards"])
        if "exceptions" in st.session_state["pages"]:
            st.page_link(
                st.session_state["pages"]["exceptions"],
                label="Open it in Exceptions",
                query_params={"item": item["id"], "view": "Mine"},
            )


def steps(milestone: dict[str, Any], item: dict[str, Any] | None) -> None:
    """The way from work to invoice, with where this milestone stands on it."""
    done = milestone["completed"]
    accepted = milestone["acceptance"] == "accepted"
    needed = milestone["acceptance_required"]
    marks = [
        ("Work done", dates.day(milestone["completed_on"]) if done else "not reported", done),
        (
            "Client accepted",
            dates.day(milestone["accepted_on"]) if accepted else "open" if needed else "not needed",
            accepted or not needed,
        ),
        ("Gate", "held" if item else "no objection" if done else "later", done and not item),
        ("Invoice", "open", False),
    ]
    for column, (title, text, over) in zip(st.columns(4), marks, strict=True):
        column.caption(title)
        column.markdown(f":green[**{text}**]" if over else f"**{text}**")


def report(milestone: dict[str, Any]) -> None:
    """Report the work done, or take that back."""
    done = milestone["completed"]
    label = "Reopen …" if done else "Report done …"
    with st.popover(label), st.form(f"report-{'-'.join(_place(milestone))}-{done}", border=False):
        on = st.date_input("On", dates.today(), max_value=dates.today())
        if st.form_submit_button("Work is not done" if done else "Work is done", type="primary"):
            body = {"completed": not done, "completed_on": on.isoformat()}
            where = api.path("milestones", *_place(milestone), "reports")
            api.act(lambda: became(api.post(where, body, once=True)))


def page() -> None:
    st.header("Sign-offs", anchor=False)
    questions.mine()
    left, right = st.columns([6, 6], gap="medium")
    with left:
        milestone, item = listed()
    with right:
        api.told()
        if milestone:
            opened(milestone, item)


page()
