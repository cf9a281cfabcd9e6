"""Targets as they are set up: settings, secrets, sign-ins, mapped codes and health."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, insert, or_, select, update

from tollgate.domain.invoicing.mapping import Choice, CodeKind, Codes
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import NotFound
from tollgate.store.database import Tx
from tollgate.store.inbox import insert_new
from tollgate.store.tables.columns import table
from tollgate.store.tables.invoicing import TargetRow
from tollgate.store.tables.targets import (
    CodeChoiceRow,
    CodeMapRow,
    PullMarkRow,
    SignInTryRow,
    TargetHealthRow,
    TargetTokenRow,
)

TARGET, TOKEN, TRY = table(TargetRow), table(TargetTokenRow), table(SignInTryRow)
CODE, CHOICE = table(CodeMapRow), table(CodeChoiceRow)
HEALTH, MARK = table(TargetHealthRow), table(PullMarkRow)


@dataclass(frozen=True, slots=True)
class SetUp:
    """One target as it is set up; secrets stay sealed."""

    code: str
    kind: str
    entity: str
    options: Mapping[str, str]
    secret_cipher: str
    notice_cipher: str
    parked_until: datetime | None
    active: bool


def get(tx: Tx, code: str) -> SetUp:
    """
    Raises:
        NotFound: there is no such target.
    """
    row = tx.execute(select(TARGET).where(TARGET.c.code == code)).first()
    if row is None:
        raise NotFound(f"there is no target {code}")
    return _set_up(row)


def all_of(tx: Tx) -> list[SetUp]:
    return [_set_up(row) for row in tx.execute(select(TARGET).order_by(TARGET.c.code))]


def _set_up(row: Any) -> SetUp:
    return SetUp(
        row.code,
        row.kind,
        row.entity,
        json.loads(row.options),
        row.secret_cipher,
        row.notice_cipher,
        row.parked_until,
        row.active,
    )


def add(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(TARGET), [row])


def set_options(tx: Tx, code: str, options: Mapping[str, str]) -> None:
    change = update(TARGET).where(TARGET.c.code == code)
    tx.execute(change.values(options=canonical(dict(options))))


def park(tx: Tx, code: str, until: datetime | None) -> None:
    """Leave a target in peace until an instant (None: no longer), whoever has something for it."""
    tx.execute(update(TARGET).where(TARGET.c.code == code).values(parked_until=until))


def token(tx: Tx, code: str) -> Any | None:
    return tx.execute(select(TOKEN).where(TOKEN.c.target == code)).first()


def put_token(tx: Tx, code: str, cipher: str, expires_at: datetime) -> None:
    """Keep new tokens in place of the old ones."""
    values = {"cipher": cipher, "expires_at": expires_at, "renewing_until": None}
    if not insert_new(tx, TOKEN, [{"target": code, "revision": 1, **values}]):
        change = update(TOKEN).where(TOKEN.c.target == code)
        tx.execute(change.values(**values, revision=TOKEN.c.revision + 1))


def begin_renewing(tx: Tx, code: str, revision: int, now: datetime, until: datetime) -> bool:
    """Be the one who renews the tokens of a revision; False when somebody else is at it, or they
    are newer already."""
    free = or_(TOKEN.c.renewing_until.is_(None), TOKEN.c.renewing_until < now)
    change = update(TOKEN).where(TOKEN.c.target == code, TOKEN.c.revision == revision, free)
    return tx.execute(change.values(renewing_until=until)).rowcount == 1


def stop_renewing(tx: Tx, code: str) -> None:
    tx.execute(update(TOKEN).where(TOKEN.c.target == code).values(renewing_until=None))


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


def codes(tx: Tx, target: str) -> Codes:
    rows = tx.execute(select(CODE).where(CODE.c.target == target))
    return Codes({(CodeKind(row.kind), row.ours): row.theirs for row in rows})


def mapped(tx: Tx, target: str, kind: CodeKind) -> dict[str, Any]:
    """What is mapped, by our code."""
    rows = tx.execute(select(CODE).where(CODE.c.target == target, CODE.c.kind == kind))
    return {row.ours: row for row in rows}


def put_code(tx: Tx, row: Mapping[str, Any]) -> None:
    """Map a code of ours, in place of what it was mapped to."""
    drop_code(tx, row["target"], row["kind"], row["ours"])
    tx.execute(insert(CODE), [row])


def drop_code(tx: Tx, target: str, kind: CodeKind, ours: str) -> None:
    tx.execute(
        delete(CODE).where(CODE.c.target == target, CODE.c.kind == kind, CODE.c.ours == ours)
    )


def choices(tx: Tx, target: str, kind: CodeKind) -> list[Choice]:
    """What the target had when it was last listed, by name."""
    rows = tx.execute(
        select(CHOICE)
        .where(CHOICE.c.target == target, CHOICE.c.kind == kind)
        .order_by(CHOICE.c.name, CHOICE.c.theirs)
    )
    return [Choice(row.theirs, row.name) for row in rows]


def put_choices(tx: Tx, target: str, kind: CodeKind, found: Sequence[Choice], at: datetime) -> None:
    """Keep a fresh list in place of the old one."""
    tx.execute(delete(CHOICE).where(CHOICE.c.target == target, CHOICE.c.kind == kind))
    rows = {
        choice.id: {
            "target": target,
            "kind": kind,
            "theirs": choice.id,
            "name": choice.name,
            "listed_at": at,
        }
        for choice in found
    }
    if rows:
        tx.execute(insert(CHOICE), list(rows.values()))


def went_well(tx: Tx, target: str, at: datetime) -> None:
    """Note a call that came through."""
    values = {
        "success_at": at,
        "failing_since": None,
        "failures": 0,
        "needs_person": False,
        "problem": "",
    }
    _note_health(tx, target, values, values)


def went_wrong(tx: Tx, target: str, at: datetime, problem: str, needs_person: bool) -> None:
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
    _note_health(tx, target, first, again)


def _note_health(tx: Tx, target: str, first: Mapping[str, Any], again: Mapping[str, Any]) -> None:
    if not insert_new(tx, HEALTH, [{"target": target, **first}]):
        tx.execute(update(HEALTH).where(HEALTH.c.target == target).values(**again))


def health(tx: Tx) -> dict[str, Any]:
    """What is noted of each target that was ever called."""
    return {row.target: row for row in tx.execute(select(HEALTH))}


def mark(tx: Tx, target: str) -> Any | None:
    return tx.execute(select(MARK).where(MARK.c.target == target)).first()


def put_mark(tx: Tx, target: str, until: datetime, at: datetime) -> None:
    values = {"until": until, "pulled_at": at}
    if not insert_new(tx, MARK, [{"target": target, **values}]):
        tx.execute(update(MARK).where(MARK.c.target == target).values(**values))
