"""Connections: how accounting systems and project systems fare, what is mapped, what did not
arrive, and how events are read."""

from __future__ import annotations

import streamlit as st

import api
from parts import accounting, platforms, tabs
from parts.text import plain

RIGHTS = set(st.session_state["me"]["rights"])


def answered() -> None:
    """What came of a sign-in, when the browser comes back from it."""
    if "connected" in st.query_params:
        st.success(f"{plain(st.query_params.pop('connected'))} is connected.")
    elif "problem" in st.query_params:
        st.error(f"Nothing was connected: {plain(st.query_params.pop('problem'))}.")


def page() -> None:
    st.header("Connections", anchor=False)
    answered()
    api.told()
    shown = {
        "Accounting systems": lambda: accounting.show(RIGHTS),
        "Project systems": lambda: platforms.show(RIGHTS),
    }
    tabs.lazy(shown, "connection-tabs")


page()
