"""Ask a platform what changed since we last asked: the only way for platforms that send nothing,
and the safety net for those that may lose an event."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tollgate.connectors import registry
from tollgate.connectors.calls import Busy, NotYet
from tollgate.connectors.sources.form import Poll, Since, Source
from tollgate.kernel.errors import Conflict, Fatal, Retryable, TollgateError
from tollgate.store import connections, queue
from tollgate.workflows.parts.asking import keep_found, must_rest, platform_of, rest
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.system_health import asked_in_vain, asked_well

_MOST_PAGES = 2_000
# What may go through later is asked again sooner than on the usual round.
_SOON = timedelta(minutes=2)


def enqueue_due_polls(firm: Firm) -> list[str]:
    """Enqueue a round for every connection whose time has come; the connections."""
    now = firm.world.clock.now()
    due = []
    with firm.database.write() as tx:
        for row in connections.due_polls(tx, now):
            source = registry.SOURCES.get(row.source)
            if source is None or source.poll is None:
                continue
            # One round per moment at which it fell due, however often it is found due; another
            # one when that round left no mark within a quarter of an hour.
            moment = int(row.next_at.timestamp()) if row.next_at else 0
            turn = int(now.timestamp()) // 900
            work = (f"poll:{row.code}:{moment}:{turn}", [row.code])
            queue.enqueue(firm.database, tx, queue.ASKING, "poll_source", work)
            due.append(row.code)
    return due


def enqueue_poll(firm: Firm, code: str) -> None:
    """Have a platform asked soon what changed, whatever its rhythm.

    Raises:
        NotFound: there is no such connection.
        Conflict: its source cannot be polled.
    """
    with firm.database.write() as tx:
        source = registry.source(connections.get(tx, code).source)
        if source.poll is None:
            raise Conflict(f"{source.title} cannot be asked what changed")
        work = (f"poll:{code}:{firm.world.ids.new()}", [code])
        queue.enqueue(firm.database, tx, queue.ASKING, "poll_source", work)


def poll_source(firm: Firm, code: str) -> int:
    """Keep everything that changed, page by page; how much of it was new.

    The mark of what was seen moves only when every page was read: a walk that breaks off is done
    again from its beginning, and what was kept already is not kept twice.

    Raises:
        NotFound: there is no such connection.
        Fatal: its source cannot be polled.
    """
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        row = connections.get(tx, code)
        before = connections.poll(tx, code)
    source = registry.source(row.source)
    if source.poll is None:
        raise Fatal(f"{source.title} cannot be asked what changed")
    seen = before.seen_until if before is not None else None
    try:
        with firm.database.read() as tx:
            must_rest(tx, code, now)
        new, latest = _walk(firm, (source, source.poll, row), _begin(source.poll, seen, now))
    except TollgateError as problem:
        usual = _every(source.poll, row)
        wait = min(usual, _SOON) if isinstance(problem, Retryable) else usual
        _failed(firm, (source, code), problem, now + wait)
        return 0
    values: dict[str, Any] = {
        "asked_at": now,
        "next_at": now + _every(source.poll, row),
        "resting_until": None,
        "note": "",
    }
    if latest is not None:
        # A platform whose clock runs ahead must not make us skip what happens until then.
        values["seen_until"] = min(max(latest, seen or latest), now)
    with firm.database.write() as tx:
        connections.write_poll(tx, code, values)
        asked_well(firm, tx, code)
    return new


def _begin(poll: Poll, seen: datetime | None, now: datetime) -> Since:
    instant = seen - poll.overlap if seen is not None else now - poll.first_look_back
    return Since(instant, None, now)


def _walk(firm: Firm, what: tuple[Source, Poll, Any], since: Since) -> tuple[int, datetime | None]:
    source, poll, row = what
    platform = platform_of(firm, source, row)
    new, latest = 0, None
    for _ in range(_MOST_PAGES):
        page = poll.read(platform, since)
        with firm.database.write() as tx:
            new += keep_found(firm, tx, row.code, page.found, "polled")
        page.settle()
        if page.changed_at is not None:
            latest = max(page.changed_at, latest or page.changed_at)
        if page.next is None:
            return new, latest
        since = since._replace(page=page.next)
    raise Fatal(f"{source.title} gave more than {_MOST_PAGES} pages")


def _every(poll: Poll, row: Any) -> timedelta:
    minutes = connections.options_of(row).get("poll_minutes", "")
    return timedelta(minutes=int(minutes)) if minutes else poll.every


def _failed(
    firm: Firm, what: tuple[Source, str], problem: TollgateError, next_at: datetime
) -> None:
    """Note why, and ask again at the usual time or when the platform says."""
    now, code = firm.world.clock.now(), what[1]
    with firm.database.write() as tx:
        connections.write_poll(tx, code, {"note": str(problem)[:2_000], "next_at": next_at})
        if isinstance(problem, Retryable):
            rest(tx, code, problem, now)
        # Waiting for our own turn is no failure; a platform that is busy for hours is one.
        if isinstance(problem, Busy) or not isinstance(problem, NotYet):
            asked_in_vain(firm, tx, what, problem)
