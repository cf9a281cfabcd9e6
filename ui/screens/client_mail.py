"""The collections inbox: what clients wrote, what it means, which invoice it is about, and what
to do next."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, drops, findings, mail_actions, mail_text, money, receivable, words
from parts.tables import Pager, choose, table
from parts.text import plain

ME = st.session_state["me"]
VIEWS = {
    "Waiting": {"state": "waiting"},
    "Quarantined": {"state": "quarantined"},
    "Filed": {"state": "filed"},
    "All": {},
}


def summary() -> None:
    counts = api.get("/v1/mail-counts")
    with st.container(horizontal=True, gap="large", vertical_alignment="bottom"):
        for state in ("waiting", "quarantined", "kept", "unreadable"):
            if counts.get(state) or state == "waiting":
                st.metric(words.MAIL_STATES[state], str(counts.get(state, 0)), width="content")
        if "keep_mail" in ME["rights"]:
            with st.popover("Bring mails …"):
                drops.field(
                    "Drop client mails here",
                    "eml",
                    f"Saved mails (.eml), up to {drops.MEGABYTES} MB. Each is read within seconds.",
                    "drops:mail",
                    lambda name, body: bool(api.bring("/v1/mails", name, body)["kept"]),
                )


def listed() -> list[dict[str, Any]]:
    """One page of mails as a table; selecting a row opens it."""
    asked = st.query_params.get("view", "Waiting")
    left, middle, right = st.columns(3)
    names = list(VIEWS)
    view = left.selectbox("View", names, names.index(asked if asked in VIEWS else "Waiting"))
    st.query_params["view"] = view
    label = middle.selectbox(
        "Label", ["", *words.LABELS], format_func=lambda code: words.LABELS.get(code, "Any")
    )
    word = right.text_input("Search", placeholder="Customer, subject, sender")
    pager = Pager("client-mail", (view, label, word))
    with st.spinner("Loading …"):
        found = api.get(
            "/v1/mails", **VIEWS[view], label=label, search=word, cursor=pager.cursor, limit=40
        )
    rows: list[dict[str, Any]] = found["items"]
    here = [row["id"] for row in rows]
    opened = pager.open_row(st.query_params, "mail", here)
    if not rows:
        st.success("No mail waits here.")
        return rows
    picked = choose(
        [_row(row) for row in rows],
        key=f"mails-{hash(tuple(here))}",
        alt="Client mails, newest first",
        widths={"From": 170, "Says": 150, "Subject": 190, "Came": 90},
        chosen=opened,
    )
    if picked is not None:
        st.query_params["mail"] = here[picked]
    pager.buttons(found["next"])
    return rows


def _row(mail: dict[str, Any]) -> dict[str, str]:
    return {
        "From": mail["customer_name"] or mail["sender_name"] or mail["sender"] or "not read yet",
        "Says": words.LABELS.get(mail["primary"], words.MAIL_STATES[mail["state"]]),
        "Subject": mail["subject"],
        "Came": dates.day(mail["received_at"]),
    }


def move(step: int, rows: list[dict[str, Any]]) -> None:
    """Open the next or the previous mail of the list."""
    here = [row["id"] for row in rows]
    current = st.query_params.get("mail")
    place = here.index(current) + step if current in here else 0
    st.query_params["mail"] = here[max(0, min(place, len(here) - 1))]


def opened(id: str) -> None:
    """One mail as a case."""
    with st.spinner("Loading …"):
        case, etag = api.read(api.path("mails", id))
    mail = mail_actions.OpenMail(case, etag, ME)
    head(case)
    mail_actions.offer(mail)
    warnings(case)
    if case["state"] == "unreadable":
        st.warning(f"It cannot be read: {plain(case['note'])}")
    st.markdown(plain(findings.sentence(case["summary"])))
    for step in case["next_steps"]:
        st.markdown(
            f"**Next, {plain(words.ROLES.get(step['owner_role'], step['owner_role']).lower())}:** "
            f"{plain(step['next_step'])} :gray[due {plain(dates.left(step['due_at']))}]"
        )
    say, about, reply, history = st.tabs(["What they say", "Invoice", "Answer", "History"])
    with say:
        said(case)
    with about:
        invoices(case)
    with reply:
        mail_actions.answer(mail)
    with history:
        past(case)


def head(case: dict[str, Any]) -> None:
    who = case["customer_name"] or case["sender_name"] or case["sender"]
    st.subheader(plain(who), anchor=False)
    sender = f"{case['sender_name']} <{case['sender']}>"
    st.caption(plain(f"{case['subject']} · {sender} · {dates.at(case['sent_at'])}"))
    reading = case["reading"]
    with st.container(horizontal=True, gap="small"):
        if reading:
            sure = reading["values"]["sure"]
            scores = reading["values"]["scores_bp"]
            for label in reading["values"]["labels"]:
                trust = f" {scores[label] // 100} %" if label == case["primary"] else ""
                st.badge(plain(words.LABELS[label]) + trust, color="green" if sure else "orange")
            if not sure:
                st.badge("unsure", color="orange")
        st.badge(words.KNOWN_BY.get(case["known"], "not read yet"), color="gray")
        st.badge(words.MAIL_STATES[case["state"]], color="gray")


def warnings(case: dict[str, Any]) -> None:
    for warning in (case["reading"] or {}).get("warnings", []):
        st.warning(f"**{plain(words.words(warning['code']))}**: {plain(warning['message'])}")


def said(case: dict[str, Any]) -> None:
    """The new part first, with its phrases; then values with their quotes; then the thread."""
    reading = case["reading"]
    pieces = [*reading["values"]["phrases"], *reading["evidence"]] if reading else []
    with st.container(border=True):
        mail_text.show(case["new_part"], mail_text.spans_of(pieces, len(case["subject"]) + 2))
    if reading and reading["evidence"]:
        table(
            [
                {
                    "What": words.words(piece["field"]),
                    "Value": piece.get("value", ""),
                    "Words": piece.get("quote", ""),
                }
                for piece in reading["evidence"]
            ],
            alt="What was read, each with its words",
        )
    if case["attachments"]:
        st.caption("Attached")
        for one in case["attachments"]:
            read = " · with the document reader" if one["document"] else ""
            size = max(1, one["size"] // 1024)
            st.markdown(
                plain(f"{one['name'] or 'unnamed'} · {one['media_type']} · {size} kB{read}")
            )
    if case["quoted"]:
        with st.expander("Quoted below"):
            mail_text.show(case["quoted"])


def invoices(case: dict[str, Any]) -> None:
    if not case["invoices"] and not case["likely"]:
        st.info("No invoice of ours is linked. Correct the mail to say which one it is about.")
    if case["unmatched"]:
        st.caption(plain(f"Numbers that are none of this client's: {', '.join(case['unmatched'])}"))
    for dispute in case["disputes"]:
        st.page_link(
            st.session_state["pages"]["disputes"],
            label=plain(
                f"{words.reason(dispute['reason'])}: {money.show(dispute['amount'])} · "
                f"{words.DISPUTE_STATES[dispute['state']]}"
            ),
            query_params={"dispute": dispute["id"], "view": "All"},
        )
    for one in case["invoices"]:
        receivable.show(one)
    for one in case["likely"]:
        st.caption("Likely, by its thread")
        receivable.show(one)


def past(case: dict[str, Any]) -> None:
    """The thread, follow-ups, and what people said of the reading."""
    table(
        [
            {
                "When": dates.at(one["at"]),
                "Who": one["who"] if one["direction"] == "in" else words.person(one["who"]),
                "Way": "to us" if one["direction"] == "in" else "from us",
                "Subject": one["subject"],
                "State": one["state"],
            }
            for one in case["thread"]
        ],
        alt="The mails of this thread",
    )
    for one in case["follow_ups"]:
        st.caption(plain(f"Look again on {dates.day(one['due_on'])}: {one['why']}"))
    for one in case["labels_by_people"]:
        how = "corrected" if one["corrected"] else "confirmed"
        st.caption(plain(f"{words.person(one['by'])} {how} it on {dates.at(one['at'])}"))


def page() -> None:
    st.header("Client mail", anchor=False)
    summary()
    left, right = st.columns([6, 7], gap="medium")
    with left:
        rows = listed()
    with right:
        api.told()
        if rows:
            with st.container(horizontal=True):
                st.button("Previous", shortcut="K", on_click=move, args=(-1, rows))
                st.button("Next", shortcut="J", on_click=move, args=(1, rows))
        current = st.query_params.get("mail")
        if current:
            opened(current)


page()
