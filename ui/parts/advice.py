"""Warnings of advisors about a draft: where the amount lies among its peers, or the other document
side by side, the naive rule's view beside it, and one key for right and one for wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

import api
from parts import dates, findings, money, words
from parts.outcome import became
from parts.tables import table
from parts.text import plain

Given = Mapping[str, Any]
TITLES = {"unusual_amount": "Unusual amount", "duplicate": "May be billed already"}
SETTLED = {
    "right": "found right",
    "wrong": "found wrong",
    "superseded": "about an earlier draft",
}
_RULES = {
    "unusual_amount": "three standard deviations from the mean of the service line",
    "duplicate": "same party, amount and day",
}
_FIELDS = (
    ("customer", "Customer"),
    ("contract", "Contract"),
    ("milestone", "Milestone"),
    ("name", "Work"),
    ("on", "Date"),
    ("net", "Net"),
    ("po", "Purchase order"),
)


def show(event: Mapping[str, Any] | None, me: Mapping[str, Any]) -> None:
    """Every warning about a billing event; nothing where there is none."""
    if event is None:
        return
    given = api.get(api.path("billing-events", event["id"], "advice"))
    known = [one for one in given if one["kind"] in TITLES and one["settled_as"] != "superseded"]
    # One pair of keys: they answer the first warning that waits.
    waiting = next((one["id"] for one in known if one["settled_as"] is None), None)
    may = "settle_advice" in me["rights"] and event["now"] is not None
    for one in known:
        with st.container(border=True, key=f"advice-{one['id']}"):
            _one(one)
            if may:
                _answers(one, keys=one["id"] == waiting)


def _one(given: Given) -> None:
    said = given["values"]
    name, state = st.columns([3, 1], vertical_alignment="center")
    name.markdown(f"**{TITLES[given['kind']]}**")
    if given["settled_as"]:
        who = plain(words.person(given["settled_by"]))
        state.caption(f"{SETTLED[given['settled_as']]} by {who}")
    for reason in said["reasons"]:
        st.markdown(f"- {plain(findings.sentence(reason))}")
    if said.get("other"):
        _side_by_side(said["draft"], said["other"])
    for picture in said.get("pictures", [])[:1]:
        st.altair_chart(strip(picture), width="stretch")
        st.caption(_told(picture))
    st.caption(plain(_beside(given)))


def strip(picture: Mapping[str, Any]) -> alt.LayerChart:
    """One dot per peer, the middle half as a band, the median as a line, the draft as a diamond."""
    axis = alt.Axis(format="~s", tickCount=5, title=picture["unit"])
    values = [*picture["peers"], picture["value"]]
    wide = min(values) > 0 and max(values) > 20 * min(values)
    scale = alt.Scale(type="log" if wide else "linear", zero=False, nice=True)
    at = alt.X("value:Q", scale=scale, axis=axis)
    peers = pd.DataFrame({"value": picture["peers"], "which": "peers"})
    low, high = picture["quartiles"]
    band = pd.DataFrame({"value": [low], "to": [high]})
    middle = pd.DataFrame({"value": [picture["median"]], "which": ["median"]})
    own = pd.DataFrame({"value": [picture["value"]], "which": ["this draft"]})
    shown = [alt.Tooltip("which:N", title=""), alt.Tooltip("value:Q", format=",.2f")]
    layers = (
        alt.Chart(band).mark_rect(opacity=0.18, color="#0b6e5b").encode(x=at, x2="to:Q"),
        alt.Chart(peers)
        .mark_circle(size=60, opacity=0.45, color="#5b6b67")
        .encode(x=at, tooltip=shown),
        alt.Chart(middle).mark_rule(color="#0b6e5b", strokeWidth=2).encode(x=at, tooltip=shown),
        alt.Chart(own)
        .mark_point(shape="diamond", size=200, filled=True, color="#c2410c")
        .encode(x=at, tooltip=shown),
        alt.Chart(own)
        .mark_text(dy=-18, color="#c2410c", fontWeight="bold")
        .encode(x=at, text="which:N"),
    )
    chart: alt.LayerChart = alt.layer(*layers).properties(height=150)
    return chart


def _told(picture: Mapping[str, Any]) -> str:
    """The picture in words, for those who cannot see it."""
    unit = picture["unit"]
    low, high = (f"{bound:,.2f}" for bound in picture["quartiles"])
    return plain(
        f"This draft: {picture['value']:,.2f} {unit}. {picture['count']} peers "
        f"({picture['peers_are']}): median {picture['median']:,.2f}, middle half {low} to {high}."
    )


def _side_by_side(draft: Mapping[str, Any], other: Mapping[str, Any]) -> None:
    """The two documents, a mark where they differ."""
    title = f"Invoice {other['number']}" if other["number"] else "Other draft"
    rows = []
    for field, label in _FIELDS:
        mine, theirs = _text(field, draft[field]), _text(field, other[field])
        if mine or theirs:
            differs = "" if mine == theirs else "≠"
            rows.append({"": label, "This draft": mine, "≠": differs, title: theirs})
    table(rows, alt="The draft and the other document, with a mark where they differ")


def _text(field: str, value: Any) -> str:
    if field == "net":
        return money.show(value)
    return dates.day(value) if field == "on" else str(value or "")


def _beside(given: Given) -> str:
    """How sure the model is, and what the naive rule says."""
    said = given["values"]
    sees = "warns too" if said["by_rule"] else "sees nothing here"
    rule = f"The naive rule ({_RULES[given['kind']]}) {sees}."
    sure = given["confidence_bp"]
    if sure is None:
        return f"Found without a trained model. {rule}"
    extra = ""
    if said.get("expected_precision") is not None:
        share = round(100 * said["expected_precision"])
        extra = f" About {share} of 100 such warnings are expected to be right."
    return f"The model says {sure / 100:.0f} % likely.{extra} {rule}"


def _answers(given: Given, keys: bool) -> None:
    with st.container(horizontal=True):
        _answer(given, "right", "Right: hold it", "Y" if keys else None)
        _answer(given, "wrong", "Wrong: let it go", "N" if keys else None)


def _answer(given: Given, how: str, label: str, key: str | None) -> None:
    def work() -> str:
        where = api.path("advice", given["id"], "answers")
        return f"Noted as {how}. {became(api.post(where, {'answer': how}, once=True))}"

    st.button(
        label,
        key=f"{how}-{given['id']}",
        on_click=api.done,
        args=(work,),
        shortcut=key,
        disabled=given["settled_as"] == how,
    )
