"""A place to drop files on: each is brought as soon as it is there, and its fate is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

import api
from parts.text import plain

MEGABYTES = 25  # the most that documents and mails are taken with
Bring = Callable[[str, bytes], bool]


def field(label: str, suffix: str, hint: str, slot: str, bring: Bring) -> None:
    """The field itself. `bring` takes a file's name and bytes and says whether it is new here;
    `slot` tells one field from another."""
    # A new key empties the field, so that nothing is brought twice.
    made = st.session_state.setdefault(slot, 0)
    files = st.file_uploader(
        label,
        type=suffix,
        accept_multiple_files=True,
        max_upload_size=MEGABYTES,
        key=f"{slot}:{made}",
        help=hint,
    )
    if not files:
        return
    st.session_state[slot] = made + 1
    with st.spinner("Bringing it in …"):
        told = [_brought(file, bring) for file in files]
    kinds = [kind for kind, _ in told]
    api.tell("error" if "error" in kinds else "success", " ".join(text for _, text in told))
    st.rerun()


def _brought(file: Any, bring: Bring) -> tuple[str, str]:
    """Bring one file; one that is refused does not keep the others away."""
    name = plain(file.name)
    try:
        new = bring(file.name, file.getvalue())
    except (api.Away, api.Problem) as failure:
        return "error", f"{name} was not taken. {api.sentence(failure)}"
    return "success", f"{name} {'will be read' if new else 'was on record before'}."
