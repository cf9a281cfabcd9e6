"""The worker: the only door that launches the execution engine, and where workflows are bound."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
import structlog
from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer

from tollgate.domain.events.inbox import InboxMove
from tollgate.kernel.errors import Retryable
from tollgate.store import inbox, queue
from tollgate.store.database import Database
from tollgate.store.slots import Slots, held
from tollgate.workflows.deliver_invoices import deliver_invoices, poll_acknowledgements
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.read_event import TOGETHER, read_event
from tollgate.workflows.reconcile import reconcile_nightly
from tollgate.workflows.sweep import sweep

log = structlog.get_logger("worker")
POLLING_SECONDS = 0.05
READERS = 16
SWEEP_SECONDS = 15.0
NIGHTLY = "30 2 * * *"
ACKNOWLEDGEMENTS = "*/30 * * * * *"


def run(firm: Firm, slot: str, stop: threading.Event | None = None) -> None:
    """Work until told to stop.

    Raises:
        Fatal: another live worker holds the slot.
    """
    stop = stop or _until_signalled()
    with held(firm.database, slot) as slots:
        engine = _engine(firm.database)
        DBOS(config=_config(firm.database, engine, slot))
        schedules = _bind(firm)
        DBOS.launch()
        try:
            _queues()
            DBOS.apply_schedules(schedules)
            # Everything that the last worker left is older than this moment.
            _guarded("sweep", lambda: sweep(firm, age=timedelta(0)))
            log.info("working", slot=slot, database=firm.database.url.get_backend_name())
            while not stop.wait(SWEEP_SECONDS):
                _guarded("resume", lambda: _resume_the_dead(slots, slot))
                _guarded("sweep", lambda: sweep(firm))
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


def _queues() -> None:
    # A round of the queue takes as many workflows as may run at once. The first reads for all; the
    # others find their event read and are done.
    DBOS.register_queue(
        queue.INTAKE,
        worker_concurrency=READERS,
        polling_interval_sec=POLLING_SECONDS,
        on_conflict="always_update",
    )
    DBOS.register_queue(
        queue.DELIVERY,
        worker_concurrency=2,
        polling_interval_sec=POLLING_SECONDS * 2,
        on_conflict="always_update",
    )


def _bind(firm: Firm) -> list[Any]:
    """Give every durable workflow its firm, under the name by which it is enqueued."""
    reading = threading.Lock()

    @DBOS.workflow(name="read_event")
    def read(inbox_id: str) -> None:
        # No step of its own: reading is safe to run again, and a record per step would halve what
        # one machine takes in.
        with reading:
            read_or_bury(firm, inbox_id)

    @DBOS.workflow(name="deliver_invoices")
    def deliver(delivery_ids: list[str]) -> None:
        deliver_invoices(firm, delivery_ids)

    @DBOS.workflow(name="reconcile")
    def nightly(_scheduled: datetime, _context: Any) -> None:
        result = reconcile_nightly(firm)
        level = log.info if result.holds else log.error
        level("reconciled", milestones=result.milestones, differences=len(result.differences))

    @DBOS.workflow(name="poll_acknowledgements")
    def acknowledgements(_scheduled: datetime, _context: Any) -> None:
        poll_acknowledgements(firm)

    return [
        {"schedule_name": "reconcile", "workflow_fn": nightly, "schedule": NIGHTLY},
        {
            "schedule_name": "acknowledgements",
            "workflow_fn": acknowledgements,
            "schedule": ACKNOWLEDGEMENTS,
        },
    ]


def read_or_bury(firm: Firm, inbox_id: str) -> None:
    """Read an event with what waits beside it; when that fails, alone; when that fails too, it
    goes to the dead letters."""
    problem = ""
    for together in (TOGETHER, 1):
        try:
            return _patiently(firm, inbox_id, together)
        except Exception as failure:  # the worker's edge: what fails is shown, not lost
            log.error("event_not_read", inbox=inbox_id, together=together, exc_info=failure)
            problem = f"{type(failure).__name__}: {failure}"
    return _bury(firm, inbox_id, problem)


def _patiently(firm: Firm, inbox_id: str, together: int) -> None:
    """Read again a few times while the database says that it may go through later."""
    for pause in (0.2, 0.5, 1.0, 2.0):
        try:
            read_event(firm, inbox_id, together)
        except Retryable:
            time.sleep(pause)
        else:
            return
    read_event(firm, inbox_id, together)


def _bury(firm: Firm, inbox_id: str, problem: str) -> None:
    """Put an event that could not be read among the dead letters, from where it is replayed."""
    with firm.database.write() as tx:
        inbox.conclude(tx, inbox_id, InboxMove.BURY, problem)


def _resume_the_dead(slots: Slots, own: str) -> None:
    """Take over the workflows of slots whose worker died and was not replaced."""
    waiting = DBOS.list_workflows(status="PENDING")
    for slot in sorted({str(w.executor_id) for w in waiting if w.executor_id not in (None, own)}):
        if slots.take(slot):
            ids = [w.workflow_id for w in waiting if w.executor_id == slot]
            DBOS.resume_workflows(ids)
            slots.release(slot)
            log.warning("resumed", slot=slot, workflows=len(ids))


def _guarded(what: str, work: Callable[[], Any]) -> None:
    """Housekeeping goes on although one round failed."""
    try:
        work()
    except Exception as failure:  # the worker's edge: the next round tries again
        log.error("housekeeping_failed", what=what, exc_info=failure)
