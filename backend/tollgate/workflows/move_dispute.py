"""Work on a dispute: open one by hand, take it, decide it with a cause, split it, end it. Crediting
what was upheld is the credit path's work, never this file's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tollgate.domain.audit.chain import FIRM
from tollgate.domain.receivables.disputes import (
    DISPUTABLE,
    DISPUTE,
    FREEZING,
    UNDECIDED,
    Cause,
    DisputeMove,
    DisputeState,
    causes,
    require_slice,
    split,
)
from tollgate.domain.receivables.moves import OpenDispute, PauseReminders
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import BadInput, Conflict, NotAllowed, NotFound, PreconditionFailed
from tollgate.kernel.evidence import Evidence
from tollgate.kernel.money import Money
from tollgate.kernel.reasons import Reason, Role
from tollgate.kernel.rights import Actor, Right
from tollgate.store import audit, disputes, documents, receivables, review
from tollgate.store.database import Tx
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.mail_case import policy
from tollgate.workflows.parts.mail_moves import Desk, carry_out, step

_DECIDING = frozenset({DisputeMove.UPHOLD, DisputeMove.REJECT})
_ENDING = frozenset({DisputeMove.REJECT, DisputeMove.WITHDRAW, DisputeMove.SETTLE})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A dispute that a person opens, for a client who said so by telephone or paper. Without an
    amount it is about all that is collectable."""

    invoice: str
    reason: Reason
    amount: Money | None = None
    line: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a person says when moving a dispute."""

    note: str = ""
    cause: Cause | None = None


def open_dispute(firm: Firm, wanted: Wanted, actor: Actor) -> str:
    """Freeze a slice of an invoice; the id of the dispute.

    Raises:
        NotFound: there is no such invoice.
        BadInput: no reason to dispute, no such line, or more than is collectable.
    """
    if not (actor.may(Right.WORK_MAIL) or actor.may(Right.DECIDE_DISPUTE)):
        actor.require(Right.WORK_MAIL)
    if wanted.reason not in DISPUTABLE:
        raise BadInput(f"{wanted.reason} is no reason to dispute", where="reason")
    if not wanted.note.strip():
        raise BadInput("say what the client said, and how", where="note")
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        invoice = _locked_invoice(firm, tx, wanted.invoice)
        if wanted.line is not None and wanted.line not in {at.position for at in invoice.lines}:
            raise BadInput(f"the invoice has no line {wanted.line}", where="line")
        amount = wanted.amount or invoice.collectable
        require_slice(amount, invoice.collectable)
        desk = Desk(firm, tx, now, actor.id, None, invoice.customer, {invoice.id: invoice})
        said = Evidence(source=f"person:{actor.id}", field="said", value=wanted.note.strip())
        until = now.date() + timedelta(days=policy(tx).pause_days)
        carry_out(
            desk,
            [
                OpenDispute(invoice.id, amount, wanted.reason, wanted.line, (said,)),
                PauseReminders(invoice.id, amount, until, wanted.reason),
            ],
        )
        return desk.opened[invoice.id]


def move_dispute(
    firm: Firm, id: str, move: DisputeMove, said: tuple[Outcome, int | None], actor: Actor
) -> DisputeState:
    """Move a dispute; `said` is (what the person says, the revision that they saw or None).

    Raises:
        NotFound: there is no such dispute.
        NotAllowed: the role does not own disputes of this reason.
        IllegalMove: its state does not allow that.
        BadInput: a decision without a cause that fits, or without a word.
        Conflict: it cannot be settled before the credit or payment is on record, or reopened
            because the slice is no longer free.
        PreconditionFailed: somebody changed it meanwhile.
    """
    outcome, revision = said
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        row = _locked(firm, tx, id, revision)
        _require(row, move, outcome, actor)
        state = DISPUTE.after(DisputeState(row.state), move)
        _check_world(tx, row, move, state)
        values: dict[str, Any] = {"state": state, "ended_at": now if move in _ENDING else None}
        if move is DisputeMove.TAKE:
            values["owner"] = actor.id
        elif move in (DisputeMove.HAND_BACK, DisputeMove.REOPEN):
            values["owner"] = None
        if outcome.cause is not None:
            values["cause"] = outcome.cause
        disputes.change(tx, row, values)
        desk = Desk(firm, tx, now, actor.id, row.mail, row.customer, {})
        step(desk, id, (move.value, state), row.amount_minor, outcome.note.strip())
        _follow(firm, tx, row, move, outcome)
        amount = Money(row.amount_minor, row.currency).as_json()
        cause = outcome.cause.value if outcome.cause else None
        payload = {"amount": amount, "note": outcome.note.strip(), "cause": cause}
        desk.remember(f"dispute_{_PAST[move]}", f"dispute:{id}", **payload)
        carry_out(desk, ())
    return state


def split_dispute(
    firm: Firm, id: str, parts: Sequence[Money], said: tuple[str, int | None], actor: Actor
) -> tuple[str, ...]:
    """Divide an undecided dispute into parts that are decided one by one; the ids, the first one
    being the dispute itself with what is left to it. `said` is (note, revision or None).

    Raises:
        NotFound: there is no such dispute.
        BadInput: the parts do not add up to the disputed amount.
        Conflict: it is decided already.
        PreconditionFailed: somebody changed it meanwhile.
    """
    note, revision = said
    if not (actor.may(Right.WORK_MAIL) or actor.may(Right.DECIDE_DISPUTE)):
        actor.require(Right.WORK_MAIL)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        row = _locked(firm, tx, id, revision)
        if row.state not in UNDECIDED:
            raise Conflict(f"a dispute that is {row.state} is not split")
        amounts = split(Money(row.amount_minor, row.currency), parts)
        disputes.change(tx, row, {"amount_minor": amounts[0].minor})
        desk = Desk(firm, tx, now, actor.id, row.mail, row.customer, {})
        step(desk, id, ("split", row.state), amounts[0].minor, note.strip())
        ids = [id, *(_part(desk, row, amount) for amount in amounts[1:])]
        for each, amount in zip(ids, amounts, strict=True):
            _put_item(firm, tx, row, (each, amount))
        parts_said = [amount.as_json() for amount in amounts]
        desk.remember("dispute_split", f"dispute:{id}", parts=parts_said, into=ids)
        carry_out(desk, ())
    return tuple(ids)


def _part(desk: Desk, row: Any, amount: Money) -> str:
    copied = (
        "invoice line mail customer contract milestone project_type reason currency owner_role "
        "due_at evidence state owner"
    ).split()
    values = {name: getattr(row, name) for name in copied}
    id = desk.add(
        "dispute",
        **values,
        amount_minor=amount.minor,
        part_of=row.id,
        opened_by=desk.actor,
        opened_at=desk.now,
    )
    step(desk, id, ("split off", row.state), amount.minor)
    return id


def _locked_invoice(firm: Firm, tx: Tx, id: str) -> Any:
    found = receivables.receivables(tx, [id])
    if not found:
        raise NotFound(f"there is no invoice {id}")
    locks = [f"customer:{found[0].customer}"]
    firm.database.lock(tx, locks, [audit.lock_name(FIRM)])
    return receivables.receivables(tx, [id])[0]


def _locked(firm: Firm, tx: Tx, id: str, revision: int | None) -> Any:
    row = disputes.get(tx, id)
    firm.database.lock(tx, [f"customer:{row.customer}"], [audit.lock_name(FIRM)])
    row = disputes.get(tx, id)
    if revision is not None and revision != row.revision:
        raise PreconditionFailed(f"dispute {id} was changed meanwhile")
    return row


def _require(row: Any, move: DisputeMove, outcome: Outcome, actor: Actor) -> None:
    """Who may say this, and whether enough is said."""
    if move in _DECIDING or move is DisputeMove.TAKE:
        actor.require(Right.DECIDE_DISPUTE)
        if actor.role not in (row.owner_role, Role.CONTROLLER):
            raise NotAllowed(f"a dispute of this reason is decided by the role {row.owner_role}")
    elif not (actor.may(Right.WORK_MAIL) or actor.may(Right.DECIDE_DISPUTE)):
        actor.require(Right.DECIDE_DISPUTE)
    if move in _DECIDING:
        if outcome.cause is None:
            raise BadInput("say what caused it", where="cause")
        if outcome.cause not in causes(Reason(row.reason)):
            raise BadInput(f"{outcome.cause} is no cause of {row.reason}", where="cause")
    if move not in (DisputeMove.TAKE, DisputeMove.HAND_BACK) and not outcome.note.strip():
        raise BadInput("say why, for whoever reads it later", where="note")


def _check_world(tx: Tx, row: Any, move: DisputeMove, state: DisputeState) -> None:
    """What must be on record before a dispute may come to this state."""
    (invoice,) = receivables.receivables(tx, [row.invoice])
    if move is DisputeMove.SETTLE:
        if documents.credit_note_of(tx, row.invoice) is None and invoice.open_minor > 0:
            raise Conflict("an upheld dispute is settled by the credit note, which is not posted")
        return
    frozen_before = DisputeState(row.state) in FREEZING
    if state in FREEZING and not frozen_before:
        wanted = Money(row.amount_minor, row.currency)
        if wanted > invoice.collectable:
            raise Conflict(f"only {invoice.collectable} of the invoice is open and free")


def _follow(firm: Firm, tx: Tx, row: Any, move: DisputeMove, outcome: Outcome) -> None:
    """Pauses and the review item go with the dispute."""
    now = firm.world.clock.now()
    subject = f"dispute:{row.id}"
    if move in _ENDING:
        disputes.end_pauses(tx, "dispute", row.id, now)
        review.settle(tx, ItemKind.DISPUTE, [subject], now, f"{move.value}: {outcome.note.strip()}")
    elif move in (DisputeMove.UPHOLD, DisputeMove.REOPEN):
        amount = Money(row.amount_minor, row.currency)
        _put_item(firm, tx, row, (row.id, amount), upheld=move is DisputeMove.UPHOLD)


def _put_item(firm: Firm, tx: Tx, row: Any, part: tuple[str, Money], upheld: bool = False) -> None:
    """The review item of a dispute or of a part of it; what is upheld waits for the credit."""
    id, amount = part
    detail = f"{amount} is disputed"
    if upheld:
        detail = f"{amount} is upheld: credit the invoice, and bill again what is right"
    item = hold_item(
        firm.world.ids.new(),
        f"dispute:{id}",
        [Hold(Reason(row.reason), detail)],
        firm.world.clock.now(),
        contract=row.contract,
        milestone=row.milestone,
        customer=row.customer,
        cash=amount,
    )
    if upheld:
        item["owner_role"] = Role.BILLING
    review.put(tx, ItemKind.DISPUTE, [item])


_PAST = {
    DisputeMove.TAKE: "taken",
    DisputeMove.HAND_BACK: "handed_back",
    DisputeMove.UPHOLD: "upheld",
    DisputeMove.REJECT: "rejected",
    DisputeMove.WITHDRAW: "withdrawn",
    DisputeMove.SETTLE: "settled",
    DisputeMove.REOPEN: "reopened",
}
