"""Appending to the audit chain and reading it back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from tollgate.domain.audit.chain import GENESIS, Link, micros, seal
from tollgate.kernel.digest import canonical
from tollgate.store.bulk import add_rows
from tollgate.store.database import Tx
from tollgate.store.tables.audit import AuditLinkRow, AuditPayloadRow
from tollgate.store.tables.columns import table

LINK, PAYLOAD = table(AuditLinkRow), table(AuditPayloadRow)
# A chain is as long as the firm's life; it is read a page at a time.
_PAGED = {"yield_per": 5_000}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be remembered: what happened (past tense), to what, by whom."""

    kind: str
    subject: str
    actor: str
    payload: dict[str, Any]


def lock_name(chain: str) -> str:
    return f"chain:{chain}"


def append(tx: Tx, chain: str, at: datetime, entries: Sequence[Entry]) -> None:
    """Append entries to a chain. On PostgreSQL the caller holds the chain's lock."""
    if not entries:
        return
    last = tx.execute(
        select(LINK.c.position, LINK.c.digest)
        .where(LINK.c.chain == chain)
        .order_by(LINK.c.position.desc())
        .limit(1)
    ).first()
    position, previous = (last.position, last.digest) if last else (0, GENESIS)
    at_micros = micros(at)
    links, payloads = [], []
    for entry in entries:
        position += 1
        payload = canonical(entry.payload)
        record = (entry.kind, entry.subject, entry.actor, at_micros)
        link = seal(chain, position, previous, record, payload)
        previous = link.digest
        links.append(
            {
                "chain": chain,
                "position": position,
                "previous": link.previous,
                "kind": link.kind,
                "subject": link.subject,
                "actor": link.actor,
                "at_micros": at_micros,
                "payload_digest": link.payload_digest,
                "digest": link.digest,
            }
        )
        payloads.append({"chain": chain, "position": position, "payload": payload})
    add_rows(tx, LINK, links)
    add_rows(tx, PAYLOAD, payloads)


def chains(tx: Tx) -> list[str]:
    return list(tx.execute(select(LINK.c.chain).distinct().order_by(LINK.c.chain)).scalars())


def links(tx: Tx, chain: str) -> Iterator[tuple[Link, str | None]]:
    """A whole chain in order, a page at a time."""
    query = (
        select(LINK, PAYLOAD.c.payload)
        .outerjoin(
            PAYLOAD,
            (PAYLOAD.c.chain == LINK.c.chain) & (PAYLOAD.c.position == LINK.c.position),
        )
        .where(LINK.c.chain == chain)
        .order_by(LINK.c.position)
    )
    with tx.execute(query, execution_options=_PAGED) as rows:
        for row in rows:
            yield (
                Link(
                    row.chain,
                    row.position,
                    row.previous,
                    row.kind,
                    row.subject,
                    row.actor,
                    row.at_micros,
                    row.payload_digest,
                    row.digest,
                ),
                row.payload,
            )


def head(tx: Tx, chain: str) -> tuple[int, str]:
    """The length of a chain and its last digest: what an outsider keeps to check later."""
    row = tx.execute(
        select(LINK.c.position, LINK.c.digest)
        .where(LINK.c.chain == chain)
        .order_by(LINK.c.position.desc())
        .limit(1)
    ).one()
    return row.position, row.digest


def payloads(tx: Tx, chain: str, kinds: Sequence[str]) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """(position, subject, payload) of the links of some kinds whose payload was not erased."""
    query = (
        select(LINK.c.position, LINK.c.subject, PAYLOAD.c.payload)
        .join(
            PAYLOAD,
            (PAYLOAD.c.chain == LINK.c.chain) & (PAYLOAD.c.position == LINK.c.position),
        )
        .where(LINK.c.chain == chain, LINK.c.kind.in_(kinds), PAYLOAD.c.payload.is_not(None))
        .order_by(LINK.c.position)
    )
    with tx.execute(query, execution_options=_PAGED) as rows:
        for row in rows:
            yield row.position, row.subject, json.loads(row.payload)
