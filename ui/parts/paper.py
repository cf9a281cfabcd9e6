"""A page of a document as a picture, with the places marked that prove what was read."""

from __future__ import annotations

import base64
from typing import Any

import streamlit as st

import api
from parts import words
from parts.text import plain

Document = dict[str, Any]
# The decision first: it is what a person must see.
_STRONG = ("decision", "signed")


def show(document: Document) -> None:
    """The page on which the decision stands, or another that the person turns to."""
    reading = document["reading"]
    pages = max((reading or {}).get("pages") or 1, 1)
    proofs = (reading or {}).get("evidence", [])
    number = _turned(document, pages, proofs)
    here = [proof for proof in proofs if proof["page"] == number]
    if document["state"] == "unreadable":
        st.info("No page of this file can be shown.")
    else:
        _picture(document, number, here)
    _quotes(here)
    # The browser's own session fetches it; nothing of the file passes through the console.
    file = api.address() + api.path("sign-offs", document["id"], "file")
    st.link_button("Save the file as it came", file)


def _picture(document: Document, number: int, here: list[dict[str, Any]]) -> None:
    with api.explained():
        where = api.path("sign-offs", document["id"], "pages", f"{number}.png")
        st.html(_marked(api.picture(document["digest"], number, where), here))


def _turned(document: Document, pages: int, proofs: list[dict[str, Any]]) -> int:
    first = next((proof["page"] for proof in proofs if proof["field"] == "decision"), 1) or 1
    if pages == 1:
        return 1
    return int(
        st.number_input(
            f"Page of {pages}", 1, pages, min(int(first), pages), key=f"page-{document['id']}"
        )
    )


def _marked(png: bytes, proofs: list[dict[str, Any]]) -> str:
    """The picture with a mark over each proof. Only numbers and our own words get into it."""
    marks = []
    for proof in proofs:
        field = words.words(proof["field"])
        strong = proof["field"] in _STRONG
        colour = "rgba(232,145,20,.30)" if strong else "rgba(11,110,91,.16)"
        edge = "2px solid #b4690e" if strong else "1px solid #0b6e5b"
        for x0, y0, x1, y1 in proof["regions"]:
            left, top = float(x0) * 100 - 0.4, float(y0) * 100 - 0.25
            width, height = (float(x1) - float(x0)) * 100 + 0.8, (float(y1) - float(y0)) * 100 + 0.5
            marks.append(
                f'<div title="{field}" style="position:absolute;left:{left:.2f}%;top:{top:.2f}%;'
                f"width:{width:.2f}%;height:{height:.2f}%;background:{colour};border:{edge};"
                'border-radius:3px;box-sizing:border-box"></div>'
            )
    data = base64.b64encode(png).decode("ascii")
    return (
        '<div style="position:relative;border:1px solid #cfd9d6;border-radius:6px;overflow:hidden">'
        f'<img src="data:image/png;base64,{data}" alt="Page of the document with the proof marked" '
        f'style="width:100%;display:block">{"".join(marks)}</div>'
    )


def _quotes(proofs: list[dict[str, Any]]) -> None:
    decisive = [proof for proof in proofs if proof["field"] == "decision" and proof["quote"]]
    for proof in decisive:
        st.markdown(f"> {plain(proof['quote'])}")
