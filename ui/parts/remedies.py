"""What corrects the cause of a hold, where the hold is shown: each form writes one record, and what
waited for it is decided again."""

from __future__ import annotations

from datetime import date
from typing import Any

import streamlit as st

import api
from parts import dates, money, orders, words
from parts.opened import Open
from parts.outcome import became
from parts.text import plain

_ADDRESS = ("name", "legal_name", "tax_id", "address_line", "postal_code", "city", "country")
_CONTACT = ("region", "billing_email", "language")
_TREATMENTS = ("standard", "reduced", "zero", "exempt", "reverse_charge")
# Where the cause of a reason is corrected when it is not here: page, and what the way is called.
_ELSEWHERE = {
    "CODE_UNMAPPED": ("connections", "Map it in Connections"),
    "TARGET_SIGN_IN": ("connections", "Sign in again in Connections"),
    "DELIVERY_FAILED": ("connections", "See the document in Connections"),
    "WRITE_BACK_FAILED": ("connections", "See the connection"),
    "MILESTONE_UNKNOWN": ("connections", "Correct the field map in Connections"),
    "CONTRACT_UNKNOWN": ("connections", "Correct the field map in Connections"),
    "OUT_OF_ORDER": ("milestones", "See the earlier milestones"),
    "ALREADY_BILLED": ("milestones", "See what was billed"),
}


def offer(open_: Open) -> None:
    """The forms that fit the reasons and the role."""
    orders.offer(open_)
    change_order(open_)
    customer(open_)
    tax_rate(open_)
    credit_hold(open_)
    period(open_)
    report(open_)
    elsewhere(open_)


def _proof(open_: Open, reason: str) -> dict[str, str]:
    """The first piece of evidence of a reason: what it names and what stands there."""
    findings = open_.now["findings"] if open_.now else open_.item["findings"]
    for finding in findings:
        if isinstance(finding, dict) and finding.get("reason") == reason:
            return next(iter(finding.get("evidence") or []), {})
    return {}


def change_order(open_: Open) -> None:
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


def customer(open_: Open) -> None:
    code = open_.item["customer"]
    asked = {"CUSTOMER_INCOMPLETE", "TAX_MAPPING_MISSING"} & set(open_.reasons)
    if not (asked and code and open_.may("change_customer")):
        return
    first = "primary" if "CUSTOMER_INCOMPLETE" in asked else "secondary"
    with st.popover("Correct customer …", type=first):
        customer, etag = api.read(api.path("customers", code))
        with st.form(f"customer-{code}-{etag}", border=False):
            values = _fields(customer, _ADDRESS + _CONTACT)
            if st.form_submit_button("Save", type="primary"):
                changed = {k: v for k, v in values.items() if v != (customer[k] or "")}
                if not changed:
                    st.error("Nothing was changed.")
                    return

                def work() -> str:
                    done = api.patch(api.path("customers", code), changed, etag)
                    return f"Customer saved. {became(done)}"

                api.act(work)


def _fields(record: dict[str, Any], names: tuple[str, ...]) -> dict[str, str]:
    values = {}
    for name in names:
        missing = "" if record[name] else " (missing)"
        # The revision is part of the key: the ETag that is sent belongs to what is shown.
        key = f"{record['code']}-{record['revision']}-{name}"
        values[name] = st.text_input(words.words(name) + missing, record[name] or "", key=key)
    return values


def tax_rate(open_: Open) -> None:
    """Record the rate that is missing; the hold names entity, treatment and place."""
    proof = _proof(open_, "TAX_MAPPING_MISSING")
    entity = proof.get("source", "").removeprefix("legal_entity:")
    if not (entity and open_.may("record_tax_rate")):
        return
    treatment, _, place = proof.get("value", "").partition(" ")
    country, _, region = place.partition(" ")
    with (
        st.popover("Record tax rate …", type="primary"),
        st.form(f"tax-rate-{open_.item['id']}", border=False),
    ):
        st.caption(
            f"What {plain(entity)} charges for {plain(words.words(treatment).lower())} work."
        )
        known = treatment in _TREATMENTS
        body = {
            "treatment": treatment if known else st.selectbox("Treatment", _TREATMENTS),
            "country": st.text_input("Country (two letters)", country),
            "region": st.text_input("Region (empty: the whole country)", region),
            "rate_percent": st.text_input("Rate in percent", placeholder="19").replace(",", "."),
            "label": st.text_input("Name on the invoice", placeholder="VAT"),
            "valid_from": st.date_input("Valid from", date(dates.today().year, 1, 1)).isoformat(),
        }
        st.caption("It holds for every invoice to that place from that day on.")
        if st.form_submit_button("Record", type="primary"):
            where = api.path("legal-entities", entity, "tax-rates")
            api.act(lambda: f"Tax rate recorded. {became(api.post(where, body, once=True))}")


def credit_hold(open_: Open) -> None:
    """Lift the credit hold of the customer that the finding names."""
    code = _proof(open_, "CREDIT_HOLD").get("source", "").removeprefix("customer:")
    if not (code and open_.may("close_period") and open_.may("change_customer")):
        return

    def work() -> str:
        where = api.path("customers", code)
        _, etag = api.read(where)
        done = api.patch(where, {"credit_hold": False}, etag)
        return f"The credit hold is lifted. {became(done)}"

    with st.popover("Lift credit hold …", type="primary"):
        st.caption("Everything of this customer that waited for nothing else is posted.")
        st.button("Lift it", key=f"lift-{code}", on_click=api.done, args=(work,), type="primary")


def period(open_: Open) -> None:
    """Reopen the month that the finding names, and decide again."""
    proof = _proof(open_, "PERIOD_CLOSED")
    entity, month = proof.get("source", "").removeprefix("legal_entity:"), proof.get("value", "")
    if not (entity and month and open_.may("close_period")):
        return

    def work() -> str:
        api.post(api.path("periods", entity, month, "reopen"))
        done = api.post(api.path("review-items", open_.item["id"], "retry"))
        return f"{dates.month_name(month)} is open again. {became(done)}"

    with st.popover(f"Reopen {dates.month_name(month)} …", type="primary"):
        st.caption(f"Invoices of {plain(entity)} may then be dated in that month again.")
        st.button("Reopen", key=f"reopen-{entity}", on_click=api.done, args=(work,), type="primary")


def report(open_: Open) -> None:
    """Report the work as done, on the right day, where the report is what is missing or wrong."""
    item = open_.item
    asked = {"NOT_COMPLETED", "COMPLETED_IN_FUTURE"} & set(open_.reasons)
    if asked and item["contract"] and item["milestone"] and open_.may("report_work"):
        with st.popover("Report work …", type="primary"):
            report_form((item["contract"], item["milestone"]), done=False)


def report_form(place: tuple[str, str], *, done: bool) -> None:
    """Report a milestone (contract, code) done, or take that back when it is `done`."""
    with st.form(f"report-{'-'.join(place)}-{done}", border=False):
        on = st.date_input("On", dates.today(), max_value=dates.today())
        if st.form_submit_button("Work is not done" if done else "Work is done", type="primary"):
            body = {"completed": not done, "completed_on": on.isoformat()}
            where = api.path("milestones", *place, "reports")
            api.act(lambda: became(api.post(where, body, once=True)))


def elsewhere(open_: Open) -> None:
    """The way to the page where the cause is corrected."""
    pages = st.session_state["pages"]
    ways = {_ELSEWHERE[reason] for reason in open_.reasons if reason in _ELSEWHERE}
    for page, label in sorted(ways):
        if page in pages:
            search = {"search": open_.item["contract"] or ""} if page == "milestones" else {}
            st.page_link(pages[page], label=label, query_params=search)
