"""Accounting systems: how each fares, what is mapped to it, and documents on their way there."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, health, money, tabs
from parts.tables import Pager, choose, facts
from parts.text import plain

Rights = set[str]
STATES = {
    "": "Any state",
    "pending": "Waiting",
    "uncertain": "Outcome unknown",
    "sent": "There, not approved",
    "confirmed": "There",
    "failed": "Refused",
}
KINDS = {"customer": "Customers", "item": "Items", "tax": "Tax codes"}
NOTHING = "– not mapped –"


def show(rights: Rights) -> None:
    """Every system, and the selected one with what a person can do there."""
    row = systems()
    if row is None:
        return
    about(row, rights)
    shown = {
        "Mapping": lambda: mapping(row, rights),
        "Documents": lambda: documents(row, rights),
    }
    tabs.lazy(shown, "accounting-tabs")


def systems() -> dict[str, Any] | None:
    """The accounting systems with their health; the selected one."""
    found: list[dict[str, Any]] = api.get("/v1/targets")
    if not found:
        st.info("No accounting system is connected. Add one with `tollgate connect target`.")
        return None
    # What needs a person comes first.
    found.sort(key=lambda row: (row["health"] != "critical", row["code"]))
    picked = choose(
        [
            {
                "System": row["title"],
                "Code": row["code"],
                "Company": row["company"] or row["entity"],
                "Health": health.HEALTH[row["health"]],
                "Waiting": str(row["waiting"]),
                "Refused": str(row["refused"]),
                "Last success": dates.at(row["success_at"]) if row["success_at"] else "–",
            }
            for row in found
        ],
        key="systems",
        alt="Accounting systems and how they fare",
        money=("Waiting", "Refused"),
        widths={"System": 290, "Waiting": 70, "Refused": 70},
        chosen=0,
    )
    return found[picked] if picked is not None else None


def about(row: dict[str, Any], rights: Rights) -> None:
    """One system: what is wrong, and what a person can do."""
    st.subheader(f"{plain(row['title'])} for {plain(row['entity'])}", anchor=False)
    health.told(row, f"{row['refused']} documents were refused")
    facts(
        [
            ("Documents are", "final" if row["mode"] == "final" else "drafts for approval there"),
            ("Last success", dates.at(row["success_at"])),
            ("Last failure", dates.at(row["failure_at"])),
            (
                "Payments read",
                dates.at(row["pulled_at"]) if row["pulls"] else "does not tell of any",
            ),
            ("Left in peace until", dates.at(row["parked_until"])),
        ]
    )
    with st.container(horizontal=True):
        st.button(
            "Test",
            on_click=api.done,
            args=(lambda: health.tested("targets", row["code"], "test"),),
            type="primary",
        )
        if row["pulls"]:
            st.button("Read payments now", on_click=api.done, args=(lambda: _pulled(row["code"]),))
        health.sign_in("targets", row, rights)
    health.way_to_sign_in("targets", row)


def _pulled(code: str) -> str:
    api.post(api.path("targets", code, "pull"))
    return "Payments are read in a moment."


def mapping(row: dict[str, Any], rights: Rights) -> None:
    """Our codes of one kind, what they are mapped to, and what is suggested."""
    if not row["codes"]:
        st.info("This system takes our codes as they are.")
        return
    kind = st.segmented_control(
        "Kind", row["codes"], format_func=lambda code: KINDS[code], default=row["codes"][0]
    )
    kind = kind or row["codes"][0]
    where = api.path("targets", row["code"], "codes")
    rows = api.get(where, kind=kind)
    options = api.get(api.path("targets", row["code"], "choices"), kind=kind)
    open_ = sum(1 for one in rows if not one["theirs"])
    st.caption(f"{len(rows) - open_} of {len(rows)} are mapped.")
    if "map_codes" in rights:
        label = f"List anew what {row['title']} has"
        st.button(label, on_click=api.done, args=(lambda: _listed(row["code"]),))
    if not rows:
        st.info("Nothing of this kind is needed yet.")
        return
    picked = choose(
        [
            {
                "Ours": one["ours"],
                "Name": one["name"],
                "There": one["theirs_name"] or one["theirs"] or NOTHING,
                "Suggested": one["suggestions"][0]["name"] if one["suggestions"] else "",
            }
            for one in rows
        ],
        key=f"codes-{row['code']}-{kind}",
        alt="Our codes and what stands for them there",
        chosen=next((n for n, one in enumerate(rows) if not one["theirs"]), 0),
    )
    if picked is not None and "map_codes" in rights:
        _choice(row, kind, rows[picked], options)


def _choice(
    row: dict[str, Any], kind: str, one: dict[str, Any], options: list[dict[str, str]]
) -> None:
    """Choose what stands for one code; suggestions come first."""
    names = {choice["id"]: choice["name"] for choice in [*one["suggestions"], *options]}
    if not names:
        theirs = st.text_input(f"Code there for {plain(one['name'])}", one["theirs"])
    else:
        listed = ["", *names]
        first = one["suggestions"][0]["id"] if one["suggestions"] else ""
        known = one["theirs"] or first
        theirs = st.selectbox(
            f"{plain(one['name'])} is there",
            listed,
            listed.index(known) if known in listed else 0,
            format_func=lambda id: names.get(id, NOTHING),
            key=f"theirs-{row['code']}-{kind}-{one['ours']}",
        )

    def work() -> str:
        body = {"kind": kind, "ours": one["ours"], "theirs": theirs or ""}
        sent = api.put(api.path("targets", row["code"], "codes"), body)["sent"]
        more = f" {sent} documents that waited go on their way." if sent else ""
        return f"{plain(one['name'])} is mapped.{more}" if theirs else "Unmapped."

    st.button("Save", type="primary", on_click=api.done, args=(work,), key=f"map-{one['ours']}")


def _listed(code: str) -> str:
    counts = api.post(api.path("targets", code, "choices"))
    return ", ".join(f"{count} {KINDS[kind].lower()}" for kind, count in counts.items()) + "."


def documents(row: dict[str, Any], rights: Rights) -> None:
    """Documents on their way to one system; what was refused is sent again."""
    state = st.selectbox("State", list(STATES), format_func=lambda code: STATES[code])
    stopped = st.toggle("Only those that wait for a person", row["refused"] > 0)
    pager = Pager("deliveries", (row["code"], state, stopped))
    found = api.get(
        "/v1/deliveries",
        target=row["code"],
        state=state,
        stopped=stopped,
        cursor=pager.cursor,
        limit=50,
    )
    items = found["items"]
    if not items:
        st.info("Nothing is in this state.")
        return
    picked = choose(
        [
            {
                "Document": one["number"] or "pending",
                "Customer": one["customer_name"],
                "Gross": money.show(one["gross"]),
                "State": STATES[one["state"]],
                "There": one["external_number"],
                "Note": one["note"],
            }
            for one in items
        ],
        key=f"deliveries-{hash(tuple(one['id'] for one in items))}",
        alt="Documents on their way, newest first",
        money=("Gross",),
        widths={"Note": "large"},
    )
    pager.buttons(found["next"])
    if picked is None or "replay_event" not in rights:
        return
    one = items[picked]
    if one["state"] in ("failed", "pending", "uncertain"):

        def work() -> str:
            api.post(api.path("deliveries", one["id"], "replay"))
            return "It is sent again in a moment; what is there already is looked for first."

        label = f"Send {plain(one['number'] or one['id'])} again"
        st.button(label, type="primary", on_click=api.done, args=(work,), key=f"send-{one['id']}")
