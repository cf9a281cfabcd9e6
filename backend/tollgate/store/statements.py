"""What people said about drafts and periods: approvals, overrides, closed months."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert

from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.gate import ApprovalRow, OverrideRow
from tollgate.store.tables.invoicing import ClosedMonthRow

APPROVAL, OVERRIDE, CLOSED = table(ApprovalRow), table(OverrideRow), table(ClosedMonthRow)


def add_approval(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(APPROVAL), [row])


def add_override(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(OVERRIDE), [row])


def close_month(tx: Tx, entity: str, month: str, by: str, at: datetime) -> None:
    row = {"entity": entity, "month": month, "closed_by": by, "closed_at": at}
    tx.execute(insert(CLOSED), [row])


def reopen_month(tx: Tx, entity: str, month: str) -> bool:
    """Whether the month had been closed."""
    gone = tx.execute(delete(CLOSED).where(CLOSED.c.entity == entity, CLOSED.c.month == month))
    return gone.rowcount == 1
