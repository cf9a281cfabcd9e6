"""Policy versions: proposed by one person, released by another."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from tollgate.kernel.errors import Conflict, NotAllowed, NotFound
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.gate import PolicyRow

POLICY = table(PolicyRow)


def newest_version(tx: Tx) -> int | None:
    found: int | None = tx.execute(select(func.max(POLICY.c.version))).scalar_one()
    return found


def get(tx: Tx, version: int) -> Any:
    """
    Raises:
        NotFound: there is no such version.
    """
    found = tx.execute(select(POLICY).where(POLICY.c.version == version)).first()
    if found is None:
        raise NotFound(f"there is no policy version {version}")
    return found


def propose(tx: Tx, version: int, body: str, said: tuple[str, str], at: datetime) -> None:
    """Keep a proposed version; `said` is (who, why)."""
    by, why = said
    row = {"version": version, "body": body, "why": why, "proposed_by": by, "proposed_at": at}
    tx.execute(insert(POLICY), [row])


def release(tx: Tx, version: int, by: str, at: datetime) -> None:
    """Put a proposed version in force.

    Raises:
        NotAllowed: the same person proposed it.
        Conflict: it is in force already, or a newer one is.
    """
    row = get(tx, version)
    if row.released_at is not None:
        raise Conflict(f"policy version {version} was released by {row.released_by}")
    newer = select(func.max(POLICY.c.version)).where(POLICY.c.released_at.is_not(None))
    in_force = tx.execute(newer).scalar_one()
    if in_force is not None and in_force > version:
        raise Conflict(f"the newer policy version {in_force} is in force")
    if row.proposed_by == by:
        raise NotAllowed("a policy is released by somebody other than its author")
    tx.execute(
        update(POLICY).where(POLICY.c.version == version).values(released_by=by, released_at=at)
    )
