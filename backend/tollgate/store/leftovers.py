"""Work that was begun and has stood still: what a sweep picks up again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from tollgate.domain.events.billing_event import EventState
from tollgate.domain.events.inbox import InboxState
from tollgate.domain.invoicing.delivery import DeliveryState
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import BillingEventRow, InboxRow
from tollgate.store.tables.invoicing import DeliveryRow

INBOX, EVENT, DELIVERY = table(InboxRow), table(BillingEventRow), table(DeliveryRow)
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
    """Documents on their way of which nothing was heard."""
    rows = select(DELIVERY.c.id).where(
        DELIVERY.c.state.in_([DeliveryState.PENDING, DeliveryState.UNCERTAIN]),
        DELIVERY.c.changed_at < before,
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
