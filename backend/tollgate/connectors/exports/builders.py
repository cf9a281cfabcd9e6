"""One function per kind of table: a row's cells to a record of the domain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from tollgate.connectors.exports.rows import Row, RowReader
from tollgate.connectors.exports.values import to_money, word_in
from tollgate.connectors.exports.vocabulary import vocabulary
from tollgate.domain.leakage.records import (
    Count,
    Dispute,
    InvoiceRow,
    Milestone,
    Payment,
    Project,
    Records,
    Status,
    Terms,
    TimeEntry,
)
from tollgate.kernel.money import Money


@lru_cache(maxsize=10_000)
def status_of(cell: str) -> Status:
    """What a status cell says."""
    found = word_in(cell, vocabulary().statuses)
    return Status(found) if found else Status.UNKNOWN


@lru_cache(maxsize=10_000)
def _terms_of(cell: str) -> Terms:
    found = word_in(cell, vocabulary().terms)
    return Terms(found) if found else Terms.UNKNOWN


@lru_cache(maxsize=10_000)
def _kind_of(cell: str) -> str:
    return word_in(cell, vocabulary().kinds) or ""


@lru_cache(maxsize=50_000)
def _customer_and_project(name: str) -> tuple[str, str]:
    """ "Customer:Job", as QuickBooks writes it, taken apart."""
    customer, mark, job = name.partition(":")
    return (customer.strip(), job.strip()) if mark and job.strip() else (name, "")


def _customer(row: Row, reader: RowReader) -> tuple[str, str]:
    name = row.text("customer")
    if not name and "customer" not in reader.layout.columns:
        name = row.group
    return _customer_and_project(name)


def _project(row: Row, reader: RowReader, records: Records) -> None:
    terms = _terms_of(row.text("terms"))
    customer, job = _customer(row, reader)
    records.projects.append(
        Project(
            at=row.at,
            ref=row.text("ref"),
            name=row.text("name") or job,
            customer=customer,
            manager=row.text("manager"),
            status=status_of(row.text("status")),
            terms=terms,
            contract=row.money("contract"),
            cost=row.money("cost"),
            retainage_bp=row.share_bp("retainage_percent"),
            started_on=row.day("started_on"),
            ended_on=row.day("ended_on"),
        )
    )


def _milestone(row: Row, reader: RowReader, records: Records) -> None:
    columns = reader.layout.columns
    customer, job = _customer(row, reader)
    project = row.text("project") or job
    if not project and "project" not in columns and "customer" in columns:
        project = row.group
    status = status_of(row.text("status"))
    if row.flag("done") and status in (Status.UNKNOWN, Status.OPEN):
        status = Status.DONE
    elif row.flag("done") is False and status is Status.UNKNOWN:
        status = Status.OPEN
    kind = _kind_of(row.text("kind"))
    change = reader.layout.table == "change_orders" or kind == "change_order"
    completed = row.day("completed_on")
    if status is Status.UNKNOWN and completed is None and "completed_on" in columns and not change:
        status = Status.OPEN
    records.milestones.append(
        Milestone(
            at=row.at,
            ref=row.text("change_order") or row.text("ref"),
            changes=row.text("ref") if row.text("change_order") else "",
            name=row.text("name"),
            project=project,
            customer=customer,
            manager=row.text("manager"),
            status=status,
            amount=row.money("amount"),
            completed_on=completed,
            accepted_on=row.day("accepted_on"),
            acceptance="accepted_on" in columns,
            billable=row.flag("billable") is not False,
            invoiced=row.flag("invoiced"),
            invoice=row.text("invoice"),
            change_order=change,
            share_bp=row.share_bp("percent"),
        )
    )


def _invoice(row: Row, reader: RowReader, records: Records) -> None:
    kind = _kind_of(row.text("kind"))
    customer, job = _customer(row, reader)
    if kind == "payment":
        # A transaction list has receipts between its invoices.
        _payment_in_list(row, customer, records)
        return
    status = status_of(row.text("status"))
    records.invoices.append(
        InvoiceRow(
            at=row.at,
            number=row.text("number"),
            credit=kind == "credit",
            issued_on=row.day("issued_on"),
            due_on=row.day("due_on"),
            paid_on=row.day("paid_on"),
            customer=customer,
            project=row.text("project") or job,
            reference=row.text("reference"),
            text=row.text("text"),
            item=row.text("item"),
            quantity=row.number("quantity"),
            line_net=row.money("line_net"),
            net=row.money("net"),
            tax=row.money("tax"),
            gross=row.money("gross"),
            paid=row.money("paid"),
            balance=row.money("balance"),
            retainage=row.money("retainage"),
            disputed=row.money("disputed"),
            applies_to=row.text("applies_to"),
            status=status,
        )
    )


_RECEIPTS = frozenset({"payment", "receipt", "customer payment", "sales receipt on account"})


def _payment_in_list(row: Row, customer: str, records: Records) -> None:
    kind = row.text("kind").casefold()
    amount = row.money("gross") or row.money("net")
    if amount is None or not (("payment" in kind and "bill" not in kind) or kind in _RECEIPTS):
        return
    applied = row.text("applies_to")
    if applied:
        records.knows.add("payments.invoice")
    unapplied = row.money("balance")
    records.payments.append(
        Payment(
            at=row.at,
            ref=row.text("number"),
            paid_on=row.day("issued_on"),
            customer=customer,
            invoice=applied,
            amount=Money(abs(amount.minor), amount.currency),
            # A receipt's open balance is what is applied to nothing.
            unapplied=Money(abs(unapplied.minor), unapplied.currency) if unapplied else None,
            text=row.text("text"),
        )
    )


def _payment(row: Row, reader: RowReader, records: Records) -> None:
    # A receipt that pays several invoices has a row for each: what was applied is the row's part.
    amount = row.money("applied") or row.money("amount")
    customer, _ = _customer(row, reader)
    unapplied = row.money("unapplied")
    if unapplied is not None and unapplied.minor < 0:
        unapplied = -unapplied
    records.payments.append(
        Payment(
            at=row.at,
            ref=row.text("ref"),
            paid_on=row.day("paid_on"),
            customer=customer,
            invoice=row.text("invoice"),
            amount=amount,
            unapplied=unapplied,
            text=row.text("text"),
        )
    )


def _time(row: Row, reader: RowReader, records: Records) -> None:
    hours, rate = row.number("hours"), row.number("rate")
    value = row.money("value")
    if value is None and hours is not None and rate is not None:
        value = to_money(hours * rate, _currency_of(row, reader))
    customer, job = _customer(row, reader)
    records.time.append(
        TimeEntry(
            at=row.at,
            worked_on=row.day("worked_on"),
            person=row.text("person"),
            project=row.text("project") or job,
            customer=customer,
            task=row.text("task"),
            hours=hours,
            value=value,
            billable=row.flag("billable"),
            approved=row.flag("approved"),
            billed=row.flag("billed"),
            invoice=row.text("invoice"),
        )
    )


def _currency_of(row: Row, reader: RowReader) -> str:
    code = row.text("currency").upper()
    return code if len(code) == 3 else reader.currency


def _count(row: Row, reader: RowReader, records: Records) -> None:
    customer, _ = _customer(row, reader)
    records.counts.append(
        Count(
            at=row.at,
            customer=customer,
            item=row.text("item"),
            counted_on=row.day("counted_on"),
            actual=row.number("actual"),
            billed=row.number("billed"),
            unit_price=row.number("unit_price"),
            currency=_currency_of(row, reader),
        )
    )


def _dispute(row: Row, reader: RowReader, records: Records) -> None:
    customer, _ = _customer(row, reader)
    records.disputes.append(
        Dispute(
            at=row.at,
            invoice=row.text("invoice"),
            customer=customer,
            amount=row.money("amount"),
            credited=row.money("credited"),
            opened_on=row.day("opened_on"),
            status=status_of(row.text("status")),
            reason=row.text("reason"),
        )
    )


_BUILDERS: dict[str, Callable[[Row, RowReader, Records], None]] = {
    "projects": _project,
    "milestones": _milestone,
    "change_orders": _milestone,
    "invoices": _invoice,
    "payments": _payment,
    "time": _time,
    "counts": _count,
    "disputes": _dispute,
}
_SHORT = {"change_orders": "milestones"}


def build(reader: RowReader, records: Records) -> int:
    """Add a sheet's records; the number of rows taken."""
    table = reader.layout.table
    builder = _BUILDERS[table]
    taken = 0
    for row in reader:
        builder(row, reader, records)
        taken += 1
    for name in reader.layout.columns:
        records.knows.add(f"{_SHORT.get(table, table)}.{name}")
    return taken


def latest_day(records: Records, no_later_than: date) -> date | None:
    """The last day on which something happened in the exports: the day they were made, nearly."""
    days: list[date | None] = []
    for one in records.invoices:
        days += (one.issued_on, one.paid_on)
    days += [one.paid_on for one in records.payments]
    days += [one.worked_on for one in records.time]
    for milestone in records.milestones:
        days += (milestone.completed_on, milestone.accepted_on)
    return max((day for day in days if day and day <= no_later_than), default=None)
