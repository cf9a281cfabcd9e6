"""Asking a platform for a connection: its token opened, its rest respected, what it gave kept as
raw events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from tollgate.connectors.calls import NotYet
from tollgate.connectors.platform import Platform
from tollgate.connectors.sources.form import ORIGIN, Found, Source
from tollgate.kernel.errors import Retryable
from tollgate.store import connections, inbox
from tollgate.store.database import Tx
from tollgate.workflows.parts.access import open_access, to_platform
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.reading import map_of


def platform_of(firm: Firm, source: Source, row: Any) -> Platform:
    """The way to a connection's platform.

    Raises:
        Fatal: the source cannot be asked.
    """
    access = open_access(firm, to_platform(source, row))
    assert source.api is not None
    return Platform(access, source.api, source.title, map_of(source, row))


def keep_found(firm: Firm, tx: Tx, connection: str, found: Sequence[Found], origin: str) -> int:
    """Keep what asking brought; how much of it was new."""
    now = firm.world.clock.now()
    new = 0
    for one in found:
        headers = {**one.headers, ORIGIN: origin}
        raw = inbox.Raw(firm.world.ids.new(), connection, one.key, headers, one.body, now)
        new += inbox.keep(firm.database, tx, raw)
    return new


def must_rest(tx: Tx, code: str, now: datetime) -> None:
    """
    Raises:
        NotYet: the platform asked to be left alone until later.
    """
    poll = connections.poll(tx, code)
    if poll is not None and poll.resting_until is not None and poll.resting_until > now:
        left = (poll.resting_until - now).total_seconds()
        raise NotYet("the platform wants to be left alone", retry_after_seconds=left)


def rest(tx: Tx, code: str, problem: Retryable, now: datetime) -> None:
    """Remember how long the platform wants to be left alone, so that nobody else asks it either."""
    if problem.retry_after_seconds:
        until = now + timedelta(seconds=problem.retry_after_seconds)
        connections.write_poll(tx, code, {"resting_until": until, "note": str(problem)})
