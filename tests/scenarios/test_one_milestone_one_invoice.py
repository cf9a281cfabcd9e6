"""However often, by what way and in what order a milestone is reported, it is billed once."""

from __future__ import annotations

import json
import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from sqlalchemy import select

import build
from tollgate.kernel.errors import Retryable
from tollgate.store import inbox
from tollgate.workflows.import_records import decide_after_import, import_file
from tollgate.workflows.read_event import read_event


def by_event(firm: Any, body: dict[str, Any], delivery: str) -> None:
    """The way of a webhook: kept first, unless this delivery is here already; then read."""
    id = firm.world.ids.new()
    raw = inbox.Raw(id, "projects", delivery, {}, json.dumps(body).encode(), firm.world.clock.now())
    with firm.database.write() as tx:
        new = inbox.keep(firm.database, tx, raw)
    if new:
        read_event(firm, id)


def by_file(firm: Any, folder: Path, name: str, text: str) -> None:
    path = folder / f"{name}.csv"
    path.write_text(text, encoding="utf-8")
    assert import_file(firm, path, "billing@firm.example").errors == ()
    decide_after_import(firm, "billing@firm.example")


EVENT = {
    "type": "milestone.completed",
    "contract": "C-1",
    "milestone": "M1",
    "occurred_at": "2026-03-10T12:00:00Z",
    "completed_on": "2026-03-10",
    "reported_by": "pm@firm.example",
}
YES = {
    "type": "milestone.accepted",
    "contract": "C-1",
    "milestone": "M1",
    "occurred_at": "2026-03-12T12:00:00Z",
    "decided_on": "2026-03-12",
    "verdict": "accepted",
    "signatory_name": "Ada Brandt",
    "quote": "We accept the work.",
}
DONE_FILE = "contract,milestone,completed_on\nC-1,M1,2026-03-10\n"
YES_FILE = "contract,milestone,verdict,decided_on\nC-1,M1,accepted,2026-03-12\n"


def again_when_busy(action: Any) -> None:
    """Every door and the engine try again when the database is busy."""
    for _ in range(20):
        try:
            return action()
        except Retryable:
            continue
    raise AssertionError("the database stayed busy")


def test_twenty_reports_from_many_threads_make_one_live_invoice(firm: Any, tmp_path: Path) -> None:
    build.plain(firm)
    build.connection(firm)
    chance = random.Random(20260310)
    jobs = []
    for number in range(20):
        way = number % 3
        body, file = (EVENT, DONE_FILE) if number % 2 else (YES, YES_FILE)
        name = "completions" if number % 2 else "acceptances"
        signal = build.completion() if number % 2 else build.statement()
        folder = tmp_path / str(number)
        folder.mkdir()
        if way == 0:
            # Every third delivery is a repetition that the inbox itself drops.
            delivery = f"d{number // 2}"
            jobs.append(lambda b=body, d=delivery: by_event(firm, b, d))
        elif way == 1:
            jobs.append(lambda f=folder, n=name, t=file: by_file(firm, f, n, t))
        else:
            jobs.append(lambda s=signal: build.say(firm, s))
    chance.shuffle(jobs)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(again_when_busy, jobs))
    (invoice,) = build.invoices(firm)
    assert invoice.net_minor == 1_000_00
    assert build.live(firm) == {("C-1", "M1", "ACME"): 1_000_00}
    assert [event.state for event in build.events_of(firm)] == ["posted"]
    build.holds_together(firm)


def test_a_repeated_delivery_is_kept_once(firm: Any) -> None:
    build.plain(firm)
    build.connection(firm)
    for _ in range(3):
        by_event(firm, EVENT, "d1")
    with firm.database.read() as tx:
        assert len(tx.execute(select(inbox.INBOX_TABLE)).all()) == 1


def test_reading_an_event_again_changes_nothing(firm: Any) -> None:
    build.plain(firm)
    build.connection(firm)
    build.accepted(firm)
    by_event(firm, EVENT, "d1")
    before = build.books(firm)
    with firm.database.read() as tx:
        (row,) = tx.execute(select(inbox.INBOX_TABLE)).all()
    for _ in range(3):
        read_event(firm, row.id)
    assert build.books(firm) == before and len(build.invoices(firm)) == 1


def test_an_event_of_an_unknown_contract_waits_and_is_read_after_the_import(
    firm: Any, tmp_path: Path
) -> None:
    build.connection(firm)
    by_event(firm, EVENT, "d1")
    assert build.held(firm) == {("", "M1", ""): '["CONTRACT_UNKNOWN"]'}
    build.plain(firm, acceptance_required=False)
    decide_after_import(firm, "billing@firm.example")
    with firm.database.read() as tx:
        (row,) = tx.execute(select(inbox.INBOX_TABLE)).all()
    assert row.state == "kept"
    read_event(firm, row.id)
    assert len(build.invoices(firm)) == 1
    assert build.held(firm) == {}
    build.holds_together(firm)
