"""The worker: the only door that launches the execution engine, and its housekeeping."""

from __future__ import annotations

import signal
import threading
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
import structlog
from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer

from tollgate.doors.duties import bind, guarded, open_queues
from tollgate.store import queue
from tollgate.store.database import Database
from tollgate.store.slots import Slots, held
from tollgate.store.vault import Vault
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.send_notices import Post
from tollgate.workflows.sweep import sweep

log = structlog.get_logger("worker")
SWEEP_SECONDS = 15.0
# Without a key no link can be proven, and without a sender no mail goes out.
NO_POST = Post(Vault(None), "", "", "")


def run(firm: Firm, slot: str, stop: threading.Event | None = None, post: Post = NO_POST) -> None:
    """Work until told to stop; `post` is what notices are sent with.

    Raises:
        Fatal: another live worker holds the slot.
    """
    stop = stop or _until_signalled()
    with held(firm.database, slot) as slots:
        engine = _engine(firm.database)
        DBOS(config=_config(firm.database, engine, slot))
        schedules = bind(firm, post)
        DBOS.launch()
        try:
            open_queues()
            DBOS.apply_schedules(schedules)
            # Everything that the last worker left is older than this moment.
            guarded("sweep", lambda: sweep(firm, age=timedelta(0)))
            log.info("working", slot=slot, database=firm.database.url.get_backend_name())
            while not stop.wait(SWEEP_SECONDS):
                guarded("resume", lambda: _resume_the_dead(slots, slot))
                guarded("sweep", lambda: sweep(firm))
        finally:
            DBOS.destroy(workflow_completion_timeout_sec=10)
            engine.dispose()
            log.info("stopped", slot=slot)


def _until_signalled() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop


def _engine(database: Database) -> sa.Engine:
    """The engine's own connections: shared ones would wait for each other on SQLite."""
    engine = sa.create_engine(database.url, **queue.engine_options(database))
    if database.is_sqlite:
        # After a power cut the engine's record may be a moment old; the sweep makes up for it.
        # The books themselves are always written through to the disk.
        @sa.event.listens_for(engine, "connect")
        def _relaxed(connection: Any, _record: Any) -> None:
            connection.execute("PRAGMA synchronous=NORMAL")

    return engine


def _config(database: Database, engine: sa.Engine, slot: str) -> DBOSConfig:
    queue.quiet()
    return {
        "name": queue.ENGINE_NAME,
        "system_database_url": queue.engine_url(database),
        "system_database_engine": engine,
        "application_version": queue.ENGINE_VERSION,
        "executor_id": slot,
        "serializer": DBOSPortableJSONSerializer(),
        "log_level": "WARNING",
        "enable_otlp": False,
        "scheduler_polling_interval_sec": 5.0,
    }


def _resume_the_dead(slots: Slots, own: str) -> None:
    """Take over the workflows of slots whose worker died and was not replaced."""
    waiting = DBOS.list_workflows(status="PENDING")
    for slot in sorted({str(w.executor_id) for w in waiting if w.executor_id not in (None, own)}):
        if slots.take(slot):
            ids = [w.workflow_id for w in waiting if w.executor_id == slot]
            DBOS.resume_workflows(ids)
            slots.release(slot)
            log.warning("resumed", slot=slot, workflows=len(ids))
