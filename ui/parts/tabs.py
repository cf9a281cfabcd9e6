"""Tabs that ask the API only when somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st


def lazy(tabs: Mapping[str, Callable[[], None]], key: str, first: str | None = None) -> None:
    """Tabs by name; the work of a tab is done while it is the open one. Which one is open is kept
    under the key for the session; at first it is `first`, or the leftmost."""
    shown = st.tabs(list(tabs), key=key, on_change="rerun", default=first)
    for tab, work in zip(shown, tabs.values(), strict=True):
        if tab.open:
            with tab, st.spinner("Loading …"):
                work()
