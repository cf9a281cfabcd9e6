"""Work that was begun and has stood still: what a sweep picks up again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import or_, select

from tollgate.domain.events.billing_event import EventState
from tollgate.domain.events.inbox import InboxState
from tollgate.domain.invoicing.delivery import MOST_ATTEMPTS, DeliveryState
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import BillingEventRow, InboxRow
from tollgate.store.tables.invoicing import DeliveryRow, TargetRow

INBOX, EVENT = table(InboxRow), table(BillingEventRow)
DELIVERY, TARGET = table(DeliveryRow), table(TargetRow)
_MOST = 500


def unread(tx: Tx, before: datetime) -> list[str]:
    """Events that were kept and not read."""
    rows = select(INBOX.c.id).where(INBOX.c.state == InboxState.KEPT, INBOX.c.received_at < before)
    return list(tx.execute(rows.order_by(INBOX.c.id).limit(_MOST)).scalars())


def unanswered(tx: Tx, before: datetime) -> list[str]:
    """Events about which a platform was asked and never answered."""
    rows = select(INBOX.c.id).where(INBOX.c.state == InboxState.ASKED, INBOX.c.received_at < before)
    return list(tx.execute(rows.order_by(INBOX.c.id).limit(_MOST)).scalars())


def undelivered(tx: Tx, before: datetime) -> list[str]:
    """Documents on their way of which nothing was heard: neither given up nor told to wait."""
    rows = (
        select(DELIVERY.c.id)
        .join(TARGET, TARGET.c.code == DELIVERY.c.target)
        .where(
            DELIVERY.c.state.in_([DeliveryState.PENDING, DeliveryState.UNCERTAIN]),
            DELIVERY.c.changed_at < before,
            DELIVERY.c.attempts < MOST_ATTEMPTS,
            or_(DELIVERY.c.not_before.is_(None), DELIVERY.c.not_before <= before),
            or_(TARGET.c.parked_until.is_(None), TARGET.c.parked_until <= before),
        )
    )
    return list(tx.execute(rows.order_by(DELIVERY.c.id).limit(_MOST)).scalars())


def undecided(tx: Tx) -> list[tuple[str, str]]:
    """(event id, contract) of billing events that were opened and never decided on."""
    rows = (
        select(EVENT.c.id, EVENT.c.contract)
        .where(EVENT.c.state == EventState.OPEN)
        .order_by(EVENT.c.contract, EVENT.c.id)
        .limit(_MOST)
    )
    return [(row.id, row.contract) for row in tx.execute(rows)]
