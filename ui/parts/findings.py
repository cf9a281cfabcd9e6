"""Findings of the gate: what holds first, with its clause and the numbers that disagree side by
side; what passed is folded away."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from parts import money, words
from parts.tables import table
from parts.text import plain

Finding = Mapping[str, Any]
_AMOUNT = re.compile(r"(?<![\w.,])(\d+\.\d{2}) ([A-Z]{3})\b")


def split(findings: Sequence[Any]) -> tuple[list[Finding], list[Finding], list[Finding]]:
    """(what holds, what an override lets pass, what passed)."""
    all_ = [{"rule": f} if isinstance(f, str) else f for f in findings]
    holds = [f for f in all_ if f.get("reason") and not f.get("override")]
    overridden = [f for f in all_ if f.get("override")]
    return holds, overridden, [f for f in all_ if not f.get("reason")]


def show(findings: Sequence[Any], cards: Mapping[str, Mapping[str, Any]]) -> None:
    """All findings of one decision."""
    holds, overridden, passed = split(findings)
    for position, finding in enumerate(holds):
        with st.container(border=True, key=f"held-{position}"):
            _held(finding, cards.get(finding["reason"], {}))
    for finding in overridden:
        st.info(f"{plain(words.reason(finding['reason']))} passes by an override.")
    if passed:
        with st.expander(f"{len(passed)} checks passed"):
            rows = [row for finding in passed for row in _passed(finding)]
            table(rows, alt="Checks that passed, with their evidence")


def _held(finding: Finding, card: Mapping[str, Any]) -> None:
    title = card.get("title") or words.reason(finding["reason"])
    st.markdown(f"**{plain(title)}**")
    st.markdown(plain(sentence(finding.get("detail", ""))))
    if card.get("next_step"):
        st.markdown(f"**Next:** {plain(card['next_step'])}")
    evidence = finding.get("evidence", [])
    _side_by_side(evidence)
    for piece in evidence:
        _cited(piece)


def _side_by_side(evidence: Sequence[Mapping[str, Any]]) -> None:
    """Amounts that disagree, next to each other with their difference."""
    amounts = [(piece, money.read(piece.get("value", ""))) for piece in evidence]
    known = [(piece, amount) for piece, amount in amounts if amount]
    if len(known) < 2:
        return
    (_, one), (_, other) = known[:2]
    gap = money.difference(one, other)
    columns = st.columns(3 if gap else 2)
    for column, (piece, amount) in zip(columns, known[:2], strict=False):
        column.metric(plain(_place(piece)), money.show(amount))
    if gap:
        columns[2].metric("Difference", money.show(gap))


def _cited(piece: Mapping[str, Any]) -> None:
    if piece.get("quote"):
        st.markdown(f"> {plain(piece['quote'])}")
    value = piece.get("value", "")
    amount = money.read(value)
    shown = money.show(amount) if amount else value or "missing"
    page = f", page {piece['page']}" if piece.get("page") else ""
    st.caption(f"{plain(_place(piece))}{page}: {plain(shown)}")


def _place(piece: Mapping[str, Any]) -> str:
    kind, colon, name = str(piece.get("source", "")).partition(":")
    if kind == "document":  # its digest says nothing to people beyond which one it is
        digest, _, page = name.partition("#page=")
        name = f"{digest[:8]}, page {page}" if page else digest[:8]
    source = f"{words.words(kind)} {name}" if colon else words.words(kind)
    field = words.words(piece.get("field", "")).lower() if piece.get("field") else ""
    if len(str(piece.get("field", ""))) <= 4:  # a milestone's code stays as it is written
        field = str(piece.get("field", ""))
    return f"{source} · {field}" if field else source


def _passed(finding: Finding) -> list[dict[str, str]]:
    rule = words.words(finding["rule"])
    pieces = finding.get("evidence") or [{}]
    return [
        {
            "Check": rule,
            "Where": _place(piece) if piece else "",
            "Value": piece.get("value", ""),
            "Quote": piece.get("quote", ""),
        }
        for piece in pieces
    ]


def sentence(text: str) -> str:
    """A detail as a sentence: a capital first, a full stop at the end, amounts by locale."""
    text = _AMOUNT.sub(lambda found: f"{money.number(found[1])} {found[2]}", text)
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '!', '?')) else '.'}"
