"""How a connection fares and how a person signs in to it: the same for both kinds of systems."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts.text import plain

HEALTH = {
    "well": "Well",
    "unknown": "Not tried yet",
    "passing_fault": "Passing fault",
    "critical": "Needs you",
}
Row = dict[str, Any]


def told(row: Row, otherwise: str = "") -> None:
    """What is wrong with a connection, if anything is."""
    if row["health"] == "critical":
        st.error(f"Needs a person: {plain(row['problem'] or otherwise)}")
    elif row["health"] == "passing_fault":
        st.warning(f"A fault that may pass by itself: {plain(row['problem'])}")


def tested(kind: str, code: str, verb: str) -> str:
    """Ask the system something harmless."""
    said = api.post(api.path(kind, code, verb))
    if not said["ok"]:
        raise api.Problem(409, "unreachable", said["said"])
    return f"It works: {plain(said['said'])}."


def sign_in(kind: str, row: Row, rights: set[str]) -> None:
    """The button that begins a sign-in."""
    if not row["signs_in"] or "manage_connections" not in rights:
        return

    def work() -> str:
        begun = api.post(api.path(kind, row["code"], "authorization"))
        st.session_state[_slot(kind, row)] = begun["url"]
        return "The way to the sign-in is below; it is good for 15 minutes."

    label = "Sign in again" if row["signed_in"] else "Sign in"
    st.button(label, on_click=api.done, args=(work,), key=f"begin-{kind}-{row['code']}")


def way_to_sign_in(kind: str, row: Row) -> None:
    """The link out to the system, once a sign-in was begun."""
    if _slot(kind, row) in st.session_state:
        address = st.session_state.pop(_slot(kind, row))
        st.link_button(f"Go to {plain(row['title'])} to sign in", address)


def _slot(kind: str, row: Row) -> str:
    return f"sign-in:{kind}:{row['code']}"
