"""The durable queue: work is enqueued in the very transaction that makes it necessary."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from tollgate.store.database import BUSY_SECONDS, Database, Tx

if TYPE_CHECKING:
    from dbos import DBOSClient, EnqueueOptions

# One queue for events, one for documents and one for each side of the world outside: a slow
# platform, a slow target or a hundred scanned pages never delay an event.
INTAKE = "intake"
ASKING = "asking"
DELIVERY = "delivery"
DOCUMENTS = "documents"

ENGINE_NAME = "tollgate"
# Raised only when a running workflow could not go on under the new code.
ENGINE_VERSION = "1"

_clients: dict[str, DBOSClient] = {}
_lock = threading.Lock()


def engine_url(database: Database) -> str:
    """The URL under which the execution engine finds the same database."""
    return database.url.render_as_string(hide_password=False)


def engine_options(database: Database) -> dict[str, Any]:
    """What the execution engine needs to share our database without sharing our connections."""
    if database.is_sqlite:
        return {"connect_args": {"timeout": BUSY_SECONDS}}
    return {}


@cache
def quiet() -> None:
    """Keep the engine's advertisement and chatter out of our logs."""
    import logging

    logging.getLogger("dbos").setLevel(logging.WARNING)


def prepare(database: Database) -> None:
    """Create or migrate the engine's own tables in the same database."""
    from dbos import run_dbos_database_migrations

    quiet()
    run_dbos_database_migrations(system_database_url=engine_url(database))


def enqueue(
    database: Database,
    tx: Tx,
    queue: str,
    workflow: str,
    work: tuple[str, Sequence[Any]],
    delay_seconds: float = 0.0,
) -> None:
    """Enqueue one workflow run; it exists if and only if the transaction commits.

    `work` is (workflow id, arguments). The id names verb, subject and attempt; enqueueing the same
    id again changes nothing. Arguments are ids and other JSON values.
    """
    workflow_id, arguments = work
    client = _client(database)
    options: EnqueueOptions = {
        "workflow_name": workflow,
        "queue_name": queue,
        "workflow_id": workflow_id,
        "app_version": ENGINE_VERSION,
    }
    if delay_seconds:
        options["delay_seconds"] = delay_seconds
    client.enqueue_in_transaction(tx, options, *arguments)


def _client(database: Database) -> DBOSClient:
    url = engine_url(database)
    with _lock:
        if url not in _clients:
            from dbos import DBOSClient, DBOSPortableJSONSerializer

            quiet()
            _clients[url] = DBOSClient(
                system_database_engine=sa.create_engine(database.url, **engine_options(database)),
                serializer=DBOSPortableJSONSerializer(),
                lazy=True,
                dbos_system_schema=None if database.is_sqlite else "dbos",
            )
        return _clients[url]
