"""What happened: completions, acceptances, and the invoices and payments of a former system."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

from tollgate.connectors.sheets import Row
from tollgate.domain.events.billing_event import BillingKey
from tollgate.domain.events.signal import Signal, SignalKind, Verdict
from tollgate.domain.invoicing.invoice import issue
from tollgate.domain.invoicing.series import is_ours
from tollgate.domain.ledger.book import book_invoice, book_payment
from tollgate.domain.pricing.draft import Draft, DraftLine, TaxLine
from tollgate.kernel.ids import ContractId, CustomerId, EntityId, InvoiceId, MilestoneId
from tollgate.kernel.money import Money
from tollgate.store import audit, documents, payments
from tollgate.store import contracts as store
from tollgate.store.database import Tx
from tollgate.store.parties import parties
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.imports.cells import Cells, Errors
from tollgate.workflows.parts.signals import take_signals


class Status(StrEnum):
    COMPLETED = "completed"
    REOPENED = "reopened"


def completions(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    there = store.contracts(tx, {row.cells["contract"] for row in rows})
    signals = []
    for row in rows:
        cells = Cells(row, errors)
        contract = there.get(ContractId(cells.code("contract")))
        currency = contract.currency if contract else "USD"
        amount = cells.optional_money("amount", currency, lowest=1)
        day = cells.day("completed_on")
        kind = SignalKind(cells.one_of("status", Status, Status.COMPLETED) or "completed")
        signals.append(
            (
                row,
                Signal(
                    kind=kind if not errors.found else SignalKind.COMPLETED,
                    contract=row.cells["contract"],
                    milestone=cells.code("milestone"),
                    occurred_at=_start_of(day),
                    completed_on=day,
                    reported_by=cells.text("reported_by"),
                    amount=Money(amount, currency) if amount is not None else None,
                ),
            )
        )
    return _take(firm, tx, signals, errors)


def acceptances(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    signals = []
    for row in rows:
        cells = Cells(row, errors)
        day = cells.day("decided_on")
        verdict = cells.one_of("verdict", Verdict)
        signals.append(
            (
                row,
                Signal(
                    kind=SignalKind.ACCEPTANCE,
                    contract=cells.code("contract"),
                    milestone=cells.code("milestone"),
                    occurred_at=_start_of(day),
                    verdict=Verdict(verdict) if not errors.found else Verdict.REJECTED,
                    decided_on=day,
                    signatory_name=cells.text("signatory_name"),
                    signatory_title=cells.text("signatory_title"),
                    document=cells.text("document"),
                    quote=cells.text("quote"),
                ),
            )
        )
    return _take(firm, tx, signals, errors)


def _start_of(day: date) -> datetime:
    """A file knows days only; the first instant of the day stands for it."""
    return datetime.combine(day, time(), UTC)


def _take(firm: Firm, tx: Tx, signals: Sequence[tuple[Row, Signal]], errors: Errors) -> int:
    if errors.found:
        return 0
    taken = take_signals(firm, tx, [signal for _, signal in signals], "import", "import")
    rows = {id(signal): row for row, signal in signals}
    for signal, hold in taken.holds:
        errors.add(rows[id(signal)], "", hold.detail)
    return taken.new


def invoices(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    """Invoices that another system posted before: booked here, outside our series, so that what
    was billed there is never billed again."""
    there = store.contracts(tx, {row.cells["contract"] for row in rows})
    known = documents.numbers_known(tx, [row.cells["number"] for row in rows])
    orders = store.orders(tx, {row.cells["customer"] for row in rows})
    entities = store.entities(tx)
    at = firm.world.clock.now()
    postings = []
    seen: set[tuple[str, str]] = set()
    for row in rows:
        cells = Cells(row, errors)
        contract = there.get(ContractId(cells.code("contract")))
        if contract is None:
            errors.add(row, "contract", f"there is no contract {row.cells['contract']!r}")
            continue
        entity, number = contract.entity, cells.code("number")
        if cells.code("legal_entity") != entity:
            errors.add(row, "legal_entity", f"contract {contract.id} belongs to {entity}")
        if (entity, number) in seen:
            errors.add(row, "number", f"{number} stands twice")
        if is_ours(entities[entity], number):
            errors.add(row, "number", f"{number} belongs to the series that is given out here")
        seen.add((entity, number))
        if (entity, number) in known:
            continue
        draft = _former(cells, contract.currency, contract.id, entity)
        if not any(version.term(draft.key.milestone) for version in contract.versions):
            errors.add(row, "milestone", f"contract {contract.id} has none such")
        if draft.payer not in {share.customer for share in contract.shares()}:
            errors.add(row, "customer", f"is no payer of contract {contract.id}")
        order = next((o for o in orders.get(draft.payer, ()) if o.number == draft.po_number), None)
        draft = replace(draft, order=order.id if order else None)
        invoice = issue(draft, InvoiceId(firm.world.ids.new()), number, cells.day("issued_on"))
        invoice = replace(invoice, due_on=cells.day("due_on"))
        entry_id = firm.world.ids.new()
        if draft.net_minor > 0:
            postings.append(
                documents.Posting(invoice, None, book_invoice(invoice), entry_id, None, None)
            )
    if errors.found:
        return 0
    _book_former(firm, tx, postings, at)
    return len(postings)


def _book_former(firm: Firm, tx: Tx, postings: Sequence[documents.Posting], at: datetime) -> None:
    """Write former invoices, each sealed in its legal entity's chain."""
    drafts = [posting.invoice.draft for posting in postings]
    named = parties(tx, {draft.entity for draft in drafts}, {draft.payer for draft in drafts})
    rows = documents.Rows(named)
    entries: dict[EntityId, list[audit.Entry]] = defaultdict(list)
    for posting in postings:
        draft = posting.invoice.draft
        said = {
            "number": posting.invoice.number,
            "document": rows.add(posting, at, "import", origin="imported"),
            "gross": draft.gross.as_json(),
        }
        subject = f"invoice:{posting.invoice.id}"
        entries[draft.entity].append(audit.Entry("invoice_imported", subject, "import", said))
    rows.write(tx)
    firm.database.lock(tx, [audit.lock_name(entity) for entity in entries])
    for entity in sorted(entries):
        audit.append(tx, entity, at, entries[entity])


def _former(cells: Cells, currency: str, contract: ContractId, entity: EntityId) -> Draft:
    """The draft that a former invoice amounts to: one line, its tax as it stood there."""
    if cells.currency("currency") != currency:
        cells.errors.add(cells.row, "currency", f"contract {contract} is in {currency}")
    net = cells.money("net", currency, lowest=1)
    tax = cells.money("tax", currency)
    if cells.money("gross", currency) != net + tax:
        cells.errors.add(cells.row, "gross", "is not net plus tax")
    payer = CustomerId(cells.code("customer"))
    key = BillingKey(contract, MilestoneId(cells.code("milestone")), payer)
    return Draft(
        key=key,
        entity=entity,
        payer=payer,
        contract_version=1,
        currency=currency,
        lines=(DraftLine(str(key.milestone), net, "imported", 0),),
        taxes=(TaxLine("imported", 0, "as imported", net, tax),),
        holdback_minor=cells.optional_money("holdback", currency) or 0,
        order=None,
        po_number=cells.text("po_number"),
        net_days=0,
        completed_on=None,
    )


def payment_rows(firm: Firm, tx: Tx, rows: Sequence[Row], errors: Errors) -> int:
    """Payments with what they paid; several rows with one reference are one payment."""
    known = payments.references_known(tx, [row.cells["reference"] for row in rows])
    open_items = payments.invoices_by_number(tx, [row.cells.get("invoice", "") for row in rows])
    entities = store.entities(tx)
    parties = store.known(tx, store.CUSTOMER, [row.cells["customer"] for row in rows])
    grouped: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row.cells["legal_entity"], row.cells["reference"]].append(row)
    made = []
    for (entity, reference), group in grouped.items():
        cells = Cells(group[0], errors)
        if entity not in entities:
            errors.add(group[0], "legal_entity", f"there is no legal entity {entity!r}")
        if cells.code("customer") not in parties:
            errors.add(group[0], "customer", f"there is no customer {cells.code('customer')!r}")
        if (entity, reference) not in known:
            made.append(_payment(firm, group, EntityId(entity), open_items, errors))
    if errors.found:
        return 0
    at = firm.world.clock.now()
    payments.add(tx, [record for record, _ in made], [a for _, group in made for a in group])
    booked = [(firm.world.ids.new(), _entry(record, group)) for record, group in made]
    documents.add_entries(
        tx,
        [
            documents.entry_row(id, entry, at, payment=record["id"])
            for (id, entry), (record, _) in zip(booked, made, strict=True)
        ],
        [row for id, entry in booked for row in documents.posting_rows(id, entry)],
    )
    return len(made)


def _payment(
    firm: Firm,
    group: Sequence[Row],
    entity: EntityId,
    open_items: dict[tuple[str, str], Any],
    errors: Errors,
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    first = Cells(group[0], errors)
    currency = first.currency("currency")
    amount = first.money("amount", currency, lowest=1)
    id = firm.world.ids.new()
    allocations = []
    for row in group:
        cells = Cells(row, errors)
        if row.cells["amount"] != group[0].cells["amount"]:
            errors.add(row, "amount", "differs from the first row of this payment")
        number = cells.text("invoice")
        if not number:
            continue
        invoice = open_items.get((entity, number))
        if invoice is None:
            errors.add(row, "invoice", f"there is no invoice {number!r} of {entity}")
        elif invoice.currency != currency:
            errors.add(row, "currency", f"invoice {number} is in {invoice.currency}")
        else:
            allocated = cells.money("allocated", currency, lowest=1)
            allocations.append({"payment": id, "invoice": invoice.id, "amount_minor": allocated})
    if sum(a["amount_minor"] for a in allocations) > amount:
        errors.add(group[0], "allocated", "more is allocated than was paid")
    record = {
        "id": id,
        "reference": first.code("reference"),
        "entity": entity,
        "customer": first.code("customer"),
        "paid_on": first.day("paid_on"),
        "currency": currency,
        "amount_minor": amount,
        "source": "import",
        "fresh_at": firm.world.clock.now(),
    }
    return record, allocations


def _entry(record: dict[str, Any], allocations: Iterable[dict[str, Any]]) -> Any:
    return book_payment(
        record["entity"],
        record["paid_on"],
        record["currency"],
        record["amount_minor"],
        sum(allocation["amount_minor"] for allocation in allocations),
        f"payment {record['reference']}",
    )
