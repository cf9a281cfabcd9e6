"""Try whether a connection's platform can be asked, without keeping what it says."""

from __future__ import annotations

from datetime import timedelta

from tollgate.connectors import registry
from tollgate.connectors.calls import NotYet
from tollgate.connectors.sources.form import Since
from tollgate.kernel.errors import Conflict, TollgateError
from tollgate.kernel.rights import Actor, Right
from tollgate.store import connections
from tollgate.workflows.parts.asking import must_rest, platform_of
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.parts.system_health import asked_in_vain, asked_well

_LOOK_BACK = timedelta(days=1)


def probe_source(firm: Firm, code: str, actor: Actor) -> tuple[bool, str]:
    """Whether a platform answers a question about the last day, and what it says in one line.

    Raises:
        NotFound: there is no such connection.
        Conflict: its platform is never asked, it only sends.
    """
    actor.require(Right.READ_CONNECTIONS)
    now = firm.world.clock.now()
    with firm.database.read() as tx:
        row = connections.get(tx, code)
    source = registry.source(row.source)
    if source.poll is None:
        raise Conflict(f"{source.title} is never asked: it sends by itself, to be tried from there")
    try:
        with firm.database.read() as tx:
            must_rest(tx, code, now)
        page = source.poll.read(platform_of(firm, source, row), Since(now - _LOOK_BACK, None, now))
    except NotYet as problem:
        return False, str(problem)
    except TollgateError as problem:
        with firm.database.write() as tx:
            asked_in_vain(firm, tx, (source, code), problem)
        return False, str(problem)
    with firm.database.write() as tx:
        asked_well(firm, tx, code)
    found = len(page.found)
    return True, f"{source.title} answers; its first page has {found} pieces of work"
