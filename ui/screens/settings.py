"""Settings: who may sign in, and what platforms sent."""

from __future__ import annotations

import streamlit as st

import api
from parts import dates, words
from parts.tables import Pager, choose, table
from parts.text import plain

ME = st.session_state["me"]
STATES = {
    "": "Any state",
    "kept": "Kept, not read yet",
    "read": "Read",
    "ignored": "Ignored: says nothing about billing",
    "held": "Held: nothing fits it",
    "refused": "Refused: signature",
    "dead": "Could not be read",
}


def inbox() -> None:
    """Raw events, newest first; a kept one can be read once more."""
    state = st.selectbox("State", list(STATES), format_func=lambda code: STATES[code])
    pager = Pager("inbox", state)
    with st.spinner("Loading …"):
        found = api.get("/v1/inbox", state=state, cursor=pager.cursor, limit=50)
    items = found["items"]
    if not items:
        st.info("No event is in this state.")
        return
    picked = choose(
        [
            {
                "Received": dates.at(row["received_at"]),
                "Connection": row["connection"],
                "State": words.words(row["state"]),
                "Note": row["note"],
                "Delivery": row["delivery_key"],
                "Bytes": f"{row['bytes']:,}",
            }
            for row in items
        ],
        key=f"inbox-{hash(tuple(row['id'] for row in items))}",
        alt="Events that platforms sent, newest first",
        money=("Bytes",),
        widths={"Note": "large"},
    )
    pager.buttons(found["next"])
    if picked is None:
        st.caption("Select an event to read it once more, after set-up or data was corrected.")
        return
    row = items[picked]

    def work() -> str:
        api.post(api.path("inbox", row["id"], "replay"))
        return "The event is read again in a moment."

    label = f"Read {plain(row['delivery_key'])} again"
    st.button(label, type="primary", on_click=api.done, args=(work,), key=f"read-{row['id']}")


def people() -> None:
    """Everybody who may sign in; they are added on the command line."""
    table(
        [
            {
                "Name": row["name"],
                "E-mail address": row["email"],
                "Role": words.ROLES.get(row["role"], row["role"]),
                "Active": "yes" if row["active"] else "no",
            }
            for row in api.get("/v1/people")
        ],
        alt="People who may sign in",
    )
    st.caption("People are added with the command `tollgate user`.")


def page() -> None:
    st.header("Settings", anchor=False)
    api.told()
    events, persons = st.tabs(["Inbox", "People"])
    with events:
        inbox()
    with persons:
        people()


page()
