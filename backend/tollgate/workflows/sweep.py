"""Sweep: pick up work that stands still, whatever made it stop.

The execution engine resumes its own workflows. This is the second line: it reads the business
tables, so that nothing is lost even when the engine's record is of another version, or gone.
Everything it starts is safe to run twice.
"""

from __future__ import annotations

from datetime import timedelta

from tollgate.kernel.digest import digest
from tollgate.store import inbox, leftovers, mails, queue, sign_offs
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.posting import post_in_batches
from tollgate.workflows.parts.sign_offs import BATCH
from tollgate.workflows.send_notices import sweep_notices
from tollgate.workflows.wake_items import wake_items
from tollgate.workflows.write_back import sweep_write_backs

STANDS_STILL = timedelta(seconds=60)
# A batch of scanned documents may well be read for this long.
BEING_READ = timedelta(minutes=30)
# Asking waits for hours when a platform wants it so; only after that nobody asks any more.
UNANSWERED = timedelta(days=1)


def sweep(firm: Firm, age: timedelta = STANDS_STILL) -> dict[str, int]:
    """Enqueue or do what has stood still for longer than `age`; how much of what."""
    now = firm.world.clock.now()
    # One attempt per ten minutes and engine version: a worker that starts again and again does
    # not pile up work.
    attempt = f"sweep-{queue.ENGINE_VERSION}-{int(now.timestamp()) // 600}"
    with firm.database.write() as tx:
        unread = leftovers.unread(tx, now - age)
        for id in unread:
            inbox.enqueue_reading(firm.database, tx, id, attempt)
        unopened = sign_offs.unread(tx, now - max(age, STANDS_STILL), now - BEING_READ)
        for start in range(0, len(unopened), BATCH):
            ids = unopened[start : start + BATCH]
            sign_offs.enqueue_reading(firm.database, tx, ids, attempt)
        letters = mails.unread(tx, now - age)
        mails.enqueue_reading(firm.database, tx, letters, attempt)
        unanswered = leftovers.unanswered(tx, now - UNANSWERED)
        for id in unanswered:
            day = f"sweep-{now.date().isoformat()}"
            inbox.enqueue_asking(firm.database, tx, id, (day, 0))
        undelivered = leftovers.undelivered(tx, now - age)
        if undelivered:
            name = f"deliver:{digest(undelivered)}:{attempt}"
            queue.enqueue(
                firm.database, tx, queue.DELIVERY, "deliver_invoices", (name, [undelivered])
            )
        due = leftovers.undecided(tx)
    for _ in post_in_batches(firm, due, "sweep"):
        pass
    told = sweep_notices(firm, age)
    back = sweep_write_backs(firm, age)
    woken = wake_items(firm)
    return {
        "unread": len(unread),
        "documents": len(unopened),
        "letters": len(letters),
        "unanswered": len(unanswered),
        "undelivered": len(undelivered),
        "undecided": len(due),
        "notices": told,
        "write_backs": back,
        "woken": woken,
    }
