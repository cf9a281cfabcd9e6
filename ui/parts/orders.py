"""A client's purchase order: recorded or changed where a hold says that one is missing, has expired
or is used up."""

from __future__ import annotations

from typing import Any

import streamlit as st

import api
from parts import dates, money
from parts.opened import Open
from parts.outcome import became
from parts.text import plain

Order = dict[str, Any]
_REASONS = {"PO_MISSING", "PO_EXPIRED", "PO_EXHAUSTED", "ORDER_REFUSED"}
_NEW = ""


def offer(open_: Open) -> None:
    """The form, for those who may record orders; others have `Ask …` for it."""
    item = open_.item
    if not (_REASONS & set(open_.reasons) and item["customer"] and open_.may("record_order")):
        return
    known = api.get(api.path("customers", item["customer"], "purchase-orders"))
    by_number = {order["number"]: order for order in known}
    with st.popover("Purchase order …", type="primary"):
        choices = [_NEW, *by_number]
        drawn = (open_.now or {}).get("draft") or {}
        chosen = st.selectbox(
            "Order",
            choices,
            choices.index(drawn["po"]) if drawn.get("po") in by_number else 0,
            format_func=lambda number: _named(by_number.get(number)),
            key=f"order-of-{item['id']}",
        )
        _form(open_, by_number.get(chosen))


def _named(order: Order | None) -> str:
    if order is None:
        return "A new order"
    until = f", until {dates.day(order['expires_on'])}" if order["expires_on"] else ""
    return f"{order['number']}: {money.show(order['room'])} left{until}"


def _form(open_: Open, order: Order | None) -> None:
    item = open_.item
    known = order["etag"] if order else "new"
    currency = (order["amount"] if order else open_.now["gross"] if open_.now else item["cash"])[
        "currency"
    ]
    with st.form(f"order-{item['id']}-{known}", border=False):
        number = order["number"] if order else st.text_input("Number on the client's order")
        amount = st.text_input(
            f"Amount in all, net, {currency}",
            money.number(order["amount"]["amount"]) if order else "",
            placeholder=money.number("50000.00"),
        )
        if order:
            st.caption(f"{plain(money.show(order['billed']))} of it are billed.")
        own = {item["contract"]: f"Contract {item['contract']} only", None: "All their contracts"}
        if order and order["contract"] not in own:
            own = {order["contract"]: f"Contract {order['contract']} only"} | own
        contract = st.selectbox(
            "Serves",
            list(own),
            list(own).index(order["contract"]) if order else 0,
            format_func=lambda code: own[code],
        )
        first, last = st.columns(2)
        begins = dates.as_day(order["issued_on"]) if order else dates.today()
        ends = dates.as_day(order["expires_on"]) if order and order["expires_on"] else None
        body = {
            "contract": contract,
            "issued_on": first.date_input("Valid from", begins).isoformat(),
            "expires_on": dates.iso_day(last.date_input("Until (empty: no end)", ends)),
        }
        if st.form_submit_button("Save" if order else "Record", type="primary"):
            value = money.typed(amount)
            if value is None or not str(number).strip():
                like = money.number("50000.00")
                st.error(f"Give the number, and the amount in digits, such as {like}.")
                return
            body["amount"] = {"amount": value, "currency": currency}
            api.act(lambda: _saved(item["customer"], str(number).strip(), order, body))


def _saved(customer: str, number: str, order: Order | None, body: dict[str, Any]) -> str:
    where = api.path("customers", customer, "purchase-orders")
    if order is None:
        done = api.post(where, body | {"number": number}, once=True)
    else:
        done = api.put(
            api.path("customers", customer, "purchase-orders", number),
            body,
            if_match=order["etag"],
        )
    return f"Order {plain(number)} is saved. {became(done)}"
