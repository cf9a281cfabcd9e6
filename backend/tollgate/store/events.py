"""Milestone reports, acceptances and billing events: each kept once, whoever brought it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, exists, func, select, update

from tollgate.domain.contracts.contract import Contract
from tollgate.domain.events.billing_event import BILLING_EVENT, EventMove, EventState
from tollgate.domain.events.signal import Signal, SignalKind
from tollgate.domain.invoicing.invoice import DocumentKind
from tollgate.kernel.errors import NotFound
from tollgate.kernel.ids import MilestoneId
from tollgate.store import seals
from tollgate.store.database import Tx
from tollgate.store.inbox import insert_new
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import AcceptanceRow, BillingEventRow, MilestoneReportRow
from tollgate.store.tables.invoicing import LegRow

EVENT, REPORT, ACCEPTANCE = table(BillingEventRow), table(MilestoneReportRow), table(AcceptanceRow)
LEG = table(LegRow)


def add_report(tx: Tx, id: str, contract: str, signal: Signal, source: str) -> str | None:
    """Keep a report of completion or reopening; its fingerprint for the audit chain, or None when
    the same was said before."""
    row: dict[str, Any] = {
        "id": id,
        "contract": contract,
        "milestone": signal.milestone,
        "key": signal.key(),
        "completed": signal.kind is SignalKind.COMPLETED,
        "occurred_at": signal.occurred_at.astimezone(UTC),
        "completed_on": signal.completed_on,
        "reported_by": signal.reported_by,
        "amount_minor": signal.amount.minor if signal.amount else None,
        "currency": signal.amount.currency if signal.amount else "",
        "source": source,
        "work": signal.work,
    }
    return seals.seal_row(REPORT, row) if insert_new(tx, REPORT, [row]) else None


def add_acceptance(tx: Tx, id: str, contract: str, signal: Signal, by: str) -> str | None:
    """Keep a statement of the client; its fingerprint for the audit chain, or None when the same
    was said before."""
    row = {
        "id": id,
        "contract": contract,
        "milestone": signal.milestone,
        "key": signal.key(),
        "verdict": signal.verdict,
        "decided_on": signal.decided_on,
        "occurred_at": signal.occurred_at.astimezone(UTC),
        "signatory_name": signal.signatory_name,
        "signatory_title": signal.signatory_title,
        "document": signal.document,
        "quote": signal.quote,
        "recorded_by": by,
    }
    return seals.seal_row(ACCEPTANCE, row) if insert_new(tx, ACCEPTANCE, [row]) else None


def open_events(
    tx: Tx, contract: Contract, milestone: MilestoneId, occurred_at: datetime, ids: Sequence[str]
) -> list[str]:
    """Open a billing event for each payer whose share has none; the ids of the new ones.

    After a full credit a milestone may be billed again, but only by a report of something that
    happened after the credit: a late copy of the old report opens nothing. The same holds after a
    rejection, whose billing event is opened again. `ids` are fresh ids, one per payer.
    """
    opened = []
    for share, id in zip(contract.shares(), ids, strict=True):
        legs = tx.execute(
            select(LEG.c.kind, func.count().label("n"), func.max(LEG.c.at).label("latest"))
            .where(
                LEG.c.contract == contract.id,
                LEG.c.milestone == milestone,
                LEG.c.payer == share.customer,
            )
            .group_by(LEG.c.kind)
        )
        seen = {leg.kind: (leg.n, leg.latest) for leg in legs}
        billed, _ = seen.get(DocumentKind.INVOICE, (0, None))
        credited, last_credit = seen.get(DocumentKind.CREDIT_NOTE, (0, None))
        if billed > credited or (last_credit is not None and last_credit >= occurred_at):
            continue
        row = {
            "id": id,
            "contract": contract.id,
            "milestone": milestone,
            "payer": share.customer,
            "occurrence": 1 + credited,
            "state": EventState.OPEN,
            "opened_at": occurred_at,
        }
        if insert_new(tx, EVENT, [row]):
            opened.append(id)
        else:
            opened += _reopened(tx, row)
    return opened


def _reopened(tx: Tx, row: Mapping[str, Any]) -> list[str]:
    """Open a rejected billing event again, unless the report is older than the rejection."""
    same = [EVENT.c[name] == row[name] for name in ("contract", "milestone", "payer", "occurrence")]
    sent_back = exists().where(
        REPORT.c.contract == EVENT.c.contract,
        REPORT.c.milestone == EVENT.c.milestone,
        ~REPORT.c.completed,
        REPORT.c.occurred_at >= row["opened_at"],
    )
    found = select(EVENT.c.id).where(*same, EVENT.c.state == EventState.REJECTED, ~sent_back)
    ids = list(tx.execute(found).scalars())
    state = BILLING_EVENT.after(EventState.REJECTED, EventMove.REOPEN)
    if ids:
        tx.execute(update(EVENT).where(EVENT.c.id.in_(ids)).values(state=state))
    return ids


def due_for_billing(tx: Tx, completed_by: date) -> list[tuple[str, str]]:
    """(event id, contract) of every undecided event whose milestone was reported done by a day,
    contract by contract."""
    rows = tx.execute(
        select(EVENT.c.id, EVENT.c.contract)
        .where(*_due(completed_by))
        .order_by(EVENT.c.contract, EVENT.c.id)
    )
    return [(row.id, row.contract) for row in rows]


def count_due(tx: Tx, completed_by: date) -> int:
    """How many events `due_for_billing` would name."""
    rows = select(func.count()).select_from(EVENT).where(*_due(completed_by))
    return int(tx.execute(rows).scalar_one())


def _due(completed_by: date) -> tuple[ColumnElement[bool], ...]:
    done = exists().where(
        REPORT.c.contract == EVENT.c.contract,
        REPORT.c.milestone == EVENT.c.milestone,
        REPORT.c.completed,
        REPORT.c.completed_on <= completed_by,
    )
    return EVENT.c.state.in_([EventState.OPEN, EventState.HELD]), done


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such billing event.
    """
    found = tx.execute(select(EVENT).where(EVENT.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no billing event {id}")
    return found
