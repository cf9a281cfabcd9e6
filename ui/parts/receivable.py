"""An invoice as collections sees it: what is open, frozen and collectable, and the project behind
it with who accepted what, when, in which words."""

from __future__ import annotations

from typing import Any

import streamlit as st

from parts import dates, money, words
from parts.tables import facts, table
from parts.text import plain


def show(invoice: dict[str, Any]) -> None:
    """One invoice with its slices, promises, pauses and project context."""
    st.subheader(plain(invoice["number"] or "pending"), anchor=False)
    names = ("gross", "open", "frozen", "collectable")
    for column, name in zip(st.columns(4), names, strict=True):
        column.metric(f"{name.capitalize()}, {invoice[name]['currency']}", _number(invoice[name]))
    project = invoice["project"]
    facts(
        [
            ("Project", f"{project.get('contract') or ''} {project.get('title') or ''}".strip()),
            ("Type", words.words(project.get("project_type") or "")),
            (
                "Milestone",
                f"{project.get('milestone') or ''} {project.get('milestone_name') or ''}".strip(),
            ),
            ("Project manager", words.person(project.get("pm_email"))),
            ("Issued", dates.day(invoice["issued_on"])),
            ("Due", dates.day(invoice["due_on"])),
            ("Order", project.get("po_number") or ""),
        ]
    )
    acceptances(project)
    for pause in invoice["pauses"]:
        st.info(
            f"Reminders about {plain(money.show(pause['amount']))} rest until "
            f"{dates.day(pause['until'])}: {plain(words.reason(pause['why']))}."
        )
    for promise in invoice["promises"]:
        st.info(
            f"Promised: {plain(money.show(promise['amount']))} on "
            f"{dates.day(promise['promised_on'])} ({plain(promise['promise_state'])})."
        )
    if len(invoice["lines"]) > 1:
        table(
            [
                {
                    "Line": str(line["position"]),
                    "Description": line["description"],
                    "Gross": money.show(line["gross"]),
                }
                for line in invoice["lines"]
            ],
            alt="Lines of the invoice",
            money=("Gross",),
        )


def _number(amount: dict[str, str]) -> str:
    return money.number(amount["amount"])


def acceptances(project: dict[str, Any]) -> None:
    """Who accepted the milestone, when, in which words."""
    if not project.get("acceptances"):
        st.caption("No acceptance of this milestone is on record.")
        return
    for said in project["acceptances"]:
        who = " · ".join(part for part in (said["signatory_name"], said["signatory_title"]) if part)
        st.markdown(
            f"**{plain(words.verdict(said['verdict']))}** by {plain(who or 'the client')} on "
            f"{dates.day(said['decided_on'])}"
        )
        if said["quote"]:
            st.markdown(f"> {plain(said['quote'])}")
        if said["document"]:
            st.caption(f"Document: {plain(said['document'])}")
