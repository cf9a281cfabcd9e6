"""Keeping decisions, and not keeping the same one twice."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from tollgate.kernel.decision import Decision
from tollgate.kernel.digest import canonical
from tollgate.store.bulk import add_rows
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.gate import DecisionRow

DECISION = table(DecisionRow)


def row(id: str, event: str, decision: Decision, at: datetime) -> dict[str, Any]:
    return {
        "id": id,
        "event": event,
        "outcome": decision.outcome,
        "draft_digest": decision.draft_digest,
        "rulebook_version": decision.rulebook_version,
        "policy_version": decision.policy_version,
        "findings": canonical([finding.as_json() for finding in decision.findings]),
        "decided_at": at,
    }


def latest(tx: Tx, events: Collection[str]) -> Mapping[str, Any]:
    """The last decision on each event that has one; ids grow with time."""
    newest = (
        select(func.max(DECISION.c.id))
        .where(DECISION.c.event.in_(events))
        .group_by(DECISION.c.event)
    )
    rows = tx.execute(select(DECISION).where(DECISION.c.id.in_(newest)))
    return {found.event: found for found in rows}


def same(earlier: Any, new: Mapping[str, Any]) -> bool:
    """Whether a decision says nothing that the earlier one did not say."""
    return earlier is not None and all(
        getattr(earlier, name) == new[name]
        for name in ("outcome", "draft_digest", "rulebook_version", "policy_version", "findings")
    )


def add(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    add_rows(tx, DECISION, rows)
