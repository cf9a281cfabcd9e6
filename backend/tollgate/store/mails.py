"""Clients' mails: kept, read, linked and labelled; how far mailboxes were read; our replies."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from tollgate.domain.receivables.mails import (
    MAIL,
    REPLY,
    MailMove,
    MailState,
    ReplyMove,
    ReplyState,
)
from tollgate.kernel.errors import NotFound, PreconditionFailed
from tollgate.store import queue
from tollgate.store.database import Database, Tx
from tollgate.store.inbox import insert_new
from tollgate.store.tables.collections import (
    MailboxRow,
    MailInvoiceRow,
    MailLabelRow,
    MailRow,
    ReplyRow,
)
from tollgate.store.tables.columns import table

MAIL_TABLE, LINK, LABEL = table(MailRow), table(MailInvoiceRow), table(MailLabelRow)
MAILBOX, REPLY_TABLE = table(MailboxRow), table(ReplyRow)
_MOST = 500


def add(tx: Tx, row: Mapping[str, Any]) -> bool:
    """Add a mail; False when its message id is here already."""
    return insert_new(tx, MAIL_TABLE, [dict(row)]) == 1


def enqueue_reading(database: Database, tx: Tx, ids: Sequence[str], attempt: str) -> None:
    """Enqueue one reading of a batch of mails."""
    if ids:
        work = (f"read-mails:{ids[0]}:{len(ids)}:{attempt}", [list(ids)])
        queue.enqueue(database, tx, queue.INTAKE, "read_mails", work)


def get(tx: Tx, id: str) -> Any:
    """
    Raises:
        NotFound: there is no such mail.
    """
    found = tx.execute(select(MAIL_TABLE).where(MAIL_TABLE.c.id == id)).first()
    if found is None:
        raise NotFound(f"there is no mail {id}")
    return found


def by_message_id(tx: Tx, message_id: str) -> Any | None:
    return tx.execute(select(MAIL_TABLE).where(MAIL_TABLE.c.message_id == message_id)).first()


def unread(tx: Tx, before: datetime) -> list[str]:
    """Mails that were kept and not read."""
    rows = select(MAIL_TABLE.c.id).where(
        MAIL_TABLE.c.state == MailState.KEPT, MAIL_TABLE.c.received_at < before
    )
    return list(tx.execute(rows.order_by(MAIL_TABLE.c.id).limit(_MOST)).scalars())


def move(tx: Tx, row: Any, how: MailMove, values: Mapping[str, Any] | None = None) -> MailState:
    """Move a mail that is as it was read.

    Raises:
        IllegalMove: its state does not allow that.
        PreconditionFailed: somebody changed it meanwhile.
    """
    after = MAIL.after(MailState(row.state), how)
    change(tx, row, {**(values or {}), "state": after})
    return after


def change(tx: Tx, row: Any, values: Mapping[str, Any]) -> None:
    """Change a mail that is at the revision that was read.

    Raises:
        PreconditionFailed: somebody changed it meanwhile.
    """
    changed = tx.execute(
        update(MAIL_TABLE)
        .where(MAIL_TABLE.c.id == row.id, MAIL_TABLE.c.revision == row.revision)
        .values(**values, revision=row.revision + 1)
    )
    if changed.rowcount != 1:
        raise PreconditionFailed(f"mail {row.id} was changed meanwhile")


def set_links(tx: Tx, mail: str, invoices: Sequence[str], likely: Sequence[str] = ()) -> None:
    """Say which invoices a mail speaks of, instead of what was said before."""
    tx.execute(delete(LINK).where(LINK.c.mail == mail))
    rows = [{"mail": mail, "invoice": id, "sure": True} for id in invoices]
    rows += [{"mail": mail, "invoice": id, "sure": False} for id in likely if id not in invoices]
    if rows:
        tx.execute(insert(LINK), rows)


def links(tx: Tx, mails: Collection[str]) -> Sequence[Any]:
    return tx.execute(
        select(LINK).where(LINK.c.mail.in_(mails)).order_by(LINK.c.mail, LINK.c.invoice)
    ).all()


def thread(tx: Tx, message_ids: Sequence[str]) -> tuple[str, str | None, list[str]]:
    """(thread, customer, invoices) of the newest mail or reply of ours among some message ids;
    an empty thread when there is none."""
    if not message_ids:
        return "", None, []
    own = select(REPLY_TABLE.c.mail).where(REPLY_TABLE.c.message_id.in_(message_ids))
    row = tx.execute(
        select(MAIL_TABLE)
        .where(MAIL_TABLE.c.message_id.in_(message_ids) | MAIL_TABLE.c.id.in_(own))
        .order_by(MAIL_TABLE.c.id.desc())
        .limit(1)
    ).first()
    if row is None:
        return "", None, []
    invoices = [link.invoice for link in links(tx, [row.id]) if link.sure]
    return row.thread, row.customer, invoices


def same_subject(tx: Tx, sender: str, subjects: Collection[str], after: datetime) -> str:
    """The thread of the newest mail of a sender under one of some subjects; empty if none."""
    found: str | None = tx.execute(
        select(MAIL_TABLE.c.thread)
        .where(
            MAIL_TABLE.c.sender == sender,
            MAIL_TABLE.c.subject.in_(subjects),
            MAIL_TABLE.c.received_at > after,
        )
        .order_by(MAIL_TABLE.c.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    return found or ""


def confirmed_customers(tx: Tx, sender: str) -> frozenset[str]:
    """The customers that people said a sender writes for."""
    rows = (
        select(MAIL_TABLE.c.customer)
        .join(LABEL, LABEL.c.mail == MAIL_TABLE.c.id)
        .where(MAIL_TABLE.c.sender == sender, MAIL_TABLE.c.customer.is_not(None))
    )
    return frozenset(tx.execute(rows).scalars())


def add_label(tx: Tx, row: Mapping[str, Any]) -> None:
    tx.execute(insert(LABEL), [dict(row)])


def labels(tx: Tx, mail: str) -> Sequence[Any]:
    """What people said of a mail, oldest first."""
    return tx.execute(select(LABEL).where(LABEL.c.mail == mail).order_by(LABEL.c.id)).all()


def newest_labels(tx: Tx) -> Sequence[Any]:
    """The last label of every mail that people labelled, by mail."""
    newer = LABEL.alias("newer")
    later = select(newer.c.id).where(newer.c.mail == LABEL.c.mail, newer.c.id > LABEL.c.id)
    return tx.execute(select(LABEL).where(~later.exists()).order_by(LABEL.c.mail)).all()


def watermark(tx: Tx, name: str) -> tuple[int, int]:
    """(UIDVALIDITY, last UID) of an IMAP folder; zeros when it was never read."""
    row = tx.execute(select(MAILBOX).where(MAILBOX.c.name == name)).first()
    return (row.uid_validity, row.last_uid) if row else (0, 0)


def set_watermark(tx: Tx, name: str, mark: tuple[int, int], at: datetime) -> None:
    values = {"uid_validity": mark[0], "last_uid": mark[1], "checked_at": at}
    if tx.execute(update(MAILBOX).where(MAILBOX.c.name == name).values(**values)).rowcount == 0:
        tx.execute(insert(MAILBOX), [{"name": name, **values}])


def add_reply(tx: Tx, row: Mapping[str, Any]) -> bool:
    """Keep a reply before it is sent; False when this one (mail and key) is here already."""
    return insert_new(tx, REPLY_TABLE, [dict(row)]) == 1


def reply(tx: Tx, mail: str, key: str) -> Any:
    return tx.execute(
        select(REPLY_TABLE).where(REPLY_TABLE.c.mail == mail, REPLY_TABLE.c.key == key)
    ).one()


def replies(tx: Tx, mails: Collection[str]) -> Sequence[Any]:
    rows = select(REPLY_TABLE).where(REPLY_TABLE.c.mail.in_(mails))
    return tx.execute(rows.order_by(REPLY_TABLE.c.id)).all()


def move_reply(tx: Tx, row: Any, how: ReplyMove, note: str = "") -> ReplyState:
    """
    Raises:
        IllegalMove: its state does not allow that.
        PreconditionFailed: somebody moved it meanwhile.
    """
    after = REPLY.after(ReplyState(row.state), how)
    changed = tx.execute(
        update(REPLY_TABLE)
        .where(REPLY_TABLE.c.id == row.id, REPLY_TABLE.c.state == row.state)
        .values(state=after, note=note)
    )
    if changed.rowcount != 1:
        raise PreconditionFailed(f"reply {row.id} was changed meanwhile")
    return after
