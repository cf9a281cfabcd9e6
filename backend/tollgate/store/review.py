"""The review queue: one item per subject, opened, refreshed, moved and settled."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from tollgate.domain.review.item import REVIEW_ITEM, ItemKind, ItemMove, ItemState
from tollgate.kernel.errors import NotFound, PreconditionFailed
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.review import ReviewItemRow, ReviewNoteRow

ITEM, NOTE = table(ReviewItemRow), table(ReviewNoteRow)

_REFRESHED = (
    "reasons",
    "findings",
    "summary",
    "draft_digest",
    "cash_minor",
    "currency",
    "owner_role",
    "due_at",
    "contract",
    "milestone",
    "customer",
)


def put(tx: Tx, kind: ItemKind, items: Sequence[Mapping[str, Any]]) -> int:
    """Open an item for each subject that has none, refresh those whose reasons changed, reopen
    those that were settled; how many were touched. Needs `id` for new ones."""
    if not items:
        return 0
    known = {
        row.subject: row
        for row in tx.execute(
            select(ITEM).where(
                ITEM.c.kind == kind, ITEM.c.subject.in_([item["subject"] for item in items])
            )
        )
    }
    fresh, changed = [], []
    for item in items:
        row = known.get(item["subject"])
        if row is None:
            fresh.append(dict(item, kind=kind, state=ItemState.OPEN, revision=1))
        elif row.state == ItemState.SETTLED or row.findings != item["findings"]:
            changed.append(_refreshed(row, item))
    if fresh:
        tx.execute(insert(ITEM), fresh)
    if changed:
        values: dict[str, Any] = {
            name: bindparam(f"new_{name}") for name in (*_REFRESHED, "state", "revision")
        }
        tx.execute(update(ITEM).where(ITEM.c.id == bindparam("of")).values(**values), changed)
    return len(fresh) + len(changed)


def _refreshed(row: Any, item: Mapping[str, Any]) -> dict[str, Any]:
    state = ItemState(row.state)
    if state is ItemState.SETTLED:
        state = REVIEW_ITEM.after(state, ItemMove.REOPEN)
    values = {f"new_{name}": item[name] for name in _REFRESHED}
    if row.state != ItemState.SETTLED and json.loads(row.reasons) == json.loads(item["reasons"]):
        # The clock goes on: only a new reason gives a new deadline.
        values["new_due_at"] = row.due_at
    return values | {"of": row.id, "new_state": state, "new_revision": row.revision + 1}


def is_known(tx: Tx, kind: ItemKind, subject: str, findings: str) -> bool:
    """Whether people were told exactly this already, and settled or not: telling it again would
    only undo what they did."""
    query = select(ITEM.c.id).where(
        ITEM.c.kind == kind, ITEM.c.subject == subject, ITEM.c.findings == findings
    )
    return tx.execute(query).first() is not None


def settle(tx: Tx, kind: ItemKind, subjects: Collection[str], at: datetime, how: str) -> list[str]:
    """Settle the unsettled items of some subjects; the subjects that had one."""
    unsettled = list(
        tx.execute(
            select(ITEM.c.subject).where(
                ITEM.c.kind == kind,
                ITEM.c.subject.in_(subjects),
                ITEM.c.state != ItemState.SETTLED,
            )
        ).scalars()
    )
    if unsettled:
        tx.execute(
            update(ITEM)
            .where(ITEM.c.kind == kind, ITEM.c.subject.in_(unsettled))
            .values(
                state=ItemState.SETTLED,
                settled_at=at,
                settled_as=how,
                revision=ITEM.c.revision + 1,
            )
        )
    return unsettled


def item(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such item.
    """
    found = tx.execute(select(ITEM).where(ITEM.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no review item {id}")
    return found


def unsettled_about(
    tx: Tx, kinds: Collection[ItemKind], subjects: Collection[str]
) -> Sequence[Any]:
    """The unsettled items of some kinds about some subjects, by deadline."""
    return tx.execute(
        select(ITEM)
        .where(
            ITEM.c.kind.in_(kinds),
            ITEM.c.subject.in_(subjects),
            ITEM.c.state != ItemState.SETTLED,
        )
        .order_by(ITEM.c.due_at, ITEM.c.id)
    ).all()


def move(tx: Tx, id: str, revision: int | None, values: Mapping[str, Any]) -> None:
    """Change an item that is still at the revision that the caller read (None: whatever it is).

    Raises:
        PreconditionFailed: somebody changed it meanwhile.
    """
    change = update(ITEM).where(ITEM.c.id == id)
    if revision is not None:
        change = change.where(ITEM.c.revision == revision)
    if tx.execute(change.values(**values, revision=ITEM.c.revision + 1)).rowcount != 1:
        raise PreconditionFailed(f"review item {id} was changed meanwhile")


def note(tx: Tx, id: str, item_id: str, by: str, at: datetime, text: str) -> None:
    tx.execute(insert(NOTE), [{"id": id, "item": item_id, "by": by, "at": at, "text": text}])


def notes(tx: Tx, item_id: str) -> Sequence[Any]:
    return tx.execute(
        select(NOTE).where(NOTE.c.item == item_id).order_by(NOTE.c.at, NOTE.c.id)
    ).all()
