"""One invoice in full, each line linked to what proves it; and the story from signal to cash."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import streamlit as st

import api
from parts import dates, draft, findings, holdback, money, tabs, words
from parts.tables import choose, facts, table
from parts.text import plain

Invoice = dict[str, Any]


def status(invoice: Invoice) -> str:
    """Where a document stands, from what its own record says."""
    if invoice["kind"] == "credit_note":
        return "Credit note"
    if invoice.get("credited_by"):
        return f"Credited by {invoice['credited_by']}"
    if not invoice["number"]:
        return "Waits for its number"
    return "Posted"


def paid(invoice: Invoice) -> str:
    """What was paid of what is due, in words."""
    due = Decimal(invoice["gross"]["amount"]) - holdback.held(invoice)
    got = sum((Decimal(p["amount"]["amount"]) for p in invoice["payments"]), Decimal(0))
    if got <= 0:
        return "Not paid"
    return "Paid" if got >= due else "Paid in part"


def choice(found: list[Invoice], *, key: str, chosen: int | None) -> int | None:
    """A table of documents; the position of the selected one."""
    return choose(
        [
            {
                "Number": row["number"] or "pending",
                "Customer": row["customer_name"],
                "Gross": money.show(row["gross"]),
                "Issued": dates.day(row["issued_on"]),
                "Status": status(row),
            }
            for row in found
        ],
        key=f"{key}-{hash(tuple(row['id'] for row in found))}",
        alt="Invoices and credit notes, newest first",
        money=("Gross",),
        widths={"Number": 120, "Customer": 160, "Gross": 115, "Issued": 90, "Status": 90},
        chosen=chosen,
    )


def show(id: str, me: dict[str, Any]) -> None:
    """A document with its lines, proofs, journal, deliveries and payments."""
    invoice = api.get(api.path("invoices", id))
    rights = set(me["rights"])
    _head(invoice)
    with st.container(horizontal=True):
        # The browser's own session opens it; nothing of the file passes through the console.
        where = api.address() + api.path("invoices", invoice["id"], "pdf")
        st.link_button("Open the PDF", where)
        if invoice["kind"] == "invoice" and not invoice["credited_by"] and "credit" in rights:
            _credit(invoice)
        if holdback.held(invoice) and "release_holdback" in rights:
            holdback.release(invoice)
    shown = {
        "Lines and books": lambda: _lines(invoice),
        "Why it was billed": lambda: _why(invoice),
        "Deliveries and payments": lambda: _ways(invoice),
    }
    tabs.lazy(shown, "invoice-tabs")


def _lines(invoice: Invoice) -> None:
    draft.lines(invoice["lines"], invoice["currency"])
    draft.totals(invoice, invoice["taxes"])
    st.caption("Journal entry")
    draft.journal(invoice["journal"])


def _ways(invoice: Invoice) -> None:
    _deliveries(invoice)
    _payments(invoice)
    holdback.releases(invoice)


def _head(invoice: Invoice) -> None:
    name, amount = st.columns([3, 2], vertical_alignment="bottom")
    with name:
        st.subheader(plain(invoice["number"] or "Number pending"), anchor=False)
        st.caption(plain(invoice["customer_name"]))
    with amount.container(key="cash-invoice"):
        st.subheader(plain(money.show(invoice["gross"])), anchor=False)
    with st.container(horizontal=True, gap="small"):
        st.badge(plain(status(invoice)), color="gray" if invoice["credited_by"] else "green")
        if invoice["kind"] == "invoice" and not invoice["credited_by"]:
            st.badge(paid(invoice), color="green" if paid(invoice) == "Paid" else "orange")
    facts(
        [
            ("Issued", dates.day(invoice["issued_on"])),
            ("Due", dates.day(invoice["due_on"])),
            ("Contract", invoice["contract"] or ""),
            ("Purchase order", invoice["po_number"] or "none"),
        ]
    )


def _why(invoice: Invoice) -> None:
    """Contract, milestone and acceptance; then what people and the gate decided."""
    if invoice["contract"] and invoice["milestone"]:
        _milestone(invoice)
    else:
        st.info("This document came from history without a milestone.")
    if not invoice["event"]:
        st.caption("Taken over from history: the gate did not decide on it.")
        return
    event = api.get(api.path("billing-events", invoice["event"]))
    for given in event["approvals"]:
        who = f"{words.person(given['by'])} ({words.ROLES.get(given['role'], given['role'])})"
        same = given["draft_digest"] == invoice["draft_digest"]
        bound = "the very draft that was billed" if same else "an earlier draft"
        st.success(f"Approved by {plain(who)} on {dates.at(given['at'])}: {bound}.")
    for given in event["overrides"]:
        st.warning(
            f"{plain(words.reason(given['reason']))} overridden by "
            f"{plain(words.person(given['by']))} until {dates.day(given['until'])}: "
            f"{plain(given['why'])}"
        )
    if not event["approvals"]:
        st.caption("No approval was needed: the amount lies within what is billed automatically.")
    decision = next((d for d in event["decisions"] if d["id"] == invoice["decision"]), None)
    if decision:
        rulebook, policy = decision["rulebook_version"], decision["policy_version"]
        when = dates.at(decision["decided_at"])
        st.caption(f"Decided {when} by rulebook {plain(rulebook)} under policy {policy}")
        findings.show(decision["findings"], {})


def _milestone(invoice: Invoice) -> None:
    milestone = api.get(api.path("milestones", invoice["contract"], invoice["milestone"]))
    facts(
        [
            ("Contract", f"{invoice['contract']} {milestone['title']}"),
            ("Milestone", f"{milestone['milestone']} {milestone['name']}"),
            ("Clause", milestone["clause"] or ""),
            ("Released by contract", money.show(milestone["released"])),
            ("Completed", dates.day(milestone["completed_on"])),
            ("Reported by", words.person(milestone["reported_by"])),
            ("Accepted by", milestone["accepted_by"] or ""),
            ("Accepted on", dates.day(milestone["accepted_on"])),
        ]
    )
    if milestone["acceptance_quote"]:
        st.markdown(f"> {plain(milestone['acceptance_quote'])}")
    st.page_link(
        st.session_state["pages"]["milestones"],
        label="All of this contract's milestones",
        query_params={"search": invoice["contract"]},
    )


def _deliveries(invoice: Invoice) -> None:
    if not invoice["deliveries"]:
        st.caption("No delivery: no target receives documents of this legal entity.")
        return
    table(
        [
            {
                "Target": row["target"],
                "State": words.words(row["state"]),
                "There as": row["external_number"] or row["external_id"],
                "Tries": str(row["attempts"]),
                "Changed": dates.at(row["changed_at"]),
                "Note": row["note"],
            }
            for row in invoice["deliveries"]
        ],
        alt="Deliveries",
    )


def _payments(invoice: Invoice) -> None:
    if not invoice["payments"]:
        st.caption("No payment is on record.")
        return
    table(
        [
            {
                "Paid on": dates.day(row["paid_on"]),
                "Reference": row["reference"],
                "Amount": money.show(row["amount"]),
            }
            for row in invoice["payments"]
        ],
        alt="Payments",
        money=("Amount",),
    )


def _credit(invoice: Invoice) -> None:
    with st.popover("Credit …"), st.form(f"credit-{invoice['id']}", border=False):
        st.caption("Reverses the whole invoice; its milestone may then be billed again.")
        why = st.text_area("Why", placeholder="What the client and the auditor will read")
        if st.form_submit_button("Credit this invoice", type="primary"):
            where = api.path("invoices", invoice["id"], "credit")

            def work() -> str:
                note = api.post(where, {"why": why.strip()}, once=True)
                gross = plain(money.show(note["gross"]))
                return f"Credit note **{plain(note['number'])}** over {gross} is posted."

            api.act(work)


def story(id: str) -> None:
    """From signal to cash: the chain's entries, deliveries and payments in the order of time."""
    invoice = api.get(api.path("invoices", id))
    entries = api.get("/v1/audit/story", invoice=id)
    rows = [
        (
            dates.iso(entry["at_micros"]),
            words.AUDIT.get(entry["kind"], words.words(entry["kind"])),
            words.person(entry["actor"]),
            _said(entry["payload"]),
            f"{entry['chain']} {entry['position']}",
        )
        for entry in entries
    ]
    rows += [
        (d["changed_at"], f"Delivery {d['state']}", d["target"], d["note"] or d["external_id"], "")
        for d in invoice["deliveries"]
    ]
    rows += [
        (f"{p['paid_on']}T00:00:00+00:00", "Payment", p["reference"], money.show(p["amount"]), "")
        for p in invoice["payments"]
    ]
    table(
        [
            {"When": dates.at(when), "What": what, "Who": who, "Said": said, "Chain": link}
            for when, what, who, said, link in sorted(rows, key=lambda row: row[0])
        ],
        alt="From signal to cash",
        widths={"Said": "large"},
    )


def _said(payload: dict[str, Any] | None) -> str:
    """The plain values of an audit payload; digests of other records say nothing to people."""
    if payload is None:
        return "erased; its digest stays in the chain"
    parts = []
    for name, value in payload.items():
        if isinstance(value, dict) and set(value) == {"amount", "currency"}:
            parts.append(f"{words.words(name).lower()} {money.show(value)}")
        elif isinstance(value, str | int) and value != "" and len(str(value)) < 60:
            parts.append(f"{words.words(name).lower()} {value}")
    return " · ".join(parts)
