"""Lists of the review queue: filtered and sorted in the database, cut by key, so that a page costs
the same with twenty thousand items; and how similar items ended."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
)

from tollgate.domain.review.item import UNSETTLED, ItemState
from tollgate.domain.review.priority import LEAST_STAKE, MOST_LATENESS
from tollgate.kernel.errors import BadInput
from tollgate.store import screens
from tollgate.store.database import Tx
from tollgate.store.review import REASON
from tollgate.store.screens import CONTRACT, CUSTOMER, ITEM, Page

Order = Literal["newest", "cash", "due", "priority"]
# What a row of the list shows; the findings are read when an item is opened.
_LISTED = [column for column in ITEM.columns if column.name not in ("findings", "draft_digest")]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which items, in which order, reckoned at which instant."""

    filters: Mapping[str, str]
    order: Order
    now: datetime


def review_items(tx: Tx, wanted: Wanted, cut: tuple[str | None, int]) -> Page:
    """Items of the queue, newest first, highest amount first (whatever its currency), by deadline
    or by priority.

    Raises:
        BadInput: the cursor belongs to another order.
    """
    after, limit = cut
    now, place = wanted.now, None
    if after is not None and wanted.order != "newest":
        place, now = _cursor(wanted.order, after)
    query: Select[Any] = select(ITEM.c.id)
    if wanted.filters.get("search"):
        query = _joined(query)
    query = _filtered(query, wanted.filters, now)
    if wanted.order == "newest":
        page = screens.page(tx, query, ITEM.c.id, cut, newest_first=True)
        return Page(_whole(tx, [row["id"] for row in page.rows]), page.next)
    key, falling = _key(tx, wanted.order, now)
    query = query.add_columns(key.label("sort_key"))
    if place is not None:
        value, id = place
        further = key < value if falling else key > value
        query = query.where(or_(further, and_(key == value, ITEM.c.id > id)))
    ordered = query.order_by(key.desc() if falling else key, ITEM.c.id).limit(limit + 1)
    found = tx.execute(ordered).all()
    rows = _whole(tx, [row.id for row in found[:limit]])
    if len(found) <= limit:
        return Page(rows, None)
    last = found[limit - 1]
    value = last.sort_key.isoformat() if wanted.order == "due" else int(last.sort_key)
    return Page(rows, json.dumps([wanted.order, value, last.id, now.isoformat()]))


def _joined(query: Select[Any]) -> Select[Any]:
    return query.outerjoin(CUSTOMER, CUSTOMER.c.code == ITEM.c.customer)


def _whole(tx: Tx, ids: Sequence[str]) -> list[dict[str, Any]]:
    """The rows of a page, in its order: sorting carried keys alone."""
    named = CUSTOMER.c.name.label("customer_name")
    query = _joined(select(*_LISTED, ITEM.c.draft_digest, named)).where(ITEM.c.id.in_(ids))
    rows = {row["id"]: dict(row) for row in tx.execute(query).mappings()}
    return [rows[id] for id in ids]


def _key(tx: Tx, order: Order, now: datetime) -> tuple[ColumnElement[Any], bool]:
    """What a list is sorted by, and whether it falls."""
    if order == "cash":
        return ITEM.c.cash_minor, True
    if order == "due":
        return ITEM.c.due_at, False
    return _priority(tx, now), True


def _priority(tx: Tx, now: datetime) -> ColumnElement[Any]:
    """`domain.review.priority.priority`, in SQL."""
    opened, due = _seconds(tx, ITEM.c.opened_at), _seconds(tx, ITEM.c.due_at)
    sqlite = tx.dialect.name == "sqlite"
    larger, smaller = (func.max, func.min) if sqlite else (func.greatest, func.least)
    allowed = larger(due - opened, 1)
    clock = func.coalesce(_seconds(tx, ITEM.c.paused_at), literal(int(now.timestamp()), BigInteger))
    since = larger(clock - opened, 0)
    used = smaller(since, MOST_LATENESS * allowed)
    return larger(ITEM.c.stake, LEAST_STAKE) * (allowed + used) // allowed


def _seconds(tx: Tx, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Whole seconds since 1970 of an instant."""
    if tx.dialect.name == "sqlite":
        return cast(func.unixepoch(column), BigInteger)
    return cast(func.floor(func.extract("epoch", column)), BigInteger)


def _cursor(order: Order, after: str) -> tuple[tuple[Any, str], datetime]:
    """The last row of a page and the instant at which its list was reckoned."""
    try:
        of, value, id, now = json.loads(after)
        known = datetime.fromisoformat(value) if order == "due" else int(value)
        at = datetime.fromisoformat(now)
        if of != order or not isinstance(id, str) or at.tzinfo is None:
            raise ValueError
        if isinstance(known, int) and not -(2**63) <= known < 2**63:
            raise ValueError
        if isinstance(known, datetime):
            known = known.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        raise BadInput("is a cursor of another order", where="cursor") from None
    return (known, id), at.astimezone(UTC)


def _filtered(query: Select[Any], filters: Mapping[str, str], now: datetime) -> Select[Any]:
    """Filters: state, kind, owner_role, customer, claimed_by, contract, waiting_for; unsettled;
    awake (unsettled, and neither asleep nor waiting for an answer); overdue; due_by (an instant);
    reason; pm (of its contracts); search."""
    for name in ("state", "kind", "owner_role", "customer", "claimed_by", "contract"):
        if filters.get(name):
            query = query.where(ITEM.c[name] == filters[name])
    if filters.get("waiting_for"):
        query = query.where(ITEM.c.waiting_for == filters["waiting_for"])
    if filters.get("unsettled") or filters.get("overdue"):
        query = query.where(ITEM.c.state.in_(UNSETTLED))
    if filters.get("awake"):
        query = query.where(_awake(now))
    if filters.get("overdue"):
        query = query.where(_late(now))
    if filters.get("due_by"):
        query = query.where(ITEM.c.due_at <= datetime.fromisoformat(filters["due_by"]))
    if filters.get("reason"):
        of = exists().where(REASON.c.item == ITEM.c.id, REASON.c.reason == filters["reason"])
        query = query.where(of)
    if filters.get("pm"):
        own = exists().where(
            CONTRACT.c.code == ITEM.c.contract, CONTRACT.c.pm_email == filters["pm"]
        )
        query = query.where(own)
    if filters.get("search"):
        word = filters["search"]
        query = query.where(
            or_(
                ITEM.c.summary.icontains(word, autoescape=True),
                ITEM.c.contract.icontains(word, autoescape=True),
                CUSTOMER.c.name.icontains(word, autoescape=True),
            )
        )
    return query


def _late(now: datetime) -> ColumnElement[bool]:
    """Whether the deadline passed; the clock of an item that sleeps or waits stands still."""
    return ITEM.c.due_at < func.coalesce(ITEM.c.paused_at, now)


def _awake(now: datetime) -> ColumnElement[bool]:
    """Whether an item wants somebody now: whoever snoozed it sees it again on time, also when no
    worker has woken it yet."""
    return or_(
        ITEM.c.state.in_([ItemState.OPEN, ItemState.CLAIMED]),
        and_(ITEM.c.state == ItemState.SNOOZED, ITEM.c.snoozed_until <= now),
    )


# How many ended items at most are looked at, the newest of them.
_LOOKED_AT = 2_000


def similar(tx: Tx, id: str, limit: int) -> dict[str, Any]:
    """How earlier items like one ended: those with the most of its reasons in common, of the same
    customer before others, the latest first; and how often each ending came, with the mean hours
    that it took."""
    mine = select(REASON.c.reason).where(REASON.c.item == id)
    this = select(ITEM.c.customer).where(ITEM.c.id == id).scalar_subquery()
    shared = (
        select(REASON.c.item, func.count().label("shared"))
        .join(ITEM, ITEM.c.id == REASON.c.item)
        .where(REASON.c.reason.in_(mine), ITEM.c.state == ItemState.SETTLED, ITEM.c.id != id)
        .group_by(REASON.c.item)
        .order_by(func.count().desc(), REASON.c.item.desc())
        .limit(_LOOKED_AT)
        .subquery()
    )
    theirs = case((ITEM.c.customer == this, 1), else_=0)
    rows = (
        select(*_LISTED, CUSTOMER.c.name.label("customer_name"), shared.c.shared)
        .join(shared, shared.c.item == ITEM.c.id)
        .outerjoin(CUSTOMER, CUSTOMER.c.code == ITEM.c.customer)
        .order_by(shared.c.shared.desc(), theirs.desc(), ITEM.c.settled_at.desc(), ITEM.c.id)
        .limit(limit)
    )
    took = _seconds(tx, ITEM.c.settled_at) - _seconds(tx, ITEM.c.opened_at)
    endings = (
        select(ITEM.c.ending, func.count().label("items"), func.sum(took).label("seconds"))
        .join(shared, shared.c.item == ITEM.c.id)
        .group_by(ITEM.c.ending)
        .order_by(func.count().desc())
    )
    return {
        "items": [dict(row) for row in tx.execute(rows).mappings()],
        "endings": [
            {
                "ending": row.ending,
                "items": row.items,
                "mean_hours": int(row.seconds or 0) // row.items // 3_600,
            }
            for row in tx.execute(endings)
        ],
    }


def queue_counts(tx: Tx, now: datetime) -> list[dict[str, Any]]:
    """Unsettled items and their cash by kind, owner and currency, with how many are late."""
    late = case((_late(now), 1), else_=0)
    rows = (
        select(
            ITEM.c.kind,
            ITEM.c.owner_role,
            ITEM.c.currency,
            func.count().label("items"),
            func.sum(late).label("late"),
            func.sum(ITEM.c.cash_minor).label("cash_minor"),
        )
        .where(ITEM.c.state.in_(UNSETTLED))
        .group_by(ITEM.c.kind, ITEM.c.owner_role, ITEM.c.currency)
    )
    return [dict(row) | {"late": int(row.late)} for row in tx.execute(rows).mappings()]


def of_contracts(tx: Tx, codes: Sequence[str]) -> list[dict[str, Any]]:
    """The unsettled items of some contracts: what each is about and why it waits."""
    rows = select(
        ITEM.c.id, ITEM.c.kind, ITEM.c.subject, ITEM.c.contract, ITEM.c.milestone, ITEM.c.reasons
    ).where(ITEM.c.contract.in_(codes), ITEM.c.state.in_(UNSETTLED))
    return [dict(row) for row in tx.execute(rows.order_by(ITEM.c.id)).mappings()]


def by_ids(tx: Tx, ids: Sequence[str]) -> dict[str, Any]:
    """Items by id."""
    rows = tx.execute(select(ITEM).where(ITEM.c.id.in_(ids)))
    return {row.id: row for row in rows}
