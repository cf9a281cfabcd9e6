"""Disputes with their steps, promises, follow-ups and pauses of reminders."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from tollgate.domain.receivables.disputes import FREEZING
from tollgate.domain.receivables.promises import Paid, Promise
from tollgate.kernel.errors import NotFound, PreconditionFailed
from tollgate.store.database import Tx
from tollgate.store.tables.collections import (
    DisputeRow,
    DisputeStepRow,
    FollowUpRow,
    PromiseRow,
    ReminderPauseRow,
)
from tollgate.store.tables.columns import table
from tollgate.store.tables.receivables import AllocationRow, PaymentRow

DISPUTE, STEP, PROMISE = table(DisputeRow), table(DisputeStepRow), table(PromiseRow)
FOLLOW_UP, PAUSE = table(FollowUpRow), table(ReminderPauseRow)
PAYMENT, ALLOCATION = table(PaymentRow), table(AllocationRow)


def add(tx: Tx, rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Add rows by the name of their table."""
    for where in (DISPUTE, STEP, PAUSE, PROMISE, FOLLOW_UP):
        if rows.get(where.name):
            tx.execute(insert(where), [dict(row) for row in rows[where.name]])


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such dispute.
    """
    found = tx.execute(select(DISPUTE).where(DISPUTE.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no dispute {id}")
    return found


def change(tx: Tx, row: Any, values: Mapping[str, Any]) -> None:
    """Change a dispute that is at the revision that was read.

    Raises:
        PreconditionFailed: somebody changed it meanwhile.
    """
    changed = tx.execute(
        update(DISPUTE)
        .where(DISPUTE.c.id == row.id, DISPUTE.c.revision == row.revision)
        .values(**values, revision=row.revision + 1)
    )
    if changed.rowcount != 1:
        raise PreconditionFailed(f"dispute {row.id} was changed meanwhile")


def of_mail(tx: Tx, mail: str) -> Sequence[Any]:
    return tx.execute(select(DISPUTE).where(DISPUTE.c.mail == mail).order_by(DISPUTE.c.id)).all()


def steps(tx: Tx, dispute: str) -> Sequence[Any]:
    return tx.execute(select(STEP).where(STEP.c.dispute == dispute).order_by(STEP.c.id)).all()


def parts(tx: Tx, dispute: str) -> Sequence[Any]:
    """The disputes that were split off one."""
    rows = select(DISPUTE).where(DISPUTE.c.part_of == dispute)
    return tx.execute(rows.order_by(DISPUTE.c.id)).all()


def frozen(tx: Tx, invoices: Collection[str]) -> dict[str, int]:
    """What disputes freeze of invoices, in minor units."""
    rows = tx.execute(
        select(DISPUTE.c.invoice, func.sum(DISPUTE.c.amount_minor).label("minor"))
        .where(DISPUTE.c.invoice.in_(invoices), DISPUTE.c.state.in_(FREEZING))
        .group_by(DISPUTE.c.invoice)
    )
    return {row.invoice: int(row.minor) for row in rows}


def end_pauses(tx: Tx, column: str, of: str, at: datetime) -> None:
    """End the pauses that a dispute or mail (`column`) made."""
    tx.execute(
        update(PAUSE).where(PAUSE.c[column] == of, PAUSE.c.ended_at.is_(None)).values(ended_at=at)
    )


def withdraw_promises(tx: Tx, mail: str, at: datetime) -> None:
    """Take back the promises and follow-ups that were read out of a mail."""
    tx.execute(
        update(PROMISE)
        .where(PROMISE.c.mail == mail, PROMISE.c.withdrawn_at.is_(None))
        .values(withdrawn_at=at)
    )
    tx.execute(
        update(FOLLOW_UP)
        .where(FOLLOW_UP.c.mail == mail, FOLLOW_UP.c.done_at.is_(None))
        .values(done_at=at, done_by="correction")
    )


def pauses(tx: Tx, invoices: Collection[str], today: date) -> Sequence[Any]:
    """The pauses in force."""
    return tx.execute(
        select(PAUSE)
        .where(PAUSE.c.invoice.in_(invoices), PAUSE.c.ended_at.is_(None), PAUSE.c.until >= today)
        .order_by(PAUSE.c.id)
    ).all()


def promises(tx: Tx, invoices: Collection[str]) -> Sequence[Any]:
    """The promises about invoices that nobody took back."""
    return tx.execute(
        select(PROMISE)
        .where(PROMISE.c.invoice.in_(invoices), PROMISE.c.withdrawn_at.is_(None))
        .order_by(PROMISE.c.id)
    ).all()


def as_promise(row: Any) -> Promise:
    return Promise(row.id, row.invoice, row.amount_minor, row.promised_on, row.made_on)


def paid(tx: Tx, invoices: Collection[str]) -> dict[str, list[Paid]]:
    """What was paid on invoices."""
    found: dict[str, list[Paid]] = {}
    rows = tx.execute(
        select(ALLOCATION.c.invoice, ALLOCATION.c.amount_minor, PAYMENT.c.paid_on)
        .join(PAYMENT, PAYMENT.c.id == ALLOCATION.c.payment)
        .where(ALLOCATION.c.invoice.in_(invoices))
    )
    for row in rows:
        found.setdefault(row.invoice, []).append(Paid(row.paid_on, row.amount_minor))
    return found


def finish_follow_up(tx: Tx, id: str, by: str, at: datetime) -> None:
    """
    Raises:
        NotFound: there is no such follow-up, or it is done.
    """
    done = tx.execute(
        update(FOLLOW_UP)
        .where(FOLLOW_UP.c.id == id, FOLLOW_UP.c.done_at.is_(None))
        .values(done_by=by, done_at=at)
    )
    if done.rowcount != 1:
        raise NotFound(f"there is no open follow-up {id}")
