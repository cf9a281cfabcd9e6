"""Tell the project system that reported a milestone what was posted for it: invoiced, or credited,
with the document's number and a link.

A write-back is taken before its platform is called and ended after it. Whatever breaks off between
is told again under the same mark, by which the platform or its reader knows what is there already.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from tollgate.connectors import registry
from tollgate.connectors.sources.form import Billed
from tollgate.domain.invoicing.invoice import DocumentKind, Invoice
from tollgate.domain.invoicing.write_back import WriteBackMove, WriteBackState
from tollgate.domain.review.item import ItemKind
from tollgate.kernel.decision import Hold
from tollgate.kernel.errors import Retryable, TollgateError
from tollgate.kernel.evidence import record
from tollgate.kernel.reasons import Reason
from tollgate.store import connections, documents, review, write_backs
from tollgate.store.database import Tx
from tollgate.workflows.parts.asking import must_rest, platform_of, rest
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.items import hold_item
from tollgate.workflows.parts.write_backs import enqueue, enqueue_each

MOST_ATTEMPTS = 12
# Longer than a call may take: what came through late is there when it is looked for.
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=30), timedelta(hours=1)
# Longer than any telling takes: whoever began it then is gone.
_BROKEN_OFF = timedelta(minutes=5)
_ENQUEUED = timedelta(minutes=10)


def write_back(firm: Firm, connection: str, ids: Sequence[str]) -> None:
    """Tell a platform of each document that still waits. Running it again, here or elsewhere, tells
    nothing twice. When the platform is away, the rest waits with the one that met it."""
    for place, id in enumerate(ids):
        try:
            with firm.database.read() as tx:
                must_rest(tx, connection, firm.world.clock.now())
            _tell(firm, id)
        except Retryable as problem:
            wait = timedelta(seconds=problem.retry_after_seconds or 1.0)
            with firm.database.write() as tx:
                left = write_backs.put_off(tx, ids[place:], firm.world.clock.now() + wait)
                if left:
                    enqueue(firm, tx, connection, left, wait.total_seconds())
            return


def _tell(firm: Firm, id: str) -> None:
    """One write-back.

    Raises:
        Retryable: the platform is away; the write-back waits again, or has failed for good.
    """
    begun = _begin(firm, id)
    if begun is None:
        return
    row, connected, billed = begun
    try:
        source = registry.source(connected.source)
        back = source.write_back
        if back is None or not (connected.active and connected.write_back):
            _ended(firm, row, WriteBackMove.SKIP, "the connection is not to be told any more")
            return
        back.tell(platform_of(firm, source, connected), row.work, billed)
    except Retryable as problem:
        wait = _postponed(firm, row, problem)
        raise Retryable(str(problem), retry_after_seconds=wait.total_seconds()) from problem
    except TollgateError as problem:
        _ended(firm, row, WriteBackMove.FAIL, str(problem))
    else:
        _ended(firm, row, WriteBackMove.ARRIVE, "")


def _begin(firm: Firm, id: str) -> tuple[Any, Any, Billed] | None:
    """Take a write-back; None when it does not wait."""
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        row = write_backs.get(tx, id)
        if row.state != WriteBackState.PENDING:
            return None
        if not write_backs.move(tx, row, WriteBackMove.SEND, {"changed_at": now}):
            return None
        billed = _billed(firm, tx, documents.posted(tx, row.invoice))
        return write_backs.get(tx, id), connections.get(tx, row.connection), billed


def _billed(firm: Firm, tx: Tx, document: Invoice) -> Billed:
    number = document.number or write_backs.number_there(tx, document.id)
    page = urlencode({"invoice": document.id, "search": number})
    link = f"{firm.console}/invoices?{page}"
    if document.kind is DocumentKind.INVOICE:
        return Billed(document.id, f"Invoiced: {number or 'number to follow'}", link)
    assert document.credits is not None
    earlier = documents.posted(tx, document.credits)
    taken_back = earlier.number or write_backs.number_there(tx, earlier.id) or "the invoice"
    title = f"Credited: {number or 'number to follow'} takes back {taken_back}"
    return Billed(document.id, title, link, credited=True)


def _ended(firm: Firm, row: Any, move: WriteBackMove, note: str) -> None:
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        moved = write_backs.move(tx, row, move, {"note": note, "changed_at": now})
        if moved and move is WriteBackMove.FAIL:
            _put_before_a_person(firm, tx, row, note, now)


def _postponed(firm: Firm, row: Any, problem: Retryable) -> timedelta:
    """Wait until the platform says, or with growing pauses; after the last attempt it has failed.
    How long the platform is left alone."""
    now = firm.world.clock.now()
    growing = min(_FIRST_PAUSE * 2**row.attempts, _LONGEST_PAUSE)
    named = problem.retry_after_seconds
    wait = timedelta(seconds=named) if named else growing
    with firm.database.write() as tx:
        rest(tx, row.connection, problem, now)
    if row.attempts + 1 >= MOST_ATTEMPTS:
        _ended(firm, row, WriteBackMove.FAIL, f"tried {MOST_ATTEMPTS} times: {problem}")
        return wait
    values = {
        "note": str(problem),
        "changed_at": now,
        "attempts": row.attempts + 1,
        "next_at": now + wait,
    }
    with firm.database.write() as tx:
        write_backs.move(tx, row, WriteBackMove.POSTPONE, values)
    return wait


def _put_before_a_person(firm: Firm, tx: Tx, row: Any, note: str, now: datetime) -> None:
    """One review item for each connection: a token that ended is one problem, not a hundred."""
    count = len(write_backs.failed(tx, row.connection))
    what = "1 document" if count == 1 else f"{count} documents"
    document = documents.posted(tx, row.invoice)
    last = document.number or document.id
    detail = f"{row.connection} was not told of {what}; the last is {last}: {note}"
    hold = Hold(Reason.WRITE_BACK_FAILED, detail, (record(f"invoice:{document.id}", "note", note),))
    item = hold_item(firm.world.ids.new(), f"write_back:{row.connection}", [hold], now)
    review.put(tx, ItemKind.DELIVERY, [item])


def sweep_write_backs(firm: Firm, age: timedelta) -> int:
    """Enqueue write-backs that should have been told longer ago than `age`, and give back those
    that a worker left half done. How many."""
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        due = write_backs.due(tx, now - age)
        broken = write_backs.broken_off(tx, now - _BROKEN_OFF)
    for row in broken:
        _postponed(firm, row, Retryable("the worker stopped while it was being told"))
    if due:
        with firm.database.write() as tx:
            # Enqueued once, not by every sweep until it is their turn.
            write_backs.put_off(tx, [row.id for row in due], now + _ENQUEUED)
            enqueue_each(firm, tx, [(row.connection, row.id) for row in due])
    return len(due) + len(broken)
