"""Sign-off documents in a test firm: kept, read at once, and what became of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

import build
from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.store import advice, review, sign_offs
from tollgate.workflows.parts.sign_offs import (
    Arrival,
    keep_document,
)
from tollgate.workflows.read_sign_off import read_sign_off


def kept(firm: Any, body: bytes, **known: Any) -> str:
    arrival = Arrival(known.pop("name", "sign-off.pdf"), body, **known)
    with firm.database.write() as tx:
        return keep_document(firm, tx, arrival, build.PM.id).id


def read(firm: Any, opener: DocumentOpener, body: bytes, **known: Any) -> Any:
    """Keep a document and read it at once; its row."""
    id = kept(firm, body, **known)
    read_sign_off(firm, id, opener)
    return row(firm, id)


def row(firm: Any, id: str) -> Any:
    with firm.database.read() as tx:
        return sign_offs.get(tx, id)


def item_of(firm: Any, id: str) -> Any:
    with firm.database.read() as tx:
        query = select(review.ITEM).where(review.ITEM.c.subject == f"document:{id}")
        return tx.execute(query).one()


def readings(firm: Any) -> list[Any]:
    with firm.database.read() as tx:
        return list(tx.execute(select(advice.ADVICE).where(advice.ADVICE.c.kind != "x")))
