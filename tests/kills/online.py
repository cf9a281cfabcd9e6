"""A worker with a real wire to an accounting system on this machine, for tests that kill it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from multiprocessing.connection import Connection

from kills.processes import MovingClock
from tollgate.app import TimeOrderedIds
from tollgate.connectors import registry
from tollgate.connectors.wire import HttpxHttp, SmtpMail
from tollgate.kernel.world import World
from tollgate.store import queue
from tollgate.store.database import Database
from tollgate.store.vault import Vault
from tollgate.workflows.parts.firm import Firm

# A server on this machine has given up a request long before.
SETTLING = timedelta(seconds=1)


def deliver(url: str, version: str, _progress: Connection) -> None:
    """A worker that never stops by itself."""
    from tollgate.doors import worker

    queue.ENGINE_VERSION = version
    registry.TARGETS["quickbooks"] = replace(registry.target("quickbooks"), settling=SETTLING)
    world = World(MovingClock(), TimeOrderedIds(), HttpxHttp(), SmtpMail("127.0.0.1", 9))
    worker.run(Firm(Database(url, pool_size=3), world, Vault("key")), "worker-0")
