"""Ask a platform how the pieces of work stand that one of its events names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.oauth import SignInEnded
from tollgate.connectors.sources.form import Found
from tollgate.domain.events.inbox import InboxMove, InboxState
from tollgate.kernel.errors import Fatal, Retryable, TollgateError
from tollgate.store import connections, inbox
from tollgate.workflows.parts.asking import keep_found, must_rest, platform_of, rest
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.reading import Reader
from tollgate.workflows.parts.system_health import asked_in_vain

MOST_TRIES = 12


def fetch_records(firm: Firm, inbox_id: str, reading: str, tries: int) -> None:
    """Keep the present state of everything that a kept event names, each as a raw event.

    Running it again is harmless: the same state is kept once. What fails for now is enqueued again
    with growing gaps, or when the platform says; after the last try the event is a dead letter. An
    event that only a new sign-in can help waits for it, and is no dead letter.
    """
    with firm.database.read() as tx:
        row = inbox.get(tx, inbox_id)
    if row.state == InboxState.KEPT or row.state == InboxState.REFUSED:
        return
    try:
        found = _fetched(firm, row)
    except Retryable as problem:
        _later(firm, row, (reading, tries + 1), problem)
        return
    except SignInEnded as problem:
        _signed_out(firm, row, problem)
        return
    except TollgateError as problem:
        _conclude(firm, row, InboxMove.BURY, str(problem))
        return
    with firm.database.write() as tx:
        keep_found(firm, tx, row.connection, found, "fetched")
        _move(tx, row, InboxMove.READ, f"the platform gave {len(found)}")


def bury_asked(firm: Firm, inbox_id: str, why: str) -> None:
    """Put an event about which nothing can be asked among the dead letters."""
    with firm.database.read() as tx:
        row = inbox.get(tx, inbox_id)
    _conclude(firm, row, InboxMove.BURY, why)


def _fetched(firm: Firm, row: Any) -> Sequence[Found]:
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        connection = connections.get(tx, row.connection)
        must_rest(tx, row.connection, now)
        wanted = Reader(tx).read(row).wanted
    source = registry.source(connection.source)
    if source.fetch is None:
        raise Fatal(f"{source.title} names work and cannot be asked about it")
    return source.fetch(platform_of(firm, source, connection), wanted)


def _later(firm: Firm, row: Any, attempt: tuple[str, int], problem: Retryable) -> None:
    """Try again when the platform says, or after a growing gap; give up after the last try."""
    if attempt[1] >= MOST_TRIES:
        _conclude(firm, row, InboxMove.BURY, f"asked {attempt[1]} times: {problem}")
        return
    wait = problem.retry_after_seconds or 2.0 ** min(attempt[1], 9)
    now = firm.world.clock.now()
    with firm.database.write() as tx:
        rest(tx, row.connection, problem, now)
        inbox.enqueue_asking(firm.database, tx, row.id, attempt, wait)


def _signed_out(firm: Firm, row: Any, problem: SignInEnded) -> None:
    """Leave the event asked about: whoever connects the platform again has it asked anew."""
    with firm.database.write() as tx:
        source = registry.source(connections.get(tx, row.connection).source)
        asked_in_vain(firm, tx, (source, row.connection), problem)


def _conclude(firm: Firm, row: Any, move: InboxMove, note: str) -> None:
    with firm.database.write() as tx:
        _move(tx, row, move, note)


def _move(tx: Any, row: Any, move: InboxMove, note: str) -> None:
    """Move the event on, unless something else about it already waits for a person."""
    now = inbox.get(tx, row.id)
    if now.state == InboxState.ASKED:
        inbox.move(tx, row.id, now.state, move, note)
