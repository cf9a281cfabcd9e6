"""What the execution engine runs: the queues, and every durable workflow under the name by which
it is enqueued or by the clock by which it starts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from dbos import DBOS

from tollgate.advisors.documents.pages.child import DocumentOpener
from tollgate.domain.events.inbox import InboxMove
from tollgate.doors.language_model import sign_off_model
from tollgate.doors.mail_reader import mail_reader, mailbox_at
from tollgate.kernel.errors import Retryable
from tollgate.store import inbox, queue
from tollgate.workflows.deliver_invoices import deliver_invoices, poll_acknowledgements
from tollgate.workflows.fetch_records import bury_asked, fetch_records
from tollgate.workflows.parts.firm import Firm
from tollgate.workflows.poll_mailbox import poll_mailbox
from tollgate.workflows.poll_source import enqueue_due_polls, poll_source
from tollgate.workflows.pull_payments import enqueue_due_pulls, pull_payments
from tollgate.workflows.read_event import TOGETHER, read_event
from tollgate.workflows.read_mail import bury_mail, read_mails
from tollgate.workflows.read_sign_off import LanguageModel, fail_sign_off, read_sign_off
from tollgate.workflows.reconcile import reconcile_nightly
from tollgate.workflows.send_notices import Post, send_notices
from tollgate.workflows.watch_models import watch_models
from tollgate.workflows.write_back import write_back

log = structlog.get_logger("worker")

POLLING_SECONDS = 0.05
# Queue -> (how many run at once in a worker, how often it is looked at in polling rounds). A round
# takes as many as may run at once. Of the events the first reads for all; the others find theirs
# read and are done.
QUEUES = {
    queue.INTAKE: (16, 1),
    queue.ASKING: (2, 2),
    queue.DELIVERY: (2, 2),
    queue.DOCUMENTS: (2, 4),
}


def open_queues() -> None:
    """Tell the engine of the queues; it must be launched."""
    for name, (at_once, rounds) in QUEUES.items():
        DBOS.register_queue(
            name,
            worker_concurrency=at_once,
            polling_interval_sec=POLLING_SECONDS * rounds,
            on_conflict="always_update",
        )


def bind(firm: Firm, post: Post) -> list[Any]:
    """Give every durable workflow its firm, before the engine is launched; the schedules."""
    _bind_events(firm)
    _bind_papers(firm)

    @DBOS.workflow(name="deliver_invoices")
    def deliver(delivery_ids: list[str]) -> None:
        deliver_invoices(firm, delivery_ids)

    @DBOS.workflow(name="send_notices")
    def tell(notice_ids: list[str]) -> None:
        send_notices(firm, post, notice_ids)

    @DBOS.workflow(name="write_back")
    def tell_back(connection: str, ids: list[str]) -> None:
        write_back(firm, connection, ids)

    @DBOS.workflow(name="pull_payments")
    def pull(target: str) -> None:
        found = pull_payments(firm, target)
        log.info("pulled", target=target, new=found.new, reversed=found.reversed)

    return _schedules(firm)


def _bind_events(firm: Firm) -> None:
    reading = threading.Lock()

    @DBOS.workflow(name="read_event")
    def read(inbox_id: str) -> None:
        # No step of its own: reading is safe to run again, and a record per step would halve what
        # one machine takes in.
        with reading:
            read_or_bury(firm, inbox_id)

    @DBOS.workflow(name="fetch_records")
    def fetch(inbox_id: str, asked: str, tries: int) -> None:
        try:
            _patiently(partial(fetch_records, firm, inbox_id, asked, tries))
        except Exception as failure:  # the worker's edge: what fails is shown, not lost
            log.error("platform_not_asked", inbox=inbox_id, exc_info=failure)
            bury_asked(firm, inbox_id, f"{type(failure).__name__}: {failure}")

    @DBOS.workflow(name="poll_source")
    def poll(code: str) -> None:
        _patiently(partial(poll_source, firm, code))


def _bind_papers(firm: Firm) -> None:
    model = sign_off_model(firm)

    @DBOS.workflow(name="read_documents")
    def read_all(ids: list[str]) -> None:
        with DocumentOpener() as opener:
            for id in ids:
                read_or_fail(firm, id, opener, model)

    @DBOS.workflow(name="read_mails")
    def read_client_mails(ids: list[str]) -> None:
        for id in ids:
            read_mail_or_bury(firm, id)


def _schedules(firm: Firm) -> list[Any]:
    """What starts by the clock: name, six-field or five-field cron, and what it does."""

    def nightly() -> None:
        result = reconcile_nightly(firm)
        level = log.info if result.holds else log.error
        level("reconciled", milestones=result.milestones, differences=len(result.differences))

    def watching() -> None:
        for watched in watch_models(firm):
            level = log.warning if watched.switched_off else log.info
            level("model_watched", advisor=watched.advisor, version=watched.version)

    def mailbox() -> None:
        at = mailbox_at()
        if at is not None:
            guarded("mailbox", lambda: poll_mailbox(firm, at))

    return [
        _scheduled("reconcile", "30 2 * * *", nightly),
        _scheduled("watch_models", "45 2 * * *", watching),
        _scheduled("poll_acknowledgements", "*/30 * * * * *", lambda: poll_acknowledgements(firm)),
        _scheduled("poll_mailbox", "15 * * * * *", mailbox),
        _scheduled("enqueue_due_polls", "*/20 * * * * *", lambda: enqueue_due_polls(firm)),
        _scheduled("enqueue_due_pulls", "*/15 * * * *", lambda: enqueue_due_pulls(firm)),
    ]


def _scheduled(name: str, cron: str, work: Callable[[], object]) -> dict[str, Any]:
    @DBOS.workflow(name=name)
    def run(_scheduled: datetime, _context: Any) -> None:
        work()

    return {"schedule_name": name, "workflow_fn": run, "schedule": cron}


def read_or_bury(firm: Firm, inbox_id: str) -> None:
    """Read an event with what waits beside it; when that fails, alone; when that fails too, it
    goes to the dead letters."""
    problem = ""
    for together in (TOGETHER, 1):
        try:
            return _patiently(partial(read_event, firm, inbox_id, together))
        except Exception as failure:  # the worker's edge: what fails is shown, not lost
            log.error("event_not_read", inbox=inbox_id, together=together, exc_info=failure)
            problem = f"{type(failure).__name__}: {failure}"
    return _bury(firm, inbox_id, problem)


def read_or_fail(firm: Firm, id: str, opener: DocumentOpener, model: LanguageModel | None) -> None:
    """Read a document; one that breaks the reader is put before a person, not lost."""
    try:
        _patiently(partial(read_sign_off, firm, id, opener, model))
    except Exception as failure:  # the worker's edge: what fails is shown, not lost
        log.error("document_not_read", document=id, exc_info=failure)
        fail_sign_off(firm, id, "the reader failed; the administrator has the details")


def read_mail_or_bury(firm: Firm, mail: str) -> None:
    """Read one mail. One that cannot be read stops none of the others and is shown to a person;
    one for which the database or a model asks for patience is left to the sweep."""
    try:
        _patiently(lambda: read_mails(firm, [mail], mail_reader(firm)))
    except Retryable as problem:
        log.warning("mail_waits", mail=mail, problem=str(problem))
    except Exception as failure:  # the worker's edge: what fails is shown, not lost
        log.error("mail_not_read", mail=mail, exc_info=failure)
        bury_mail(firm, mail, f"{type(failure).__name__}: {failure}")


def _bury(firm: Firm, inbox_id: str, problem: str) -> None:
    """Put an event that could not be read among the dead letters, from where it is replayed."""
    with firm.database.write() as tx:
        inbox.conclude(tx, inbox_id, InboxMove.BURY, problem)


def _patiently(work: Callable[[], object]) -> None:
    """Run work again a few times while it says that it may go through later."""
    for pause in (0.2, 0.5, 1.0, 2.0):
        try:
            work()
        except Retryable:
            time.sleep(pause)
        else:
            return
    work()


def guarded(what: str, work: Callable[[], Any]) -> None:
    """Housekeeping goes on although one round failed."""
    try:
        work()
    except Exception as failure:  # the worker's edge: the next round tries again
        log.error("housekeeping_failed", what=what, exc_info=failure)
