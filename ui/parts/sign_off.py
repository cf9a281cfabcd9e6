"""Deciding on one document: what was read, what speaks against it, and the person's word."""

from __future__ import annotations

from datetime import date
from typing import Any

import streamlit as st

import api
from parts import dates, money, paper, uploads, words
from parts.outcome import became
from parts.tables import table
from parts.text import plain

Document = dict[str, Any]
Place = tuple[str, str, str]
_TEXTS = {"signatory_name": "Who signed or wrote it", "signatory_title": "Their title"}
_MORE = {
    "client": "Client",
    "project": "Project",
    "project_code": "Project code",
    "milestone": "Milestone as written",
    "po_number": "Purchase order",
    "change_order_number": "Change order",
}
_DECISIONS = {**words.VERDICTS, "undecided": "Not decided", None: "Says nothing of it"}
_SIGNED = {True: "Yes", False: "No", None: "No place for it"}
_TYPES: dict[str, str] = words.DOCUMENT_TYPES


def show(id: str, me: dict[str, Any]) -> None:
    """The page with its proof on the left, the decision on the right."""
    document, etag = api.read(api.path("sign-offs", id))
    left, right = st.columns([6, 6], gap="medium")
    with right:
        _head(document)
        if document["state"] in uploads.WAITING:
            _decide(document, etag, set(me["rights"]))
        else:
            _decided(document)
        _same_work(document)
    # Drawing a page takes longest, so it comes last.
    with left:
        paper.show(document)


def _head(document: Document) -> None:
    st.subheader(plain(document["name"]), anchor=False)
    with st.container(horizontal=True, gap="small"):
        state = document["state"]
        st.badge(words.DOCUMENT_STATES[state], color=uploads.COLOURS[state])
        if document["reading"]:
            engine = "rules" if document["reading"]["engine"] == "local" else "a language model"
            st.badge(f"read by {engine}", color="gray")
    place = _place_words((document["contract"], document["milestone"], document["change_order"]))
    claimed = f"{document['claimed_contract']} {document['claimed_milestone']}".strip()
    st.caption(
        plain(
            " · ".join(
                part
                for part in (
                    document.get("customer_name") or "",
                    f"brought for {claimed}" if claimed else "brought for no work in particular",
                    f"matched to {place}" if place and place != claimed else "",
                )
                if part
            )
        )
    )
    for doubt in document["doubts"]:
        st.warning(_sentence(doubt))
    if document["note"]:
        st.warning(_sentence(document["note"]))
    for warning in (document["reading"] or {}).get("warnings", []):
        page = f" (page {warning['page']})" if warning["page"] else ""
        st.caption(
            f":orange[**{plain(words.words(warning['code']))}**]{page}: {plain(warning['message'])}"
        )


def _sentence(said: str) -> str:
    return plain(said[:1].upper() + said[1:].rstrip(".")) + "."


def _decide(document: Document, etag: str, rights: set[str]) -> None:
    if not rights & {"record_acceptance", "decide_change_order"}:
        st.info("Your role may look at documents; project managers and reviewers decide on them.")
        return
    reading = document["reading"]
    if document["state"] == "unreadable" or reading is None:
        _refuse(document, etag)
        return
    values = reading["values"]
    kind = st.selectbox(
        "Kind of document",
        list(_TYPES),
        index=list(_TYPES).index(values["document_type"]),
        format_func=_TYPES.__getitem__,
        key=f"kind-{document['id']}",
    )
    place = _place(document, kind)
    with st.form(f"document-{document['id']}-{document['revision']}"):
        said = {"document_type": kind} | _fields(values)
        why = st.text_input(
            "Why",
            placeholder="Needed where you say more than was read, and to refuse",
            max_chars=400,
        )
        with st.container(horizontal=True):
            confirm = st.form_submit_button(_label(kind, said), type="primary")
            file = st.form_submit_button("File for the record")
            refuse = st.form_submit_button("Refuse")
    how = "confirm" if confirm else "file" if file else "refuse" if refuse else ""
    if how:
        changed = {name: value for name, value in said.items() if value != values[name]}
        _send(document, etag, (how, place, changed, why))


def _label(kind: str, said: dict[str, Any]) -> str:
    return "Confirm the change order" if kind == "change_order" else "Confirm"


def _refuse(document: Document, etag: str) -> None:
    with st.form(f"refuse-{document['id']}-{document['revision']}"):
        why = st.text_input("Why", placeholder="What whoever brought it should know")
        if st.form_submit_button("Refuse", type="primary"):
            _send(document, etag, ("refuse", ("", "", ""), {}, why))


def _send(document: Document, etag: str, said: tuple[str, Place, dict[str, Any], str]) -> None:
    how, (contract, milestone, change_order), values, why = said
    body = {
        "decision": how,
        "contract": contract,
        "milestone": milestone,
        "change_order": change_order,
        "values": values,
        "why": why.strip(),
    }

    def work() -> str:
        answer = api.post(api.path("sign-offs", document["id"], "decision"), body, if_match=etag)
        st.session_state.pop("document", None)
        return _told(document, answer)

    api.act(work)


def _told(document: Document, answer: dict[str, Any]) -> str:
    name = plain(document["name"])
    if answer["state"] != "confirmed":
        return f"{name} is {answer['state']}; it decides nothing."
    corrected = f" with {len(answer['corrected'])} corrections" if answer["corrected"] else ""
    counts = (
        ""
        if answer["stands"] is not False
        else " Another statement about this milestone counts: it is later, or of the same day and "
        "more severe."
    )
    return f"{name} is confirmed{corrected}.{counts} {became(answer)}"


def _fields(values: dict[str, Any]) -> dict[str, Any]:
    """The fields as they were read, to be corrected in place."""
    said: dict[str, Any] = {}
    one, two, three = st.columns(3)
    decisions = list(_DECISIONS)
    said["decision"] = one.selectbox(
        "The client's decision",
        decisions,
        index=decisions.index(values["decision"]),
        format_func=_DECISIONS.__getitem__,
    )
    answers = list(_SIGNED)
    said["signed"] = two.selectbox(
        "Signed by the client",
        answers,
        index=answers.index(values["signed"]),
        format_func=_SIGNED.__getitem__,
    )
    known = values["signature_date"]
    day = three.date_input(
        "Decided on", date.fromisoformat(known) if known else None, min_value=date(2000, 1, 1)
    )
    said["signature_date"] = day.isoformat() if isinstance(day, date) else None
    left, right = st.columns(2)
    for column, name in ((left, "signatory_name"), (right, "signatory_title")):
        said[name] = column.text_input(_TEXTS[name], values[name] or "").strip() or None
    with st.expander("Everything else that was read"):
        said |= _more_fields(values)
    for condition in values["conditions"]:
        st.caption(f"Condition: {plain(condition)}")
    return said


def _more_fields(values: dict[str, Any]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    left, right = st.columns(2)
    for position, (name, label) in enumerate(_MORE.items()):
        column = right if position % 2 else left
        said[name] = column.text_input(label, values[name] or "").strip() or None
    said["amount"] = _amount(values["amount"])
    return said


def _amount(known: dict[str, str] | None) -> dict[str, str] | None:
    left, right = st.columns([3, 1])
    amount = left.text_input("Amount", (known or {}).get("amount", "")).strip()
    currency = right.text_input("Currency", (known or {}).get("currency", ""), max_chars=3).strip()
    return {"amount": amount, "currency": currency.upper()} if amount else None


def _place(document: Document, kind: str) -> Place:
    """For which work it is: the candidates in their order, and whatever else is looked for."""
    change = kind == "change_order"
    word = st.session_state.get(f"other-work-{document['id']}", "")
    places = [
        (one["contract"], one["milestone"], one["change_order"]) for one in document["candidates"]
    ]
    own = (document["contract"] or "", document["milestone"], document["change_order"])
    wanted = [p for p in dict.fromkeys([own, *places, *_looked_for(word, change)]) if p[0]]
    fitting = [place for place in wanted if bool(place[2]) == change or not any(place[1:])]
    reasons = {
        (one["contract"], one["milestone"], one["change_order"]): one["reasons"]
        for one in document["candidates"]
    }
    left, right = st.columns([3, 2])
    chosen = left.selectbox(
        "It is for",
        fitting,
        index=0 if own in fitting else None,
        format_func=_place_words,
        placeholder="Choose the work",
        key=f"place-{document['id']}-{kind}",
    )
    right.text_input(
        "Other work", key=f"other-work-{document['id']}", placeholder="Contract, phase, customer"
    )
    if chosen and reasons.get(chosen):
        st.caption(plain("It " + "; ".join(reasons[chosen])))
    return chosen or ("", "", "")


def _looked_for(word: str, change: bool) -> list[Place]:
    if not word.strip():
        return []
    found = api.get("/v1/milestones", search=word.strip(), limit=30)["items"]
    if not change:
        return [(row["contract"], row["milestone"], "") for row in found]
    orders = []
    for code in dict.fromkeys(row["contract"] for row in found[:10]):
        contract = api.get(api.path("contracts", code))
        orders += [
            (code, "", o["number"]) for o in contract["change_orders"] if o["state"] == "draft"
        ]
    return orders


def _place_words(place: Place | tuple[str | None, str, str]) -> str:
    contract, milestone, change_order = place
    return (
        f"{contract or ''} {f'change order {change_order}' if change_order else milestone}".strip()
    )


def _decided(document: Document) -> None:
    if not document["decided_by"]:
        return
    who, when = words.person(document["decided_by"]), dates.at(document["decided_at"])
    state = words.DOCUMENT_STATES[document["state"]].lower()
    why = f": {plain(document['why'])}" if document["why"] else ""
    st.success(f"{plain(state.capitalize())} by {plain(who)}, {plain(when)}{why}")
    said, reading = document["said"], document["reading"]
    if said and reading:
        changed = [name for name in said if said[name] != reading["values"][name]]
        if changed:
            table(
                [
                    {
                        "Field": words.words(name),
                        "Was read": _shown(reading["values"][name]),
                        "Is": _shown(said[name]),
                    }
                    for name in changed
                ],
                alt="Corrections",
            )


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return money.show(value)
    return "–" if value is None else str(value)


def _same_work(document: Document) -> None:
    """What else is on record about the same milestone, and which statement counts."""
    counts = document["standing"]
    if counts:
        whose = "this document" if counts["of_this_document"] else "another statement"
        st.info(
            f"What counts for this milestone: **{plain(words.verdict(counts['verdict']))}** on "
            f"{plain(dates.day(counts['decided_on']))} ({whose}, recorded by "
            f"{plain(words.person(counts['recorded_by']))})."
        )
    if document["others"]:
        st.caption("Other documents for this milestone")
        for other in document["others"]:
            uploads.line(other)
