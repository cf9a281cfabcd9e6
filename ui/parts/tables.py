"""Tables: texts as they are, money right-aligned, one selected row, pages by cursor."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

Rows = Sequence[Mapping[str, Any]]
_MOST_ROWS_SHOWN = 16


def _columns(rows: Rows, money: Sequence[str], widths: Mapping[str, Any]) -> dict[str, Any]:
    names = list(rows[0]) if rows else []
    return {
        name: st.column_config.TextColumn(
            name, alignment="right" if name in money else "left", width=widths.get(name)
        )
        for name in names
        if not any(isinstance(row[name], int | float | bool) for row in rows)
    }


def _frame(rows: Rows, red: Sequence[tuple[int, str]] = ()) -> Any:
    """The rows as a frame; `red` names cells (row, column) that must be seen at once."""
    frame = pd.DataFrame(list(rows))
    if not red:
        return frame
    marks = pd.DataFrame("", index=frame.index, columns=frame.columns)
    for row, column in red:
        marks.loc[row, column] = "color: #b3261e; font-weight: 600"
    return frame.style.apply(lambda _: marks, axis=None)


def table(
    rows: Rows,
    *,
    alt: str,
    money: Sequence[str] = (),
    widths: Mapping[str, Any] | None = None,
) -> None:
    """A table to read. `money` names the right-aligned columns."""
    st.dataframe(
        pd.DataFrame(list(rows)),
        hide_index=True,
        column_config=_columns(rows, money, widths or {}),
        height=_height(len(rows)),
        row_height=32,
        alt=alt,
    )


def choose(
    rows: Rows,
    *,
    key: str,
    alt: str,
    money: Sequence[str] = (),
    widths: Mapping[str, Any] | None = None,
    chosen: int | None = None,
    red: Sequence[tuple[int, str]] = (),
) -> int | None:
    """A table with one selectable row: the position of the selected one. With `chosen`, that row
    is selected at first and one row always is."""
    slot = f"chosen:{key}"
    made, row, given, picked = st.session_state.get(slot, (0, chosen, chosen, chosen))
    if chosen not in (given, picked):
        # Somebody else moved the choice (a link, a key): the table is made anew to show it.
        made, row = made + 1, chosen
    default: Any = {"selection": {"rows": [row], "columns": [], "cells": []}}
    state = st.dataframe(
        _frame(rows, red),
        hide_index=True,
        column_config=_columns(rows, money, widths or {}),
        height=_height(len(rows)),
        row_height=32,
        on_select="rerun",
        selection_mode=["single-row" if row is None else "single-row-required", "single-cell"],
        selection_default=default if row is not None else None,
        key=f"{key}:{made}",
        alt=alt,
    )
    if state["selection"]["cells"]:
        # A click into a cell means its row; the table is made anew with that row selected.
        row = state["selection"]["cells"][0][0]
        st.session_state[slot] = (made + 1, row, chosen, row)
        st.rerun()
    valid = [position for position in state["selection"]["rows"] if position < len(rows)]
    picked = valid[0] if valid else None
    st.session_state[slot] = (made, row, chosen, picked)
    return picked


def choose_many(
    rows: Rows,
    *,
    key: str,
    alt: str,
    money: Sequence[str] = (),
    widths: Mapping[str, Any] | None = None,
    red: Sequence[tuple[int, str]] = (),
) -> list[int]:
    """A table with a box before each row: the positions of the ticked ones."""
    state = st.dataframe(
        _frame(rows, red),
        hide_index=True,
        column_config=_columns(rows, money, widths or {}),
        height=_height(len(rows)),
        row_height=32,
        on_select="rerun",
        selection_mode="multi-row",
        key=key,
        alt=alt,
    )
    return [position for position in state["selection"]["rows"] if position < len(rows)]


def _height(count: int) -> int:
    return 32 * (min(count, _MOST_ROWS_SHOWN) + 1) + 4


def facts(pairs: Sequence[tuple[str, str]]) -> None:
    """Names and values in two quiet columns; empty values are left out."""
    from parts.text import plain

    shown = [(name, value) for name, value in pairs if value not in ("", "–", None)]
    for start in range(0, len(shown), 4):
        row = shown[start : start + 4]
        for column, (name, value) in zip(st.columns(4), row, strict=False):
            column.caption(name)
            column.markdown(plain(value))


# What each list was last searched for; see `Pager.open_row`.
_SOUGHT = "sought"


def forget_searches() -> None:
    """What is opened from now on comes from a link: no search has moved away from it."""
    st.session_state.pop(_SOUGHT, None)


class Pager:
    """Where a list stands: the cursors of the pages before, kept for the session. A change of
    the filters begins again at the first page."""

    def __init__(self, name: str, filters: object) -> None:
        self.slot = f"pager:{name}"
        self.filters = repr(filters)
        known = st.session_state.get(self.slot)
        if known is None or known["filters"] != self.filters:
            st.session_state[self.slot] = {"filters": self.filters, "cursors": [None]}
        self.cursors: list[str | None] = st.session_state[self.slot]["cursors"]

    def open_row(
        self, kept: MutableMapping[Any, Any], name: str, here: Sequence[str]
    ) -> int | None:
        """The row to select: the one that is open, which `kept[name]` names, or the first. What a
        link led to, or a decision took off the list, stays open until something else is sought."""
        sought = st.session_state.setdefault(_SOUGHT, {})
        moved_on = sought.get(self.slot, self.filters) != self.filters
        sought[self.slot] = self.filters
        current = kept.get(name)
        if current in here:
            return here.index(current)
        if current and moved_on:
            del kept[name]
            current = None
        return None if current or not here else 0

    @property
    def cursor(self) -> str | None:
        return self.cursors[-1]

    @property
    def number(self) -> int:
        return len(self.cursors)

    def back(self) -> None:
        self.cursors.pop()

    def buttons(self, following: str | None) -> None:
        """Previous and next, where there are any."""
        if following is None and self.number == 1:
            return
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                "Previous page",
                disabled=self.number == 1,
                on_click=self.back,
                key=f"{self.slot}:back",
            )
            st.caption(f"Page {self.number}")
            st.button(
                "Next page",
                disabled=following is None,
                on_click=self.cursors.append,
                args=(following,),
                key=f"{self.slot}:on",
            )
