"""The review queue: one item per subject, opened, refreshed, moved and settled."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from tollgate.domain.review.item import (
    REVIEW_ITEM,
    UNSETTLED,
    Ending,
    ItemKind,
    ItemMove,
    ItemState,
    resumed,
    woken,
)
from tollgate.kernel.errors import NotAllowed, NotFound, PreconditionFailed
from tollgate.store.database import Tx
from tollgate.store.tables.columns import table
from tollgate.store.tables.review import ReviewItemRow, ReviewNoteRow, ReviewReasonRow

ITEM, NOTE, REASON = table(ReviewItemRow), table(ReviewNoteRow), table(ReviewReasonRow)

_REFRESHED = (
    "reasons",
    "findings",
    "summary",
    "draft_digest",
    "cash_minor",
    "currency",
    "stake",
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
        names = (*_REFRESHED, *_MOVED, "revision")
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
        tx.execute(update(ITEM).where(ITEM.c.id == bindparam("of")).values(**values), changed)
    _keep_reasons(
        tx,
        {row["id"]: row["reasons"] for row in fresh}
        | {row["of"]: row["new_reasons"] for row in changed},
    )
    return len(fresh) + len(changed)


def _keep_reasons(tx: Tx, reasons: Mapping[str, str]) -> None:
    """Keep the reasons of items (canonical JSON by id) as rows, so that they are found by key."""
    if not reasons:
        return
    tx.execute(delete(REASON).where(REASON.c.item.in_(list(reasons))))
    rows = [
        {"item": id, "reason": code} for id, said in reasons.items() for code in json.loads(said)
    ]
    if rows:
        tx.execute(insert(REASON), rows)


_MOVED = (
    "state",
    "claimed_by",
    "settled_at",
    "settled_as",
    "ending",
    "snoozed_until",
    "waiting_for",
    "waiting_since",
    "paused_at",
)


def _refreshed(row: Any, item: Mapping[str, Any]) -> dict[str, Any]:
    """The new values of an item. A settled one reopens for everybody; one that sleeps or waits
    comes back when it has other reasons than those it was put off with."""
    values = {f"new_{name}": item[name] for name in _REFRESHED}
    moved = {f"new_{name}": getattr(row, name) for name in _MOVED}
    state = ItemState(row.state)
    same = set(json.loads(row.reasons)) == set(json.loads(item["reasons"]))
    if state is ItemState.SETTLED:
        moved = {f"new_{name}": value for name, value in _FRESH.items()}
        moved["new_state"] = REVIEW_ITEM.after(state, ItemMove.REOPEN)
    elif REVIEW_ITEM.allows(state, ItemMove.WAKE) and not same:
        moved |= {f"new_{name}": value for name, value in AWAKE.items()}
        moved["new_state"] = woken(state, row.claimed_by)
    if state is not ItemState.SETTLED and same:
        # The clock goes on: only a new reason gives a new deadline.
        values["new_due_at"] = row.due_at
    return values | moved | {"of": row.id, "new_revision": row.revision + 1}


# What an item has that neither sleeps nor waits, and what one has that is open for everybody.
AWAKE: dict[str, Any] = {
    "snoozed_until": None,
    "waiting_for": None,
    "waiting_since": None,
    "paused_at": None,
}
_FRESH: dict[str, Any] = AWAKE | {
    "state": ItemState.OPEN,
    "claimed_by": None,
    "settled_at": None,
    "settled_as": "",
    "ending": Ending.NONE,
}


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
            .values(**settled(at, how), revision=ITEM.c.revision + 1)
        )
    return unsettled


_POSTED = ("posted", "billed again")


def settled(at: datetime, how: str, ending: Ending | None = None) -> dict[str, Any]:
    """What an item has that is settled; the ending follows from `how` where none is given."""
    return AWAKE | {
        "state": ItemState.SETTLED,
        "settled_at": at,
        "settled_as": how,
        "ending": ending or (Ending.POSTED if how in _POSTED else Ending.SETTLED),
    }


def opened_again() -> dict[str, Any]:
    """What an item has that is open for everybody."""
    return dict(_FRESH)


def awake(row: Any, now: datetime) -> dict[str, Any]:
    """What a snoozed or waiting item has when it comes back: its clock goes on from where it
    stopped, for a snoozed one from the end of its snooze even when nobody woke it on time.

    Raises:
        IllegalMove: it neither sleeps nor waits.
    """
    again = min(now, row.snoozed_until) if row.snoozed_until else now
    return AWAKE | {
        "state": woken(ItemState(row.state), row.claimed_by),
        "due_at": resumed(row.due_at, row.paused_at, again),
    }


def due_to_wake(tx: Tx, now: datetime) -> Sequence[Any]:
    """Snoozed items whose time has come."""
    rows = select(ITEM).where(ITEM.c.state == ItemState.SNOOZED, ITEM.c.snoozed_until <= now)
    return tx.execute(rows.order_by(ITEM.c.snoozed_until).limit(500)).all()


def of_subjects(tx: Tx, kind: ItemKind, subjects: Collection[str]) -> Sequence[Any]:
    """The unsettled items of some subjects."""
    return tx.execute(
        select(ITEM).where(
            ITEM.c.kind == kind, ITEM.c.subject.in_(subjects), ITEM.c.state.in_(UNSETTLED)
        )
    ).all()


def events_held_for(tx: Tx, reason: str) -> list[tuple[str, str]]:
    """(event id, contract) of the billing events that one reason holds, contract by contract."""
    rows = tx.execute(
        select(ITEM.c.subject, ITEM.c.contract)
        .join(REASON, REASON.c.item == ITEM.c.id)
        .where(
            REASON.c.reason == reason,
            ITEM.c.kind == ItemKind.BILLING_HOLD,
            ITEM.c.state.in_(UNSETTLED),
        )
        .order_by(ITEM.c.contract, ITEM.c.id)
    )
    found = [(row.subject.partition(":"), row.contract) for row in rows]
    return [(id, contract) for (kind, _, id), contract in found if kind == "event"]


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


def require_mine(row: Any, person: str) -> None:
    """
    Raises:
        NotAllowed: somebody else claimed the item.
    """
    if row.claimed_by not in (None, person):
        raise NotAllowed(f"{row.claimed_by} has claimed this item")


def require_revision(row: Any, revision: int | None) -> None:
    """
    Raises:
        PreconditionFailed: the item is no longer at the revision that somebody read.
    """
    if revision not in (None, row.revision):
        raise PreconditionFailed(f"review item {row.id} was changed meanwhile")


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
