"""Look into the mailbox: every new mail is kept, with the watermark, before anything is read."""

from __future__ import annotations

from collections.abc import Callable

from tollgate.connectors.mailbox import Batch, Fetched, MailboxAt, fetch
from tollgate.kernel.errors import BadInput
from tollgate.store import mails
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.mail_keeping import LARGEST_BYTES, Came, check, keep_in

_ROUNDS = 200
Fetch = Callable[[MailboxAt, tuple[int, int]], Batch]


def poll_mailbox(firm: Firm, at: MailboxAt, look: Fetch = fetch) -> int:
    """Take in what came since the last look, batch by batch; how many mails were new.

    Nothing is marked as seen or deleted there. A batch and the watermark after it are kept in one
    transaction, so that a crash takes in nothing twice and loses nothing.

    Raises:
        Refused, Retryable: as `connectors.mailbox.fetch`.
    """
    new = 0
    for _ in range(_ROUNDS):
        with firm.database.read() as tx:
            mark = mails.watermark(tx, at.name)
        batch = look(at, mark)
        new += _keep(firm, at, mark, batch)
        if not batch.more:
            break
    return new


def _keep(firm: Firm, at: MailboxAt, mark: tuple[int, int], batch: Batch) -> int:
    by, now = f"imap:{at.user}", firm.world.clock.now()
    fresh = []
    with firm.database.write() as tx:
        firm.database.lock(tx, [f"mailbox:{at.name}"])
        if mails.watermark(tx, at.name) != mark:
            return 0  # somebody else was quicker; the next round looks again
        for mail in batch.mails:
            problem = _problem(mail)
            came = Came(mail.raw, by, f"{mail.uid}.eml")
            kept = keep_in(firm, tx, came, by, unreadable=problem)
            if kept.kept and not problem:
                fresh.append(kept.id)
        mails.enqueue_reading(firm.database, tx, fresh, "1")
        last = max((mail.uid for mail in batch.mails), default=0)
        first = mark[1] if mark[0] == batch.uid_validity else 0
        mails.set_watermark(tx, at.name, (batch.uid_validity, max(first, last)), now)
    return len(fresh)


def _problem(mail: Fetched) -> str:
    """Why a mail cannot be read by us, if so."""
    if not mail.whole:
        return f"the mail has {mail.size} bytes, more than the {LARGEST_BYTES} that are read"
    try:
        check(mail.raw)
    except BadInput as problem:
        return str(problem)
    return ""
