"""One review item in full: why it waits, what it would bill and book, what was said and done."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import actions, advice, dates, draft, findings, money, words
from parts.tables import table
from parts.text import plain

Item = dict[str, Any]


def show(id: str, me: dict[str, Any]) -> None:
    """The item, its billing event when the role may read it, and the actions of the role."""
    rights = set(me["rights"])
    with st.spinner("Loading …"):
        item, etag = api.read(api.path("review-items", id))
        event = _event(item, rights)
    now = (event or {}).get("now")
    _head(item)
    actions.offer(actions.Open(item, etag, now, me))
    why, bill, history = st.tabs(["Why it waits", "What it would bill", "History"])
    with why:
        if item["state"] == "settled":
            st.success(f"Settled: {plain(item['settled_as'])}")
        advice.show(event, me)
        findings.show(now["findings"] if now else item["findings"], item["cards"] | _cards(now))
    with bill:
        _bill(now, rights)
    with history:
        _history(item, event, rights)
        _similar(item)


def _event(item: Item, rights: set[str]) -> Item | None:
    kind, _, id = item["subject"].partition(":")
    if kind != "event" or "read_billing" not in rights:
        return None
    found: Item = api.get(api.path("billing-events", id))
    return found


def _cards(now: Item | None) -> Item:
    return now["cards"] if now else {}


def _head(item: Item) -> None:
    name, cash = st.columns([3, 2], vertical_alignment="bottom")
    place = " · ".join(part for part in (item["contract"], item["milestone"]) if part)
    with name:
        st.subheader(plain(_customer(item)), anchor=False)
        st.caption(plain(place) or "no contract yet")
    with cash.container(key="cash-now"):
        st.subheader(plain(money.show(item.get("cash"))), anchor=False)
    with st.container(horizontal=True, gap="small"):
        st.badge(words.KINDS.get(item["kind"], str(item["kind"])), color="gray")
        st.badge(f"for {words.ROLES.get(item['owner_role'], item['owner_role'])}", color="green")
        if item["claimed_by"]:
            st.badge(f"claimed by {plain(words.person(item['claimed_by']))}", color="blue")
        if item["state"] != "settled":
            late = dates.instant(item["due_at"]) < dates.now()
            st.badge(f"due {dates.left(item['due_at'])}", color="red" if late else "gray")


def _customer(item: Item) -> str:
    if not item["customer"]:
        return "Not matched yet"
    return str(api.get(api.path("customers", item["customer"]))["name"])


def _bill(now: Item | None, rights: set[str]) -> None:
    if now and now.get("preview"):
        draft.preview(now["preview"], now["draft_digest"])
    elif "read_billing" not in rights:
        st.info("Your role works with milestones and sign-offs; drafts are shown to billing roles.")
    else:
        st.info("There is nothing to bill yet: no draft can be made from what is known.")


def _history(item: Item, event: Item | None, rights: set[str]) -> None:
    rows = [(item["opened_at"], "Opened", "", item["summary"])]
    rows += [(n["at"], "Comment", words.person(n["by"]), n["text"]) for n in item["notes"]]
    for decision in (event or {}).get("decisions", []):
        held = findings.split(decision["findings"])[0]
        why = ", ".join(words.reason(f["reason"]) for f in held) or "clear"
        rows.append((decision["decided_at"], "Decided", "the gate", why))
    if event:
        rows += [
            (a["at"], "Approved", words.person(a["by"]), f"draft {a['draft_digest'][:12]}")
            for a in event["approvals"]
        ]
        rows += [
            (
                o["at"],
                "Overridden",
                words.person(o["by"]),
                f"{words.reason(o['reason'])} until {dates.day(o['until'])}: {o['why']}",
            )
            for o in event["overrides"]
        ]
    rows += _audited(item, rights)
    table(
        [
            {"When": dates.at(when), "What": what, "Who": who, "Said": said}
            for when, what, who, said in sorted(rows, key=lambda row: row[0])
        ],
        alt="History",
        widths={"Said": "large"},
    )


def _audited(item: Item, rights: set[str]) -> list[tuple[str, str, str, str]]:
    """Moves of the item, which stand nowhere but in the audit chain."""
    if "read_audit" not in rights:
        return []
    return [
        (
            dates.iso(entry["at_micros"]),
            words.AUDIT.get(entry["kind"], words.words(entry["kind"])),
            words.person(entry["actor"]),
            str((entry["payload"] or {}).get("move", "")),
        )
        for entry in api.get("/v1/audit/entries", subject=f"item:{item['id']}")
        if entry["kind"] == "item_moved"
    ]


def _similar(item: Item) -> None:
    """How earlier items with the same reason ended."""
    found = api.get("/v1/review-items", state="settled", reason=item["reasons"][0], limit=5)
    others = [other for other in found["items"] if other["id"] != item["id"]]
    if not others:
        return
    st.caption(f"Earlier: {plain(words.reason(item['reasons'][0]))}")
    table(
        [
            {
                "Customer": other["customer_name"] or "",
                "Cash": money.show(other.get("cash")),
                "Ended": dates.at(other["settled_at"]),
                "How": other["settled_as"],
            }
            for other in others
        ],
        alt="Earlier items with the same reason and how they ended",
        money=("Cash",),
    )
