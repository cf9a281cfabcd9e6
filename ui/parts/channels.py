"""How whoever is signed in wants to be told: by mail, by the firm's hooks, or in the console
alone."""

from __future__ import annotations

import streamlit as st

import api


def choose() -> None:
    """A small form behind a button in the side bar; it asks the API only when it is opened."""
    if st.button("Tell me by …", width="stretch"):
        _dialog()


@st.dialog("How you are told")
def _dialog() -> None:
    now = api.get("/v1/me/channels")
    with st.form("channels", border=False):
        by_mail = st.checkbox("By mail", now["by_mail"])
        by_hook = st.checkbox("By the firm's hooks (chat and the like)", now["by_hook"])
        st.caption("What you are asked or given always stands in the console as well.")
        if st.form_submit_button("Save", type="primary"):
            body = {"by_mail": by_mail, "by_hook": by_hook}

            def work() -> str:
                api.put("/v1/me/channels", body)
                return "Saved how you are told."

            api.act(work)
