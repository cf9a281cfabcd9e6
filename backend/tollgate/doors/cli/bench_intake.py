"""The intake benchmark: real processes, real HTTP, a steady rate that does not wait for answers."""

from __future__ import annotations

import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from sqlalchemy import func, select

from tollgate.connectors import registry
from tollgate.connectors.field_map import read_map
from tollgate.connectors.signatures import Delivery
from tollgate.connectors.sources.form import read
from tollgate.domain.events.inbox import InboxState
from tollgate.doors.cli.bench_payloads import SECRET, Sender
from tollgate.doors.office import Office
from tollgate.kernel.errors import Fatal
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor
from tollgate.store.database import Database
from tollgate.store.documents import INVOICE
from tollgate.store.inbox import INBOX_TABLE
from tollgate.store.vault import Vault
from tollgate.workflows.add_connection import add_source
from tollgate.workflows.change_field_map import change_field_map
from tollgate.workflows.parts.bench_firm import MILESTONES_EACH, seeded
from tollgate.workflows.parts.firm import Firm

_KEY = "bench-key"  # of a database that lives for seconds
_START_SECONDS = 60
_DRAIN_SECONDS = 120


def measure(office: Office, rate: int, seconds: int, sender: Sender) -> dict[str, float]:
    """Milliseconds to accept a webhook (p50, p99) and from knock to posted invoice (p50, p99); the
    bytes of one; and how many a second one core proves and reads, without a database."""
    total = rate * seconds
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'intake.db'}"
        firm = seeded(Firm(Database(url), office.world), total, reported=False)
        add_source(firm, Vault(_KEY), "bench", sender.source, SECRET)
        if sender.fields:
            actor = Actor(UserId("admin"), Role.ADMIN)
            change_field_map(firm, "bench", 1, dict(sender.fields), actor)
        with _running(url, folder) as address:
            _warm(firm, address, sender)
            accepted, sent = _knock(address, sender, (rate, total))
            posted = _posted(firm, total)
        firm.database.close()
    waits = [posted[number] - sent[number] for number in sorted(posted)]
    return {
        "webhooks": total,
        "rate": rate,
        "bytes_each": len(sender.event(0)[0]),
        "proved_and_read_per_second": read_alone(sender),
        "accept_p50_ms": round(_quantile(accepted, 0.50) * 1000, 1),
        "accept_p99_ms": round(_quantile(accepted, 0.99) * 1000, 1),
        "knock_to_invoice_p50_ms": round(_quantile(waits, 0.50) * 1000, 1),
        "knock_to_invoice_p99_ms": round(_quantile(waits, 0.99) * 1000, 1),
    }


def read_alone(sender: Sender, count: int = 1_000) -> int:
    """How many events a second one core proves and reads, by its own time."""
    source = registry.source(sender.source)
    map = read_map({**source.fields, **sender.fields}) if source.fields else None
    events = [sender.event(number) for number in range(count)]
    now = datetime(2026, 10, 20, 12, tzinfo=UTC)
    clock = time.process_time()
    for body, headers in events:
        delivery = Delivery({name.lower(): value for name, value in headers.items()}, body, now)
        source.signature.verify(delivery, SECRET)
        if not read(source, map, delivery).signals:
            raise Fatal("the benchmark's own event says nothing")
    return round(count / (time.process_time() - clock))


def _quantile(values: list[float], share: float) -> float:
    return statistics.quantiles(values, n=1000, method="inclusive")[int(share * 1000) - 1]


@contextmanager
def _running(url: str, folder: str) -> Iterator[str]:
    """An API and a worker of their own on a free port; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {"TOLLGATE_SECRET_KEY": _KEY, "TOLLGATE_LOG_LEVEL": "warning"}
    commands = (["api", "--port", str(port)], ["worker", "--slot", "bench"])
    processes = [
        subprocess.Popen(  # noqa: S603  our own program
            [sys.executable, "-m", "tollgate", *command, "--database", url],
            env=environment,
            cwd=folder,
        )
        for command in commands
    ]
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address)
        yield address
    finally:
        for process in processes:
            process.send_signal(signal.SIGTERM)
        for process in processes:
            process.wait(30)


def _wait_for(address: str) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"{address}/readyz", timeout=1).status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise Fatal("the API did not start")


def _warm(firm: Firm, address: str, sender: Sender) -> None:
    """Wait until the worker has read a first event that bills nothing."""
    body, headers = sender.nothing()
    httpx.post(f"{address}/hooks/bench", content=body, headers=headers, timeout=30)
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        with firm.database.read() as tx:
            if tx.execute(select(INBOX_TABLE.c.state)).scalars().all() == [InboxState.IGNORED]:
                return
        time.sleep(0.1)
    raise Fatal("the worker did not start")


def _knock(
    address: str, sender: Sender, pace: tuple[int, int]
) -> tuple[list[float], dict[int, float]]:
    """Send every webhook at its moment, whether or not earlier ones were answered; seconds to
    accept each, and the wall time at which each was sent."""
    rate, total = pace
    sent: dict[int, float] = {}
    begun = time.monotonic()

    def send(number: int, client: httpx.Client) -> float:
        time.sleep(max(0.0, begun + number / rate - time.monotonic()))
        body, headers = sender.event(number)
        sent[number] = time.time()
        clock = time.perf_counter()
        answer = client.post(f"{address}/hooks/bench", content=body, headers=headers)
        took = time.perf_counter() - clock
        if answer.status_code != 202:
            raise Fatal(f"webhook {number} was answered {answer.status_code}: {answer.text}")
        return took

    with httpx.Client(timeout=30) as client, ThreadPoolExecutor(max_workers=16) as pool:
        return list(pool.map(lambda number: send(number, client), range(total))), sent


def _posted(firm: Firm, total: int) -> dict[int, float]:
    """The wall time at which each webhook's invoice was posted."""
    deadline = time.monotonic() + _DRAIN_SECONDS
    count = select(func.count()).select_from(INVOICE)
    while time.monotonic() < deadline:
        with firm.database.read() as tx:
            if tx.execute(count).scalar_one() >= total:
                break
        time.sleep(0.2)
    with firm.database.read() as tx:
        rows = tx.execute(select(INVOICE.c.draft, INVOICE.c.posted_at)).all()
    if len(rows) < total:
        raise Fatal(f"only {len(rows)} of {total} invoices were posted in {_DRAIN_SECONDS} s")
    times = {}
    for row in rows:
        contract, milestone, *_ = json.loads(row.draft)["key"]
        number = int(contract[1:]) * MILESTONES_EACH + int(milestone[1:])
        times[number] = row.posted_at.timestamp()
    return times
