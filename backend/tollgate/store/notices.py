"""The outbox of notices: written with what they tell of, sent later, each once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update

from tollgate.domain.review.notices import NOTICE, Channel, NoticeMove, NoticeState
from tollgate.kernel.errors import NotFound
from tollgate.store.database import Tx
from tollgate.store.inbox import insert_new
from tollgate.store.tables.columns import table
from tollgate.store.tables.notices import ChannelChoiceRow, NoticeHookRow, NoticeRow

OUTBOX, HOOK, CHOICE = table(NoticeRow), table(NoticeHookRow), table(ChannelChoiceRow)
_MOST = 500


def add(tx: Tx, row: Mapping[str, Any]) -> bool:
    """Keep a notice; False when the same was told before."""
    return insert_new(tx, OUTBOX, [dict(row)]) == 1


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such notice.
    """
    found = tx.execute(select(OUTBOX).where(OUTBOX.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no notice {id}")
    return found


def move(tx: Tx, row: Any, how: NoticeMove, values: Mapping[str, Any]) -> bool:
    """Move a notice that still is in the state that was read; False when somebody was faster.

    Raises:
        IllegalMove: its state does not allow that.
    """
    after = NOTICE.after(NoticeState(row.state), how)
    change = update(OUTBOX).where(OUTBOX.c.id == row.id, OUTBOX.c.state == row.state)
    return tx.execute(change.values(state=after, **values)).rowcount == 1


def due(tx: Tx, now: datetime) -> list[str]:
    """Notices that should have been sent by now."""
    rows = select(OUTBOX.c.id).where(OUTBOX.c.state == NoticeState.PENDING, OUTBOX.c.next_at < now)
    return list(tx.execute(rows.order_by(OUTBOX.c.id).limit(_MOST)).scalars())


def broken_off(tx: Tx, before: datetime) -> Sequence[Any]:
    """Notices whose sending began before an instant and never ended."""
    rows = select(OUTBOX).where(OUTBOX.c.state == NoticeState.SENDING, OUTBOX.c.changed_at < before)
    return tx.execute(rows.order_by(OUTBOX.c.id).limit(_MOST)).all()


def undelivered(tx: Tx, route: str) -> Sequence[Any]:
    """Notices of one route ("mail", or a hook's code) that failed or may have failed."""
    rows = select(OUTBOX).where(
        OUTBOX.c.state.in_([NoticeState.FAILED, NoticeState.UNCERTAIN]), _on_route(route)
    )
    return tx.execute(rows.order_by(OUTBOX.c.id).limit(_MOST)).all()


def count_undelivered(tx: Tx, route: str) -> int:
    rows = select(func.count()).where(
        OUTBOX.c.state.in_([NoticeState.FAILED, NoticeState.UNCERTAIN]), _on_route(route)
    )
    return int(tx.execute(rows.select_from(OUTBOX)).scalar_one())


def _on_route(route: str) -> Any:
    if route == Channel.MAIL:
        return OUTBOX.c.channel == Channel.MAIL
    return (OUTBOX.c.channel == Channel.HOOK) & (OUTBOX.c.hook == route)


def route_of(row: Any) -> str:
    """The route of a notice: "mail", or its hook's code."""
    return str(row.hook) if row.channel == Channel.HOOK else str(row.channel)


def add_hook(tx: Tx, code: str, url: str, secret_cipher: str) -> bool:
    row = {"code": code, "url": url, "secret_cipher": secret_cipher, "active": True}
    return insert_new(tx, HOOK, [row]) == 1


def hooks(tx: Tx, active: bool = True) -> list[Any]:
    rows = select(HOOK).order_by(HOOK.c.code)
    return list(tx.execute(rows.where(HOOK.c.active) if active else rows))


def hook(tx: Tx, code: str) -> Any | None:
    return tx.execute(select(HOOK).where(HOOK.c.code == code, HOOK.c.active)).first()


def retire_hook(tx: Tx, code: str) -> bool:
    return tx.execute(update(HOOK).where(HOOK.c.code == code).values(active=False)).rowcount == 1


def channels(tx: Tx, people: Collection[str]) -> dict[str, tuple[bool, bool]]:
    """(by mail, by hook) for each person."""
    chosen = {
        row.person: (row.by_mail, row.by_hook)
        for row in tx.execute(select(CHOICE).where(CHOICE.c.person.in_(people)))
    }
    return {person: chosen.get(person, (True, False)) for person in people}


def choose(tx: Tx, person: str, by_mail: bool, by_hook: bool) -> None:
    values = {"by_mail": by_mail, "by_hook": by_hook}
    if tx.execute(update(CHOICE).where(CHOICE.c.person == person).values(**values)).rowcount == 0:
        tx.execute(insert(CHOICE), [{"person": person} | values])
