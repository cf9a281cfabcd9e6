"""Tryton as a real accounting system: post, find, credit, pay and read back, over its own wire."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

import build
from there.conformance import CODE, all_of, connected, map_all, push, told
from tollgate.connectors.calls import Access
from tollgate.connectors.targets import tryton
from tollgate.connectors.wire import HttpxHttp
from tollgate.domain.invoicing.mapping import CodeKind
from tollgate.kernel.errors import Retryable
from tollgate.workflows.credit_invoice import credit_invoice
from tollgate.workflows.deliver_invoices import deliver_invoices
from tollgate.workflows.map_codes import list_choices
from tollgate.workflows.probe_target import probe_target
from tollgate.workflows.pull_payments import Result, pull_payments
from tollgate.workflows.replay_delivery import replay_delivery

VENV = os.environ.get("TOLLGATE_TRYTON", "")
MAKER = Path(__file__).resolve().parents[2] / "there" / "tryton_books.py"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not VENV,
        reason="no Tryton: TOLLGATE_TRYTON names no environment (see connectors/targets/tryton.py)",
    ),
]


@dataclass
class Lossy:
    """The real wire; the answer to every call that `loses` fits is lost after it was done."""

    loses: str = "nothing"
    lost: int = 0

    def __post_init__(self) -> None:
        self.wire = HttpxHttp()

    def send(self, method: str, url: str, headers: Any, body: bytes = b"", *more: Any) -> Any:
        reply = self.wire.send(method, url, headers, body, *more)
        if re.search(self.loses, body.decode()):
            self.lost += 1
            self.loses = "nothing"
            raise Retryable("ReadTimeout")
        return reply


@dataclass
class Books:
    """The running Tryton, as the tests of targets know systems."""

    options: dict[str, str]
    known: dict[str, int]
    wire: Any
    secret: str = "tollgate-books"
    kind: str = "tryton"

    @property
    def codes(self) -> dict[tuple[str, str], str]:
        return {
            ("customer", "ACME"): str(self.known["party"]),
            ("item", "default"): str(self.known["revenue"]),
            ("tax", "standard 19 %"): str(self.known["tax"]),
        }

    def rpc(self, method: str, *params: Any, **context: Any) -> Any:
        access = Access(
            self.options,
            HttpxHttp(),
            None,
            lambda: self.secret,
            lambda _: "",  # type: ignore[arg-type]
        )
        return tryton._rpc(access, method, *params, context=context)

    def documents(self, state: str = "") -> list[Any]:
        domain = [["state", "=", state]] if state else []
        fields = ["state", "number", "reference", "total_amount", "amount_to_pay"]
        found: list[Any] = self.rpc(
            "model.account.invoice.search_read", domain, 0, 100, [["id", "ASC"]], fields
        )
        return found

    def pay(self, id: str, amount: str) -> None:
        """Pay as a person does: by the wizard of the client."""
        wizard = "wizard.account.invoice.pay"
        context = {"active_model": "account.invoice", "active_id": int(id), "active_ids": [int(id)]}
        session, start, _ = self.rpc(f"{wizard}.create")
        shown = self.rpc(f"{wizard}.execute", session, {}, start, **context)
        values = shown["view"]["defaults"] | {
            "amount": {"__class__": "Decimal", "decimal": amount},
            "payment_method": self.known["method"],
            "date": tryton._day(datetime.now(UTC).date()),
        }
        values = {name: value for name, value in values.items() if not name.endswith(".")}
        after = self.rpc(f"{wizard}.execute", session, {start: values}, "choice", **context)
        if after and after.get("view"):
            asked = {n: v for n, v in after["view"]["defaults"].items() if not n.endswith(".")}
            asked["type"] = "partial"
            data = {start: values, "ask": asked}
            self.rpc(f"{wizard}.execute", session, data, "pay", **context)
        self.rpc(f"{wizard}.delete", session)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tryton's books as a folder, made once (half a minute of CPU)."""
    folder = tmp_path_factory.mktemp("tryton")
    made = os.environ.get("TOLLGATE_TRYTON_BOOKS", "")
    if made:
        shutil.copytree(made, folder, dirs_exist_ok=True)
    else:
        python = Path(VENV) / "bin" / "python"
        subprocess.run([python, MAKER, folder], check=True, timeout=600, capture_output=True)
    return folder


@pytest.fixture
def books(template: Path, tmp_path: Path) -> Iterator[Books]:
    folder = tmp_path / "tryton"
    shutil.copytree(template, folder)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    conf = folder / "here.conf"
    conf.write_text(
        f"[database]\nuri = sqlite://\npath = {folder}\n[web]\nlisten = 127.0.0.1:{port}\n"
    )
    server = subprocess.Popen(
        [Path(VENV) / "bin" / "trytond", "-c", conf, "-d", "tryton"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                if httpx.post(f"{url}/tryton/rpc/", json={}, timeout=30).status_code:
                    break
            except httpx.HTTPError:
                time.sleep(0.1)
        known = json.loads((folder / "codes.json").read_text())
        options = {"url": url, "database": "tryton", "user": "admin", "company": "1"}
        yield Books(options, known, Lossy())
    finally:
        server.terminate()
        server.wait(20)


@pytest.fixture
def firm(fresh_firm: Any) -> Any:
    """A firm of today: Tryton knows what day it is."""
    made = fresh_firm()
    made.world.clock.instant = datetime.now(UTC)
    return made


def test_post_find_credit_pay_and_read_back(firm: Any, books: Books) -> None:
    clock = firm.world.clock
    build.plain(firm)
    firm = connected(firm, books, mapped=False)
    assert probe_target(firm, CODE, build.ADMIN) == (True, "Tryton company Dunder Mifflin")
    counts = list_choices(firm, CODE, build.BILLING)
    assert counts[CodeKind.CUSTOMER] >= 2 and counts[CodeKind.TAX] == 1
    map_all(firm, books.codes)

    # Post, with the answer to the creation lost: it is found, and there is one.
    books.wire.loses = r"account\.invoice\.create"
    build.billable(firm, "M1")
    push(firm, clock, 3)
    (delivery,) = all_of(firm)
    assert len(books.documents()) == 1, [delivery.note, *(item.summary for item in told(firm))]
    (there,) = books.documents()
    assert books.wire.lost == 1
    assert there["state"] == "posted" and delivery.state == "confirmed", delivery.note
    assert delivery.external_number == there["number"]
    assert tryton._number(there["total_amount"]) == 1190
    files = books.rpc("model.ir.attachment.search_read", [], 0, 9, None, ["name", "resource"])
    assert [file["name"] for file in files] == [f"{build.invoices(firm)[0].number}.pdf"]
    assert told(firm) == [] and build.held(firm) == {}

    # Pay a part there, then the rest: two payments here.
    books.pay(delivery.external_id, "190.00")
    assert pull_payments(firm, CODE) == Result(new=1)
    assert pull_payments(firm, CODE) == Result()
    books.pay(delivery.external_id, "1000.00")
    assert pull_payments(firm, CODE) == Result(new=1)
    assert books.documents()[0]["state"] == "paid"
    build.holds_together(firm)

    # Another invoice, refused for a code that Tryton does not have, corrected, then credited.
    map_all(firm, {("tax", "standard 19 %"): "4711"})
    build.billable(firm, "M2")
    push(firm, clock, 2)
    second = build.invoices(firm)[1]
    assert f"Tryton refused invoice {second.number} of Acme AG" in told(firm)[0].summary
    map_all(firm, books.codes)
    replay_delivery(firm, all_of(firm)[1].id, build.BILLING)
    push(firm, clock, 2)
    assert {row.state for row in all_of(firm)} == {"confirmed"} and told(firm) == []
    books.wire.loses = r"reconcile_lines\.execute"
    credit_invoice(firm, second.id, "billing@firm.example", "wrong scope")
    push(firm, clock, 3)
    assert books.wire.lost == 2
    assert {row.state for row in all_of(firm)} == {"confirmed"}
    states = [(one["state"], tryton._number(one["total_amount"])) for one in books.documents()]
    assert states == [("paid", 1190), ("paid", 2380), ("paid", -2380)]
    assert pull_payments(firm, CODE) == Result(), "a credit note is no payment"
    build.holds_together(firm)


def test_a_draft_waits_in_tryton_for_its_approval(firm: Any, books: Books) -> None:
    clock = firm.world.clock
    build.plain(firm)
    firm = connected(firm, books, "draft")
    build.billable(firm)
    push(firm, clock, 2)
    (there,) = books.documents()
    assert there["state"] == "draft" and all_of(firm)[0].state == "sent"
    books.rpc("model.account.invoice.post", [there["id"]])
    push(firm, clock, 2)
    assert all_of(firm)[0].state == "confirmed"


def test_a_wrong_password_is_told(firm: Any, books: Books) -> None:
    build.plain(firm)
    firm = connected(firm, replace(books, secret="wrong"))
    build.billable(firm)
    deliver_invoices(firm, [all_of(firm)[0].id])
    assert [item.reasons for item in told(firm)] == ['["TARGET_SIGN_IN"]']
    assert books.documents() == []
