"""One document on its way to one target: what is known of it, and every step written down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.calls import NotYet
from tollgate.connectors.targets.form import Receipt, Shipment, Target
from tollgate.domain.invoicing.delivery import (
    DELIVERY,
    MOST_ATTEMPTS,
    DeliveryMove,
    DeliveryState,
    Mode,
    Strategy,
)
from tollgate.domain.invoicing.mapping import missing, said
from tollgate.domain.invoicing.posted import Posted
from tollgate.kernel.errors import Refused
from tollgate.store import deliveries, queue, targets
from tollgate.store.database import Tx
from tollgate.store.targets import SetUp
from tollgate.workflows.parts.firm import Firm

_OPEN = (DeliveryState.PENDING, DeliveryState.UNCERTAIN, DeliveryState.SENT)
_THERE = (DeliveryState.SENT, DeliveryState.CONFIRMED)


class Unmapped(Refused):
    """A code of ours has no counterpart there yet."""

    code = "unmapped"


@dataclass(frozen=True, slots=True)
class Job:
    """A delivery that is not at its end, with its document and its target."""

    row: Any
    state: DeliveryState
    document: Posted
    set_up: SetUp
    target: Target

    @property
    def id(self) -> str:
        return str(self.row.id)

    @property
    def looks_first(self) -> bool:
        """Whether only a look there may allow the creation: always where the target knows no key
        of ours, and wherever an attempt may have arrived."""
        searched = self.target.strategy is Strategy.SEARCH_THEN_CREATE
        return searched or self.row.attempted_at is not None

    @property
    def stored(self) -> Receipt:
        return Receipt(self.row.external_id, self.row.external_number)


def job(firm: Firm, id: str) -> Job | None:
    """A delivery as it stands; None when nothing is left to do.

    Raises:
        NotFound: there is no such delivery.
    """
    with firm.database.read() as tx:
        row = deliveries.get(tx, id)
        state = DeliveryState(row.state)
        given_up = row.attempts >= MOST_ATTEMPTS and state is not DeliveryState.SENT
        if state not in _OPEN or given_up:
            return None
        document = deliveries.document(tx, row.invoice)
        set_up = targets.get(tx, row.target)
    return Job(row, state, document, set_up, registry.target(set_up.kind))


def shipment(firm: Firm, job: Job) -> Shipment:
    """The document with everything the target wants.

    Raises:
        Unmapped: a code has no counterpart there.
        NotYet: the invoice that a credit note reverses is not there.
    """
    document = job.document
    with firm.database.read() as tx:
        codes = targets.codes(tx, job.set_up.code)
        credited = (
            deliveries.sibling(tx, document.credits, job.set_up.code) if document.credits else None
        )
    gaps = missing(document, job.target.codes, codes)
    if gaps:
        raise Unmapped(said(gaps))
    if credited is not None and credited.state not in _THERE:
        raise NotYet("the invoice that it credits is not there yet", retry_after_seconds=60)
    mode = Mode(job.set_up.options.get("mode", Mode.FINAL))
    there = credited.external_id if credited is not None else ""
    return Shipment(document, mode, codes, there, job.row.round)


def moved(
    firm: Firm, job: Job, move: DeliveryMove, note: str = "", receipt: Receipt | None = None
) -> Job | None:
    """Write down a move and what it brought; None when somebody else moved it meanwhile."""
    now = firm.world.clock.now()
    values: dict[str, Any] = {
        "state": DELIVERY.after(job.state, move),
        "note": note,
        "changed_at": now,
        "not_before": None,
    }
    if move is DeliveryMove.BEGIN:
        values["attempted_at"] = now
    elif move is DeliveryMove.POSTPONE:
        # The target says that nothing arrived, so nothing has to be looked for.
        values["attempted_at"] = None
    if receipt is not None:
        values |= {
            "external_id": receipt.external_id,
            "external_number": receipt.external_number,
        }
    with firm.database.write() as tx:
        if not deliveries.claim(tx, job.id, job.state, job.row.attempted_at, values):
            return None
        row = deliveries.get(tx, job.id)
    return Job(row, DeliveryState(row.state), job.document, job.set_up, job.target)


def noted(firm: Firm, job: Job, values: Mapping[str, Any]) -> None:
    """Write down something that is no move."""
    with firm.database.write() as tx:
        deliveries.move(tx, job.id, job.state, values)


def has_turn(firm: Firm, job: Job) -> bool:
    """Whether nobody else finishes this document now. A turn ends by itself when a request that
    was given up is surely at rest."""
    settling = job.target.settling
    if not settling:
        return True
    until = firm.world.clock.now() + settling
    with firm.database.write() as tx:
        return deliveries.take_turn(tx, job.id, job.row.not_before, until)


def parked(job: Job, now: datetime) -> float:
    """The seconds for which target or document want to be left in peace; 0 when they do not."""
    instants: list[datetime | None] = [job.set_up.parked_until, job.row.not_before]
    return max([0.0, *((at - now).total_seconds() for at in instants if at is not None)])


def put_back(firm: Firm, tx: Tx, ids: Sequence[str]) -> None:
    """Reopen stopped deliveries and enqueue them; an uncertain one stays uncertain."""
    if not ids:
        return
    now = firm.world.clock.now()
    for id in ids:
        row = deliveries.get(tx, id)
        values: dict[str, Any] = {"attempts": 0, "not_before": None, "changed_at": now}
        if row.state == DeliveryState.FAILED:
            state = DELIVERY.after(DeliveryState.FAILED, DeliveryMove.REOPEN)
            values |= {"state": state, "round": row.round + 1}
        deliveries.move(tx, id, row.state, values)
    name = f"deliver:{firm.world.ids.new()}"
    work = (name, [list(ids)])
    queue.enqueue(firm.database, tx, queue.DELIVERY, "deliver_invoices", work)
