"""A worker dies by SIGKILL while it delivers to a system that drops connections after accepting,
and that has forgotten the keys of ours: there is one document of each there."""

from __future__ import annotations

import os
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

import build
from kills import online, processes
from kills.test_kills import ended, started
from there.conformance import SYSTEM, all_of, connected
from there.quickbooks import QuickBooks
from there.wire import Asked
from there.xero import Xero
from tollgate.connectors.oauth import Tokens
from tollgate.workflows.parts.access import keep

DOCUMENTS = 6


class Now:
    def now(self) -> datetime:
        return datetime.now(UTC)


class Forgetful:
    """It does whatever it is told, as often as it is told, and now and then breaks off after."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.chance, self.lock, self.dropped = random.Random(5), threading.Lock(), 0
        self.sign_ins.access["access-1"] = datetime(2100, 1, 1, tzinfo=UTC)

    def served(self, asked: Asked) -> Any | None:
        """The answer, or none where the connection breaks after the work was done."""
        with self.lock:
            self.repeated.clear()
            reply = self.handle(asked)
            # Three at most: each loss of one document doubles the wait for its next attempt.
            if self.dropped < 3 and self.chance.random() < 0.25:
                self.dropped += 1
                return None
            return reply


class ForgetfulQuickBooks(Forgetful, QuickBooks):
    """It keeps two documents of one number without a word."""

    api, number = "", "DocNumber"


class ForgetfulXero(Forgetful, Xero):
    """It refuses a second document of one number, which must not be taken for a failure."""

    api, number = "/api.xro/2.0", "InvoiceNumber"


@pytest.fixture(params=[ForgetfulQuickBooks, ForgetfulXero])
def served(request: pytest.FixtureRequest) -> Iterator[tuple[Any, str]]:
    books = request.param(Now())

    class Door(BaseHTTPRequestHandler):
        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            # Killed workers leave half a request behind.
            reply = books.served(Asked(self.command, f"http://{self.path}", headers, body))
            if reply is None:
                self.close_connection = True
                return
            self.send_response(reply.status)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        do_GET = do_POST = do_PUT = answer

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield books, f"http://127.0.0.1:{server.server_port}{books.api}"
    server.shutdown()
    server.server_close()


@pytest.mark.slow
def test_a_worker_that_is_killed_while_it_delivers_makes_no_second_document(
    firm: Any, served: tuple[Any, str]
) -> None:
    processes.spare_postgresql(firm)
    books, address = served
    if books.kind == "xero" and not os.environ.get("TOLLGATE_KILLS"):
        pytest.skip("takes a minute more; set TOLLGATE_KILLS=1")
    build.plain(firm, {f"M{n}": 100_00 * n for n in range(1, DOCUMENTS + 1)})
    books.options = {**books.options, "api": address}
    tokens = Tokens("access-1", "refresh-1", datetime(2100, 1, 1, tzinfo=UTC))
    firm = connected(firm, books)
    keep(firm, SYSTEM, tokens)
    for number in range(1, DOCUMENTS + 1):
        build.billable(firm, f"M{number}")
    chance = random.Random(3)
    kills = 8 if firm.database.is_sqlite else 5
    interrupted = 0
    for _ in range(kills):
        process, _progress = started(firm, online.deliver, "1")
        patience = time.monotonic() + 20
        count = sum(map(len, books.kept.values()))
        while sum(map(len, books.kept.values())) == count and time.monotonic() < patience:
            if done(firm):
                break
            time.sleep(0.005)
        time.sleep(chance.uniform(0, 0.03))
        interrupted += not done(firm)
        process.kill()
        ended(process, by_signal=True)
    process, _progress = started(firm, online.deliver, "1")
    patience = time.monotonic() + 240
    while not done(firm) and time.monotonic() < patience:
        time.sleep(0.05)
    process.kill()
    ended(process, by_signal=True)
    numbers = Counter(one[books.number] for one in books.invoices())
    assert done(firm), Counter((row.state, row.note) for row in all_of(firm))
    assert len(numbers) == DOCUMENTS and set(numbers.values()) == {1}
    assert sorted(books.attached()) == sorted(f"{number}.pdf" for number in numbers)
    assert interrupted and books.dropped, "no kill and no lost answer met any work"
    build.holds_together(firm)


def done(firm: Any) -> bool:
    return {row.state for row in all_of(firm)} == {"confirmed"}
