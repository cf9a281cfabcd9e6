"""What a person may do with a review item. Each action says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import streamlit as st

import api
from parts import dates, desk, money, words
from parts.opened import Open
from parts.outcome import became
from parts.text import plain

_ADDRESS = ("name", "legal_name", "tax_id", "address_line", "postal_code", "city", "country")
_CONTACT = ("region", "billing_email", "language")


def offer(open_: Open) -> None:
    """The actions that fit the item, its state and the role."""
    if open_.item["state"] == "settled":
        return
    with st.container(horizontal=True, key="actions"):
        _look(open_)
        _approve(open_)
        _override(open_)
        _acceptance(open_)
        _change_order(open_)
        _customer(open_)
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


def _change_order(open_: Open) -> None:
    item = open_.item
    unsigned = "CHANGE_ORDER_UNSIGNED" in open_.reasons
    if not (unsigned and item["contract"] and open_.may("decide_change_order")):
        return
    contract = api.get(api.path("contracts", item["contract"]))
    undecided = [o for o in contract["change_orders"] if o["state"] not in ("signed", "rejected")]
    if not undecided:
        return
    with (
        st.popover("Change order …", type="primary"),
        st.form(f"change-order-{item['id']}", border=False),
    ):
        numbers = {o["number"]: o for o in undecided}

        def label(number: str) -> str:
            order = numbers[number]
            return f"{number} · {order['title']} · {money.show(order['difference'])}"

        number = st.selectbox("Change order", list(numbers), format_func=label)
        on = st.date_input("Decided on", dates.today(), max_value=dates.today())
        signed = st.form_submit_button("It is signed", type="primary")
        rejected = st.form_submit_button("It is rejected")
        if signed or rejected:
            body = {"decision": "sign" if signed else "reject", "on": on.isoformat()}
            where = api.path("contracts", item["contract"], "change-orders", number, "decision")

            def work() -> str:
                done = api.post(where, body)
                return (
                    f"Change order {plain(done['number'])} is {plain(done['state'])}; "
                    "what it held was decided again."
                )

            api.act(work)


def _customer(open_: Open) -> None:
    code = open_.item["customer"]
    asked = {"CUSTOMER_INCOMPLETE", "TAX_MAPPING_MISSING", "CREDIT_HOLD"} & set(open_.reasons)
    if not (asked and code and open_.may("change_customer")):
        return
    with st.popover("Correct customer …", type="primary"):
        customer, etag = api.read(api.path("customers", code))
        with st.form(f"customer-{code}-{etag}", border=False):
            values = _fields(customer, _ADDRESS + _CONTACT)
            if st.form_submit_button("Save", type="primary"):
                changed = {k: v for k, v in values.items() if v != (customer[k] or "")}
                if not changed:
                    st.error("Nothing was changed.")
                    return

                def work() -> str:
                    api.patch(api.path("customers", code), changed, etag)
                    return "Customer saved; what it held was decided again."

                api.act(work)


def _fields(record: dict[str, Any], names: tuple[str, ...]) -> dict[str, str]:
    values = {}
    for name in names:
        missing = "" if record[name] else " (missing)"
        # The revision is part of the key: the ETag that is sent belongs to what is shown.
        key = f"{record['code']}-{record['revision']}-{name}"
        values[name] = st.text_input(words.words(name) + missing, record[name] or "", key=key)
    return values


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
