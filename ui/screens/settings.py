"""Settings: who may sign in, and what platforms sent."""

from __future__ import annotations

import streamlit as st

import api
from parts import inbox, tabs, words
from parts.tables import table


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
    shown = {"Inbox": inbox.show}
    if "manage_people" in st.session_state["me"]["rights"]:
        shown = {"People": people} | shown
    tabs.lazy(shown, "settings-tabs")


page()
