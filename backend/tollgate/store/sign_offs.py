"""Sign-off documents: kept, moved, and loaded for reading, for people and as labels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select, update

from tollgate.domain.events.placing import Head
from tollgate.domain.events.sign_off import SIGN_OFF, UNREAD, WAITING, SignOffMove, SignOffState
from tollgate.kernel.errors import NotFound, PreconditionFailed
from tollgate.store import queue, screens
from tollgate.store.advice import ADVICE
from tollgate.store.contracts import CONTRACT, CUSTOMER, ENTITY, ORDER, PAYER
from tollgate.store.database import Database, Tx
from tollgate.store.inbox import insert_new
from tollgate.store.screens import Page
from tollgate.store.tables.columns import table
from tollgate.store.tables.sign_offs import SignOffRow

SIGN_OFF_TABLE = table(SignOffRow)
_T = SIGN_OFF_TABLE
_MOST = 500


def add(tx: Tx, row: Mapping[str, Any]) -> bool:
    """Keep what was brought; False when the same bytes were brought for the same work before."""
    return insert_new(tx, _T, [dict(row)]) == 1


def same(tx: Tx, digest: str, contract: str, milestone: str) -> Any:
    """The row of these bytes, brought for this work."""
    return tx.execute(
        select(_T).where(
            _T.c.digest == digest,
            _T.c.claimed_contract == contract,
            _T.c.claimed_milestone == milestone,
        )
    ).one()


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such document.
    """
    found = tx.execute(select(_T).where(_T.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no document {id}")
    return found


def move(
    tx: Tx, row: Any, how: SignOffMove, at: datetime, values: Mapping[str, Any] | None = None
) -> SignOffState:
    """Move a document that is still as `row` was read.

    Raises:
        IllegalMove: its state does not allow that.
        PreconditionFailed: somebody moved it meanwhile.
    """
    after = SIGN_OFF.after(SignOffState(row.state), how)
    changed = tx.execute(
        update(_T)
        .where(_T.c.id == row.id, _T.c.revision == row.revision)
        .values(**(values or {}), state=after, changed_at=at, revision=_T.c.revision + 1)
    )
    if changed.rowcount != 1:
        raise PreconditionFailed(f"document {row.id} was changed meanwhile")
    return after


def enqueue_reading(database: Database, tx: Tx, ids: Sequence[str], attempt: str) -> None:
    """Have some documents read, one after the other, by one workflow."""
    work = (f"read-documents:{ids[0]}:{attempt}", [list(ids)])
    queue.enqueue(database, tx, queue.DOCUMENTS, "read_documents", work)


def unread(tx: Tx, kept_before: datetime, begun_before: datetime) -> list[str]:
    """Documents that were kept and never read, or whose reading began long ago."""
    kept = (_T.c.state == SignOffState.KEPT) & (_T.c.changed_at < kept_before)
    begun = (_T.c.state == SignOffState.READING) & (_T.c.changed_at < begun_before)
    rows = select(_T.c.id).where(_T.c.state.in_(UNREAD), kept | begun)
    return list(tx.execute(rows.order_by(_T.c.id).limit(_MOST)).scalars())


def heads(tx: Tx) -> list[Head]:
    """What every contract is known by, in four queries."""
    parties: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    names = (CUSTOMER.c.code, CUSTOMER.c.name, CUSTOMER.c.legal_name)
    clients = select(CONTRACT.c.code.label("contract"), *names).join(
        CUSTOMER, CUSTOMER.c.code == CONTRACT.c.customer
    )
    payers = (
        select(PAYER.c.contract, *names)
        .join(CUSTOMER, CUSTOMER.c.code == PAYER.c.customer)
        .order_by(PAYER.c.contract, PAYER.c.position)
    )
    for row in (*tx.execute(clients), *tx.execute(payers)):
        party = (row.code, tuple(name for name in (row.name, row.legal_name) if name))
        if party not in parties[row.contract]:
            parties[row.contract].append(party)
    of_contract: dict[str, list[str]] = defaultdict(list)
    of_customer: dict[str, list[str]] = defaultdict(list)
    for order in tx.execute(select(ORDER.c.number, ORDER.c.customer, ORDER.c.contract)):
        if order.contract:
            of_contract[order.contract].append(order.number)
        else:
            of_customer[order.customer].append(order.number)
    known = select(
        CONTRACT.c.code, CONTRACT.c.title, CONTRACT.c.project_code, ENTITY.c.name.label("issuer")
    ).join(ENTITY, ENTITY.c.code == CONTRACT.c.entity)
    return [
        Head(
            contract=contract.code,
            title=contract.title,
            project_code=contract.project_code,
            parties=tuple(parties[contract.code]),
            orders=(
                *of_contract[contract.code],
                *(number for code, _ in parties[contract.code] for number in of_customer[code]),
            ),
            issuer=contract.issuer,
        )
        for contract in tx.execute(known.order_by(CONTRACT.c.code))
    ]


def client_of(tx: Tx, contract: str) -> str | None:
    return tx.execute(select(CONTRACT.c.customer).where(CONTRACT.c.code == contract)).scalar()


def of_bytes(tx: Tx, digest: str) -> list[Any]:
    """Every row of the same bytes, oldest first."""
    return list(tx.execute(select(_T).where(_T.c.digest == digest).order_by(_T.c.id)))


def listed(tx: Tx, filters: Mapping[str, str], cut: tuple[str | None, int]) -> Page:
    """Documents, newest first, with the summary of what was read. Filters: state, waiting,
    contract, milestone, pm, search."""
    query = (
        select(_T, ADVICE.c.summary, CUSTOMER.c.name.label("customer_name"))
        .outerjoin(ADVICE, ADVICE.c.id == _T.c.advice)
        .outerjoin(CONTRACT, CONTRACT.c.code == _T.c.contract)
        .outerjoin(CUSTOMER, CUSTOMER.c.code == CONTRACT.c.customer)
    )
    for name in ("state", "contract", "milestone"):
        if filters.get(name):
            query = query.where(_T.c[name] == filters[name])
    if filters.get("waiting"):
        query = query.where(_T.c.state.in_(UNREAD | WAITING))
    if filters.get("pm"):
        # What nobody could place yet belongs to everybody.
        query = query.where(
            or_(CONTRACT.c.pm_email == filters["pm"], _T.c.contract.is_(None)),
        )
    if filters.get("search"):
        word = filters["search"]
        query = query.where(
            or_(
                _T.c.name.icontains(word, autoescape=True),
                _T.c.contract.icontains(word, autoescape=True),
                CUSTOMER.c.name.icontains(word, autoescape=True),
            )
        )
    return screens.page(tx, query, _T.c.id, cut, newest_first=True)


def of_milestone(tx: Tx, contract: str, milestone: str) -> list[dict[str, Any]]:
    """Every document that is for one milestone, oldest first, with what was read."""
    rows = (
        select(_T, ADVICE.c.summary)
        .outerjoin(ADVICE, ADVICE.c.id == _T.c.advice)
        .where(_T.c.contract == contract, _T.c.milestone == milestone)
        .order_by(_T.c.id)
    )
    return [dict(row) for row in tx.execute(rows).mappings()]


def labelled(tx: Tx) -> Iterator[Any]:
    """Documents on which a person said what they say, with what was read, oldest first."""
    yield from tx.execute(
        select(_T, ADVICE.c["values"].label("read"), ADVICE.c.origin)
        .join(ADVICE, ADVICE.c.id == _T.c.advice)
        .where(_T.c.said.is_not(None))
        .order_by(_T.c.id)
    )
