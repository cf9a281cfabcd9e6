"""What a person may do with a review item. Each action says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import streamlit as st

import api
from parts import dates, desk, money, remedies, words
from parts.opened import Open
from parts.outcome import became
from parts.text import plain


def offer(open_: Open) -> None:
    """The actions that fit the item, its state and the role."""
    if open_.item["state"] == "settled":
        return
    with st.container(horizontal=True, key="actions"):
        _look(open_)
        _approve(open_)
        _override(open_)
        _acceptance(open_)
        remedies.offer(open_)
        _retry(open_)
        _claim(open_)
        _settle(open_)
        _comment(open_)
        desk.offer(open_)


def _button(open_: Open, label: str, work: Callable[[], str], **look: Any) -> None:
    """A button for this item alone. Its work runs as a callback, bound to what was shown."""
    key = f"{label}-{open_.item['id']}"
    st.button(label, key=key, on_click=api.done, args=(work,), **look)


def _look(open_: Open) -> None:
    pages = st.session_state["pages"]
    if open_.document and "sign_offs" in pages:
        label = "Look at the document"
        st.page_link(pages["sign_offs"], label=label, query_params={"document": open_.document})


def _approve(open_: Open) -> None:
    now = open_.now
    if not (now and now["draft_digest"] and open_.may("approve")):
        return
    wanted = any(reason.startswith("APPROVAL_") for reason in open_.reasons)

    def work() -> str:
        body = {"draft_digest": now["draft_digest"]}
        return became(
            api.post(api.path("billing-events", open_.event, "approvals"), body, once=True)
        )

    if wanted:
        label = f"Approve {plain(money.show(now['gross']))}"
        _button(open_, label, work, shortcut="Shift+A", type="primary")


def _override(open_: Open) -> None:
    now = open_.now
    if not (now and now["draft_digest"] and open_.may("override")):
        return
    allowed = [reason for reason in open_.reasons if now["cards"][reason]["may_override"]]
    if not allowed:
        return
    with st.popover("Override …"), st.form(f"override-{now['draft_digest']}", border=False):
        st.caption("Lets one reason pass, for this very draft, until a day.")
        reason = st.selectbox("Reason", allowed, format_func=words.reason)
        why = st.text_area("Why", placeholder="What the auditor will read")
        until = st.date_input("Until", dates.today() + timedelta(days=14), min_value=dates.today())
        if st.form_submit_button("Override", type="primary"):
            body = {
                "draft_digest": now["draft_digest"],
                "reason": reason,
                "why": why,
                "until": until.isoformat(),
            }
            where = api.path("billing-events", open_.event, "overrides")
            api.act(lambda: became(api.post(where, body, once=True)))


def _acceptance(open_: Open) -> None:
    item = open_.item
    asked = any(reason.startswith("ACCEPTANCE_") for reason in open_.reasons)
    if asked and item["contract"] and open_.may("record_acceptance"):
        with st.popover("Record acceptance …", type="primary"):
            acceptance_form(item["contract"], item["milestone"])


def acceptance_form(contract: str, milestone: str) -> None:
    """What the client said of a milestone, and by whom."""
    with st.form(f"acceptance-{contract}-{milestone}", border=False):
        verdict = st.selectbox("Verdict", list(words.VERDICTS), format_func=words.verdict)
        name = st.text_input("Signatory")
        title = st.text_input("Their title")
        on = st.date_input("Decided on", dates.today(), max_value=dates.today())
        document = st.text_input("Document", placeholder="File or message that says so")
        quote = st.text_area("Deciding sentence", placeholder="As it is written there")
        if st.form_submit_button("Record", type="primary"):
            if not name.strip():
                st.error("Name the person who signed.")
                return
            body = {
                "verdict": verdict,
                "decided_on": on.isoformat(),
                "signatory_name": name.strip(),
                "signatory_title": title.strip(),
                "document": document.strip(),
                "quote": quote.strip(),
            }
            where = api.path("milestones", contract, milestone, "acceptances")
            api.act(lambda: became(api.post(where, body, once=True)))


def _retry(open_: Open) -> None:
    """Try again after the data was corrected, wherever that can help."""
    kind = open_.item["subject"].partition(":")[0]
    labels = {"event": "Decide again", "inbox": "Read again", "notices": "Send again"}
    if kind not in labels:
        return
    where = api.path("review-items", open_.item["id"], "retry")

    def work() -> str:
        done = api.post(where)
        return became(done) if kind == "event" else "It is being tried again."

    _button(open_, labels[kind], work, shortcut="T")


def _claim(open_: Open) -> None:
    item, me = open_.item, open_.me
    if item["state"] == "open":
        _button(open_, "Claim", lambda: _moved(open_, "claim", "It is yours now."), shortcut="L")
    if item["state"] == "claimed" and item["claimed_by"] == me["id"]:
        said = "Released; anybody may take it."
        _button(open_, "Release", lambda: _moved(open_, "release", said), shortcut="L")


def _settle(open_: Open) -> None:
    if open_.item["kind"] == "billing_hold" or open_.document:
        return
    with (
        st.popover("Settle …"),
        st.form(f"settle-{open_.item['id']}-{open_.item['revision']}", border=False),
    ):
        note = st.text_input("Note", placeholder="Why this is settled")
        if st.form_submit_button("Settle", type="primary"):
            where = api.path("review-items", open_.item["id"], "moves")

            def work() -> str:
                body = {"move": "settle", "note": note}
                done = api.post(where, body, if_match=open_.etag)
                if done["waits_for_second"]:
                    return "Proposed. It counts when a second person agrees; they are told."
                return "Settled."

            api.act(work)


def _moved(open_: Open, move: str, said: str) -> str:
    where = api.path("review-items", open_.item["id"], "moves")
    api.post(where, {"move": move}, if_match=open_.etag)
    return said


def _comment(open_: Open) -> None:
    with (
        st.popover("Comment …"),
        st.form(f"comment-{open_.item['id']}", border=False, clear_on_submit=True),
    ):
        text = st.text_area("Comment", placeholder="Everybody who opens this item reads it")
        if st.form_submit_button("Add"):
            where = api.path("review-items", open_.item["id"], "notes")

            def work() -> str:
                api.post(where, {"text": text})
                return "Comment added."

            api.act(work)
