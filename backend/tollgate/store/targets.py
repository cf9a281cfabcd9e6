"""Targets as they are set up: settings, secrets, mapped codes and how far payments were read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from tollgate.domain.invoicing.mapping import Choice, CodeKind, Codes
from tollgate.kernel.digest import canonical
from tollgate.kernel.errors import NotFound
from tollgate.store import systems
from tollgate.store.database import Tx
from tollgate.store.inbox import insert_new
from tollgate.store.tables.columns import table
from tollgate.store.tables.invoicing import TargetRow
from tollgate.store.tables.targets import CodeChoiceRow, CodeMapRow, PullMarkRow

TARGET, MARK = table(TargetRow), table(PullMarkRow)
CODE, CHOICE = table(CodeMapRow), table(CodeChoiceRow)


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

    @property
    def system(self) -> str:
        """How sign-ins and health know it."""
        return systems.of_target(self.code)


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


def mark(tx: Tx, target: str) -> Any | None:
    return tx.execute(select(MARK).where(MARK.c.target == target)).first()


def put_mark(tx: Tx, target: str, until: datetime, at: datetime) -> None:
    values = {"until": until, "pulled_at": at}
    if not insert_new(tx, MARK, [{"target": target, **values}]):
        tx.execute(update(MARK).where(MARK.c.target == target).values(**values))
