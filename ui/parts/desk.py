"""What people do with an item besides deciding: give it on, put it off, ask, send it back, and
agree to what somebody else proposed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import streamlit as st

import api
from parts import dates, words
from parts.opened import Open
from parts.outcome import became
from parts.text import plain

WAKES_AT = time(7)


def colleagues() -> dict[str, str]:
    """Who works the queue: e-mail address to name and role."""
    return {
        one["email"]: f"{one['name'] or words.person(one['email'])} "
        f"({words.ROLES.get(one['role'], one['role']).lower()})"
        for one in api.known("/v1/colleagues")
    }


def until(day: date) -> str:
    """The instant at which a snooze until a day ends: early that morning, for the reader."""
    return datetime.combine(day, WAKES_AT, dates.zone()).isoformat()


def offer(open_: Open) -> None:
    """The moves that fit the item's state and the role."""
    state = open_.item["state"]
    if state in ("snoozed", "waiting"):
        wake(open_)
    if state in ("open", "claimed"):
        people = colleagues()
        ask(open_, people)
        give(open_, people)
        snooze(open_)
    if open_.event and open_.may("approve"):
        reject(open_)


def ask(open_: Open, people: dict[str, str]) -> None:
    """Ask the project manager or a colleague; the item then waits."""
    item = open_.item
    manager = item["pm"]
    choices = ([""] if manager else []) + [p for p in people if p not in (manager, open_.me["id"])]
    names = {"": f"{words.person(manager)} (project manager)"} | people
    with (
        st.popover("Ask …"),
        st.form(f"ask-{item['id']}-{item['revision']}", border=False),
    ):
        to = st.selectbox("Whom", choices, format_func=lambda code: names[code])
        text = st.text_area("Question", placeholder="What do you need to know or to get?")
        st.caption("They are told by mail or hook; the item waits for their answer.")
        if st.form_submit_button("Ask", type="primary"):
            where = api.path("review-items", item["id"], "questions")
            body = {"text": text} | ({"to": to} if to else {})

            def work() -> str:
                asked = api.post(where, body, once=True)
                return f"{plain(words.person(asked['of']))} is asked; the item waits."

            api.act(work)


def give(open_: Open, people: dict[str, str]) -> None:
    item = open_.item
    with (
        st.popover("Assign …"),
        st.form(f"assign-{item['id']}-{item['revision']}", border=False),
    ):
        to = st.selectbox("To", list(people), format_func=lambda code: people[code])
        note = st.text_input("Note", placeholder="What should they look at?")
        if st.form_submit_button("Assign", type="primary"):
            said = f"Assigned to {plain(words.person(to))}, who is told."
            _move(open_, {"move": "assign", "to": to, "note": note}, said)


def snooze(open_: Open) -> None:
    item = open_.item
    tomorrow = dates.today() + timedelta(days=1)
    with (
        st.popover("Snooze …"),
        st.form(f"snooze-{item['id']}-{item['revision']}", border=False),
    ):
        day = st.date_input(
            "Until",
            tomorrow + timedelta(days=1),
            min_value=tomorrow,
            max_value=dates.today() + timedelta(days=89),
        )
        note = st.text_input("Note", placeholder="What is it waiting for?")
        st.caption("It comes back by itself, or earlier when its reasons change.")
        if st.form_submit_button("Snooze", type="primary"):
            said = f"Snoozed until {dates.day(day.isoformat())}."
            _move(open_, {"move": "snooze", "until": until(day), "note": note}, said)


def wake(open_: Open) -> None:
    question = next((q for q in open_.item["questions"] if q["state"] == "open"), None)
    if open_.item["state"] == "waiting" and question:
        if question["asked_by"] != open_.me["id"] and not open_.may("reassign"):
            return
        where = api.path("questions", question["id"], "withdrawal")

        def withdraw() -> str:
            api.post(where)
            return "The question is withdrawn; the item is back."

        st.button(
            "Withdraw question", key=f"wake-{open_.item['id']}", on_click=api.done, args=(withdraw,)
        )
        return

    def work() -> str:
        where = api.path("review-items", open_.item["id"], "moves")
        api.post(where, {"move": "wake"}, if_match=open_.etag)
        return "It is back in the queue."

    st.button("Wake", key=f"wake-{open_.item['id']}", on_click=api.done, args=(work,))


def reject(open_: Open) -> None:
    """Send a held milestone back to its project manager."""
    item = open_.item
    with (
        st.popover("Reject …"),
        st.form(f"reject-{item['id']}-{item['revision']}", border=False),
    ):
        st.caption("The milestone counts as not done; the project manager is told why.")
        why = st.text_area("Why", key=f"why-not-{item['id']}", placeholder="What must change?")
        if st.form_submit_button("Send back", type="primary"):
            where = api.path("review-items", item["id"], "rejection")

            def work() -> str:
                api.post(where, {"why": why}, if_match=open_.etag)
                return "Sent back; the project manager is told."

            api.act(work)


def _move(open_: Open, body: dict[str, Any], said: str) -> None:
    where = api.path("review-items", open_.item["id"], "moves")

    def work() -> str:
        api.post(where, body, if_match=open_.etag)
        return said

    api.act(work)


def proposals(open_: Open) -> None:
    """What waits for a second person, with their two buttons."""
    for proposal in open_.item["proposals"]:
        if proposal["state"] != "open":
            continue
        own = proposal["proposed_by"] == open_.me["id"]
        with st.container(border=True, key=f"held-proposal-{proposal['id']}"):
            st.markdown(f"**{plain(sentence(proposal))}**")
            if proposal["why"]:
                st.markdown(f"> {plain(proposal['why'])}")
            with st.container(horizontal=True):
                if own:
                    _decide(proposal, "withdraw", "Withdraw", "Withdrawn.")
                else:
                    _decide(proposal, "agree", "Agree", "Agreed.", type="primary")
                    _decide(proposal, "decline", "Decline", "Declined.")


def sentence(proposal: dict[str, Any]) -> str:
    who = words.person(proposal["proposed_by"])
    if proposal["kind"] == "settle":
        return f"{who} wants to settle this; a second person must agree"
    body = proposal["body"]
    return (
        f"{who} wants to override: {words.reason(body['reason'])}, "
        f"until {dates.day(body['until'])}; a second person must agree"
    )


def _decide(proposal: dict[str, Any], decision: str, label: str, said: str, **look: Any) -> None:
    where = api.path("proposals", proposal["id"], "decision")

    def work() -> str:
        done = api.post(where, {"decision": decision})
        return f"{said} {became(done)}" if done["decisions"] else said

    key = f"{decision}-{proposal['id']}"
    st.button(label, key=key, on_click=api.done, args=(work,), **look)
