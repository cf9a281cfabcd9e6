"""Raw events that platforms sent, newest first; a kept one can be read once more."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, words
from parts.tables import Pager, choose
from parts.text import plain

STATES = {
    "": "Any state",
    "kept": "Kept, not read yet",
    "read": "Read",
    "ignored": "Ignored: says nothing about billing",
    "held": "Held: nothing fits it",
    "refused": "Refused: signature",
    "dead": "Could not be read",
}


def show(connection: str = "") -> None:
    """The events of one connection, or of all."""
    state = st.selectbox(
        "State", list(STATES), format_func=lambda code: STATES[code], key=f"inbox:{connection}"
    )
    pager = Pager(f"inbox:{connection}", state)
    with st.spinner("Loading …"):
        found = api.get(
            "/v1/inbox", state=state, connection=connection, cursor=pager.cursor, limit=50
        )
    items: list[dict[str, Any]] = found["items"]
    if not items:
        st.info("No event is in this state.")
        return
    picked = choose(
        [_row(one, named=not connection) for one in items],
        key=f"inbox-{hash(tuple(one['id'] for one in items))}",
        alt="Events that platforms sent, newest first",
        money=("Bytes",),
        widths={"Note": "large"},
    )
    pager.buttons(found["next"])
    if picked is None:
        st.caption("Select an event to read it once more, after set-up or data was corrected.")
    else:
        _again(items[picked])


def _row(event: dict[str, Any], named: bool) -> dict[str, str]:
    row = {
        "Received": dates.at(event["received_at"]),
        "State": words.words(event["state"]),
        "Note": event["note"],
        "Delivery": event["delivery_key"],
        "Bytes": f"{event['bytes']:,}",
    }
    return {"Connection": event["connection"]} | row if named else row


def _again(event: dict[str, Any]) -> None:
    def work() -> str:
        api.post(api.path("inbox", event["id"], "replay"))
        return "The event is read again in a moment."

    label = f"Read {plain(event['delivery_key'])} again"
    key = f"read-{event['id']}"
    st.button(label, type="primary", on_click=api.done, args=(work,), key=key)
