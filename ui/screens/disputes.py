"""Disputes: what is frozen and why, the evidence of both sides, the outcome, and the causes."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, mail_text, money, receivable, words
from parts.mail_actions import unfold, unfolded
from parts.tables import Pager, choose, table
from parts.text import plain

ME = st.session_state["me"]
RIGHTS = set(ME["rights"])
VIEWS: dict[str, dict[str, Any]] = {
    "Open": {"open": True},
    "Mine": {"open": True, "owner_role": ME["role"]},
    "All": {},
}
OVER = ("rejected", "withdrawn", "settled")


def summary() -> None:
    rows = api.get("/v1/frozen-balances")
    with st.container(horizontal=True, gap="large"):
        st.metric("Disputes", str(sum(row["disputes"] for row in rows)), width="content")
        for currency, cash in money.total(row["frozen"] for row in rows).items():
            st.metric(f"Frozen, {currency}", money.number(cash["amount"]), width="content")


def listed() -> None:
    """One page of disputes as a table; selecting a row opens it."""
    asked = st.query_params.get("view", "Open")
    left, right = st.columns(2)
    names = list(VIEWS)
    view = left.selectbox("View", names, names.index(asked if asked in VIEWS else "Open"))
    st.query_params["view"] = view
    word = right.text_input("Search", placeholder="Invoice, customer, project")
    pager = Pager("disputes", (view, word))
    with st.spinner("Loading …"):
        found = api.get("/v1/disputes", **VIEWS[view], search=word, cursor=pager.cursor, limit=40)
    rows = found["items"]
    here = [row["id"] for row in rows]
    opened = pager.open_row(st.query_params, "dispute", here)
    if not rows:
        st.success("Nothing is disputed here.")
        return
    picked = choose(
        [
            {
                "Customer": row["customer_name"],
                "Invoice": row["number"] or "pending",
                "Reason": words.reason(row["reason"]),
                "Disputed": money.show(row["amount"]),
                "State": words.DISPUTE_STATES[row["state"]],
                "Due": "–" if row["state"] in OVER else dates.left(row["due_at"]),
            }
            for row in rows
        ],
        key=f"disputes-{hash(tuple(here))}",
        alt="Disputes, newest first",
        money=("Disputed",),
        widths={"Customer": 150, "Reason": 160, "Disputed": 115},
        chosen=opened,
    )
    if picked is not None:
        st.query_params["dispute"] = here[picked]
    pager.buttons(found["next"])


def opened(id: str) -> None:
    """One dispute: what it is about, who owns it, and what may be done."""
    with st.spinner("Loading …"):
        dispute, etag = api.read(api.path("disputes", id))
    name, cash = st.columns([3, 2], vertical_alignment="bottom")
    with name:
        st.subheader(plain(dispute["customer_name"]), anchor=False)
        place = (dispute["number"] or "", dispute["contract"] or "", dispute["milestone"])
        st.caption(plain(" · ".join(part for part in place if part)))
    with cash.container(key="cash-dispute"):
        st.subheader(plain(money.show(dispute["amount"])), anchor=False)
    with st.container(horizontal=True, gap="small"):
        st.badge(words.reason(dispute["reason"]), color="orange")
        st.badge(words.DISPUTE_STATES[dispute["state"]], color="gray")
        st.badge(f"for {words.ROLES.get(dispute['owner_role'], '')}", color="green")
        if dispute["owner"]:
            st.badge(f"with {plain(words.person(dispute['owner']))}", color="blue")
        if dispute["cause"]:
            st.badge(words.words(dispute["cause"]), color="gray")
    offer(dispute, etag)
    if dispute["state"] not in OVER:
        st.markdown(f"**Next:** {plain(dispute['next_step'])}")
    if dispute["state"] == "upheld":
        credited = dispute["credited_by"]
        st.info(
            f"Credited by {plain(credited)}." if credited else "Credit the invoice, then settle."
        )
        if not credited and "invoices" in st.session_state["pages"]:
            st.page_link(
                st.session_state["pages"]["invoices"],
                label=f"Open invoice {plain(dispute['number'] or '')}",
                query_params={"invoice": dispute["invoice"], "search": dispute["number"] or ""},
            )
    proof, about, history = st.tabs(["Evidence", "Invoice and project", "History"])
    with proof:
        evidence(dispute)
    with about:
        if dispute["invoice_case"]:
            receivable.show(dispute["invoice_case"])
    with history:
        steps(dispute)


def offer(dispute: dict[str, Any], etag: str) -> None:
    """What the role may do with the dispute as it stands."""
    owns = "decide_dispute" in RIGHTS and ME["role"] in (dispute["owner_role"], "controller")
    works = bool(RIGHTS & {"work_mail", "decide_dispute"})
    state = dispute["state"]
    with st.container(horizontal=True, key="actions"):
        if state == "open" and owns:
            _button(dispute, etag, ("Take", "take", "It is yours now."), shortcut="L")
        if state == "with_owner" and works:
            _button(dispute, etag, ("Hand back", "hand_back", "Anybody may take it."))
        if state in ("open", "with_owner"):
            if owns:
                _decide(dispute, etag, "uphold")
                _decide(dispute, etag, "reject")
            if works:
                unfold("Split …", f"split-{dispute['id']}", "Shift+S")
                _end(dispute, etag, ("Withdraw …", "withdraw", "The client no longer disputes it"))
        if state == "upheld" and works:
            _end(dispute, etag, ("Settle …", "settle", "The credit note is posted"))
        if state in ("upheld", "rejected", "withdrawn") and works:
            _end(dispute, etag, ("Reopen …", "reopen", "Why it is open again"))
    if unfolded(f"split-{dispute['id']}") and state in ("open", "with_owner"):
        _split(dispute, etag)


def _button(dispute: dict[str, Any], etag: str, does: tuple[str, str, str], **look: Any) -> None:
    label, move, said = does

    def work() -> str:
        api.post(api.path("disputes", dispute["id"], "moves"), {"move": move}, if_match=etag)
        return said

    key = f"{move}-{dispute['id']}"
    st.button(label, key=key, on_click=api.done, args=(work,), **look)


def _decide(dispute: dict[str, Any], etag: str, move: str) -> None:
    label = {"uphold": "Uphold …", "reject": "Reject …"}[move]
    with (
        st.popover(label, type="primary" if move == "uphold" else "secondary"),
        st.form(f"{move}-{dispute['id']}-{etag}", border=False),
    ):
        causes = dispute["causes"]
        order = causes if move == "uphold" else causes[::-1]
        cause = st.selectbox("Cause", order, format_func=words.words)
        note = st.text_area("Why", placeholder="What the client and the auditor may read")
        if st.form_submit_button(label.removesuffix(" …"), type="primary"):
            _act(dispute, etag, {"move": move, "cause": cause, "note": note})


def _end(dispute: dict[str, Any], etag: str, does: tuple[str, str, str]) -> None:
    label, move, hint = does
    with st.popover(label), st.form(f"{move}-{dispute['id']}-{etag}", border=False):
        note = st.text_area("Why", placeholder=hint)
        if st.form_submit_button(label.removesuffix(" …"), type="primary"):
            _act(dispute, etag, {"move": move, "note": note})


def _act(dispute: dict[str, Any], etag: str, body: dict[str, Any]) -> None:
    def work() -> str:
        done = api.post(api.path("disputes", dispute["id"], "moves"), body, if_match=etag)
        return f"The dispute is {plain(words.DISPUTE_STATES[done['state']].lower())}."

    api.act(work)


def _split(dispute: dict[str, Any], etag: str) -> None:
    amount, currency = dispute["amount"]["amount"], dispute["amount"]["currency"]
    with st.form(f"split-{dispute['id']}-{etag}"):
        st.caption(plain(f"Two or more amounts that add up to {amount} {currency}"))
        text = st.text_input("Amounts", placeholder="1500.00 1000.00")
        note = st.text_input("Why")
        if st.form_submit_button("Split", type="primary"):
            parts = [{"amount": part, "currency": currency} for part in text.split()]
            body = {"parts": parts, "note": note}

            def work() -> str:
                api.post(api.path("disputes", dispute["id"], "split"), body, if_match=etag)
                return "Split; each part is decided by itself."

            api.act(work)


def evidence(dispute: dict[str, Any]) -> None:
    st.caption("What the client says")
    letter = dispute["letter"]
    if letter:
        with st.container(border=True):
            shift = len(letter["subject"]) + 2
            mail_text.show(letter["new_part"], mail_text.spans_of(dispute["evidence"], shift))
    for piece in dispute["evidence"]:
        if not letter:
            st.markdown(f"> {plain(piece.get('quote') or piece.get('value', ''))}")
    if dispute["mail"]:
        st.page_link(
            st.session_state["pages"]["client_mail"],
            label="Open the mail",
            query_params={"mail": dispute["mail"], "view": "All"},
        )
    if dispute["invoice_case"]:
        st.caption("What is on record")
        project = dispute["invoice_case"]["project"]
        receivable.acceptances(project)
        for clause in ("acceptance_clause", "payment_clause"):
            if project.get(clause):
                st.markdown(f"> {plain(project[clause])}")


def steps(dispute: dict[str, Any]) -> None:
    table(
        [
            {
                "When": dates.at(step["at"]),
                "What": words.words(step["what"]),
                "Who": words.person(step["by"]),
                "Amount": money.show(step["amount"]),
                "Said": step["note"],
            }
            for step in dispute["steps"]
        ],
        alt="What happened to this dispute",
        money=("Amount",),
        widths={"Said": "large"},
    )
    for part in dispute["parts"]:
        st.caption(
            plain(
                f"Split off: {money.show(part['amount'])} · {words.DISPUTE_STATES[part['state']]}"
            )
        )


def causes() -> None:
    """Where disputes come from: project type, milestone, reason and cause."""
    rows = api.get("/v1/dispute-causes")
    if not rows:
        st.info("Nothing was disputed yet.")
        return
    table(
        [
            {
                "Project type": words.words(row["project_type"]) or "–",
                "Milestone": row["milestone"] or "–",
                "Reason": words.reason(row["reason"]),
                "Cause": words.words(row["cause"]) or "not decided yet",
                "Disputes": str(row["disputes"]),
                "Disputed": money.show(row["amount"]),
                "Upheld": str(row["upheld"]),
                "Upheld amount": money.show(row["upheld_amount"]),
            }
            for row in rows
        ],
        alt="Disputes by project type, milestone, reason and cause, largest amount first",
        money=("Disputes", "Disputed", "Upheld", "Upheld amount"),
    )


def page() -> None:
    st.header("Disputes", anchor=False)
    summary()
    work, roots = st.tabs(["Work", "Causes"])
    with work:
        left, right = st.columns([6, 7], gap="medium")
        with left:
            listed()
        with right:
            api.told()
            current = st.query_params.get("dispute")
            if current:
                opened(current)
    with roots:
        causes()


page()
