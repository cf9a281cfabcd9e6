"""Systems that we reach, platforms and targets alike: tokens, sign-ins that were begun, and health.
A system is named `connection:CODE` or `target:CODE`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, insert, or_, select, update

from tollgate.store.database import Tx
from tollgate.store.inbox import insert_new
from tollgate.store.tables.columns import table
from tollgate.store.tables.systems import SignInTryRow, SystemHealthRow, SystemTokenRow

TOKEN, TRY, HEALTH = table(SystemTokenRow), table(SignInTryRow), table(SystemHealthRow)


def of_connection(code: str) -> str:
    return f"connection:{code}"


def of_target(code: str) -> str:
    return f"target:{code}"


def token(tx: Tx, system: str) -> Any | None:
    return tx.execute(select(TOKEN).where(TOKEN.c.system == system)).first()


def put_token(tx: Tx, system: str, cipher: str, expires_at: datetime) -> None:
    """Keep new tokens in place of the old ones."""
    values = {"cipher": cipher, "expires_at": expires_at, "renewing_until": None}
    if not insert_new(tx, TOKEN, [{"system": system, "revision": 1, **values}]):
        change = update(TOKEN).where(TOKEN.c.system == system)
        tx.execute(change.values(**values, revision=TOKEN.c.revision + 1))


def begin_renewing(tx: Tx, system: str, revision: int, now: datetime, until: datetime) -> bool:
    """Be the one who renews the tokens of a revision; False when somebody else is at it, or they
    are newer already."""
    free = or_(TOKEN.c.renewing_until.is_(None), TOKEN.c.renewing_until < now)
    change = update(TOKEN).where(TOKEN.c.system == system, TOKEN.c.revision == revision, free)
    return tx.execute(change.values(renewing_until=until)).rowcount == 1


def stop_renewing(tx: Tx, system: str) -> None:
    tx.execute(update(TOKEN).where(TOKEN.c.system == system).values(renewing_until=None))


def begin_sign_in(tx: Tx, row: Mapping[str, Any], now: datetime) -> None:
    tx.execute(delete(TRY).where(TRY.c.expires_at < now))
    tx.execute(insert(TRY), [row])


def take_sign_in(tx: Tx, state_digest: str, now: datetime) -> Any | None:
    """The sign-in that a state belongs to; it is used up by asking."""
    found = tx.execute(
        select(TRY).where(TRY.c.state_digest == state_digest, TRY.c.expires_at > now)
    ).first()
    gone = tx.execute(delete(TRY).where(TRY.c.state_digest == state_digest)).rowcount
    return found if gone == 1 else None


def went_well(tx: Tx, system: str, at: datetime) -> None:
    """Note a call that came through."""
    values = {
        "success_at": at,
        "failing_since": None,
        "failures": 0,
        "needs_person": False,
        "problem": "",
    }
    _note_health(tx, system, values, values)


def went_wrong(tx: Tx, system: str, at: datetime, problem: str, needs_person: bool) -> None:
    """Note a call that failed; the first failure after a success is remembered."""
    first = {
        "failure_at": at,
        "failing_since": at,
        "failures": 1,
        "needs_person": needs_person,
        "problem": problem,
    }
    since = case((HEALTH.c.failing_since.is_(None), at), else_=HEALTH.c.failing_since)
    again = first | {"failing_since": since, "failures": HEALTH.c.failures + 1}
    _note_health(tx, system, first, again)


def _note_health(tx: Tx, system: str, first: Mapping[str, Any], again: Mapping[str, Any]) -> None:
    if not insert_new(tx, HEALTH, [{"system": system, **first}]):
        tx.execute(update(HEALTH).where(HEALTH.c.system == system).values(**again))


def health(tx: Tx, system: str) -> Any | None:
    """What is noted of a system; None when it was never called."""
    return tx.execute(select(HEALTH).where(HEALTH.c.system == system)).first()
