"""Documents brought for a milestone: the place to drop them, and where each of them stands."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, drops, words
from parts.tables import forget_searches
from parts.text import plain

Document = dict[str, Any]
UNREAD = ("kept", "reading")
WAITING = ("read", "matched", "differs", "unreadable")
COLOURS = {
    "kept": "gray",
    "reading": "blue",
    "read": "orange",
    "matched": "orange",
    "differs": "red",
    "unreadable": "red",
    "confirmed": "green",
    "filed": "gray",
    "refused": "gray",
}


def drop(contract: str = "", milestone: str = "") -> None:
    """A place to drop PDFs on."""

    def bring(name: str, body: bytes) -> bool:
        place = {"contract": contract, "milestone": milestone}
        return bool(api.bring("/v1/sign-offs", name, body, **place)["new"])

    drops.field(
        "Drop sign-off documents here",
        "pdf",
        f"PDF, up to {drops.MEGABYTES} MB. Each is read, and waits for your confirmation.",
        f"drops:{contract}:{milestone}",
        bring,
    )


def standing(contract: str, milestone: str) -> None:
    """The documents of a milestone."""
    where = {"contract": contract, "milestone": milestone}
    found = api.get("/v1/sign-offs", **where, limit=100)["items"]
    for one in found:
        line(one)
    follow(found, where)


def follow(found: list[Document], where: dict[str, Any]) -> None:
    """While one of these documents is being read, look again, and draw the page anew as soon as
    one has moved on. What a person clicks stands outside: a fragment takes its own clicks along
    when the page drops it."""
    if any(one["state"] in UNREAD for one in found):
        states = {one["id"]: one["state"] for one in found}
        st.fragment(_look_again, run_every=1.0)(states, where)


def _look_again(states: dict[str, str], where: dict[str, Any]) -> None:
    found = api.get("/v1/sign-offs", **where, limit=100)["items"]
    if {one["id"]: one["state"] for one in found} != states:
        st.rerun()
    st.caption("Documents are being read …")


def line(document: Document) -> None:
    """One document: its name, where it stands, what was read, and the way to it."""
    with st.container(border=True, key=f"document-{document['id']}"):
        name, way = st.columns([4, 2], vertical_alignment="center")
        with name:
            st.badge(words.DOCUMENT_STATES[document["state"]], color=COLOURS[document["state"]])
            st.markdown(f"**{plain(document['name'])}**")
            st.caption(plain(_story(document)))
        if document["state"] not in UNREAD:
            label = "Look and decide" if document["state"] in WAITING else "Look at it"
            way.button(
                label,
                key=f"look-{document['id']}",
                type="primary" if document["state"] in WAITING else "secondary",
                on_click=look,
                args=(document["id"],),
                width="stretch",
            )


def _story(document: Document) -> str:
    parts = [f"{words.person(document['arrived_by'])}, {dates.at(document['arrived_at'])}"]
    if document["summary"]:
        kind, _, decision = document["summary"].partition(": ")
        read = words.DOCUMENT_TYPES.get(kind, words.words(kind)).lower()
        parts.append(f"read as {read}, {words.words(decision).lower()}")
    if document["note"]:
        parts.append(document["note"])
    if document["decided_by"]:
        parts.append(f"decided by {words.person(document['decided_by'])}")
    if document["why"]:
        parts.append(document["why"])
    return " · ".join(parts)


def look(id: str) -> None:
    """Open a document in the view of documents."""
    st.session_state["sign-offs-view"] = "Documents"
    st.session_state["document"] = id
    forget_searches()
