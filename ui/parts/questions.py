"""Questions that were asked of whoever is signed in, with a box for each answer."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, money, words
from parts.text import plain


def mine() -> None:
    """The open questions to me, oldest first; nothing when there are none."""
    if "work_queue" not in st.session_state["me"]["rights"]:
        return
    questions = api.get("/v1/questions")
    if not questions:
        return
    one = len(questions) == 1
    st.subheader(f"{'A question' if one else f'{len(questions)} questions'} to you", anchor=False)
    for question in questions:
        with st.container(border=True, key=f"held-question-{question['id']}"):
            _one(question)


def _one(question: dict[str, Any]) -> None:
    place = " · ".join(
        part
        for part in (
            question["customer_name"],
            question["contract"],
            question["milestone"],
            money.show(question.get("cash")) if question.get("cash") else "",
        )
        if part
    )
    st.markdown(f"**{plain(place or question['summary'])}**")
    st.caption(
        f"{plain(words.person(question['asked_by']))} asked on {dates.at(question['asked_at'])}; "
        "the item waits for you"
    )
    for line in question["text"].splitlines():
        st.markdown(f"> {plain(line)}")
    with st.form(f"answer-{question['id']}", border=False):
        text = st.text_area(
            "Your answer", placeholder="Say how it stands; add documents at the milestone below"
        )
        if st.form_submit_button("Answer", type="primary"):
            where = api.path("questions", question["id"], "answer")

            def work() -> str:
                api.post(where, {"text": text})
                return f"Answered; {plain(words.person(question['asked_by']))} is told."

            api.act(work)
