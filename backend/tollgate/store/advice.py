"""Advice of models: kept when given, settled when a person answered it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from tollgate.kernel.advice import Advice
from tollgate.kernel.digest import canonical
from tollgate.store.database import Tx
from tollgate.store.tables.advice import AdviceRow
from tollgate.store.tables.columns import table

ADVICE = table(AdviceRow)


@dataclass(frozen=True, slots=True)
class Given:
    """A piece of advice with its id and the one line that a reviewer reads first."""

    id: str
    advice: Advice
    summary: str


def add(tx: Tx, given: Sequence[Given], at: datetime) -> None:
    """Keep advice. It is open, and the gate may hold because of it, until it is settled."""
    if given:
        tx.execute(insert(ADVICE), [_row(one, at) for one in given])


def _row(one: Given, at: datetime) -> dict[str, Any]:
    advice = one.advice
    return {
        "id": one.id,
        "kind": advice.kind,
        "subject": advice.subject,
        "summary": one.summary,
        "values": canonical(advice.values),
        "evidence": canonical([evidence.as_json() for evidence in advice.evidence]),
        "cautions": canonical([asdict(caution) for caution in advice.cautions]),
        "origin": canonical(asdict(advice.origin)),
        "confidence_bp": advice.confidence_bp,
        "given_at": at,
        "settled_as": None,
        "settled_by": None,
        "settled_at": None,
    }


def about(tx: Tx, subjects: Collection[str], kind: str | None = None) -> Sequence[Any]:
    """All advice about some subjects, oldest first."""
    rows = select(ADVICE).where(ADVICE.c.subject.in_(subjects)).order_by(ADVICE.c.id)
    if kind is not None:
        rows = rows.where(ADVICE.c.kind == kind)
    return tx.execute(rows).all()


def settle(tx: Tx, ids: Collection[str], how: str, by: str, at: datetime) -> int:
    """Note what a person answered to open advice; how many pieces were still open."""
    return tx.execute(
        update(ADVICE)
        .where(ADVICE.c.id.in_(ids), ADVICE.c.settled_as.is_(None))
        .values(settled_as=how, settled_by=by, settled_at=at)
    ).rowcount
