"""Sign-offs: a project manager's milestones that wait, what for, and what moves them: work done,
the client's word, and the documents that carry it."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import (
    actions,
    dates,
    findings,
    money,
    progress,
    questions,
    remedies,
    sign_off,
    uploads,
    words,
)
from parts.tables import Pager, choose
from parts.text import plain

ME = st.session_state["me"]
RIGHTS = set(ME["rights"])
Place = tuple[str, str]
SCOPES = {"mine": "Mine", "all": "Everybody's"}


def waits_for(milestone: dict[str, Any]) -> str:
    """All that a milestone waits for, documents first."""
    papers = any(item["subject"].startswith("document:") for item in milestone["items"])
    why = progress.waits_for(milestone, progress.held_by(milestone))
    return f"Document to confirm, {why}" if papers else why


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
    rows = sorted(found["items"], key=lambda row: (not row["completed"], row["planned_on"] or ""))
    if not rows:
        st.success("Nothing waits for you: every milestone here is billed.")
        return None, None
    picked = choose(
        [
            {
                "Milestone": f"{row['contract']} {row['milestone']} {row['name']}",
                "Waits for": waits_for(row),
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
    return rows[picked], progress.held_by(rows[picked])


def _place(milestone: dict[str, Any]) -> Place:
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
    manager = milestone["pm_email"].lower()
    if ME["role"] == "pm" and manager not in ("", ME["id"]):
        st.caption(f"{plain(words.person(manager))} manages this contract and speaks for it.")
        uploads.standing(*_place(milestone))
        return
    with st.container(horizontal=True):
        if "report_work" in RIGHTS:
            report(milestone)
        if "record_acceptance" in RIGHTS:
            with st.popover("Record acceptance …", type="primary"):
                actions.acceptance_form(*_place(milestone))
    if "upload_document" in RIGHTS:
        uploads.drop(*_place(milestone))
    uploads.standing(*_place(milestone))
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
    with st.popover(label):
        remedies.report_form(_place(milestone), done=done)


def milestones() -> None:
    questions.mine()
    left, right = st.columns([6, 6], gap="medium")
    with left:
        milestone, item = listed()
    with right:
        api.told()
        if milestone:
            opened(milestone, item)


def documents() -> None:
    """What was brought and waits for a person, and one of them in full."""
    api.told()
    scopes = list(SCOPES) if ME["role"] == "pm" else ["all"]
    left, middle, right = st.columns([2, 3, 4], vertical_alignment="bottom")
    scope = left.selectbox("Whose", scopes, format_func=lambda code: SCOPES[code])
    word = middle.text_input("Search", placeholder="File, customer, contract")
    with right, st.popover("Bring documents …"):
        if "upload_document" in RIGHTS:
            uploads.drop()
    pm = ME["id"] if scope == "mine" else ""
    where: dict[str, Any] = {"waiting": True, "pm": pm, "search": word}
    pager = Pager("documents", where)
    where["cursor"] = pager.cursor
    answer = api.get("/v1/sign-offs", **where, limit=100)
    found = answer["items"]
    here = [row["id"] for row in found]
    row = pager.open_row(st.session_state, "document", here)
    if not found:
        st.success("No document of that name waits." if word else "No document waits for you.")
    else:
        picked = choose(
            [_listed(row) for row in found],
            key=f"documents-{hash(tuple(here))}",
            alt="Documents that wait, newest first",
            widths={"Document": 300, "Waits for": 170, "Read as": 230},
            chosen=row,
        )
        if picked is not None:
            st.session_state["document"] = here[picked]
    pager.buttons(answer["next"])
    uploads.follow(found, where)
    if "document" in st.session_state:
        sign_off.show(st.session_state["document"], ME)


def _listed(row: dict[str, Any]) -> dict[str, str]:
    kind, _, decision = (row["summary"] or "").partition(": ")
    work = f"{row['contract'] or ''} {row['milestone'] or row['change_order']}".strip()
    return {
        "Document": row["name"],
        "Waits for": words.DOCUMENT_STATES[row["state"]],
        "Read as": ", ".join(
            part for part in (words.words(kind), words.words(decision).lower()) if part
        ),
        "For": work or "–",
        "Customer": row["customer_name"] or "",
        "Brought": dates.at(row["arrived_at"]),
    }


VIEWS = {"Milestones": milestones, "Documents": documents}


def page() -> None:
    asked = st.query_params.get("document")
    if asked and st.session_state.get("document-asked") != asked:
        st.session_state["document-asked"] = asked
        uploads.look(asked)
    st.header("Sign-offs", anchor=False)
    st.session_state.setdefault("sign-offs-view", "Milestones")
    view = st.segmented_control(
        "View", list(VIEWS), key="sign-offs-view", required=True, label_visibility="collapsed"
    )
    VIEWS[view or "Milestones"]()


page()
