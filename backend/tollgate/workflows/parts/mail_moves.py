"""Carry out what triage says: disputes, pauses, promises, follow-ups and review items, all in the
caller's transaction. Nothing in here posts, credits or sends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.receivables.linking import Receivable
from tollgate.domain.receivables.moves import (
    AskMatching,
    AskPerson,
    ConfirmAcceptance,
    FileAway,
    FollowUp,
    Move,
    OpenDispute,
    PauseReminders,
    PrepareDocuments,
    Quarantine,
    TakePromise,
)
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.digest import canonical
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason
from tollgate.store import audit, disputes, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item


@dataclass
class Desk:
    """Where the moves of one mail (or of a person without a mail) are carried out."""

    firm: Firm
    tx: Tx
    now: datetime
    actor: str
    mail: str | None
    customer: str | None
    invoices: Mapping[str, Receivable]
    contract: str | None = None
    milestone: str = ""
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    holds: list[Hold] = field(default_factory=list)
    entries: list[audit.Entry] = field(default_factory=list)
    opened: dict[str, str] = field(default_factory=dict)

    def add(self, table: str, **values: Any) -> str:
        id = self.firm.world.ids.new()
        self.rows.setdefault(table, []).append({"id": id, **values})
        return id

    def remember(self, kind: str, subject: str, **payload: Any) -> None:
        if self.mail:
            payload["mail"] = self.mail
        self.entries.append(audit.Entry(kind, subject, self.actor, payload))


def carry_out(desk: Desk, moves: Sequence[Move]) -> None:
    """Write what follows from some moves. On PostgreSQL the caller holds the locks of the
    customers and of the firm's audit chain."""
    for move in moves:
        _CARRY[type(move)](desk, move)
    disputes.add(desk.tx, desk.rows)
    if desk.holds and desk.mail:
        item = hold_item(
            desk.firm.world.ids.new(),
            f"mail:{desk.mail}",
            desk.holds,
            desk.now,
            contract=desk.contract,
            milestone=desk.milestone,
            customer=desk.customer,
            cash=_at_stake(desk),
        )
        review.put(desk.tx, ItemKind.CLIENT_MAIL, [item])
    audit.append(desk.tx, FIRM, desk.now, desk.entries)


def _at_stake(desk: Desk) -> Money | None:
    """What is collectable of the invoices concerned, when they are in one currency."""
    found = [invoice.collectable for invoice in desk.invoices.values()]
    if len({amount.currency for amount in found}) != 1:
        return None
    return Money(sum(amount.minor for amount in found), found[0].currency)


def _open_dispute(desk: Desk, move: OpenDispute) -> None:
    invoice = desk.invoices[move.invoice]
    detail = f"{move.amount} of {invoice.number or 'an invoice'} is disputed"
    item = hold_item(
        desk.firm.world.ids.new(),
        "",
        [Hold(move.reason, detail, move.proof)],
        desk.now,
        contract=invoice.contract or None,
        milestone=invoice.milestone,
        customer=invoice.customer,
        cash=move.amount,
    )
    id = desk.add(
        "dispute",
        invoice=invoice.id,
        line=move.line,
        mail=desk.mail,
        customer=invoice.customer,
        contract=invoice.contract or None,
        milestone=invoice.milestone,
        project_type=invoice.project_type,
        reason=move.reason,
        amount_minor=move.amount.minor,
        currency=move.amount.currency,
        owner_role=item["owner_role"],
        due_at=item["due_at"],
        evidence=canonical([piece.as_json() for piece in move.proof]),
        opened_by=desk.actor,
        opened_at=desk.now,
    )
    desk.opened[invoice.id] = id
    step(desk, id, ("opened", "open"), move.amount.minor)
    review.put(desk.tx, ItemKind.DISPUTE, [item | {"subject": f"dispute:{id}"}])
    said = {"invoice": invoice.id, "amount": move.amount.as_json(), "reason": move.reason.value}
    desk.remember("dispute_opened", f"dispute:{id}", **said)


def step(desk: Desk, dispute: str, did: tuple[str, str], amount_minor: int, note: str = "") -> None:
    """Note what happened to a dispute; `did` is (what, the state after it)."""
    desk.add(
        "dispute_step",
        dispute=dispute,
        what=did[0],
        became=did[1],
        amount_minor=amount_minor,
        by=desk.actor,
        at=desk.now,
        note=note,
    )


def _pause(desk: Desk, move: PauseReminders) -> None:
    desk.add(
        "reminder_pause",
        invoice=move.invoice,
        dispute=desk.opened.get(move.invoice),
        mail=desk.mail,
        amount_minor=move.amount.minor,
        currency=move.amount.currency,
        until=move.until,
        why=move.why,
        made_by=desk.actor,
        made_at=desk.now,
    )
    said = {"amount": move.amount.as_json(), "until": move.until.isoformat()}
    desk.remember("reminders_paused", f"invoice:{move.invoice}", **said)


def _promise(desk: Desk, move: TakePromise) -> None:
    desk.add(
        "promise",
        invoice=move.invoice,
        mail=desk.mail,
        amount_minor=move.amount.minor,
        currency=move.amount.currency,
        promised_on=move.on,
        made_on=desk.now.date(),
        evidence=canonical([piece.as_json() for piece in move.proof]),
        taken_by=desk.actor,
        taken_at=desk.now,
    )
    said = {"amount": move.amount.as_json(), "on": move.on.isoformat()}
    desk.remember("promise_taken", f"invoice:{move.invoice}", **said)


def _follow_up(desk: Desk, move: FollowUp) -> None:
    invoice = desk.invoices.get(move.invoice)
    customer = invoice.customer if invoice else desk.customer
    if customer is None:
        desk.holds.append(Hold(Reason.MAIL_UNCLEAR, f"{move.why}, of a customer nobody knows"))
        return
    desk.add(
        "follow_up",
        mail=desk.mail,
        customer=customer,
        invoice=move.invoice or None,
        due_on=move.on,
        why=move.why,
        made_by=desk.actor,
        made_at=desk.now,
    )


def _match(desk: Desk, move: AskMatching) -> None:
    named = _numbers(desk, move.invoices)
    detail = f"the client says that {named} is paid: look for the payment and match it"
    desk.holds.append(Hold(Reason.PAYMENT_CLAIMED, detail, move.proof))


def _documents(desk: Desk, move: PrepareDocuments) -> None:
    named = _numbers(desk, move.invoices)
    detail = f"the client asks for documents about {named}"
    desk.holds.append(Hold(Reason.DOCUMENTS_WANTED, detail, move.proof))


def _numbers(desk: Desk, ids: Sequence[str]) -> str:
    return ", ".join(desk.invoices[id].number or id for id in ids) or "an invoice it does not name"


def _acceptance(desk: Desk, move: ConfirmAcceptance) -> None:
    place = " ".join(part for part in (move.contract, move.milestone) if part)
    detail = f"the client accepts {place or 'work that it does not name'} by mail"
    item = hold_item(
        desk.firm.world.ids.new(),
        f"mail:{desk.mail}",
        [Hold(Reason.ACCEPTANCE_SAID, detail, move.proof)],
        desk.now,
        contract=move.contract or None,
        milestone=move.milestone,
        customer=desk.customer,
    )
    review.put(desk.tx, ItemKind.EVIDENCE, [item])


def _quarantine(desk: Desk, move: Quarantine) -> None:
    desk.holds.append(Hold(Reason.MAIL_SUSPICIOUS, move.why, move.proof))


def _ask(desk: Desk, move: AskPerson) -> None:
    desk.holds.append(Hold(move.reason, move.why, move.proof))


def _file(desk: Desk, move: FileAway) -> None:
    del desk, move


_CARRY: Mapping[type, Any] = {
    OpenDispute: _open_dispute,
    PauseReminders: _pause,
    TakePromise: _promise,
    FollowUp: _follow_up,
    AskMatching: _match,
    PrepareDocuments: _documents,
    ConfirmAcceptance: _acceptance,
    Quarantine: _quarantine,
    AskPerson: _ask,
    FileAway: _file,
}
