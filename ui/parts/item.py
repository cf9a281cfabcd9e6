"""One review item in full: why it waits, what it would bill and book, what was said and done."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import actions, advice, dates, desk, draft, findings, money, tabs, words
from parts.opened import Open
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
    open_ = Open(item, etag, now, me)
    _head(item)
    desk.proposals(open_)
    actions.offer(open_)
    shown = {
        "Why it waits": lambda: _why(open_, event),
        "What it would book": lambda: _bill(now, rights),
        "Similar": lambda: _similar(item),
        "History": lambda: _history(item, event, rights),
    }
    tabs.lazy(shown, "item-tabs")


def _why(open_: Open, event: Item | None) -> None:
    item, now = open_.item, open_.now
    if item["state"] == "settled":
        st.success(f"Settled: {plain(item['settled_as'])}")
    _asked(item)
    advice.show(event, open_.me)
    findings.show(now["findings"] if now else item["findings"], item["cards"] | _cards(now))


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
        _clock(item)


def _clock(item: Item) -> None:
    """How much time is left, and what an item that sleeps or waits does so for."""
    if item["state"] == "settled":
        return
    stopped = item["paused_at"]
    left = dates.left(item["due_at"], stopped)
    text = f"overdue, {left}" if item["late"] else left if stopped else f"due {left}"
    text += ", clock stopped" if stopped else ""
    st.badge(text, color="red" if item["late"] else "gray")
    if item["state"] == "waiting":
        who, since = words.person(item["waiting_for"]), dates.at(item["waiting_since"])
        st.badge(f"waiting for {plain(who)} since {since}", color="orange")
    if item["state"] == "snoozed":
        st.badge(f"snoozed until {dates.at(item['snoozed_until'])}", color="orange")


def _asked(item: Item) -> None:
    """Questions on the item with their answers, the latest first."""
    for question in reversed(item["questions"]):
        if question["state"] == "withdrawn":
            continue
        answered = question["state"] == "answered"
        with st.container(border=True, key=f"question-{question['id']}"):
            asker, of = words.person(question["asked_by"]), words.person(question["asked_of"])
            st.caption(f"{plain(asker)} asked {plain(of)} on {dates.at(question['asked_at'])}")
            st.markdown(plain(question["text"]))
            if answered:
                via = " by the link" if question["answered_via"] == "link" else ""
                st.caption(f"{plain(of)} answered{via} on {dates.at(question['answered_at'])}")
                st.markdown(f"> {plain(question['answer'])}")


def _customer(item: Item) -> str:
    return item["customer_name"] or item["customer"] or "Not matched yet"


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
    """Moves of the item and what was asked, as the audit chain remembers them."""
    if "read_audit" not in rights:
        return []
    return [
        (
            dates.iso(entry["at_micros"]),
            words.AUDIT.get(entry["kind"], words.words(entry["kind"])),
            words.person(entry["actor"]),
            _told(entry["payload"] or {}),
        )
        for entry in api.get("/v1/audit/entries", subject=f"item:{item['id']}")
        if entry["kind"] != "item_commented"
    ]


def _told(payload: dict[str, Any]) -> str:
    """The payload of an audit entry in a few words."""
    names = ("move", "decision", "kind", "to", "of", "until", "note", "text", "why")
    return ", ".join(str(payload[name]) for name in names if payload.get(name))


def _similar(item: Item) -> None:
    """Earlier items with the same reasons, and how they ended."""
    found = api.get(api.path("review-items", item["id"], "similar"))
    if not found["items"]:
        st.info("No earlier item had these reasons.")
        return
    with st.container(horizontal=True, gap="large"):
        for ending in found["endings"]:
            name = words.ENDINGS.get(ending["ending"], "settled")
            st.metric(f"{name.capitalize()}", ending["items"], width="content")
            st.metric("after, on average", f"{ending['mean_hours']} h", width="content")
    table(
        [
            {
                "Customer": other["customer_name"] or "",
                "Cash": money.show(other.get("cash")),
                "Reasons": ", ".join(words.reason(code) for code in other["reasons"]),
                "Ended": dates.at(other["settled_at"]),
                "How": other["settled_as"],
            }
            for other in found["items"]
        ],
        alt="Earlier items with the same reasons and how they ended",
        money=("Cash",),
    )
