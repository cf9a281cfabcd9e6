"""What advisors looked at before the gate decided, and which version of a model a firm uses."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import case, func, insert, select

from tollgate.domain.events.billing_event import EventState
from tollgate.kernel.errors import NotFound
from tollgate.store.bulk import add_rows
from tollgate.store.database import Tx
from tollgate.store.tables.advice import JudgementRow, ModelChoiceRow, ModelVersionRow
from tollgate.store.tables.columns import table
from tollgate.store.tables.events import BillingEventRow

JUDGEMENT, VERSION, CHOICE = table(JudgementRow), table(ModelVersionRow), table(ModelChoiceRow)
EVENT = table(BillingEventRow)


def add(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    """Keep judgements; the caller has left out those that are there already."""
    add_rows(tx, JUDGEMENT, rows)


def known(tx: Tx, events: Collection[str]) -> set[tuple[str, str, str]]:
    """(event, draft digest, advisor) of every judgement about some events."""
    rows = select(JUDGEMENT.c.event, JUDGEMENT.c.draft_digest, JUDGEMENT.c.advisor).where(
        JUDGEMENT.c.event.in_(events)
    )
    return {(row.event, row.draft_digest, row.advisor) for row in tx.execute(rows)}


def waiting(
    tx: Tx, advisor: str, but: Collection[str], payers: Collection[str], most: int
) -> list[str]:
    """Billing events that an advisor judged and that are not billed yet, at most `most`: those of
    some payers first, then the newest."""
    last = (
        select(JUDGEMENT.c.event, func.max(JUDGEMENT.c.at).label("at"))
        .where(JUDGEMENT.c.advisor == advisor)
        .group_by(JUDGEMENT.c.event)
        .subquery()
    )
    known = case((EVENT.c.payer.in_(payers), 0), else_=1)
    rows = (
        select(EVENT.c.id)
        .join(last, last.c.event == EVENT.c.id)
        .where(EVENT.c.state.in_([EventState.OPEN, EventState.HELD]), EVENT.c.id.not_in(list(but)))
        .order_by(known, last.c.at.desc(), EVENT.c.id)
        .limit(most)
    )
    return list(tx.execute(rows).scalars())


def scores(
    tx: Tx,
    advisor: str,
    version: str,
    most: int,
    newest: bool = True,
    since: datetime | None = None,
) -> list[int]:
    """Scores of a version in basis points, the `most` newest or oldest, in order of time."""
    order = JUDGEMENT.c.at.desc() if newest else JUDGEMENT.c.at
    rows = _scored(select(JUDGEMENT.c.score_bp), advisor, version, since)
    found = list(tx.execute(rows.order_by(order, JUDGEMENT.c.event).limit(most)).scalars())
    return found[::-1] if newest else found


def scored(tx: Tx, advisor: str, version: str, since: datetime | None = None) -> int:
    """How many drafts a version scored."""
    rows = _scored(select(func.count()).select_from(JUDGEMENT), advisor, version, since)
    return int(tx.execute(rows).scalar_one())


def _scored(rows: Any, advisor: str, version: str, since: datetime | None) -> Any:
    rows = rows.where(
        JUDGEMENT.c.advisor == advisor,
        JUDGEMENT.c.version == version,
        JUDGEMENT.c.score_bp.is_not(None),
    )
    return rows if since is None else rows.where(JUDGEMENT.c.at >= since)


def versions(tx: Tx, advisor: str) -> Sequence[Any]:
    """The versions that were proposed from the firm's own decisions, oldest first."""
    rows = select(VERSION).where(VERSION.c.advisor == advisor).order_by(VERSION.c.id)
    return tx.execute(rows).all()


def version(tx: Tx, advisor: str, name: str) -> Any:
    """
    Raises:
        NotFound: the firm has no such version.
    """
    rows = select(VERSION).where(VERSION.c.advisor == advisor, VERSION.c.version == name)
    found = tx.execute(rows).first()
    if found is None:
        raise NotFound(f"there is no version {name!r} of {advisor}")
    return found


def propose(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(VERSION), [dict(row)])


def choice(tx: Tx, advisor: str) -> Any:
    """What the firm last chose for an advisor, None when it never chose."""
    rows = select(CHOICE).where(CHOICE.c.advisor == advisor).order_by(CHOICE.c.id.desc()).limit(1)
    return tx.execute(rows).first()


def choices(tx: Tx, advisor: str) -> Sequence[Any]:
    """Every choice that was ever made for an advisor, oldest first."""
    rows = select(CHOICE).where(CHOICE.c.advisor == advisor).order_by(CHOICE.c.id)
    return tx.execute(rows).all()


def choose(
    tx: Tx, id: str, chosen: tuple[str, str, bool], said: tuple[str, str], at: datetime
) -> None:
    """Use a version from now on: `chosen` is (advisor, version, rules only), `said` (by, why)."""
    advisor, name, rules_only = chosen
    by, why = said
    row = {
        "id": id,
        "advisor": advisor,
        "version": name,
        "rules_only": rules_only,
        "why": why,
        "by": by,
        "at": at,
    }
    tx.execute(insert(CHOICE), [row])
