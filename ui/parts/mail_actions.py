"""What a person may do with a client's mail: confirm, correct, put aside, record, answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import streamlit as st

import api
from parts import dates, money, words
from parts.outcome import became
from parts.text import plain

DISPUTES = (
    "deliverable_dispute",
    "amount_dispute",
    "tax_question",
    "duplicate_invoice",
    "po_mismatch",
)


@dataclass(frozen=True)
class OpenMail:
    """The mail that is open, as it was read (with its ETag), and who looks."""

    case: dict[str, Any]
    etag: str
    me: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.case["id"])

    def may(self, right: str) -> bool:
        return right in self.me["rights"]


def offer(mail: OpenMail) -> None:
    """The actions that fit the state of the mail and the role."""
    state = mail.case["state"]
    with st.container(horizontal=True, key="actions"):
        if mail.may("work_mail"):
            if state == "waiting":
                _confirm(mail)
            if state in ("waiting", "unreadable"):
                unfold("Correct …", f"correct-{mail.id}", "Shift+E")
            if state == "waiting":
                _move(mail, "File", "file", "Filed; nothing was done.")
                _move(mail, "Quarantine", "quarantine", "In quarantine: nobody acts on it.")
            if state == "quarantined":
                _release(mail)
            if state == "filed":
                _move(mail, "Open again", "reopen", "It waits again.")
        if mail.may("record_acceptance") and state in ("waiting", "filed"):
            _acceptance(mail)
    if unfolded(f"correct-{mail.id}") and state in ("waiting", "unreadable"):
        _correct(mail)


def unfold(label: str, name: str, shortcut: str) -> None:
    """A button, with a key, that shows or hides a form below the actions."""

    def turn() -> None:
        st.session_state[f"unfolded:{name}"] = not unfolded(name)

    st.button(label, key=f"unfold-{name}", on_click=turn, shortcut=shortcut)


def unfolded(name: str) -> bool:
    return bool(st.session_state.get(f"unfolded:{name}"))


def _confirm(mail: OpenMail) -> None:
    def work() -> str:
        api.post(api.path("mails", mail.id, "confirmation"), {}, if_match=mail.etag)
        return "Confirmed and filed; what follows is with its owners."

    st.button(
        "Confirm",
        key=f"confirm-{mail.id}",
        on_click=api.done,
        args=(work,),
        type="primary",
        shortcut="Shift+A",
    )


def _move(mail: OpenMail, label: str, move: str, said: str) -> None:
    def work() -> str:
        api.post(api.path("mails", mail.id, "moves"), {"move": move}, if_match=mail.etag)
        return said

    st.button(label, key=f"{move}-{mail.id}", on_click=api.done, args=(work,))


def _release(mail: OpenMail) -> None:
    with (
        st.popover("Release …", type="primary"),
        st.form(f"release-{mail.id}", border=False),
    ):
        st.caption("Only after the client confirmed it on a number that was on record before.")
        why = st.text_area("How was it checked?")
        if st.form_submit_button("It is genuine", type="primary"):
            body = {"move": "release", "why": why}

            def work() -> str:
                api.post(api.path("mails", mail.id, "moves"), body, if_match=mail.etag)
                return "Released; it waits for a person."

            api.act(work)


def _correct(mail: OpenMail) -> None:
    case = mail.case
    values = (case["reading"] or {}).get("values", {})
    known = {one["id"]: one for one in case["invoices"] + case["likely"]}
    if case["customer"] and mail.may("read_billing"):
        found = api.get("/v1/open-items", customer=case["customer"], limit=200)
        known |= {row["id"]: row for row in found["items"] if row["id"] not in known}
    with st.form(f"correct-{mail.id}-{mail.etag}"):
        labels = st.multiselect(
            "It says (first: what must be done next)",
            list(words.LABELS),
            values.get("labels", []),
            format_func=lambda code: words.LABELS[code],
        )
        invoices = st.multiselect(
            "About",
            list(known),
            [one["id"] for one in case["invoices"]],
            format_func=lambda id: (
                f"{known[id]['number'] or id} · {money.show(known[id]['open'])} open"
            ),
        )
        left, right = st.columns(2)
        disputed = left.text_input(
            "Disputed amount", _amount(values.get("disputed_amount")), placeholder="all of it"
        )
        promised = right.text_input(
            "Promised amount", _amount(values.get("promised_amount")), placeholder="all of it"
        )
        on = left.date_input("Promised for", values.get("promised_date"), min_value=dates.today())
        accepts = right.selectbox("Accepts the milestone", ["does not say", "yes", "no"])
        if st.form_submit_button("This is what it says", type="primary"):
            currency = _currency(known, invoices)
            body = {
                "labels": labels,
                "invoices": invoices,
                "customer": case["customer"] or "",
                "contract": case["contract"] or "",
                "milestone": case["milestone"] or "",
                "disputed_amount": _money(disputed, currency) if _disputes(labels) else None,
                "promised_amount": _money(promised, currency),
                "promised_date": (on.isoformat() if on and "payment_scheduled" in labels else None),
                "accepts_milestone": {"yes": True, "no": False}.get(accepts),
            }

            def work() -> str:
                api.post(api.path("mails", mail.id, "correction"), body, if_match=mail.etag)
                return "Corrected and filed; the word is kept for the next training."

            api.act(work)


def _disputes(labels: list[str]) -> bool:
    return any(label in DISPUTES for label in labels)


def _amount(value: dict[str, str] | None) -> str:
    return value["amount"] if value else ""


def _currency(known: dict[str, Any], invoices: list[str]) -> str:
    found = [known[id]["open"]["currency"] for id in invoices]
    return str(found[0]) if found else "USD"


def _money(text: str, currency: str) -> dict[str, str] | None:
    clean = text.strip().replace(",", "")
    return {"amount": clean, "currency": currency} if clean else None


def _acceptance(mail: OpenMail) -> None:
    case = mail.case
    values = (case["reading"] or {}).get("values", {})
    if "acceptance" not in values.get("labels", []) and values.get("accepts_milestone") is None:
        return
    proofs = [p for p in case["reading"]["evidence"] if p.get("field") == "accepts_milestone"]
    with (
        st.popover("Record acceptance …", type="primary"),
        st.form(f"acceptance-{mail.id}", border=False),
    ):
        contract = st.text_input("Contract", case["contract"] or "")
        milestone = st.text_input("Milestone", case["milestone"] or "")
        verdict = st.selectbox("Verdict", list(words.VERDICTS), format_func=words.verdict)
        name = st.text_input("Who decided", case["sender_name"])
        on = st.date_input("Decided on", (case["sent_at"] or case["received_at"])[:10])
        quote = st.text_area("Deciding sentence", proofs[0]["quote"] if proofs else "")
        if st.form_submit_button("Record", type="primary"):
            body = {
                "contract": contract.strip(),
                "milestone": milestone.strip(),
                "verdict": verdict,
                "decided_on": on.isoformat(),
                "signatory_name": name.strip(),
                "quote": quote,
            }
            where = api.path("mails", mail.id, "acceptance")
            api.act(lambda: became(api.post(where, body)))


def _draft(mail: OpenMail) -> dict[str, Any]:
    """The draft from wording, or the language model's when somebody asked for it."""
    slot = f"llm-draft-{mail.id}"
    engine = "llm" if st.session_state.get(slot) else "local"
    draft: dict[str, Any] = api.get(api.path("mails", mail.id, "draft"), engine=engine)
    if draft["llm_available"] and engine == "local":
        st.button(
            "Draft with the language model",
            key=f"ask-{slot}",
            on_click=st.session_state.update,
            args=({slot: True},),
        )
    return draft


def answer(mail: OpenMail) -> None:
    """A drafted answer that a person edits and sends, and what was sent before."""
    for sent in (one for one in mail.case["thread"] if one["direction"] == "out"):
        st.caption(
            f"{plain(words.person(sent['who']))} · {dates.at(sent['at'])} · {plain(sent['state'])}"
        )
        st.text(sent["text"])
    if not mail.may("work_mail"):
        return
    if mail.case["state"] not in ("waiting", "filed"):
        st.info("A mail in quarantine is not answered.")
        return
    draft = _draft(mail)
    with st.form(f"reply-{mail.id}-{draft['engine']}", border=True):
        recipient = st.text_input("To", draft["recipient"])
        subject = st.text_input("Subject", draft["subject"])
        body = st.text_area("Text", draft["body"], height=320)
        wrote = "wording for this label" if draft["engine"] == "local" else "a language model"
        st.caption(f"Drafted from {plain(wrote)} in {plain(draft['language'])}. You send it.")
        if st.form_submit_button("Send", type="primary"):
            said = {"recipient": recipient, "subject": subject, "body": body}

            def work() -> str:
                sent = api.post(api.path("mails", mail.id, "replies"), said, once=True)
                if sent["state"] != "sent":
                    return f"The mail server refused it: {plain(sent['note'])}"
                return f"Sent to {plain(recipient)}."

            api.act(work)
