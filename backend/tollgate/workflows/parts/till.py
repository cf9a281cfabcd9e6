"""The till: within one transaction, decide on a batch with fresh facts and post what is clear."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from tollgate.domain.contracts.parties import Books, LegalEntity
from tollgate.domain.events.billing_event import (
    BILLING_EVENT,
    BillingEvent,
    BillingKey,
    EventMove,
    EventState,
)
from tollgate.domain.gate.decide import decide
from tollgate.domain.gate.facts import Facts
from tollgate.domain.gate.snapshot import Snapshot
from tollgate.domain.invoicing.invoice import DocumentKind, Invoice, issue
from tollgate.domain.ledger.book import book_invoice
from tollgate.domain.pricing.draft import Draft
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.calendar import local_date
from tollgate.kernel.decision import Decision, Outcome
from tollgate.kernel.ids import EntityId, InvoiceId
from tollgate.kernel.money import Money
from tollgate.kernel.world import Ids
from tollgate.store import audit, contracts, decisions, documents, facts, queue, review, seals
from tollgate.store.database import Database, Tx
from tollgate.store.parties import parties
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.write_backs import note_write_backs


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one billing event."""

    event: BillingEvent
    facts: Facts
    decision: Decision
    invoice: Invoice | None = None

    @property
    def draft(self) -> Draft | None:
        return self.facts.draft


@dataclass(slots=True)
class Batch:
    """Rows that one till transaction will write, a table at a time."""

    at: datetime
    actor: str
    rows: documents.Rows
    answers: list[Answer] = field(default_factory=list)
    decisions: list[dict[str, Any]] = field(default_factory=list)
    posted: list[Invoice] = field(default_factory=list)
    events: list[BillingEvent] = field(default_factory=list)
    items: list[dict[str, Any]] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)
    audit: dict[EntityId, list[audit.Entry]] = field(default_factory=dict)

    def remember(self, entity: EntityId, kind: str, subject: str, payload: dict[str, Any]) -> None:
        entry = audit.Entry(kind, subject, self.actor, payload)
        self.audit.setdefault(entity, []).append(entry)


def take_locks(database: Database, tx: Tx, ids: Sequence[str]) -> None:
    """Lock what a batch draws on, in the order that everybody keeps: parties, series, chains.

    Contract and parties of an event never change, so they may be read before the lock; everything
    else is read after it.
    """
    if database.is_sqlite:
        return
    batch = facts.events(tx, ids)
    found = contracts.contracts(tx, {event.key.contract for event in batch})
    parties = {event.key.payer for event in batch} | {c.customer for c in found.values()}
    entities = {contract.entity for contract in found.values()}
    database.lock(
        tx,
        [f"customer:{party}" for party in parties],
        [documents.lock_name(entity) for entity in entities],
        [audit.lock_name(entity) for entity in entities],
    )


def judge(snapshot: Snapshot, event: BillingEvent, now: datetime, on: date | None) -> Answer:
    """Decide on one event without posting. `on` is the latest posting date that is wanted."""
    contract = snapshot.contracts[event.key.contract]
    today = _today(now, snapshot.entities[contract.entity].time_zone)
    known = snapshot.facts(event, min(today, on) if on else today, today)
    return Answer(known.event, known, decide(known))


@lru_cache(maxsize=64)
def _today(now: datetime, time_zone: str) -> date:
    """The date in a time zone; a batch asks for the same instant again and again."""
    return local_date(now, time_zone)


def in_order(snapshot: Snapshot, batch: Sequence[BillingEvent]) -> list[BillingEvent]:
    """The order in which a batch is folded: contract by contract, milestone by milestone."""

    def place(event: BillingEvent) -> tuple[str, int, str, str]:
        contract = snapshot.contracts[event.key.contract]
        term = contract.versions[-1].term(event.key.milestone) if contract.versions else None
        return (contract.id, term.sequence if term else 0, event.key.milestone, event.key.payer)

    return sorted(batch, key=place)


def settle_batch(
    firm: Firm, tx: Tx, ids: Sequence[str], actor: str, on: date | None
) -> list[Answer]:
    """Lock, load, decide and post a batch; everything is written in this one transaction."""
    take_locks(firm.database, tx, ids)
    batch = [event for event in facts.events(tx, ids) if undecided(event)]
    if not batch:
        return []
    snapshot = facts.snapshot(tx, batch)
    named = parties(tx, snapshot.entities, snapshot.customers)
    work = Batch(firm.world.clock.now(), actor, documents.Rows(named))
    numbers = documents.Numbers(tx)
    earlier = decisions.latest(tx, [event.id for event in batch])
    for event in in_order(snapshot, batch):
        answer = judge(snapshot, event, work.at, on)
        row = decisions.row(firm.world.ids.new(), event.id, answer.decision, work.at)
        if answer.decision.outcome is Outcome.CLEAR:
            answer = _post(work, numbers, snapshot, answer, row, firm.world.ids)
            work.decisions.append(row)
        else:
            known = earlier.get(event.id)
            # A rejected event that was reported again is held anew, whatever was said before.
            if event.state is not EventState.HELD or not decisions.same(known, row):
                work.decisions.append(row)
                _hold(work, answer, row, firm.world.ids)
        work.answers.append(answer)
    _write(firm, tx, work)
    numbers.keep()
    return work.answers


def undecided(event: BillingEvent) -> bool:
    """Whether the event still waits for its decision."""
    return BILLING_EVENT.allows(event.state, EventMove.POST)


def _post(
    work: Batch,
    numbers: documents.Numbers,
    snapshot: Snapshot,
    answer: Answer,
    decision: dict[str, Any],
    ids: Ids,
) -> Answer:
    draft, known = answer.facts.draft, answer.facts
    assert draft is not None
    number, position = next_number(numbers, known.entity, DocumentKind.INVOICE, known.on)
    invoice = issue(draft, InvoiceId(ids.new()), number, known.on)
    posting = documents.Posting(
        invoice, position, book_invoice(invoice), ids.new(), answer.event.id, decision["id"]
    )
    work.posted.append(invoice)
    snapshot.post(draft, invoice.number or invoice.id)
    state = BILLING_EVENT.after(answer.event.state, EventMove.POST)
    work.events.append(BillingEvent(answer.event.id, answer.event.key, state))
    work.settled.append(f"event:{answer.event.id}")
    work.remember(
        draft.entity,
        "invoice_posted",
        f"invoice:{invoice.id}",
        {
            "number": invoice.number,
            "document": work.rows.add(posting, work.at, work.actor),
            "key": str(draft.key),
            "draft": draft.digest,
            "decision": [decision["id"], seals.seal_row(seals.DECISION, decision)],
            "rulebook": answer.decision.rulebook_version,
            "policy": answer.decision.policy_version,
            "gross": draft.gross.as_json(),
            "issued_on": known.on.isoformat(),
        },
    )
    return Answer(answer.event, known, answer.decision, invoice)


def next_number(
    numbers: documents.Numbers, entity: LegalEntity, kind: DocumentKind, on: date
) -> tuple[str | None, int | None]:
    """The next number of a series, or none where an external system numbers."""
    if entity.books is Books.EXTERNAL:
        return None, None
    series, position = numbers.take(entity.id, kind, on.year)
    return series.number(entity, position), position


def _hold(work: Batch, answer: Answer, decision: dict[str, Any], ids: Ids) -> None:
    holds = answer.decision.holds
    known, event = answer.facts, answer.event
    if event.state is not EventState.HELD:
        state = BILLING_EVENT.after(event.state, EventMove.HOLD)
        work.events.append(BillingEvent(event.id, event.key, state))
    item = hold_item(
        ids.new(),
        f"event:{event.id}",
        holds,
        work.at,
        contract=event.key.contract,
        milestone=event.key.milestone,
        customer=event.key.payer,
        cash=_cash(known),
        findings=answer.decision.findings,
        draft_digest=answer.decision.draft_digest,
    )
    work.items.append(item)
    work.remember(
        known.contract.entity,
        "billing_held",
        f"event:{event.id}",
        {
            "key": str(event.key),
            "decision": [decision["id"], seals.seal_row(seals.DECISION, decision)],
            "draft": answer.decision.draft_digest,
            "reasons": json.loads(item["reasons"]),
            "policy": answer.decision.policy_version,
            "rulebook": answer.decision.rulebook_version,
        },
    )


def rebill_subject(key: BillingKey) -> str:
    """The subject of the item that watches a credited share until it is billed again."""
    return f"rebill:{key.contract}/{key.milestone}/{key.payer}"


def _again(invoice: Invoice) -> bool:
    return invoice.draft.key.occurrence > 1


def _cash(known: Facts) -> Money:
    """What is at stake: the draft's gross, or the milestone's value when no draft can be made."""
    if known.draft is not None:
        return known.draft.gross
    if known.version is not None and known.term is not None:
        return Money(known.version.released_minor(known.term.milestone), known.contract.currency)
    return Money.zero(known.contract.currency)


def _write(firm: Firm, tx: Tx, work: Batch) -> None:
    decisions.add(tx, work.decisions)
    work.rows.write(tx)
    documents.set_event_states(tx, work.events)
    review.put(tx, ItemKind.BILLING_HOLD, work.items)
    review.settle(tx, ItemKind.BILLING_HOLD, work.settled, work.at, "posted")
    again = [rebill_subject(invoice.draft.key) for invoice in work.posted if _again(invoice)]
    review.settle(tx, ItemKind.DATA_QUALITY, again, work.at, "billed again")
    for entity in sorted(work.audit):
        audit.append(tx, entity, work.at, work.audit[entity])
    send_out(firm, tx, work.posted, work.at)


def send_out(firm: Firm, tx: Tx, invoices: Sequence[Invoice], at: datetime) -> None:
    """Note where posted documents go and who is told of them, and enqueue both in the same
    transaction."""
    note_write_backs(firm, tx, invoices, at)
    targets = documents.targets_of(tx, {invoice.draft.entity for invoice in invoices})
    rows = [
        {
            "id": firm.world.ids.new(),
            "invoice": invoice.id,
            "target": target,
            "state": "pending",
            "attempts": 0,
            "external_id": "",
            "external_number": "",
            "note": "",
            "changed_at": at,
        }
        for invoice in invoices
        for target in targets.get(invoice.draft.entity, ())
    ]
    if not rows:
        return
    documents.add_deliveries(tx, rows)
    attempt = firm.world.ids.new()
    ids = [row["id"] for row in rows]
    queue.enqueue(
        firm.database, tx, queue.DELIVERY, "deliver_invoices", (f"deliver:{attempt}", [ids])
    )
