"""A client's words on the page: line by line as they were written, with the phrases that count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from parts.text import plain

Span = tuple[int, int]


def show(text: str, spans: Sequence[Span] = ()) -> None:
    """A text with some stretches marked. `spans` are [start, end) in code points of the text."""
    st.markdown("  \n".join(marked(text, spans)) or plain("(no text of its own)"))


def marked(text: str, spans: Sequence[Span]) -> list[str]:
    """The lines of a text as Markdown that shows exactly its characters."""
    lines, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        pieces, at = [], start
        for first, last in merged(spans):
            first, last = max(first, start), min(last, end)
            if first >= last or first < at:
                continue
            pieces.append(_kept(text[at:first]))
            pieces.append(f":orange-background[{_kept(text[first:last])}]")
            at = last
        pieces.append(_kept(text[at:end]))
        lines.append("".join(pieces) or "\u00a0")
        start = end + 1
    return lines


def merged(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that touch made one."""
    result: list[Span] = []
    for first, last in sorted(spans):
        if result and first <= result[-1][1]:
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return result


def _kept(piece: str) -> str:
    """A piece of a line with its outer spaces, which `plain` alone would take away."""
    inner = plain(piece)
    before = " " if piece[:1].isspace() and inner else ""
    after = " " if piece[-1:].isspace() else ""
    return f"{before}{inner}{after}"


def spans_of(pieces: Sequence[dict[str, Any]], shift: int) -> list[Span]:
    """Where pieces of evidence stand in a text that begins `shift` code points later."""
    return [
        (piece["start"] - shift, piece["end"] - shift)
        for piece in pieces
        if piece.get("start") is not None and piece["end"] > shift
    ]
